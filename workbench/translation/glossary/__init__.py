"""Terms found in a text in whatever form they stand, and looked for in its translation."""

from workbench.translation.glossary.matcher import Match, Matcher, hits

__all__ = ["Match", "Matcher", "hits"]
