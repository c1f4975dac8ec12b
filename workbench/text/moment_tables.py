# ruff: noqa: E501  a reading a line reads best
"""How newspapers name days, months, years and hours, as data. Words in lower case."""

WEEKDAYS: dict[str, tuple[str, ...]] = {
    "de": ("montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag sonnabend", "sonntag"),
    "en": ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"),
    "fr": ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"),
    "es": ("lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"),
    "pl": (
        "poniedziałek poniedziałku poniedziałkowy poniedziałkowym poniedziałkowego", "wtorek wtorku wtorkowy wtorkowym wtorkowego",
        "środa środę środy środzie środowy środowym", "czwartek czwartku czwartkowy czwartkowym",
        "piątek piątku piątkowy piątkowym piątkowego", "sobota sobotę soboty sobocie sobotni sobotnim sobotniego",
        "niedziela niedzielę niedzieli niedzielny niedzielnym niedzielnego",
    ),
    "ru": (
        "понедельник понедельника понедельнику", "вторник вторника", "среду", "четверг четверга", "пятница пятницу пятницы",
        "суббота субботу субботы", "воскресенье воскресенья",
    ),
    "it": ("lunedì", "martedì", "mercoledì", "giovedì", "venerdì", "sabato", "domenica"),
    "pt": ("segunda-feira", "terça-feira", "quarta-feira", "quinta-feira", "sexta-feira", "sábado", "domingo"),
    "nl": ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"),
    "tr": ("pazartesi", "salı", "çarşamba", "perşembe", "cuma", "cumartesi", "pazar"),
    "zh": ("星期一 周一 週一", "星期二 周二 週二", "星期三 周三 週三", "星期四 周四 週四", "星期五 周五 週五", "星期六 周六 週六", "星期日 星期天 周日 週日"),
    "ja": ("月曜", "火曜", "水曜", "木曜", "金曜", "土曜", "日曜"),
    "ar": ("الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت", "الأحد"),
}  # fmt: skip
"""Language → words for Monday to Sunday."""

MONTH_WORDS: dict[str, tuple[str, ...]] = {
    "de": ("januar jänner", "februar feber", "märz", "april", "mai", "juni", "juli", "august", "september", "oktober", "november", "dezember"),
    "en": ("january jan", "february feb", "march", "april", "may", "june", "july", "august aug", "september sept", "october oct", "november nov", "december dec"),
    "fr": ("janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"),
    "es": ("enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre setiembre", "octubre", "noviembre", "diciembre"),
    "pl": (
        "stycznia styczeń styczniu", "lutego luty lutym", "marca marzec marcu", "kwietnia kwiecień kwietniu", "maja maju", "czerwca czerwiec czerwcu",
        "lipca lipiec lipcu", "sierpnia sierpień sierpniu", "września wrzesień wrześniu", "października październik październiku", "listopada listopad listopadzie", "grudnia grudzień grudniu",
    ),
    "ru": (
        "января январь январе", "февраля февраль феврале", "марта март марте", "апреля апрель апреле", "мая мае", "июня июнь июне",
        "июля июль июле", "августа август августе", "сентября сентябрь сентябре", "октября октябрь октябре", "ноября ноябрь ноябре", "декабря декабрь декабре",
    ),
    "it": ("gennaio", "febbraio", "marzo", "aprile", "maggio", "giugno", "luglio", "agosto", "settembre", "ottobre", "novembre", "dicembre"),
    "pt": ("janeiro", "fevereiro", "março", "abril", "maio", "junho", "julho", "agosto", "setembro", "outubro", "novembro", "dezembro"),
    "nl": ("januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"),
    "tr": ("ocak", "şubat", "mart", "nisan", "mayıs", "haziran", "temmuz", "ağustos", "eylül", "ekim", "kasım", "aralık"),
    "ar": ("يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو", "يوليو", "أغسطس", "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر"),
}  # fmt: skip
"""Language → words for January to December."""

