"""Anki days and months in the words of a language."""

from datetime import date

from quizgen import languages
from quizgen.languages.language import Words
from quizgen.quiz.days import date_of
from quizgen.values.dates import parse_when
from quizgen.values.dates_shown import show_day, show_without_words


def near_day(day: int, today: int, words: Words) -> str:
    """A day that is near, without its year: "today", "tomorrow", "29 Nov"."""
    stats = words.quiz.stats
    if day == today:
        return stats.today
    if day == today + 1:
        return stats.tomorrow
    moment = date_of(day)
    month = (stats.months_of_day or stats.months)[moment.month - 1]
    first = words.dates.first_day if moment.day == 1 else ""
    return stats.date.format(day=first or moment.day, month=month)


def full_date(day: int, language: str) -> str:
    """A day as within a sentence: "29 November 2026", "29 ноября 2026 года"."""
    return show_day(date_of(day), languages.words(language).dates)


def short_date(day: int, language: str) -> str:
    """A day in a table: "29 November 2026", "29 ноября 2026"."""
    return show_without_words(parse_when(date_of(day).isoformat()), language)


def month_name(month: date, language: str) -> str:
    """A month in a table: "November 2026", "ноябрь 2026"."""
    return show_without_words(parse_when(f"{month:%Y-%m}"), language)
