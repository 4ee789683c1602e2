"""How a typed answer differs from the right one: which places, and in words."""

from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from unicodedata import combining, normalize

from quizgen.record import record

ALIKE = 0.5
"""The share of letters two texts have in common, from which on their difference says something."""


@record()
class Difference:
    """Both texts, the stretches of each that the other has not, and the same in words.

    A stretch is (start, end) in characters of the text as it stands here.
    """

    typed: str
    expected: str
    wrong: tuple[tuple[int, int], ...]
    missed: tuple[tuple[int, int], ...]
    words: str


def difference(typed: str, expected: str) -> Difference | None:
    """How `typed` differs from `expected`, case aside; None if too much or nothing does."""
    typed, expected = normalize("NFC", typed), normalize("NFC", expected)
    a, b = _letters(typed), _letters(expected)
    matcher = SequenceMatcher(None, [c.lower() for c in a], [c.lower() for c in b], autojunk=False)
    if matcher.ratio() < ALIKE:
        return None
    changes = list(_changes(matcher.get_opcodes()))
    if not changes:
        return None
    wrong = [_place(a, start, end) for start, end, _, _ in changes if start < end]
    missed = [_place(b, start, end) for _, _, start, end in changes if start < end]
    words = "; ".join(_words(a, b, change) for change in changes)
    return Difference(typed, expected, tuple(wrong), tuple(missed), words)


_Change = tuple[int, int, int, int]


def _changes(opcodes: Sequence[tuple[str, int, int, int, int]]) -> Iterator[_Change]:
    """What changed, as a person says it: two changes with one letter between them are one."""
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


def _words(a: Sequence[str], b: Sequence[str], change: _Change) -> str:
    i1, i2, j1, j2 = change
    wrong, right = "".join(a[i1:i2]), "".join(b[j1:j2])
    if i1 == i2:
        if j1 == 0:
            return f"“{right.strip()}” is missing at the beginning"
        before = "".join(b[:j1]).split(" ")[-1] or "".join(b[:j1]).strip()
        return f"“{right.strip() or 'a space'}” is missing after “{before}”"
    if j1 == j2:
        return f"“{wrong.strip() or 'a space'}” is too much"
    return f"“{wrong}” should be “{right}”"


def _letters(text: str) -> list[str]:
    """The characters of a text, each with the marks that combine with it."""
    letters: list[str] = []
    for character in text:
        if letters and combining(character):
            letters[-1] += character
        else:
            letters.append(character)
    return letters


def _place(letters: Sequence[str], start: int, end: int) -> tuple[int, int]:
    """Where letters stand, in characters."""
    first = sum(map(len, letters[:start]))
    return first, first + sum(map(len, letters[start:end]))
