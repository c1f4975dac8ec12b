"""``workbench align``: a text and its translation, sentence by sentence."""

from pathlib import Path
from typing import Any

import click

from workbench.cli import output
from workbench.cli.shared import open_workbench, plain_errors

INPUT = click.Path(exists=True, dir_okay=False, path_type=Path)
PLACE = click.Path(dir_okay=False, path_type=Path)


@click.command()
@click.argument("source", type=INPUT)
@click.argument("target", type=INPUT)
@click.option("--from", "source_language", help="Language of SOURCE; identified if not given.")
@click.option("--to", "target_language", help="Language of TARGET; identified if not given.")
@click.option("--lines", is_flag=True, help="One sentence a line; print one bead a line.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON (schema workbench.align/1).")
@click.option(
    "--tmx", type=PLACE, help="Write the pairs there, as a translation memory (TMX 1.4b)."
)
@plain_errors
def align(
    source: Path,
    target: Path,
    source_language: str | None,
    target_language: str | None,
    lines: bool,
    as_json: bool,
    tmx: Path | None,
) -> None:
    """Align a text with its translation, sentence by sentence.

    Also tells how much of SOURCE is in TARGET, and how much of it word for word.

    \b
    Examples:
      workbench align original.docx translation.docx
      workbench align sentences.de sentences.fr --lines
      workbench align original.txt copy.html --from de --to de --json
      workbench align sentences.de sentences.fr --lines --tmx memory.tmx
    """
    from workbench.services.parallel import align_report

    if tmx:
        output.check_place(tmx)
    with open_workbench() as wb:
        report = align_report(wb, (source, source_language), (target, target_language), lines=lines)
    if tmx:
        _write_memory(report, tmx)
    if as_json:
        output.show_json(report)
    else:
        (_show_beads if lines else _show_texts)(report)
        output.notes(report["notes"])


def _write_memory(report: dict[str, Any], path: Path) -> None:
    from workbench.exchange import tmx
    from workbench.services.translation_memory import memory_of

    memory = memory_of(report)
    output.write_bytes(tmx.write(memory), path)
    alone = sum(not (bead["source"] and bead["target"]) for bead in report["beads"])
    left = f"; not in it: {alone} without a counterpart" if alone else ""
    output.notes([f"{path}: {len(memory.units)} pairs{left}"])


def _show_beads(report: dict[str, Any]) -> None:
    for bead in report["beads"]:
        click.echo(f"{bead['source']}:{bead['target']}")


def _show_texts(report: dict[str, Any]) -> None:
    for bead in report["beads"]:
        sides = [
            " ".join(report[side]["segments"][number] for number in bead[side])
            for side in ("source", "target")
        ]
        score = f"{bead['score']:.2f}" if all(sides) else "   –"
        click.echo(f"{score}  {sides[0] or '–'}")
        click.echo(f"      {sides[1] or '–'}")
    click.echo(
        f"\n{report['aligned_share']:.0%} of the source text is in the target, "
        f"{report['copied_share']:.0%} word for word"
    )
