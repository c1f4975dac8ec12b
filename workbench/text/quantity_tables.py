# ruff: noqa: E501  a reading a line reads best
"""How languages say halves, shares, dozens and `fünfstündig`, as data."""

import re

from workbench.text.gates import Gate

SHARES: dict[str, dict[str, str]] = {
    "de": {
        "1/2": r"(?:die|der|zur) Hälfte|jede[rsnm]? zweite[nrsm]?\b|halbe[nr]?\b(?= (?:Million|Milliarde))",
        "1/3": r"(?<!zwei )(?<!Zwei )\bDrittel|jede[rsnm]? dritte[nrsm]?\b",
        "2/3": r"zwei Drittel\w?|zwei von drei",
        "1/4": r"(?<!drei )(?<!Drei )\bViertel(?= der| des| aller)|jede[rsnm]? vierte[nrsm]?\b",
        "3/4": r"drei ?viertel\w?|drei von vier",
        "1/5": r"\bFünftel|jede[rsnm]? fünfte[nrsm]?\b",
        "1/10": r"\bZehntel|jede[rsnm]? zehnte[nrsm]?\b",
    },
    "en": {
        "1/2": r"\bhalf (?:of|the)\b|every second\b|one in two",
        "1/3": r"(?:a|one)[ -]third\b|one in three|every third\b",
        "2/3": r"two[ -]thirds|two (?:out of|in) three",
        "1/4": r"(?:a|one)[ -]quarter (?:of|said)|one in four|every fourth\b",
        "3/4": r"three[ -]quarters|three (?:out of|in) four",
        "1/5": r"(?:a|one)[ -]fifth\b|one in five",
        "1/10": r"(?:a|one)[ -]tenth\b|one in ten",
    },
    "fr": {
        "1/2": r"(?:la )?moitié|un\w? \w+ sur deux|un sur deux",
        "1/3": r"un tiers|le tiers|un\w? (?:\w+ )?sur trois",
        "2/3": r"deux[ -]tiers|deux (?:\w+ )?sur trois",
        "1/4": r"un quart (?:des?|d)\b(?! ?[’']heure)|un\w? (?:\w+ )?sur quatre",
        "3/4": r"trois[ -]quarts|trois (?:\w+ )?sur quatre",
        "1/5": r"un cinquième|un\w? (?:\w+ )?sur cinq",
        "1/10": r"un dixième|un\w? (?:\w+ )?sur dix",
    },
    "es": {
        "1/2": r"(?:la )?mitad|uno de cada dos",
        "1/3": r"un tercio|la tercera parte|un[oa] de cada tres",
        "2/3": r"dos tercios|dos terceras partes|dos de cada tres",
        "1/4": r"un cuarto de l|la cuarta parte|un[oa] de cada cuatro",
        "3/4": r"tres cuartos|tres cuartas partes|tres de cada cuatro",
        "1/5": r"un quinto|la quinta parte|un[oa] de cada cinco",
        "1/10": r"una décima parte|un[oa] de cada diez",
    },
    "pl": {
        "1/2": r"połow\w{1,3}|co drugi\w{0,3}",
        "1/3": r"jedn[aąe]j? trzeci\w{1,2}|co trzeci\w{0,3}",
        "2/3": r"dwie trzecie|dwóch trzecich|dwóch na trzech",
        "1/4": r"jedn[aąe]j? czwart\w{1,2}|co czwart\w{1,3}",
        "3/4": r"trzy czwarte|trzech czwartych",
        "1/5": r"jedn[aąe]j? piąt\w{1,2}|co piąt\w{1,3}",
        "1/10": r"jedn[aąe]j? dziesiąt\w{1,2}|co dziesiąt\w{1,3}",
    },
    "ru": {
        "1/2": r"половин\w{1,2}|кажд\w{2,3} втор\w{2,3}",
        "1/3": r"(?<!две )(?<!двух )\bтрет[ьи]\b|кажд\w{2,3} трет\w{2,3}",
        "2/3": r"две трети|двух третей|двое из трёх",
        "1/4": r"(?<!три )\bчетверть|кажд\w{2,3} четв[её]рт\w{2,3}",
        "3/4": r"три четверти|трёх четвертей",
        "1/5": r"пятая часть|пятую часть|кажд\w{2,3} пят\w{2,3}",
        "1/10": r"десятая часть|десятую часть|кажд\w{2,3} десят\w{2,3}",
    },
    "it": {
        "1/2": r"(?:la )?metà", "1/3": r"un terzo", "2/3": r"due terzi",
        "1/4": r"un quarto d[ie]\b(?! punto)", "3/4": r"tre quarti",
    },
    "pt": {
        "1/2": r"(?:a )?metade", "1/3": r"um terço", "2/3": r"dois terços",
        "1/4": r"um quarto d(?!e ponto)", "3/4": r"três quartos",
    },
    "nl": {
        "1/2": r"de helft", "1/3": r"een derde", "2/3": r"twee derde", "1/4": r"een kwart",
        "3/4": r"drie kwart",
    },
}  # fmt: skip
"""Language → share → how it is said."""

