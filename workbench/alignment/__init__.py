"""Floor 2. Encoders, similarity and coverage alignment."""
