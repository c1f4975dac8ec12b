"""The commands of the translation memories."""

from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

import click

from workbench.cli import output
from workbench.cli.shared import open_workbench, plain_errors
from workbench.errors import InputError

if TYPE_CHECKING:
    from workbench.services import Workbench
    from workbench.services.memory_files import Brought

INPUT = click.Path(exists=True, dir_okay=False, path_type=Path)
PLACE = click.Path(dir_okay=False, path_type=Path)
of_project = click.option("--project", help="Name or id of the project whose memory it is.")
of_all = click.option("--shared", is_flag=True, help="The memory that all projects share.")


@click.group()
def memory() -> None:
    """Fill translation memories, search them, write them out.

    \b
    Examples:
      workbench memory import office.tmx --shared
      workbench memory import pairs.tsv --project "My project" --from de --to en
      workbench memory import sentences.de sentences.en --shared --from de --to en
      workbench memory search "Verhandlungen"
      workbench memory export --project "My project" --from de --to en --out memory.tmx
    """


@memory.command("import")
@click.argument("file", type=INPUT)
@click.argument("second", type=INPUT, required=False)
@of_project
@of_all
@click.option("--from", "source", help="Source language, e.g. de; needed unless FILE says it.")
@click.option("--to", "target", help="Target language, e.g. en; needed unless FILE says it.")
@plain_errors
def memory_import(
    file: Path,
    second: Path | None,
    project: str | None,
    shared: bool,
    source: str | None,
    target: str | None,
) -> None:
    """Add the units of a file; all of them can be taken back.

    FILE is a translation memory (.tmx), or a text with source, tab and translation in each line.
    With SECOND, FILE has the sources and SECOND the translations, a passage a line.

    \b
    Examples:
      workbench memory import office.tmx --shared
      workbench memory import pairs.tsv --project "My project" --from de --to en
      workbench memory import sentences.de sentences.en --shared --from de --to en
    """
    from workbench.services.memory_files import GivenFile, import_file

    with open_workbench() as wb, file.open("rb") as data:
        owner = _owner(wb, project, shared=shared)
        other = GivenFile(second.name, _opened(second)) if second else None
        brought = import_file(
            wb,
            owner,
            GivenFile(file.name, data),
            other,
            source_language=source,
            target_language=target,
            progress=output.units,
        )
    output.end_of_stages()
    _show_import(brought)


def _opened(path: Path) -> BinaryIO:
    import io

    return io.BytesIO(path.read_bytes())


def _show_import(brought: "Brought") -> None:
    known = f", {brought.known:,} were there" if brought.known else ""
    units = "unit" if brought.units == 1 else "units"
    click.echo(f"{brought.units:,} {units} added{known}")
    if brought.problem_count:
        output.notes([f"{brought.problem_count:,} left out:", *brought.problems[:5]])
    if brought.batch:
        output.notes([f"Take it back with: workbench memory take-back {brought.batch}"])


@memory.command("export")
@of_project
@of_all
@click.option("--from", "source", required=True, help="Source language, e.g. de.")
@click.option("--to", "target", required=True, help="Target language, e.g. en.")
@click.option("--out", type=PLACE, required=True, help="Write the memory (TMX 1.4b) there.")
@plain_errors
def memory_export(project: str | None, shared: bool, source: str, target: str, out: Path) -> None:
    """Write a memory as TMX 1.4b, which other translators' tools read.

    \b
    Examples:
      workbench memory export --shared --from de --to en --out memory.tmx
    """
    from workbench.services.memory_files import export_file

    output.check_place(out)
    with open_workbench() as wb:
        owner = _owner(wb, project, shared=shared)
        count = export_file(wb, owner, source, target, out)
    output.notes([f"{out}: {count:,} units"])


@memory.command("search")
@click.argument("text")
@of_project
@click.option("--from", "source", help="Only units with this source language; with --to.")
@click.option("--to", "target", help="Only units with this target language; with --from.")
@click.option("--words", is_flag=True, help="Find whole words only.")
@click.option("--limit", default=50, show_default=True, help="How many units to print at most.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON (schema workbench.memory/1).")
@plain_errors
def memory_search(
    text: str,
    project: str | None,
    source: str | None,
    target: str | None,
    words: bool,
    limit: int,
    as_json: bool,
) -> None:
    """Show how words were translated before: a concordance over sources and targets.

    Looks in the shared memory, and in a project's where one is named. Capitals and accents do not
    count, and ß is ss, ä is ae.

    \b
    Examples:
      workbench memory search Verhandlungen
      workbench memory search "peace talks" --project "My project" --json
    """
    from workbench.services.memory_concordance import concordance_report

    with open_workbench() as wb:
        owner = _owner(wb, project, shared=project is None)
        report = concordance_report(
            wb, owner, text, (source, target), whole_words=words, limit=max(limit, 1)
        )
    (output.show_json if as_json else output.show_memory)(report)


@memory.command("list")
@of_project
@plain_errors
def memory_list(project: str | None) -> None:
    """List how many units there are, by languages, and the imports that can be taken back.

    \b
    Examples:
      workbench memory list
      workbench memory list --project "My project"
    """
    with open_workbench() as wb:
        owner = _owner(wb, project, shared=project is None)
        for count in wb.store.memory.counts(owner):
            languages = f"{count.scope.source_language} → {count.scope.target_language}"
            click.echo(f"{languages}  {count.units:,}")
        for batch in wb.store.memory.batches(owner):
            click.echo(f"{batch.id}  {batch.created_at[:10]}  {batch.units:,}  {batch.origin}")


@memory.command("take-back")
@click.argument("batch")
@of_project
@plain_errors
def memory_take_back(batch: str, project: str | None) -> None:
    """Remove what an import added.

    BATCH is what `memory import` printed and `memory list` shows.

    \b
    Examples:
      workbench memory take-back 0123456789ab
    """
    from workbench.services.memory_files import take_back

    with open_workbench() as wb:
        gone = take_back(wb, _owner(wb, project, shared=project is None), batch)
    if not gone:
        raise InputError(
            f"There is no import {batch} in this memory.",
            "workbench memory list shows those there are; name the project of one with --project.",
        )
    click.echo(f"{gone:,} units removed")


def _owner(wb: "Workbench", project: str | None, *, shared: bool) -> str | None:
    """The project's id; ``None`` for the shared memory."""
    from workbench.services.library import project_named

    if shared == (project is not None):
        raise InputError(
            "It is not clear which memory is meant.", "Give either --project NAME or --shared."
        )
    return project_named(wb, project) if project is not None else None
