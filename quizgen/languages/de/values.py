"""German: how dates and numbers are written."""

from decimal import Decimal

from quizgen.languages.de.plurals import digits
from quizgen.languages.typed_words import words_of
from quizgen.languages.value_words import DateForm, DateWords, NumberWords
from quizgen.languages.written_numbers import in_units


def _millions(number: int) -> str:
    unit, one, many = (
        (10**9, "Milliarde", "Milliarden") if number >= 10**9 else (10**6, "Million", "Millionen")
    )
    return f"{in_units(number, unit, decimal=',')} {one if number == unit else many}"


_ALONE = DateForm(
    decade="{}er",
    first_decade="{}–{}",
    decade_word="Jahre",
    century_word="Jahrhundert",
    centuries_word="Jahrhundert",
)
_WITHIN = _ALONE._replace(decade_word="Jahren", first_decade="Jahren {} bis {}")
_DATIVE = _WITHIN._replace(first_decade="")

DATES = DateWords(
    day="{}.",
    months=words_of(
        "Januar Februar März April Mai Juni Juli August September Oktober November Dezember"
    ),
    months_of_day=(),
    before_month=" ",
    before_year=" ",
    before_christ="v.\N{NO-BREAK SPACE}Chr.",
    before_christ_also=("v. Chr.", "v.Chr.", "vor Christus", "v. u. Z."),
    after_christ="n.\N{NO-BREAK SPACE}Chr.",
    long_year=digits,
    years_ago="Jahren",
    millions=_millions,
    old_style="{} (alter Stil)",
    decade="{}er",
    first_decade="{}er",
    century="{}.".format,
    the="{}",
    about="ca. {}",
    perhaps="{} (?)",
    about_in_sentence="etwa {}",
    perhaps_in_sentence="vermutlich {}",
    on="am {}",
    about_on="um den {}",
    within="{}",
    within_ago="vor {}",
    or_="oder",
    period=("von ", " bis ", ""),
    between="zwischen {} und {}",
    since="ab {}",
    until="bis {}",
    forms={
        "alone": _ALONE,
        "about": _ALONE,
        "within": _WITHIN,
        "since": _DATIVE,
        "until": _DATIVE,
        "start": _DATIVE,
        "end": _DATIVE,
        "between": _DATIVE,
    },
    patterns={
        "within day about": "um den {}",
        "within month": "im {}",
        "within month about": "ungefähr im {}",
        "within decade": "in den {}",
        "within century": "im {}",
        "within short year": "im Jahr {}",
        "within year about": "um {}",
        "within ago about": "vor etwa {}",
        "alone ago": "vor {}",
        "since year about": "ab etwa {}",
        "since month about": "ab etwa {}",
        "since day": "ab dem {}",
        "since decade": "ab den {}",
        "since century": "ab dem {}",
        "since ago": "seit {}",
        "until year about": "bis etwa {}",
        "until month about": "bis etwa {}",
        "until day about": "bis etwa zum {}",
        "until day": "bis zum {}",
        "until decade": "bis zu den {}",
        "until century": "bis zum {}",
        "until ago": "bis vor {}",
        "start year about": "von etwa {}",
        "start month about": "von etwa {}",
        "start day": "vom {}",
        "start decade": "von den {}",
        "start century": "vom {}",
        "start ago": "vor {}",
        "start ago about": "vor etwa {}",
        "end year about": "bis etwa {}",
        "end month about": "bis etwa {}",
        "end day about": "bis etwa zum {}",
        "end day": "bis zum {}",
        "end decade": "bis zu den {}",
        "end century": "bis zum {}",
        "between day": "zwischen dem {} und dem {}",
        "between decade": "zwischen den {} und den {}",
        "between century": "zwischen dem {} und dem {}",
        "between ago": "vor {} bis {}",
    },
    marks_outside=True,
)


def _scale_after(power: int, number: Decimal) -> str:
    return {6: "Million", 9: "Milliarde", 12: "Billion"}.get(power, "Tausend") + (
        "" if power == 3 or abs(number) == 1 else "n" if power == 9 else "en"
    )


NUMBERS = NumberWords(
    thousands=".",
    decimal=",",
    percent="\N{NO-BREAK SPACE}%",
    about="etwa {}",
    more_than="mehr als {}",
    or_more="mindestens {}",
    less_than="weniger als {}",
    or_less="höchstens {}",
    negative_range="{} bis {}",
    times="·",
    scales={3: "Tausend", 6: "Millionen", 9: "Milliarden", 12: "Billionen"},
    scale_after=_scale_after,
)
