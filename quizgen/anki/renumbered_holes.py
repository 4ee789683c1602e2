"""Holes of a sentence that have the words of another one, whose reviews they would get."""

from collections import Counter
from collections.abc import Iterable, Iterator

from quizgen.anki.lock import Lock
from quizgen.anki.merge.digest import EMPTY, digest
from quizgen.anki.note_types import places_of
from quizgen.anki.notes import Note
from quizgen.anki.released import last_texts
from quizgen.anki.released_ids import PERHAPS_RENAMED
from quizgen.diagnostics.diagnostic import Diagnostic
from quizgen.facts.deck import Deck


def renumbered_holes(deck: Deck, lock: Lock, notes: Iterable[Note]) -> Iterator[Diagnostic]:
    """A warning for each sentence whose words moved to a hole with another number.

    Where one hole was taken out and another one put in, no number tells what was meant.
    """
    for note in notes:
        entry = lock.entries.get(note.origin_id)
        if entry is None or entry.hash == note.hash:
            continue
        # Slots that hold the same field are its holes.
        holds = Counter(slot.holds for slot in note.kind.slots)
        holes = [n for n in note.slot_indexes if holds[note.kind.slots[n].holds] > 1]
        last = last_texts(entry.fields)
        before = {n: last.get(places_of(n)[1], EMPTY) for n in range(len(note.kind.slots))}
        now = {n: digest(note.fields[places_of(n)[1]]) for n in holes}
        moved = {
            n: of
            for n, text in now.items()
            for of, former in before.items()
            if text == former and text not in (before[n], now.get(of))
        }
        if moved:
            fact = deck.by_id[note.fact]
            numbers = " and ".join(f"{n + 1} was {of + 1}" for n, of in sorted(moved.items()))
            message = (
                f"the holes have other numbers than in the last release: {numbers}; give them "
                "those back, and a new hole a number of its own, so that each keeps its reviews"
            )
            yield Diagnostic(fact.at(fact.kind.slots[0].holds), PERHAPS_RENAMED, message, "warning")
