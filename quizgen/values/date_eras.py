"""Dates with their era as a deck may write them, "44 BC" or "15 March 44 BC", in EDTF.

EDTF counts years with a year 0, so that 44 BC is -0043. Whoever writes the era need not know that.
"""

from quizgen.lazy_pattern import lazy_pattern

LARGEST_SHIFTED = 10_000
"""Years before Christ up to this one are one more than in EDTF; others are never known so well."""

_BEFORE = r"(?P<before>BCE?|B\.C\.(?:E\.)?)"
_AFTER = r"(?:AD|A\.D\.|CE|C\.E\.)"
_ABOUT = r"(?P<about>(?:c\.|ca\.?) ?)?"
_MARK = r"(?P<mark>[~?%]?)(?P<style> OS)?"
_YEAR = lazy_pattern(
    rf"{_ABOUT}(?:{_AFTER} )?(?P<year>[1-9][0-9]{{0,2}}(?:,[0-9]{{3}})+|[1-9][0-9]{{0,10}})"
    rf"(?: ?(?:{_BEFORE}|{_AFTER}))?{_MARK}"
)
"""A year with an era, or of many digits: c. 600 BC, 66,000,000 BC."""

MONTHS = {
    month: number
    for number, month in enumerate(
        "January February March April May June July August September October November December"
        .split(), 1,
    )
}  # fmt: skip
"""The months as a deck names them in any language."""

_MONTH = f"(?P<month>{'|'.join(MONTHS)})"
_DAY = lazy_pattern(
    rf"(?:(?P<day>[1-9][0-9]?) )?{_MONTH}(?: (?P<last>[1-9][0-9]?),)? "
    rf"(?P<year>[1-9][0-9]{{0,3}}) ?(?:{_BEFORE}|{_AFTER}){_MARK}"
)
"""A day or month with an era, the day before or behind it: 15 March 44 BC, March 15, 44 BC."""

_CENTURY = lazy_pattern(
    rf"{_ABOUT}(?P<century>[1-9][0-9]?)(?:st|nd|rd|th) century (?:{_BEFORE}|{_AFTER}){_MARK}"
)
_NAMES_ERA = lazy_pattern(r"BC|B\.C\.|AD|A\.D\.|CE|C\.E\.")


def without_era(text: str) -> str | None:
    """A date with its era as EDTF writes it; None if it is something else."""
    if not _NAMES_ERA.search(text):
        return None
    if found := _YEAR.fullmatch(text):
        number = int(found["year"].replace(",", ""))
        year = written_year(astronomical_year(number) if found["before"] else number)
    elif (found := _DAY.fullmatch(text)) and not (found["day"] and found["last"]):
        number, day = int(found["year"]), found["day"] or found["last"]
        year = written_year(astronomical_year(number) if found["before"] else number)
        year += f"-{MONTHS[found['month']]:02}" + (f"-{day:0>2}" if day else "")
        return f"{year}{found['mark']}{found['style'] or ''}"
    elif found := _CENTURY.fullmatch(text):
        hundreds = int(found["century"]) - 1
        year = f"{'-' if found['before'] else ''}{hundreds:02}XX"
    else:
        return None
    mark = found["mark"]
    if found["about"]:
        mark = {"?": "%", "%": "%"}.get(mark, "~")
    return f"{year}{mark}{found['style'] or ''}"


def astronomical_year(number: int) -> int:
    """The year of a number before Christ: 44 BC is -43, as there is a year 0."""
    return 1 - number if number <= LARGEST_SHIFTED else -number


def number_before_christ(year: int) -> int:
    """The number before Christ of an astronomical year."""
    return -year if year <= -LARGEST_SHIFTED else 1 - year


def written_year(year: int) -> str:
    """An astronomical year in EDTF: four digits, or more after a Y, and a minus if negative."""
    if abs(year) > 9999:
        return f"Y{year}"
    return f"{year:05}" if year < 0 else f"{year:04}"
