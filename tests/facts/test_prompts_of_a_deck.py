"""The prompts and statements of a deck of several subjects, as a reader would check them.

`python -m tests.facts.test_prompts_of_a_deck` writes the golden anew.
"""

from collections.abc import Iterator
from pathlib import Path

from quizgen.reader.decks import read_decks

_TESTS = Path(__file__).parents[1]
_GOLDEN = _TESTS / "golden" / "wordings.txt"


def _lines() -> Iterator[str]:
    reading = read_decks([_TESTS / "data" / "wordings"])
    assert not reading.diagnostics
    for question in reading.decks[0].questions:
        yield f"{question.origin.fact}/{question.slot}\n  {question.prompt}\n"
        shown = question.answer.shown()
        statement = question.origin.relations().statements().get(question.slot)
        if statement and not isinstance(shown, tuple):
            yield f"  {statement.of(shown)}\n"


def test_the_prompts_and_statements_are_the_golden_ones() -> None:
    assert "".join(_lines()).splitlines() == _GOLDEN.read_text("utf-8").splitlines()


if __name__ == "__main__":
    _GOLDEN.write_text("".join(_lines()), "utf-8")
