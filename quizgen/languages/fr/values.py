"""French: how dates and numbers are written."""

import re
from decimal import Decimal

from quizgen.languages.fr.plurals import digits
from quizgen.languages.fr.typography import NARROW, WIDE
from quizgen.languages.typed_words import words_of
from quizgen.languages.value_words import DateForm, DateWords, NumberWords
from quizgen.languages.written_numbers import in_units, roman
from quizgen.lazy_pattern import lazy_pattern


def _millions(number: int) -> str:
    unit, name = (10**9, "milliard") if number >= 10**9 else (10**6, "million")
    plural = "s" if number >= 2 * unit else ""
    return f"{in_units(number, unit, decimal=',')} {name}{plural}"


def _century(number: int) -> str:
    """The ordinal of a century: "Ier", "XVIIIe"."""
    return f"{roman(number)}{'er' if number == 1 else 'e'}"


_UNBROKEN = lazy_pattern(r" (?=siècles?\b|av\.|ap\.)")


def _contracted(date: str) -> str:
    """A date with "d’" for "de" before a vowel, which is not broken before an era or "siècle"."""
    elided = re.sub(r"\bde (?=avril|août|octobre|environ)", "d’", date)
    return _UNBROKEN.sub(WIDE, elided)


_ALONE = DateForm(
    decade="années {}",
    first_decade="années {} (décennie)",
    century_word="siècle",
    centuries_word="siècles",
)
_ONE_CENTURY = _ALONE._replace(centuries_word="siècle")
_WITH_ARTICLE = _ONE_CENTURY._replace(
    decade="les années {}", first_decade="les années {} (décennie)"
)

DATES = DateWords(
    day="{}",
    first_day="1er",
    months=words_of(
        "janvier février mars avril mai juin juillet août septembre octobre novembre décembre"
    ),
    months_of_day=(),
    before_month=WIDE,
    before_year=" ",
    before_christ=f"av.{WIDE}J.-C.",
    before_christ_also=("avant J.-C.", "av. notre ère", "avant notre ère"),
    after_christ=f"ap.{WIDE}J.-C.",
    long_year=digits,
    years_ago="d’années",
    millions=_millions,
    old_style="{} (ancien style)",
    decade="{}",
    first_decade="{}",
    dash=("-", " – "),
    century=_century,
    the="{}",
    about="vers {}",
    perhaps="{} (?)",
    about_in_sentence="environ {}",
    perhaps_in_sentence="{} (date incertaine)",
    on="le {}",
    about_on="vers le {}",
    within="en {}",
    within_ago="il y a {}",
    or_="ou",
    period=("de ", " à ", ""),
    between="entre {} et {}",
    since="à partir de {}",
    until="jusqu’en {}",
    forms={
        "alone": _ALONE,
        "about": _WITH_ARTICLE._replace(day="le {}", century="le {}"),
        "within": _WITH_ARTICLE,
        "since": _ONE_CENTURY,
        "until": _WITH_ARTICLE,
        "start": _ONE_CENTURY,
        "end": _ONE_CENTURY,
        "between": _ONE_CENTURY,
    },
    patterns={
        "alone ago": "il y a {}",
        "alone ago about": "il y a environ {}",
        "within month about": "vers {}",
        "within year about": "vers {}",
        "within decade": "dans {}",
        "within decade about": "vers {}",
        "within century": "au {}",
        "within century about": "vers le {}",
        "since day": "à partir du {}",
        "since day about": "à partir du {} environ",
        "since month about": "à partir de {} environ",
        "since year about": "à partir de {} environ",
        "since decade about": "à partir des {} environ",
        "since century about": "à partir du {} environ",
        "since decade": "à partir des {}",
        "since century": "à partir du {}",
        "since ago": "depuis {}",
        "until day": "jusqu’au {}",
        "until day about": "jusqu’au {} environ",
        "until month about": "jusque vers {}",
        "until year about": "jusque vers {}",
        "until decade about": "jusque vers {}",
        "until century about": "jusque vers le {}",
        "until decade": "jusque dans {}",
        "until century": "jusqu’au {}",
        "until ago": "jusqu’à il y a {}",
        "start day": "du {}",
        "start decade": "des {}",
        "start decade about": "des {} environ",
        "start century about": "du {} environ",
        "start century": "du {}",
        "start ago": "il y a {}",
        "end day": "au {}",
        "end decade": "aux {}",
        "end decade about": "aux {} environ",
        "end century about": "au {} environ",
        "end century": "au {}",
        "between day": "entre le {} et le {}",
        "between decade": "entre les {} et les {}",
        "between century": "entre le {} et le {}",
        "between ago": "il y a {} à {}",
    },
    contracted=_contracted,
)


def _scale_after(power: int, number: Decimal) -> str:
    plural = "" if abs(number) < 2 else "s"
    return {6: f"million{plural}", 9: f"milliard{plural}", 12: "mille milliards"}.get(
        power, "mille"
    )


NUMBERS = NumberWords(
    thousands=NARROW,
    decimal=",",
    percent=f"{WIDE}%",
    about="environ {}",
    more_than="plus de {}",
    or_more="au moins {}",
    less_than="moins de {}",
    or_less="au plus {}",
    negative_range="{} à {}",
    range="{} à {}",
    scales={3: "mille", 6: "millions", 9: "milliards", 12: "mille milliards"},
    scale_after=_scale_after,
    of="de ",
    of_before_vowel="d’",
    units_after_of={"ans": "années"},
)