DAYS_AWAY: dict[str, dict[str, tuple[int, int]]] = {
    "de": {"heute": (0, 0), "gestern": (-1, -1), "vorgestern": (-2, -2), "übermorgen": (2, 2), "morgen": (1, 1)},
    "en": {
        "today": (0, 0), "tonight": (0, 0), "this morning": (0, 0), "this afternoon": (0, 0), "this evening": (0, 0), "the day before yesterday": (-2, -2),
        "yesterday": (-1, -1), "last night": (-1, 0), "the day after tomorrow": (2, 2), "tomorrow": (1, 1),
    },
    "fr": {"aujourd[’']hui": (0, 0), "ce matin": (0, 0), "ce soir": (0, 0), "avant-hier": (-2, -2), "hier": (-1, -1), "après-demain": (2, 2), "demain": (1, 1)},
    "es": {"hoy": (0, 0), "anteayer": (-2, -2), "antes de ayer": (-2, -2), "ayer": (-1, -1), "anoche": (-1, 0), "pasado mañana": (2, 2), "(?<!la )mañana": (1, 1)},
    "pl": {"dziś": (0, 0), "dzisiaj": (0, 0), "przedwczoraj": (-2, -2), "wczoraj": (-1, -1), "pojutrze": (2, 2), "jutro": (1, 1)},
    "ru": {"сегодня": (0, 0), "позавчера": (-2, -2), "вчера": (-1, -1), "послезавтра": (2, 2), "завтра": (1, 1)},
    "it": {"oggi": (0, 0), "l[’']altro ieri": (-2, -2), "ieri": (-1, -1), "dopodomani": (2, 2), "domani": (1, 1)},
    "pt": {"hoje": (0, 0), "anteontem": (-2, -2), "ontem": (-1, -1), "amanhã": (1, 1)},
    "nl": {"vandaag": (0, 0), "eergisteren": (-2, -2), "gisteren": (-1, -1), "overmorgen": (2, 2)},
    "tr": {"bugün": (0, 0), "dün": (-1, -1), "yarın": (1, 1)},
    "zh": {"今天": (0, 0), "前天": (-2, -2), "昨天": (-1, -1), "明天": (1, 1)},
    "ja": {"一昨日": (-2, -2), "昨日": (-1, -1), "明日": (1, 1)},
    "ar": {"أمس": (-1, -1), "غدا": (1, 1)},
}  # fmt: skip
"""Language → word or pattern → days from publication, first and last."""

UNITS_AWAY: dict[str, tuple[tuple[str, str, int], ...]] = {
    "de": ((r"jahresende|ende des jahres", "december", 0),
        (r"(?:letzte|vergangene|vorige)[nrms]? woche", "week", -1), (r"(?:nächste|kommende)[nrms]? woche", "week", 1), (r"diese[nrms]? woche", "week", 0),
        (r"(?:letzte|vergangene|vorige)[nrms]? monat", "month", -1), (r"(?:nächste|kommende)[nrms]? monat", "month", 1),
        (r"(?:letzte|vergangene|vorige)[nrms]? jahr(?:es)?|vorjahr(?:es)?", "year", -1), (r"(?:nächste|kommende)[nrms]? jahr(?:es)?", "year", 1),
        (r"diese[nrms]? jahr(?:es)?|heuer", "year", 0),
    ),
    "en": ((r"end of the year|year[’']s end|year-end", "december", 0),
        (r"last week", "week", -1), (r"next week", "week", 1), (r"this week", "week", 0), (r"last month", "month", -1), (r"next month", "month", 1),
        (r"last year", "year", -1), (r"next year", "year", 1), (r"this year", "year", 0),
    ),
    "fr": ((r"fin de l[’']année|fin d[’']année", "december", 0),
        (r"la semaine (?:dernière|passée)", "week", -1), (r"la semaine prochaine", "week", 1), (r"cette semaine", "week", 0),
        (r"le mois (?:dernier|passé)", "month", -1), (r"le mois prochain", "month", 1),
        (r"l[’'](?:année|an) (?:dernière|dernier|passée|passé)", "year", -1), (r"l[’'](?:année|an) prochaine?", "year", 1), (r"cette année", "year", 0),
    ),
    "es": ((r"fin(?:al|ales)? de(?:l)? año", "december", 0),
        (r"la semana pasada|la pasada semana", "week", -1), (r"la próxima semana|la semana que viene", "week", 1), (r"esta semana", "week", 0),
        (r"el mes pasado|el pasado mes", "month", -1), (r"el próximo mes|el mes que viene", "month", 1),
        (r"el año pasado|el pasado año", "year", -1), (r"el próximo año|el año que viene", "year", 1), (r"este año", "year", 0),
    ),
    "pl": ((r"końca roku|koniec roku|końcem roku", "december", 0),
        (r"(?:zeszłym|ubiegłym|minionym) tygodniu", "week", -1), (r"(?:przyszłym|następnym) tygodniu", "week", 1), (r"tym tygodniu", "week", 0),
        (r"(?:zeszłym|ubiegłym|minionym) miesiącu", "month", -1), (r"(?:przyszłym|następnym) miesiącu", "month", 1),
        (r"(?:zeszłym|ubiegłym|minionym) roku|(?:zeszłego|ubiegłego) roku", "year", -1), (r"(?:przyszłym|następnym) roku", "year", 1), (r"tym roku|tego roku", "year", 0),
    ),
    "ru": ((r"конца года|конце года", "december", 0),
        (r"(?:прошлой|минувшей) неделе", "week", -1), (r"следующей неделе", "week", 1), (r"этой неделе", "week", 0),
        (r"(?:прошлом|минувшем) месяце", "month", -1), (r"следующем месяце", "month", 1),
        (r"(?:прошлом|минувшем) году|прошлого года", "year", -1), (r"(?:следующем|будущем) году", "year", 1), (r"этом году|нынешнем году", "year", 0),
    ),
    "it": ((r"fine (?:dell[’'])?anno", "december", 0), (r"la settimana scorsa|la scorsa settimana", "week", -1), (r"l[’']anno scorso|lo scorso anno", "year", -1), (r"il mese scorso|lo scorso mese", "month", -1), (r"quest[’']anno", "year", 0)),
    "pt": ((r"fim do ano|final do ano", "december", 0), (r"(?:na )?semana passada", "week", -1), (r"(?:no )?ano passado", "year", -1), (r"(?:no )?mês passado", "month", -1), (r"este ano", "year", 0)),
    "nl": ((r"eind(?:e)? van het jaar", "december", 0), (r"vorige week", "week", -1), (r"vorig jaar", "year", -1), (r"vorige maand", "month", -1), (r"dit jaar", "year", 0)),
    "tr": ((r"geçen hafta", "week", -1), (r"geçen yıl", "year", -1), (r"geçen ay", "month", -1), (r"bu yıl", "year", 0)),
    "zh": ((r"去年", "year", -1), (r"今年", "year", 0), (r"明年", "year", 1), (r"上周", "week", -1), (r"上个月", "month", -1)),
    "ja": ((r"去年|昨年", "year", -1), (r"今年", "year", 0), (r"来年", "year", 1), (r"先週", "week", -1), (r"先月", "month", -1)),
}  # fmt: skip
"""Language → pattern, unit, how many units from publication."""

