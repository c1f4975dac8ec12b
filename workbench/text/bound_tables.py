# ruff: noqa: E501  a reading a line reads best
"""How languages limit numbers, and the small words that end the search for a unit, as data."""

from enum import Enum, auto


class Bound(Enum):
    """How a text limits a number."""

    EXACT = auto()
    ABOUT = auto()
    ABOVE = auto()
    AT_LEAST = auto()
    BELOW = auto()
    ALMOST = auto()
    JUST_OVER = auto()


BOUNDS: dict[str, dict[Bound, str]] = {
    "de": {
        Bound.ABOUT: "rund|etwa|circa|ca\\.?|ungefähr|gegen|um die|schätzungsweise|zirka|annähernd",
        Bound.ABOVE: "mehr als|über|ab",
        Bound.AT_LEAST: "mindestens|wenigstens|zumindest",
        Bound.BELOW: "weniger als|unter|höchstens|maximal|bis zu|nicht einmal",
        Bound.ALMOST: "fast|beinahe|nahezu|knapp",
        Bound.JUST_OVER: "gut|etwas mehr als|etwas über|knapp über",
    },
    "en": {
        Bound.ABOUT: "about|around|some|roughly|approximately|nearly about|circa|an estimated|or so",
        Bound.ABOVE: "more than|over|upwards of|above",
        Bound.AT_LEAST: "at least|no fewer than|no less than",
        Bound.BELOW: "less than|fewer than|under|at most|up to|as many as|as much as|below|no more than",
        Bound.ALMOST: "almost|nearly|close to|just under|not quite",
        Bound.JUST_OVER: "just over|slightly more than|a little over|a little more than",
    },
    "fr": {
        Bound.ABOUT: "environ|près d[e’']|autour d[e’']|quelque|quelques|à peu près|aux alentours d[e’']|"
        "plus ou moins",
        Bound.ABOVE: "plus d[e’']|au-delà d[e’']",
        Bound.AT_LEAST: "au moins",
        Bound.BELOW: "moins d[e’']|au plus|jusqu[’']à|au maximum",
        Bound.ALMOST: "presque|près d[e’']|pas loin d[e’']|un peu moins d[e’']",
        Bound.JUST_OVER: "un peu plus d[e’']",
    },
    "es": {
        Bound.ABOUT: "unos|unas|alrededor de(?:l)?|cerca de|aproximadamente|en torno a|casi unos|cerca del",
        Bound.ABOVE: "más de(?:l)?",
        Bound.AT_LEAST: "al menos|por lo menos|como mínimo",
        Bound.BELOW: "menos de(?:l)?|hasta|como máximo|a lo sumo",
        Bound.ALMOST: "casi|poco menos de",
        Bound.JUST_OVER: "poco más de|algo más de",
    },
    "pl": {
        Bound.ABOUT: "około|ok\\.?|mniej więcej|w przybliżeniu|jakieś",
        Bound.ABOVE: "ponad|więcej niż|powyżej",
        Bound.AT_LEAST: "co najmniej|przynajmniej",
        Bound.BELOW: "mniej niż|poniżej|najwyżej|do|maksymalnie",
        Bound.ALMOST: "prawie|niemal|blisko|niespełna",
        Bound.JUST_OVER: "nieco ponad|trochę ponad|nieco więcej niż",
    },
    "ru": {
        Bound.ABOUT: "около|примерно|приблизительно|порядка|где-то",
        Bound.ABOVE: "более(?: чем)?|больше(?: чем)?|свыше",
        Bound.AT_LEAST: "не менее|как минимум|минимум|по меньшей мере",
        Bound.BELOW: "менее(?: чем)?|меньше(?: чем)?|не более|до|максимум",
        Bound.ALMOST: "почти|чуть менее|без малого",
        Bound.JUST_OVER: "чуть более|чуть больше|немногим более",
    },
    "it": {
        Bound.ABOUT: "circa|all[’']incirca|intorno a(?:i|lle)?|quasi circa",
        Bound.ABOVE: "più di|oltre",
        Bound.AT_LEAST: "almeno",
        Bound.BELOW: "meno di|fino a|al massimo",
        Bound.ALMOST: "quasi",
        Bound.JUST_OVER: "poco più di",
    },
    "pt": {
        Bound.ABOUT: "cerca de|aproximadamente|por volta de|uns|umas",
        Bound.ABOVE: "mais de",
        Bound.AT_LEAST: "pelo menos|ao menos",
        Bound.BELOW: "menos de|até|no máximo",
        Bound.ALMOST: "quase",
        Bound.JUST_OVER: "pouco mais de",
    },
    "nl": {
        Bound.ABOUT: "ongeveer|circa|zo[’']n|rond(?: de)?|om en nabij",
        Bound.ABOVE: "meer dan|ruim",
        Bound.AT_LEAST: "minstens|zeker",
        Bound.BELOW: "minder dan|hooguit|maximaal|tot",
        Bound.ALMOST: "bijna|haast",
        Bound.JUST_OVER: "iets meer dan",
    },
    "tr": {
        Bound.ABOUT: "yaklaşık|aşağı yukarı", Bound.ABOVE: "en az", Bound.BELOW: "en fazla",
        Bound.ALMOST: "neredeyse",
    },
    "zh": {
        Bound.ABOUT: "约|大约|大概|左右", Bound.ABOVE: "超过|逾|至少", Bound.BELOW: "不到|最多",
        Bound.ALMOST: "近|将近",
    },
    "ja": {Bound.ABOUT: "約|およそ", Bound.ABOVE: "少なくとも", Bound.BELOW: "最大", Bound.ALMOST: "ほぼ"},
    "ar": {
        Bound.ABOUT: "حوالي|نحو", Bound.ABOVE: "أكثر من|على الأقل", Bound.BELOW: "أقل من",
        Bound.ALMOST: "قرابة",
    },
}  # fmt: skip
SMALL = {
    "de": """in im am an auf bei mit für zu zum zur und oder aus von vom nach vor seit bis durch als wie
        auch noch sich nicht war waren wurde wurden wird werden ist sind hat haben hatte hatten kam
        kamen über unter gegen zwischen ohne um er sie es die das dem ein eine einen weitere""",
    "en": """in on at to for and or from by with as was were is are has have had who which that after
        before since until not more also into over under against during per he she it they an a""",
    "fr": """en dans à au aux pour et ou par avec sur sous est sont ont a qui que depuis avant après
        contre ne pas plus il elle ils été était étaient""",
    "es": """en a al para y o por con sobre bajo es son fue fueron ha han que desde antes después contra
        no más se su ya había""",
    "pl": """w we na do i oraz lub z ze za po przed przez dla od o jest są był była było były został
        zostało zostali zostały nie się też to""",
    "ru": "в во на к и или с со за по перед через для от о об был была было были не также это из у",
    "it": "in a al per e o con su sotto è sono ha hanno che da dal non più si",
    "pt": "em no na a ao para e ou por com sobre é são foi foram que desde não mais se",
    "nl": "in op aan bij met voor en of uit van na is zijn werd werden heeft hebben die dat niet om te",
    "tr": "ve ile için de da bir bu",
}  # fmt: skip
