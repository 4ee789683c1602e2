"""How people type a date."""

from collections.abc import Iterator

from quizgen import languages
from quizgen.questions.answers.date import DateAnswer
from quizgen.sheet.exchange.keyboard import without_accents
from quizgen.values.clean import one_line
from quizgen.values.date_eras import written_year
from quizgen.values.dates import When, parse_when
from quizgen.values.dates_shown import phrase_when, show_when, show_without_words
from quizgen.values.day_numbers import gregorian_date

_YEAR = 4
"""The known digits of a year that is neither a decade nor a century."""

_FIRST_MILLENNIUM = 1000
"""Before this year, people may type the era, which is shown only where a year looks like a day."""


def typed_dates(answer: DateAnswer) -> Iterator[str]:
    """The notations of a date, its month and its year. How right each is, the quiz can tell.

    A word such as "about" or "until" can be left out there, and so can the era.
    """
    for text in _notations(answer):
        for typed in _with_eras(text, answer.language):
            yield from (typed, without_accents(typed))


def _notations(answer: DateAnswer) -> Iterator[str]:
    when, language = answer.when, answer.language
    first = when.moments[0]
    yield show_without_words(when, language)
    if len(when.moments) > 1:
        yield from _of_several(when, language)
        return
    if first.digits < _YEAR:
        return
    if first.month is not None and first.day is not None:
        if first.julian:
            yield from _day(*gregorian_date(first.earliest), language)
        yield from _day(first.year, first.month, first.day, language)
    year, *parts = _figures(first.year, first.month, first.day)
    for count in range(len(parts), -1, -1):
        written = "-".join([year, *parts[:count]])
        alone = parse_when(written)
        yield from (show(alone, language) for show in (show_when, show_without_words))
        if count and first.year > 0:
            yield written
    if first.year > 0 and first.month is not None and first.day is None:
        yield from (
            f"{month}{sign}{first.year}" for month in _shorter(first.month) for sign in "./"
        )
    if 0 < first.year < 100:
        # Nobody types the era of such a year.
        yield str(first.year)
    elif 0 < first.year < _FIRST_MILLENNIUM:
        era = one_line(languages.words(language).dates.after_christ)
        yield from (f"{shown} {era}" for shown in (show_without_words(when, language), first.year))


def _of_several(when: When, language: str) -> Iterator[str]:
    """A period or several dates, also less exactly, and each of its dates alone."""
    yield from (show_when(when, language), phrase_when(when, language))
    yield from _with_hyphens(when, language)
    if any(each.digits < _YEAR for each in when.moments):
        return
    ends = [_figures(each.year, each.month, each.day) for each in when.moments]
    for parts in (3, 2, 1):
        shorter = ["-".join(end[:parts]) for end in ends]
        if len({*shorter}) == 2 == len(shorter):
            yield from _with_hyphens(parse_when("/".join(shorter)), language)
        yield from (show_without_words(parse_when(each), language) for each in shorter)


def _with_hyphens(when: When, language: str) -> tuple[str, str]:
    shown = show_without_words(when, language)
    return shown, shown.replace("\N{EN DASH}", "-").replace("\N{EM DASH}", "-")


def _day(year: int, month: int, day: int, language: str) -> Iterator[str]:
    """A day in words and in figures, also with its month first."""
    whole = parse_when("-".join(_figures(year, month, day)))
    words = languages.words(language).dates
    for shown in (show_when(whole, language), show_without_words(whole, language)):
        yield shown
        if day == 1 and words.first_day:
            yield shown.replace(words.first_day, "1", 1)
    if year <= 0:
        return
    name = (words.months_of_day or words.months)[month - 1]
    short = _short_months(name, month, language)
    yield from (show_when(whole, language).replace(name, each) for each in short)
    if words.month_first:
        yield from (
            words.month_first.format(month=each, day=day, year=year)
            for each in (words.months[month - 1], *short)
        )
    for one, other in zip(_shorter(day), _shorter(month), strict=True):
        yield from (f"{one}{sign}{other}{sign}{year}" for sign in "./")
        if words.month_first:
            yield f"{other}/{one}/{year}"


def _short_months(name: str, month: int, language: str) -> list[str]:
    """The abbreviations of the name of a month, with and without a full stop."""
    known = languages.typed(language).dates.months.items()
    short = [each for each, number in known if number == month and name.lower().startswith(each)]
    cut = [name[: len(each)] for each in short if len(each) < len(name)]
    return [*cut, *(f"{each}." for each in cut)]


def _shorter(number: int) -> tuple[str, str]:
    return str(number), f"{number:02}"


def _figures(year: int, *parts: int | None) -> list[str]:
    """A year, and the month and day that are known, as in ISO 8601."""
    return [written_year(year), *(f"{part:02}" for part in parts if part is not None)]


def _with_eras(text: str, language: str) -> Iterator[str]:
    """A date; if it is before Christ, also with the other names of the era and without one."""
    yield text
    words = languages.words(language).dates
    # Both may have spaces that are not broken.
    typed, era = one_line(text), f" {one_line(words.before_christ)}"
    if typed.endswith(era):
        yield from (f"{typed.removesuffix(era)} {each}" for each in words.before_christ_also)
        yield typed.removesuffix(era)
