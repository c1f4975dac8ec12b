"""Floor 4. The command line: parse, call a service, print."""

from workbench.cli.commands import main

__all__ = ["main"]
