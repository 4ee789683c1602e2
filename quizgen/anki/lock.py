"""The lock of a deck: what was released to learners, and when.

It is a file of JSON lines beside `deck.yaml`, sorted by fact, so that branches merge line by line.
"""

import json
from collections.abc import Iterable
from dataclasses import asdict, fields

from quizgen.anki.released import Times, newest_field
from quizgen.languages import DEFAULT
from quizgen.record import record

LOCK_FILE = "deck.lock"
"""The lock of a deck as it was written."""

VERSION = 2
"""Version 1 had no histories, and is read on. A quizgen that knows only version 1 says that it must
be updated."""

_ABOUT = "written by `quizgen release`: commit it; pull requests leave it alone"


@record()
class Entry:
    """A fact as it was last released. Times are seconds since 1970.

    `origin_id` is the first id that the fact had; its guid is made from it. `removed` is the time
    of the first release without the fact, or 0. `language` is that of its note type: the language
    that the fact was first released in. `was` has the other ids that it was released under. What
    its `fields` and `tags` were in every release, and in which `decks` its cards were before, is as
    in `quizgen.anki.released`; without fields, it was released before there were such histories.
    """

    fact: str
    origin_id: str
    kind: str
    deck: str
    slots: tuple[str, ...]
    hash: str
    created: int
    modified: int
    removed: int = 0
    language: str = DEFAULT
    was: tuple[str, ...] = ()
    fields: str = ""
    tags: Times = ()
    decks: Times = ()

    @property
    def ids(self) -> tuple[str, ...]:
        """The ids that the note has, or had, in the collections of learners."""
        return tuple(dict.fromkeys((self.fact, self.origin_id, *self.was)))

    @property
    def newest(self) -> int:
        """The time of the last release that changed it."""
        times = [abs(time) for _, time in (*self.tags, *self.decks)]
        return max(self.modified, self.removed, newest_field(self.fields), *times)


KEYS = {each.name: "first" if each.name == "origin_id" else each.name for each in fields(Entry)}
"""The key of each field in a line of the lock. Older versions have to be able to read it."""


@record()
class Lock:
    """The entries by origin id; `exists` is false before the first release.

    `namespace` is that of the deck when it was released, None if it had none. `report` is a digest
    of the address for mistakes, "" if there was none, and None if that is not known.
    """

    deck: str
    entries: dict[str, Entry]
    exists: bool = True
    namespace: str | None = None
    report: str | None = None

    @property
    def newest(self) -> int:
        """The latest time in the lock. The next release must not be earlier."""
        return max((entry.newest for entry in self.entries.values()), default=0)


def lock_file(language: str) -> str:
    """The name of the lock of a deck that is translated into a language; "" if it is not."""
    return f"deck.{language}.lock" if language else LOCK_FILE


def lock_bytes(
    deck: str, namespace: str | None, entries: Iterable[Entry], *, first: str, report: str
) -> bytes:
    """The content of the lock file. `first` is the first id of the deck, `report` as in `Lock`."""
    named = {"deck": deck}
    if first != deck:
        named["first"] = first
    if namespace:
        named["namespace"] = namespace
    if report:
        named["report"] = report
    lines = [json.dumps({"lock": VERSION, **named, "about": _ABOUT})]
    for entry in sorted(entries, key=lambda entry: (entry.fact, entry.origin_id)):
        content = {KEYS[name]: value for name, value in asdict(entry).items()}
        if entry.language == DEFAULT:
            del content["language"]
        for times in ("tags", "decks"):
            content[times] = dict(content[times])
        for name in ("removed", "was", "fields", "tags", "decks"):
            if not content[name]:
                del content[name]
        lines.append(json.dumps(content, ensure_ascii=False))
    return ("\n".join(lines) + "\n").encode()
