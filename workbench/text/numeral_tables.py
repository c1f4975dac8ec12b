"""How languages write and say numbers, as data.

Small on purpose: what news sentences need. Words are in lower case, without dots.
"""

POINT_LANGUAGES = frozenset({"en", "ja", "ko", "th", "zh", "he", "hi", "ms"})
"""Languages that write 1,200.5."""

# fmt: off
COMMA_LANGUAGES = frozenset({
    "af", "bg", "ca", "cs", "da", "de", "es", "et", "fi", "fr", "hr", "hu", "id", "is", "it", "lt",
    "lv", "mk", "nb", "nl", "nn", "no", "pl", "pt", "ro", "ru", "sk", "sl", "sq", "sr", "sv", "tr",
    "uk", "vi",
})
# fmt: on
"""Languages that write 1.200,5 or 1 200,5. Outlets of all others do either, as Arabic ones do."""


def _words(*groups: str, start: int = 0) -> dict[str, int]:
    return {word: value for value, group in enumerate(groups, start) for word in group.split()}


def _tens(*groups: str) -> dict[str, int]:
    return {word: 10 * tens for tens, group in enumerate(groups, 2) for word in group.split()}


CARDINALS: dict[str, dict[str, int]] = {
    "de": _words(
        "null", "ein eins eine einen einem einer eines", "zwei", "drei", "vier", "fünf", "sechs",
        "sieben", "acht", "neun", "zehn", "elf", "zwölf", "dreizehn", "vierzehn", "fünfzehn",
        "sechzehn", "siebzehn", "achtzehn", "neunzehn",
    )
    | _tens("zwanzig", "dreißig", "vierzig", "fünfzig", "sechzig", "siebzig", "achtzig", "neunzig"),
    "en": _words(
        "zero", "a an one", "two", "three", "four", "five", "six", "seven", "eight", "nine",
        "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen",
        "eighteen", "nineteen",
    )
    | _tens("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"),
    "es": _words(
        "cero", "un uno una", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve",
        "diez", "once", "doce", "trece", "catorce", "quince", "dieciséis", "diecisiete",
        "dieciocho", "diecinueve", "veinte", "veintiuno veintiún veintiuna", "veintidós",
        "veintitrés", "veinticuatro", "veinticinco", "veintiséis", "veintisiete", "veintiocho",
        "veintinueve",
    )
    | _tens("veinte", "treinta", "cuarenta", "cincuenta", "sesenta", "setenta", "ochenta",
            "noventa")
    | _words("doscientos doscientas", start=200) | _words("trescientos trescientas", start=300)
    | _words("quinientos quinientas", start=500),
    "fr": _words(
        "zéro", "un une", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix",
        "onze", "douze", "treize", "quatorze", "quinze", "seize", "dix-sept", "dix-huit",
        "dix-neuf",
    )
    | _tens("vingt", "trente", "quarante", "cinquante", "soixante", "soixante-dix septante",
            "quatre-vingts quatre-vingt huitante", "quatre-vingt-dix nonante"),
    "it": _words(
        "zero", "un uno una", "due", "tre", "quattro", "cinque", "sei", "sette", "otto", "nove",
        "dieci", "undici", "dodici", "tredici", "quattordici", "quindici", "sedici",
        "diciassette", "diciotto", "diciannove",
    )
    | _tens("venti", "trenta", "quaranta", "cinquanta", "sessanta", "settanta", "ottanta",
            "novanta")
    | _words("duecento", start=200) | _words("trecento", start=300)
    | _words("cinquecento", start=500)
    | _words("duemila", start=2000) | _words("tremila", start=3000),
    "nl": _words(
        "nul", "een één", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien",
        "elf", "twaalf", "dertien", "veertien", "vijftien", "zestien", "zeventien", "achttien",
        "negentien",
    )
    | _tens("twintig", "dertig", "veertig", "vijftig", "zestig", "zeventig", "tachtig",
            "negentig"),
    "pl": _words(
        "zero", "jeden jedna jedno jednego jednej", "dwa dwie dwóch dwaj dwoje dwiema dwoma",
        "trzy trzech trzej trzema", "cztery czterech czterej", "pięć pięciu", "sześć sześciu",
        "siedem siedmiu", "osiem ośmiu", "dziewięć dziewięciu", "dziesięć dziesięciu",
        "jedenaście jedenastu", "dwanaście dwunastu", "trzynaście trzynastu",
        "czternaście czternastu", "piętnaście piętnastu", "szesnaście szesnastu",
        "siedemnaście siedemnastu", "osiemnaście osiemnastu", "dziewiętnaście dziewiętnastu",
    )
    | _tens("dwadzieścia dwudziestu", "trzydzieści trzydziestu", "czterdzieści czterdziestu",
            "pięćdziesiąt pięćdziesięciu", "sześćdziesiąt", "siedemdziesiąt", "osiemdziesiąt",
            "dziewięćdziesiąt")
    | _words("dwieście dwustu", start=200) | _words("trzysta trzystu", start=300)
    | _words("pięćset pięciuset", start=500),
    "pt": _words(
        "zero", "um uma", "dois duas", "três", "quatro", "cinco", "seis", "sete", "oito", "nove",
        "dez", "onze", "doze", "treze", "quatorze catorze", "quinze", "dezesseis dezasseis",
        "dezessete dezassete", "dezoito", "dezenove dezanove",
    )
    | _tens("vinte", "trinta", "quarenta", "cinquenta", "sessenta", "setenta", "oitenta",
            "noventa")
    | _words("duzentos duzentas", start=200) | _words("trezentos trezentas", start=300)
    | _words("quinhentos quinhentas", start=500),
    "ru": _words(
        "ноль", "один одна одно одного одной одну", "два две двух двое двумя",
        "три трёх трех трое тремя", "четыре четырёх четырех четверо", "пять пяти пятеро",
        "шесть шести", "семь семи", "восемь восьми", "девять девяти", "десять десяти",
        "одиннадцать одиннадцати", "двенадцать двенадцати", "тринадцать", "четырнадцать",
        "пятнадцать пятнадцати", "шестнадцать", "семнадцать", "восемнадцать", "девятнадцать",
    )
    | _tens("двадцать двадцати", "тридцать тридцати", "сорок сорока", "пятьдесят пятидесяти",
            "шестьдесят", "семьдесят", "восемьдесят", "девяносто")
    | _words("двести двухсот", start=200) | _words("триста трёхсот трехсот", start=300)
    | _words("пятьсот пятисот", start=500),
}  # fmt: skip
"""Language → word → value, for words that stand for a number on their own."""

