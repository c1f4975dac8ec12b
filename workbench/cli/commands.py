"""The command line: parse, call a service, print."""

import sys
from pathlib import Path

import click

from workbench.cli import output
from workbench.cli.align import align
from workbench.cli.glossary import glossary
from workbench.cli.memory import memory
from workbench.cli.models import models
from workbench.cli.report import report
from workbench.cli.run import run
from workbench.cli.shared import EXIT_USER_ERROR, open_workbench, plain_errors
from workbench.cli.tidy import tidy
from workbench.cli.translations import bring_back, export
from workbench.errors import InputError

INPUT = click.Path(exists=True, dir_okay=False, path_type=Path)


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="translation-comparison-workbench")
def main() -> None:
    """Translate German commentary and lay it beside other outlets' coverage.

    \b
    Examples:
      workbench run
      workbench article commentary.txt --json
      workbench translate commentary.txt --to en,pt --out translation.json
      workbench compare commentary.txt coverage-*.txt --json
    """


@main.command()
@click.argument("file", type=INPUT)
@click.option("--json", "as_json", is_flag=True, help="Print JSON (schema workbench.article/1).")
@plain_errors
def article(file: Path, as_json: bool) -> None:
    """Show the structure, languages and segments of an article.

    \b
    Examples:
      workbench article commentary.txt
      workbench article commentary.docx --json
    """
    from workbench.services import reports
    from workbench.services.articles import article_from_file

    report = reports.article_report(article_from_file(file.name, file.read_bytes()))
    (output.show_json if as_json else output.show_article)(report)


@main.command()
@click.argument("file", type=INPUT)
@click.option("--lines", is_flag=True, help="Identify each line by itself.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON (schema workbench.identify/1).")
@plain_errors
def identify(file: Path, lines: bool, as_json: bool) -> None:
    """Tell the language of a file or of each of its lines.

    The answer `und` means uncertain.

    \b
    Examples:
      workbench identify article.txt
      workbench identify --lines sentences.txt
    """
    from workbench.corpus import decode_text
    from workbench.services import reports
    from workbench.text.identification import identify as identify_text

    text = decode_text(file.read_bytes(), file.name)
    guesses = [identify_text(part) for part in (reports.lines_of(text) if lines else [text])]
    report = reports.identify_report(guesses)
    (output.show_json if as_json else output.show_languages)(report)


@main.command()
@click.argument("file", type=INPUT)
@click.option("--to", "targets", required=True, help="Target languages, e.g. en or en,fr.")
@click.option("--from", "source", help="Source language; identified if not given.")
@click.option("--lines", is_flag=True, help="One segment a line, in and out.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON (schema workbench.translate/1).")
@click.option("--out", type=click.Path(dir_okay=False, path_type=Path), help="Write JSON there.")
@plain_errors
def translate(
    file: Path, targets: str, source: str | None, lines: bool, as_json: bool, out: Path | None
) -> None:
    """Translate an article segment by segment.

    Every segment carries its route and flags. A target that nothing installed leads to is named,
    and the others are made.

    \b
    Examples:
      workbench translate commentary.txt --to en
      workbench translate commentary.txt --to en,pt --out translation.json
      workbench translate sentences.txt --from de --to en --lines
    """
    from workbench.services import reports
    from workbench.services.articles import article_from_file

    codes = _codes(targets, single=lines and not (as_json or out))
    if out:
        output.check_place(out)
    name, data = file.name, file.read_bytes()
    if lines:
        read = reports.article_from_lines(name, data, source)
    else:
        read = article_from_file(name, data, language=source)
    with open_workbench() as wb:
        report = reports.translate_report(wb, reports.check_language(read), codes, output.progress)
    if out:
        output.write_json(report, out)
    elif as_json:
        output.show_json(report)
    else:
        (output.show_lines if lines else output.show_translation)(report)
    if report["errors"]:
        output.notes(f"{error['problem']} {error['way_out']}" for error in report["errors"])
        sys.exit(EXIT_USER_ERROR)


def _codes(targets: str, *, single: bool) -> list[str]:
    codes = [code.strip() for code in targets.split(",") if code.strip()]
    if not codes:
        raise InputError("--to names no language.", "Write for example: --to en or --to en,fr")
    if single and len(codes) > 1:
        raise InputError(
            "--lines prints one translation a line, which is one language.",
            "Name one with --to, or add --json.",
        )
    return codes


@main.command()
@click.argument("commentary", type=INPUT)
@click.argument("coverage", type=INPUT, nargs=-1, required=True)
@click.option("--json", "as_json", is_flag=True, help="Print JSON (schema workbench.compare/1).")
@plain_errors
def compare(commentary: Path, coverage: tuple[Path, ...], as_json: bool) -> None:
    """Link a commentary's passages with those of other outlets.

    \b
    Examples:
      workbench compare commentary.txt coverage-*.txt
      workbench compare commentary.txt herald.html kurier.docx --json
    """
    from workbench.services import reports

    with open_workbench() as wb:
        report = reports.compare_report(wb, commentary, coverage)
    (output.show_json if as_json else output.show_comparison)(report)


@main.command()
@click.option("--json", "as_json", is_flag=True, help="Print JSON (schema workbench.doctor/1).")
@plain_errors
def doctor(as_json: bool) -> None:
    """Tell what is installed, what is missing and what to do.

    \b
    Examples:
      workbench doctor
      workbench doctor --json
    """
    from workbench.services.doctor import examine

    with open_workbench() as wb:
        findings = examine(wb)
    report = {"schema": "workbench.doctor/1", "findings": [item.as_dict() for item in findings]}
    (output.show_json if as_json else output.show_findings)(report)
    if not all(item.good or item.optional for item in findings):
        sys.exit(EXIT_USER_ERROR)


main.add_command(align)
main.add_command(export)
main.add_command(bring_back)
main.add_command(glossary)
main.add_command(memory)
main.add_command(models)
main.add_command(report)
main.add_command(run)
main.add_command(tidy)
