"""The commands that list, install, verify and remove models."""

import sys

import click

from workbench.cli import output
from workbench.cli.shared import EXIT_USER_ERROR, open_workbench, plain_errors


@click.group()
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

    with open_workbench() as wb:
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

    with open_workbench() as wb:
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

    with open_workbench() as wb:
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

    with open_workbench() as wb:
        removed = service.remove(wb, name)
    click.echo(f"removed {removed.name}")
