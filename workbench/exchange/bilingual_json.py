"""A translation as JSON, schema ``workbench.translation/1``: see ``docs/reference/json.md``."""

import json
from typing import Any

from workbench.errors import UnreadableFileError
from workbench.exchange.documents import MISSING, BilingualDocument, BilingualRow
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
        "segments": [_segment(row) for row in document.rows],
    }
    return (json.dumps(content, ensure_ascii=False, indent=2) + "\n").encode("utf-8", "replace")


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
    }


def read(data: bytes) -> BilingualDocument:
    """Read what `write` wrote.

    Raises:
        UnreadableFileError: not JSON, or not of this schema.
    """
    try:
        content = json.loads(data)
        if content["schema"] != SCHEMA:
            raise ValueError(f"its schema is {content['schema']!r}")
        return _document(content)
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise UnreadableFileError(
            f"The file is not a translation of schema {SCHEMA}: {error}.",
            "Export it again as JSON.",
        ) from error


def _document(content: dict[str, Any]) -> BilingualDocument:
    return BilingualDocument(
        title=content["title"],
        source_language=content["source_language"],
        target_language=content["target_language"],
        rows=tuple(map(_row, content["segments"])),
        metadata=content["metadata"],
        signature=content["signature"],
        created=content["created"],
    )


def _row(segment: dict[str, Any]) -> BilingualRow:
    flags = (
        Flag(flag["code"], flag["message"], Severity(flag["severity"])) for flag in segment["flags"]
    )
    return BilingualRow(
        block_kind=segment["block"],
        segment_id=segment["id"],
        source=segment["source"],
        target=segment["target"] or "",
        status=segment["status"],
        route_label=segment["route"],
        flags=tuple(flags),
        starts_block=segment["starts_block"],
    )
