"""A comparison at a glance, cut down to what a reader of a report can take in.

The whole tables are in the spreadsheets and in the JSON.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from workbench.exchange.report import Report
from workbench.exchange.report_numbers import share
from workbench.exchange.report_words import Piece
from workbench.exchange.tables import Cell, ReportChart, ReportOverview, Table
from workbench.text.article import Role
from workbench.text.bidi import keep_apart
from workbench.text.languages import language_name

MOST_SPEAKERS, MOST_GROUPS, MOST_WORDS, MOST_LABELS = 30, 20, 15, 60
TITLE = "Overview"

Row = tuple[tuple[Piece, ...], ...]
_Cells = Mapping[str, Cell]


@dataclass(frozen=True, slots=True)
class Section:
    """A table to be read.

    Attributes:
        widths: of its columns, in cm of a page 17 cm wide.
        chart: that stands before it.
    """

    title: str
    note: str
    heads: tuple[str, ...]
    rows: tuple[Row, ...]
    widths: tuple[float, ...]
    chart: ReportChart | None = None


def sections(report: Report) -> tuple[Section, ...]:
    """Lay out shares, times, quotations, words and labels; what has no rows is left out."""
    if report.overview is None:
        return ()
    made = report.overview
    found = (
        _shares(made),
        _times(made),
        _speakers(made),
        _same(made),
        _key_words(made),
        _stances(made),
        _labels(made),
    )
    return tuple(section for section in found if section.rows)


def _cells(made: ReportOverview, name: str) -> list[_Cells]:
    table = next((table for table in made.tables if table.name == name), Table(name, (), ()))
    return [dict(zip(table.header, row, strict=True)) for row in table.rows]


def _shares(made: ReportOverview) -> Section:
    return Section(
        "Coverage share",
        "A statement is a segment that is compared; it counts where a link leads to it that was "
        "neither rejected nor left out for its score. A small share is no fault: outlets report, "
        "commentaries argue.",
        ("Outlet", "Of the commentary", "Confirmed by a person", "Of the outlet"),
        tuple(
            (
                _plain(str(row["outlet"])),
                _plain(_part(row["covered"], row["commentary_statements"])),
                _plain(str(row["confirmed"])),
                _plain(_part(row["linked"], row["outlet_statements"])),
            )
            for row in _cells(made, "coverage_share")
        ),
        (6.0, 3.8, 3.4, 3.8),
        made.chart_of("coverage_share"),
    )


def _part(part: Cell, whole: Cell) -> str:
    return share(int(float(part or 0)), int(float(whole or 0)))


def _times(made: ReportOverview) -> Section:
    return Section(
        "Publication times",
        "As the outlets state them, the earliest first; a date without a time may be any hour of "
        "that day.",
        ("Published", "Outlet", "Title"),
        tuple(
            (
                _plain(str(row["published"] or "unknown")),
                _plain(f"{row['outlet']}" + ", the commentary" * (row["role"] == Role.COMMENTARY)),
                (Piece(keep_apart(str(row["title"])), str(row["language"])),),
            )
            for row in _cells(made, "timeline")
        ),
        (4.0, 4.5, 8.5),
        made.chart_of("timeline"),
    )


def _labels(made: ReportOverview) -> Section:
    rows = _cells(made, "labels")
    return Section(
        "Labels for the same names",
        "What each outlet puts beside a name. "
        + _most(min(MOST_LABELS, len(rows)), len(rows), "labels"),
        ("Name", "Outlet", "Label", "Count"),
        tuple(
            (
                _plain(str(row["name"])),
                _plain(str(row["outlet"])),
                (Piece(keep_apart(str(row["label"])), str(row["language"])),),
                _plain(str(row["count"])),
            )
            for row in rows[:MOST_LABELS]
        ),
        (4.0, 4.5, 7.0, 1.5),
    )


def _speakers(made: ReportOverview) -> Section:
    by_speaker: dict[str, list[_Cells]] = {}
    for row in _cells(made, "who_is_quoted"):
        by_speaker.setdefault(str(row["speaker"]), []).append(row)
    shown = list(by_speaker.items())[:MOST_SPEAKERS]
    return Section(
        "Who is quoted where",
        "After each outlet, direct + indirect quotations. Speakers are joined by their names over "
        f"languages and scripts. {_most(len(shown), len(by_speaker), 'speakers')}",
        ("Speaker", "Outlets"),
        tuple(
            (
                _plain(name),
                _plain("; ".join(f"{r['outlet']} {r['direct']}+{r['indirect']}" for r in rows)),
            )
            for name, rows in shown
        ),
        (5.0, 12.0),
        made.chart_of("who_is_quoted"),
    )


def _same(made: ReportOverview) -> Section:
    rows = {str(row["number"]): row for row in _cells(made, "quotations")}
    groups = {
        tuple(sorted((number, *str(row["same_words_as"]).split()), key=int))
        for number, row in rows.items()
        if row["same_words_as"]
    }
    ranked = sorted(groups, key=lambda group: (-len(group), int(group[0])))
    return Section(
        "The same words in several outlets",
        "Matched over languages and wordings; the score is that of the weakest pair, 0 to 1. "
        + _most(min(MOST_GROUPS, len(ranked)), len(ranked), "groups"),
        ("Speaker", "Outlet and words", "Score"),
        tuple(
            (
                _plain(next((str(rows[n]["speaker"]) for n in group if rows[n]["speaker"]), "")),
                tuple(_wordings([rows[n] for n in group])),
                _plain(f"{rows[group[0]]['match_score']:.2f}"),
            )
            for group in ranked[:MOST_GROUPS]
        ),
        (3.5, 12.0, 1.5),
    )


def _wordings(rows: Iterable[_Cells]) -> Iterator[Piece]:
    for number, row in enumerate(rows):
        yield Piece(f"{' · ' if number else ''}{keep_apart(str(row['outlet']))}: “")
        yield Piece(keep_apart(str(row["quotation"])), str(row["language"]))
        yield Piece("”")


def _key_words(made: ReportOverview) -> Section:
    rows = _cells(made, "keyness")
    ours = [row for row in rows if _number(row, "log_ratio") > 0][:MOST_WORDS]
    theirs = [row for row in rows if _number(row, "log_ratio") < 0][:MOST_WORDS]
    texts = _cells(made, "texts_compared")
    part = [str(row["outlet"]) for row in texts if row["takes_part"] == "yes"]
    left = [str(row["outlet"]) for row in texts if row["takes_part"] == "no"]
    return Section(
        "Key words",
        f"Compared in {language_name(made.language)}: {'; '.join(map(keep_apart, part))}. "
        + (
            f"Not in that language and left out: {'; '.join(map(keep_apart, left))}. "
            if left
            else ""
        )
        + f"The {len(ours) + len(theirs)} of {len(rows)} words tested with the largest "
        "log-likelihood on either side, the commentary’s first; log ratio 1 is twice as often.",
        ("Word", "Commentary", "Coverage", "Log-likelihood", "Log ratio (95 %)", "Significant"),
        tuple(
            (
                (Piece(str(row["word"]), made.language),),
                *map(_plain, (str(row["commentary"]), str(row["coverage"]))),
                _plain(f"{_number(row, 'log_likelihood'):.1f}"),
                _plain(
                    f"{_number(row, 'log_ratio'):.1f} ({_number(row, 'log_ratio_low'):.1f} to "
                    f"{_number(row, 'log_ratio_high'):.1f})"
                ),
                _plain(str(row["significant"])),
            )
            for row in (*ours, *theirs)
        ),
        (3.1, 2.6, 2.2, 2.8, 3.8, 2.5),
        made.chart_of("keyness"),
    )


def _stances(made: ReportOverview) -> Section:
    return Section(
        "Hedging and judging",
        "Listed expressions per 1,000 words, with their 95 % interval. A list counts words, not "
        "meaning; no score is made of it.",
        ("Outlet", "Counted", "Count", "Per 1,000 words", "Expressions"),
        tuple(
            (
                *map(_plain, (str(row["outlet"]), str(row["counted"]), str(row["count"]))),
                _plain(
                    f"{_number(row, 'per_thousand'):.1f} ({_number(row, 'low'):.1f} to "
                    f"{_number(row, 'high'):.1f})"
                ),
                (Piece(str(row["expressions"] or ""), made.language),),
            )
            for row in _cells(made, "hedging_and_judging")
        ),
        (3.5, 2.0, 1.5, 3.5, 6.5),
    )


def _number(row: _Cells, name: str) -> float:
    return float(row[name] or 0)


def _plain(text: str) -> tuple[Piece, ...]:
    return (Piece(keep_apart(text)),)


def _most(shown: int, all_of_them: int, what: str) -> str:
    return f"{shown} of {all_of_them} {what}." if shown < all_of_them else ""
