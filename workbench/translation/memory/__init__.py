"""Translation memory: units found by likeness, their percent, their numbers, their words."""
