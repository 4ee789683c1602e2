"""Spanish: how dates and numbers are written."""

import re
from decimal import Decimal

from quizgen.languages.es.plurals import numeral
from quizgen.languages.typed_words import words_of
from quizgen.languages.value_words import DateForm, DateWords, NumberWords
from quizgen.languages.written_numbers import roman


def _century(number: int) -> str:
    return f"siglo {roman(number)}"


def _millions(number: int) -> str:
    """Years in millions, which Spanish also counts the billions of English in."""
    name = "millón" if number == 10**6 else "millones"
    return f"{numeral(Decimal(number) / 10**6)} {name}"


def _scale_after(power: int, number: Decimal) -> str:
    name = _SCALES[power]
    return name.replace("ones", "ón") if number == 1 and power in (6, 12) else name


def _contracted(date: str) -> str:
    """A date with "u" before a word that begins with the sound of o: "10 u 11 de marzo".

    A year before 1000 has an article, "marzo del 44 a. C.", and "c." is only before a year.
    """
    date = re.sub(r"\bo (?=8|11(?!\d)|octubre)", "u ", date)
    date = re.sub(r"(?<=[a-z] )de (?=\d{1,3}(?!\d| de| a | al | o | u |-))", "del ", date)
    date = re.sub(r"\bc\. (?=\d\d? de [a-z]|siglo)", "hacia el ", date)
    date = re.sub(r"\bc\. (?=década)", "hacia la ", date)
    return re.sub(r"\bc\. (?=[a-z]+ del? \d)", "hacia ", date)


DATES = DateWords(
    day="{}",
    months=words_of(
        "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre"
    ),
    months_of_day=(),
    before_month=" de ",
    before_year=" de ",
    before_christ="a.\N{NO-BREAK SPACE}C.",
    before_christ_also=("a. e. c.",),
    after_christ="d.\N{NO-BREAK SPACE}C.",
    long_year=numeral,
    years_ago="de años",
    millions=_millions,
    old_style="{} (calendario juliano)",
    decade="década de {}",
    first_decade="década de {}",
    century=_century,
    the="{}",
    about="c. {}",
    perhaps="{} (?)",
    about_in_sentence="aproximadamente {}",
    perhaps_in_sentence="probablemente {}",
    on="el {}",
    about_on="hacia el {}",
    within="en {}",
    within_ago="hace {}",
    or_="o",
    period=("de ", " a ", ""),
    between="entre {} y {}",
    dash=("-", ""),
    since="desde {}",
    until="hasta {}",
    forms={"between": DateForm(day="el {}", decade="la década de {}", century="el {}")},
    patterns={
        "alone ago": "hace {}",
        "alone ago about": "hace aproximadamente {}",
        "within ago about": "hace aproximadamente {}",
        "since ago": "desde hace {}",
        "until ago": "hasta hace {}",
        "start ago": "desde hace {}",
        "end ago": "hasta hace {}",
        "between ago": "hace entre {} y {}",
        "within short year": "en el {}",
        "since short year": "desde el {}",
        "until short year": "hasta el {}",
        "start short year": "del {}",
        "end short year": "al {}",
        "between short year": "entre el {} y el {}",
        "within short year about": "hacia el {}",
        "within day about": "hacia el {}",
        "within month about": "hacia {}",
        "within year about": "hacia {}",
        "within decade about": "hacia la {}",
        "within century about": "hacia el {}",
        "within decade": "en la {}",
        "within century": "en el {}",
        "since day": "desde el {}",
        "since decade": "desde la {}",
        "since century": "desde el {}",
        "until day": "hasta el {}",
        "until decade": "hasta la {}",
        "until century": "hasta el {}",
        "start day": "del {}",
        "start decade": "de la {}",
        "start century": "del {}",
        "end day": "al {}",
        "end decade": "a la {}",
        "end century": "al {}",
    },
    marks_outside=True,
    contracted=_contracted,
)

_SCALES = {3: "mil", 6: "millones", 12: "billones"}

NUMBERS = NumberWords(
    thousands="\N{NARROW NO-BREAK SPACE}",
    decimal=",",
    percent="\N{NO-BREAK SPACE}%",
    about="aproximadamente {}",
    more_than="más de {}",
    or_more="{} o más",
    less_than="menos de {}",
    or_less="{} o menos",
    negative_range="de {} a {}",
    scales=_SCALES,
    scale_after=_scale_after,
    # "Mil" cannot follow decimals, as in "13,8 mil millones".
    scale_as={9: 6},
    of="de ",
    range="{}-{}",
    grouped_from=5,
)
