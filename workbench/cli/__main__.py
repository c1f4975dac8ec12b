"""``python -m workbench.cli``: the command line without an installed command."""

from workbench.cli import main

main(prog_name="workbench")
