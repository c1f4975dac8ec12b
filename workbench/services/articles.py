"""Reading articles in and correcting what was recognised."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from workbench.corpus import SourceDocument, parse_pasted, read_file
from workbench.errors import InputError
from workbench.services.context import Workbench
from workbench.store import Original, StoredArticle
from workbench.text import edit
from workbench.text.article import Article, BlockKind, LanguageGuess, Role
from workbench.text.languages import check_code, language_name
from workbench.text.remap import remap
from workbench.text.segmentation import segment_blocks

METADATA = ("title", "outlet", "author", "url", "published_at", "accessed_at")
DATES = ("published_at", "accessed_at")
"""What a user can say about an article besides its text."""


def article_from_text(
    text: str, role: Role = Role.COMMENTARY, language: str | None = None
) -> Article:
    """Recognise the structure, languages and segments of pasted text.

    Args:
        language: BCP-47, of all of it; identified if not given.

    Raises:
        InputError: empty or too much text.
        LanguageError: a code that is none.
    """
    return _assemble(parse_pasted(text), role, language)


def article_from_file(
    name: str, data: bytes, role: Role = Role.COMMENTARY, language: str | None = None
) -> Article:
    """Recognise the structure, languages and segments of a file.

    Args:
        language: BCP-47, of all of it; identified if not given. What the file itself states
            counts only where its words leave it uncertain.

    Raises:
        InputError: a file that is empty, too large, broken or of an unknown kind.
        LanguageError: a code that is none.
    """
    return _assemble(read_file(name, data), role, language)


def refuse_same_file(paths: Sequence[Path]) -> None:
    """Refuse a file that is named twice: an article compared with itself proves nothing.

    Raises:
        InputError: one is, whichever way it is written.
    """
    seen: set[Path] = set()
    for path in paths:
        if path.resolve() in seen:
            raise InputError(f"“{path}” is given twice.", "Name every article once.")
        seen.add(path.resolve())


def _assemble(document: SourceDocument, role: Role, language: str | None = None) -> Article:
    article = Article(
        title=document.title or document.blocks[0].text.split("\n")[0][:200],
        blocks=document.blocks,
        role=role,
        outlet=document.outlet,
        author=document.author,
        url=document.url,
        published_at=document.published_at,
        file=document.name,
        notes=document.notes,
    )
    return read_as(article, language) if language else _identified(article, document.language)


def _identified(article: Article, stated: str | None) -> Article:
    """Fill in the languages that the words tell, or else the file, and the segments."""
    # The worked example names its languages: a first start need not wait for these.
    from workbench.text.identification import identify_blocks
    from workbench.text.stated import weigh_stated

    blocks, guess = identify_blocks(article.blocks)
    language = weigh_stated(blocks, guess, stated)
    notes = article.notes
    if language != guess:
        name = language_name(language.code)
        notes += (f"Its words leave the language uncertain; the file says it is {name}.",)
    blocks = segment_blocks(blocks, language.code)
    return replace(article, blocks=blocks, language=language, notes=notes)


def add_text(
    wb: Workbench,
    project_id: str,
    text: str,
    role: Role,
    metadata: Mapping[str, str | None] | None = None,
) -> StoredArticle:
    """Recognise pasted text and keep it in the project, with the text as it was pasted.

    Args:
        metadata: what the user knows about it (`METADATA`); the rest is guessed.

    Raises:
        InputError: empty or too much text, one that is there already, or a date that is none.
    """
    given = _checked(metadata or {}, only_given=True)
    _refuse_twice(wb, project_id, text, role)
    article = replace(article_from_text(text, role), **given)
    return wb.store.articles.add(project_id, article, text)


def _refuse_twice(wb: Workbench, project_id: str, text: str, role: Role) -> None:
    """The same report counted twice would make every comparison wrong."""
    words = text.split()
    for stored in wb.store.articles.list(project_id, role):
        if stored.source_text.split() == words:
            raise InputError(
                f"This text is in the project already, as “{stored.article.title}”.",
                "Nothing was added. To work on a second copy, duplicate the project.",
            )


def add_file(wb: Workbench, project_id: str, name: str, data: bytes, role: Role) -> StoredArticle:
    """Read a file and keep it in the project, with the text as it was found.

    The file of a commentary is kept as it is, to hand it out again in another language.
    """
    document = read_file(name, data)
    keep = role is Role.COMMENTARY
    original = Original(document.name or name, data) if keep else None
    return add_document(wb, project_id, document, role, original=original)


def add_document(
    wb: Workbench,
    project_id: str,
    document: SourceDocument,
    role: Role,
    *,
    original: Original | None = None,
    change: Callable[[Article], Article] = lambda article: article,
) -> StoredArticle:
    """Keep what was read in the project.

    Args:
        original: the file or page it was read from, to be kept beside it.
        change: what is known of the article besides.

    Raises:
        InputError: its text is in the project already.
    """
    _refuse_twice(wb, project_id, document.text, role)
    article = change(_assemble(document, role))
    return wb.store.articles.add(project_id, article, document.text, original=original)


def set_metadata(
    wb: Workbench, article_id: str, version: int, values: Mapping[str, str | None]
) -> StoredArticle:
    """Correct an article's metadata; an empty value means unknown.

    Raises:
        InputError: a date that is not one, or a missing title.
        StaleEditError: the article was changed elsewhere since.
    """
    given = _checked(values)
    return _correct(wb, article_id, version, lambda article: replace(article, **given))


def _checked(values: Mapping[str, str | None], *, only_given: bool = False) -> dict[str, Any]:
    given = {name: (values[name] or "").strip() or None for name in METADATA if name in values}
    if only_given:
        given = {name: value for name, value in given.items() if value}
    elif "title" in given and given["title"] is None:
        raise InputError("The title is empty.", "Give the article a title.")
    for name in DATES:
        if given.get(name):
            given[name] = edit.check_date(str(given[name]))
    return given


def set_language(wb: Workbench, article_id: str, version: int, code: str) -> StoredArticle:
    """Say which language an article is in; it is segmented anew by that language's rules."""
    return _correct(wb, article_id, version, lambda article: read_as(article, code))


