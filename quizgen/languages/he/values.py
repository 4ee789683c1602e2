"""Hebrew: how dates and numbers are written."""

from quizgen.languages.value_words import DateWords, NumberWords
from quizgen.languages.written_numbers import grouped, in_units
from quizgen.lazy_pattern import lazy_pattern


def _century(number: int) -> str:
    return f"המאה ה־{number}"


_FIRST_DECADES = ("העשור הראשון", "העשור השני")
"""Those that cannot be named by their tens."""


def _decade(year: int) -> str:
    """A decade within its century: "שנות ה־80 של המאה ה־18"."""
    tens = year % 100
    decade = f"שנות ה־{tens}" if tens >= 20 else _FIRST_DECADES[tens // 10]
    return f"{decade} של {_century(year // 100 + 1)}"


def _millions(number: int) -> str:
    unit, name = (10**9, "מיליארד") if number >= 10**9 else (10**6, "מיליון")
    return f"{in_units(number, unit)} {name}"


_CONTRACTIONS = (
    # A prefix is joined to a number by a maqaf.
    (lazy_pattern(r"\b([במל])(?=\d)"), "\\1\N{HEBREW PUNCTUATION MAQAF}"),
    # The article disappears after two of the prefixes.
    (lazy_pattern(r"\b([בל])ה(?=מאה|עשור)"), r"\1"),
    (lazy_pattern(r"\bלפני בסביבות "), "לפני כ\N{HEBREW PUNCTUATION MAQAF}"),
)


def _contracted(text: str) -> str:
    for pattern, contraction in _CONTRACTIONS:
        text = pattern.sub(contraction, text)
    return text


DATES = DateWords(
    day="{}",
    months=(
        "ינואר", "פברואר", "מרץ", "אפריל", "מאי", "יוני", "יולי", "אוגוסט", "ספטמבר", "אוקטובר",
        "נובמבר", "דצמבר",
    ),
    months_of_day=(),
    before_month=" ב",
    before_year=" ",
    before_christ="לפנה״ס",
    before_christ_also=("לפנה\"ס", "לפני הספירה"),
    after_christ="לספירה",
    long_year=grouped,
    years_ago="שנה",
    millions=_millions,
    old_style="{} (לפי הלוח היוליאני)",
    decade="{}",
    first_decade="{}",
    century=_century,
    the="{}",
    about="בסביבות {}",
    perhaps="{} (?)",
    about_in_sentence="בערך {}",
    perhaps_in_sentence="אולי {}",
    on="ב{}",
    about_on="בסביבות {}",
    within="ב{}",
    within_ago="לפני {}",
    or_="או",
    period=("מ", " עד ", ""),
    between="בין {} לבין {}",
    since="מאז {}",
    until="עד {}",
    dash=("\N{RIGHT-TO-LEFT MARK}–", " – "),
    patterns={
        "alone ago": "לפני {}",
        "within year": "בשנת {}",
        "within day about": "בסביבות {}",
        "within month about": "בסביבות {}",
        "within year about": "בסביבות שנת {}",
        "within decade about": "בסביבות {}",
        "within century about": "בסביבות {}",
        "within ago about": "לפני כ\N{HEBREW PUNCTUATION MAQAF}{}",
        "between ago": "לפני {} עד {}",
        "since ago": "מלפני {}",
        "until ago": "עד לפני {}",
        "start ago": "מלפני {}",
        "end ago": "עד לפני {}",
    },
    named_decade=_decade,
    marks_outside=True,
    contracted=_contracted,
)  # fmt: skip

NUMBERS = NumberWords(
    thousands=",",
    decimal=".",
    percent="%",
    about="כ\N{HEBREW PUNCTUATION MAQAF}{}",
    more_than="יותר מ\N{HEBREW PUNCTUATION MAQAF}{}",
    or_more="לפחות {}",
    less_than="פחות מ\N{HEBREW PUNCTUATION MAQAF}{}",
    or_less="לכל היותר {}",
    # Marks of a direction keep numbers and signs in order where no letters are beside them.
    negative_range="{} עד {}",
    range="{}\N{RIGHT-TO-LEFT MARK}–{}",
    minus="\N{RIGHT-TO-LEFT MARK}\N{LEFT-TO-RIGHT MARK}\N{MINUS SIGN}",
    formula="\N{RIGHT-TO-LEFT MARK}\N{LEFT-TO-RIGHT MARK}{}",
    scales={3: "אלף", 6: "מיליון", 9: "מיליארד", 12: "טריליון"},
)