CARDINALS["fr"] |= {
    f"{name}-{word}": base + value
    for base, name in ((60, "soixante"), (80, "quatre-vingt"))
    for word, value in list(CARDINALS["fr"].items())
    if 0 < value < 20 and "-" not in word and not (base == 60 and value < 10)
} | {
    f"{name}-dix-{word}": base + value
    for base, name in ((70, "soixante"), (90, "quatre-vingt"))
    for word, value in (("sept", 7), ("huit", 8), ("neuf", 9))
}

CARDINALS["es"] |= {
    f"{stem}ient{ending}": value
    for stem, value in (
        ("cuatroc", 400), ("seisc", 600), ("setec", 700), ("ochoc", 800), ("novec", 900),
    )
    for ending in ("os", "as")
}  # fmt: skip
CARDINALS["pt"] |= {
    f"{stem}{ending}": value
    for stem, value in (
        ("quatrocent", 400), ("seiscent", 600), ("setecent", 700), ("oitocent", 800),
        ("novecent", 900),
    )
    for ending in ("os", "as")
}  # fmt: skip
CARDINALS["pl"] |= {
    "dwojga": 2, "troje": 3, "trojga": 3, "czterema": 4, "czworo": 4, "pięcioro": 5,
    "sześćdziesięciu": 60, "siedemdziesięciu": 70, "osiemdziesięciu": 80,
    "dziewięćdziesięciu": 90, "czterysta": 400, "czterystu": 400, "sześćset": 600,
    "sześciuset": 600, "siedemset": 700, "siedmiuset": 700, "osiemset": 800, "ośmiuset": 800,
    "dziewięćset": 900, "dziewięciuset": 900,
}  # fmt: skip
CARDINALS["ru"] |= {
    "двум": 2, "трём": 3, "трем": 3, "четырём": 4, "четырьмя": 4, "пятью": 5, "шестеро": 6,
    "семеро": 7, "тринадцати": 13, "четырнадцати": 14, "шестнадцати": 16, "семнадцати": 17,
    "восемнадцати": 18, "девятнадцати": 19, "сорока": 40, "шестидесяти": 60, "семидесяти": 70,
    "восьмидесяти": 80, "девяноста": 90, "четыреста": 400, "четырёхсот": 400, "шестьсот": 600,
    "шестисот": 600, "семьсот": 700, "семисот": 700, "восемьсот": 800, "восьмисот": 800,
    "девятьсот": 900, "девятисот": 900,
}  # fmt: skip

