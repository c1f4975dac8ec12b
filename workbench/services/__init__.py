"""Floor 3. The use cases: the only place where the floors below meet."""

from workbench.services.context import Workbench

__all__ = ["Workbench"]
