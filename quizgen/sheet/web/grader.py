"""The grading of typed answers for a page: its scripts, and what they are told.

The scripts do what `quizgen.questions.grading` does. Words, patterns and limits are only in Python,
and are sent to the page.
"""

import json
import re
from collections.abc import Iterable
from dataclasses import asdict, fields
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
    date_phrases,
    date_tokens,
    date_words,
    dates,
    length,
    matched_given,
    matched_terms,
    matches,
    measures,
    names,
    number_keys,
    number_words,
    numbers,
    plain_text,
    romanisation,
    superscripts,
    typed_centuries,
    typed_citations,
    typed_dates,
    typed_days,
    typed_ends,
    typed_figures,
    typed_names,
    typed_numbers,
    typed_terms,
    typed_units,
    unreadable,
    verdict,
)
from quizgen.questions.grading.answer_units import AnswerUnit
from quizgen.questions.grading.known_answers import known_of, symbols_of
from quizgen.questions.grading.known_names import Form, KnownName
from quizgen.questions.grading.typed_terms import ParsedTerm
from quizgen.values import characters, folding, symbols, units, words
from quizgen.values.date_eras import LARGEST_SHIFTED
from quizgen.values.dates import Moment, When
from quizgen.values.dates_shown import is_ago
from quizgen.values.day_numbers import gregorian_date
from quizgen.values.quantities import MOST_DIGITS

SCRIPTS = (
    "characters",
    "words",
    "folding",
    "plain_text",
    "length",
    "verdict",
    "spelling",
    "symbols",
    "romanisation",
    "typed_names",
    "name_spelling",
    "matched_given",
    "matches",
    "typed_terms",
    "typed_citations",
    "matched_terms",
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
    "unreadable",
    "grade",
)
"""The scripts in their order: what one calculates at the start needs the scripts before it."""

_TABLES = (
    all_languages,
    date_tokens,
    date_words,
    characters,
    folding,
    words,
    matched_given,
    matched_terms,
    matches,
    names,
    number_words,
    plain_text,
    measures,
    romanisation,
    superscripts,
    symbols,
    typed_centuries,
    typed_citations,
    typed_dates,
    typed_days,
    typed_ends,
    typed_figures,
    typed_names,
    typed_numbers,
    typed_terms,
    typed_units,
    unreadable,
    verdict,
)
"""The modules whose patterns, sets and mappings the scripts know by the same names."""

_REPLACED = {
    "sounds": romanisation.SOUNDS,
    "loose": romanisation.LOOSE_SOUNDS,
    "arabic": romanisation.ARABIC_SOUNDS,
    "japanese": romanisation.JAPANESE_SOUNDS,
    "pinyin": romanisation.PINYIN_SOUNDS,
    "wade_giles": romanisation.WADE_GILES_SOUNDS,
    "plurals": matched_terms.PLURALS,
}
"""Patterns, each with what replaces it."""

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
            found = {"symbols": symbols_of(answer)} if isinstance(answer, TermAnswer) else {}
            form = unreadable.name_form(answer)
            return {"type": "name", "name": name, "also": also, "form": form, **_known(answer),
                    **found}  # fmt: skip
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
    return [{"names": (each.name, *each.also), **_known(each)} for each in dict.fromkeys(answers)]


def _known(answer: NameAnswer) -> dict[str, Any]:
    """The names of a person taken apart; those of a thing as texts."""
    found = known_of(answer)
    if isinstance(answer, TermAnswer):
        texts = [(each.text, each.shorter) for each in found if isinstance(each, ParsedTerm)]
        return {"thing": True, "known": texts}
    return {"known": [_without_defaults(each) for each in found if isinstance(each, KnownName)]}


def _without_defaults(each: KnownName | Form) -> dict[str, Any]:
    """The fields of a record that are not as usual: the page has thousands of names."""
    found = {}
    for declared in fields(each):
        value = getattr(each, declared.name)
        if value != declared.default:
            found[declared.name] = value
    for name in found.keys() & {"family", "alone"}:
        found[name] = [_without_defaults(form) for form in found[name]]
    return found


def _when(when: When) -> dict[str, Any]:
    return {"shape": when.shape, "moments": [*map(_moment, when.moments)],
            "earliest": when.earliest, "latest": when.latest,
            "is_ago": is_ago(when.moments[0].year)}  # fmt: skip


def _moment(moment: Moment) -> dict[str, Any]:
    first_year = gregorian_date(moment.earliest)[0]
    return asdict(moment) | {"near_years": dates.near_years(moment), "first_year": first_year}


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
        "maps": {k: _sorted(v) for k, v in shared.items() if isinstance(v, dict)}
        | {"casefold": _casefold()},
        "replaced": {
            name: [(pattern.pattern, same) for pattern, same in pairs]
            for name, pairs in _REPLACED.items()
        },
        "days_in_figures": [pattern.pattern for pattern in typed_days.DAYS_IN_FIGURES],
        "grouped": [(mark, pattern.pattern) for mark, pattern in typed_figures.GROUPED],
        "patronymics": matched_given.PATRONYMICS,
        "magnitudes": [*map(str, number_keys.MAGNITUDES)],
        "most_family_words": matches.MOST_FAMILY_WORDS,
        "most_words_to_find": names.MOST_WORDS_TO_FIND,
        "most_short": typed_names.MOST_SHORT,
        "most_capitals": typed_names.MOST_CAPITALS,
        "most_titles": typed_names.MOST_TITLES,
        "least_small": typed_terms.LEAST_SMALL,
        "contrasts": matched_terms.CONTRASTS,
        "least_singular": matched_terms.LEAST_SINGULAR,
        "most_letters": length.MOST_LETTERS,
        "first_part": date_phrases.FIRST_PART,
        "most_gaps": typed_dates.MOST_GAPS,
        "most_shared": typed_dates.MOST_SHARED,
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
        "some_year": unreadable.SOME_YEAR,
        "too_large": str(number_words.TOO_LARGE),
    }


def _sorted(mapping: dict[Any, Any]) -> dict[Any, Any]:
    """A mapping whose sets are sorted lists."""
    return {k: sorted(v) if isinstance(v, frozenset) else v for k, v in mapping.items()}


def _casefold() -> dict[str, str]:
    """The letters that are folded to another form than the small one: ß, ς and the like."""
    letters = map(chr, range(_LETTERS_END))
    return {each: each.casefold() for each in letters if each.casefold() != each.lower()}
