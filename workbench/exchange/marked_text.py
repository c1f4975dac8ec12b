"""Writing a text with its marks in a format whose marks are characters among the others."""

from collections.abc import Callable, Iterable

from workbench.text.layout import Mark, Marked, MarkKind, nested


def written(
    content: Marked,
    text: Callable[[str], str],
    around: Callable[[Mark, str], str],
    thing: Callable[[Mark], str],
) -> str:
    """Write a text, innermost marks first.

    Args:
        text: plain words → as the format writes them.
        around: a mark and what it covers, written → both together.
        thing: a mark → the thing itself; what it covers in the text is left out.
    """

    def fill(marks: list[Mark], start: int, end: int) -> str:
        made, position = "", start
        while marks:
            mark = marks.pop(0)
            made += text(content.text[position : mark.start])
            if mark.kind is MarkKind.THING:
                made += thing(mark)
            else:
                inside = [other for other in marks if within(other, mark)]
                for other in inside:
                    marks.remove(other)
                made += around(mark, fill(inside, mark.start, mark.end))
            position = max(position, mark.end)
        return made + text(content.text[position:end])

    return fill(list(nested(content.marks)), 0, len(content.text))


def within(mark: Mark, outer: Mark) -> bool:
    """Whether a mark lies inside another; a thing where the other ends stands after it."""
    if mark.start == mark.end == outer.end and outer.end > outer.start:
        return False
    return outer.start <= mark.start and mark.end <= outer.end


def replaced(text: str, changes: Iterable[tuple[int, int, str]]) -> str:
    """Put other words in the place of some stretches, which must not overlap."""
    made, position = [], 0
    for start, end, words in sorted(changes):
        made += [text[position:start], words]
        position = end
    return "".join(made) + text[position:]
