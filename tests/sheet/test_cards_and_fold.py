"""Cards to cut out, and sheets whose answers are folded back."""

import re
from itertools import pairwise
from pathlib import Path
from textwrap import indent

import pytest
from pypdf import PdfReader

from tests.sheet.printing import GREAT_TERROR, pages, printed, quizgen
from tests.workshop import Workshop

Placed = tuple[float, float, str]
"""Where a text begins, in points from the left and from the bottom, and the text."""

CODE = """\
title: Programs
source: smith-1988
facts:
- question: How are the engines listed?
  id: engines
  answer: |
    ```
    with open(path) as file:
        for line in file:
            print(line.rstrip())
    ```
  page: 1
"""


def placed(file: Path, page: int) -> list[Placed]:
    """The texts of a page with their places."""
    found: list[Placed] = []

    def seen(text: str, current: list[float], matrix: list[float], *_: object) -> None:
        if text.strip():
            x = matrix[4] * current[0] + matrix[5] * current[2] + current[4]
            y = matrix[4] * current[1] + matrix[5] * current[3] + current[5]
            found.append((x, y, text.strip().replace("\N{NO-BREAK SPACE}", " ")))

    PdfReader(file).pages[page].extract_text(visitor_text=seen)
    return found


def corners(texts: list[Placed]) -> dict[str, tuple[float, float]]:
    """The places of texts; of those that stand twice, of the first: it is in a card's corner."""
    return {text: (x, y) for x, y, text in reversed(texts)}


def test_a_card_has_its_answer_behind_it(tmp_path: Path) -> None:
    """Turned over the long edge, left and right change places, and the rows stay."""
    printed(tmp_path, GREAT_TERROR, "--as", "cards", "--questions", "11")
    file = tmp_path / "sheet.pdf"
    width = PdfReader(file).pages[0].mediabox.width
    assert len(pages(file)) == 4
    for front, back, numbers in ((0, 1, range(1, 9)), (2, 3, range(9, 12))):
        fronts, backs = corners(placed(file, front)), corners(placed(file, back))
        for number in map(str, numbers):
            (x, y), (behind, height) = fronts[number], backs[number]
            assert (x < width / 2) is (behind > width / 2), number
            assert abs(y - height) < 1, number


def test_eight_cards_stand_on_a_page(tmp_path: Path) -> None:
    found = printed(tmp_path, GREAT_TERROR, "--as", "cards", "--questions", "24")
    assert len(found) == 6


