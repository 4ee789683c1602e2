"""The grading of typed answers for a page: its scripts, and what they are told.

The scripts do what `quizgen.questions.grading` does; its tables go with them, as they stand there.
"""

import json
from collections.abc import Iterable
from dataclasses import asdict
from decimal import Decimal, DefaultContext
from functools import cache
from pathlib import Path
from typing import Any

from quizgen.questions.answers.answer import Answer
from quizgen.questions.answers.date import DateAnswer
from quizgen.questions.answers.name import NameAnswer
from quizgen.questions.answers.number import NumberAnswer
from quizgen.questions.answers.term import TermAnswer
from quizgen.questions.grading import (
    date_words,
    dates,
    length,
    numbers,
    parsed_names,
    parsed_terms,
    romanisation,
    typed_dates,
    typed_numbers,
    verdict,
)
from quizgen.values.dates import When
from quizgen.values.quantities import MOST_DIGITS

SCRIPTS = (
    "characters",
    "folding",
    "length",
    "verdict",
    "spelling",
    "romanisation",
    "forms",
    "terms",
    "names",
    "persons",
    "decimals",
    "typed_numbers",
    "numbers_in_words",
    "numbers",
    "day_numbers",
    "moments",
    "date_words",
    "typed_days",
    "typed_dates",
    "dates",
    "grade",
)
"""The scripts in their order: what is calculated at the start needs what stands before it."""

_FOLDER = Path(__file__).parent / "grading"

_LETTERS_END = 0x20000
"""Code points from here on are ideographs, tags and the like, which have no case."""


@cache
def grader_script() -> str:
    """The scripts in one, for a function's body: `grade` and `peopleIndex` are what a page calls.

    `grade(data, typed, people)` returns outcome, expected and remark, where `data` is what
    `gradable` returns and `people` what `people` does, or what `peopleIndex` made of that.
    """
    # "<" as it is might end the element that the script stands in.
    tables = json.dumps(_tables(), ensure_ascii=False).replace("<", "\\u003c")
    sources = [(_FOLDER / f"{name}.js").read_text("utf-8") for name in SCRIPTS]
    return "\n".join([f"const TABLES = {tables};", *sources])


def gradable(answer: Answer) -> dict[str, Any]:
    """What the scripts have to know of a name, a date or a number to grade what is typed for it.

    Raises TypeError for another answer.
    """
    match answer:
        case NameAnswer(name=name, also=also):
            return {"type": "name", "name": name, "also": also, **_of_thing(answer)}
        case DateAnswer(when=when, also=also):
            return {"type": "date", "shown": answer.shown().text, "also": also, "when": _when(when)}
        case NumberAnswer(quantity=quantity, also=also):
            bounds = {
                "low": _digits(quantity.low),
                "high": _digits(quantity.high),
                "approximate": quantity.approximate,
                "percent": quantity.percent,
            }
            shown = answer.shown().text
            return {"type": "number", "shown": shown, "also": also, "quantity": bounds}
        case _:
            raise TypeError(f"not a typed answer: {answer!r}")


def people(answers: Iterable[NameAnswer]) -> list[dict[str, Any]]:
    """The names of each one, person or thing, that decks ask for, to tell one from another."""
    return [
        {"names": (each.name, *each.also), **_of_thing(each)} for each in dict.fromkeys(answers)
    ]


def _of_thing(answer: NameAnswer) -> dict[str, bool]:
    return {"thing": True} if isinstance(answer, TermAnswer) else {}


def _when(when: When) -> dict[str, Any]:
    return {name: part for name, part in asdict(when).items() if name != "written"}


def _digits(number: Decimal | None) -> str | None:
    return None if number is None else f"{number:f}"


def _tables() -> dict[str, Any]:
    """What the grading in Python goes by, in the forms that JSON has; sets are sorted."""
    return {
        "rank": verdict.RANK,
        "casefold": _casefold(),
        "letters": {chr(letter): same for letter, same in romanisation.LETTERS.items()},
        "sounds": [(pattern.pattern, same) for pattern, same in romanisation.SOUNDS],
        "titles": sorted(parsed_names.TITLES),
        "suffixes": sorted(parsed_names.SUFFIXES),
        "particles": sorted(parsed_names.PARTICLES),
        "bodies": sorted(parsed_names.BODIES),
        "small_words": sorted(parsed_terms.SMALL_WORDS),
        "family_first": sorted(parsed_names.FAMILY_FIRST),
        "given_too": sorted(parsed_names.GIVEN_TOO),
        "ordinals": parsed_names.ORDINALS,
        "most_letters": length.MOST_LETTERS,
        "precision": DefaultContext.prec,
        "scales": [*typed_numbers.SCALES.items()],
        "small_numbers": [*typed_numbers.SMALL.items()],
        "alone": sorted(typed_numbers.ALONE),
        "fractions": [*typed_numbers.FRACTIONS.items()],
        "most_digits": MOST_DIGITS,
        "rounded_digits": numbers.DIGITS,
        "near_share": _digits(numbers.NEAR_SHARE),
        "exact_below": numbers.EXACT_BELOW,
        "months": [names.split() for names in date_words.MONTHS],
        "seasons": [*date_words.SEASONS.items()],
        "filling": sorted(date_words.FILLING),
        "days": [*date_words.DAYS.items()],
        "roman_months": [*date_words.ROMAN_MONTHS.items()],
        "near_years": dates.NEAR_YEARS,
        "patterns": _patterns(),
    }


def _patterns() -> dict[str, str]:
    """The patterns that hold words, in the notation of Python."""
    patterns = {
        "syllables": parsed_names.SYLLABLES,
        "cantonese": parsed_names.CANTONESE,
        "dotted": parsed_terms.DOTTED,
        "about": typed_numbers.ABOUT,
        "more": typed_numbers.MORE,
        "less": typed_numbers.LESS,
        "another": typed_numbers.ANOTHER,
        "percent": typed_numbers.PERCENT,
        "style": typed_dates.STYLE,
        "bc": typed_dates.BC,
        "ad": typed_dates.AD,
        "between": typed_dates.BETWEEN,
        "leading": typed_dates.LEADING,
        "since": typed_dates.SINCE,
        "until": typed_dates.UNTIL,
        "decade": typed_dates.DECADE,
        "century": typed_dates.CENTURY,
    }
    return {name: pattern.pattern for name, pattern in patterns.items()}


def _casefold() -> dict[str, str]:
    """The letters of which another form than the small one stands for all: ß, ς and the like."""
    letters = map(chr, range(_LETTERS_END))
    return {each: each.casefold() for each in letters if each.casefold() != each.lower()}
