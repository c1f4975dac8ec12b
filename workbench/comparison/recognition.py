"""People found by trained pipelines, besides those that offices and common first names tell.

Pipelines are spaCy's (https://spacy.io), one a language, named by `Settings.names`. What language
one is for stands in its ``meta.json``. spaCy is imported, and a pipeline loaded, when the first
text in its language is read.
"""

import importlib.util
import json
import threading
from collections.abc import Iterable, Sequence
from functools import cached_property, lru_cache
from pathlib import Path
from typing import Any, Protocol

from workbench.disk import ends_digest
from workbench.errors import ModelError, SettingsError
from workbench.text.finding import Mention

PERSON_LABELS = frozenset({"PER", "PERSON", "persName", "PRS", "PS"})
"""What the pipelines that spaCy's makers and others publish call people."""

SETTING = "WORKBENCH_NAMES"
_KIND = "spacy:"
_ANY = "xx"
"""What spaCy calls pipelines for many languages."""
_LONGEST = 100_000
"""Characters of a passage that are read: a pipeline takes about a gigabyte for so many."""


class NameRecogniser(Protocol):
    """What finds people in a text better than their form tells; safe to use from threads."""

    def people(self, text: str, language: str) -> Iterable[Mention]:
        """Find the names of people: each mention first name and last, in reading order."""

    def signature(self, languages: Iterable[str]) -> str:
        """Say what reads texts in these languages, with its version; empty where nothing does."""

    def __hash__(self) -> int:
        """Results are kept by what recognised their names."""


def load_recogniser(setting: str) -> "SpacyRecogniser | None":
    """Find the pipelines that a setting names; none are loaded yet.

    Args:
        setting: as `Settings.names`.

    Returns:
        ``None`` for an empty setting.

    Raises:
        SettingsError: spaCy or a pipeline is not installed, one finds no people, or two are for the
            same language.
    """
    entries = [entry.strip() for entry in setting.split(",") if entry.strip()]
    if not entries:
        return None
    for entry in entries:
        if not entry.removeprefix(_KIND).strip() or not entry.startswith(_KIND):
            raise SettingsError(
                f"{SETTING} has “{entry}”, which names no pipeline.",
                f"Write {_KIND} and the name or the folder of a spaCy pipeline, as in "
                f"{_KIND}de_core_news_sm.",
            )
    if importlib.util.find_spec("spacy") is None:
        raise SettingsError(
            f"{SETTING} names spaCy pipelines, but spaCy is not installed.",
            f"Install it: pip install spacy. Or leave {SETTING} empty.",
        )
    return SpacyRecogniser([SpacyPipeline(entry.removeprefix(_KIND).strip()) for entry in entries])


class SpacyPipeline:
    """A spaCy pipeline that finds people.

    Args:
        name: an installed package, or a folder that spaCy saved.

    Raises:
        SettingsError: there is no such pipeline, or it finds no people.
    """

    def __init__(self, name: str) -> None:
        folder = Path(name).expanduser()
        self._source = str(folder) if folder.is_dir() else name
        self._folder = folder if folder.is_dir() else _package_folder(name)
        self._meta = _read_meta(name, self._folder)
        self._lock = threading.Lock()
        self.name = name
        self.language = _primary(str(self._meta["lang"]))
        self.people = lru_cache(maxsize=16384)(self._people)

    @cached_property
    def id(self) -> str:
        """Name, version and a digest of its files, wherever they lie."""
        name, version = (self._meta.get(key, "") for key in ("name", "version"))
        digest = ends_digest(self._folder, self._folder.rglob("*"))
        return f"{self._meta['lang']}_{name} {version} {digest}"

    def load(self) -> None:
        """Load the pipeline, if it is not loaded yet.

        Raises:
            ModelError: it cannot be loaded.
        """
        with self._lock:
            _ = self._pipeline

    def _people(self, text: str) -> tuple[Mention, ...]:
        with self._lock:
            found = self._pipeline(text[:_LONGEST]).ents
        return tuple(
            Mention(entity.text, entity.start_char, entity.end_char)
            for entity in found
            if entity.label_ in PERSON_LABELS
        )

    @cached_property
    def _pipeline(self) -> Any:
        try:
            import spacy

            return spacy.load(self._source)
        except Exception as error:  # every component fails in its own way
            raise ModelError(
                f"The spaCy pipeline “{self.name}” that {SETTING} names cannot be loaded: {error}",
                f"Install it again for your version of spaCy, or take it out of {SETTING}.",
            ) from error


