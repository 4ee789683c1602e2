"""What a date that is written otherwise than in a deck means, in EDTF.

For tables of other programs, and for hints on what an author has typed.
"""

from quizgen.lazy_pattern import lazy_pattern
from quizgen.questions.grading.all_languages import WORDS, any_of
from quizgen.questions.grading.dates.typed_dates import readings
from quizgen.questions.grading.plain_text import plain
from quizgen.values.dates import Moment, When, parse_when

_FAR = 5000
"""A year in whose century no date of a text is, so that "38" is found to be one without it."""

_ABOUT = lazy_pattern(rf"^(?:[~≈]|{any_of(WORDS.numbers.about)}(?=[\s\d])|c\.?(?=[\s\d]))\s*")
_ABOUT_AFTER = lazy_pattern(r"(?<=\d)\s*~(?=\s|/|$)")
_PERHAPS = lazy_pattern(r"\s*(?:\(\?\)|\?)$")
_ABBREVIATED = lazy_pattern(r"(?<!\d )(?<!\d\. )\b[ivxIVX]\. \d")
"""A letter before a year that may be a word, vers or vor in "v. 1412"; V.1412 is in May."""

_WORD = lazy_pattern(r"[^\W\d_]+(?:-[^\W\d_]+)*")


def dates_meant(text: str) -> list[str]:
    """All dates that a text may mean, in EDTF. Its century is never guessed."""
    if _ABBREVIATED.search(text):
        return []
    bare, mark = without_doubt(text)
    found = [each.when for each in readings(bare, _FAR) if each.calendar != "os?"]
    # Without four digits or an era, the century would be a guess.
    known = [each for each in found if all(abs(of.year - _FAR) > 100 for of in each.moments)]
    # Days and months are also read as years of the first century.
    late = [each for each in known if all(abs(of.year) > 99 for of in each.moments)]
    written = {edtf(when) for when in late or known}
    good = sorted(each for each in written if each and _is_date(each))
    # A century is also read as the period of its years.
    good = [each for each in good if each.endswith("XX")] or good
    if "/" in bare:
        good = [each for period in good for each in (*_old_style(period), period)]
    return [with_doubt(each, mark) for each in good]


def _old_style(date: str) -> list[str]:
    """The day that a period from 10/22 May 1848 may be, in both calendars."""
    first, _, last = date.partition("/")
    try:
        days = [parse_when(each).earliest for each in (f"{first} OS", last)]
    except ValueError:
        return []
    return [f"{first} OS"] if len(first) == len("1848-05-10") and days[0] == days[1] else []


def without_doubt(text: str) -> tuple[str, str]:
    """A text without its "c." or "?", and the mark in EDTF of what it says: "~", "?" or none."""
    whole = plain(text)
    bare = _ABOUT.sub("", _ABOUT_AFTER.sub("", _PERHAPS.sub("", whole)))
    words = {*_WORD.findall(bare)}
    if (
        _ABOUT.match(whole)
        or _ABOUT_AFTER.search(whole)
        or not words.isdisjoint(WORDS.dates.approximate)
    ):
        return bare, "~"
    is_doubtful = _PERHAPS.search(whole) or not words.isdisjoint(WORDS.dates.doubtful)
    return bare, "?" if is_doubtful else ""


def with_doubt(date: str, mark: str) -> str:
    """A date in EDTF with a mark at each of its ends."""
    ends = date.split("/")
    return "/".join(
        end if end == ".." else f"{end.removesuffix(' OS')}{mark}{' OS' * end.endswith(' OS')}"
        for end in ends
    )


def _is_date(text: str) -> bool:
    try:
        parse_when(text)
    except ValueError:
        return False
    return True


def edtf(when: When) -> str | None:
    """A date or period in EDTF; None for several dates."""
    ends = [*map(_moment, when.moments)]
    if when.shape == "moment":
        return ends[0]
    if when.shape != "period":
        return None
    if when.open_start:
        return f"../{ends[0]}"
    return f"{ends[0]}/.." if when.open_end else "/".join(ends)


def _moment(moment: Moment) -> str:
    year, style = moment.year, " OS" if moment.julian else ""
    if abs(year) > 9999:
        return f"Y{year}"
    sign = "-" if year < 0 else ""
    digits = f"{abs(year):04d}"
    if moment.digits < 4:
        return f"{sign}{digits[: moment.digits]}{'X' * (4 - moment.digits)}"
    rest = "".join(f"-{each:02d}" for each in (moment.month, moment.day) if each is not None)
    return f"{sign}{digits}{rest}{style}"
