"""Floor 2. Reading articles in."""
