"""Dates made from another one: of the same shape, some years away."""

from quizgen.questions.distractors.seeded_draw import SeededDraw
from quizgen.values.date_eras import LARGEST_SHIFTED, written_year
from quizgen.values.date_parts import is_ago
from quizgen.values.dates import Moment, When, parse_when
from quizgen.values.day_numbers import gregorian_date, julian_date

_SAFE_DAYS = 28
"""Every month has 28 days."""


def era(moment: Moment) -> str:
    """How its year is shown: with which era, how many digits, and in which unit; "" for 1825."""
    if moment.digits == 2:
        return "before" if moment.year < 0 else ""
    if is_ago(moment.year):
        return "billions" if moment.year <= -(10**9) else "millions"
    if not -LARGEST_SHIFTED < moment.year <= 9999:
        return "long"
    return "before" if moment.year < 1 else "after" if moment.year < 100 else ""


def step_of(key: When) -> int:
    """The least number of years between two dates that are as round as the key."""
    first = key.moments[0]
    if first.digits < 4:
        return int(10 ** (4 - first.digits))
    long = era(first) in ("long", "millions", "billions")
    if not long and key.shape != "between":
        return 1
    step = 1
    # Without a year 0, 300 BC is the year -299.
    years = [each.year - (era(each) == "before") for each in key.moments]
    while step < (10**10 if long else 100) and all(year % (10 * step) == 0 for year in years):
        step *= 10
    return step


def shifted(
    key: When, years: int, draw: SeededDraw, name: tuple[str, ...], *, keep_day: bool = False
) -> When | None:
    """A date `years` away from the key, in another month and on another day if the key has them.

    The parts of a period, or of several dates, keep their distances. The result is None if there is
    no such date, or if its era is not that of the key. `name` is the name of the draw; with
    `keep_day` the day of the month does not change.
    """
    first = key.moments[0]
    year = first.year + years
    month = None if first.month is None else 1 + draw.below(12, "month", *name)
    day = first.day
    if day is not None and not (keep_day and day <= _SAFE_DAYS):
        day = 1 + draw.below(_SAFE_DAYS, "day", *name)
    start = _written(first, year, month, day)
    parts = [start]
    try:
        begun = parse_when(start).moments[0]
        parts += [_follow(begun, first, other) for other in key.moments[1:]]
        made = parse_when(_together(key, parts))
    except ValueError:
        return None
    return made if [*map(era, made.moments)] == [*map(era, key.moments)] else None


def _follow(begun: Moment, first: Moment, other: Moment) -> str:
    """A date as far from `begun` as `other` is from `first`."""
    if other.month is None:
        return _written(other, begun.year + other.year - first.year, None, None)
    if other.day is not None and first.day is not None:
        date_of = julian_date if other.julian else gregorian_date
        return _written(other, *date_of(begun.earliest + other.earliest - first.earliest))
    if first.month is None or begun.month is None:
        return _written(other, begun.year + other.year - first.year, other.month, other.day)
    months = 12 * (other.year - first.year) + other.month - first.month
    year, month = divmod(12 * begun.year + begun.month - 1 + months, 12)
    return _written(other, year, month + 1, other.day and min(other.day, _SAFE_DAYS))


def _written(like: Moment, year: int, month: int | None, day: int | None) -> str:
    """A moment in EDTF, with the precision and the signs of another."""
    if like.digits < 4 and like.year < 0:
        text = f"-{-year // 100:02}XX"
    elif like.digits < 4:
        text = f"{year:04}"[: like.digits] + "X" * (4 - like.digits)
    else:
        text = written_year(year)
        text += "".join(f"-{part:02}" for part in (month, day) if part is not None)
    sign = {(True, True): "%", (True, False): "~", (False, True): "?"}
    text += sign.get((like.approximate, like.uncertain), "")
    return text + " OS" * like.julian


def _together(key: When, parts: list[str]) -> str:
    if key.shape == "one-of":
        return f"[{', '.join(parts)}]"
    if key.shape == "moment":
        return parts[0]
    if key.shape == "between":
        return "..".join(parts)
    if key.open_start:
        return f"../{parts[0]}"
    return f"{parts[0]}/{'..' if key.open_end else parts[-1]}"
