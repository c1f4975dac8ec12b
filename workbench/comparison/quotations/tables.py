"""The words that quotations are recognised by, one table a language.

To add a language, fill a `SpeechWords` and enter it in `LANGUAGES`. Words stand in small letters;
every inflected form is written out, German verbs are built in `german`.
"""

from dataclasses import dataclass, field

from workbench.comparison.quotations import german
from workbench.text.patterns import words

_NONE: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class SpeechWords:
    """What tells in one language that somebody is quoted.

    Attributes:
        verbs: finite forms and participles of verbs of saying.
        particle_verbs: finite forms that are such verbs only with one of these words later in
            the clause (``kündigte … an``).
        auxiliaries: finite forms that stand between a speaker and a participle.
        source_before: words before a source: ``laut X``, ``according to X``.
        source_nouns: a word and the nouns, or ends of nouns, that make a source with it:
            ``nach Polizeiangaben``, ``nach Ansicht von X``.
        source_after: words behind one: ``X zufolge``.
        as_speaker: words between the quoted words and a speaker without a verb: ``so X``.
        that: words that begin a reported clause.
        pronouns: pronouns that may be a speaker.
        relative: relative pronouns that may be one.
        as_clause: words that begin a clause about the saying: ``wie X mitteilte``.
        subordinates: words that begin other clauses with the verb at their end.
        joins: words between clauses or nouns, no part of a speaker's beginning.
        not_speaker: words a speaker does not begin with: prepositions, adverbs.
        ends_speaker: words that end a speaker named behind the verb.
        skipped: words that may stand between a verb and the speaker behind it.
        naming: words before quotation marks that hold a name, a title or a motto.
        naming_ends: ends of longer words that do so.
        naming_after: words behind such marks.
        fragment_cues: words before a few quoted words that make them somebody's own where a verb
            of saying is near: ``sprach von „…“``.
        labels: words before quoted words that somebody calls something: ``bezeichnete das als „…“``.
        things: nouns that stand for what is said, not for who says it.
        articles: articles and other words before a noun.
        of: words between a noun and what it belongs to.
        titles: offices and forms of address before a name.
        title_ends: ends of longer words that are such.
        reporting: verb forms of reported speech.
        conditional: forms that stand for it, but mean conditions too.
        prepositions: words with which something stands between a verb and the speaker behind it.
        impersonal: words after which a verb has no speaker, but what follows `within` is one:
            ``heißt es in dem Bericht``.
        quoting: verbs whose object speaks: ``zitiert X mit den Worten``.
        passive: auxiliaries of the passive.
        by: words before whoever does it.
        infinitive: what marks an infinitive: ``zu``.
        oblique: articles that no subject begins with.
        verb_second: whether the verb stands second and one constituent before it.
    """

    verbs: frozenset[str]
    particle_verbs: dict[str, frozenset[str]] = field(default_factory=dict)
    auxiliaries: frozenset[str] = _NONE
    source_before: tuple[str, ...] = ()
    source_nouns: tuple[str, frozenset[str]] = ("", _NONE)
    source_after: frozenset[str] = _NONE
    as_speaker: frozenset[str] = _NONE
    that: frozenset[str] = _NONE
    pronouns: frozenset[str] = _NONE
    relative: frozenset[str] = _NONE
    as_clause: frozenset[str] = _NONE
    subordinates: frozenset[str] = _NONE
    joins: frozenset[str] = _NONE
    not_speaker: frozenset[str] = _NONE
    ends_speaker: frozenset[str] = _NONE
    skipped: frozenset[str] = _NONE
    prepositions: frozenset[str] = _NONE
    impersonal: frozenset[str] = _NONE
    within: frozenset[str] = _NONE
    quoting: frozenset[str] = _NONE
    passive: frozenset[str] = _NONE
    by: frozenset[str] = _NONE
    labels: frozenset[str] = _NONE
    infinitive: str = ""
    naming: frozenset[str] = _NONE
    naming_ends: frozenset[str] = _NONE
    naming_after: frozenset[str] = _NONE
    fragment_cues: frozenset[str] = _NONE
    things: frozenset[str] = _NONE
    oblique: frozenset[str] = _NONE
    articles: frozenset[str] = _NONE
    of: frozenset[str] = _NONE
    titles: frozenset[str] = _NONE
    title_ends: frozenset[str] = _NONE
    reporting: frozenset[str] = _NONE
    conditional: frozenset[str] = _NONE
    verb_second: bool = False


