"""Thousands of problems, or of facts that are all alike, at once: all of them are said, in time."""

from pathlib import Path

import pytest

from quizgen.facts.kinds import KINDS
from tests.effort import THOROUGH
from tests.hostile.measure import measured
from tests.hostile.rows import ADA, HEAD, SHEET, Row, refused_in_time

pytestmark = pytest.mark.slow

MANY = 10_000 if THOROUGH else 3_000


def each(fact: str) -> str:
    """A file of many facts, in each of which N stands for its number."""
    return HEAD + "".join(fact.replace("N", str(n)) for n in range(MANY))


OPENINGS = ", ".join(f"`{kind}:`" for kind in KINDS)
NOT_A_FACT = f"not a fact: a fact starts with one of {OPENINGS} [no-kind]"

ROWS: dict[str, Row] = {
    "control characters": Row(
        each("- {person: Ada N\x01, id: aN, who: m N, page: N}\n"),
        ["3:17 U+0001 is a control character; remove it [control-character]"],
        of=MANY,
        commands=("check",),
    ),
    "entries that are no facts, in one line": Row(
        f"facts: [{'1, ' * MANY}]\n",
        [f"1:9 {NOT_A_FACT}", f"1:12 {NOT_A_FACT}"],
        of=MANY,
        commands=("check",),
    ),
    "unknown fields": Row(
        HEAD + ADA.replace("}", "".join(f", fild{n}: 1" for n in range(MANY)) + "}"),
        ["3:55 unknown field 'fild0' (`quizgen new person` shows the fields) [unknown-field]"],
        of=MANY,
        commands=("check",),
    ),
    "keys that stand twice": Row(
        HEAD + ADA.replace("}", ", id: b" * MANY + "}"),
        ["3:55 duplicate key 'id': keep one of them [duplicate-key]"],
        of=MANY,
        commands=("check",),
    ),
    "facts of one id": Row(
        each("- {person: Ada N, id: a, who: m N, page: N}\n"),
        ["4:23 the id 'a' is taken: give this fact its own [duplicate-id]"],
        of=MANY - 1,
        commands=(
            "check",
            SHEET,
        ),
    ),
    "references to nobody": Row(
        each("- {person: Ada N, id: aN, who: m N, page: N, see: [bN]}\n"),
        ["3:52 no fact 'b0' in this deck [unknown-reference]"],
        of=MANY,
        commands=("check",),
    ),
    "errors of syntax": Row(
        each("- person: @Ada\n  id: aN\n"),
        [
            "3:11 '@' at the start of a text has a special meaning in YAML; put the text in "
            "quotes [syntax]",
            "5:11 '@' at the start of a text has a special meaning in YAML; put the text in "
            "quotes [syntax]",
        ],
        of=MANY,
        commands=("check",),
    ),
    "pictures that are not there": Row(
        each("- {person: Ada N, id: aN, who: m N, page: N, image: xN.png, alt: y}\n"),
        ["3:53 no file 'x0.png' in the deck's folder media [media-missing]"],
        of=MANY,
        commands=("check",),
    ),
    "allowances of nothing": Row(
        each("- {person: Ada N, id: aN, who: m N, page: N, allow: {lng-answer: x}}\n"),
        ["3:54 no check 'lng-answer' (did you mean 'long-answer'?) [allow-unknown]"],
        of=MANY,
        commands=("check",),
    ),
    "copies of a person": Row(
        each("- {person: Ada, id: aN, who: mathematician, page: N}\n"),
        # Of people with one description nobody is asked for, so there would be no sheet.
        commands=("check",),
    ),
    "copies of an event": Row(
        each("- {date: 1815, id: aN, event: the battle, page: N}\n"), commands=(SHEET,)
    ),
    "facts of one pattern": Row(
        each("- {term: aN, id: aN, means: one of the many things of this sort vN wN, page: N}\n"),
        commands=("check",),
    ),
    "wholes of wholes": Row(
        HEAD
        + "".join(
            f"- {{figure: {MANY - n}, id: a{n}, counts: the miles of {n}, page: {n}"
            f"{f', part_of: a{n - 1}' if n else ''}}}\n"
            for n in range(MANY)
        ),
        commands=(SHEET,),
    ),
}
"""By what is tried."""


@pytest.mark.parametrize("row", ROWS.values(), ids=ROWS)
def test_thousands_of_problems_are_said_at_once_and_in_time(tmp_path: Path, row: Row) -> None:
    refused_in_time(tmp_path, row, measured)
