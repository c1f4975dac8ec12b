"""What the lines around an article's text look like, in the languages read here.

Every check takes one line without surrounding white space. Lines longer than `LONGEST` are prose
and are not looked at, so that the cost stays linear in the text.
"""

import re

LONGEST = 320
"""No credit, byline or call to subscribe is longer than this, in characters."""


def words(text: str) -> frozenset[str]:
    """The words of a text, as a set to look them up in."""
    return frozenset(text.split())


def _any(*parts: str) -> str:
    return "(?:" + "|".join(parts) + ")"


def _compile(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


AGENCIES = _any(
    "dpa", "dapd", "afp", "ap", "apa", "reuters", "epd", "kna", "sda", "efe", "ansa", "pap",
    "tass", "тасс", "риа новости", "интерфакс", "imago", "getty(?: images)?", "epa", "keystone",
    "picture[- ]alliance", "ddp", "unsplash", "pixabay", "pexels", "shutterstock", "istock",
    "adobe ?stock", "wikimedia(?: commons)?", "flickr", "alamy", "xinhua", "bloomberg", "pa",
)  # fmt: skip
_CREDIT_LABEL = _any(
    r"fotos?(?:grafie|nachweis|credit)?", r"bild(?:er|nachweis|quelle|rechte)?", "symbolbild",
    "symbolfoto", "titelbild", "archivbild", "archivfoto", r"photo(?:s|graph|graphie|graphy)?",
    r"images?", "picture", r"(?:image |photo )?credits?", r"crédits?(?: photos?)?", "illustration",
    "grafik", "abbildung", r"fotografía", "imagen", "immagine", r"fot\.", "zdjęcie", "фото",
    "снимок", "изображение", "иллюстрация",
)  # fmt: skip
_CREDIT = _compile(
    rf"^[(\[]?(?:{_CREDIT_LABEL}\s?[:/]\s?|fot\.\s|{_CREDIT_LABEL}\s(?:by|von|de|di|par)\s)"
    r"[^:]{2,80}$"
)
_CAPTION = _compile(rf"[.!?)»“\"]\s*[(\[]?{_CREDIT_LABEL}\s?:\s?[^.:]{{2,60}}[)\]]?$")
_SLASH = _compile(rf"^[^.!?:/]{{2,60}}\s?/\s?(?:{AGENCIES}|[\w-]+\.[a-z]{{2,6}})$")
_COPYRIGHT = _compile(
    r"^(?:©|\(c\)|copyright\b).{0,20}(?:19|20)\d\d|^(?:©|\(c\)|copyright\b).*\b(?:rechte|rights|droits|"
    r"derechos|diritti|prawa|права)\b|^(?:alle rechte vorbehalten|all rights reserved|tous droits"
    r" réservés|todos los derechos reservados|tutti i diritti riservati|wszelkie prawa zastrzeżone|"
    r"все права защищены)"
)


def is_credit(line: str) -> bool:
    """``Foto: dpa``, ``Name / unsplash.com``, ``© Name``, or a caption that ends in its credit."""
    if len(line) > LONGEST or is_copyright(line):
        return False
    if line.startswith("©"):
        return len(line) <= 80
    short = len(line) <= 100 and not line.endswith(("!", "?"))
    return bool((short and (_CREDIT.match(line) or _SLASH.match(line))) or _CAPTION.search(line))


def is_copyright(line: str) -> bool:
    """``© 2025 Beispielzeitung. Alle Rechte vorbehalten.``"""
    return len(line) <= LONGEST and bool(_COPYRIGHT.search(line))


_SHARE = _any(
    "teilen", "drucken", "merken", "vorlesen",
    "(?:diesen )?artikel (?:teilen|drucken|merken|anhören|vorlesen)",
    "(?:auf|per|via) (?:facebook|x|twitter|whatsapp|e-?mail|linkedin)(?: (?:teilen|senden))?",
    "link kopieren", "share(?: this(?: article| story)?)?", "share on \\w+", "tweet", "print",
    "listen", "comments?", "save", "copy link", "partager", "imprimer", "écouter", "compartir",
    "imprimir", "condividi", "stampa", "udostępnij", "drukuj", "поделиться", "распечатать",
    "anzeige", "werbung", "advertisement", "publicité", "publicidad", "pubblicità", "reklama",
    "реклама", "kommentare", "kommentieren", "zur startseite", "nach oben", "skip to content",
    "impressum", "datenschutz", "menü", "menu",
)  # fmt: skip
_SHARE_LINE = _compile(
    rf"^[(\[]?{_SHARE}(?:\s?\(\d+\))?[:)\]]?$|^(?:teilen|share|partager|compartir|condividi|udostępnij|поделиться)"
    r"\s?:\s.{1,80}$"
)
_READING_TIME = _compile(
    r"^(?:lesezeit|lesedauer|reading time|temps de lecture|tiempo de lectura|tempo di lettura|"
    r"czas czytania|время чтения)\b.{0,30}$|^\d{1,2}[- ]min(?:ute|uten|utes)?\.? (?:read|lesezeit)$"
)
_COMMAND = _any(
    "bestell", "abonnier", "anmeld", "jetzt", "kostenlos", "melden sie", "melde dich", "hier",
    "subscribe", "sign up", "get our", "join", "abonnez", "inscrivez", "recevez", r"suscr[ií]b",
    "recib[ae]", "apúnt", "iscrivi", "abbonati", "ricevi", "zapisz", "subskrybuj", "подпи[сш]",
    "рассылк",
)  # fmt: skip
_LETTER = _any(
    r"news-?\s?letters?", "mailing list", "infolettre", r"bolet[ií]n", "biuletyn\\w*",
    "рассылк\\w+",
    r"(?:whatsapp-|telegram-)?(?:kanal|channel)", "канал", "telegram\\w*",
)  # fmt: skip
_CALL_FIRST = _compile(
    r"^(?:newsletter|subscribe\b|sign up\b|abonnez-vous|abonnieren sie|jetzt abonnieren|suscr[ií]b|"
    r"iscriviti|abbonati|zapisz się|подпи[сш]\w+|support our|unterstützen sie (?:uns|unsere)|"
    r"jetzt spenden|donate\b|soutenez|melden sie sich|melde dich)"
)
_CALL = _compile(rf"{_COMMAND}.{{0,120}}{_LETTER}|{_LETTER}.{{0,120}}{_COMMAND}")
_COOKIES = _compile(
    r"^(?:we|wir|nous|this site|diese (?:web)?seite|ce site|este sitio|questo sito|utilizamos|"
    r"utilizziamo|мы)\b.{0,60}\bcookies?\b|^.{0,40}(?:accept all|alle akzeptieren|"
    r"tout accepter|aceptar todo|accetta tutto)|^cookies?(?:[- ]\w+)?$|используем (?:файлы )?cookie"
)
_CALL_LENGTH = 90


def is_boilerplate(line: str) -> bool:
    """Calls to subscribe, share or accept; labels of advertising; lines without a letter."""
    if len(line) > LONGEST:
        return False
    if not any(char.isalnum() for char in line):
        return True
    if _SHARE_LINE.match(line) or _READING_TIME.match(line) or is_copyright(line):
        return True
    return bool(_COOKIES.search(line)) or _is_call(line)


def _is_call(line: str) -> bool:
    """A call to subscribe: an imperative first, or a short line of nothing else."""
    first = _CALL_FIRST.match(line)
    if first and not line.endswith("."):
        return len(line) <= _CALL_LENGTH or bool(_CALL.search(line))
    return bool(_CALL.search(line)) and (bool(first) or len(line) <= _CALL_LENGTH)


_SOURCE = _compile(
    r"^(?:(?:bild)?quellen?|quellenangaben?|quellenverzeichnis|sources?|fuentes?|font[ei]|źródł[oa]|"
    r"источники?|джерел[оа])(?:\s?:(?P<rest>.*)$|$)"
)
_AGENCY_MARK = _compile(
    rf"^(?:\({AGENCIES}(?:\s?[/,]\s?{AGENCIES}){{0,3}}\)|{AGENCIES}(?:\s?[/,]\s?{AGENCIES}){{1,3}})$"
)
_NOTE_NUMBER = re.compile(r"^(?:\[\d{1,3}\]|\d{1,3}\)|[¹²³⁴-⁹]+)\s?\S")
URL = re.compile(r"(?:https?://|www\.)[^\s<>\"„“”«»]+", re.IGNORECASE)


def source_marker(line: str) -> str | None:
    """What follows ``Quelle:`` on its line (empty for the mark alone); `None` for other lines."""
    match = _SOURCE.match(line) if len(line) <= LONGEST * 3 else None
    if match is None or (match["rest"] is None and not _plural(line)):
        return None
    return (match["rest"] or "").strip()


def _plural(line: str) -> bool:
    """Headings of source lists go without a colon; a lone ``Quelle`` or ``Source`` is a word."""
    return line.casefold() in {"quellen", "sources", "fuentes", "fonti", "źródła", "источники"}


def is_agency_mark(line: str) -> bool:
    """``(dpa)`` or ``AFP/Reuters`` on a line of its own."""
    return len(line) <= 60 and bool(_AGENCY_MARK.match(line))


def is_numbered_note(line: str) -> bool:
    """A footnote's text under the article: ``[1] See …``."""
    return bool(_NOTE_NUMBER.match(line))


def is_bare_url(line: str) -> bool:
    """Nothing but an address."""
    return bool(URL.fullmatch(line))


_RELATED_LABEL = _any(
    "passend dazu", "lesen sie (?:auch|mehr|dazu|hier|weiter)", "lies auch", "mehr zum thema",
    "mehr dazu", "mehr zu diesem thema", "auch interessant",
    "das könnte (?:sie|dich) (?:auch )?interessieren",
    "weitere (?:artikel|beiträge|themen|meldungen)", "weiterlesen", "siehe auch",
    "verwandte artikel",
    "read (?:more|also|next)", "related(?: articles| stories| content| links)?",
    "more on this(?: story)?", "see also", "you (?:might|may) also like",
    "recommended(?: for you)?",
    "lire aussi", "à lire aussi", "à lire", "sur le même sujet", "voir aussi", "lee también",
    "lea también", "(?:le|te) puede interesar", "noticias relacionadas", "más información",
    "más sobre", "leggi anche", "leggi di più", "articoli correlati",
    "(?:ti )?potrebbe interessar\\w+",
    "czytaj (?:też|także|również|więcej)", "zobacz (?:też|także|również)",
    "przeczytaj (?:też|także|również)", "читайте также", "читать (?:также|далее)",
    "(?:ещё |еще )?по теме", "смотрите также",
)  # fmt: skip
_REST = r"(?:[^.:!?|]|\.(?=\w)){0,40}"
_RELATED = _compile(
    rf"^[→►▶»>+]?\s?{_RELATED_LABEL}(?:{_REST}:?|{_REST}[:|]\s?(?P<title>\S.*)|\s?…)$"
)


def related_marker(line: str) -> str | None:
    """The title after ``Lesen Sie auch:`` (empty for the mark alone); `None` for other lines."""
    match = _RELATED.match(line) if len(line) <= LONGEST else None
    return None if match is None else (match["title"] or "")


NOTE_MARK = _compile(
    r"(?:(?:anm(?:erkung|\.)?|hinweis|korrektur|nachtrag)\s?(?:d(?:er|\.)?\s?(?:red(?:aktion|\.)|"
    r"verf\w*\.?|autor\w*|übers\w*\.?))|d\.\s?red\.|red\.:|(?:editor(?:'s|’s|s)?|author(?:'s|’s)|"
    r"translator(?:'s|’s)) note|ed(?:itor)?\.:|"
    r"note de (?:la rédaction|l['’]éditeur)|n\.?\s?d\.?\s?l\.?\s?r\b|ndlr|nota de(?: la redacción|l"
    r" editor| redacción)|n\.\s?de (?:la r|r)\.|nota (?:della|di) redazione|n\.?d\.?r\.?\b|"
    r"przyp\.\s?(?:red|tłum)\.|od redakcji|прим(?:ечание|\.)\s?(?:ред|пер|авт)\w*|от редакции)"
)
_NOTE_LINE = _compile(
    rf"^(?:{NOTE_MARK.pattern})[^.:]{{0,20}}:|^\W{{0,3}}(?:this (?:article|story|piece) was "
    r"(?:amended|updated|corrected)|in einer (?:früheren|ersten) version dieses|"
    r"une (?:première|précédente) version de cet|una versión anterior de est)"
)


def is_editor_note(line: str) -> bool:
    """An editor's note without brackets: ``Anm. d. Red.: …``, ``This article was amended …``."""
    return bool(_NOTE_LINE.match(line[:LONGEST]))


_RUBRICS = words(
    """meinung kommentar leitartikel analyse gastbeitrag gastkommentar kolumne essay interview
    glosse reportage debatte leserbrief hintergrund opinion comment commentary analysis editorial
    column tribune analyse chronique éditorial édito opinión análisis columna opinione commento
    analisi editoriale intervista entretien entrevista opinia komentarz analiza wywiad felieton
    wirtschaft politik kultur sport wissen ausland inland panorama gesellschaft feuilleton medien
    world politics business culture monde économie politique culture mundo economía política esteri
    politica economia cronaca polityka gospodarka świat kraj политика экономика общество
    мнение комментарий анализ колонка интервью"""
)


def is_rubric(line: str) -> bool:
    """The name of a section above the headline: ``Kommentar``, ``Opinion``."""
    return line.strip("|:•· ").casefold() in _RUBRICS


_BULLET = re.compile(r"^(?:[-•*·▪◦‣–—►▶]\s|\(?\d{1,2}[.)]\s|[a-z]\)\s)")
_DATELINE = re.compile(
    r"^\W?[^\W\d_][\w.\-/ ]{1,30}(?:,? ?[^()]{0,30})?\([^()]{2,40}\)\.?\s?[-–—:]"
)


def is_list_item(line: str) -> bool:
    """``- …``, ``• …``, ``1. …``; also a line of dialogue opened by a dash."""
    return bool(_BULLET.match(line))


def has_dateline(line: str) -> bool:
    """An agency's opening: ``Berlin (dpa) – …``."""
    return bool(_DATELINE.match(line[:120]))
