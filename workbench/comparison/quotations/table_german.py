"""German words of saying."""

from workbench.comparison.quotations import german
from workbench.comparison.quotations.speech_words import SpeechWords, endings, openers
from workbench.text.patterns import words

GERMAN = SpeechWords(
    indefinite=words("""ein eine einer eines einem einen sein seine seiner seinem seinen ihr ihre
        ihrer ihrem ihren kein keine keiner keinen"""),
    first_person=words("ich wir mich mir uns mein meine unser unsere"),
    feminine=words("sie die eine frau königin"),
    masculine=words("er der ein herr könig"),
    verbs=german.SPEECH,
    particle_verbs=german.PARTICLE_VERBS,
    auxiliaries=words("""hat haben hatte hatten habe wird werden wurde wurden ist war worden sein
        soll sollen muss musste kann konnte will wollte sei sind waren"""),
    source_before=openers("laut", "gemäß"),
    source_nouns=(
        "nach",
        words("""angaben angabe aussage aussagen ansicht meinung einschätzung auffassung idee
            vorstellung vorstellungen informationen bericht berichten worten darstellung
            überzeugung schätzung schätzungen untersuchungen willen erkenntnissen mitteilung
            hochrechnung analyse"""),
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
        mittlerweile ebenfalls ebenso einerseits andererseits insgesamt immer offenbar vielmehr was
        wer wo warum entsprechend anlässlich hinsichtlich insbesondere zunächst stattdessen
        kritisch scharf deutlich daraufhin ihm ihnen nicht doch sich besorgt zufrieden enttäuscht
        erfreut empört wütend"""),
    ends_speaker=words("""am gestern heute vorgestern im in bei beim auf nach vor zu zum zur
        gegenüber während anlässlich mit laut an über unter um seit dazu daraufhin weiter wörtlich
        ferner außerdem zudem bereits noch schon jetzt nun später zuletzt dabei damit dann ist sind
        war hat habe haben wird werde sei seien als jedoch allerdings aber und sich nicht auch
        bislang darauf fest hinzu ein zurück hin aus fort bekannt davon klar wegen gegen nur kurz
        erst selbst ebenfalls einmal infolge trotz aufgrund zuvor unterdessen danach hingegen
        dagegen schließlich kürzlich oder sowie darin dort da durch ob"""),
    skipped=words("""sich gestern heute auch dazu daraufhin jetzt nun später bereits schon zuletzt
        ihm ihnen uns wörtlich weiter ferner außerdem zudem noch dabei hierzu wiederum etwa jedoch
        allerdings aber dann schließlich unterdessen gegenüber am im in dagegen hingegen dpa
        reportern journalisten zuvor erneut kürzlich ebenfalls mittags abends indes darauf selbst
        einst damals danach nur ähnlich so seinerseits ihrerseits seinerzeit inzwischen derweil
        anderem nicht doch ursprünglich damit darüber dafür"""),
    prepositions=words("""am im in vor nach zum zur unter bei beim auf mit gegenüber an laut vom
        von während anlässlich aus für über gegen um seit"""),
    impersonal_verbs=words("heißt hieß hiess lautet lautete lauteten"),
    impersonal=words("es"),
    within=words("in im aus auf beim vom von seitens"),
    quoting=words("zitiert zitierte zitierten"),
    passive=words("wird werden wurde wurden worden werde"),
    by=words("von vom durch"),
    labels=words("als nannte nennt nannten bezeichnung worte worten"),
    infinitive="zu",
    naming=words("""wie namens genannt genannte genannten genannter genanntes sogenannt sogenannte
        sogenannten sogenannter sogenanntes titel motto typ mission operation buch film roman
        zeitung zeitschrift magazin wochenzeitung tageszeitung nachrichtenmagazin sender
        fernsehsender partei serie song album lied schiff fregatte kreuzer hurrikan wirbelsturm
        sturm orkan taifun tropensturm organisation gruppe firma unternehmen projekt programm preis
        ausstellung stück oper theaterstück begriff wort begriffe schlagwort slogan spitznamen
        spitzname aufschrift kampagne initiative verein bündnis aktion hotel restaurant café
        überschrift künstlernamen pseudonym decknamen codenamen heißt hieß kurz sendung website
        portal blatt internetseite raumsonde rakete satellit sonde frachter tanker fähre wettbewerb
        stiftung prädikat auszeichnung agentur nachrichtenagentur band gruppierung modell marke
        produkt software deutsch englisch französisch russisch lateinisch übersetzt liste"""),
    naming_after=words("heißt hieß heißen genannt genannte genannten getauft betitelt"),
    fragment_cues=words("von vom vor wegen zu zur gegen"),
    things=words("""kritik vorwurf vorwürfe vorwürfen frage fragen entscheidung plan pläne plänen
        zahl zahlen forderung forderungen behauptung behauptungen aussage aussagen äußerung
        äußerungen vorschlag vorschläge idee tat gesetz urteil angriff angriffe anschlag maßnahme
        maßnahmen unterschied ergebnis situation lage vorgehen verhalten tatsache bericht berichte
        grund gründe ereignis schritt beschluss abstimmung rücktritt tod sieg niederlage"""),
    thing_ends=endings("""ung ungen heit heiten keit keiten tion tionen schaft ismus nis nisse
        äußerungen"""),
    bodies=endings("""regierung zeitung leitung verwaltung führung versammlung vertretung
        vereinigung stiftung abteilung bevölkerung opposition fraktion kommission organisation
        union anstalt staatsanwaltschaft anwaltschaft gewerkschaft gesellschaft mannschaft
        belegschaft botschaft delegation koalition redaktion stadtverwaltung behörde innung
        genossenschaft körperschaft gemeinschaft organisationen fraktionen kommissionen"""),
    within_phrase=words("""gestern heute bereits nicht sehr bisher bislang besonders noch nun
        ebenfalls völlig"""),
    adverb_ends=endings("lich weise erseits dings gegenüber"),
    oblique=words("den dem einen einem ihn ihm ihnen diesen diesem seinen seinem ihrem"),
    articles=words("""der die das dies dem den des ein eine einer eines einem einen sein seine
        seiner ihr ihre ihrer dieser diese dieses kein keine mehrere viele einige zwei drei alle
        manche beide"""),
    of=words("von vom der des eines einer seines seiner ihrer ihres für aus und"),
    titles=words("""präsident präsidentin minister ministerin kanzler kanzlerin chef chefin
        sprecher sprecherin vorsitzende vorsitzender bürgermeister bürgermeisterin sekretär
        sekretärin direktor direktorin general oberst richter richterin anwalt anwältin
        staatsanwalt staatsanwältin professor professorin dr herr frau papst bischof könig königin
        prinz senator senatorin abgeordnete abgeordneter trainer leiter leiterin experte expertin
        kommissar kommissarin gouverneur botschafter geschäftsführer manager autor autorin
        politiker politikerin intendant justizsprecher kandidat premier kapitän mann vater mutter
        zeuge wissenschaftler forscher forscherin astronom historiker korrespondent reporter
        journalist beamter vertreter mitglied referent pfarrer kardinal scheich"""),
    title_ends=endings("""präsident präsidentin minister ministerin kanzler kanzlerin chef chefin
        sprecher sprecherin vorsitzende vorsitzender vorsitzenden meister meisterin sekretär
        sekretärin direktor direktorin general richter richterin anwalt anwältin beauftragte
        beauftragter experte expertin kommissar kommissarin politiker politikerin intendant
        abgeordnete abgeordneter leiter leiterin vertreter vertreterin vorstand forscher forscherin
        trainer manager redakteur redakteurin korrespondent"""),
    naming_ends=endings("""zeitung zeitschrift magazin sender agentur partei mission buch film
        serie"""),
    reporting=german.REPORTING,
    conditional=german.CONDITIONAL,
    verb_second=True,
)
