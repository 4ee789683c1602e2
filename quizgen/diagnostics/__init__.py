"""Diagnostics: source files, positions in them, and what is wrong there."""
