"""The grading of typed answers for a page: its scripts, and what they are told.

The scripts do what `quizgen.questions.grading` does. Words, patterns and limits are only in Python,
and are sent to the page.
"""

import json
import re
from collections.abc import Iterable
from dataclasses import asdict
from fractions import Fraction
from functools import cache
from pathlib import Path
from typing import Any

from quizgen.questions.answers.answer import Answer
from quizgen.questions.answers.date import DateAnswer
from quizgen.questions.answers.name import NameAnswer
from quizgen.questions.answers.number import NumberAnswer
from quizgen.questions.answers.term import TermAnswer
from quizgen.questions.grading import (
    all_languages,
    date_tokens,
    date_words,
    dates,
    length,
    matches,
    measures,
    number_keys,
    number_words,
    numbers,
    parsed_names,
    parsed_terms,
    plain_text,
    romanisation,
    superscripts,
    typed_centuries,
    typed_dates,
    typed_days,
    typed_ends,
    typed_figures,
    typed_numbers,
    typed_units,
    verdict,
)
from quizgen.questions.grading.answer_units import AnswerUnit
from quizgen.values import folding, units
from quizgen.values.date_eras import LARGEST_SHIFTED
from quizgen.values.dates import Moment, When
from quizgen.values.quantities import MOST_DIGITS

SCRIPTS = (
    "characters",
    "folding",
    "plain_text",
    "length",
    "verdict",
    "spelling",
    "romanisation",
    "parsed_names",
    "parsed_terms",
    "matches",
    "names",
    "fractions",
    "number_words",
    "typed_units",
    "typed_figures",
    "typed_numbers",
    "measures",
    "numbers",
    "day_numbers",
    "date_words",
    "date_tokens",
    "date_phrases",
    "typed_eras",
    "typed_centuries",
    "typed_days",
    "typed_moments",
    "typed_ends",
    "typed_dates",
    "dates",
    "grade",
)
"""The scripts in their order: what one calculates at the start needs the scripts before it."""

_TABLES = (
    all_languages,
    date_tokens,
    date_words,
    folding,
    number_words,
    parsed_names,
    parsed_terms,
    plain_text,
    measures,
    romanisation,
    typed_centuries,
    typed_dates,
    typed_days,
    typed_ends,
    superscripts,
    typed_figures,
    typed_numbers,
    typed_units,
    verdict,
)
"""The modules whose patterns, sets and mappings the scripts know by the same names."""

_FOLDER = Path(__file__).parent / "grading"

_LETTERS_END = 0x20000
"""Code points from here on are ideographs, tags and the like, which have no case."""


@cache
def grader_script() -> str:
    """The scripts as the body of a function; a page calls their `grade` and `peopleIndex`.

    `grade(data, typed, people)` returns outcome, expected and remark, where `data` is what
    `gradable` returns and `people` what `peopleIndex` made of what `people` returns.
    """
    # "<" as it is might end the element that has the script.
    tables = json.dumps(_tables(), ensure_ascii=False).replace("<", "\\u003c")
    sources = [(_FOLDER / f"{name}.js").read_text("utf-8") for name in SCRIPTS]
    return "\n".join([f"const TABLES = {tables};", *sources])


def gradable(answer: Answer) -> dict[str, Any]:
    """What the scripts have to know of an answer to grade what is typed for it.

    The answer is a name, a date or a number. What depends on it alone is calculated here.

    Raises TypeError for another answer.
    """
    match answer:
        case NameAnswer(name=name, also=also):
            return {"type": "name", "name": name, "also": also, **_of_thing(answer)}
        case DateAnswer(when=when):
            shown, also = answer.shown().text, dates.other_spellings(answer)
            return {"type": "date", "shown": shown, "also": also, "when": _when(when)}
        case NumberAnswer(also=also):
            low, high = map(_key, numbers.keys_of(answer))
            unit = _unit(numbers.unit_of(answer))
            return {"type": "number", "shown": answer.shown().text, "alone": answer.shown_alone(),
                    "also": also, "unit": unit, "low": low, "high": high}  # fmt: skip
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
    return {"shape": when.shape, "moments": [*map(_moment, when.moments)],
            "earliest": when.earliest, "latest": when.latest}  # fmt: skip


