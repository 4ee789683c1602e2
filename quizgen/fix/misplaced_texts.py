"""Fixing keys of facts whose text is where their date or number belongs."""

from collections.abc import Iterator

from quizgen.facts.kinds import kinds_named
from quizgen.fix.ids import entries
from quizgen.fix.manuscript import Edit, Manuscript
from quizgen.reader.misplaced_texts import misplaced_text


def renamed_keys(manuscript: Manuscript) -> Iterator[Edit]:
    """Rename the two keys, where the entry has the date or the number under another one."""
    for entry in entries(manuscript.root):
        named = kinds_named(entry.entries)
        found = misplaced_text(named[0], entry) if len(named) == 1 else None
        if found and found.value_key:
            for key, new in found.renamed().items():
                start = manuscript.offset(entry.entries[key].key)
                # In quotes, a key begins with these.
                if manuscript.text.startswith(key, start):
                    yield Edit(start, start + len(key), new, "key")
