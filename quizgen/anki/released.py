"""What a note had in every release so far: digests of its fields, its tags, its Anki decks.

Three-way merging rests on it: a text in a learner's collection that was in any release is not the
learner's own. The lock keeps these histories, and packages contain them.

- The history of fields is one text, so that a line of the lock stays short: `INDEX:DIGEST` for
  each, with `@TIME` if it came after the first release: `1:h3Vq0sYk 7:aB3-_9zQ 7:-@1795958600`. The
  digest `-` is that of an empty field. A field that is not named was always empty.
- That of tags has a number for each: when the tag came, 0 if with the first release, or when it was
  taken away, as a negative number.
- That of decks has those that the cards were in before, and when they were moved out of them.

Times are seconds since 1970.
"""

import re
from collections.abc import Iterable, Mapping, Sequence

from quizgen.anki.merge.digest import EMPTY, digest
from quizgen.lazy_pattern import lazy_pattern

FIELDS = lazy_pattern(r"(?:\d{1,3}:(?:-|[\w-]{8})(?:@\d{1,10})?(?: (?!$)|$))*", re.ASCII)
"""What a history of fields consists of."""

Times = tuple[tuple[str, int], ...]
"""Tags or decks with a time for each, sorted by name."""


def first_fields(fields: Sequence[str]) -> str:
    """The history of fields that were released once."""
    return " ".join(f"{index}:{digest(text)}" for index, text in enumerate(fields) if text)


def history_of_changed(history: str, fields: Sequence[str]) -> str:
    """The part of a history that the fields of the last release do not tell.

    It is the history of those that have ever changed. `whole_history` adds that of the others.
    """
    if "@" not in history and history.count(":") == sum(map(bool, fields)):
        return ""
    by_index: dict[str, list[str]] = {}
    for token in history.split():
        by_index.setdefault(token.partition(":")[0], []).append(token)
    changed = [tokens for tokens in by_index.values() if len(tokens) > 1 or "@" in tokens[0]]
    return " ".join(token for tokens in changed for token in tokens)


def whole_history(part: str, fields: Sequence[str]) -> str:
    """The whole history, from the part that `history_of_changed` gave."""
    tokens = part.split()
    named = {token.partition(":")[0] for token in tokens}
    others = first_fields(fields).split()
    tokens += [token for token in others if token.partition(":")[0] not in named]
    return " ".join(sorted(tokens, key=_place))


def changed_fields(history: str, fields: Sequence[str], now: int) -> str:
    """The history after a release of these fields at the time `now`.

    An empty history is that of a lock from before there were digests: the texts that were released
    before are not known.
    """
    tokens = history.split()
    last = last_texts(history)
    added = []
    for index, text in enumerate(fields):
        present = digest(text)
        if present != last.get(index, EMPTY):
            if history and index not in last:
                added.append(f"{index}:{EMPTY}")
            added.append(f"{index}:{present}@{now}")
    return " ".join(sorted([*tokens, *added], key=_place)) if added else history


def last_texts(history: str) -> dict[int, str]:
    """The digest of the last text of each field, by its index."""
    return {index: found for index, _, found in sorted(map(_place, history.split()))}


def titles_of(history: str) -> list[str]:
    """The digests of all titles, which are in the first field, the last one last."""
    tokens = [each for each in history.split(" ") if each.startswith("0:")]
    return [each.partition("@")[0][2:] for each in tokens]


def both_fields(one: str, other: str) -> str:
    """The history of a note whose releases were on two branches."""
    return " ".join(sorted({*one.split(), *other.split()}, key=_place))


def _place(token: str) -> tuple[int, int, str]:
    """The index of a field, the time of a text, and the digest."""
    index, _, rest = token.partition(":")
    found, _, time = rest.partition("@")
    return int(index), int(time or 0), found


def newest_field(history: str) -> int:
    """The time of the last change of a field, 0 if none has changed."""
    if "@" not in history:
        return 0
    return max(_place(token)[1] for token in history.split())


def changed_tags(history: Times, tags: Iterable[str], now: int) -> Times:
    """The history after a release with these tags at the time `now`."""
    present = {*tags}
    changed = dict(history)
    for tag in present:
        if changed.get(tag, -1) < 0:
            changed[tag] = now
    for tag, time in history:
        if tag not in present and time >= 0:
            changed[tag] = -now
    return tuple(sorted(changed.items()))


def latest(one: Iterable[tuple[str, int]], other: Iterable[tuple[str, int]]) -> Times:
    """Two histories of tags or decks as one: the later change of each counts."""
    found: dict[str, int] = {}
    for name, time in (*one, *other):
        if abs(time) >= abs(found.get(name, 0)):
            found[name] = time
    return tuple(sorted(found.items()))


def are_times(content: object, *, earliest: int, latest: int) -> bool:
    """Whether a value of the lock is a history of tags or decks."""
    return isinstance(content, Mapping) and all(
        type(time) is int and earliest <= time <= latest for time in content.values()
    )
