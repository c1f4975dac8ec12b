"""Bilingual documents for the tests of exchange formats: one by hand, and any at all."""

from dataclasses import replace

from hypothesis import strategies as st

from workbench.exchange.base import Base, digest
from workbench.exchange.characters import printable
from workbench.exchange.documents import MISSING, Alternative, BilingualDocument, BilingualRow
from workbench.exchange.inline import nested
from workbench.text.article import BlockKind, Span, SpanKind
from workbench.text.translation import Flag, Severity, Status

TEXT = st.text(st.characters(codec="utf-8"), max_size=30).map(printable)
"""What XML can hold: every script, astral characters and marks of direction among them."""

LINE = TEXT.map(lambda text: " ".join(text.split()))
"""The same in one line, as attributes hold it."""

WORDS = st.tuples(TEXT, st.sampled_from("aЖ中🙂ع&<")).map(lambda parts: "".join(parts).strip())
SPANS = st.lists(
    st.builds(
        lambda kind, start, length, target: Span(
            kind, start, start + length, target if kind is SpanKind.LINK else None
        ),
        st.sampled_from(SpanKind),
        st.integers(0, 20),
        st.integers(1, 12),
        st.sampled_from(["https://bote.example/a?b=1&c=2", "#x"]),
    ),
    max_size=3,
)
FLAGS = st.lists(
    st.builds(
        Flag,
        st.sampled_from(["number_mismatch", "same_as_source"]),
        TEXT,
        st.sampled_from(Severity),
    ),
    max_size=2,
)
ALTERNATIVES = st.lists(
    st.builds(
        Alternative,
        st.sampled_from(["draft", "proposal", "memory"]),
        WORDS,
        LINE,
        st.one_of(st.just(""), WORDS),
        st.one_of(st.none(), st.integers(0, 100)),
    ),
    max_size=2,
)


@st.composite
def rows(draw: st.DrawFn) -> BilingualRow:
    """A row as exports make it, save for its id and its place."""
    source = draw(WORDS)
    target = draw(st.one_of(st.just(""), WORDS))
    status = draw(st.sampled_from(Status)).value if target else MISSING
    return BilingualRow(
        block_kind=BlockKind.PARAGRAPH.value,
        segment_id="",
        source=source,
        target=target,
        status=status,
        route_label=draw(LINE) if target else "",
        flags=tuple(draw(FLAGS)) if target else (),
        spans=tuple(nested(draw(SPANS), len(source))),
        alternatives=tuple(
            replace(other, source="") if other.source == source else other
            for other in draw(ALTERNATIVES)
        ),
        notes=tuple(note for note in draw(st.lists(TEXT, max_size=1)) if note.strip()),
        base=str(Base(draw(st.integers(0, 99)), digest(target), status)),
    )


@st.composite
def documents(draw: st.DrawFn) -> BilingualDocument:
    """Any document that exports could make."""
    found: list[BilingualRow] = []
    kind = BlockKind.PARAGRAPH
    for number, row in enumerate(draw(st.lists(rows(), max_size=5))):
        starts = number == 0 or draw(st.booleans())
        kind = draw(st.sampled_from(BlockKind)) if starts else kind
        gap = (
            draw(st.sampled_from(["", "  "])) if starts else draw(st.sampled_from(["", " ", "\n"]))
        )
        found.append(
            replace(
                row,
                segment_id=f"{number:012x}",
                starts_block=starts,
                block_kind=kind.value,
                gap=gap,
            )
        )
    return BilingualDocument(
        title=draw(LINE),
        source_language="de",
        target_language=draw(st.sampled_from(["en", "ar", "zh"])),
        rows=tuple(found),
        metadata=draw(st.dictionaries(st.sampled_from(["outlet", "author", "url"]), TEXT)),
        signature=draw(TEXT),
        created=draw(st.sampled_from(["", "2025-03-01T10:00:00+00:00"])),
        article_id=draw(st.sampled_from(["", "0123456789abcdef"])),
    )
