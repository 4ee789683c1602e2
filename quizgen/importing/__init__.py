"""Facts from files of other programs: tables, packages of Anki, Markdown."""
