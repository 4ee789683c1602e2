"""Anki packages. Updating a deck never loses a review."""
