"""Fetching from the web: politely, and never from where a stranger's link must not lead."""
