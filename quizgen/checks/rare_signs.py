"""Rare signs: they are looked for in whole files, and then only in the values on their lines.

To search each text by itself takes many times as long, and hardly any has one of the signs.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from operator import attrgetter

from quizgen.diagnostics.located import Node, ScalarNode, scalars
from quizgen.diagnostics.source import Position, Source, position
from quizgen.facts.deck import Deck
from quizgen.facts.fact import Fact
from quizgen.facts.part import Part


def values_on(
    deck: Deck, lines_of: Callable[[Part], Iterable[int]]
) -> Iterator[tuple[Fact, str, Node]]:
    """The values on some lines of each file, which are numbered from 0; in the order of the file.

    They are those of the keys of a fact. Each is given once, with its fact and its key.
    """
    lines = {part.number: found for part in deck.parts if (found := sorted(lines_of(part)))}
    by_part: dict[int, list[Fact]] = {number: [] for number in lines}
    for fact in deck.facts if lines else ():
        if fact.part.number in by_part:
            by_part[fact.part.number].append(fact)
    for number, facts in by_part.items():
        facts.sort(key=_START_OF_FACT)
        starts = [fact.node.start for fact in facts]
        values: dict[tuple[int, str], Node] = {}
        for line in lines[number]:
            begins, ends = position(line, 0), position(line + 1, 0)
            for at in _between(begins, ends, starts):
                entries = [*facts[at].node.entries.items()]
                for each in _between(begins, ends, [value.start for _, value in entries]):
                    key, values[at, key] = entries[each]
        for (at, key), value in values.items():
            yield facts[at], key, value


_START_OF_FACT = attrgetter("node.start")


def _between(begins: Position, ends: Position, starts: Sequence[Position]) -> range:
    """Which of some stretches, one after the other, may be between two places."""
    # The one that goes on there, and those that begin there.
    first = bisect_left(starts, begins) - 1
    return range(max(0, first), bisect_right(starts, ends))


def texts_of_suspects(
    deck: Deck, is_suspect: Callable[[Source], bool]
) -> Iterator[tuple[Source, ScalarNode]]:
    """The texts of the deck file, and of the fact files that may have what is looked for."""
    places: list[tuple[Source, Node]] = [(deck.file, deck.node)]
    suspects = {part.number for part in deck.parts if is_suspect(part.file)}
    places += [(each.part.file, each.node) for each in deck.facts if each.part.number in suspects]
    return ((source, scalar) for source, node in places for scalar in scalars(node))


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
