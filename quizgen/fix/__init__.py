"""Fixing what is safe to fix in a deck's files, without other changes."""