SCALES: dict[str, dict[str, int]] = {
    "de": {
        "hundert": 100, "tausend": 1000, "tsd": 1000, "million": 10**6, "millionen": 10**6,
        "mio": 10**6, "milliarde": 10**9, "milliarden": 10**9, "mrd": 10**9, "billion": 10**12,
        "billionen": 10**12, "bio": 10**12, "dutzend": 12,
    },
    "en": {
        "hundred": 100, "thousand": 1000, "million": 10**6, "millions": 10**6, "billion": 10**9,
        "billions": 10**9, "trillion": 10**12, "mln": 10**6, "mn": 10**6, "bn": 10**9,
        "dozen": 12,
    },
    "es": {
        "cien": 100, "ciento": 100, "mil": 1000, "millón": 10**6, "millones": 10**6,
        "billón": 10**12, "billones": 10**12, "docena": 12,
    },
    "fr": {
        "cent": 100, "cents": 100, "mille": 1000, "million": 10**6, "millions": 10**6,
        "mio": 10**6, "milliard": 10**9, "milliards": 10**9, "md": 10**9, "mds": 10**9,
        "billion": 10**12, "billions": 10**12, "douzaine": 12,
    },
    "it": {
        "cento": 100, "mille": 1000, "mila": 1000, "milione": 10**6, "milioni": 10**6,
        "mln": 10**6, "miliardo": 10**9, "miliardi": 10**9, "mld": 10**9, "dozzina": 12,
        "dozzine": 12,
    },
    "nl": {
        "honderd": 100, "duizend": 1000, "miljoen": 10**6, "mln": 10**6, "miljard": 10**9,
        "mrd": 10**9, "biljoen": 10**12, "dozijn": 12,
    },
    "pl": {
        "sto": 100, "stu": 100, "tysiąc": 1000, "tysiące": 1000, "tysięcy": 1000, "tys": 1000,
        "milion": 10**6, "miliona": 10**6, "miliony": 10**6, "milionów": 10**6, "mln": 10**6,
        "miliard": 10**9, "miliarda": 10**9, "miliardy": 10**9, "miliardów": 10**9,
        "mld": 10**9, "bilion": 10**12, "biliona": 10**12, "bilionów": 10**12, "tuzin": 12,
        "tuziny": 12, "tuzinów": 12,
    },
    "pt": {
        "cem": 100, "cento": 100, "mil": 1000, "milhão": 10**6, "milhões": 10**6,
        "bilhão": 10**9, "bilhões": 10**9, "trilhão": 10**12, "trilhões": 10**12, "dúzia": 12,
    },
    "ru": {
        "сто": 100, "ста": 100, "тысяча": 1000, "тысячи": 1000, "тысяч": 1000, "тысячу": 1000,
        "тыс": 1000, "миллион": 10**6, "миллиона": 10**6, "миллионов": 10**6, "млн": 10**6,
        "миллиард": 10**9, "миллиарда": 10**9, "миллиардов": 10**9, "млрд": 10**9,
        "триллион": 10**12, "триллиона": 10**12, "триллионов": 10**12, "трлн": 10**12,
        "дюжина": 12, "дюжины": 12, "дюжин": 12,
    },
    "tr": {"yüz": 100, "bin": 1000, "milyon": 10**6, "milyar": 10**9, "trilyon": 10**12},
    "ar": {
        "ألف": 1000, "آلاف": 1000, "مليون": 10**6, "ملايين": 10**6, "مليار": 10**9,
        "مليارات": 10**9, "تريليون": 10**12,
    },
}  # fmt: skip
"""Language → word → what it multiplies the number before it by."""

