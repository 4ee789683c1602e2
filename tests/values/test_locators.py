"""Places in a source."""

import pytest

from quizgen.values.locators import locators


@pytest.mark.parametrize(
    ("locator", "found"),
    [
        ("12", ["12"]),
        ("189-90", ["189", "190"]),
        ("131, 141", ["131", "141"]),
        ("123\N{EN DASH}5, 7", ["123", "124", "125", "7"]),
        ("¶ 3-4, 9", ["¶ 3", "¶ 4", "¶ 9"]),
        ("¶ 9, p. 2", ["¶ 9", "p. 2"]),
        ("chapter 2", ["chapter 2"]),
        ("xii", ["xii"]),
        ("9" * 5_000, ["9" * 5_000]),
        ("1-" + "9" * 5_000, ["1-" + "9" * 5_000]),
        ("the preface, 3", ["the preface", "3"]),
        ("125-12", []),
        ("19-13", []),
        ("", []),
        (" , ", []),
    ],
)
def test_what_a_locator_stands_for(locator: str, found: list[str]) -> None:
    assert [*locators(locator)] == found


def test_a_range_beyond_all_books_is_cut() -> None:
    assert len([*locators("1-99999999999")]) == 10_000
