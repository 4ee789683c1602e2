"""The prompts and statements of decks of several subjects, as a reader would check them.

`python -m tests.facts.test_prompts_of_a_deck` writes the goldens anew.
"""

from collections.abc import Iterator
from pathlib import Path

import pytest

from quizgen.reader.decks import read_decks

_TESTS = Path(__file__).parents[1]
_DECKS = sorted(each.name for each in (_TESTS / "data").glob("wordings*"))


def _lines(deck: str) -> Iterator[str]:
    reading = read_decks([_TESTS / "data" / deck])
    assert not reading.diagnostics
    for question in reading.decks[0].questions:
        yield f"{question.origin.fact}/{question.slot}\n  {question.prompt}\n"
        shown = question.answer.shown()
        statement = question.origin.relations().statements().get(question.slot)
        if statement and not isinstance(shown, tuple):
            yield f"  {statement.of(shown)}\n"


def _golden(deck: str) -> Path:
    return _TESTS / "golden" / f"{deck}.txt"


@pytest.mark.parametrize("deck", _DECKS)
def test_the_prompts_and_statements_are_the_golden_ones(deck: str) -> None:
    assert "".join(_lines(deck)).splitlines() == _golden(deck).read_text("utf-8").splitlines()


if __name__ == "__main__":
    for each in _DECKS:
        _golden(each).write_text("".join(_lines(each)), "utf-8")
