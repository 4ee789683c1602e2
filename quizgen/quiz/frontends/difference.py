"""How a typed answer differs from the right one: where, and in words."""

from collections.abc import Iterator, Sequence
from unicodedata import normalize

from quizgen.languages.quiz_words import DifferenceWords
from quizgen.record import record
from quizgen.values.words import letters_in

LEAST_SIMILARITY = 0.5
"""The share of equal letters below which two texts are too different to compare."""


@record()
class Difference:
    """Both texts, the stretches in which they differ, and the differences in words.

    `wrong` are stretches of `typed`, `missed` are stretches of `expected`. A stretch is (start,
    end) in characters. `gaps` are the places in `typed` where something is missing.
    """

    typed: str
    expected: str
    wrong: tuple[tuple[int, int], ...]
    missed: tuple[tuple[int, int], ...]
    gaps: tuple[int, ...]
    words: str

    def marked(self) -> Iterator[tuple[str, bool]]:
        """The typed text in pieces, each with whether it is wrong; a wrong "" is a gap."""
        at = 0
        for start, end in sorted([*self.wrong, *((gap, gap) for gap in self.gaps)]):
            yield self.typed[at:start], False
            yield self.typed[start:end], True
            at = end
        yield self.typed[at:], False


def difference(typed: str, expected: str, words: DifferenceWords) -> Difference | None:
    """How `typed` differs from `expected`, ignoring case.

    None if the texts are equal, or have too little in common.
    """
    from difflib import SequenceMatcher

    typed, expected = normalize("NFC", typed), normalize("NFC", expected)
    a, b = letters_in(typed), letters_in(expected)
    matcher = SequenceMatcher(None, [c.lower() for c in a], [c.lower() for c in b], autojunk=False)
    if matcher.ratio() < LEAST_SIMILARITY:
        return None
    changes = list(_changes(matcher.get_opcodes()))
    if not changes:
        return None
    wrong = [_stretch(a, start, end) for start, end, _, _ in changes if start < end]
    missed = [_stretch(b, start, end) for _, _, start, end in changes if start < end]
    gaps = [_stretch(a, start, end)[0] for start, end, _, _ in changes if start == end]
    described = words.list_separator.join(_describe(a, b, change, words) for change in changes)
    return Difference(typed, expected, tuple(wrong), tuple(missed), tuple(gaps), described)


_Change = tuple[int, int, int, int]
"""Start and end of a stretch in the typed text, and in the expected one."""


def _changes(opcodes: Sequence[tuple[str, int, int, int, int]]) -> Iterator[_Change]:
    """The changes. Two with at most one letter between them are joined, as a person would."""
    last: _Change | None = None
    for tag, i1, i2, j1, j2 in opcodes:
        if tag == "equal":
            continue
        if last and i1 - last[1] <= 1 and j1 - last[3] <= 1:
            last = (last[0], i2, last[2], j2)
            continue
        if last:
            yield last
        last = (i1, i2, j1, j2)
    if last:
        yield last


def _describe(a: Sequence[str], b: Sequence[str], change: _Change, words: DifferenceWords) -> str:
    i1, i2, j1, j2 = change
    wrong, right = "".join(a[i1:i2]), "".join(b[j1:j2])
    if i1 == i2:
        text = right.strip()
        if j1 == 0:
            return words.missing_first.format(text=text)
        before = "".join(b[:j1]).split(" ")[-1] or "".join(b[:j1]).strip()
        template = words.missing if text else words.missing_space
        return template.format(text=text, before=before)
    if j1 == j2:
        text = wrong.strip()
        return words.extra.format(text=text) if text else words.extra_space
    return words.replaced.format(wrong=wrong, right=right)


def _stretch(text: Sequence[str], start: int, end: int) -> tuple[int, int]:
    """The start and end of letters in characters."""
    first = sum(map(len, text[:start]))
    return first, first + sum(map(len, text[start:end]))
