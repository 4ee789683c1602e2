"""A note of a collection as a plan sees it: with the fields of the release, in their order."""

from __future__ import annotations

from collections.abc import Sequence

from quizgen.anki.merge.collection import Card, HeldNote
from quizgen.anki.merge.release import Release, ReleasedNote, TypeHere, columns


def held_note(
    release: Release,
    note: ReleasedNote,
    here: TypeHere | None,
    *,
    number: int,
    texts: Sequence[str],
    tags: Sequence[str],
    cards: Sequence[Card],
) -> HeldNote:
    """The note of a release that is in a collection, with the note type `here`.

    `texts` are those of all its fields there.
    """
    type_name = ""
    fields: tuple[str | None, ...] = ()
    names: tuple[str | None, ...] = ()
    if here is not None and _is_type_of(release, note, here):
        type_name = note.type
        places = columns(release.types.get(note.type, here), here)
        fields = tuple(None if place is None else texts[place] for place in places)
        names = tuple(None if place is None else here.fields[place] for place in places)
    return HeldNote(
        id=number,
        guid=note.guid,
        type=type_name,
        fields=fields,
        tags=tuple(tags),
        cards=tuple(sorted(cards, key=lambda card: card.ordinal)),
        names=names,
    )


def _is_type_of(release: Release, note: ReleasedNote, here: TypeHere) -> bool:
    """Whether a note type has all that the note is made of.

    It is the released one, or a copy. Anki makes the copy `NAME+` for new notes if the learner has
    added a field to NAME.
    """
    released = release.types.get(note.type)
    if released is None:
        # All notes of this type were removed.
        return here.name.rstrip("+") == note.type
    return here.id == released.id or (
        {*released.fields} <= {*here.fields} and len(released.sides) == len(here.sides)
    )
