"""Locators: which places in a source a page, a range or another locator names."""

from collections.abc import Iterator
from typing import NamedTuple

from quizgen.lazy_pattern import lazy_pattern

# Twelve digits at most: longer ones are not page numbers, and Python refuses very long ones.
_RANGE = lazy_pattern(
    r"(?P<sign>\D*?)\s*(?P<first>\d{1,12})(?:\s*[-\N{EN DASH}]\s*(?P<last>\d{1,12}))?"
)

_MOST = 10_000
"""The most places in a range: no book has more pages."""


class Range(NamedTuple):
    """The first and the last place of a range: `¶ 3-4` is ("¶", 3, 4)."""

    sign: str
    first: int
    last: int


def range_of(part: str) -> Range | None:
    """The range that one part of a locator names; None if it is not a number or a range.

    A shortened end is completed: `123-5` ends at 125.
    """
    found = _RANGE.fullmatch(part.strip())
    if not found:
        return None
    first, last = found["first"], found["last"] or found["first"]
    if len(last) < len(first):
        last = first[: len(first) - len(last)] + last
    return Range(found["sign"], int(first), int(last))


def locators(locator: str) -> Iterator[str]:
    """Every place that a locator names: of `¶ 3-4, 9` these are `¶ 3`, `¶ 4` and `¶ 9`.

    A sign applies until the next one. A part that is not a number is a place as it is written.
    """
    sign = ""
    for part in filter(None, map(str.strip, locator.split(","))):
        found = range_of(part)
        if found is None:
            yield part
            continue
        sign = found.sign or sign
        numbers = range(found.first, found.last + 1)
        for number in numbers[:_MOST]:
            yield f"{sign} {number}".strip()
