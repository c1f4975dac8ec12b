"""Whether a name is a person's, and a woman's or a man's, as far as its form tells."""

from workbench.comparison.quotations.speech_words import SpeechWords
from workbench.text.patterns import words

_INSTITUTIONS = words(
    """reserve bank banks house street office ministry department council court commission
    committee parliament senate congress assembly party union union's agency authority institute
    university college school hospital foundation association federation league club city united
    states nations kingdom army navy force forces guard police service services company corp inc
    ltd plc gmbh ag group holdings airlines airways motors press times post news journal guardian
    tribune herald telegraph observer chamber society network board bureau administration embassy
    government treasury pentagon kremlin reuters bloomberg nato

    bundesbank zentralbank bundesregierung bundestag bundesrat landtag gericht bundesgericht
    verfassungsgericht ministerium amt bundesamt behörde polizei feuerwehr verband bundesverband
    verein partei zeitung agentur nachrichtenagentur universität institut stiftung gewerkschaft
    kommission rat stadtrat vereinten nationen armee bahn

    ministère assemblée nationale conseil cour tribunal banque commission parlement sénat parti
    syndicat agence université institut fondation fédération police gendarmerie armée maison
    nations unies

    ministerio congreso consejo corte tribunal banco comisión parlamento senado partido sindicato
    agencia universidad instituto fundación federación policía guardia ejército casa naciones
    unidas ayuntamiento gobierno

    ministero camera consiglio corte tribunale banca commissione parlamento senato partito
    sindacato agenzia università istituto fondazione federazione polizia carabinieri esercito
    nazioni unite governo comune

    ministério assembleia conselho tribunal banco comissão parlamento partido sindicato agência
    universidade instituto fundação federação polícia exército câmara municipal nações unidas
    governo

    ministerie kamer raad hof rechtbank commissie parlement partij vakbond agentschap
    universiteit instituut stichting bond politie leger gemeente verenigde naties

    ministerstwo sejm senat rada sąd trybunał bank komisja parlament partia związek agencja
    uniwersytet instytut fundacja federacja policja straż wojsko urząd zjednoczonych narodów

    министерство дума совет суд банк комиссия парламент партия союз агентство университет институт
    фонд федерация полиция армия управление служба комитет россия кремль объединённых наций"""
)
_MEN_IN_A = words(
    "luca andrea nicola mattia borja kuba barnaba bonawentura никита илья саша фома лука кузьма "
    "joshua ezra elia tobia enea garcía costa silva"
)


def is_institution(name: str) -> bool:
    """Whether a word of the name is one of bodies, so that no ``he`` or ``she`` means it."""
    return any(word.strip(".,'’").lower() in _INSTITUTIONS for word in name.split())


def is_woman_by_name(name: str, words: SpeechWords) -> bool | None:
    """Whether a first name is a woman's by its ending; `None` where endings do not tell."""
    first, _, rest = name.lower().partition(" ")
    if not rest or first in _MEN_IN_A:
        return False if rest and first in _MEN_IN_A else None
    if words.women_names and first.endswith(words.women_names):
        return True
    return False if words.men_names and first.endswith(words.men_names) else None


def is_woman_by_verb(verb: str, words: SpeechWords) -> bool | None:
    """Whether a verb's form tells that a woman or a man is its subject: ``dodała``."""
    if words.woman_verbs and verb.endswith(words.woman_verbs):
        return True
    return False if words.man_verbs and verb.endswith(words.man_verbs) else None
