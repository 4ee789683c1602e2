"""Pages are full: sections are in an order that fits, and what is left is divided among items."""

import re
from itertools import pairwise, product
from pathlib import Path
from typing import Any

import pytest
from pypdf import PageObject, PdfReader

from quizgen.questions.choices import Pool
from quizgen.reader.decks import read_decks
from quizgen.sheet.heights import PAGES, height
from quizgen.sheet.paper import fitting
from quizgen.sheet.section_order import order_of, pages_filled
from quizgen.sheet.sheet_plan import SheetPlan, SheetRequest, plan_sheet
from tests.sheet.printing import GREAT_TERROR, quizgen

MEMORY = GREAT_TERROR.parent / "memory"
SCIENCE = GREAT_TERROR.parents[1] / "tests" / "data" / "science"
MM = 72 / 25.4
BOTTOM, TOP = 22 * MM, (297 - 20) * MM
"""Where the room for items ends on A4 paper."""


def plan(folder: Path, questions: int, seed: str, versions: int = 1) -> SheetPlan:
    (deck,) = read_decks([folder]).decks
    request = SheetRequest(questions=questions, seed=seed, versions=versions)
    return plan_sheet(list(deck.questions), {deck.id: Pool(deck.questions)}, request)


def places(page: PageObject) -> list[tuple[float, float]]:
    """Where lines of text and rules are in the room for items."""
    found: list[tuple[float, float]] = []

    def at(x: float, y: float, cm: list[float]) -> None:
        if BOTTOM - 1 < (height := x * cm[1] + y * cm[3] + cm[5]) < TOP:
            found.append((x * cm[0] + y * cm[2] + cm[4], height))

    def text(said: str, cm: list[float], tm: list[float], *_: Any) -> None:
        if said.strip():
            at(tm[4], tm[5], cm)

    def operand(operator: bytes, operands: list[Any], cm: list[float], *_: Any) -> None:
        if operator in (b"m", b"l"):
            x, y = map(float, operands)
            at(x, y, cm)

    page.extract_text(visitor_text=text, visitor_operand_before=operand)
    return found


def left_empty(page: PageObject) -> float:
    """The share of a page below the last line of text or rule."""
    lowest = min([TOP, *(height for _, height in places(page))])
    return (lowest - BOTTOM) / (TOP - BOTTOM)


def pages_of(folder: Path, *options: str | Path) -> list[tuple[float, bool]]:
    """How much of each page is empty, and whether it is the last of its version."""
    file = folder / "sheet.pdf"
    assert quizgen("sheet", *options, "--key", "none", "-o", file)[0] == 0
    found = []
    for page in PdfReader(file).pages:
        foot = re.search(r"page (\d+) of (\d+)", page.extract_text())
        assert foot
        found.append((left_empty(page), foot[1] == foot[2]))
    return found


@pytest.mark.slow
@pytest.mark.parametrize("folder", [GREAT_TERROR, MEMORY, SCIENCE], ids=lambda each: each.name)
def test_no_page_but_the_last_has_a_sixth_left_empty(tmp_path: Path, folder: Path) -> None:
    found = [
        page
        for seed in "12345"
        for page in pages_of(
            tmp_path, folder, "--questions", "16", "--versions", "2", "--seed", seed
        )
    ]
    assert len(found) >= 20
    voids = [empty for empty, is_last in found if not is_last and empty > 1 / 6]
    assert len(voids) <= len(found) // 20, voids
    assert any(is_last and empty > 1 / 6 for empty, is_last in found), "voids are found"


@pytest.mark.slow
def test_twenty_short_items_are_on_two_pages(tmp_path: Path) -> None:
    short = [part for kind in ("person", "date", "figure") for part in ("--kind", kind)]
    counts = [len(pages_of(tmp_path, SCIENCE, *short, "--seed", seed)) for seed in "123456"]
    assert counts == [2] * 6


def test_a_key_does_not_end_with_a_page_of_few_lines(tmp_path: Path) -> None:
    for seed in ("15", "18", "19"):
        file = tmp_path / "sheet.pdf"
        asked = ("sheet", GREAT_TERROR, "--seed", seed, "--key", "separate", "-o", file)
        assert quizgen(*asked)[0] == 0
        pages = PdfReader(tmp_path / "sheet-key.pdf").pages
        assert len(pages) == 3, seed
        assert left_empty(pages[-1]) < 0.75, seed


def test_a_sheet_in_two_columns_does_not_end_with_a_page_of_few_lines(tmp_path: Path) -> None:
    asked = ("--seed", "1", "--questions", "23", "--columns", "2")
    assert len(pages_of(tmp_path, GREAT_TERROR, *asked)) == 2


def test_neither_does_one_with_a_heading_of_its_own_and_a_table_for_marks(tmp_path: Path) -> None:
    around = ("--heading", "Town School", "--instructions", "Write clearly.", "--marks-table")
    asked = ("--seed", "2", "--questions", "40", "--time", "45", *around)
    assert len(pages_of(tmp_path, SCIENCE, *asked)) == 4


@pytest.mark.parametrize(
    ("deck", "asked", "pages"),
    [
        (MEMORY, ("--questions", "20", "--columns", "2"), 2),
        (GREAT_TERROR, ("--questions", "24"), 3),
    ],
)
def test_nor_does_one_of_which_just_more_is_printed_than_was_estimated(
    tmp_path: Path, deck: Path, asked: tuple[str, ...], pages: int
) -> None:
    assert len(pages_of(tmp_path, deck, "--seed", "4", "--marks-table", *asked)) == pages


