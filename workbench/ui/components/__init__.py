"""Parts that several pages render."""
