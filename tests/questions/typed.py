"""Tables of typed answers, and how they are read."""

import json
from pathlib import Path
from typing import Any

from quizgen import languages
from quizgen.questions.answers.date import DateAnswer
from quizgen.questions.answers.number import NumberAnswer
from quizgen.questions.grading.verdict import Verdict
from quizgen.values.dates import parse_when
from quizgen.values.quantities import parse_quantity

MEASURED: list[dict[str, Any]] = json.loads(
    (Path(__file__).parent.parent / "data/typed-answers.json").read_text(encoding="utf-8")
)
"""Answers that were typed, with the outcome that a patient teacher gave each."""


def said(verdict: Verdict) -> str:
    """What a verdict says, in English."""
    return verdict.remark.worded(languages.words("en")) if verdict.remark else ""


def cases(table: str) -> list[tuple[str, str, str]]:
    """(right answer, typed, outcome) of a table."""
    found = []
    right = ""
    for line in table.splitlines():
        if not line.startswith(" "):
            right = line
            continue
        outcome, _, typed = line.strip().partition(": ")
        found += [(right, each, outcome) for each in typed.split(" | ")]
    return found


def by_answer(table: str) -> list[tuple[str, dict[str, str]]]:
    """Each right answer of a table, with the outcomes of what is typed for it."""
    found: dict[str, dict[str, str]] = {}
    for right, typed, outcome in cases(table):
        found.setdefault(right, {})[typed] = outcome
    return [*found.items()]


def date_or_number(right: str, language: str) -> DateAnswer | NumberAnswer:
    """What a table has as "date 1848" or "number 5.5; m": a number and its unit."""
    sort, _, written = right.partition(" ")
    if sort == "date":
        return DateAnswer(parse_when(written), language)
    number, _, unit = written.partition("; ")
    return NumberAnswer(parse_quantity(number), unit, language)
