"""Dates as they are shown: alone ("9 June 1781") or in a sentence ("on 9 June 1781")."""

from collections.abc import Sequence

from quizgen import languages
from quizgen.languages.value_words import DateWords
from quizgen.values.date_eras import LARGEST_SHIFTED
from quizgen.values.dates import Moment, When
from quizgen.values.day_numbers import gregorian_date

_Parts = tuple[str, str, str, str]
"""Day, month, year and era in reading order; "" for one that is not shown."""


def show_when(when: When, language: str = "en") -> str:
    """The date alone: "9 June 1781", "c. 1781", "2–13 March 1938", "25 October (7 November) 1917".

    Raises KeyError for a language that no deck can be written in.
    """
    words = languages.words(language).dates
    if when.open_start or when.open_end:
        pattern = words.until if when.open_start else words.since
        return pattern.format(_noun(when.moments[0], words))
    is_between = when.shape == "between"
    heads, tail = _shared(when.moments, words, in_sentence=is_between)
    if is_between:
        return words.between.format(*_marked_each(heads, when.moments, words)) + tail
    if when.shape != "period":
        return _alternatives(_marked_each(heads, when.moments, words), words) + tail
    # "c. 51–44 BC": the mark before the beginning is read for the end as well.
    all_about = all(moment.approximate and not moment.uncertain for moment in when.moments)
    if not all_about:
        heads = _marked_each(heads, when.moments, words)
    dash = " – " if any(" " in head for head in heads) else "–"
    shown = dash.join(heads) + tail
    return words.about.format(shown) if all_about else shown


def phrase_when(when: When, language: str = "en") -> str:
    """The date in a sentence such as "What happened …?": "on 9 June 1781", "from 1825 to 1830".

    Raises KeyError for a language that no deck can be written in.
    """
    words = languages.words(language).dates
    moments = when.moments
    if when.open_start or when.open_end:
        pattern = words.until if when.open_start else words.since
        return pattern.format(_noun(moments[0], words, in_sentence=True))
    heads, tail = _shared(moments, words, in_sentence=True)
    if when.shape == "between":
        heads = _marked_each(heads, moments, words, in_sentence=True)
        return words.between.format(*heads) + tail
    if when.shape == "period":
        heads = _marked_each(heads, moments, words, in_sentence=True)
        start, middle, end = words.period
        return start + middle.join(heads) + tail + end
    if any(map(_marked, moments)) or len({moment.day is None for moment in moments}) > 1:
        return _alternatives([_phrase(moment, words) for moment in moments], words)
    return _preposition(moments[0], words).format(_alternatives(heads, words) + tail)


def _phrase(moment: Moment, words: DateWords) -> str:
    phrase = _preposition(moment, words).format(
        _join(_parts(moment, words, in_sentence=True), words)
    )
    return words.perhaps_in_sentence.format(phrase) if moment.uncertain else phrase


def _preposition(moment: Moment, words: DateWords) -> str:
    if moment.day is not None:
        return words.about_on if moment.approximate else words.on
    within = words.within_ago if is_ago(moment.year) else words.within
    return within.format(words.about_in_sentence if moment.approximate else "{}")


def _noun(moment: Moment, words: DateWords, *, in_sentence: bool = False) -> str:
    text = _join(_parts(moment, words, in_sentence=in_sentence), words)
    return _marked_each([text], [moment], words, in_sentence=in_sentence)[0]


def _marked_each(
    texts: Sequence[str], moments: Sequence[Moment], words: DateWords, *, in_sentence: bool = False
) -> list[str]:
    """The texts of some moments, each with the marks of its moment."""
    about = words.about_in_sentence if in_sentence else words.about
    perhaps = words.perhaps_in_sentence if in_sentence else words.perhaps
    found = []
    for text, moment in zip(texts, moments, strict=True):
        marked = about.format(text) if moment.approximate else text
        found.append(perhaps.format(marked) if moment.uncertain else marked)
    return found


def _alternatives(texts: Sequence[str], words: DateWords) -> str:
    if len(texts) == 1:
        return texts[0]
    return f"{', '.join(texts[:-1])} {words.or_} {texts[-1]}"


