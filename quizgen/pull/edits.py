"""What was edited in a note in Anki, compared with what was ever released of it."""

from collections.abc import Sequence
from functools import cache

from quizgen.anki.html_reading import FieldText, read_html
from quizgen.anki.html_signs import with_small_characters
from quizgen.anki.lock import Entry
from quizgen.anki.merge.collection import CONFLICT, HeldNote
from quizgen.anki.merge.digest import digest
from quizgen.anki.merge.fields import merged_fields
from quizgen.anki.merge.release import ReleasedNote, TypeHere, columns, histories
from quizgen.anki.note_types import note_type
from quizgen.anki.notes import fields_of, tags_of
from quizgen.anki.package_reading import PackedNote
from quizgen.anki.released import changed_fields, changed_tags, first_fields
from quizgen.facts.deck import Deck
from quizgen.facts.fact import Fact
from quizgen.pull.trial import is_worded_so, say_the_same, shows_as_written
from quizgen.pull.typed_values import means
from quizgen.questions.kind import Kind
from quizgen.questions.question import Question
from quizgen.record import record

_ORDER = ("answer", "Title", "Note", "More", "prompt")
"""The roles of fields in the order in which they are mapped: what others are made of is first."""


@record()
class EditedField:
    """A field of a note that was changed: its name, and what it said and says.

    `literal_before` and `literal` are the same, where what would be markup is marked as text.
    `html` is its content in Anki.
    """

    index: int
    name: str
    before: FieldText
    after: FieldText
    literal_before: FieldText
    literal: FieldText
    html: str

    @property
    def slot(self) -> str:
        """The slot that the field is of; "" if all cards share it."""
        slot, _, role = self.name.rpartition(" ")
        return slot if role in ("prompt", "answer") else ""

    @property
    def role(self) -> str:
        """ "prompt", "answer", or the name of a field that all cards share."""
        return self.name.rpartition(" ")[2] if self.slot else self.name


@record()
class NoteEdits:
    """The edits of a note.

    - `fields`: those that were edited, in the order in which they are mapped.
    - `conflicts`: the names of fields that the deck has changed too, each with its content in Anki.
    - `unsettled`: the same of those that a push has left to the learner, who has not decided yet.
    - `released`, `here`: the note as the next release would have it, and as it is in Anki.
    - `since`: the time of the release that it had there last, as far as is known.
    """

    fields: tuple[EditedField, ...]
    conflicts: tuple[tuple[str, str], ...]
    unsettled: tuple[tuple[str, str], ...]
    released: ReleasedNote
    here: HeldNote
    since: int


def note_edits(
    deck: Deck,
    fact: Fact,
    entry: Entry | None,
    held: PackedNote,
    names: Sequence[str],
    *,
    now: int,
    updated: int,
) -> NoteEdits | None:
    """What was edited in the note of a fact; None if it is as it was released, or asks nothing.

    `names` are those of its fields in Anki. `now` is the time, and `updated` that of the release
    that was pushed there last.
    """
    ours = _names(fact.kind, entry.language if entry else fact.language)
    fields: tuple[str | None, ...] = held.fields
    if (*names,) != ours:
        places = columns(_type(ours), _type((*names,)))
        fields = tuple(
            None if place is None or place >= len(held.fields) else held.fields[place]
            for place in places
        )
    here = HeldNote(0, held.guid, "", fields, held.tags, ())
    # Nearly all notes are as they were released, so that they need not be made anew.
    if entry and _is_released(entry, here):
        return None
    questions = [*deck.questions_of(fact)]
    if not questions:
        return None
    present = fields_of(deck, questions, fact.part.title)
    tags = tags_of(deck, questions[0].origin)
    released = _released(fact, entry, present, tags, now)
    merged = merged_fields(released, here, updated)
    edited: list[EditedField] = []
    conflicts: list[tuple[str, str]] = []
    unsettled: list[tuple[str, str]] = []
    is_tagged = CONFLICT in {tag.lower() for tag in held.tags}
    for index in (*merged.own, *merged.conflicts):
        html = with_small_characters(fields[index] or "")
        before, after = read_html(present[index]), read_html(html)
        said, says = (read_html(each, escaped=True) for each in (present[index], html))
        field = EditedField(index, ours[index], before, after, said, says, html)
        if _says_the_same(field, questions):
            continue
        is_new = any(time == now for time, _ in released.history.get(index, ()))
        if field.role == "prompt" and is_new and is_worded_so(fact, deck, field.slot, after):
            # An edit of the value in it has been pulled, and not been released yet.
            continue
        if index in merged.conflicts:
            conflicts.append((ours[index], html))
        elif is_tagged and len(released.history.get(index, ())) > 1:
            # A push has brought all other fields to its release. So they do not tell that this
            # text was written before it, and would undo what the release has corrected.
            unsettled.append((ours[index], html))
        else:
            edited.append(field)
    edited.sort(key=lambda each: _ORDER.index(each.role) if each.role in _ORDER else len(_ORDER))
    return NoteEdits(
        tuple(edited), tuple(conflicts), tuple(unsettled), released, here, merged.since
    )


def _says_the_same(field: EditedField, questions: Sequence[Question]) -> bool:
    """Whether a field says what it said, perhaps with a date or a number in another notation."""
    before, after = field.before, field.after
    as_written = shows_as_written(field.role, field.slot, questions)
    same = say_the_same(field.literal_before, field.literal, as_written=as_written)
    if same and not after.foreign:
        return True
    if field.role != "answer":
        return False
    return any(each.slot == field.slot and means(after, before, each.answer) for each in questions)


def _type(names: tuple[str, ...]) -> TypeHere:
    return TypeHere(0, "", names, (), "", 0)


@cache
def _names(kind: Kind, language: str) -> tuple[str, ...]:
    """The names of the fields of a note type."""
    return tuple([str(each["name"]) for each in note_type(kind, language).fields])


def _is_released(entry: Entry, here: HeldNote) -> bool:
    """Whether a note has nothing but what was released."""
    if not entry.fields or {*here.tags} - {tag for tag, _ in entry.tags}:
        return False
    if {tag for tag, time in entry.tags if time == 0} - {*here.tags}:
        return False
    known = {token.partition("@")[0] for token in entry.fields.split()}
    # A field that is not named was always empty.
    named = {token.partition(":")[0] for token in known}
    return all(
        f"{index}:{digest(text)}" in known
        for index, text in enumerate(here.fields)
        if text or (text is not None and str(index) in named)
    )


def _released(
    fact: Fact, entry: Entry | None, fields: tuple[str, ...], tags: tuple[str, ...], now: int
) -> ReleasedNote:
    """A note as the next release would have it, with all that was released."""
    history = changed_fields(entry.fields, fields, now) if entry else first_fields(fields)
    known = changed_tags(entry.tags, tags, now) if entry and entry.tags else ()
    return ReleasedNote(
        fact=fact.id,
        first=fact.origin_id,
        ids=frozenset({fact.id}),
        guid="",
        type="",
        ordinals=frozenset(),
        deck="",
        former={},
        tags=dict(known) or dict.fromkeys(tags, 0),
        history=histories(history),
        fields=fields,
        removed=0,
    )
