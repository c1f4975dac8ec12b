"""Floor 2. Events and statistics over alignments."""
