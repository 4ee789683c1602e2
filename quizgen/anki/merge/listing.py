"""A plan as lines for a person who decides whether it is carried out."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from html import unescape

from quizgen.anki.merge.collection import CONFLICT, REMOVED
from quizgen.anki.merge.plan import Plan, Update
from quizgen.anki.merge.release import Release

_MARKUP = re.compile(r"<[^>]*>")
_LINES = re.compile(r"</?(?:br|div|p|ul|ol|li|t[rdh])\b[^>]*>", re.IGNORECASE)
_LONGEST = 100
"""The most characters of a text that are listed."""


def plan_lines(plan: Plan, release: Release) -> Iterator[str]:
    """Everything that a plan does, and what it leaves as the learner has it."""
    names = _Names(release)
    writing = [each for each in plan.updates if each.writes]
    yield from _block(
        writing, "note gets new texts or tags", "notes get new texts or tags", names.changes
    )
    conflicts = [each for each in plan.updates if each.conflicts]
    yield from _block(
        conflicts,
        f"note was changed by you and by the release: your text stays, tagged {CONFLICT}",
        f"notes were changed by you and by the release: your texts stay, tagged {CONFLICT}",
        names.conflicts,
    )
    own = [each for each in plan.updates if each.own]
    yield from _block(
        own,
        "note keeps a text of yours that no release has changed since",
        "notes keep texts of yours that no release has changed since",
        names.own,
    )
    for deck, cards in plan.moves.items():
        yield f"{_counted(len(cards), 'card moves', 'cards move')} to “{deck}”"
    deleted = [each.note.fact for each in plan.gone if each.deleted]
    yield from _facts(deleted, "removed note is deleted", "removed notes are deleted")
    kept = [each.note.fact for each in plan.gone if not each.deleted]
    yield from _facts(
        kept,
        f"removed note has reviews or edits: it is suspended, and tagged {REMOVED}",
        f"removed notes have reviews or edits: they are suspended, and tagged {REMOVED}",
    )
    gone = {card.id for each in plan.gone for card in each.held.cards}
    blank = [card for card in plan.suspend if card not in gone]
    if blank:
        text = _counted(len(blank), "card is suspended", "cards are suspended")
        yield f"{text}: the question was withdrawn"
    if plan.unsuspend:
        text = _counted(len(plan.unsuspend), "card is asked", "cards are asked")
        yield f"{text} again: the question is back"
    yield from _facts(
        plan.empty, "deck is empty then, and is deleted", "decks are empty then, and are deleted"
    )
    new = [note.fact for note in plan.new]
    yield from _facts(new, "new note is imported", "new notes are imported")
    yield from _facts(plan.types, "note type is newer", "note types are newer")
    foreign = [note.fact for note in plan.foreign]
    yield from _facts(
        foreign,
        "note has another note type now, and is left alone",
        "notes have another note type now, and are left alone",
    )
    if plan.waiting:
        text = _counted(plan.waiting, "card stays", "cards stay")
        yield f"{text} in a filtered deck, and can be moved when it is empty"


def _counted(number: int, one: str, several: str) -> str:
    return f"{number:,} {one if number == 1 else several}"


def _facts(facts: Sequence[str], one: str, several: str) -> Iterator[str]:
    if facts:
        yield f"{_counted(len(facts), one, several)}: {', '.join(facts)}"


def _block(
    updates: Sequence[Update], one: str, several: str, lines: Callable[[Update], Iterator[str]]
) -> Iterator[str]:
    if updates:
        yield f"{_counted(len(updates), one, several)}:"
        for each in updates:
            yield from (f"  {line}" for line in lines(each))


class _Names:
    """The notes and fields of a release as they are listed."""

    def __init__(self, release: Release) -> None:
        self._fields = {name: each.fields for name, each in release.types.items()}

    def _field(self, update: Update, index: int) -> str:
        return self._fields[update.note.type][index]

    def changes(self, update: Update) -> Iterator[str]:
        """A line for a note that is written."""
        said = [self._field(update, index) for index in update.fields]
        said += [f"+{tag}" for tag in update.add] + [f"-{tag}" for tag in update.remove]
        yield f"{update.note.fact}: {', '.join(said)}"

    def conflicts(self, update: Update) -> Iterator[str]:
        """Lines for the texts that both have changed."""
        for index in update.conflicts:
            yield f"{update.note.fact}: {self._field(update, index)}"
            here, ours = update.held.fields[index] or "", update.note.fields[index]
            yours, released = _short(here), _short(ours)
            if yours == released:
                # They differ in their markup alone.
                yours, released = _cut(here), _cut(ours)
            yield f"  yours:   {yours}"
            yield f"  release: {released}"

    def own(self, update: Update) -> Iterator[str]:
        """A line for a note with texts of the learner."""
        said = ", ".join(self._field(update, index) for index in update.own)
        yield f"{update.note.fact}: {said}"


def _short(html: str) -> str:
    """The text of a field as it is read, in one line."""
    return _cut(unescape(_MARKUP.sub("", _LINES.sub(" ", html))))


def _cut(text: str) -> str:
    text = " ".join(text.split())
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"
