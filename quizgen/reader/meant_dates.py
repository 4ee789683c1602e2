"""What an author meant by a date that no deck can have, also in words of other languages."""

from collections.abc import Sequence

from quizgen.lazy_pattern import lazy_pattern
from quizgen.values.dates import parse_when

_EXAMPLE = lazy_pattern(r"\([^()]*(?:1848-02|1825/1830|1938-06/1938-08|17XX)[^()]*\)\Z")
"""A hint that says only in general what dates look like, by the dates of its examples."""

_BEFORE_CHRIST = lazy_pattern(r"-(\d{4})(~?)")
_NUMBER = lazy_pattern(r"\d|\b[IVXХ]+(?:e|ème)? |[ -][IVXХ]+\b")
"""A number, also a Roman one beside another word."""

_LATE = lazy_pattern(r"(?<!\d)(?:29|30|31)(?!\d)")
"""A day that some months do not have."""

_LONGEST = 40
"""Characters of a date at most; a longer text is a sentence."""


def with_meant_date(message: str, text: str) -> str:
    """The message on a text that is no date, with the date that it means if it can be only one."""
    bare = " ".join(text.split())
    if len(bare) > _LONGEST or not _NUMBER.search(bare) or not _EXAMPLE.search(message):
        return message
    # Only a wrong date needs the words of all languages.
    from quizgen.questions.grading.dates.dates_meant import dates_meant

    meant = dates_meant(bare)
    if not meant and (day := _LATE.search(bare)):
        return _no_such_day(dates_meant(_LATE.sub("28", bare, count=1)), day[0]) or message
    if len(meant) != 1:
        return message
    before = _BEFORE_CHRIST.fullmatch(meant[0])
    date = f"{'c. ' * bool(before[2])}{int(before[1]) + 1} BC" if before else meant[0]
    return _EXAMPLE.sub(f"(write {date})", message)


def _no_such_day(of_the_28th: Sequence[str], day: str) -> str:
    """What is wrong with a day of the one month in which the 28th was found; "" if nothing is."""
    if len(of_the_28th) != 1 or not of_the_28th[0].endswith("-28"):
        return ""
    try:
        parse_when(f"{of_the_28th[0].removesuffix('28')}{day}")
    except ValueError as error:
        return str(error)
    return ""