FIXED: dict[str, tuple[tuple[str, str, str], ...]] = {
    "de": ((r"(?:eine[nm]? )?Viertel(?:prozent)?punkt\w*", "1/4", "point"),
        (r"(?:anderthalb|eineinhalb)\w{0,2}", "3/2", ""),
        (r"(?:eine[rn]? )?halbe[n]? Stunde|halbstündig\w*", "1/2", "hour"),
        (r"(?:eine[rn]? )?Viertelstunde", "1/4", "hour"),
        (r"(?:eine[rn]? )?Dreiviertelstunde", "3/4", "hour"),
        (r"(?:ein|einem|vor einem)? ?halbe[ns]? Jahr\w?", "1/2", "year"),
        (r"(?:eine[rn]? )?halbe[n]? Million(?=\b)", "500000", ""),
    ),
    "en": ((r"(?:a )?quarter(?: of a)?[ -](?:percentage )?point", "1/4", "point"),
        (r"one and a half|(?:an?|one) (?:\w+ )and a half", "3/2", ""),
        (r"half an hour|half[- ]hour", "1/2", "hour"), (r"twice", "2", "time"),
        (r"(?:a )?quarter of an hour", "1/4", "hour"), (r"half a year", "1/2", "year"),
        (r"half a million", "500000", ""),
    ),
    "fr": ((r"(?:un )?quart de point", "1/4", "point"),
        (r"une heure et demie", "3/2", "hour"),
        (r"(?:une )?demi-heure", "1/2", "hour"),
        (r"(?:un )?quart d[’']heure", "1/4", "hour"), (r"un an et demi", "3/2", "year"),
        (r"(?:un )?demi-million", "500000", ""),
    ),
    "es": ((r"(?:un )?cuarto de punto", "1/4", "point"),
        (r"(?:una )?hora y media", "3/2", "hour"),
        (r"media hora", "1/2", "hour"),
        (r"(?:un )?cuarto de hora", "1/4", "hour"), (r"(?:un )?año y medio", "3/2", "year"),
        (r"medio millón", "500000", ""),
    ),
    "pl": ((r"ćwierć punktu", "1/4", "point"),
        (r"półtor(?:a|ej)", "3/2", ""),
        (r"pół godziny|półgodzinn\w+", "1/2", "hour"),
        (r"kwadrans", "1/4", "hour"), (r"pół roku|półroczn\w+", "1/2", "year"),
        (r"pół miliona", "500000", ""),
    ),
    "ru": ((r"четверть (?:процентного )?пункта", "1/4", "point"),
        (r"полтор[аы]|полутора", "3/2", ""),
        (r"полчаса|получасов\w+", "1/2", "hour"),
        (r"четверть часа", "1/4", "hour"), (r"полгода|полугод\w+", "1/2", "year"),
        (r"полмиллиона|пол-миллиона", "500000", ""),
    ),
    "it": ((r"(?:un )?quarto di punto", "1/4", "point"), (r"un[’']ora e mezz[ao]", "3/2", "hour"), (r"mezz[’']ora", "1/2", "hour")),
    "pt": ((r"(?:um )?quarto de ponto", "1/4", "point"), (r"(?:uma )?hora e meia", "3/2", "hour"), (r"meia hora", "1/2", "hour")),
    "nl": ((r"kwart (?:procent)?punt", "1/4", "point"), (r"anderhalf|anderhalve", "3/2", ""), (r"half uur", "1/2", "hour")),
}  # fmt: skip
"""Language → pattern, value, unit."""

MANY: dict[str, tuple[tuple[str, int], ...]] = {
    "de": ((r"Dutzende\w?", 12), (r"(?:mehrere |einige )?Hunderte\w?|(?:mehrere|einige) hundert", 100),
           (r"(?:mehrere |einige )?(?:Tausende\w?|Tausende)|(?:mehrere|einige) tausend", 1000)),
    "en": ((r"dozens", 12), (r"(?:several |a few )?hundreds|(?:several|a few) hundred", 100),
           (r"(?:several |a few )?thousands|(?:several|a few) thousand", 1000)),
    "fr": ((r"dizaines|douzaines", 10), (r"centaines", 100), (r"milliers", 1000)),
    "es": ((r"miles de millones", 10**9), (r"decenas|docenas", 10), (r"cientos|centenares", 100), (r"miles", 1000)),
    "pl": ((r"dziesiątk\w+|kilkadziesiąt|kilkudziesięciu", 10), (r"setki|setek|kilkuset|kilkaset", 100),
           (r"tysiące(?! zł)|kilka tysięcy", 1000)),
    "ru": ((r"десятки|десятков", 10), (r"сотни|сотен|несколько сотен", 100), (r"тысячи|несколько тысяч", 1000)),
    "it": ((r"decine", 10), (r"centinaia", 100), (r"migliaia", 1000)),
    "pt": ((r"dezenas|dúzias", 10), (r"centenas", 100), (r"milhares", 1000)),
    "nl": ((r"tientallen", 10), (r"honderden", 100), (r"duizenden", 1000)),
}  # fmt: skip
"""Language → plural of a round number, the number: two to ten times as many."""