CJK_DIGITS = {char: value for value, char in enumerate("〇一二三四五六七八九")} | {
    "零": 0, "两": 2, "兩": 2,
}  # fmt: skip
CJK_TENS = {"十": 10, "百": 100, "千": 1000}
CJK_SCALES = {"万": 10**4, "萬": 10**4, "亿": 10**8, "億": 10**8, "兆": 10**12}

HANGUL_SCALES = {"천": 1000, "만": 10**4, "억": 10**8, "조": 10**12}

LOOSE: dict[str, dict[str, int]] = {
    "de": {
        "beide": 2, "beiden": 2, "beider": 2, "paar": 2, "doppelt": 2, "verdoppelt": 2,
        "zweimal": 2, "dreimal": 3, "viermal": 4, "fünfmal": 5, "zweite": 2, "zweiten": 2,
        "zweiter": 2, "zweites": 2, "dritte": 3, "dritten": 3, "dritter": 3, "drittes": 3,
        "vierte": 4, "vierten": 4, "fünfte": 5, "fünften": 5, "sechste": 6, "sechsten": 6,
        "siebte": 7, "siebten": 7, "achte": 8, "achten": 8, "neunte": 9, "neunten": 9,
        "zehnte": 10, "zehnten": 10, "erste": 1, "ersten": 1, "erster": 1, "erstes": 1,
        "drittel": 3, "viertel": 4, "hundert": 100, "hunderte": 100, "tausend": 1000,
        "tausende": 1000, "mittag": 12, "mitternacht": 12, "zweitgrößte": 2, "zweitgrößten": 2,
        "drittgrößte": 3, "drittgrößten": 3, "dutzend": 12, "dutzende": 12, "jahrzehnt": 10,
        "jahrhundert": 100, "million": 10**6, "milliarde": 10**9, "wochenende": 2,
    },
    "en": {
        "both": 2, "pair": 2, "couple": 2, "double": 2, "doubled": 2, "twice": 2, "second": 2,
        "half": 2, "two-thirds": 2, "triple": 3, "three-quarters": 3, "first": 1, "once": 1,
        "single": 1, "third": 3, "thirds": 3, "fourth": 4, "quarter": 4, "quarters": 4,
        "fifth": 5, "fifths": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9, "tenth": 10,
        "eleventh": 11, "twelfth": 12, "hundred": 100, "hundreds": 100, "thousand": 1000,
        "thousands": 1000, "noon": 12, "midnight": 12, "dozen": 12, "dozens": 12, "fifties": 50,
        "sixties": 60, "seventies": 70, "eighties": 80, "nineties": 90, "decade": 10,
        "century": 100, "fortnight": 14, "twentieth": 20, "nineteenth": 19, "eighteenth": 18,
        "million": 10**6, "billion": 10**9,
    },
    "es": {
        "ambos": 2, "ambas": 2, "par": 2, "doble": 2, "segundo": 2, "segunda": 2, "primer": 1,
        "primero": 1, "primera": 1, "tercer": 3, "tercero": 3, "tercera": 3, "cuarto": 4,
        "cuarta": 4, "quinto": 5, "quinta": 5, "tercio": 3, "tercios": 3, "cien": 100,
        "mil": 1000, "miles": 1000, "cientos": 100, "mediodía": 12, "medianoche": 12,
        "décimo": 10, "década": 10, "siglo": 100, "docena": 12,
    },
    "fr": {
        "deuxième": 2, "second": 2, "seconde": 2, "double": 2, "paire": 2, "premier": 1,
        "première": 1, "troisième": 3, "tiers": 3, "quatrième": 4, "quart": 4, "cinquième": 5,
        "sixième": 6, "septième": 7, "huitième": 8, "neuvième": 9, "dixième": 10, "cent": 100,
        "mille": 1000, "milliers": 1000, "midi": 12, "minuit": 12, "dizaine": 10, "vingtaine": 20,
        "trentaine": 30, "quarantaine": 40, "cinquantaine": 50, "centaine": 100,
        "quinzaine": 15, "douzaine": 12, "décennie": 10, "siècle": 100,
    },
    "it": {
        "entrambi": 2, "entrambe": 2, "doppio": 2, "coppia": 2, "secondo": 2, "seconda": 2,
        "primo": 1, "prima": 1, "terzo": 3, "terza": 3, "terzi": 3, "quarto": 4, "quarta": 4,
        "quinto": 5, "quinta": 5, "sesto": 6, "decimo": 10, "cento": 100, "mille": 1000,
        "migliaia": 1000, "mezzogiorno": 12, "mezzanotte": 12, "decina": 10, "ventina": 20,
        "trentina": 30, "cinquantina": 50, "dozzina": 12, "decennio": 10, "secolo": 100,
    },
    "pl": {
        "oba": 2, "obie": 2, "obaj": 2, "obu": 2, "drugi": 2, "druga": 2, "drugie": 2,
        "drugiej": 2, "drugiego": 2, "dwukrotnie": 2, "pierwszy": 1, "pierwsza": 1,
        "pierwsze": 1, "trzeci": 3, "trzecia": 3, "trzeciego": 3, "czwarty": 4, "czwarta": 4,
        "piąty": 5, "piąta": 5, "sto": 100, "tysiąc": 1000, "tysiące": 1000, "setki": 100,
        "południe": 12, "północ": 12, "tuzin": 12, "dekada": 10, "dekady": 10,
    },
    "pt": {
        "ambos": 2, "ambas": 2, "dobro": 2, "duplo": 2, "par": 2, "casal": 2, "segundo": 2,
        "segunda": 2, "primeiro": 1, "primeira": 1, "terceiro": 3, "terceira": 3, "terço": 3,
        "terços": 3, "quarto": 4, "quarta": 4, "quinto": 5, "quinta": 5, "sexto": 6, "sétimo": 7,
        "oitavo": 8, "nono": 9, "décimo": 10, "cem": 100, "mil": 1000, "milhares": 1000,
        "centenas": 100, "meio-dia": 12, "meia-noite": 12, "dúzia": 12, "década": 10,
        "século": 100,
    },
    "ru": {
        "оба": 2, "обе": 2, "обоих": 2, "пара": 2, "второй": 2, "вторая": 2, "второе": 2,
        "второго": 2, "дважды": 2, "вдвое": 2, "первый": 1, "первая": 1, "первое": 1,
        "третий": 3, "третья": 3, "третьего": 3, "треть": 3, "четвёртый": 4, "четверть": 4,
        "пятый": 5, "сто": 100, "тысяча": 1000, "тысячи": 1000, "сотни": 100, "полдень": 12,
        "полночь": 12, "десяток": 10, "десятки": 10, "дюжина": 12,
    },
}  # fmt: skip
"""Language → word → the number it may stand for: good enough to answer a figure on the other
side, not enough to ask for one."""

