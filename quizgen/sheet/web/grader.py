"""The grading of typed answers for a page: its scripts, and what they are told.

The scripts do what `quizgen.questions.grading` does. Words, patterns and limits are only in Python,
and are sent to the page.
"""

import json
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
from quizgen.questions.grading.dates import dates
from quizgen.questions.grading.dates.matched_moments import near_years
from quizgen.questions.grading.figures import figures_of, form_of, without_figures
from quizgen.questions.grading.groups import (
    group_words,
    groups_of,
    members_of,
    others_than_groups,
    sexes_of_group,
    shared_family,
)
from quizgen.questions.grading.lists import lists_of
from quizgen.questions.grading.names.known_answers import (
    Known,
    called,
    known_of,
    listed_symbols,
    symbols_of,
)
from quizgen.questions.grading.names.people.known_names import KnownName
from quizgen.questions.grading.names.people.name_forms import Form
from quizgen.questions.grading.names.terms.typed_terms import ParsedTerm
from quizgen.questions.grading.numbers import number_keys, numbers
from quizgen.questions.grading.numbers.answer_units import AnswerUnit
from quizgen.questions.grading.prepositions import led_of
from quizgen.sheet.web.grader_tables import constant_as_json, shared_tables, unit_sizes
from quizgen.values.comparable import comparable
from quizgen.values.dates import Moment, When
from quizgen.values.day_numbers import gregorian_date

_FOLDER = Path(__file__).parent / "grading"

_FIRST = ("characters", "spelling", "numbers/fractions")
"""The scripts whose constants others need at their start."""


def script_names() -> list[str]:
    """The scripts in the order in which a page has them, by their paths without an ending."""
    found = (path.relative_to(_FOLDER) for path in sorted(_FOLDER.rglob("*.js")))
    return [*dict.fromkeys((*_FIRST, *(path.with_suffix("").as_posix() for path in found)))]


@cache
def grader_script() -> str:
    """The scripts as the body of a function; a page calls their `grade` and `peopleIndex`.

    `grade(data, typed, people)` returns outcome, expected and remark, where `data` is what
    `gradable` returns and `people` what `peopleIndex` made of what `people` returns.
    """
    scripts = "\n".join((_FOLDER / f"{name}.js").read_text("utf-8") for name in script_names())
    tables = json.dumps(shared_tables(scripts), ensure_ascii=False, default=constant_as_json)
    # "<" as it is might end the element that has the script.
    tables = tables.replace("<", "\\u003c")
    return f"const TABLES = {tables};\n{scripts}"


def gradable(answer: Answer, *, era_unsaid: bool = False) -> dict[str, Any]:
    """What the scripts have to know of an answer to grade what is typed for it.

    The answer is a name, a date or a number. What depends on it alone is calculated here.
    `era_unsaid` is as in `grade`.

    Raises TypeError for another answer.
    """
    match answer:
        case NameAnswer(name=name, also=also):
            found: dict[str, Any] = {}
            if isinstance(answer, TermAnswer):
                found["symbols"] = symbols_of(answer)
                found |= {"listed": listed} if (listed := listed_symbols(answer)) else {}
                found |= {"inflected": True} if answer.inflected else {}
                found |= {"beside": answer.beside} if answer.beside else {}
            form = form_of(answer)
            figures = _figures(answer, era_unsaid=era_unsaid)
            parts = _parts(answer, era_unsaid=era_unsaid)
            return {"type": "name", "name": name, "also": also, "form": form, **_known(answer),
                    **_members(answer), **found, **figures, **parts}  # fmt: skip
        case DateAnswer(when=when):
            shown, also = answer.shown().text, dates.other_spellings(answer)
            no_era = dates.needs_no_era(when, era_unsaid=era_unsaid)
            return {"type": "date", "shown": shown, "also": also, "when": _when(when),
                    "needs_no_era": no_era}  # fmt: skip
        case NumberAnswer(also=also):
            low, high = map(_key, numbers.keys_of(answer))
            unit = _unit(numbers.unit_of(answer))
            return {"type": "number", "shown": answer.shown().text, "alone": answer.shown_alone(),
                    "also": also, "unit": unit, "low": low, "high": high,
                    "language": answer.language,
                    "decimal": numbers.decimal_sign(answer.language)}  # fmt: skip
        case _:
            raise TypeError(f"not a typed answer: {answer!r}")


