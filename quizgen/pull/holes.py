"""Sentences with holes, changed as a card was that shows a part of them."""

from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher

from quizgen.lazy_pattern import lazy_pattern
from quizgen.pull.texts import Writing, begun_as, substituted

_MARKS = lazy_pattern(r"(<\d+\||[|>*_`~^$\\\[\]]+)")
"""What parts the texts of a sentence: the marks of its holes, and those of Markdown."""

_WORDS = lazy_pattern(r"\s+|\S+")


def sentences(author: str, before: str, after: str, writing: Writing) -> Iterator[str]:
    """The author's sentence with what differs between a card's text before and after.

    There are several if a change can be in several holes, and none if it reaches over a hole.
    """
    pieces = _MARKS.split(author)
    texts = range(0, len(pieces), 2)
    # A word that is added beside a hole is no part of its answer.
    order = sorted(texts, key=lambda number: number > 0 and pieces[number - 1].startswith("<"))
    # Two holes can have the same words.
    for first in range(len(order)):
        made: list[str] | None = pieces
        now = before
        numbers = order[first:] + order[:first]
        for changed in steps(before, after):
            made = _changed(made, now, changed, writing, numbers) if made else None
            now = changed
        if made:
            yield "".join(made)


def _changed(
    pieces: list[str], now: str, changed: str, writing: Writing, numbers: Sequence[int]
) -> list[str] | None:
    """The pieces with one change, in the first of these numbers that can have it."""
    for number in numbers:
        text = substituted(pieces[number], now, changed)
        if text:
            own = begun_as(pieces[number], text, writing, small=pieces[number] in now)
            return [*pieces[:number], own, *pieces[number + 1 :]]
    return None


def steps(before: str, after: str) -> Iterator[str]:
    """A text after each of its changes, from the last one to the first."""
    old, new = _WORDS.findall(before), _WORDS.findall(after)
    codes = SequenceMatcher(None, old, new, autojunk=False).get_opcodes()
    for sort, i, j, m, n in reversed(codes):
        if sort != "equal":
            old[i:j] = new[m:n]
            yield "".join(old)
