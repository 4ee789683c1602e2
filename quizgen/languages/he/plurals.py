"""Hebrew: counted nouns."""

from quizgen.languages.quiz_words import Unit
from quizgen.languages.written_numbers import grouped


def counted(number: float, one: str, two: str, many: str, from_eleven: str = "") -> str:
    """A number and its noun: "שאלה אחת", "שתי שאלות", "3 שאלות", "3.5 חודשים", "11 יום"."""
    if number in (1, 2):
        return one if number == 1 else two
    is_whole = number == int(number)
    return f"{grouped(number)} {(is_whole and number > 10 and from_eleven) or many}"


_UNITS_OF_TIME: dict[Unit, tuple[str, str, str, str]] = {
    "second": ("שנייה אחת", "שתי שניות", "שניות", ""),
    "minute": ("דקה אחת", "שתי דקות", "דקות", ""),
    "hour": ("שעה אחת", "שעתיים", "שעות", ""),
    "day": ("יום אחד", "יומיים", "ימים", "יום"),
    "month": ("חודש אחד", "חודשיים", "חודשים", ""),
    "year": ("שנה אחת", "שנתיים", "שנים", "שנה"),
}
"""One, two, more, and if they are counted in another form, from eleven on."""


def duration(number: float, unit: Unit) -> str:
    return counted(number, *_UNITS_OF_TIME[unit])


def within(number: float, unit: Unit) -> str:
    """In how much time: "בעוד דקה", "בעוד שנתיים"."""
    amount = duration(number, unit).removesuffix(" אחד").removesuffix(" אחת")
    return f"בעוד {amount}"


def counted_questions(number: int) -> str:
    return counted(number, "שאלה אחת", "שתי שאלות", "שאלות")
