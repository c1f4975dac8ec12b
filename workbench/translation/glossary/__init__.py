"""Terms found in a text in whatever form they stand, and looked for in its translation."""

from workbench.translation.glossary.matcher import Finder, Match, Matcher, hits
from workbench.translation.glossary.presence import find_surely, may_be_present

__all__ = ["Finder", "Match", "Matcher", "find_surely", "hits", "may_be_present"]
