"""Why a note has changed, if not for a text of its own: then many notes change at once."""

from collections.abc import Callable
from typing import Literal, TypeAlias

from quizgen.anki.lock import Entry
from quizgen.anki.note_types import AFTER_SLOTS, FIRST_PROMPT, SLOTS
from quizgen.anki.notes import Note
from quizgen.anki.released import changed_fields

Cause = Literal["quizgen", "report", "sources", "tags"]
"""A new version of quizgen that shows it in another way; the link to report a mistake; its sources,
which are in the same field; its tags."""

OlderHashes: TypeAlias = Callable[[Note], frozenset[str]]
"""What tells the hashes of a note in the renderings of older versions."""

_SOURCE, _ID = (FIRST_PROMPT + 2 * SLOTS + AFTER_SLOTS.index(name) for name in ("Source", "Id"))


def cause_of_change(note: Note, before: Entry, older_hashes: OlderHashes) -> Cause | None:
    """What alone has changed a note since it was released; None if it is another, or not known."""
    if before.hash in older_hashes(note):
        return "quizgen"
    if not before.fields:
        return None
    changed = _changed_fields(note, before)
    if changed <= {_SOURCE} and _has_same_tags(note, before):
        return "sources" if changed else None
    return "tags" if not changed else None


def shows_the_same(note: Note, before: Entry) -> bool:
    """Whether a note has the texts and tags that it was released with, but for its id.

    A fact can be written in another way without any change for learners: H₂O for `H~2~O`.
    """
    return (
        bool(before.fields)
        and _changed_fields(note, before) <= {_ID}
        and _has_same_tags(note, before)
    )


def _changed_fields(note: Note, before: Entry) -> set[int]:
    known = {*before.fields.split()}
    history = changed_fields(before.fields, note.fields, before.newest + 1).split()
    return {int(token.partition(":")[0]) for token in history if token not in known}


def _has_same_tags(note: Note, before: Entry) -> bool:
    return {tag for tag, time in before.tags if time >= 0} == {*note.tags}
