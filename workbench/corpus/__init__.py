"""Floor 2. Reading articles in: pasted text and files."""

from workbench.corpus.document import MAX_BYTES, MAX_CHARACTERS, SourceDocument
from workbench.corpus.encoding import decode_text
from workbench.corpus.plain import parse_pasted
from workbench.corpus.readers import SUPPORTED, read_file

__all__ = [
    "MAX_BYTES",
    "MAX_CHARACTERS",
    "SUPPORTED",
    "SourceDocument",
    "decode_text",
    "parse_pasted",
    "read_file",
]
