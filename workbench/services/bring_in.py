"""Bringing in a translation that people made elsewhere: aligned, looked at, then saved."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from workbench.alignment.parallel import METHOD
from workbench.errors import LanguageError, StaleEditError
from workbench.services.articles import article_from_file, article_from_text
from workbench.services.checking import flags_of_edit
from workbench.services.comparisons import language_notes
from workbench.services.context import Workbench
from workbench.services.house import House, house_of
from workbench.services.parallel import align_texts
from workbench.services.proposal import PlacedRow, Proposal, Replace, Unplaced
from workbench.services.translations import rows as rows_of
from workbench.services.translations import source_language, tell_memory
from workbench.store import Incoming, Job, StoredArticle
from workbench.text.alignment import Bead
from workbench.text.article import Article, Block, LanguageGuess, Segment
from workbench.text.brought_in import brought_in
from workbench.text.languages import joiner, language_name

PASTED = "pasted text"
"""What a translation is called that came without a file."""

Passage = tuple[Block, Segment]


@dataclass(frozen=True, slots=True)
class Given:
    """A translation as the user gave it.

    Attributes:
        file: its name; empty where it was pasted.
        data: the file, or the pasted text in UTF-8.
    """

    file: str
    data: bytes

    def read(self, language: str | None) -> Article:
        """Recognise its structure, language and segments."""
        if self.file:
            return article_from_file(self.file, self.data, language=language)
        return article_from_text(self.data.decode("utf-8"), language=language)


def propose(
    wb: Workbench,
    article_id: str,
    given: Given,
    *,
    language: str | None = None,
    everything: bool = False,
) -> Proposal:
    """Align a translation with the segments of an article.

    Args:
        language: BCP-47, of the translation; identified if not given.
        everything: align its notes, credits and the like too.

    Raises:
        InputError: a text or file that cannot be read.
        LanguageError: the translation is in the language of the article.
    """
    stored = wb.store.articles.get(article_id)
    article, theirs = stored.article, given.read(language)
    _refuse_same_language(article, theirs)
    own = [(b, s) for b in article.blocks if b.included for s in b.segments if s.core]
    other = [
        (b, s) for b in theirs.blocks if b.included or everything for s in b.segments if s.core
    ]
    found = align_texts(wb, [s.core for _, s in own], [s.core for _, s in other])
    rows, unplaced = _placed(article, own, other, found.beads, theirs.language.code)
    return Proposal(
        article_id,
        stored.version,
        given.file or PASTED,
        theirs.language,
        tuple(_beside_what_is_there(wb, article_id, theirs.language, rows)),
        tuple(unplaced),
        () if everything else tuple(b.text for b in theirs.blocks if not b.included),
        (*theirs.notes, *language_notes(wb, [article, theirs])),
        found.signature,
    )


def _refuse_same_language(article: Article, theirs: Article) -> None:
    if theirs.language.certain and theirs.language.code == article.language.code:
        name = language_name(article.language.code)
        raise LanguageError(
            f"This text is in {name}, as the commentary is.",
            "Give its translation; if this is one, choose its language.",
        )


def _placed(
    article: Article,
    own: Sequence[Passage],
    other: Sequence[Passage],
    beads: Sequence[Bead],
    target: str,
) -> tuple[list[PlacedRow], list[Unplaced]]:
    rows: list[PlacedRow] = []
    unplaced: list[Unplaced] = []
    for bead in beads:
        text = _joined([other[at] for at in bead.target], target)
        if not bead.source:
            unplaced.append(Unplaced(text, len(rows)))
        ids = [own[at][1].id for at in bead.source]
        for number, at in enumerate(bead.source):
            block, segment = own[at]
            first = number == 0
            rows.append(
                PlacedRow(
                    segment,
                    source_language(article, block),
                    text if first else "",
                    tuple(ids[1:]) if first and text else (),
                    "" if first or not text else ids[0],
                    bead.score,
                    None,
                )
            )
    return rows, unplaced


def _joined(passages: Sequence[Passage], language: str) -> str:
    """The words of several segments as they stood; between blocks as the language parts words."""
    between = joiner(language)
    blocks: list[tuple[Block, str]] = []
    for block, segment in passages:
        if blocks and blocks[-1][0] is block:
            blocks[-1] = (block, blocks[-1][1] + segment.text)
        else:
            blocks.append((block, segment.text))
    return between.join(text.strip() for _, text in blocks)


def _beside_what_is_there(
    wb: Workbench, article_id: str, target: LanguageGuess, rows: Sequence[PlacedRow]
) -> Iterator[PlacedRow]:
    if not target.certain:
        yield from rows
        return
    have = {row.segment.id: row.translated for row in rows_of(wb, article_id, target.code)}
    yield from (replace(row, before=have.get(row.segment.id)) for row in rows)


def save(wb: Workbench, proposal: Proposal, over: Replace = Replace.NOTHING) -> int:
    """Save what was proposed, as a person's text that waits to be confirmed.

    Returns:
        how many segments got a text.

    Raises:
        LanguageError: the language of the translation is uncertain.
        StaleEditError: the article or a segment was changed since; nothing is saved.
    """
    if not proposal.language.certain:
        raise LanguageError("The language of the translation is uncertain.", "Say which it is.")
    stored = wb.store.articles.get(proposal.article_id)
    if stored.version != proposal.version:
        raise StaleEditError(
            "The commentary was corrected since the preview was made. Nothing was brought in.",
            "Look at the preview again, and save.",
            mine="",
            theirs="",
            version=proposal.version,
        )
    house = house_of(wb, stored.project_id, proposal.language.code)
    texts = [_incoming(row, proposal, house) for row in proposal.coming(over)]
    if texts:
        told = {"file": proposal.file, "signature": proposal.signature}
        wb.store.imports.bring_in(proposal.article_id, proposal.language.code, texts, told)
        _tell_memory(wb, proposal.article_id, proposal.language.code, [t.segment_id for t in texts])
    return len(texts)


def _tell_memory(wb: Workbench, article_id: str, target: str, segment_ids: Sequence[str]) -> None:
    wanted = set(segment_ids)
    rows = wb.store.translations.list(article_id, target)
    tell_memory(wb, article_id, target, [row for row in rows if row.segment_id in wanted])


def _incoming(row: PlacedRow, proposal: Proposal, house: House) -> Incoming:
    source, target = row.segment.core, proposal.language.code
    return Incoming(
        row.segment.id,
        source,
        row.text,
        brought_in(
            row.language,
            target,
            row.text,
            file=proposal.file,
            method=METHOD,
            signature=proposal.signature,
        ),
        flags_of_edit(None, source, row.text, row.language, target, house),
        row.before.version if row.before else 0,
    )


@dataclass(frozen=True, slots=True)
class Import:
    """A translation that was brought in and can be taken back.

    Attributes:
        untouched: how many of its texts nobody changed since.
        at: when, ISO 8601 in UTC.
    """

    id: str
    file: str
    untouched: int
    at: str


def last_import(wb: Workbench, stored: StoredArticle, target: str) -> Import | None:
    """The newest import into a translation of which something still stands as it came."""
    job = wb.store.imports.last(stored.id, target)
    if job is None:
        return None
    versions = {t.segment_id: t.version for t in wb.store.translations.list(stored.id, target)}
    untouched = _untouched(job, versions)
    return Import(job.id, str(job.params["file"]), untouched, job.created_at) if untouched else None


def _untouched(job: Job, versions: dict[str, int]) -> int:
    return sum(
        versions.get(entry["segment_id"]) == entry["version"] for entry in job.params["before"]
    )


def take_back(wb: Workbench, import_id: str) -> tuple[int, int]:
    """Take an import back; what somebody changed since stays.

    Returns:
        how many segments have what they had before, and how many stay.

    Raises:
        NotFoundError: it was taken back already.
    """
    params = wb.store.jobs.get(import_id).params
    done = wb.store.imports.take_back(import_id)
    touched = [str(entry["segment_id"]) for entry in params["before"]]
    _tell_memory(wb, str(params["article_id"]), str(params["target"]), touched)
    return done