class SpacyRecogniser:
    """Pipelines, each for the texts of its language; one for many languages reads all others.

    Raises:
        SettingsError: two are for the same language.
    """

    def __init__(self, pipelines: Sequence[SpacyPipeline]) -> None:
        self._pipelines: dict[str, SpacyPipeline] = {}
        for pipeline in pipelines:
            other = self._pipelines.setdefault(pipeline.language, pipeline)
            if other is not pipeline:
                raise SettingsError(
                    f"{SETTING} names two pipelines for the language “{pipeline.language}”: "
                    f"“{other.name}” and “{pipeline.name}”.",
                    "Take one of them out.",
                )

    def people(self, text: str, language: str) -> tuple[Mention, ...]:
        """Find the names of people; none where no pipeline is for the language.

        Args:
            language: BCP-47.

        Raises:
            ModelError: the pipeline cannot be loaded.
        """
        pipeline = self._for(language)
        return pipeline.people(text) if pipeline else ()

    def signature(self, languages: Iterable[str]) -> str:
        """The pipelines that read texts in these languages; empty where none does."""
        used = {pipeline.id for code in languages if (pipeline := self._for(code))}
        return ", ".join(sorted(used))

    def load(self) -> dict[str, str]:
        """Load all pipelines: language → id.

        Raises:
            ModelError: one cannot be loaded.
        """
        for pipeline in self._pipelines.values():
            pipeline.load()
        return {language: pipeline.id for language, pipeline in self._pipelines.items()}

    def _for(self, language: str) -> SpacyPipeline | None:
        return self._pipelines.get(_primary(language), self._pipelines.get(_ANY))


def _primary(code: str) -> str:
    """The primary subtag; both written standards of Norwegian are ``no``."""
    primary = code.split("-")[0].lower()
    return "no" if primary in ("nb", "nn") else primary


def _package_folder(name: str) -> Path:
    try:
        spec = importlib.util.find_spec(name) if name.isidentifier() else None
    except ImportError:
        spec = None
    if spec is None or spec.origin is None:
        raise SettingsError(
            f"{SETTING} names the spaCy pipeline “{name}”, which is neither an installed package "
            "nor a folder.",
            f"Install it with pip, give the folder it was saved to, or take it out of {SETTING}.",
        )
    root = Path(spec.origin).parent
    return next((path.parent for path in sorted(root.glob("*/config.cfg"))), root)


def _read_meta(name: str, folder: Path) -> dict[str, Any]:
    try:
        meta = json.loads((folder / "meta.json").read_text(encoding="utf-8"))
        labels = {label for own in meta["labels"].values() for label in own}
        language = meta["lang"]
    except (OSError, ValueError, LookupError, AttributeError, TypeError) as error:
        raise SettingsError(
            f"{SETTING} names “{name}”, which is no spaCy pipeline: {folder} has no readable "
            "meta.json of one.",
            "Name a package of a pipeline, or the folder that spaCy saved one to.",
        ) from error
    if not language or labels.isdisjoint(PERSON_LABELS):
        raise SettingsError(
            f"The spaCy pipeline “{name}” that {SETTING} names finds no people.",
            f"Name one with an entity recogniser, or take it out of {SETTING}.",
        )
    return dict(meta)