_GERMAN = SpeechWords(
    verbs=german.SPEECH,
    particle_verbs=german.PARTICLE_VERBS,
    auxiliaries=words("""hat haben hatte hatten habe wird werden wurde wurden ist war worden sein
        soll sollen muss musste kann konnte will wollte sei sind waren"""),
    source_before=("laut", "gemäß"),
    source_nouns=(
        "nach",
        words("""angaben angabe aussage aussagen ansicht meinung einschätzung
        auffassung informationen bericht berichten worten darstellung überzeugung schätzung
        schätzungen untersuchungen willen erkenntnissen mitteilung hochrechnung analyse angab"""),
    ),
    source_after=words("zufolge"),
    as_speaker=words("so"),
    that=words("dass daß ob wie warum wonach weshalb"),
    pronouns=words("er sie es man wir ich diese dieser jener jene letzterer letztere beide"),
    relative=words("der die das welcher welche"),
    as_clause=words("wie"),
    subordinates=words("""indem nachdem weil da als dass daß während obwohl wenn ob bevor womit
        wobei wonach worin worauf seit wohingegen"""),
    joins=words("und aber doch denn sowie oder sondern auch sogar so"),
    not_speaker=words("""in im am an auf bei beim mit nach vor zu zum zur von vom für gegen über
        unter während wegen seit aus durch ohne um bis gegenüber laut trotz zwischen hinter neben
        dagegen dabei dazu damit darin daher darauf danach dort hier heute gestern jetzt nun
        außerdem zudem weiter weiterhin ferner zuvor bereits schon erst später zuletzt dann
        anschließend schließlich unterdessen inzwischen ähnlich wörtlich gleichzeitig zugleich
        allerdings jedoch dennoch trotzdem so deshalb deswegen demnach hierzu angesichts aufgrund
        nachdem als wenn weil obwohl da dass ob falls sollte kurz noch auch nur wie weiters
        mittlerweile ebenfalls ebenso einerseits andererseits insgesamt immer offenbar vielmehr
        was wer wo warum entsprechend anlässlich hinsichtlich insbesondere zunächst stattdessen
        kritisch scharf deutlich daraufhin ihm ihnen dem nicht doch sich"""),
    ends_speaker=words("""am gestern heute vorgestern im in bei beim auf nach vor zu zum zur gegenüber
        während anlässlich mit laut an über unter um seit dazu daraufhin weiter wörtlich ferner
        außerdem zudem bereits noch schon jetzt nun später zuletzt dabei damit dann ist sind war
        hat habe haben wird werde sei seien als jedoch allerdings aber und sich nicht auch bislang
        darauf fest mit hinzu ein zurück hin aus fort bekannt davon klar vor auf wegen gegen nur
        kurz erst selbst ebenfalls einmal zur infolge trotz aufgrund zuvor unterdessen danach
        hingegen dagegen schließlich kürzlich in oder sowie darin dort da durch ob"""),
    skipped=words("""sich gestern heute auch dazu daraufhin jetzt nun später bereits schon zuletzt
        ihm ihnen uns wörtlich weiter ferner außerdem zudem noch dabei hierzu wiederum etwa
        jedoch allerdings aber dann schließlich unterdessen gegenüber am im in dagegen hingegen
        dpa reportern journalisten zuvor erneut kürzlich ebenfalls mittags abends indes darauf
        selbst einst damals danach nur ähnlich so seinerseits ihrerseits seinerzeit inzwischen
        derweil anderem nicht doch ursprünglich damit darüber dafür dagegen"""),
    prepositions=words("""am im in vor nach zum zur unter bei beim auf mit gegenüber an laut vom von
        während anlässlich aus für über gegen um seit"""),
    impersonal=words("es"),
    within=words("in im aus"),
    quoting=words("zitiert zitierte zitierten"),
    passive=words("wird werden wurde wurden worden werde"),
    by=words("von vom durch"),
    labels=words("als nannte nennt nannten bezeichnung worte worten"),
    infinitive="zu",
    naming=words("""wie namens genannt genannte genannten genannter genanntes sogenannt sogenannte
        sogenannten sogenannter sogenanntes titel motto typ mission operation buch film roman
        zeitung zeitschrift magazin wochenzeitung tageszeitung nachrichtenmagazin sender
        fernsehsender partei serie song album lied schiff fregatte kreuzer hurrikan wirbelsturm
        sturm orkan taifun tropensturm organisation gruppe firma unternehmen projekt programm
        preis ausstellung stück oper theaterstück begriff wort begriffe schlagwort slogan spitznamen
        spitzname aufschrift kampagne initiative verein bündnis aktion hotel restaurant café
        überschrift künstlernamen pseudonym decknamen codenamen heißt hieß kurz sendung website
        portal blatt internetseite raumsonde rakete satellit sonde frachter tanker fähre wettbewerb
        stiftung agentur nachrichtenagentur band gruppierung modell marke produkt software
        deutsch englisch französisch russisch lateinisch übersetzt liste"""),
    naming_after=words("heißt hieß heißen genannt genannte genannten getauft betitelt"),
    fragment_cues=words("von vom vor wegen zu zur gegen"),
    things=words("""kritik vorwurf vorwürfe vorwürfen frage fragen entscheidung plan pläne plänen
        zahl zahlen forderung forderungen behauptung behauptungen aussage aussagen äußerung
        äußerungen vorschlag vorschläge idee tat gesetz urteil angriff angriffe anschlag maßnahme
        maßnahmen unterschied ergebnis situation lage vorgehen verhalten tatsache bericht berichte
        grund gründe ereignis schritt beschluss abstimmung rücktritt tod sieg niederlage"""),
    oblique=words("den dem einen einem ihn ihm ihnen diesen diesem seinen seinem ihrem"),
    articles=words("""der die das dem den des ein eine einer eines einem einen sein seine seiner
        ihr ihre ihrer dieser diese dieses kein keine mehrere viele einige zwei drei alle manche
        beide"""),
    of=words("von vom der des eines einer seines seiner ihrer ihres für aus und dem den zum zur"),
    titles=words("""präsident präsidentin minister ministerin kanzler kanzlerin chef chefin sprecher
        sprecherin vorsitzende vorsitzender bürgermeister bürgermeisterin sekretär sekretärin
        direktor direktorin general oberst richter richterin anwalt anwältin staatsanwalt
        staatsanwältin professor professorin dr herr frau papst bischof könig königin prinz
        senator senatorin abgeordnete abgeordneter trainer leiter leiterin experte expertin
        kommissar kommissarin gouverneur botschafter geschäftsführer manager autor autorin
        politiker politikerin intendant justizsprecher kandidat premier kapitän mann frau vater
        mutter zeuge wissenschaftler forscher forscherin astronom historiker chefin korrespondent
        reporter journalist beamter vertreter mitglied referent pfarrer kardinal scheich"""),
    title_ends=words("""präsident präsidentin minister ministerin kanzler kanzlerin chef chefin
        sprecher sprecherin vorsitzende vorsitzender vorsitzenden meister meisterin sekretär
        sekretärin direktor direktorin general richter richterin anwalt anwältin beauftragte
        beauftragter experte expertin kommissar kommissarin politiker politikerin intendant
        abgeordnete abgeordneter leiter leiterin vertreter vertreterin vorstand forscher
        forscherin trainer manager redakteur redakteurin korrespondent"""),
    naming_ends=words("zeitung zeitschrift magazin sender agentur partei mission buch film serie"),
    reporting=german.REPORTING,
    conditional=german.CONDITIONAL,
    verb_second=True,
)

LANGUAGES = {"de": _GERMAN}
"""The tables by language code."""
