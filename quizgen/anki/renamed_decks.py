"""Anki decks that a learner can rename, so that old and new cards stay together.

A package cannot move a card. If all cards of an Anki deck belong in a new one, renaming it before
the import does the same (measured with Anki 24.11 to 26.9).
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence

from quizgen.anki.released import Times

_LEVEL = "::"


def renamed_decks(moves: Sequence[tuple[str, str]], released: Iterable[str]) -> dict[str, str]:
    """The new names of Anki decks by their old ones.

    `moves` has the old and the new Anki deck of each note that was released before, and `released`
    the Anki decks of all notes in the lock. A deck whose new name a learner may already have is not
    among them: Anki would add a sign to the name.
    """
    known = {above for name in released for above in _with_those_above(name)}
    found: dict[str, str] = {}
    for before, after in sorted(set(moves)):
        for old, new in _shortened(before, after):
            if new not in known and _all_move(moves, old, new):
                found[old] = new
                break
    sources = defaultdict(list)
    for old, new in found.items():
        sources[new].append(old)
    return {old: new for old, new in found.items() if len(sources[new]) == 1}


def former_names(histories: Iterable[tuple[int, Times, str]]) -> dict[str, str]:
    """The present names of decks that were renamed in any release, by their former names.

    A history has the time when a note was created, the decks that it was in before, each with the
    time when it was moved out of it, and its deck.
    """
    histories = [*histories]
    found: dict[str, str] = {}
    for time in sorted({moved for _, decks, _ in histories for _, moved in decks}):
        moves = [
            (_deck_at(time, decks, present), _deck_at(time + 1, decks, present))
            for created, decks, present in histories
            if created < time
        ]
        renamed = renamed_decks(moves, {before for before, _ in moves})
        found = {old: after_renaming(new, renamed) for old, new in found.items()} | renamed
    return {old: new for old, new in found.items() if old != new}


def _deck_at(time: int, decks: Times, present: str) -> str:
    """The deck that a note was in before a release at this time."""
    later = [(moved, name) for name, moved in decks if moved >= time]
    return min(later)[1] if later else present


def after_renaming(name: str, renamed: dict[str, str]) -> str:
    """The name of an Anki deck after the learner has renamed decks."""
    for old, new in renamed.items():
        if _is_in(name, old):
            return new + name[len(old) :]
    return name


def _shortened(before: str, after: str) -> list[tuple[str, str]]:
    """The pair of names without their common last levels, from the shortest to the whole."""
    if before == after:
        return []
    pairs = [(before, after)]
    old, new = before.split(_LEVEL), after.split(_LEVEL)
    while len(old) > 1 and len(new) > 1 and old[-1] == new[-1]:
        del old[-1], new[-1]
        pairs.append((_LEVEL.join(old), _LEVEL.join(new)))
    return pairs[::-1]


def _all_move(moves: Sequence[tuple[str, str]], old: str, new: str) -> bool:
    """Whether all notes of a deck, and of those below it, are at the same place in the other."""
    return all(after == new + before[len(old) :] for before, after in moves if _is_in(before, old))


def _is_in(name: str, deck: str) -> bool:
    return name == deck or name.startswith(f"{deck}{_LEVEL}")


def _with_those_above(name: str) -> list[str]:
    steps = name.split(_LEVEL)
    return [_LEVEL.join(steps[:number]) for number in range(1, len(steps) + 1)]
