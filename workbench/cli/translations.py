"""``workbench export`` and ``workbench bring-back``: a translation out, and back."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from workbench.cli import output
from workbench.cli.shared import EXIT_USER_ERROR, open_workbench, plain_errors
from workbench.errors import InputError

if TYPE_CHECKING:
    from workbench.services import Workbench
    from workbench.services.reimport import Preview

INPUT = click.Path(exists=True, dir_okay=False, path_type=Path)
PLACE = click.Path(dir_okay=False, path_type=Path)
_SHOWN = 60
"""How many characters of a text are shown."""


@click.command()
@click.argument("project")
@click.argument("commentary", required=False)
@click.option("--to", "target", required=True, help="The language of the translation, e.g. en.")
@click.option("--format", "name", help="html, docx, txt, json, xliff12, xliff2 or tmx.")
@click.option("--out", type=PLACE, help="Write there; the ending tells the format.")
@plain_errors
def export(
    project: str, commentary: str | None, target: str, name: str | None, out: Path | None
) -> None:
    """Write a translation as a file that other programs read.

    COMMENTARY is its title; it may be left out where the project has only one. Without --out the
    file gets a name of its own in this folder.

    \b
    Examples:
      workbench export "My project" --to en --format xliff12
      workbench export "My project" "Der Hafen ist zu" --to en --out harbour.xliff
    """
    from workbench.services.exports import export_translation
    from workbench.services.find import find_commentary
    from workbench.text.languages import check_code

    kind = _format(name, out)
    if out:
        output.check_place(out)
    with open_workbench() as wb:
        article_id, code = find_commentary(wb, project, commentary), check_code(target)
        _check_begun(wb, article_id, code)
        made = export_translation(wb, article_id, code, kind)
    path = out or Path(made.name)
    output.write_bytes(made.data, path)
    output.notes([f"wrote {path}"])


def _format(name: str | None, out: Path | None) -> str:
    """The name of a format, as given or by the ending of the file."""
    from workbench.exchange import BILINGUAL_FORMATS

    endings = {kind.extension: key for key, kind in BILINGUAL_FORMATS.items()}
    if name in BILINGUAL_FORMATS:
        return name
    if name is None and out and out.suffix.lower() in endings:
        return endings[out.suffix.lower()]
    if name is None and out is None:
        raise InputError("No format is named.", "Add for example: --format xliff12")
    raise InputError(
        f"“{name or out}” names no format of a translation.",
        f"Use --format {', '.join(BILINGUAL_FORMATS)}; or one of these endings: "
        f"{', '.join(endings)}.",
    )


def _check_begun(wb: "Workbench", article_id: str, target: str) -> None:
    begun = wb.store.translations.targets(article_id)
    if target not in begun:
        raise InputError(
            f"Nothing is translated into “{target}” yet.",
            f"Use --to {' or --to '.join(begun)}." if begun else "Draft it on the Translate page.",
        )


@click.command("bring-back")
@click.argument("file", type=INPUT)
@click.argument("project", required=False)
@click.argument("commentary", required=False)
@click.option("--to", "target", help="The language of the translation, if the file is silent.")
@click.option("--dry-run", is_flag=True, help="Only tell what would change.")
@click.option("--take-conflicts", is_flag=True, help="Where both changed, take the file's text.")
@plain_errors
def bring_back(
    file: Path,
    project: str | None,
    commentary: str | None,
    target: str | None,
    dry_run: bool,
    take_conflicts: bool,
) -> None:
    """Bring a translation back that was worked on elsewhere.

    FILE is XLIFF 1.2 or 2, TMX, or a Word table or JSON that the workbench wrote. A file that
    the workbench wrote says which commentary it belongs to; for others name PROJECT and, where it
    has several, COMMENTARY. A text that was changed in the file and here is a conflict: it stays
    as it is here, and the exit status is 1.

    \b
    Examples:
      workbench bring-back harbour.xliff
      workbench bring-back harbour.xliff --dry-run
      workbench bring-back memory.tmx "My project" --to en
    """
    from workbench.services.reimport import Change, apply, preview

    data = file.read_bytes()
    with open_workbench() as wb:
        article_id, code = _place(wb, file.name, data, (project, commentary), target)
        found = preview(wb, article_id, code, file.name, data)
        conflicts = [row for row in found.rows if row.change is Change.CONFLICT]
        take = {row.segment_id for row in conflicts} if take_conflicts else set()
        _show(found, take)
        if not dry_run:
            click.echo(f"saved {apply(wb, found, take)} of {len(found.rows)} segments")
    if conflicts and not take:
        sys.exit(EXIT_USER_ERROR)


def _place(
    wb: "Workbench",
    name: str,
    data: bytes,
    named: tuple[str | None, str | None],
    target: str | None,
) -> tuple[str, str]:
    """The article and the language that a file belongs to, as named or as it says itself."""
    from workbench.services.find import find_commentary
    from workbench.services.reimport import article_of
    from workbench.text.languages import check_code

    project, commentary = named
    if project is None:
        article_id, said = article_of(wb, name, data)
        return article_id, check_code(target) if target else said
    if target is None:
        raise InputError(
            "It is not said which language the translation is in.", "Add for example: --to en"
        )
    return find_commentary(wb, project, commentary), check_code(target)


def _show(found: "Preview", take: set[str]) -> None:
    for row in found.rows:
        if row.change.value == "same":
            continue
        taken = ", taken from the file" if row.segment_id in take else ""
        click.echo(f"{row.change.value}{taken}: {_short(row.source)}")
        if row.before and row.before.text != row.text:
            click.echo(f"  here: {_short(row.before.text)}")
        click.echo(f"  file: {_short(row.text)} ({row.status.value})")
    counts = (f"{count} {change.value}" for change, count in found.counts.items())
    click.echo(f"{found.kind}: {', '.join(counts)}")
    output.notes(f"not placed: {_short(text)} – {why}" for text, why in found.unplaced)
    if found.absent:
        output.notes([f"{len(found.absent)} segments are not in the file"])
    output.notes(found.problems)


def _short(text: str) -> str:
    flat = " ".join(text.split())
    return flat if len(flat) <= _SHOWN else f"{flat[:_SHOWN]}…"
