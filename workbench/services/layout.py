"""The same document in another language: the file a commentary came from, with its layout."""

import codecs
import io
import zipfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import PurePath
from typing import Any

from workbench.alignment.inline import Placer
from workbench.corpus import decode_text
from workbench.errors import InputError, ModelError
from workbench.exchange.documents import BilingualDocument
from workbench.exchange.layouts import LAYOUTS, Layout, Provenance
from workbench.services.bilingual import bilingual_document
from workbench.services.context import Workbench
from workbench.services.exports import ExportedFile
from workbench.services.file_names import file_stem
from workbench.services.layout_filling import Sentence, filled, sentences
from workbench.services.layout_places import Place, find_places, passages_of
from workbench.services.layout_report import LayoutReport, report_of
from workbench.store import Original
from workbench.text.article import Article, BlockKind

_BOM = codecs.BOM_UTF8


@dataclass(frozen=True, slots=True)
class TranslatedDocument:
    """A document in another language, with what there is to say of it."""

    file: ExportedFile
    report: LayoutReport


def layout_of(wb: Workbench, article_id: str) -> Layout | None:
    """Tell in which format a commentary can be handed out with its layout; none without a file."""
    name = wb.store.originals.name(article_id)
    return LAYOUTS.get(PurePath(name).suffix.casefold()) if name else None


def document_name(wb: Workbench, article_id: str, target: str) -> str:
    """Name the file that `translated_document` gives: the original's, with the language.

    Raises:
        InputError: there is no original whose layout can be kept.
    """
    return _file_name(_original(wb, article_id)[0], target)


def translated_document(wb: Workbench, article_id: str, target: str) -> TranslatedDocument:
    """Write the file a commentary came from with its translation in the place of its words.

    What is not translated stays as it was. Everything machine-made is marked: in the document's
    properties or head, and, while something is unconfirmed, in a last paragraph where the format
    shows it; subtitles, which can say nothing, come in a ZIP with a note.

    Raises:
        InputError: there is no original whose layout can be kept, or it cannot be read.
    """
    original, layout = _original(wb, article_id)
    article = wb.store.articles.get(article_id).article
    document = bilingual_document(wb, article_id, target)
    have = {row.segment_id: row.target for row in document.rows if not row.missing}
    data: Any = original.data if layout.binary else _text(original)
    places = find_places(layout.units(data), passages_of(article))
    told = [(place, sentences(place, have, target)) for place in places if place.passages]
    placer, by_place_only = _placer(wb, article, target, told)
    filling = {
        place.unit.id: filled(place.unit, parts, target, placer)
        for place, parts in told
        if any(part.target for part in parts)
    }
    made = _provenance(article, document, have)
    report = report_of(document, places, told, by_place_only)
    written = layout.fill(data, filling, made)
    return TranslatedDocument(_file(original, layout, target, written, made), report)


def _original(wb: Workbench, article_id: str) -> tuple[Original, Layout]:
    original, layout = wb.store.originals.find(article_id), layout_of(wb, article_id)
    if original is None or layout is None:
        raise InputError(
            "The file this commentary came from was not kept.",
            "Add the file again on the Commentary page; a pasted text has no layout to keep.",
        )
    return original, layout


def _text(original: Original) -> str:
    if PurePath(original.name).suffix.casefold() in (".html", ".htm", ".xhtml"):
        from workbench.corpus.html import decode_page

        return decode_page(original.data, original.name).removeprefix("\ufeff")
    return decode_text(original.data, original.name)


def _placer(
    wb: Workbench, article: Article, target: str, told: Sequence[tuple[Place, list[Sentence]]]
) -> tuple[Placer, bool]:
    """What places marks; the encoder is asked only where there are some."""
    pairs = [
        (part.source, part.target)
        for place, parts in told
        if place.unit.content.marks
        for part in parts
        if part.target
    ]
    sources, targets = [source for source, _ in pairs], [text for _, text in pairs]
    if not pairs:
        return Placer([], [], None), False
    try:
        encoder = wb.encoder()
    except ModelError:
        return Placer(sources, targets, None), True
    known = encoder.languages
    codes = {code.partition("-")[0] for code in (article.language.code, target)}
    if known and not codes <= {code.partition("-")[0] for code in known}:
        return Placer(sources, targets, None), True
    return Placer(sources, targets, encoder), False


def _provenance(article: Article, document: BilingualDocument, have: dict[str, str]) -> Provenance:
    note = f"{document.origin_note} ({document.signature})"
    headline = next((b for b in article.blocks if b.kind is BlockKind.HEADLINE), None)
    titles = [have.get(s.id, "") for s in headline.segments if s.core] if headline else []
    return Provenance(
        document.target_language,
        title=" ".join(titles) if titles and all(titles) else None,
        note=note,
        closing=note if any(not row.confirmed for row in document.rows if not row.missing) else "",
    )


def _file_name(original: Original, target: str) -> str:
    path = PurePath(original.name)
    return f"{file_stem(path.stem)}.{target}{path.suffix.casefold()}"


def _file(
    original: Original, layout: Layout, target: str, written: Any, made: Provenance
) -> ExportedFile:
    name = _file_name(original, target)
    data = written if layout.binary else _encoded(written, original.data)
    if layout.says or not made.closing:
        return ExportedFile(name, layout.mime, data)
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(name, data)
        archive.writestr(f"{name}.note.txt", f"{made.closing}\n")
    return ExportedFile(f"{name}.zip", "application/zip", buffer.getvalue())


def _encoded(text: str, original: bytes) -> bytes:
    """Write UTF-8, with the mark and the line ends that the original has."""
    if b"\r\n" in original and "\r\n" not in text:
        text = text.replace("\n", "\r\n")
    data = text.encode("utf-8", "replace")
    return _BOM + data if original.startswith(_BOM) else data
