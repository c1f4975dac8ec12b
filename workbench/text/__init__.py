"""Floor 1. What a text is, and the frozen values shared above. Pure: no I/O, no models."""
