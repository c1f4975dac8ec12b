"""Floor 2. One module a format; the registry is `FORMATS`."""
