"""What lies in the folder of an installed Argos package."""

import hashlib
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from workbench.errors import PackageError
from workbench.translation.archive import METADATA, TOKENIZERS
from workbench.translation.codes import language_tag


@dataclass(frozen=True, slots=True)
class ArgosFiles:
    """An installed package, read but not loaded.

    Attributes:
        source: BCP-47, where Argos' own code differs.
        target_prefix: a token the model wants at the start of its output; empty for most.
    """

    folder: Path
    source: str
    target: str
    source_code: str
    target_code: str
    version: str
    target_prefix: str

    @property
    def model(self) -> Path:
        """The folder CTranslate2 loads."""
        return self.folder / "model"

    @property
    def weights(self) -> Path:
        """The model's weights."""
        return self.model / "model.bin"

    def checksum(self) -> str:
        """SHA-256 of the weights, 64 hexadecimal digits."""
        with self.weights.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()

    def tokenizer(self) -> Any:
        """Load the package's own tokenizer, ready to be used by several threads."""
        from argostranslate.tokenizer import BPETokenizer, SentencePieceTokenizer

        path = next(self.folder / name for name in TOKENIZERS if (self.folder / name).is_file())
        if path.name == "bpe.model":
            tokenizer = BPETokenizer(path, self.source_code, self.target_code)
        else:
            tokenizer = SentencePieceTokenizer(path)
        # Both load on first use, without a lock.
        tokenizer.decode(tokenizer.encode("a"))
        return tokenizer


def read_argos_files(folder: Path) -> ArgosFiles:
    """Read what a package folder says about itself.

    Raises:
        PackageError: the folder holds no usable translation package.
    """
    try:
        metadata = json.loads((folder / METADATA).read_text(encoding="utf-8"))
        source, target = metadata["from_code"], metadata["to_code"]
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise PackageError(
            f"{folder.name} has no readable {METADATA}.", "Remove it and install it again."
        ) from error
    _check_files(folder)
    return ArgosFiles(
        folder,
        language_tag(source),
        language_tag(target),
        source,
        target,
        str(metadata.get("package_version", "")),
        str(metadata.get("target_prefix", "")),
    )


def _check_files(folder: Path) -> None:
    if not (folder / "model" / "model.bin").is_file():
        raise PackageError(
            f"{folder.name} has no model/model.bin.", "Remove it and install it again."
        )
    if not any((folder / name).is_file() for name in TOKENIZERS):
        raise PackageError(
            f"{folder.name} has neither {TOKENIZERS[0]} nor {TOKENIZERS[1]}.",
            "Remove it and install it again.",
        )
