"""Years with their era as a deck may write them, "44 BC", in EDTF.

EDTF counts years with a year 0, so that 44 BC is -0043. Whoever writes the era need not know that.
"""

import re

LARGEST_SHIFTED = 10_000
"""Years before Christ up to this one are one more than in EDTF; others are never known so well."""

_BEFORE = r"(?P<before>BCE?|B\.C\.(?:E\.)?)"
_AFTER = r"(?:AD|A\.D\.|CE|C\.E\.)"
_ABOUT = r"(?P<about>(?:c\.|ca\.?) ?)?"
_MARK = r"(?P<mark>[~?%]?)(?P<style> OS)?"
_YEAR = re.compile(
    rf"{_ABOUT}(?:{_AFTER} )?(?P<year>[1-9][0-9]{{0,2}}(?:,[0-9]{{3}})+|[1-9][0-9]{{0,10}})"
    rf"(?: ?(?:{_BEFORE}|{_AFTER}))?{_MARK}"
)
_CENTURY = re.compile(
    rf"{_ABOUT}(?P<century>[1-9][0-9]?)(?:st|nd|rd|th) century (?:{_BEFORE}|{_AFTER}){_MARK}"
)
_NAMES_ERA = re.compile(r"BC|B\.C\.|AD|A\.D\.|CE|C\.E\.")


def without_era(text: str) -> str | None:
    """A year or century with its era as EDTF writes it; None if the text is something else."""
    if not _NAMES_ERA.search(text):
        return None
    if found := _YEAR.fullmatch(text):
        number = int(found["year"].replace(",", ""))
        year = _year(number) if found["before"] else written_year(number)
    elif found := _CENTURY.fullmatch(text):
        hundreds = int(found["century"]) - 1
        year = f"{'-' if found['before'] else ''}{hundreds:02}XX"
    else:
        return None
    mark = found["mark"]
    if found["about"]:
        mark = {"?": "%", "%": "%"}.get(mark, "~")
    return f"{year}{mark}{found['style'] or ''}"


def _year(number: int) -> str:
    return written_year(1 - number if number <= LARGEST_SHIFTED else -number)


def written_year(year: int) -> str:
    """An astronomical year in EDTF: four digits, or more after a Y, and a minus if negative."""
    if abs(year) > 9999:
        return f"Y{year}"
    return f"{year:05}" if year < 0 else f"{year:04}"
