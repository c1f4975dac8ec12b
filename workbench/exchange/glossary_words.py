"""How glossary files spell what we know by one name: statuses, parts of speech, columns."""

from collections.abc import Mapping

from workbench.text.term import TermStatus


def plain(text: str) -> str:
    """Small letters and single spaces instead of what else joins words."""
    joined = text.casefold().replace("_", " ").replace("-", " ").replace("/", " ")
    return " ".join(joined.strip(" :*#").split())


def _spelled(table: Mapping[str, str]) -> dict[str, str]:
    return {word.strip(): name for name, words in table.items() for word in words.split(",")}


_STATUSES: Mapping[str, str] = {
    TermStatus.PREFERRED: "preferred, preferred term, preferredterm, preferredterm admn sts, "
    "approved, ok, yes, recommended, standard, bevorzugt, vorzugsbenennung, freigegeben, préféré, "
    "preferido, preferito, preferowany",
    TermStatus.ADMITTED: "admitted, admittedterm admn sts, admitted term, allowed, alternative, "
    "accepted, permitted, synonym, erlaubt, zulässig, zugelassen, admis, admitido, ammesso",
    TermStatus.FORBIDDEN: "forbidden, deprecated, deprecatedterm admn sts, deprecated term, "
    "supersededterm admn sts, superseded, prohibited, not recommended, do not use, avoid, "
    "obsolete, rejected, no, verboten, nicht verwenden, abgelehnt, interdit, prohibido, vietato",
    TermStatus.DO_NOT_TRANSLATE: "do not translate, donottranslate, dnt, untranslated, "
    "untranslatable, non translatable, nontranslatable, keep, nicht übersetzen, unübersetzt, "
    "ne pas traduire, no traducir, non tradurre",
}
STATUSES: Mapping[str, str] = _spelled(_STATUSES)
"""As spelled, `plain` → a value of `TermStatus`."""

_PARTS = {
    "noun": "noun, n, substantiv, nomen, hauptwort, nom, sustantivo, sostantivo, substantive",
    "proper noun": "proper noun, propernoun, proper name, name, eigenname, propn, nom propre",
    "verb": "verb, v, vb, zeitwort, verbe, verbo",
    "adjective": "adjective, adj, adjektiv, eigenschaftswort, adjectif, adjetivo, aggettivo",
    "adverb": "adverb, adv, umstandswort, adverbe, adverbio, avverbio",
    "other": "other, sonstiges, andere, autre, otro, altro, phrase",
}
PARTS: Mapping[str, str] = _spelled(_PARTS)
"""As spelled, `plain` → one of `PARTS_OF_SPEECH`."""

_COLUMNS = {
    "source": "source, source term, term, quelle, quellbegriff, quellbenennung, ausgangsbegriff, "
    "begriff, benennung, source text, terme source, término, termine, original",
    "target": "target, target term, translation, ziel, zielbegriff, zielbenennung, übersetzung, "
    "target text, terme cible, traduction, traducción, traduzione, equivalent",
    "status": "status, usage, usage status, term status, administrative status, "
    "administrativestatus, verwendung, zulässigkeit, statut, estado, stato",
    "part_of_speech": "part of speech, partofspeech, pos, wortart, word class, grammar, "
    "catégorie grammaticale, categoría, categoria",
    "note": "note, notes, comment, comments, remark, description, definition, bemerkung, "
    "anmerkung, notiz, kommentar, hinweis, remarque, nota, context",
    "source_language": "source language, source lang, sourcelanguage, src lang, srclang, "
    "quellsprache, ausgangssprache, langue source, lengua de origen",
    "target_language": "target language, target lang, targetlanguage, trg lang, tgtlang, "
    "zielsprache, langue cible, lengua de destino",
    "concept": "concept, concept id, entry, entry id, id, nummer, number, no, konzept",
}
COLUMNS: Mapping[str, str] = _spelled(_COLUMNS)
"""As spelled, `plain` → what the column holds."""


def read_status(text: str) -> TermStatus | None:
    """What a status is called here; preferred where there is none, ``None`` where it is unknown."""
    if not text.strip():
        return TermStatus.PREFERRED
    known = STATUSES.get(plain(text))
    return TermStatus(known) if known else None


def read_part(text: str) -> str:
    """What a part of speech is called here; ``other`` where it is unknown, empty where none is."""
    return PARTS.get(plain(text), "other") if text.strip() else ""