AGO: dict[str, str] = {
    "de": r"\bvor (?:{about})?(?P<n>\w+) (?P<unit>\w+)",
    "en": r"\b(?:{about})?(?P<n>[\w-]+) (?P<unit>\w+) ago\b",
    "fr": r"\bil y a (?:{about})?(?P<n>[\w-]+) (?P<unit>\w+)",
    "es": r"\bhace (?:{about})?(?P<n>\w+) (?P<unit>\w+)",
    "pl": r"(?:\b(?:{about})?(?P<n>\w+) )?\b(?P<unit>\w+) temu\b",
    "ru": r"(?:\b(?:{about})?(?P<n>\w+) )?\b(?P<unit>\w+) назад\b",
    "it": r"\b(?:{about})?(?P<n>\w+) (?P<unit>\w+) fa\b",
    "pt": r"\bhá (?:{about})?(?P<n>\w+) (?P<unit>\w+)",
    "nl": r"\b(?:{about})?(?P<n>\w+) (?P<unit>\w+) geleden\b",
}
ABOUT_WORDS = (
    "rund |etwa |fast |knapp |gut |mehr als |about |almost |nearly |around |more than |over |environ |près de |plus de |"
    "unos |casi |más de |około |prawie |ponad |около |почти |более |больше |circa |quasi |cerca de |quase |bijna |ongeveer "
)

LAST: dict[str, str] = {
    "de": r"vergangene|letzte|vorige|verwichene", "en": r"last|past", "fr": r"dernier|dernière|passé", "es": r"pasad[oa]",
    "pl": r"ubiegł|zeszł|minion|ostatni", "ru": r"прошл|минувш", "it": r"scors[oa]", "pt": r"passad[oa]|últim[oa]", "nl": r"vorige|afgelopen",
    "tr": r"geçen", "zh": r"上", "ja": r"先週", "ar": r"الماضي",
}  # fmt: skip
NEXT: dict[str, str] = {
    "de": r"kommende|nächste", "en": r"next|coming", "fr": r"prochain", "es": r"próxim[oa]|que viene", "pl": r"przyszł|najbliższ|nadchodząc",
    "ru": r"следующ|ближайш|будущ", "it": r"prossim[oa]", "pt": r"próxim[oa]|que vem", "nl": r"volgende|komende", "tr": r"gelecek|önümüzdeki",
    "zh": r"下", "ja": r"来週", "ar": r"المقبل",
}  # fmt: skip
"""Language → beginnings of words beside a weekday or month that push it one way."""

