"""Rare signs: they are looked for in whole files, and then only in the facts on their lines.

To search each text by itself takes many times as long, and hardly any has one of the signs.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator

from quizgen.diagnostics.source import position
from quizgen.facts.deck import Deck
from quizgen.facts.fact import Fact, Part


def facts_on(deck: Deck, lines_of: Callable[[Part], Iterable[int]]) -> Iterator[Fact]:
    """The facts on some lines of each file, which are numbered from 0; in the order of the file."""
    lines = {part.number: found for part in deck.parts if (found := sorted(lines_of(part)))}
    by_part: dict[int, list[Fact]] = {number: [] for number in lines}
    for fact in deck.facts:
        if fact.part.number in by_part:
            by_part[fact.part.number].append(fact)
    for number, facts in by_part.items():
        facts.sort(key=lambda fact: fact.node.start)
        starts = [fact.node.start for fact in facts]
        on_lines: dict[int, None] = {}
        for line in lines[number]:
            # The one that goes on there, and those that begin there.
            first = max(0, bisect_left(starts, position(line, 0)) - 1)
            last = bisect_right(starts, position(line + 1, 0))
            on_lines |= dict.fromkeys(range(first, last))
        for at in on_lines:
            yield facts[at]


def lines_with(text: str, signs: Iterable[str]) -> set[int]:
    """The lines of a file, from 0, that have one of some signs."""
    text = _with_line_feeds(text)
    found: set[int] = set()
    for sign in signs:
        found |= _lines(text, _first_in_lines(text, sign))
    return found


def lines_at(text: str, find: Callable[[str], Iterable[int]]) -> set[int]:
    """The lines of a file, from 0, that have what is found in its text, from left to right."""
    text = _with_line_feeds(text)
    return _lines(text, find(text))


def _with_line_feeds(text: str) -> str:
    """A text with the same lines, which all end with a line feed."""
    return text.replace("\r\n", "\n").replace("\r", "\n") if "\r" in text else text


def _first_in_lines(text: str, sign: str) -> Iterator[int]:
    """The places of a sign, the first in each line."""
    at = text.find(sign)
    while at >= 0:
        yield at
        end = text.find("\n", at)
        at = text.find(sign, end) if end >= 0 else -1


def _lines(text: str, places: Iterable[int]) -> set[int]:
    found: set[int] = set()
    line = seen = 0
    for here in places:
        line += text.count("\n", seen, here)
        seen = here
        found.add(line)
    return found
