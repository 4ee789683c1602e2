"""What the lock tells of the texts of facts: digests of their prompts and answers."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence

from quizgen.anki.lock import Entry
from quizgen.anki.merge.digest import EMPTY, digest
from quizgen.anki.note_types import FIRST_PROMPT, SLOTS
from quizgen.anki.released import last_texts

_QUESTIONS = range(FIRST_PROMPT, FIRST_PROMPT + 2 * SLOTS)
"""The indexes of the fields with prompts and answers."""


class ReleasedTexts:
    """The prompts and answers that some facts had in their last releases."""

    def __init__(self, entries: Iterable[Entry]) -> None:
        self._by_text: defaultdict[tuple[str, int, str], list[str]] = defaultdict(list)
        self._counts: dict[str, int] = {}
        for entry in entries:
            texts = _last_texts(entry)
            self._counts[entry.origin_id] = len(texts)
            for index, text in texts.items():
                self._by_text[entry.kind, index, text].append(entry.origin_id)

    def like(self, kind: str, fields: Sequence[str]) -> str:
        """The first id of a fact that had half of the texts of a note; "" if none had.

        One text is not enough: two events can be in the same year.
        """
        ours = [(index, digest(fields[index])) for index in _QUESTIONS if fields and fields[index]]
        same = Counter[str]()
        for text in ours:
            same.update(self._by_text.get((kind, *text), ()))
        for first, number in same.most_common():
            if number > 1 and 2 * number >= max(len(ours), self._counts[first]):
                return first
        return ""


def _last_texts(entry: Entry) -> dict[int, str]:
    """The digests of its prompts and answers by the indexes of their fields."""
    last = last_texts(entry.fields)
    return {index: last[index] for index in last if index in _QUESTIONS and last[index] != EMPTY}