def _moment(moment: Moment) -> dict[str, Any]:
    return asdict(moment) | {"near_years": dates.near_years(moment)}


def _key(key: number_keys.NumberKey | None) -> dict[str, Any] | None:
    """A key with its numbers as texts, as `Fraction` reads them."""
    if key is None:
        return None
    return {name: _texts(number) for name, number in asdict(key).items()}


def _unit(unit: AnswerUnit) -> dict[str, Any]:
    """The unit of an answer with its numbers as texts."""
    return asdict(unit) | {"factor": str(unit.factor), "units": [*map(_sizes, unit.units)]}


def _sizes(unit: units.Unit) -> dict[str, str]:
    return {name: str(number) for name, number in asdict(unit).items()}


def _texts(number: Fraction | tuple[Fraction, ...] | int) -> str | int | list[str]:
    if isinstance(number, int):
        return number
    return [*map(str, number)] if isinstance(number, tuple) else str(number)


_SHARED = (re.Pattern, frozenset, dict)
"""The types of constants that the scripts get."""


def _tables() -> dict[str, Any]:
    """The tables that Python and the scripts share, as JSON has them; sets are sorted."""
    shared: dict[str, Any] = {}
    for module in _TABLES:
        for name, value in vars(module).items():
            if name.isupper() and not name.startswith("_") and isinstance(value, _SHARED):
                # The scripts know them by their names alone.
                assert shared.setdefault(name.lower(), value) == value, f"two tables named {name}"
    return {
        "patterns": {k: v.pattern for k, v in shared.items() if isinstance(v, re.Pattern)},
        "sets": {k: sorted(v) for k, v in shared.items() if isinstance(v, frozenset)},
        "maps": {k: v for k, v in shared.items() if isinstance(v, dict)}
        | {"casefold": _casefold()},
        "sounds": [(pattern.pattern, same) for pattern, same in romanisation.SOUNDS],
        "days_in_figures": [pattern.pattern for pattern in typed_days.DAYS_IN_FIGURES],
        "grouped": [(mark, pattern.pattern) for mark, pattern in typed_figures.GROUPED],
        "patronymics": matches.PATRONYMICS,
        "magnitudes": [*map(str, number_keys.MAGNITUDES)],
        "most_letters": length.MOST_LETTERS,
        "most_gaps": typed_dates.MOST_GAPS,
        "most_words": date_tokens.MOST_WORDS,
        "largest_shifted": LARGEST_SHIFTED,
        "counted_from": typed_days.COUNTED_FROM,
        "least_ago": typed_days.LEAST_AGO,
        "most_year_digits": typed_days.MOST_YEAR_DIGITS,
        "most_digits": MOST_DIGITS,
        "most_decimals": number_words.MOST_DECIMALS,
        "longest_joined": number_words.LONGEST_JOINED,
        "vigesimal": number_words.VIGESIMAL,
        "most_power": typed_figures.MOST_POWER,
        "edges": typed_numbers.EDGES,
        "symbols": {symbol: _sizes(unit) for symbol, unit in units.SYMBOLS.items()},
        "prefixes": {prefix: str(factor) for prefix, factor in units.PREFIXES.items()},
        "prefixed": sorted(units.PREFIXED),
        "most_unit_words": typed_units.MOST_UNIT_WORDS,
        "most_factors": typed_units.MOST_FACTORS,
        "digits": number_keys.DIGITS,
        "sure_digits": numbers.SURE_DIGITS,
        "most_share_error": str(numbers.MOST_SHARE_ERROR),
        "shares_from": numbers.SHARES_FROM,
        "sure_converted_digits": numbers.SURE_CONVERTED_DIGITS,
        "narrow_share": str(numbers.NARROW_SHARE),
        "too_large": str(number_words.TOO_LARGE),
    }


def _casefold() -> dict[str, str]:
    """The letters that are folded to another form than the small one: ß, ς and the like."""
    letters = map(chr, range(_LETTERS_END))
    return {each: each.casefold() for each in letters if each.casefold() != each.lower()}
