"""``workbench report``: a comparison as a report, and whether it comes out the same again."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from workbench.cli import output
from workbench.cli.shared import EXIT_USER_ERROR, open_workbench, plain_errors
from workbench.errors import InputError

if TYPE_CHECKING:
    from workbench.services import Workbench
    from workbench.services.columns import Comparison

PLACE = click.Path(dir_okay=False, path_type=Path)


@click.command()
@click.argument("what", nargs=-1)
@click.option("--out", type=PLACE, help="Write there; .html, .docx, .xlsx, .zip or .json.")
@click.option("--question", default="", help="The research question, as the report shows it.")
@click.option("--to", "language", default="en", help="Show kept translations into it; else en.")
@click.option(
    "--rerun", type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="Make the comparison in this .json again and compare the numbers.",
)  # fmt: skip
@plain_errors
def report(
    what: tuple[str, ...], out: Path | None, question: str, language: str, rerun: Path | None
) -> None:
    """Write a comparison as a report, or make one again.

    WHAT is a project and, where it has several, the title of a commentary; or files, the
    commentary first.

    \b
    Examples:
      workbench report "My project" --out report.html
      workbench report commentary.txt coverage-*.txt --out report.docx --question "Who is quoted?"
      workbench report --rerun report.json
    """
    if rerun and not what and not out:
        _run_again(rerun)
    elif what and out and not rerun:
        _write(what, out, question, language)
    else:
        raise InputError(
            "It is not clear what to do.",
            "Write: workbench report PROJECT --out report.html, or workbench report --rerun FILE",
        )


def _write(what: tuple[str, ...], out: Path, question: str, language: str) -> None:
    from workbench.exchange.report_formats import REPORT_FORMATS
    from workbench.services.report import make_report

    kinds = {kind.extension: kind for kind in REPORT_FORMATS.values()}
    if out.suffix.lower() not in kinds:
        raise InputError(
            f"“{out}” has no ending of a report.", f"Use one of {', '.join(sorted(kinds))}."
        )
    output.check_place(out)
    with open_workbench() as wb:
        made = make_report(wb, _compared(wb, what), question=question, language=language)
    output.write_bytes(kinds[out.suffix.lower()].write(made), out)
    output.notes(made.notes)


def _compared(wb: "Workbench", what: tuple[str, ...]) -> "Comparison":
    from workbench.services.report import compare_files, compare_project

    first, *rest = map(Path, what)
    if not first.is_file():
        return compare_project(wb, *what[:2])
    for path in rest:
        if not path.is_file():
            raise InputError(f"There is no file “{path}”.", "Name the articles to compare with.")
    return compare_files(wb, first, rest)


def _run_again(path: Path) -> None:
    from workbench.services.rerun import rerun

    with open_workbench() as wb:
        made = rerun(wb, path.read_bytes(), f"“{path}”")
    output.notes(made.other)
    for difference in made.differences:
        click.echo(difference)
    if not made.same:
        sys.exit(EXIT_USER_ERROR)
    links = sum(made.made.links.values())
    found = sum(sum(states.values()) for states in made.made.findings.values())
    click.echo(f"The same numbers. Links: {links}. Findings: {found}.")
