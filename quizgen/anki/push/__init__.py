"""Bringing a running Anki to a release, through its add-on AnkiConnect."""