ABOUT: dict[str, tuple[tuple[str, int], ...]] = {
    "de": ((r"(?:ein |einem )?Dutzend", 12),),
    "en": ((r"a dozen", 12), (r"a score of", 20)),
    "fr": ((r"(?:une |d['’]une )?dizaine\b", 10), (r"(?:une )?douzaine\b", 12),
           (r"(?:une )?quinzaine\b", 15), (r"(?:une )?vingtaine\b", 20),
           (r"(?:une )?trentaine\b", 30), (r"(?:une )?quarantaine\b", 40),
           (r"(?:une )?cinquantaine\b", 50), (r"(?:une )?soixantaine\b", 60),
           (r"(?:une )?centaine\b", 100), (r"(?:un )?millier\b", 1000)),
    "es": ((r"(?:una )?decena\b", 10), (r"(?:una )?docena\b", 12), (r"(?:una )?veintena\b", 20),
           (r"(?:una )?treintena\b", 30), (r"(?:un )?centenar\b", 100), (r"(?:un )?millar\b", 1000)),
    "pl": ((r"kilkanaście|kilkunastu", 15), (r"tuzin\b", 12)),
    "ru": ((r"десяток", 10), (r"дюжин[ау]", 12), (r"сотня|сотню", 100)),
    "it": ((r"(?:una )?decina", 10), (r"(?:una )?dozzina", 12), (r"(?:una )?ventina", 20),
           (r"(?:una )?trentina", 30), (r"(?:una )?cinquantina", 50), (r"(?:un )?centinaio", 100)),
    "pt": ((r"(?:uma )?dezena\b", 10), (r"(?:uma )?dúzia\b", 12), (r"(?:uma )?centena\b", 100)),
    "nl": ((r"(?:een )?tiental\b", 10), (r"(?:een )?twintigtal\b", 20), (r"(?:een )?dozijn", 12)),
}  # fmt: skip
"""Language → collective, the number: about as many."""

GERMAN_COMPOUND = Gate(
    r"\b([a-zäöüß]{3,}?)(jährig|tägig|stündig|wöchig|monatig|minütig|prozentig)\w{0,3}\b|\b([a-zäöüß]{3,}?)(mal)\b",
    re.IGNORECASE,
)
GERMAN_AND_A_HALF = Gate(r"\b([a-zäöüß]{3,}?)einhalb\w{0,2}\b", re.IGNORECASE)
SLAVIC_COMPOUND = {
    "ru": (
        Gate(
            r"\b(двух|тр[её]х|четыр[её]х|пяти|шести|семи|восьми|девяти|десяти|двенадцати|двадцати|тридцати)"
            r"(часов|дневн|летн|месячн|недельн|минутн|процентн)\w{1,3}\b",
            re.IGNORECASE,
        ),
        {"трёх": 3, "четырёх": 4},
    ),
    "pl": (
        Gate(
            r"\b(dwu|trzy|cztero|pięcio|sześcio|siedmio|ośmio|dziewięcio|dziesięcio|dwunasto|dwudziesto|trzydziesto)"
            r"(godzinn|dniow|letni|miesięczn|tygodniow|minutow|procentow)\w{0,3}\b",
            re.IGNORECASE,
        ),
        {
            "dwu": 2, "trzy": 3, "cztero": 4, "pięcio": 5, "sześcio": 6, "siedmio": 7, "ośmio": 8,
            "dziewięcio": 9, "dziesięcio": 10, "dwunasto": 12, "dwudziesto": 20,
            "trzydziesto": 30,
        },
    ),
}  # fmt: skip
COMPOUND_UNITS = {
    "jährig": "year", "tägig": "day", "stündig": "hour", "wöchig": "week", "monatig": "month",
    "minütig": "minute", "prozentig": "percent", "mal": "time", "часов": "hour", "дневн": "day",
    "летн": "year", "месячн": "month", "недельн": "week", "минутн": "minute",
    "процентн": "percent", "godzinn": "hour", "dniow": "day", "letni": "year",
    "miesięczn": "month", "tygodniow": "week", "minutow": "minute", "procentow": "percent",
}  # fmt: skip
