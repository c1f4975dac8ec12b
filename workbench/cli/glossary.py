"""The commands of the glossaries."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from workbench.cli import output
from workbench.cli.shared import open_workbench, plain_errors
from workbench.errors import InputError

if TYPE_CHECKING:
    from workbench.services import Workbench
    from workbench.services.glossary_exchange import GlossaryPreview

INPUT = click.Path(exists=True, dir_okay=False, path_type=Path)
PLACE = click.Path(dir_okay=False, path_type=Path)
TOLD = 5
"""How many of the entries that were left out are named."""

of_project = click.option("--project", help="Name or id of the project whose glossary it is.")
of_all = click.option("--shared", is_flag=True, help="The glossary that all projects share.")


@click.group()
def glossary() -> None:
    """Fill glossaries from files and write them out.

    \b
    Examples:
      workbench glossary import house.tbx --shared
      workbench glossary import terms.csv --project "My project" --from de --to en
      workbench glossary export --project "My project" --out terms.tbx
    """


@glossary.command("import")
@click.argument("file", type=INPUT)
@of_project
@of_all
@click.option("--from", "source", default="", help="Source language, where FILE does not say it.")
@click.option("--to", "target", default="", help="Target language, where FILE does not say it.")
@click.option("--preview", is_flag=True, help="Only tell what would be added.")
@plain_errors
def glossary_import(
    file: Path, project: str | None, shared: bool, source: str, target: str, preview: bool
) -> None:
    """Add the terms of a TBX, CSV or TSV file; all of them can be taken back.

    What is there already is not added again; what the glossary says otherwise is left out and
    named.

    \b
    Examples:
      workbench glossary import house.tbx --shared
      workbench glossary import terms.csv --project "My project" --from de --to en --preview
    """
    from workbench.services import glossary_exchange
    from workbench.text.languages import check_code

    codes = {
        "source_language": check_code(source) if source else "",
        "target_language": check_code(target) if target else "",
    }
    with open_workbench() as wb:
        owner = _owner(wb, project, shared=shared)
        data = file.read_bytes()
        shown = glossary_exchange.preview(wb, owner, file.name, data, **codes)
        added = 0 if preview else glossary_exchange.bring_in(wb, shown)
    would = f"{len(shown.new):,} terms would be added" if preview else f"{added:,} terms added"
    click.echo(f"{would}, {shown.known:,} were there")
    _tell(shown)


def _tell(shown: "GlossaryPreview") -> None:
    lists = {
        "left out, as the glossary says otherwise": [c.problem for c in shown.conflicts],
        "do not go together": [c.problem for c in shown.contradictions],
        "could not be read": [f"{bad.place}: {bad.problem}" for bad in shown.bad],
    }
    for title, lines in lists.items():
        if lines:
            output.notes([f"{len(lines):,} {title}:", *lines[:TOLD]])


@glossary.command("export")
@of_project
@of_all
@click.option("--out", type=PLACE, required=True, help="Write there: .tbx, .csv or .tsv.")
@plain_errors
def glossary_export(project: str | None, shared: bool, out: Path) -> None:
    """Write a glossary as TBX, CSV or TSV, by the file's ending.

    A project's glossary is written without the terms that all projects share.

    \b
    Examples:
      workbench glossary export --project "My project" --out terms.tbx
      workbench glossary export --shared --out house.csv
    """
    from workbench.services import glossary as service
    from workbench.services import glossary_exchange

    output.check_place(out)
    with open_workbench() as wb:
        owner = _owner(wb, project, shared=shared)
        terms = service.own(wb, owner)
        title = project or "Shared glossary"
        data = glossary_exchange.export(terms, out.suffix.lstrip(".").lower(), title)
    output.write_bytes(data, out)
    output.notes([f"{out}: {len(terms):,} terms"])


@glossary.command("list")
@of_project
@plain_errors
def glossary_list(project: str | None) -> None:
    """List the terms of the shared glossary, and of a project's where one is named.

    Imports that can be taken back are listed below them, each with its id.

    \b
    Examples:
      workbench glossary list
      workbench glossary list --project "My project"
    """
    from workbench.services.glossary import STATUS_NAMES

    with open_workbench() as wb:
        owner = _owner(wb, project, shared=project is None)
        for term in wb.store.terms.list(owner):
            languages = f"{term.source_language} → {term.target_language}"
            status = STATUS_NAMES[term.status]
            click.echo("\t".join([languages, term.source, term.target, status, term.note]))
        for batch in wb.store.terms.batches(owner):
            click.echo(f"{batch.id}\t{batch.at[:10]}\t{batch.terms:,}\t{batch.origin}")


@glossary.command("take-back")
@click.argument("batch")
@plain_errors
def glossary_take_back(batch: str) -> None:
    """Remove what an import added; terms that were edited since stay.

    BATCH is what `glossary list` shows below the terms.

    \b
    Examples:
      workbench glossary take-back 0123456789ab
    """
    from workbench.services.glossary_exchange import take_back

    with open_workbench() as wb:
        gone = take_back(wb, batch)
    if not gone:
        raise InputError(
            f"There is no import {batch} of which terms are left as they came.",
            "workbench glossary list shows those there are; name a project with --project.",
        )
    click.echo(f"{gone:,} terms removed")


def _owner(wb: "Workbench", project: str | None, *, shared: bool) -> str | None:
    """The project's id; ``None`` for the shared glossary."""
    from workbench.services.library import project_named

    if shared == (project is not None):
        raise InputError(
            "It is not clear which glossary is meant.", "Give either --project NAME or --shared."
        )
    return project_named(wb, project) if project is not None else None
