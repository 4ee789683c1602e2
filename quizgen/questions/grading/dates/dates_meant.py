"""What a date that is written otherwise than in a deck means, in EDTF.

For tables of other programs, and for hints on what an author has typed.
"""

from re import Match
from typing import TypeAlias

from quizgen.lazy_pattern import lazy_pattern
from quizgen.questions.grading.all_languages import WORDS, any_of
from quizgen.questions.grading.dates.typed_dates import readings
from quizgen.questions.grading.plain_text import plain
from quizgen.values.characters import DIGIT
from quizgen.values.dates import Moment, When, parse_when

_FAR = 5000
"""A year in whose century no date of a text is, so that "38" is found to be one without it."""

_WORDS_ABOUT = rf"{any_of(WORDS.numbers.about)}|c\.?"
_NO_ERA = r"(?<!\w)(?<!\.-)(?<![^\W\d_]\.)(?<![^\W\d_]\. )"
"""Not within an era such as "a. C." or "J.-C."."""

_ABOUT = lazy_pattern(
    rf"^(?:[~≈]|(?:{_WORDS_ABOUT})(?=[\s\d]))\s*|{_NO_ERA}(?:[~≈]|{_WORDS_ABOUT})\s*(?=\d)"
)
_ABOUT_AFTER = lazy_pattern(r"(?<=\d)\s*~(?=\s|/|$)")
_PERHAPS = lazy_pattern(r"(?<=[\w.)])\s*(?:\(\?\)|\?)")
_ABBREVIATED = lazy_pattern(r"(?<!\d )(?<!\d\. )\b[ivxIVX]\. \d")
"""A letter before a year that may be a word, vers or vor in "v. 1412"; V.1412 is in May."""

_WORD = lazy_pattern(r"[^\W\d_]+(?:-[^\W\d_]+)*")

Marks: TypeAlias = tuple[str, str]
"""The marks in EDTF of the two ends of a period: "~", "?" or none."""


def dates_meant(text: str) -> list[str]:
    """All dates that a text may mean, in EDTF. Its century is never guessed."""
    if _ABBREVIATED.search(text):
        return []
    bare, marks = without_doubt(text)
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
    return [with_doubt(each, marks) for each in good]


def _old_style(date: str) -> list[str]:
    """The day that a period from 10/22 May 1848 may be, in both calendars."""
    first, _, last = date.partition("/")
    try:
        days = [parse_when(each).earliest for each in (f"{first} OS", last)]
    except ValueError:
        return []
    return [f"{first} OS"] if len(first) == len("1848-05-10") and days[0] == days[1] else []


def without_doubt(text: str) -> tuple[str, Marks]:
    """A text without its "c." and "?", and the marks of what it says.

    What precedes or follows the whole text is said of both ends of a period.
    """
    marks = ["", ""]

    def say(mark: str, found: Match[str], *, ahead: bool) -> str:
        """Note a sign or word that is ahead of its date, or after it."""
        before, after = found.string[: found.start()], found.string[found.end() :]
        is_between = DIGIT.search(before) and DIGIT.search(after)
        for end in (int(ahead),) if is_between else (0, 1):
            marks[end] = marks[end] or mark
        return ""

    bare = _ABOUT_AFTER.sub(lambda found: say("~", found, ahead=False), plain(text))
    bare = _ABOUT.sub(lambda found: say("~", found, ahead=True), bare)
    for mark, words in (("~", WORDS.dates.approximate), ("?", WORDS.dates.doubtful)):
        for found in _WORD.finditer(bare):
            if found[0] in words:
                say(mark, found, ahead=True)
    bare = _PERHAPS.sub(lambda found: say("?", found, ahead=False), bare)
    return bare, (marks[0], marks[1])


def with_doubt(date: str, marks: Marks) -> str:
    """A date in EDTF with the marks of its ends; a moment has the first one that there is."""
    ends = date.split("/")
    if ".." in ends or len(ends) == 1:
        mark = marks[0] or marks[1]
        marks = (mark, mark)
    return "/".join(
        end if end == ".." else f"{end.removesuffix(' OS')}{mark}{' OS' * end.endswith(' OS')}"
        for end, mark in zip(ends, marks, strict=False)
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
