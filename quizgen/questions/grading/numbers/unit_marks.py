"""Marks of units, and times without units: 5'9", 23°30'36", 2'30", 1:30."""

from quizgen.lazy_pattern import lazy_pattern
from quizgen.questions.grading.numbers.answer_units import AnswerUnit
from quizgen.questions.grading.numbers.typed_units import first_units
from quizgen.values import units

CLOCK = lazy_pattern(r"""^(\d{1,3})\s?([:'m])\s?([0-5]?\d)\s?(?:"|''|([^\W\d]+)\.?)?$""")
"""Hours and minutes, or minutes and seconds: 2:30 h, 2'30", 2m30s."""

WHOLE_CLOCK = lazy_pattern(r"^(\d{1,3}):([0-5]\d):([0-5]\d)$")
"""Hours, minutes and seconds: 2:00:35."""

FEET = lazy_pattern(r"^(-?\d{1,4})\s?'\s?(?=(?:\d|1[01])(?:[^\d\s]|\s*in|\s*$)|$)")
"""Feet before inches: 5'9. But 1'75 m is 1.75 m."""

INCHES = lazy_pattern(r"""^(-?\d[^"]*)(?<=\d)\s?(?:"|'')$""")
"""Inches: 72", and 5'9". A number in quotation marks has one before it, too."""

ARC_MINUTES = lazy_pattern(r"(?<=°)\s?(\d{1,2})'\s?(?=\d)")
"""Minutes before seconds: 51°30'36."""

MARKED = lazy_pattern(r"""^(-?\d[\d.,\s]*)(?<=\d)\s?("|'{1,2})$""")
"""A number with a mark: 30', 15". One in quotation marks has one before it, too."""

OF_MARKS = {"h": ("min", "s"), "°": ("arcmin", "arcsec")}
"""For a unit, those of its kind that one mark and two of them are."""


def with_last_mark(text: str, unit: AnswerUnit) -> str:
    """A text with the unit for the mark behind its number, where the answer has such a unit."""
    if _measures(unit, "m"):
        return INCHES.sub(r"\1 in", text)
    found = MARKED.match(text)
    if found is None:
        return text
    meant = (marked for symbol, marked in OF_MARKS.items() if _measures(unit, symbol))
    minutes, seconds = next(meant, ("", ""))
    name = minutes if found[2] == "'" else seconds
    return f"{found[1]} {name}" if name else text


def with_marks(text: str, unit: AnswerUnit) -> str:
    """A text with the units for the marks between its numbers."""
    feet = FEET.sub(r"\1 ft ", text) if _measures(unit, "m") else text
    return ARC_MINUTES.sub(r"\1 arcmin ", feet)


def timed(text: str, unit: AnswerUnit) -> list[str]:
    """A text with the units that a time is typed without; others as they are."""
    if not _measures(unit, "h"):
        return [text]
    hour, minute = units.SYMBOLS["h"], units.SYMBOLS["min"]
    found = CLOCK.match(text)
    if found is None:
        return [WHOLE_CLOCK.sub(r"\1 h \2 min \3 s", text)]
    first, sign, second, word = found.groups()
    said = first_units(word or "")[0]
    return [
        f"{first} {larger} {second} {smaller}"
        for larger, smaller, size in (("h", "min", hour), ("min", "s", minute))
        if (sign == ":" or size == minute) and (sign == "m" or not said or size in said)
    ]


def _measures(unit: AnswerUnit, symbol: str) -> bool:
    """Whether an answer is in a unit of the same kind as this one."""
    return any(each.kind == units.SYMBOLS[symbol].kind for each in unit.units)
