"""What the command line shows: results on standard output, all else on standard error."""

import json
import os
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

import click

from workbench.disk import human_size, naming_a_full_disk
from workbench.errors import InputError

Report = dict[str, Any]


def show_json(report: Report) -> None:
    """Print a report as JSON."""
    click.echo(_json(report))


def check_place(path: Path) -> None:
    """Refuse a place that nothing can be written to, before the work rather than after it.

    Raises:
        InputError: its folder is not there, or it may not be written.
    """
    folder = path.absolute().parent
    if not folder.is_dir():
        raise InputError(
            f"“{path}” cannot be written: there is no folder {folder}.",
            "Make the folder, or name another place.",
        )
    if not os.access(path if path.exists() else folder, os.W_OK):
        raise _unwritable(path, "it is write-protected")


def write_json(report: Report, path: Path) -> None:
    """Write a report into a file.

    Raises:
        InputError: the file cannot be written.
        DiskFullError: there is no room for it.
    """
    write_bytes((_json(report) + "\n").encode(), path)


def write_bytes(data: bytes, path: Path) -> None:
    """Write a file.

    Raises:
        InputError: the file cannot be written.
        DiskFullError: there is no room for it.
    """
    try:
        with naming_a_full_disk(path.absolute().parent, len(data), f"“{path}”"):
            path.write_bytes(data)
    except OSError as error:
        raise _unwritable(path, error.strerror or str(error)) from error


def _unwritable(path: Path, reason: str) -> InputError:
    return InputError(f"“{path}” cannot be written: {reason}.", "Name another place.")


def show_article(report: Report) -> None:
    """Print an article's structure; the languages of blocks only where they differ."""
    click.echo(f"{report['title']}  [{_language(report)}]")
    for block in report["blocks"]:
        other = block["language"] not in (report["language"], "und") and block["included"]
        marks = f" ({_language(block)})" * other + ", left out" * (not block["included"])
        click.echo(f"\n{block['kind']}{marks}")
        for segment in block["segments"]:
            click.echo(f"  {segment['id']}  {_flat(segment['text'])}")
    notes(report["notes"])


def _language(report: Report) -> str:
    return f"{report['language']} {report['language_probability']:.2f}"


def show_languages(report: Report) -> None:
    """Print ``code<TAB>probability`` lines."""
    for guess in report["languages"]:
        click.echo(f"{guess['language']}\t{guess['probability']:.4f}")


def show_translation(report: Report) -> None:
    """Print a translation a segment a line, with its flags."""
    for code, target in report["targets"].items():
        if len(report["targets"]) > 1:
            click.echo(f"# {code}")
        for segment in target["segments"]:
            flags = f"   [{', '.join(segment['flags'])}]" if segment["flags"] else ""
            click.echo(_flat(segment["text"]) + flags)
        notes([target["route_label"]])


def show_lines(report: Report) -> None:
    """Print one translation a line and nothing else."""
    for target in report["targets"].values():
        for segment in target["segments"]:
            click.echo(_flat(segment["text"]))


def show_comparison(report: Report) -> None:
    """Print each coverage article's links, the commentary's passage first."""
    own = _texts(report["commentary"]["segments"])
    for entry in report["coverage"]:
        click.echo(f"\n{entry['file']} ({entry['language']}, event {entry['event_score']:.2f})")
        others = _texts(entry["segments"])
        for link in (x for x in report["links"] if x["coverage"] == entry["file"]):
            click.echo(f"  {link['score']:.2f}  {_joined(own, link['commentary_segments'])}")
            click.echo(f"        {_joined(others, link['coverage_segments'])}")
        alone = f"{len(entry['unmatched'])} of the {len(others)} segments"
        click.echo(f"  {alone} of {entry['file']} without a match in the commentary")
    notes(report["notes"])


def _texts(segments: Iterable[Report]) -> dict[str, str]:
    return {segment["id"]: _flat(segment["text"]) for segment in segments}


def _joined(texts: dict[str, str], ids: Sequence[str]) -> str:
    return " ".join(texts[key] for key in ids)


def show_models(report: Report) -> None:
    """Print models as a table; the first column is what the other commands take."""
    rows = [_model(model) for model in report["models"]]
    widths = [max(map(len, column), default=0) for column in zip(*rows, strict=True)]
    for row in rows:
        cells = (cell.ljust(width) for cell, width in zip(row, widths, strict=False))
        click.echo("  ".join(cells).rstrip())


def _model(model: Report) -> tuple[str, ...]:
    return (
        model["id"],
        "installed" if model["installed"] else "available",
        human_size(model["size"]) if model["size"] else "",
        model["version"][:18],
        model["name"] if model["name"] != model["id"] else "",
    )


def show_findings(report: Report) -> None:
    """Print what was found, each with its way out."""
    for finding in report["findings"]:
        mark = "ok" if finding["good"] else "note" if finding["optional"] else "MISSING"
        click.echo(f"{mark:8}{finding['what']}: {finding['state']}")
        if finding["way_out"]:
            click.echo(f"{'':8}→ {finding['way_out']}")


def show_memory(report: Report) -> None:
    """Print the units of a concordance: source and translation, one below the other."""
    for unit in report["units"]:
        click.echo(f"{_flat(unit['source'])}\n  {_flat(unit['target'])}")
    if report["more"]:
        notes(["There are more; raise --limit, or look for something longer."])


def notes(sentences: Iterable[str]) -> None:
    """Print what the user should know beside the result."""
    for sentence in sentences:
        click.echo(f"workbench: {sentence}", err=True)


def progress(done: int, total: int) -> None:
    """Show how many segments are done, on a terminal."""
    _step(f"{done} of {total} segments", last=done >= total)


def units(done: int) -> None:
    """Show how many units of a memory were read, on a terminal."""
    _step(f"{done:,} units", last=False)


def stage(name: str, done: int, total: int | None) -> None:
    """Show what an installation is doing, on a terminal."""
    _step(f"{name} {done / total:.0%}" if total else name, last=False)


def end_of_stages() -> None:
    """Clear the line that `stage` wrote."""
    _step("", last=True)


def _step(text: str, *, last: bool) -> None:
    if sys.stderr.isatty():
        click.echo(f"\r\x1b[K{'' if last else text}", err=True, nl=False)


def _flat(text: str) -> str:
    return " ".join(text.split())


def _json(report: Report) -> str:
    return json.dumps(report, ensure_ascii=False, indent=2)