def test_a_column_whose_next_item_does_not_fit_is_left_empty_at_its_foot(tmp_path: Path) -> None:
    asked = ("--seed", "1", "--columns", "2", "--key", "none", "-o", tmp_path / "sheet.pdf")
    assert quizgen("sheet", GREAT_TERROR, *asked)[0] == 0
    first = PdfReader(tmp_path / "sheet.pdf").pages[0]
    heights = sorted({height for x, height in places(first) if x < 100 * MM})
    assert heights[0] > BOTTOM + 25 * MM, "the gap text did not fit"
    below_name = [height for height in heights if height < TOP - 30 * MM]
    assert max(upper - lower for lower, upper in pairwise(below_name)) < 12 * MM


@pytest.mark.slow
def test_items_in_columns_above_a_table_for_marks_are_not_spread(tmp_path: Path) -> None:
    gaps = []
    for count in ("14", "20", "24", "26", "32"):
        asked = ("--questions", count, "--columns", "2", "--marks-table", "--key", "none")
        assert quizgen("sheet", MEMORY, *asked, "-o", tmp_path / "sheet.pdf")[0] == 0
        *pages, last = PdfReader(tmp_path / "sheet.pdf").pages
        assert "Total" in last.extract_text()
        assert not any("Total" in page.extract_text() for page in pages)
        for page in (*pages[1:], last):
            floor = BOTTOM + 20 * MM if page is last else BOTTOM
            for lowest, highest in ((0, 100), (100, 210)):
                column = [y for x, y in places(page) if lowest < x / MM < highest and y > floor]
                gaps += [upper - lower for lower, upper in pairwise(sorted(column))]
    assert max(gaps) < 20 * MM


@pytest.mark.parametrize("around", [(), ("--marks-table",)])
def test_the_columns_of_the_last_page_are_about_equally_high(
    tmp_path: Path, around: tuple[str, ...]
) -> None:
    for count in ("9", "27", "40"):
        asked = ("--questions", count, "--columns", "2", "--key", "none", *around)
        assert quizgen("sheet", SCIENCE, *asked, "-o", tmp_path / "sheet.pdf")[0] == 0
        *_, last = PdfReader(tmp_path / "sheet.pdf").pages
        floor = BOTTOM + (20 * MM if around else 0)
        lows = [
            min(y for x, y in places(last) if lowest < x / MM < highest and y > floor)
            for lowest, highest in ((0, 100), (100, 210))
        ]
        assert abs(lows[0] - lows[1]) < 60 * MM, count


def test_the_key_of_a_sheet_in_two_columns_does_not_end_so_either(tmp_path: Path) -> None:
    file = tmp_path / "sheet.pdf"
    for count in ("16", "18"):
        asked = ("sheet", GREAT_TERROR, "--seed", "1", "--questions", count, "--columns", "2")
        assert quizgen(*asked, "--key", "separate", "-o", file)[0] == 0
        assert len(PdfReader(tmp_path / "sheet-key.pdf").pages) == 2, count


def test_a_key_has_its_usual_size_if_typst_writes_the_lengths_of_pages_otherwise(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(fitting, "_LENGTHS", re.compile(rb"/Filter/FlateDecode/(Length) (\d+)"))
    file = tmp_path / "sheet.pdf"
    assert quizgen("sheet", GREAT_TERROR, "--seed", "15", "--key", "separate", "-o", file)[0] == 0
    assert len(PdfReader(tmp_path / "sheet-key.pdf").pages) == 4


@pytest.mark.parametrize("folder", [GREAT_TERROR, SCIENCE], ids=lambda each: each.name)
def test_all_versions_have_their_sections_in_one_order_which_begins_as_usual(
    folder: Path,
) -> None:
    orders = set()
    for seed in "1234":
        versions = plan(folder, 20, seed, versions=3).versions
        (order,) = {tuple(name for name, _ in version.sections) for version in versions}
        orders.add(order)
        assert order[0] == "choice"
        small = [name for name in order if name not in ("gaps", "matching", "ordering")]
        usual = ["choice", "true-false", "short", "number", "date", "argument"]
        assert small == [name for name in usual if name in small]
    assert len(orders) > 1


def test_sections_stay_in_the_usual_order_where_another_saves_nothing() -> None:
    (version,) = plan(SCIENCE, 5, "1").versions
    names = [name for name, _ in version.sections]
    assert order_of(version.sections, frozenset({"gaps", "matching", "ordering"})) == names


@pytest.mark.slow
def test_the_length_of_a_sheet_is_estimated_within_a_tenth_of_a_page(tmp_path: Path) -> None:
    off = []
    for folder, seed, count in product((GREAT_TERROR, MEMORY, SCIENCE), "1234", (12, 30)):
        (version,) = plan(folder, count, seed).versions
        estimated = pages_filled(version.sections, PAGES[0])
        # What has few lines on the last page may be in smaller type.
        if estimated % 1 > 0.3:
            asked = ("--seed", seed, "--questions", str(count))
            pages = pages_of(tmp_path, folder, *asked)
            off.append(estimated - len(pages) + pages[-1][0])
    assert len(off) > 12
    assert sum(abs(each) > 0.1 for each in off) <= len(off) // 10, off


def test_an_item_with_more_rows_or_longer_texts_is_higher() -> None:
    items = [item for seed in "123" for item in plan(SCIENCE, 40, seed).versions[0].items]
    for page in PAGES:
        short = sorted(
            (len(item.prompt.text), height(item, page)) for item in items if item.type == "date"
        )
        assert all(one[1] <= other[1] for one, other in pairwise(short))
        rows = [height(item, page) for item in items if item.type == "matching"]
        assert min(rows) > max(height for _, height in short)
