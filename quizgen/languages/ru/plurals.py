"""Russian: counted nouns."""

from quizgen.languages.quiz_words import Unit
from quizgen.languages.ru.typography import SPACE
from quizgen.languages.written_numbers import grouped


def noun_form(number: float, one: str, few: str, many: str) -> str:
    """The form of a noun after a number: "1 вопрос", "2 вопроса", "5 вопросов", "1,5 вопроса"."""
    if number != int(number):
        return few
    last, teens = int(number) % 10, int(number) % 100 in range(11, 15)
    if last == 1 and not teens:
        return one
    return few if last in (2, 3, 4) and not teens else many


def counted(number: float, one: str, few: str, many: str) -> str:
    """A number and its noun: "1 вопрос", "1200 вопросов", "3,5 месяца"."""
    return f"{digits(number)}{SPACE}{noun_form(number, one, few, many)}"


def digits(number: float) -> str:
    """A number as Russian writes it: "1200", "12 000", "3,5"."""
    return grouped(number, thousands=SPACE, decimal=",", grouped_from=5)


QUESTIONS = ("вопрос", "вопроса", "вопросов")
UNITS_OF_TIME: dict[Unit, tuple[str, str, str]] = {
    "second": ("секунда", "секунды", "секунд"),
    "minute": ("минута", "минуты", "минут"),
    "hour": ("час", "часа", "часов"),
    "day": ("день", "дня", "дней"),
    "month": ("месяц", "месяца", "месяцев"),
    "year": ("год", "года", "лет"),
}


def duration(number: float, unit: Unit) -> str:
    return counted(number, *UNITS_OF_TIME[unit])
