"""Argos packages, run by driving CTranslate2 directly.

`argostranslate.translate` sends about one sentence a call and forgets which segment it was; here
a whole document goes through as one batch, sorted by length.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from importlib import metadata
from pathlib import Path
from typing import Any

from workbench.errors import ModelError
from workbench.text.languages import joiner
from workbench.text.translation import Hypothesis, RouteStep
from workbench.translation.argos_files import read_argos_files
from workbench.translation.batching import batches, has_letters, portion
from workbench.translation.compute import RECORD, choose_compute_type
from workbench.translation.cores import physical_cores
from workbench.translation.prefix_decoding import decode_from

LENGTH_PENALTY = 0.2
"""As argostranslate decodes, so that the quality is the same."""

SENTENCE_TOKENS = 20
MAX_INPUT_TOKENS = 200
"""Longer texts are cut at their sentences, longer sentences at their clauses: above that,
translations begin to reach the output limit."""

MAX_OUTPUT_TOKENS = 256
BATCH_TOKENS = 2048
"""Larger batches decode faster (measured up to 4096) but show their first result later."""

_BYTES_PER_WEIGHT = {"int8": 1, "int16": 2, "float16": 2, "bfloat16": 2, "float32": 4}
_OVERHEAD_MB = 30.0


class ArgosEngine:
    """One loaded Argos package; safe to call from several threads.

    Args:
        package_dir: the folder of the installed package.
        demo: whether it is a demo model.
        compute_type: CTranslate2's, or ``auto`` for the fastest that passes a smoke test.
        threads: to decode with; the physical cores if none are given, and never more.

    Raises:
        PackageError: the folder holds no usable translation package.
        ModelError: CTranslate2 cannot load the model with this compute type.
    """

    def __init__(
        self,
        package_dir: Path,
        *,
        demo: bool = False,
        beam_size: int = 4,
        compute_type: str = "auto",
        threads: int | None = None,
        batch_tokens: int = BATCH_TOKENS,
    ) -> None:
        self._files = read_argos_files(package_dir)
        self._tokenizer = self._files.tokenizer()
        self._beam_size = beam_size
        self._batch_tokens = batch_tokens
        self._threads = min(threads or physical_cores(), physical_cores())
        checksum = self._files.checksum()
        if compute_type == "auto":
            compute_type = self._tested_compute_type(checksum)
        self._translator = self._load(compute_type)
        self.compute_type: str = self._translator.compute_type
        self.step = RouteStep(
            self._files.source,
            self._files.target,
            "argos",
            self._files.version,
            demo,
            f"ctranslate2 {_version()} {self.compute_type}, beam {beam_size}, "
            f"sha256 {checksum[:12]}",
        )

    @property
    def memory_mb(self) -> float:
        """About how much memory the loaded model takes, in MiB; Argos stores weights as int8."""
        width = _BYTES_PER_WEIGHT.get(self.compute_type.split("_")[0], 1)
        return self._files.weights.stat().st_size / 2**20 * width + _OVERHEAD_MB

    def translate(
        self, texts: Sequence[str], *, hypotheses: int = 1, avoid_loops: bool = False
    ) -> Iterator[tuple[int, list[Hypothesis]]]:
        """Translate the texts as one batch, each different text once.

        Texts without letters come back as they are. Several sentences are translated one by one;
        a sentence too long for the model goes through in pieces, and its hypotheses say so.

        Args:
            hypotheses: how many proposals a text to ask for.
            avoid_loops: whether to forbid repeating any three tokens.

        Yields:
            ``(index into texts, proposals, best first)`` as each is finished, the longest texts
            first; closing the iterator stops the work after the batch that is being decoded.
        """
        places: dict[str, list[int]] = {}
        for index, text in enumerate(texts):
            places.setdefault(" ".join(text.split()), []).append(index)
        for text, proposals in self._translate_unique(list(places), hypotheses, avoid_loops):
            for index in places[text]:
                yield index, proposals

    def complete(self, text: str, prefix: str, count: int) -> list[str]:
        """Propose whole translations of ``text`` that begin with ``prefix``, best first."""
        return decode_from(self._translator, self._tokenizer, self._files, text, prefix, count)

    def _translate_unique(
        self, texts: Sequence[str], hypotheses: int, avoid_loops: bool
    ) -> Iterator[tuple[str, list[Hypothesis]]]:
        work: list[_Piece] = []
        for text in texts:
            if has_letters(text):
                work += self._pieces(text)
            else:
                yield text, [Hypothesis(text, 0.0)]
        for batch in batches([len(piece.tokens) for piece in work], self._batch_tokens):
            pieces = [work[index] for index in batch]
            decoded = self._decode([piece.tokens for piece in pieces], hypotheses, avoid_loops)
            for piece, proposals in zip(pieces, decoded, strict=True):
                whole = piece.whole
                whole.done[piece.number] = proposals
                if len(whole.done) == whole.pieces:
                    yield whole.text, whole.join(joiner(self.step.target))

    def _pieces(self, text: str) -> list["_Piece"]:
        source = self._files.source
        portions = portion(text, source, self._size, SENTENCE_TOKENS, MAX_INPUT_TOKENS)
        whole = _Whole(text, len(portions.texts), portions.forced)
        return [
            _Piece(whole, number, self._tokenizer.encode(part))
            for number, part in enumerate(portions.texts)
        ]

    def _size(self, text: str) -> int:
        return len(self._tokenizer.encode(text))

    def _decode(
        self, tokens: list[list[str]], hypotheses: int, avoid_loops: bool
    ) -> Iterator[list[Hypothesis]]:
        prefix = self._files.target_prefix
        # Nothing true grows longer than this, and a loop would hold up its whole batch.
        limit = min(MAX_OUTPUT_TOKENS, 3 * max(map(len, tokens)) + 50)
        results = self._translator.translate_batch(
            tokens,
            target_prefix=[[prefix]] * len(tokens) if prefix else None,
            replace_unknowns=True,
            beam_size=max(self._beam_size, hypotheses),
            num_hypotheses=hypotheses,
            length_penalty=LENGTH_PENALTY,
            return_scores=True,
            max_input_length=0,
            max_decoding_length=limit,
            no_repeat_ngram_size=3 if avoid_loops else 0,
        )
        for result in results:
            yield [
                Hypothesis(self._text(words), _mean(score, len(words)), len(words) >= limit)
                for words, score in zip(result.hypotheses, result.scores, strict=True)
            ]

    def _text(self, tokens: list[str]) -> str:
        if tokens and tokens[0] == self._files.target_prefix:
            tokens = tokens[1:]
        return str(self._tokenizer.decode(tokens)).strip()

    def _tested_compute_type(self, checksum: str) -> str:
        import ctranslate2

        supported = set(ctranslate2.get_supported_compute_types("cpu"))
        key = f"{checksum[:12]} ctranslate2 {_version()} on {', '.join(sorted(supported))}"
        record = self._files.folder / RECORD
        return choose_compute_type(supported, self._files.source, self._try, record, key)

    def _try(self, compute_type: str, texts: Sequence[str]) -> list[str]:
        """Translate a few texts with a model loaded for the occasion."""
        translator = self._load(compute_type)
        results = translator.translate_batch(
            [self._tokenizer.encode(text) for text in texts], max_decoding_length=50
        )
        return [self._text(result.hypotheses[0]) for result in results]

    def _load(self, compute_type: str) -> Any:
        import ctranslate2

        try:
            return ctranslate2.Translator(
                str(self._files.model),
                device="cpu",
                compute_type=compute_type,
                inter_threads=1,
                intra_threads=self._threads,
            )
        except (RuntimeError, ValueError) as error:
            raise ModelError(
                f"CTranslate2 cannot load {self._files.folder.name} as {compute_type}: {error}.",
                "Verify the package, or set compute_type to “auto”.",
            ) from error


@dataclass(slots=True)
class _Whole:
    """A text on its way, and the proposals for its pieces by their numbers."""

    text: str
    pieces: int
    forced: int
    done: dict[int, list[Hypothesis]] = field(default_factory=dict)

    def join(self, between: str) -> list[Hypothesis]:
        """Put the pieces' best proposals together, then their second best, and so on."""
        ranks = zip(*(self.done[number] for number in range(self.pieces)), strict=True)
        return [
            Hypothesis(
                between.join(part.text for part in parts),
                sum(part.score for part in parts) / self.pieces,
                any(part.cut for part in parts),
                self.forced + 1,
            )
            for parts in ranks
        ]


@dataclass(frozen=True, slots=True)
class _Piece:
    whole: _Whole
    number: int
    tokens: list[str]


def _mean(score: float, tokens: int) -> float:
    """Undo CTranslate2's length penalty: log probability / tokens ** penalty → / tokens."""
    return score * float((tokens + 1) ** (LENGTH_PENALTY - 1.0))


def _version() -> str:
    return metadata.version("ctranslate2")
