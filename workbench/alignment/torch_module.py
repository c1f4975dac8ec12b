"""An encoder dressed as a sentence-transformers module. Importing this imports torch."""

from collections.abc import Sequence
from typing import Any

import torch
from sentence_transformers.base.modules import InputModule

from workbench.alignment.encoder import Encoder


class EncoderModule(InputModule):
    """Embeds where sentence-transformers would cut into tokens, and passes the vectors through."""

    def __init__(self, encoder: Encoder) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self.encoder = encoder

    def get_embedding_dimension(self) -> int:
        """The length of a vector."""
        return self.encoder.dimensions

    def preprocess(
        self, inputs: Sequence[Any], prompt: str | None = None, **_: Any
    ) -> dict[str, torch.Tensor]:
        """Embed the texts: ``sentence_embedding (n, dimensions) float32``."""
        vectors = self.encoder.encode([(prompt or "") + text for text in inputs])
        return {"sentence_embedding": torch.from_numpy(vectors.copy())}

    def forward(self, features: dict[str, torch.Tensor], **_: Any) -> dict[str, torch.Tensor]:
        """Pass the vectors through."""
        return features

    def save(self, output_path: str, *_: Any, **__: Any) -> None:
        """Refuse: the weights belong to the encoder's own package.

        Raises:
            NotImplementedError: always.
        """
        raise NotImplementedError(f"{self.encoder.id} is not saved from here.")
