"""Portuguese: how dates and numbers are written."""

import re
from decimal import Decimal

from quizgen.languages.pt.plurals import numeral
from quizgen.languages.typed_words import words_of
from quizgen.languages.value_words import DateForm, DateWords, NumberWords
from quizgen.languages.written_numbers import roman


def _century(number: int) -> str:
    return f"século {roman(number)}"


def _millions(number: int) -> str:
    """Years in millions, also where English counts in billions."""
    return f"{numeral(Decimal(number) / 10**6)} {_scale_after(6, Decimal(number) / 10**6)}"


def _scale_after(power: int, number: Decimal) -> str:
    """The scale after a number, in the singular below two: "1,5 milhão"."""
    name = _SCALES[power]
    return name.replace("milhões", "milhão", 1) if abs(number) < 2 else name


def _contracted(date: str) -> str:
    """A date with "c." before nothing but a year."""
    date = re.sub(r"\bc\. (?=século)", "por volta do ", date)
    date = re.sub(r"\bc\. (?=década)", "por volta da ", date)
    return re.sub(r"\bc\. (?=(?:\d\d?º?(?:–\d\d?)? de )?[a-zç])", "por volta de ", date)


DATES = DateWords(
    day="{}",
    months=words_of(
        "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro"
    ),
    months_of_day=(),
    first_day="1º",
    before_month=" de ",
    before_year=" de ",
    before_christ="a.C.",
    before_christ_also=("AEC", "a.E.C."),
    after_christ="d.C.",
    long_year=numeral,
    years_ago="de anos",
    millions=_millions,
    old_style="{} (calendário juliano)",
    decade="década de {}",
    first_decade="década de {}",
    century=_century,
    the="{}",
    about="c. {}",
    perhaps="{} (?)",
    about_in_sentence="aproximadamente {}",
    perhaps_in_sentence="provavelmente {}",
    on="em {}",
    about_on="por volta de {}",
    within="em {}",
    within_ago="há {}",
    or_="ou",
    period=("de ", " a ", ""),
    between="entre {} e {}",
    since="desde {}",
    until="até {}",
    forms={"between": DateForm(decade="a década de {}", century="o {}")},
    patterns={
        "alone ago": "há {}",
        "alone ago about": "há cerca de {}",
        "within ago about": "há cerca de {}",
        "since ago": "desde há {}",
        "until ago": "até há {}",
        "start ago": "desde há {}",
        "end ago": "até há {}",
        "between ago": "há entre {} e {}",
        "within day about": "por volta de {}",
        "within month about": "por volta de {}",
        "within year about": "por volta de {}",
        "within decade about": "por volta da {}",
        "within century about": "por volta do {}",
        "within decade": "na {}",
        "within century": "no {}",
        "since decade": "desde a {}",
        "since century": "desde o {}",
        "until decade": "até a {}",
        "until century": "até o {}",
        "start decade": "da {}",
        "start century": "do {}",
        "end decade": "à {}",
        "end century": "ao {}",
    },
    marks_outside=True,
    contracted=_contracted,
)

_SCALES = {3: "mil", 6: "milhões", 12: "milhões de milhões"}

NUMBERS = NumberWords(
    thousands=".",
    decimal=",",
    percent="%",
    about="aproximadamente {}",
    more_than="mais de {}",
    or_more="{} ou mais",
    less_than="menos de {}",
    or_less="{} ou menos",
    negative_range="de {} a {}",
    scales=_SCALES,
    scale_after=_scale_after,
    # A Brazilian "bilhão" is a thousand million, a Portuguese "bilião" a million million.
    scale_as={9: 6},
    of="de ",
)