HABITS = r"(?:jeden|jeder|every|each|chaque|tous les|cada|todos los|każdy|każdą|co|кажд\w+|по) $"
"""Before a weekday that names no single day."""

MONTH_CUES: dict[str, str] = {
    "de": r"(?:im|seit|ab|bis|vom|zum|anfang|mitte|ende|monat|vergangenen|letzten|kommenden|nächsten) $",
    "en": r"(?:in|since|by|until|last|next|early|late|mid|mid-|this|of|every) ?$",
    "fr": r"(?:en|depuis|d[’']ici|fin|début|mi-|de|mois de|mois d[’'])\s?$",
    "es": r"(?:en|desde|hasta|de|a finales de|este|pasado|próximo) $",
    "pl": r"(?:w|we|od|do|na początku|pod koniec|ubiegłym) $",
    "ru": r"(?:в|с|до|к|начале|конце|середине|прошлом) $",
}
"""Before a month that stands without a day."""

PARTS_OF_DAY: dict[str, dict[str, str]] = {
    "de": {
        "am": r"morgens|früh|vormittags|am morgen|nachts",
        "pm": r"abends|nachmittags|am abend|am nachmittag",
    },
    "en": {
        "am": r"a\.?\s?m\b\.?|in the morning",
        "pm": r"p\.?\s?m\b\.?|in the (?:evening|afternoon)|at night",
    },
    "fr": {"am": r"du matin", "pm": r"du soir|de l[’']après-midi"},
    "es": {"am": r"de la (?:mañana|madrugada)", "pm": r"de la (?:tarde|noche)"},
    "pl": {"am": r"rano|nad ranem", "pm": r"wieczorem|po południu"},
    "ru": {"am": r"утра|ночи", "pm": r"вечера|дня"},
    "it": {"am": r"di mattina|del mattino", "pm": r"di sera|del pomeriggio|della sera"},
    "pt": {"am": r"da manhã|da madrugada", "pm": r"da tarde|da noite"},
}
HOUR_WORDS: dict[str, str] = {
    "de": r"{n} uhr", "en": r"{n} (?:o[’']clock|{part})", "fr": r"(?:à|vers) {n} heures?", "es": r"(?:a|hasta|hacia|desde|de|sobre) las? {n}(?: horas?|(?= {part}))",
    "ru": r"в {n} (?:часов|час(?:а)?|(?={part}))|(?:около|до|после|с) {n2} (?={part})", "pt": r"às {n}(?: horas?|(?= {part}))", "it": r"alle {n}(?= {part}|$)",
    "pl": r"(?:o|po|do|około|od) (?:godz\. |godzinie )?{n}(?= {part})",
}  # fmt: skip
"""Language → an hour spelled out."""

HOUR_FIGURES: dict[str, str] = {
    "de": r"{h}(?:[.:]{m})? ?uhr(?: {m2})?", "en": r"{h}(?:[:.]{m})? ?(?={part})", "fr": r"{h} ?h(?: ?{m})?\b|(?:à|vers|dès|avant|après) {h} heures?(?: {m})?",
    "es": r"(?:a|hasta|hacia|desde|de|sobre) las? {h}(?:[.:]{m})?(?: ?h\b| horas?)?|{h}[.:]{m} ?(?:h\b|horas)", "pl": r"(?:o|po|do|około|od|przed) (?:godz\. ?|godzinie )?{h}(?:[.:]{m})?(?! ?(?:%|tys|mln|mld|proc|z\w+|os[oó]b\w*|l[au]t\w*|dni\w*|procent\w*|godzin\w*|\d))(?=[\s,.;:!?)]|$)|godz\. ?{h}(?:[.:]{m})?",
    "ru": r"в {h}(?:[.:]{m}| час\w*(?: {m} мин\w*)?|(?= {part}))|(?:около|до|после|с) {h}(?:[.:]{m}|(?= {part}))", "it": r"(?:alle|ore|dalle) {h}(?:[.:,]{m})?", "pt": r"(?:às|até|das) {h} ?(?:h(?:{m})?|horas|:{m})", "nl": r"{h}(?:[.:]{m})? ?uur\b(?! lang)",
    "tr": r"saat {h}(?:[.:]{m})?", "zh": r"{h}[点點时時](?:{m}分)?", "ja": r"{h}時(?!間)(?:{m}分)?",
}  # fmt: skip
"""Language → a time of day in figures: hour ``{{h}}``, minutes ``{{m}}``."""