AMBIGUOUS: dict[str, frozenset[str]] = {
    "de": frozenset({"acht", "sieben"}),
    "fr": frozenset({"neuf"}),
    "it": frozenset({"sei"}),
    "en": frozenset({"dozen"}),
}
"""Number words that are also something else: “eight” or “attention”, “nine” or “new”."""

FUSED: dict[str, tuple[tuple[tuple[str, int], ...], str]] = {
    "de": ((("tausend", 1000), ("hundert", 100)), "und"),
    "it": ((("mila", 1000), ("cento", 100)), ""),
    "nl": ((("duizend", 1000), ("honderd", 100)), "en"),
}
"""Languages that write numbers as one word: scales inside it, and what joins unit and tens."""

CONNECTORS: dict[str, frozenset[str]] = {
    "de": frozenset({"und"}), "en": frozenset({"and"}), "es": frozenset({"y"}),
    "fr": frozenset({"et"}), "it": frozenset({"e"}), "pt": frozenset({"e", "de"}),
}  # fmt: skip
"""Words that may stand inside a number."""

ATTACHED_SCALES = {
    "k": 1000, "m": 10**6, "mn": 10**6, "mio": 10**6, "b": 10**9, "bn": 10**9, "tn": 10**12,
}  # fmt: skip
"""Letters right behind a figure (``$20m``), which may be a scale or a unit."""

MONTH_LANGUAGES = frozenset({"de", "en", "es", "fr", "it", "pl", "pt", "ru"})
"""The languages whose month names are known."""
