"""From the dates of bibliographies to EDTF."""

import re
from collections.abc import Sequence
from typing import Any

from quizgen.lazy_pattern import lazy_pattern
from quizgen.values.dates import parse_when

_YEAR = lazy_pattern(r"(?<!\d)\d{4}(?!\d)")
_YEARS = lazy_pattern(r"(\d{4})\s*(?:-|--|/|\N{EN DASH})\s*(\d{4})")
_ABOUT = lazy_pattern(r"(?:c|ca|circa)\b\.?\s*(\d{4})", re.IGNORECASE)
_SEASON = lazy_pattern(r"(-?\d{4})-(?:2[1-9]|3\d|4[01])(?!\d)")
"""A year and a season, quarter or half of it, as EDTF and BibLaTeX number them."""


def edtf_of_text(text: str) -> str:
    """The date that a text means, as EDTF; "" for one without a date, such as "forthcoming".

    Of a text such as "Spring 1988" it is the year. What means nothing is returned as it is.
    """
    text = re.sub(r"(?<=\d)T\d[\d:.+Z-]*", "", text.strip())
    text = _SEASON.sub(r"\1", re.sub(r"-00(?=-|\Z|/)", "", text))
    if re.fullmatch(r"[^/]+/", text):
        text += ".."
    if not any(each.isdecimal() for each in text):
        return ""
    try:
        parse_when(text)
    except ValueError:
        if found := _ABOUT.fullmatch(text):
            return f"{found[1]}~"
        if found := _YEARS.fullmatch(text):
            return f"{found[1]}/{found[2]}"
        years = set(_YEAR.findall(text))
        return years.pop() if len(years) == 1 else text
    return text


def edtf_of_csl(date: Any) -> str:
    """The date that a date variable of CSL JSON means, as EDTF; "" for none.

    Raise ValueError for what is not a date of CSL. Numbers in it are texts.
    """
    if isinstance(date, str):
        return edtf_of_text(date)
    if not isinstance(date, dict):
        raise ValueError("not a date: expected `date-parts`")
    parts = date.get("date-parts")
    if not parts:
        written = date.get("edtf") or date.get("raw") or date.get("literal") or ""
        if not isinstance(written, str):
            raise ValueError("not a date: expected text")
        return edtf_of_text(written)
    if not isinstance(parts, list) or len(parts) > 2:
        raise ValueError("not a date: `date-parts` has one date, or the two of a range")
    about = "~" if date.get("circa") not in (None, False, "", "0", "false") else ""
    first, *others = map(_moment, parts)
    if not first:
        return ""
    return "/".join((first + about, *(other + about if other else ".." for other in others)))


def _moment(parts: Any) -> str:
    """A year, month and day as EDTF; "" for none. A season, as month 13 or more, is left out."""
    if not isinstance(parts, list) or not all(isinstance(each, str) for each in parts):
        raise ValueError("not a date: `date-parts` has lists of year, month and day")
    numbers = [each.strip() for each in parts]
    if not any(each.strip("0") for each in numbers):
        return ""
    if len(numbers) > 3 or not all(re.fullmatch(r"-?\d{1,4}|", each) for each in numbers):
        raise ValueError(f"not a date: {', '.join(numbers)[:40]}")
    year = int(numbers[0] or 0)
    if not year:
        raise ValueError("not a date: there is no year")
    # CSL counts the years before Christ from 1, and EDTF from 0.
    text = f"{year:04}" if year > 0 else f"-{-year - 1:04}"
    for number in numbers[1:]:
        if not number.strip("0") or (len(text) < 6 and int(number) > 12 and _is_season(number)):
            break
        text += f"-{int(number):02}"
    return text


def _is_season(month: str) -> bool:
    return int(month) in (*range(13, 17), *range(21, 25))


_MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split()


def month_number(text: str) -> str:
    """The number of a month of BibTeX, `jan` or "January"; "" for any other text."""
    name = text.strip().lower()
    if name.isdecimal() and 1 <= int(name[:3]) <= 12:
        return f"{int(name):02}"
    return f"{_MONTHS.index(name[:3]) + 1:02}" if name[:3] in _MONTHS and name.isalpha() else ""


def edtf_of_bibtex(year: str, month: str, day: str) -> str:
    """The date that the fields of BibTeX mean, as EDTF; "" for none."""
    if not re.fullmatch(r"\d{1,4}", year.strip()):
        return edtf_of_text(year)
    parts: Sequence[str] = [year.strip().zfill(4), month_number(month)]
    if parts[1] and re.fullmatch(r"\d{1,2}", day.strip()):
        parts = [*parts, f"{int(day):02}"]
    return "-".join(filter(None, parts))
