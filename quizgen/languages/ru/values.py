"""Russian: how dates and numbers are written."""

import re
from functools import partial

from quizgen.languages.ru.typography import SPACE
from quizgen.languages.ru.units import unit_after
from quizgen.languages.value_words import DateForm, DateWords, NumberWords
from quizgen.languages.written_numbers import grouped, in_units, roman
from quizgen.lazy_pattern import lazy_pattern


def _millions(number: int) -> str:
    unit, name = (10**9, "млрд") if number >= 10**9 else (10**6, "млн")
    return f"{in_units(number, unit, decimal=',')}\N{NO-BREAK SPACE}{name}"


_SECOND = lazy_pattern(r"\b([вс]) (?=(?:2|II)\b(?![-–]))", re.IGNORECASE)
_UNBROKEN = lazy_pattern(" (?=год|век)")


def _contracted(text: str) -> str:
    """A date with "во" and "со" before "второй": "во II веке", "со 2 марта".

    No line breaks between a number and the word for years or centuries.
    """
    return _UNBROKEN.sub(SPACE, _SECOND.sub(r"\1о ", text))


_GENITIVE = (
    "января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября",
    "октября", "ноября", "декабря",
)  # fmt: skip
_PREPOSITIONAL = (
    "январе", "феврале", "марте", "апреле", "мае", "июне", "июле", "августе", "сентябре",
    "октябре", "ноябре", "декабре",
)  # fmt: skip
_INSTRUMENTAL = (
    "январём", "февралём", "мартом", "апрелем", "маем", "июнем", "июлем", "августом", "сентябрём",
    "октябрём", "ноябрём", "декабрём",
)  # fmt: skip
_OF = DateForm(
    months=_GENITIVE, decade="{}-х", year_word="года", years_word="годов", decade_word="годов",
    century_word="века", centuries_word="веков",
)  # fmt: skip
"""The genitive."""

DATES = DateWords(
    day="{}",
    months=(
        "январь", "февраль", "март", "апрель", "май", "июнь", "июль", "август", "сентябрь",
        "октябрь", "ноябрь", "декабрь",
    ),
    months_of_day=_GENITIVE,
    before_month=SPACE,
    before_year=" ",
    before_christ="до\N{NO-BREAK SPACE}н.\N{NO-BREAK SPACE}э.",
    before_christ_also=("до н.э.", "до нашей эры", "до Р. Х."),
    after_christ="н.\N{NO-BREAK SPACE}э.",
    long_year=partial(grouped, thousands="\N{NO-BREAK SPACE}"),
    years_ago="лет назад",
    millions=_millions,
    old_style="{} (по\N{NO-BREAK SPACE}старому\N{NO-BREAK SPACE}стилю)",
    decade="{}-е",
    first_decade="{}-е",
    century=roman,
    the="{}",
    about="около {}",
    perhaps="{} (?)",
    about_in_sentence="примерно {}",
    perhaps_in_sentence="предположительно {}",
    on="{}",
    about_on="примерно {}",
    within="в {}",
    within_ago="{}",
    or_="или",
    period=("с ", " по ", ""),
    between="между {} и {}",
    since="с {}",
    until="до {}",
    dash=("–", " — "),
    forms={
        "alone": DateForm(
            year_word="год", years_word="годы", decade_word="годы", century_word="век",
            centuries_word="века",
        ),
        "about": _OF,
        "within": DateForm(
            months=_PREPOSITIONAL, decade="{}-х", year_word="году", years_word="годах",
            decade_word="годах", century_word="веке", centuries_word="веках",
        ),
        "since": _OF,
        "until": _OF,
        "start": _OF,
        "end": DateForm(year_word="год", decade_word="годы", century_word="век"),
        "between": DateForm(
            months=_INSTRUMENTAL, decade="{}-ми", year_word="годом", years_word="годами",
            decade_word="годами", century_word="веком", centuries_word="веками",
        ),
    },
    year_after_month="года",
    marks_outside=True,
    contracted=_contracted,
)  # fmt: skip

NUMBERS = NumberWords(
    thousands="\N{NO-BREAK SPACE}",
    decimal=",",
    percent="\N{NO-BREAK SPACE}%",
    about="около {}",
    more_than="более {}",
    or_more="{} и более",
    less_than="менее {}",
    or_less="не более {}",
    negative_range="от {} до {}",
    grouped_from=5,
    unit_after=unit_after,
    scales={3: "тыс.", 6: "млн", 9: "млрд", 12: "трлн"},
)
