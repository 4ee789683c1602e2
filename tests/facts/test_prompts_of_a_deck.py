"""The prompts and statements of decks of several subjects, as a reader would check them.

There is a deck for each language, `tests/data/wordings-de` and the like.

`python -m tests.facts.test_prompts_of_a_deck` writes the goldens anew.
"""

from collections.abc import Iterator
from pathlib import Path

import pytest

from quizgen.questions.answers.date import DateAnswer
from quizgen.reader.decks import read_decks
from quizgen.values.dates_shown import phrase_when
from quizgen.values.markup import Marked

_TESTS = Path(__file__).parents[1]
_DECKS = sorted((_TESTS / "data").glob("wordings*"))


def _golden(deck: Path) -> Path:
    return _TESTS / "golden" / f"{deck.name}.txt"


def _lines(deck: Path) -> Iterator[str]:
    reading = read_decks([deck])
    assert not reading.diagnostics
    for question in reading.decks[0].questions:
        yield f"{question.origin.fact}/{question.slot}\n  {question.prompt}\n"
        answer = question.answer
        shown = answer.shown()
        statement = question.origin.relations().statement(question.slot)
        if statement and not isinstance(shown, tuple):
            yield f"  {statement.of(shown)}\n"
        if statement and statement.dated and isinstance(answer, DateAnswer):
            yield f"  {statement.dated.of(Marked(phrase_when(answer.when, answer.language)))}\n"


@pytest.mark.parametrize("deck", _DECKS, ids=lambda deck: deck.name)
def test_the_prompts_and_statements_are_the_golden_ones(deck: Path) -> None:
    assert "".join(_lines(deck)).splitlines() == _golden(deck).read_text("utf-8").splitlines()


if __name__ == "__main__":
    for each in _DECKS:
        _golden(each).write_text("".join(_lines(each)), "utf-8")
