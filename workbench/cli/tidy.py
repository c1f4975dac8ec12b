"""The command that throws away what takes room."""

import click

from workbench.cli.shared import open_workbench, plain_errors

MEGA = 1_000_000


@click.command()
@click.option(
    "--days",
    type=click.IntRange(min=0),
    default=90,
    show_default=True,
    help="Drop vectors made more than so many days ago; those still needed are made again.",
)
@click.option("--bin", "emptying", is_flag=True, help="Delete the projects in the bin for good.")
@click.option("--yes", is_flag=True, help="Do not ask.")
@plain_errors
def tidy(days: int, emptying: bool, yes: bool) -> None:
    """Throw away old vectors, and what is in the bin.

    Nothing you wrote goes but with --bin. `workbench doctor` tells how much room both take.

    \b
    Examples:
      workbench tidy
      workbench tidy --days 30 --bin
      workbench tidy --days 0 --yes
    """
    from workbench.services import tidying

    with open_workbench() as wb:
        found = tidying.find_disposable(wb, days, emptying=emptying)
        if found.nothing:
            click.echo("There is nothing to throw away.")
            return
        if found.vectors:
            size = found.vector_bytes / MEGA
            click.echo(f"Vectors older than {days} days: {found.vectors}, {size:.1f} MB")
        for project in found.projects:
            click.echo(f"Deleted for good, with all it holds: {project.name}")
        if not yes:
            click.confirm("Throw this away?", abort=True)
        saved = tidying.tidy(wb, found)
    click.echo("Done." if saved is None else f"Done: the file is {saved / MEGA:.1f} MB smaller.")