@pytest.mark.parametrize(
    ("options", "cards"),
    [
        (("--card", "a8"), 10),
        (("--card", "business"), 10),
        (("--card", "business", "--paper", "letter"), 10),
        (("--card", "index", "--paper", "letter"), 3),
    ],
)
def test_cards_have_the_size_that_is_asked_for(
    tmp_path: Path, options: tuple[str, ...], cards: int
) -> None:
    found = printed(tmp_path, GREAT_TERROR, "--as", "cards", "--questions", "20", *options)
    assert len(found) == 2 * -(-20 // cards)


def test_over_the_short_edge_top_and_bottom_change_places(tmp_path: Path) -> None:
    options = ("--questions", "5", "--kind", "person", "--flip", "short")
    printed(tmp_path, GREAT_TERROR, "--as", "cards", *options)
    file = tmp_path / "sheet.pdf"
    fronts, backs = corners(placed(file, 0)), corners(placed(file, 1))
    sums = set()
    for number in map(str, range(1, 6)):
        (x, y), (behind, height) = fronts[number], backs[number]
        assert abs(x - behind) < 1, number
        sums.add(round(y + height))
    # The higher on the front, the lower on the back.
    assert len(sums) == 1


def test_the_note_is_on_the_back_if_it_fits(workshop: Workshop) -> None:
    workshop.change("  page: 31\n", "  page: 31\n  note: It *rained* that day.\n")
    workshop.write()
    options = ("--as", "cards", "--kind", "date")
    front, back = printed(workshop.folder, workshop.deck, *options)
    assert "It rained that day." in back
    assert "rained" not in front
    workshop.change("It *rained* that day.", "It rained. " * 150)
    workshop.write()
    _, back = printed(workshop.folder, workshop.deck, *options)
    assert "27 September 1825" in back
    assert "rained" not in back


def test_a_card_says_the_question_the_answer_and_its_source(workshop: Workshop) -> None:
    workshop.write()
    front, back = printed(workshop.folder, workshop.deck, "--as", "cards", "--kind", "date")
    assert "When was the opening of the Stockton and Darlington Railway?" in front
    assert "27 September 1825" in back
    assert "27 September 1825" not in front
    assert "Smith 1988, p. 31" in back


def test_the_answers_of_a_folded_sheet_stand_in_a_column_of_their_own(workshop: Workshop) -> None:
    workshop.write()
    printed(workshop.folder, workshop.deck, "--as", "fold")
    file = workshop.folder / "sheet.pdf"
    texts = placed(file, 0)
    fold = next(x for x, _, text in texts if text == "fold here")
    answers = ("27 September 1825", "26")
    assert all(x >= fold for x, _, text in texts if text in answers)
    assert {text for _, _, text in texts} >= set(answers)


def test_a_folded_sheet_asks_one_question_of_each_fact(workshop: Workshop) -> None:
    workshop.write()
    (page,) = printed(workshop.folder, workshop.deck, "--as", "fold")
    assert page.count("p. 12") == 1
    assert page.count("pp. 40–41") == 1


def test_what_is_too_long_for_a_card_is_left_out_and_said(workshop: Workshop) -> None:
    workshop.change("coal paid for it, passengers did not", "coal " * 200)
    workshop.write()
    out = workshop.folder / "cards.pdf"
    command = ("sheet", workshop.deck, "--as", "cards", "-o", out)
    code, output, errors = quizgen(*command)
    assert code == 0
    said = re.search(r"too long for a card: (\d) of (\d+) questions", errors)
    assert said
    assert f": {int(said[2]) - int(said[1])} questions" in output
    assert not any("coal coal coal" in page for page in pages(out))
    out.unlink()
    code, _, errors = quizgen(*command, "--kind", "argument")
    assert (code, errors) == (
        2,
        "quizgen: nothing to print: all questions are too long for a card of this size\n",
    )
    assert not out.exists()


@pytest.mark.parametrize(("options", "size"), [((), 10.1), (("--card", "a8"), 9.7)])
def test_code_that_is_wider_than_a_card_is_smaller_and_keeps_its_lines(
    workshop: Workshop, options: tuple[str, ...], size: float
) -> None:
    workshop.files["lines.yaml"] = CODE
    workshop.write()
    printed(workshop.folder, workshop.deck, "--as", "cards", *options)
    lines: dict[float, str] = {}
    sizes = set()

    def seen(text: str, at: list[float], _: object, font: dict[str, str], of: float) -> None:
        if text.strip() and "DejaVuSansMono" in (font or {}).get("/BaseFont", ""):
            lines[at[5]] = lines.get(at[5], "") + text.rstrip("\n")
            sizes.add(round(of, 1))

    PdfReader(workshop.folder / "sheet.pdf").pages[1].extract_text(visitor_text=seen)
    assert [line.split() for line in lines.values()] == [
        line.split() for line in CODE.partition("```\n")[2].partition("    ```")[0].splitlines()
    ]
    # No indentation has a line of its own.
    assert len({round(upper - lower) for upper, lower in pairwise(lines)}) == 1
    assert sizes == {size}


BLOCKS = {
    "code": ("```\n", "x = {}\n", "```\n"),
    "table": ("| a | b |\n|---|---|\n", "| {} | 7 |\n", ""),
    "list": ("", "- number {}\n", ""),
}


@pytest.mark.parametrize(
    ("kind", "most", "on_a8"), [("code", 16, 8), ("table", 10, 5), ("list", 15, 8)]
)
def test_lines_of_code_tables_and_lists_have_room_on_a_card(
    workshop: Workshop, kind: str, most: int, on_a8: int
) -> None:
    begin, row, end = BLOCKS[kind]
    for options, count in ((("--card", "a8"), on_a8), ((), most)):
        for rows, fits in ((count, True), (count + 3, False)):
            lines = "".join(row.format(number) for number in range(rows))
            prompt = f"What is this?\n\n{begin}{lines}{end}"
            workshop.files["lines.yaml"] = (
                "title: Blocks\nsource: smith-1988\nfacts:\n- question: |\n"
                + indent(prompt, "    ")
                + "  id: blocks\n  answer: seven\n"
            )
            workshop.write()
            out = workshop.folder / "cards.pdf"
            command = ("sheet", workshop.deck, "--as", "cards", "-o", out, *options)
            assert quizgen(*command)[0] == (0 if fits else 2), (rows, options)


def smallest(file: Path, word: str) -> float:
    """The size of the smallest text with a word."""
    sizes = []

    def seen(text: str, _: object, __: object, ___: object, of: float) -> None:
        if word in text:
            sizes.append(of)

    for page in PdfReader(file).pages:
        page.extract_text(visitor_text=seen)
    return min(sizes)


@pytest.mark.parametrize(("coals", "lost"), [(32, False), (64, True)])
def test_cards_in_large_print_are_not_in_small_type(
    workshop: Workshop, coals: int, lost: bool
) -> None:
    workshop.files["lines.yaml"] = (
        "source: smith-1988\nfacts:\n- question: Why did the first railways pay so well?\n"
        f"  id: pay\n  answer: {'coal ' * coals}\n"
        "- {question: Which coal was it?, id: which, answer: A}\n"
    )
    workshop.write()
    out = workshop.folder / "cards.pdf"
    command = ("sheet", workshop.deck, "--as", "cards", "-o", out)
    assert quizgen(*command)[2] == ""
    code, _, errors = quizgen(*command, "--large-print")
    assert (code, "too long for a card: 1 of 2" in errors) == (0, lost)
    assert smallest(out, "coal") >= 12
