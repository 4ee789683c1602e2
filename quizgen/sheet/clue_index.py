"""Clues and printed texts by their keys, so that only those that share one are compared."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Generic, TypeVar

from quizgen.record import record
from quizgen.sheet.clues import Clue
from quizgen.sheet.item import Item
from quizgen.sheet.mentions import Mention
from quizgen.sheet.printed_texts import PrintedText

Entry = TypeVar("Entry", PrintedText, "AskedClue")


@record(eq=False)
class AskedClue:
    """A clue of a question of an item, and the keys by which it is found.

    `is_open` is whether the answer is to be written without any help. `number` is higher than those
    of all clues that were added before.
    """

    clue: Clue
    item: Item
    is_open: bool
    keys: Sequence[str]
    number: int


class Index(Generic[Entry]):
    """Entries by their keys."""

    def __init__(self) -> None:
        self._by_key: defaultdict[str, dict[Entry, None]] = defaultdict(dict)

    def add(self, entry: Entry, keys: Iterable[str]) -> None:
        for key in keys:
            self._by_key[key][entry] = None

    def remove(self, entry: Entry, keys: Iterable[str]) -> None:
        for key in keys:
            self._by_key[key].pop(entry, None)

    def rarest(self, clue: Clue | Mention) -> Sequence[str]:
        """The keys of a clue that are enough: those with the fewest entries, the longest first."""
        if clue.enough is None:
            return clue.keys
        known = self._by_key
        counts = [(len(known.get(key, ())), -len(key), key) for key in clue.keys]
        return [key for *_, key in sorted(counts)[: clue.enough]]

    def with_rarest(self, keys: Sequence[str]) -> Iterable[Entry]:
        """The entries with that of several keys which the fewest have."""
        return min((self._by_key.get(key, {}) for key in keys), key=len, default={})

    def met(self, clue: Clue | Mention) -> Mapping[Entry, None]:
        """The entries that may tell the answer of a clue, each once."""
        if clue.enough is not None:
            # As it is with most clues: so many keys have no entries that the others do not matter.
            missing = [key for key in clue.keys if not self._by_key.get(key)]
            if len(missing) >= clue.enough:
                return {}
        return self.of(self.rarest(clue))

    def of(self, keys: Iterable[str]) -> Mapping[Entry, None]:
        """The entries with one of the keys, each once."""
        get = self._by_key.get
        having = [entries for key in keys if (entries := get(key))]
        if len(having) <= 1:
            # As it is with most clues: nothing is copied.
            return having[0] if having else {}
        found: dict[Entry, None] = {}
        for entries in having:
            found |= entries
        return found


class ClueIndex(Index[AskedClue]):
    """Clues by their keys, in the order of their numbers."""

    def since(self, seen: int, keys: Iterable[str]) -> Iterator[AskedClue]:
        """The clues with one of the keys whose numbers are higher than `seen`."""
        for key in keys:
            for clue in reversed(self._by_key.get(key, {})):
                if clue.number <= seen:
                    break
                yield clue