def _shared(
    moments: Sequence[Moment], words: DateWords, *, in_sentence: bool = False
) -> tuple[list[str], str]:
    """The part that differs in each ("2", "13"), and the part they share (" March 1938")."""
    parts = [_parts(moment, words, in_sentence=in_sentence) for moment in moments]
    differ = 4
    while (
        len(parts) > 1
        and len({each[differ - 1] for each in parts}) == 1
        and all(_join(each[: differ - 1], words) for each in parts)
    ):
        differ -= 1
    heads = [_join(each[:differ], words) for each in parts]
    tail = _join(parts[0][differ:], words, first=differ)
    return heads, _before(differ, words) + tail if tail else ""


def _marked(moment: Moment) -> bool:
    return moment.approximate or moment.uncertain


def _join(parts: Sequence[str], words: DateWords, *, first: int = 0) -> str:
    """The day, month, year and era that are given; the first of `parts` is the `first` of these."""
    text = ""
    for place, part in enumerate(parts, first):
        if part:
            text += (_before(place, words) if text else "") + part
    return text


def _before(place: int, words: DateWords) -> str:
    """The text between a part of a date, from 1 for the month, and the part before it."""
    return ("", words.before_month, words.before_year, " ")[place]


def _month(number: int, words: DateWords) -> str:
    """The name of a month after a day."""
    return (words.months_of_day or words.months)[number - 1]


def _parts(moment: Moment, words: DateWords, *, in_sentence: bool = False) -> _Parts:
    if moment.digits < 4:
        text = _decade_or_century(moment, words)
        era = words.before_christ if moment.year < 0 else ""
        return "", "", words.the.format(text) if in_sentence else text, era
    year, era = _year(moment.year, words)
    if moment.month is None:
        return "", "", words.old_style.format(year) if moment.julian else year, era
    if moment.day is None:
        month = words.months[moment.month - 1]
        return "", month, words.old_style.format(year) if moment.julian else year, era
    if moment.julian:
        return _both_styles(moment, moment.month, words)
    return words.day.format(moment.day), _month(moment.month, words), year, era


def _both_styles(moment: Moment, old_month: int, words: DateWords) -> _Parts:
    """The Julian day, then the Gregorian in brackets; a month or year they share is shown once."""
    old_year, old_era = _year(moment.year, words)
    new_year_number, new_month, new_day = gregorian_date(moment.earliest)
    old = words.day.format(moment.day), _month(old_month, words)
    new = words.day.format(new_day), _month(new_month, words)
    if new_year_number != moment.year:
        old_date = _join((*old, old_year, old_era), words)
        new_date = _join((*new, *_year(new_year_number, words)), words)
        return f"{old_date} ({new_date})", "", "", ""
    if new_month != old_month:
        return f"{_join(old, words)} ({_join(new, words)})", "", old_year, old_era
    return f"{old[0]} ({new[0]})", old[1], old_year, old_era


def _decade_or_century(moment: Moment, words: DateWords) -> str:
    if moment.digits == 2:
        text = words.century(abs(moment.year) // 100 + 1)
    else:
        pattern = words.first_decade if moment.year % 100 == 0 else words.decade
        text = pattern.format(moment.year)
        if moment.year < 100:
            text = f"{text} {words.after_christ}"
    return words.old_style.format(text) if moment.julian else text


def is_ago(year: int) -> bool:
    """Whether a year is so long ago that years are counted from now."""
    return year <= -1_000_000


def _year(year: int, words: DateWords) -> tuple[str, str]:
    """The year as people count, and its era if that has to be shown."""
    if is_ago(year):
        return words.millions(-year), words.years_ago
    if year < 1:
        number = -year if year <= -LARGEST_SHIFTED else 1 - year
        return _digits(number, words), words.before_christ
    return _digits(year, words), words.after_christ if year < 100 else ""


def _digits(number: int, words: DateWords) -> str:
    return words.long_year(number) if number > 9999 else str(number)
