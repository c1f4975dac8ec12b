"""The catalogue of known models: ``models/catalogue.toml``, read and checked."""
