"""Docs that cannot lie."""