def _figures(answer: NameAnswer, *, era_unsaid: bool) -> dict[str, Any]:
    """The texts of a term that are dates or numbers, and the answer with its others alone."""
    if not isinstance(answer, TermAnswer) or not (figures := figures_of(answer)):
        return {}
    others = without_figures(answer)
    return {
        "figures": [
            (
                each.text,
                [gradable(one, era_unsaid=era_unsaid) for one in each.meanings],
                each.counts,
                each.yearly,
            )
            for each in figures
        ],
        "others": "all" if others == answer else gradable(others) if others else None,
    }


def _parts(answer: NameAnswer, *, era_unsaid: bool) -> dict[str, Any]:
    """The texts of a term that list several things, or are behind a preposition of its language.

    Of a name, those that list several people.
    """
    lists = [
        {"text": each.text, "between": each.between, "either": each.either, "sign": each.sign,
         "things": [gradable(thing, era_unsaid=era_unsaid) for thing in each.things]}
        for each in (lists_of(answer) if isinstance(answer, TermAnswer) else groups_of(answer))
    ]  # fmt: skip
    if not isinstance(answer, TermAnswer):
        others = others_than_groups(answer) if lists else None
        group = {"lists": lists, "group_words": group_words(answer),
                 "shared_family": shared_family(answer), "sexes": sexes_of_group(answer),
                 "no_group": gradable(others) if others else None}  # fmt: skip
        return group if lists else {}
    led = [
        {
            "lead": each.lead,
            "sure": each.sure,
            "joined": each.joined,
            "bare": gradable(bare, era_unsaid=era_unsaid),
        }
        for each, bare in led_of(answer)
    ]
    parts = (("lists", lists), ("led", led), ("language", answer.language))
    return {name: each for name, each in parts if each}


def people(answers: Iterable[NameAnswer]) -> list[dict[str, Any]]:
    """The names of each one, person or thing, that decks ask for, to tell one from another."""
    return [
        {"names": (each.name, *each.also), **_members(each), **_known(each)}
        for each in dict.fromkeys(answers)
    ]


def _members(answer: NameAnswer) -> dict[str, Any]:
    members = members_of(answer)
    return {"members": members} if members else {}


def _known(answer: NameAnswer) -> dict[str, Any]:
    """The names of a person taken apart; those of a thing as texts."""
    found = known_of(answer)
    if isinstance(answer, TermAnswer):
        texts = [
            (each.text, each.shorter, answer.language)
            for each in found
            if isinstance(each, ParsedTerm)
        ]
        compared = {symbol: comparable(symbol) for symbol in symbols_of(answer)}
        further = {"comparable": compared, "people": _people(found)}
        may_name = {} if answer.names == "thing" else {"may_name": called(answer)}
        some = {name: each for name, each in further.items() if each}
        return {"thing": True, "known": texts, **some, **may_name}
    return {"known": _people(found)}


def _people(found: Iterable[Known]) -> list[dict[str, Any]]:
    """The names of a person, or those that a term may be, taken apart."""
    return [_without_defaults(each) for each in found if isinstance(each, KnownName)]


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
            "earliest": when.earliest, "latest": when.latest}  # fmt: skip


def _moment(moment: Moment) -> dict[str, Any]:
    first_year = gregorian_date(moment.earliest)[0]
    return asdict(moment) | {"near_years": near_years(moment), "first_year": first_year}


def _key(key: number_keys.NumberKey | None) -> dict[str, Any] | None:
    """A key with its numbers as texts, as `Fraction` reads them."""
    if key is None:
        return None
    return {name: _texts(number) for name, number in asdict(key).items()}


def _unit(unit: AnswerUnit) -> dict[str, Any]:
    """The unit of an answer with its numbers as texts."""
    return asdict(unit) | {"factor": str(unit.factor), "units": [*map(unit_sizes, unit.units)]}


def _texts(number: Fraction | tuple[Fraction, ...] | int) -> str | int | list[str]:
    if isinstance(number, int):
        return number
    return [*map(str, number)] if isinstance(number, tuple) else str(number)