FIXED_HOURS: dict[str, dict[str, int]] = {
    "de": {"mitternacht": 0, "um zwölf uhr mittags": 12}, "en": {"midnight": 0, "noon": 12, "midday": 12}, "fr": {"minuit": 0, "à midi": 12}, "es": {"medianoche": 0, "mediodía": 12},
    "pl": {"o północy|północą|do północy": 0, "w południe": 12}, "ru": {"полночь|полуноч[иь]": 0, "в полдень": 12}, "it": {"mezzanotte": 0, "mezzogiorno": 12}, "pt": {"meia-noite": 0, "meio-dia": 12}, "nl": {"middernacht": 0},
}  # fmt: skip

CENTURIES: dict[str, str] = {
    "de": r"(?P<n>\d{1,2})\. jahrhunderts?|(?P<w>\w+)ten jahrhunderts?", "en": r"(?P<n>\d{1,2})(?:st|nd|rd|th)[ -]century|(?P<w>\w+)[ -]century",
    "fr": r"(?P<r>[ivx]+)(?:e|ème|er) siècle|(?P<w>[\w-]+) siècle", "es": r"siglo (?P<r>[ivx]+)", "pl": r"(?P<r>[ivx]+) wiek\w*", "ru": r"(?P<r>[ivxхѵ]+)(?:-\w+)? век\w*",
    "it": r"(?P<r>[ivx]+) secolo", "pt": r"século (?P<r>[ivx]+)", "nl": r"(?P<n>\d{1,2})e eeuw", "tr": r"(?P<n>\d{1,2})\. yüzyıl\w*", "zh": r"(?P<n>\d{1,2})\s?世纪", "ja": r"(?P<n>\d{1,2})\s?世紀",
}  # fmt: skip
ORDINAL_WORDS: dict[str, tuple[str, ...]] = {
    "en": ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth", "twenty-first"),
    "fr": ("premier", "deuxième", "troisième", "quatrième", "cinquième", "sixième", "septième", "huitième", "neuvième", "dixième", "onzième", "douzième", "treizième", "quatorzième", "quinzième", "seizième", "dix-septième", "dix-huitième", "dix-neuvième", "vingtième"),
}  # fmt: skip
DECADES: dict[str, str] = {
    "de": r"(?P<y>(?:1\d|20)\d0)er(?:n| jahren?)?|(?P<d>\d0)er jahren?|(?P<w>zwanziger|dreißiger|vierziger|fünfziger|sechziger|siebziger|achtziger|neunziger) ?jahren?",
    "en": r"(?P<y>(?:1\d|20)\d0)s|[’'](?P<d>\d0)s|(?P<w>twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)",
    "fr": r"années (?P<y>(?:19|20)\d0)|années (?P<d>\d0)|années (?P<w>vingt|trente|quarante|cinquante|soixante-dix|soixante|quatre-vingt-dix|quatre-vingts?)",
    "es": r"años (?P<d>\d0)\b|años (?P<w>veinte|treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa)",
    "pl": r"lat(?:a|ach)? (?P<d>\d0)\.|lat(?:a|ach)? (?P<w>dwudziest|trzydziest|czterdziest|pięćdziesiąt|sześćdziesiąt|siedemdziesiąt|osiemdziesiąt|dziewięćdziesiąt)\w+",
    "ru": r"(?P<y>(?:19|20)\d0)-[ехм]\w*(?: год\w*)?|(?P<d>\d0)-[ехм]\w*(?: год\w*)?|(?P<w>двадцат|тридцат|сороков|пятидесят|шестидесят|семидесят|восьмидесят|девяност)\w+ год\w*",
    "it": r"anni (?P<d>\d0)\b|anni (?P<w>venti|trenta|quaranta|cinquanta|sessanta|settanta|ottanta|novanta)",
    "pt": r"anos (?P<d>\d0)\b", "nl": r"jaren (?P<w>twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig)",
}  # fmt: skip
ZONES = r"ortszeit|gmt|utc|me[s]?z|cest?|[ecmp][sd]t|bst|local time|heure locale|heure de|hora local|hora de|czasu|по моск\w+|мск|по местн\w+|по киев\w+|msk|ora locale"
"""What tells that a time of day is that of some place."""

APPROXIMATE = r"(?:gegen|etwa|kurz (?:vor|nach)|rund|about|around|shortly (?:before|after)|just (?:before|after)|vers|peu (?:avant|après)|aux alentours de|hacia|sobre|alrededor de|poco (?:antes|después) de|około|tuż (?:przed|po)|krótko po|около|вскоре после|незадолго до|verso|circa|por volta d\w+|after|before|nach|vor|après|avant|después de|antes de|po|przed|после|до|ab|bis|until|till|jusqu[’']à|hasta|do)\s(?:um |godz\. |le |las? |à )?$"
"""Before a time of day that is not meant to the minute."""
