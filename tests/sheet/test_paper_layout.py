"""Layout on paper: columns, and what is matched by letters."""

import re
from pathlib import Path

import pytest

from tests.sheet.printing import GREAT_TERROR, printed, quizgen


@pytest.mark.slow
def test_two_columns_ask_the_same_on_fewer_pages(tmp_path: Path) -> None:
    options = (GREAT_TERROR, "--questions", "50", "--key", "none", "--marks-table")
    one, two = printed(tmp_path, *options), printed(tmp_path, *options, "--columns", "2")
    assert len(two) <= 0.75 * len(one)
    for pages in (one, two):
        marks = [
            int(each) for each in re.findall(r" / (\d+)", " ".join(pages).partition("Total")[0])
        ]
        assert len(marks) >= 51, "the marks of all items, and the score"
        assert re.search(r"Score / \d+", pages[0])
        assert "Total" in pages[-1]


@pytest.mark.slow
def test_short_answers_to_match_are_in_a_row_and_on_one_page_in_large_print(
    tmp_path: Path,
) -> None:
    options = ("--types", "matching", "--questions", "4", "--large-print", "--key", "none")
    found = printed(tmp_path, GREAT_TERROR, *options)
    rows = [page for page in found if re.search(r" A \S+ B \S+ C \S+ D \S+ E \S+ F \S+ ", page)]
    assert rows
    assert all(page.count("/ 5") == 1 for page in found)


def test_large_print_has_one_column() -> None:
    code, _, errors = quizgen("sheet", GREAT_TERROR, "--columns", "2", "--large-print")
    assert code == 2
    assert "--columns cannot be used with --large-print: lines get too short" in errors
