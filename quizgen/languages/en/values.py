"""English: how dates and numbers are written."""

from quizgen.languages.typed_words import words_of
from quizgen.languages.value_words import DateWords, NumberWords
from quizgen.languages.written_numbers import grouped, in_units


def _english_century(number: int) -> str:
    teen = number % 100 in (11, 12, 13)
    ending = "th" if teen else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{ending} century"


def _english_millions(number: int) -> str:
    unit, name = (10**9, "billion") if number >= 10**9 else (10**6, "million")
    return f"{in_units(number, unit)} {name}"


DATES = DateWords(
    day="{}",
    months=words_of(
        "January February March April May June July August September October November December"
    ),
    months_of_day=(),
    before_month=" ",
    before_year=" ",
    before_christ="BC",
    before_christ_also=("BCE", "B.C."),
    month_first="{month} {day}, {year}",
    after_christ="AD",
    long_year=grouped,
    years_ago="years ago",
    millions=_english_millions,
    old_style="{} (Old Style)",
    decade="{}s",
    first_decade="{}s (decade)",
    century=_english_century,
    the="the {}",
    about="c. {}",
    perhaps="{} (?)",
    about_in_sentence="about {}",
    perhaps_in_sentence="perhaps {}",
    on="on {}",
    about_on="on or about {}",
    within="in {}",
    within_ago="{}",
    or_="or",
    period=("from ", " to ", ""),
    between="between {} and {}",
    since="from {}",
    until="until {}",
)

NUMBERS = NumberWords(
    thousands=",",
    decimal=".",
    percent="\N{NO-BREAK SPACE}%",
    about="about {}",
    more_than="more than {}",
    or_more="{} or more",
    less_than="less than {}",
    or_less="{} or less",
    negative_range="{} to {}",
    scales={3: "thousand", 6: "million", 9: "billion", 12: "trillion"},
)
