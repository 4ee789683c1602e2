"""Texts in lines that fit a terminal."""

import pytest
from rich.console import Console
from rich.text import Text

from quizgen.quiz.frontends.wrapping import unbroken, wrapped


@pytest.mark.parametrize(
    ("text", "width", "lines"),
    [
        ("en l’honneur de Louis XIV\u202f?", 25, ["en l’honneur de Louis ", "XIV\u202f?"]),
        ("de Louis XIV\u202f?", 14, ["de Louis XIV\u202f?"]),
        ("le «\xa0Cuisinier\xa0» de 1651", 15, ["le ", "«\xa0Cuisinier\xa0» ", "de 1651"]),
        ("about 26\xa0miles", 10, ["about ", "26\xa0miles"]),
        # What fits no line is broken anywhere.
        ("38\u202f848\u202f000", 6, ["38\u202f848", "\u202f000"]),
    ],
)
def test_no_line_is_broken_at_a_no_break_space(text: str, width: int, lines: list[str]) -> None:
    found = wrapped(Text(text, "bold"), Console(width=80), width)
    assert [line.plain for line in found] == lines
    assert {str(line.style) for line in found} == {"bold"}


def test_emphasis_is_where_it_was() -> None:
    text = Text.assemble("the ", ("26\xa0miles", "italic"), " of it")
    first, last = wrapped(text, Console(width=80), 13)
    assert (first.plain, [each.start for each in first.spans]) == ("the 26\xa0miles ", [4])
    assert last.plain == "of it"


def test_the_pieces_of_a_text_are_between_breaking_spaces() -> None:
    assert unbroken("about 26\xa0miles") == ["about", "26\xa0miles"]
