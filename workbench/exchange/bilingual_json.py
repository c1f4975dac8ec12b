"""A translation as JSON, schema ``workbench.translation/1``: see ``docs/reference/json.md``."""

from typing import Any

from workbench.exchange import json_files
from workbench.exchange.documents import MISSING, BilingualDocument, BilingualRow
from workbench.exchange.json_files import text
from workbench.text.translation import Flag, Severity

SCHEMA = "workbench.translation/1"


def write(document: BilingualDocument) -> bytes:
    """Write UTF-8 JSON, indented, keys in the order of the reference."""
    content = {
        "schema": SCHEMA,
        "title": document.title,
        "source_language": document.source_language,
        "target_language": document.target_language,
        "metadata": dict(document.metadata),
        "created": document.created,
        "signature": document.signature,
        "note": document.origin_note,
        "article": document.article_id,
        "segments": [_segment(row) for row in document.rows],
    }
    return json_files.encode(content)


def _segment(row: BilingualRow) -> dict[str, Any]:
    return {
        "id": row.segment_id,
        "block": row.block_kind,
        "starts_block": row.starts_block,
        "source": row.source,
        "target": None if row.missing else row.target,
        "status": MISSING if row.missing else row.status,
        "route": row.route_label,
        "flags": [
            {"code": flag.code, "message": flag.message, "severity": flag.severity.value}
            for flag in row.flags
        ],
        "base": row.base,
    }


def read(data: bytes, called: str = "The file") -> BilingualDocument:
    """Read what `write` wrote.

    Args:
        called: the file, for messages.

    Raises:
        UnreadableFileError: not JSON, or not of this schema.
    """
    return json_files.decode(data, SCHEMA, "a translation", _document, called)


def _document(content: dict[str, Any]) -> BilingualDocument:
    return BilingualDocument(
        title=text(content["title"]),
        source_language=text(content["source_language"]),
        target_language=text(content["target_language"]),
        rows=tuple(map(_row, content["segments"])),
        metadata={name: text(value) for name, value in content["metadata"].items()},
        signature=text(content["signature"]),
        created=text(content["created"]),
        article_id=text(content.get("article", "")),
    )


def _row(segment: dict[str, Any]) -> BilingualRow:
    return BilingualRow(
        block_kind=text(segment["block"]),
        segment_id=text(segment["id"]),
        source=text(segment["source"]),
        target=text(segment["target"] or ""),
        status=text(segment["status"]),
        route_label=text(segment["route"]),
        flags=tuple(map(_flag, segment["flags"])),
        starts_block=bool(segment["starts_block"]),
        base=text(segment.get("base", "")),
    )


def _flag(flag: dict[str, Any]) -> Flag:
    return Flag(text(flag["code"]), text(flag["message"]), Severity(flag["severity"]))
