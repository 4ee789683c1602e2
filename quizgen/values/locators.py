"""Places in a source: what a page, a range or another locator stands for, one by one."""

import re
from collections.abc import Iterator
from typing import NamedTuple

# Of twelve digits at most: what has more is no number of a place, and may be too long for one.
_RANGE = re.compile(
    r"(?P<sign>\D*?)\s*(?P<first>\d{1,12})(?:\s*[-\N{EN DASH}]\s*(?P<last>\d{1,12}))?"
)

_MOST = 10_000
"""Places of a range: no book has more pages."""


class Range(NamedTuple):
    """From one place to another, both included: `¶ 3-4` is ("¶", 3, 4)."""

    sign: str
    first: int
    last: int


def range_of(part: str) -> Range | None:
    """What one part of a locator stands for; None where it is no number and no range.

    The end is completed from the beginning: `123-5` goes to 125.
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

    The sign goes on until another stands there. What is no number is a place as it is written.
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
