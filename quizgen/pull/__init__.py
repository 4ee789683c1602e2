"""Edits that were made in Anki, brought back into the files of a deck."""
