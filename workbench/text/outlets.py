"""Names of newspapers, as they stand on a line with a date: ``Le Courrier du Soir``.

A name counts where it holds a word newspapers are called by, or begins with an article and is no
place. What could as well be a person (``Emily Post``) is neither: unknown rather than wrong.
"""

import re

from workbench.text.patterns import words

_PAPERS = words(
    """
    abendblatt allgemeine anzeiger blatt bote chronicle chronik courier courrier corriere correio
    correo corriere crónica cronaca daily depesche dépêche dziennik diario diário dispatch echo
    écho echos eco ekspress examiner express figaro folha gaceta gazeta gazette gazzetta gazzettino
    giornale głos guardian herald heraldo heute independent inquirer jornal journal krant kurier
    kuryer ledger libération mercure mercury merkur messaggero mirror monde monitor morgenpost
    mundo nachrichten news newspaper notícias nouvelles observateur observer ouest-france país
    parisien periódico post presse prensa progrès público quotidien república
    repubblica rundschau rzeczpospolita sentinel spectator stampa standard stimme tageblatt
    tagblatt telegraaf telegraph times tribuna tribune universal vanguardia voix volkskrant voz
    weekblad wiadomości wochenblatt zeitung życie
    ведомости вестник время вечерка газета гудок журнал звезда известия комсомолка коммерсант
    курьер новости правда труд вісник вісті голос
    """
)
_ENDINGS = re.compile(
    r".{3,}(?:zeitung|kurier|anzeiger|blatt|post|bote|rundschau|nachrichten|stimme|presse|merkur|"
    r"journal|magazin|krant|blad|gazette)$"
)
_ALSO_PEOPLE = words(
    """bote courier courrier correo echo express heraldo kurier kuryer mercury merkur monitor
    observer post presse standard stimme труд правда курьер звезда"""
)
"""Words that are family names too; with one word before them they could be either."""
_KNOWN_PAIRS = words("daily evening morning sunday weekly washington jerusalem huffington kyiv")

_ARTICLES = words("the der die das le la les el los las il lo i gli o os a as l' de het")
_PLACES = words(
    """hague angeles vegas palmas paz plata habana coruña havre mans caire mecque rochelle haye
    réunion spezia aquila valletta haag porto rioja mancha pampa paso salvador cairo haya meca
    cruces vegas alamos mesa jolla seyne ciotat baule"""
)
_SMALL = words(
    """the der die das dem den des von vom für und am an im in zu de la le les du d' et des à
    el los las del y e i il lo gli della dello delle dei di da do dos das o os a as of and for on
    het van voor na w z i и в на"""
)
_ELIDED = re.compile(r"^[dl]['’](?=[^\W\d_])", re.IGNORECASE)
_MOST_WORDS = 7


def is_outlet(name: str) -> bool:
    """Whether a name can be that of a newspaper and hardly anything else."""
    return _looks_like_one(name) and not could_be_person(name)


def could_be_person(name: str) -> bool:
    """Whether a newspaper's name could as well be a person's: two words, the last a family name."""
    parts = name.casefold().split()
    pair = len(parts) == 2 and parts[1] in _ALSO_PEOPLE
    return pair and parts[0] not in _KNOWN_PAIRS | _ARTICLES


def _mentions_paper(name: str) -> bool:
    """Whether any word of a name is one newspapers are called by."""
    return any(word in _PAPERS or _ENDINGS.match(word) for word in _bare(name))


def begins_with_article(name: str) -> bool:
    """Whether a name begins as newspapers' and places' do, and people's hardly ever."""
    return name.casefold().split(" ")[0] in _ARTICLES or name[:2].casefold() in ("l'", "l’")


def _looks_like_one(name: str) -> bool:
    parts = name.split()
    if not 1 <= len(parts) <= _MOST_WORDS or not all(map(_may_stand, parts)):
        return False
    if parts[-1].casefold() in _SMALL:
        return False
    if _mentions_paper(name):
        return True
    rest = _bare(_ELIDED.sub(lambda match: f"{match[0]} ", name))[1:]
    return begins_with_article(name) and len(rest) == 1 and rest[0] not in _PLACES


def _bare(name: str) -> list[str]:
    return [_ELIDED.sub("", word) or word for word in name.casefold().split()]


def _may_stand(word: str) -> bool:
    """Whether a word can be part of a proper name."""
    core = _ELIDED.sub("", word).replace("-", "").replace("’", "").replace("'", "")
    capital = core.isalnum() and not core[0].islower()
    return capital or word.casefold() in _SMALL or word == "&"
