"""Fields and tags merged three ways: what was released before, what is now, and what is here."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from quizgen.anki.merge.collection import CONFLICT, REMOVED, HeldNote
from quizgen.anki.merge.digest import EMPTY, digest
from quizgen.anki.merge.markup import as_released, same_text
from quizgen.anki.merge.release import ReleasedNote

OURS = frozenset({CONFLICT, REMOVED})
"""The tags that updates give to notes."""


class Fields(NamedTuple):
    """What becomes of the fields of a note, by their indexes.

    - `new`: the texts to write.
    - `own`: those that the learner has changed, and no release since.
    - `conflicts`: those that both have changed; the learner's text stays.
    - `since`: the note has what was released up to this time.
    """

    new: dict[int, str]
    own: tuple[int, ...]
    conflicts: tuple[int, ...]
    since: int


def merged_fields(note: ReleasedNote, held: HeldNote, updated: int) -> Fields:
    """Merge the fields of a note. `updated` is the time of the release of the last update here.

    A text that was in any release is not the learner's. The learner's own text was written on top
    of a release that is not known. But packages bring all fields of a note at once. So if another
    field has its last text, the note has all that was released until that one; and if it has an
    earlier text, the note has nothing from after that one.

    A text that says the same as one of a release is that one, whatever its HTML.
    """
    new: dict[int, str] = {}
    edited: list[int] = []
    since, before = updated, None
    for index, text in enumerate(note.fields):
        here = held.fields[index] if index < len(held.fields) else None
        if here is None:
            continue
        history = note.history.get(index, [(0, EMPTY)])
        # Most texts are the same, and a digest takes twenty times as long.
        found = "" if here == text else digest(here)
        if here == text or found == digest(text):
            since = max(since, history[-1][0])
            continue
        if same_text(here, text):
            new[index] = text
            since = max(since, history[-1][0])
            continue
        times = _released_at(history, found, here)
        if times and _is_answer_to(edited, note, held, index):
            continue
        if times:
            new[index] = text
            replaced = next((time for time, _ in history if time > times[0]), history[-1][0])
            before = replaced if before is None else min(before, replaced)
        else:
            edited.append(index)
    if before is not None:
        since = min(since, before - 1)
    conflicts = tuple(i for i in edited if note.history.get(i, [(0, EMPTY)])[-1][0] > since)
    own = tuple(i for i in edited if i not in conflicts)
    return Fields(new, own, conflicts, since)


def _is_answer_to(edited: list[int], note: ReleasedNote, held: HeldNote, index: int) -> bool:
    """Whether a field answers a prompt of the learner's own, whose question was withdrawn.

    It stays, because the card still asks.
    """
    slot, prompt = index // 2 - 1, index - 1
    is_answer = index % 2 == 0 and any(card.ordinal == slot for card in held.cards)
    return is_answer and prompt in edited and not (note.fields[prompt] or note.fields[index])


def _released_at(history: list[tuple[int, str]], found: str, here: str) -> list[int]:
    """When a text was released, also if Anki's editor has written its markup in another way."""
    for each in (found, *map(digest, as_released(here))):
        times = [time for time, known in history if known == each]
        if times:
            return times
    return []


class Tags(NamedTuple):
    """The tags to add to a note, and to take away."""

    add: tuple[str, ...]
    remove: tuple[str, ...]


def merged_tags(note: ReleasedNote, held: HeldNote, since: int) -> Tags:
    """Merge the tags of a note that has what was released up to the time `since`.

    Only tags of releases come and go. One that the learner took away, or gave back, stays so.
    Anki does not tell capital letters from small ones in tags.
    """
    here = {tag.lower(): tag for tag in held.tags}
    add = [tag for tag, time in note.tags.items() if tag.lower() not in here and time > since]
    present = {tag.lower() for tag, time in note.tags.items() if time >= 0}
    remove = [
        here[tag.lower()]
        for tag, time in note.tags.items()
        if tag.lower() in here and -time > since and tag.lower() not in present
    ]
    return Tags(tuple(sorted(add)), tuple(sorted(remove)))


def own_tags(note: ReleasedNote, held: HeldNote) -> tuple[str, ...]:
    """The tags that no release and no update gave to a note."""
    released = {tag.lower() for tag in (*note.tags, *OURS)}
    return tuple(tag for tag in held.tags if tag.lower() not in released)


def is_untouched(note: ReleasedNote, held: HeldNote) -> bool:
    """Whether all texts and tags of a note here come from releases.

    A note that was released before there were digests counts as touched.
    """
    return (
        bool(note.history) and not own_tags(note, held) and not own_texts(note.history, held.fields)
    )


def own_texts(
    history: dict[int, list[tuple[int, str]]], fields: Sequence[str | None]
) -> tuple[str, ...]:
    """The texts of a note that no release had."""
    return tuple(
        text
        for index, text in enumerate(fields)
        if text is not None
        and not _released_at(history.get(index, [(0, EMPTY)]), digest(text), text)
    )
