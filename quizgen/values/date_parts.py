"""The parts of a date as they are shown, in one place of a sentence or alone."""

from collections.abc import Sequence
from typing import Literal, NamedTuple, TypeAlias

from quizgen.languages.value_words import DateForm, DatePlace, DateWords
from quizgen.values.date_eras import number_before_christ
from quizgen.values.dates import Moment
from quizgen.values.day_numbers import gregorian_date

Precision: TypeAlias = Literal["day", "month", "year", "decade", "century", "ago"]

_NO_FORM = DateForm()


class DateParts(NamedTuple):
    """The parts of a date in reading order; "" for one that is not shown.

    `number` is that of the year, decade or century, and `word` the word after it, if the language
    has one; of years that are counted in millions, it is their scale. `plural` is that word after
    two dates, and `unit` says what the word is of.
    """

    day: str
    month: str
    number: str
    word: str
    era: str
    plural: str = ""
    unit: str = ""


_SHOWN = 5
"""How many parts are shown, the first ones."""

_NUMBER = 2
"""The index of the number."""


def precision_of(moment: Moment) -> Precision:
    """What the date gives last, and whether it counts years from now."""
    if moment.digits < 4:
        return "century" if moment.digits == 2 else "decade"
    if is_ago(moment.year):
        return "ago"
    return "year" if moment.month is None else "month" if moment.day is None else "day"


def is_ago(year: int) -> bool:
    """Whether a year is so long ago that years are counted from now."""
    return year <= -1_000_000


def date_parts(
    moment: Moment,
    place: DatePlace,
    words: DateWords,
    *,
    in_sentence: bool = False,
    several: bool = False,
) -> DateParts:
    """The parts of a moment in a place; in a sentence, a decade or century has its article.

    Beside `several` others, a decade is not written with its first and last year.
    """
    form = words.forms.get(place, _NO_FORM)
    if several and form.first_decade:
        form = form._replace(first_decade="")
    if moment.digits < 4:
        return _decade_or_century(moment, form, words, in_sentence=in_sentence)
    number, era = _year(moment.year, words)
    if moment.day is not None and moment.month is not None:
        if moment.julian:
            return _both_styles(moment, moment.month, form, words)
        return _day(moment.day, moment.month, (number, era), form, words)
    if moment.month is not None:
        month = (form.months or words.months)[moment.month - 1]
        word = words.year_after_month
        return _julian(DateParts("", month, number, word, era, word, "month"), moment, words)
    if is_ago(moment.year):
        number, _, scale = number.partition(" ")
        return DateParts("", "", number, scale, era, scale, scale)
    parts = DateParts("", "", number, form.year_word, era, form.years_word, "year")
    return _julian(parts, moment, words)


def joined(parts: Sequence[str], words: DateWords, *, first: int = 0) -> str:
    """The parts that are shown; the first of them is the `first` of `DateParts`."""
    text = ""
    for place, part in enumerate(parts[: _SHOWN - first], first):
        if part:
            text += (_before(place, words) if text else "") + part
    return text


def shared(
    parts: Sequence[DateParts], words: DateWords, *, plural: bool = False, by_unit: bool = False
) -> tuple[list[str], str]:
    """The part that differs in each ("2", "13"), and the part they share (" March 1938").

    `plural` takes the plural of a word that several share. `by_unit` shares a word that differs
    only in its form, as in "с 1825 по 1830 год".
    """
    keys = [each._replace(word=each.unit) if by_unit else each for each in parts]
    differ = _SHOWN
    while (
        len(parts) > 1
        and len({each[differ - 1] for each in keys}) == 1
        and all(any(each[: differ - 1]) for each in parts)
    ):
        differ -= 1
    heads = [joined(each[:differ], words) for each in parts]
    last = parts[-1]
    while differ < _SHOWN and not last[differ]:
        differ += 1
    if plural and differ < _SHOWN:
        last = last._replace(word=last.plural)
    tail = joined(last[differ:_SHOWN], words, first=differ)
    return heads, _before(differ, words) + tail if tail else ""


def _before(place: int, words: DateWords) -> str:
    """The text between a part of a date, from 1 for the month, and the part before it."""
    if place > _NUMBER:
        return " "
    if place == _NUMBER:
        return words.before_year
    return words.before_month if place else ""


def _day(
    day: int, month: int, year: tuple[str, str], form: DateForm, words: DateWords
) -> DateParts:
    """The parts of a day; `year` is the number of its year and the era."""
    name = (words.months_of_day or words.months)[month - 1]
    number, era = year
    word = words.year_after_month
    shown = words.first_day if day == 1 and words.first_day else (form.day or words.day).format(day)
    return DateParts(shown, name, number, word, era, word, "month")


def _both_styles(moment: Moment, old_month: int, form: DateForm, words: DateWords) -> DateParts:
    """The Julian day, then the Gregorian in brackets; a month or year they share is shown once."""
    assert moment.day is not None
    old = _day(moment.day, old_month, _year(moment.year, words), form, words)
    new_year, new_month, new_day = gregorian_date(moment.earliest)
    new = _day(new_day, new_month, _year(new_year, words), form, words)
    if new_year != moment.year:
        return DateParts(f"{joined(old, words)} ({joined(new, words)})", "", "", "", "")
    if new_month != old_month:
        day = f"{joined(old[:2], words)} ({joined(new[:2], words)})"
        return old._replace(day=day, month="")
    return old._replace(day=f"{old.day} ({new.day})")


def _decade_or_century(
    moment: Moment, form: DateForm, words: DateWords, *, in_sentence: bool
) -> DateParts:
    if moment.digits == 2:
        century = words.century(abs(moment.year) // 100 + 1)
        number = (form.century or "{}").format(century)
        is_inflected, word, plural = form.century, form.century_word, form.centuries_word
    else:
        first = form.first_decade if moment.year % 100 == 0 else ""
        number = first.format(moment.year, moment.year + 9) or _decade(moment.year, form, words)
        is_inflected = first or form.decade
        word = "" if first else form.decade_word or form.year_word
        plural = "" if first else form.decade_word or form.years_word
    if in_sentence and not is_inflected:
        number = words.the.format(number)
    after_christ = words.after_christ if moment.digits == 3 and moment.year < 100 else ""
    era = words.before_christ if moment.year < 0 else after_christ
    parts = DateParts("", "", number, word, era, plural, precision_of(moment))
    return _julian(parts, moment, words)


def _decade(year: int, form: DateForm, words: DateWords) -> str:
    if words.named_decade:
        return (form.decade or "{}").format(words.named_decade(year))
    return (form.decade or (words.first_decade if year % 100 == 0 else words.decade)).format(year)


def _julian(parts: DateParts, moment: Moment, words: DateWords) -> DateParts:
    """The parts, marked as a date of the Julian calendar if they are one."""
    if not moment.julian:
        return parts
    old_style = words.old_style.format
    if parts.word and parts.era:
        return parts._replace(era=old_style(parts.era))
    if parts.word:
        return parts._replace(word=old_style(parts.word), plural=old_style(parts.plural))
    return parts._replace(number=old_style(parts.number))


def _year(year: int, words: DateWords) -> tuple[str, str]:
    """The year as people count, and its era if that has to be shown."""
    if is_ago(year):
        return words.millions(-year), words.years_ago
    if year < 1:
        return _digits(number_before_christ(year), words), words.before_christ
    return _digits(year, words), words.after_christ if year < 100 else ""


def _digits(number: int, words: DateWords) -> str:
    return words.long_year(number) if number > 9999 else str(number)
