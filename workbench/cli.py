"""The command line: parse, call a service, print."""

import contextlib
import errno
import functools
import socket
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any, NoReturn, ParamSpec

import click

from workbench import cli_output as output
from workbench.errors import InputError, SettingsError, WorkbenchError
from workbench.settings import load_settings

P = ParamSpec("P")
INPUT = click.Path(exists=True, dir_okay=False, path_type=Path)
EXIT_USER_ERROR = 1
FIRST_PORT = 8501


def plain_errors(command: Callable[P, None]) -> Callable[P, None]:
    """Turn what a user can mend into one line on standard error and exit status 1."""

    @functools.wraps(command)
    def run(*args: P.args, **kwargs: P.kwargs) -> None:
        try:
            command(*args, **kwargs)
        except WorkbenchError as error:
            _fail(str(error))
        except OSError as error:
            if error.errno == errno.EPIPE:  # the reader, such as `head`, has seen enough
                raise
            where = f" ({error.filename})" if error.filename else ""
            reason = f"The system refused: {error.strerror or error}{where}."
            _fail(f"{reason} Check free space, quotas and permissions.")

    return run


def _fail(message: str) -> NoReturn:
    output.notes([" ".join(message.split())])
    sys.exit(EXIT_USER_ERROR)


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

    Every segment carries its route and flags.

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
    with _workbench() as wb:
        if lines:
            read = reports.article_from_lines(file.name, file.read_bytes(), source)
        else:
            read = reports.in_language(article_from_file(file.name, file.read_bytes()), source)
        report = reports.translate_report(wb, read, codes, output.progress)
    if out:
        output.write_json(report, out)
    elif as_json:
        output.show_json(report)
    else:
        (output.show_lines if lines else output.show_translation)(report)


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

    with _workbench() as wb:
        report = reports.compare_report(wb, commentary, coverage)
    (output.show_json if as_json else output.show_comparison)(report)


@main.group()
def models() -> None:
    """List, install, verify and remove models.

    \b
    Examples:
      workbench models list
      workbench models install demo-de-en
      workbench models install de-en            (from Argos' package index)
      workbench models install package.argosmodel
      workbench models verify de-en
      workbench models remove de-en
    """


@models.command("list")
@click.option("--available", is_flag=True, help="Also list what can be installed.")
@click.option("--refresh", is_flag=True, help="Fetch Argos' package index from the network first.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON (schema workbench.models/1).")
@plain_errors
def models_list(available: bool, refresh: bool, as_json: bool) -> None:
    """List what is installed.

    The first column is the name that the other commands take.

    \b
    Examples:
      workbench models list
      workbench models list --available
      workbench models list --refresh --json
    """
    from workbench.services import models as service

    with _workbench() as wb:
        report = service.models_report(wb, available=available or refresh, refresh=refresh)
    (output.show_json if as_json else output.show_models)(report)
    if available and not report["index_fetched_at"]:
        output.notes(["For all Argos packages, fetch their list: workbench models list --refresh"])


@models.command("install")
@click.argument("name")
@plain_errors
def models_install(name: str) -> None:
    """Install a model.

    NAME is an id of `models list`, a language pair, an encoder's name or folder, or a file.

    \b
    Examples:
      workbench models install demo-de-en
      workbench models install de-en
      workbench models install package.argosmodel
      workbench models install intfloat/multilingual-e5-small
    """
    from workbench.services import models as service

    with _workbench() as wb:
        installed = service.install(wb, name, output.stage)
    output.end_of_stages()
    click.echo(f"installed {installed}")


@models.command("verify")
@click.argument("name", required=False)
@plain_errors
def models_verify(name: str | None) -> None:
    """Check that installed models are whole and run.

    All of them if none is named.

    \b
    Examples:
      workbench models verify
      workbench models verify de-en
    """
    from workbench.services import models as service

    with _workbench() as wb:
        found = service.verify(wb, name)
    for model, problems in found.items():
        click.echo(f"{model}: {'; '.join(problems) or 'good'}")
    if any(found.values()):
        sys.exit(EXIT_USER_ERROR)


@models.command("remove")
@click.argument("name")
@plain_errors
def models_remove(name: str) -> None:
    """Remove an installed model.

    \b
    Examples:
      workbench models remove de-en
      workbench models remove intfloat/multilingual-e5-small
    """
    from workbench.services import models as service

    with _workbench() as wb:
        removed = service.remove(wb, name)
    click.echo(f"removed {removed.name}")


@main.command()
@click.option("--port", type=int, help="Where the page is served; else 8501 or the next free one.")
@click.option("--no-browser", is_flag=True, help="Do not open a browser.")
@plain_errors
def run(port: int | None, no_browser: bool) -> None:
    """Start the workbench on this machine and open it in the browser.

    \b
    Examples:
      workbench run
      workbench run --port 8600 --no-browser
    """
    settings = load_settings()
    port = _free_port(port)
    click.echo(f"Your data lies in {settings.home}")
    click.echo(f"The workbench is starting at http://localhost:{port}; Ctrl+C stops it.")
    checkout = Path(__file__).resolve().parent.parent
    command = [sys.executable, "-m", "workbench.ui.launch", str(port)]
    command += ["--no-browser"] if no_browser else []
    if not settings.home.exists():
        click.echo("First start: the worked example is being read in.")
        # While Streamlit starts, so that the first page need not wait for it.
        subprocess.Popen(
            [sys.executable, "-c", "from workbench.services.example import prepare; prepare()"]
        )
    with contextlib.suppress(KeyboardInterrupt):  # the way to stop it, not a failure
        sys.exit(subprocess.run(command, cwd=checkout, check=False).returncode)


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

    with _workbench() as wb:
        findings = examine(wb)
    report = {"schema": "workbench.doctor/1", "findings": [item.as_dict() for item in findings]}
    (output.show_json if as_json else output.show_findings)(report)
    if not all(item.good or item.optional for item in findings):
        sys.exit(EXIT_USER_ERROR)


def _free_port(wanted: int | None) -> int:
    for port in [wanted] if wanted else range(FIRST_PORT, FIRST_PORT + 50):
        with socket.socket() as probe:
            if probe.connect_ex(("localhost", port)) != 0:
                return port
    taken = wanted or FIRST_PORT
    raise SettingsError(
        f"Another program is using port {taken}.", "Name another one: workbench run --port 8600"
    )


def _workbench() -> Any:
    from workbench.services.context import Workbench

    return Workbench(load_settings())


if __name__ == "__main__":
    main()
