"""What another program makes of a file: a process of its own, told what to do on its command line.

It stands for the programs that read and write through translate-toolkit, such as Weblate. The
toolkit is under the GPL: nothing of the workbench imports it, or this.

Usage: other_program.py KIND FILE [OLD NEW]
Prints the units as JSON, source and target; with OLD and NEW it changes a target and saves.
"""

import json
import sys

from translate.storage.tmx import tmxfile
from translate.storage.xliff import Xliff1File
from translate.storage.xliff2 import Xliff2File

KINDS = {"xliff12": Xliff1File, "xliff2": Xliff2File, "tmx": tmxfile}


def main(kind: str, path: str, *change: str) -> None:
    """Read, and change if asked to."""
    store = KINDS[kind].parsefile(path)
    if change:
        old, new = change
        unit = next(unit for unit in store.units if unit.target == old)
        unit.target = new
        store.save()
    json.dump([(unit.source, unit.target or "") for unit in store.units], sys.stdout)


if __name__ == "__main__":
    main(*sys.argv[1:])
