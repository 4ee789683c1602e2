"""Days in a row on which a learner answered."""

from collections.abc import Iterable


def streak(days: Iterable[int], today: int) -> int:
    """On how many days in a row, up to today, there was an answer."""
    answered = {*days}
    first = today
    while first in answered:
        first -= 1
    return today - first


def longest_streak(days: Iterable[int]) -> int:
    """The most days in a row with an answer."""
    answered = {*days}
    # A streak ends on a day that is not followed by another one.
    return max((streak(answered, day) for day in answered if day + 1 not in answered), default=0)