def read_as(article: Article, code: str) -> Article:
    """Take an article to be in one language throughout, and segment it by that language's rules.

    Raises:
        LanguageError: a code that is none.
    """
    guess = LanguageGuess(check_code(code), 1.0)
    blocks = tuple(replace(block, language=guess) for block in article.blocks)
    return replace(article, language=guess, blocks=segment_blocks(blocks, guess.code))


def set_kind(
    wb: Workbench, article_id: str, version: int, block: int, kind: BlockKind
) -> StoredArticle:
    """Say what a block is."""
    return _correct(wb, article_id, version, lambda a: edit.change_kind(a, block, kind))


def set_included(
    wb: Workbench, article_id: str, version: int, block: int, included: bool
) -> StoredArticle:
    """Say whether a block is translated and compared."""
    return _correct(wb, article_id, version, lambda a: edit.set_included(a, block, included))


def split_block(
    wb: Workbench, article_id: str, version: int, block: int, offset: int
) -> StoredArticle:
    """Cut a block in two before the code point at ``offset``."""
    return _correct(wb, article_id, version, lambda a: edit.split_block(a, block, offset))


def merge_blocks(wb: Workbench, article_id: str, version: int, block: int) -> StoredArticle:
    """Join a block with the one after it."""
    return _correct(wb, article_id, version, lambda a: edit.merge_blocks(a, block))


def split_segment(
    wb: Workbench, article_id: str, version: int, segment_id: str, offset: int
) -> StoredArticle:
    """Cut a segment in two before the code point at ``offset`` of the segment."""
    return _correct(wb, article_id, version, lambda a: edit.split_segment(a, segment_id, offset))


def merge_segments(wb: Workbench, article_id: str, version: int, segment_id: str) -> StoredArticle:
    """Join a segment with the one after it in the same block."""
    return _correct(wb, article_id, version, lambda a: edit.merge_segments(a, segment_id))


def cut_block(
    wb: Workbench, article_id: str, version: int, block: int, pieces: Sequence[str]
) -> StoredArticle:
    """Cut a block into the given segments, its own words in order."""
    return _correct(wb, article_id, version, lambda a: edit.cut_block(a, block, pieces))


def replace_text(
    wb: Workbench, article_id: str, version: int, block: int, text: str
) -> StoredArticle:
    """Correct the words of a block."""
    return _correct(wb, article_id, version, lambda a: edit.replace_block_text(a, block, text))


def _correct(
    wb: Workbench, article_id: str, version: int, change: Callable[[Article], Article]
) -> StoredArticle:
    """Change an article and carry edits, links and decisions over by overlap."""
    old = wb.store.articles.get(article_id).article
    new = change(old)
    mapping = remap(old, new)
    return wb.store.articles.update(article_id, new, version=version, remapping=mapping)
