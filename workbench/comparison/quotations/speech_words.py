"""What a table of a language's words of saying holds; the tables are in `tables`."""

from dataclasses import dataclass, field

_NONE: frozenset[str] = frozenset()


def endings(text: str) -> tuple[str, ...]:
    """The ends of words that a text lists."""
    return tuple(dict.fromkeys(text.split()))


def openers(*phrases: str) -> dict[str, tuple[tuple[str, ...], ...]]:
    """Phrases as their words, by the first word."""
    found: dict[str, tuple[tuple[str, ...], ...]] = {}
    for phrase in phrases:
        parts = tuple(phrase.split())
        found[parts[0]] = (*found.get(parts[0], ()), parts)
    return found


@dataclass(frozen=True, slots=True)
class SpeechWords:
    """What tells in one language that somebody is quoted.

    Attributes:
        verbs: finite forms and participles of verbs of saying.
        particle_verbs: finite forms that are such verbs only with one of these words later in
            the clause (``kündigte … an``).
        auxiliaries: finite forms that stand between a speaker and a participle.
        source_before: words before a source by the first of them: ``laut X``, ``according to X``.
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
        labels: words before what somebody calls something: ``bezeichnete das als „…“``.
        things: nouns that stand for what is said, not for who says it.
        thing_ends: ends of such nouns.
        bodies: ends of nouns that look like these and can speak: ``Regierung``.
        bare_clauses: verbs that a reported clause may follow directly: ``said the plan was dead``.
        indefinite: articles and possessives that no name follows.
        first_person: pronouns of whoever speaks.
        articles: articles and other words before a noun.
        of: words between a noun and what it belongs to.
        titles: offices and forms of address before a name.
        title_ends: ends of longer words that are such.
        feminine: pronouns, articles and forms of address of women.
        masculine: the same of men.
        drops_subject: whether a pronoun is left out where it is clear: ``ha aggiunto``.
        dialogue_dashes: whether a paragraph that begins with a dash may be speech.
        reporting: verb forms of reported speech.
        conditional: forms that stand for it, but mean conditions too.
        prepositions: words with which something stands between a verb and the speaker behind it.
        impersonal_verbs: verbs of saying where one of the `impersonal` words follows.
        impersonal: words after which a verb has no speaker, but what follows `within` is one:
            ``heißt es in dem Bericht``.
        quoting: verbs whose object speaks: ``zitiert X mit den Worten``.
        passive: auxiliaries of the passive.
        by: words before whoever does it.
        infinitive: what marks an infinitive: ``zu``.
        within_phrase: words between an article and an adjective: ``ein nicht genannter Zeuge``.
        adverb_ends: ends of adverbs that may begin a sentence.
        oblique: articles that no subject begins with.
        verb_second: whether the verb stands second and one constituent before it.
        participles: forms that say so only behind an auxiliary: ``a déclaré``.
        manners: verbs that say so only beside quoted words: ``sighs``, ``sourit``.
        maybe_nouns: forms that are nouns behind an article: ``la critique``.
        questions: words that begin a reported question: ``asked why``.
        infinitive_marks: words between a verb and the infinitive it reports: ``admitted to``;
            an empty one where none is needed: ``asegura haber``.
        infinitive_ends: ends of infinitives; empty where the mark alone tells.
        speaks_in: words before where somebody speaks, who is not named: ``сообщили в полиции``.
        clitics: small pronouns between words and verb: ``se félicite``, ``me dijo``.
        framed_inside: whether a frame may stand inside the marks: ``« Non, dit X, jamais. »``.
        women_names: ends of women's first names.
        men_names: ends of men's.
        woman_verbs: ends of verbs whose subject is a woman: ``dodała``.
        man_verbs: the same of men.
        plural_verbs: ends of verbs of several, or of nobody named: ``сообщили``.
        bare_nouns: whether nouns are written small and a verb may follow a phrase at once:
            ``volgens de politie raakten``.
        adjective_ends: ends of adjectives before a source, where nothing but the order of words
            tells where it ends: ``zdaniem nowego ministra most …``.
        asking: beginnings of verbs that a reported question follows.
        promising: beginnings of verbs that an infinitive may follow; empty for any.
        behind: small words that stand within a reported clause: ``ли``.
        addressing: verbs with somebody spoken to: ``told the BBC``.
        object_first: whether an infinitive stands behind its object: ``beloofde de brug te …``.
        hyphen_clitics: whether pronouns hang on verbs: ``queixam-se``.
        contracted: prepositions with an article in them: ``al``, ``do``.
        bare_speakers: nouns that speak without an article: ``police said``.
        dash_anywhere: whether a dash behind a sentence's end may open speech.
    """

    verbs: frozenset[str]
    particle_verbs: dict[str, frozenset[str]] = field(default_factory=dict)
    auxiliaries: frozenset[str] = _NONE
    source_before: dict[str, tuple[tuple[str, ...], ...]] = field(default_factory=dict)
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
    impersonal_verbs: frozenset[str] = _NONE
    impersonal: frozenset[str] = _NONE
    within: frozenset[str] = _NONE
    quoting: frozenset[str] = _NONE
    passive: frozenset[str] = _NONE
    by: frozenset[str] = _NONE
    labels: frozenset[str] = _NONE
    infinitive: str = ""
    naming: frozenset[str] = _NONE
    naming_ends: tuple[str, ...] = ()
    naming_after: frozenset[str] = _NONE
    fragment_cues: frozenset[str] = _NONE
    things: frozenset[str] = _NONE
    within_phrase: frozenset[str] = _NONE
    adverb_ends: tuple[str, ...] = ()
    oblique: frozenset[str] = _NONE
    thing_ends: tuple[str, ...] = ()
    bodies: tuple[str, ...] = ()
    bare_clauses: frozenset[str] = _NONE
    indefinite: frozenset[str] = _NONE
    first_person: frozenset[str] = _NONE
    articles: frozenset[str] = _NONE
    of: frozenset[str] = _NONE
    titles: frozenset[str] = _NONE
    title_ends: tuple[str, ...] = ()
    feminine: frozenset[str] = _NONE
    masculine: frozenset[str] = _NONE
    drops_subject: bool = False
    dialogue_dashes: bool = False
    reporting: frozenset[str] = _NONE
    conditional: frozenset[str] = _NONE
    verb_second: bool = False
    participles: frozenset[str] = _NONE
    manners: frozenset[str] = _NONE
    maybe_nouns: frozenset[str] = _NONE
    questions: frozenset[str] = _NONE
    infinitive_marks: frozenset[str] = _NONE
    infinitive_ends: tuple[str, ...] = ()
    speaks_in: frozenset[str] = _NONE
    clitics: frozenset[str] = _NONE
    framed_inside: bool = False
    dash_anywhere: bool = False
    bare_nouns: bool = False
    adjective_ends: tuple[str, ...] = ()
    asking: tuple[str, ...] = ()
    promising: tuple[str, ...] = ()
    object_first: bool = False
    hyphen_clitics: bool = False
    contracted: frozenset[str] = _NONE
    bare_speakers: frozenset[str] = _NONE
    behind: frozenset[str] = _NONE
    addressing: frozenset[str] = _NONE
    women_names: tuple[str, ...] = ()
    men_names: tuple[str, ...] = ()
    woman_verbs: tuple[str, ...] = ()
    man_verbs: tuple[str, ...] = ()
    plural_verbs: tuple[str, ...] = ()
