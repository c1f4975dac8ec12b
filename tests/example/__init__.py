"""The worked example that ships with the workbench."""
