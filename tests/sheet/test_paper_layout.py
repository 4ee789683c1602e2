"""Layout on paper: columns, and what is matched by letters."""

import re
from collections import Counter
from itertools import pairwise
from pathlib import Path

import pytest
from pypdf import PdfReader

from quizgen.sheet.heights import gap_width
from quizgen.sheet.item import Points
from quizgen.sheet.paper.fitting import page_count
from quizgen.values.markup import Marked
from tests.sheet.printing import GREAT_TERROR, printed, quizgen
from tests.workshop import Workshop

SCIENCE = GREAT_TERROR.parents[1] / "tests" / "data" / "science"


@pytest.mark.slow
def test_two_columns_ask_the_same_on_fewer_pages(tmp_path: Path) -> None:
    options = (GREAT_TERROR, "--questions", "50", "--key", "none", "--marks-table")
    one, two = printed(tmp_path, *options), printed(tmp_path, *options, "--columns", "2")
    assert len(two) < len(one)
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
    assert all(len(re.findall(r"/ [3-5]\b", page)) == 1 for page in found)


def test_large_print_has_one_column() -> None:
    code, _, errors = quizgen("sheet", GREAT_TERROR, "--columns", "2", "--large-print")
    assert code == 2
    assert "--columns cannot be used with --large-print: lines get too short" in errors


@pytest.mark.parametrize("count", [2, 3])
def test_each_version_fits_the_pages_that_are_asked_for(tmp_path: Path, count: int) -> None:
    options = ("--pages", str(count), "--versions", "2", "--key", "none")
    found = printed(tmp_path, GREAT_TERROR, *options)
    for name in "AB":
        feet = [page for page in found if f"Version {name} · seed" in page]
        assert len(feet) <= count
    assert len(found) > 2
    assert page_count((tmp_path / "sheet.pdf").read_bytes()) == len(found)


@pytest.mark.parametrize(("deck", "count"), [(GREAT_TERROR, "20"), (SCIENCE, "40")])
def test_what_does_not_fit_is_told_with_what_would(tmp_path: Path, deck: Path, count: str) -> None:
    out = tmp_path / "a.pdf"
    asked = ("sheet", deck, "--questions", count)
    code, _, errors = quizgen(*asked, "--pages", "1", "-o", out)
    assert code == 2
    said = re.search(
        r"needs (\d) pages even in the smallest type: use --pages \1,"
        r" or ask about (\d+) questions\n",
        errors,
    )
    assert said
    assert int(said[2]) >= 9, "12 questions of this deck fit on a page"
    assert not out.exists()
    assert quizgen(*asked, "--pages", said[1], "-o", out)[0] == 0
    fewer = ("--questions", said[2])
    assert quizgen("sheet", deck, "--pages", "1", *fewer, "-o", out)[0] == 0


def test_what_does_not_fit_in_large_print_is_not_said_to_be_in_small_type(tmp_path: Path) -> None:
    asked = ("--types", "argument", "--questions", "4", "--large-print", "--pages", "1")
    _, _, errors = quizgen("sheet", GREAT_TERROR, *asked, "-o", tmp_path / "a.pdf")
    said = r"needs (\d) pages in large print: use --pages \1, or ask about 1 question\n"
    assert re.search(said, errors), errors


def test_a_sheet_that_fits_stays_as_it_is(tmp_path: Path) -> None:
    made = []
    for name, pages in (("a.pdf", ()), ("b.pdf", ("--pages", "9"))):
        assert quizgen("sheet", GREAT_TERROR, *pages, "-o", tmp_path / name)[0] == 0
        made.append((tmp_path / name).read_bytes())
    assert made[0] == made[1]


@pytest.mark.slow
def test_in_large_print_no_item_is_on_two_pages(tmp_path: Path) -> None:
    options = ("--types", "gaps,matching,ordering", "--questions", "6", "--key", "none")
    first, *others = printed(tmp_path, GREAT_TERROR, *options, "--large-print")
    assert "Score / " in first
    # The marks of an item are on its first line.
    assert all(re.search(r"/ [1-6]\b", page) for page in others)


@pytest.mark.slow
def test_the_number_of_a_solution_is_on_the_page_of_its_text(tmp_path: Path) -> None:
    # Among so many pages there are some on which no line of the next solution has room.
    for count in range(8, 24):
        options = ("--types", "argument", "--questions", str(count), "--seed", str(count))
        for page in printed(tmp_path, GREAT_TERROR, *options):
            assert not re.search(r" \d+ \d marks? Key: Version", page)
            # Nor is a source on the page after all that it is the source of.
            assert not re.match(r".+? · Key: Version A (Review of Rogovin,|Rogovin 2009)", page)


def type_size(file: Path) -> float:
    """The size in points of most of the type on the first page."""
    sizes: Counter[float] = Counter()

    def read(text: str, _: object, __: object, ___: object, size: float) -> None:
        sizes[size] += len(text)

    PdfReader(file).pages[0].extract_text(visitor_text=read)
    return sizes.most_common(1)[0][0]


def rules(file: Path) -> set[int]:
    """The widths in points of the lines to write on, without those at the top of a first page."""
    contents = PdfReader(file).pages[0].get_contents()
    assert contents is not None
    items = contents.get_data().split(b"/f2 ")[-1]
    drawn = re.findall(rb"([\d.]+) [\d.]+ m \1 [\d.]+ l 0 ", items)
    return {round(float(width)) for width in drawn}


NAMES = """
source: smith-1988
facts:
- {person: Ada, id: ada, who: English writer of notes, born: 1815}
- {person: Konstantin Eduardovich Ziolkovsky, id: k, who: Russian teacher of flight, born: 1857}
"""


def test_a_short_answer_has_room_to_be_written_whatever_its_length(
    workshop: Workshop,
) -> None:
    workshop.files["lines.yaml"] = NAMES
    workshop.write()
    for ids, options, width in (
        ("ada/name\nk/name\n", (), 286),
        ("ada/born\nk/born\n", (), 286),
        ("ada/name\n", ("--columns", "2"), 191),
        ("k/name\n", ("--large-print",), 394),
    ):
        (workshop.folder / "ids").write_text(ids)
        command = ("--ids", workshop.folder / "ids", "--types", "short,date", "--key", "none")
        printed(workshop.folder, workshop.deck, *command, *options)
        assert rules(workshop.folder / "sheet.pdf") == {width}, ids


def test_a_long_unit_goes_on_below_its_line_and_not_into_the_question(workshop: Workshop) -> None:
    workshop.files["lines.yaml"] = """
source: smith-1988
facts:
- {figure: 13, id: speed, counts: speed of the first train, unit: kilometres per quarter of an hour}
"""
    workshop.write()
    asked = ("--types", "number", "--columns", "2", "--key", "none")
    printed(workshop.folder, workshop.deck, *asked)
    heights: dict[str, float] = {}

    def read(text: str, cm: list[float], tm: list[float], *_: object) -> None:
        heights[text.strip()] = tm[4] * cm[1] + tm[5] * cm[3] + cm[5]

    PdfReader(workshop.folder / "sheet.pdf").pages[0].extract_text(visitor_text=read)
    (asked_at,) = (height for text, height in heights.items() if "first train" in text)
    (unit_at,) = (height for text, height in heights.items() if "kilometres" in text)
    (rest_at,) = (height for text, height in heights.items() if "hour" in text)
    assert asked_at - 20 > unit_at > rest_at


def test_an_instruction_that_fits_on_a_line_is_not_divided(tmp_path: Path) -> None:
    options = (GREAT_TERROR, "--columns", "2", "--types", "choice", "--key", "none")
    printed(tmp_path, *options)
    lines = PdfReader(tmp_path / "sheet.pdf").pages[0].extract_text().split("\n")
    assert "One answer is right: circle its letter." in lines


@pytest.mark.parametrize(
    ("bank", "narrow", "width"),
    [
        (["1825", "7 km"], False, 9),
        (["1825", "George Stephenson"], False, 12.75),
        (["1825", "25 October (7 November) 1917"], False, 18),
        (["1825", "25 October (7 November) 1917"], True, 13),
    ],
)
def test_all_gaps_of_an_item_have_room_for_the_longest_word(
    bank: list[str], narrow: bool, width: float
) -> None:
    assert gap_width([Marked(word) for word in bank], narrow=narrow) == width


@pytest.mark.parametrize(
    ("points", "lines"),
    [
        (["arteries", "veins", "capillaries"], 3),
        (["coal was two thirds of the tonnage"], 3),
        (["coal was two thirds of the tonnage", "passenger fares did not cover the cost"], 5),
        (["wages were low", "passenger fares did not cover the locomotives"], 4),
    ],
)
def test_points_of_a_few_words_have_a_line_each(points: list[str], lines: int) -> None:
    assert Points(tuple(map(Marked, points))).lines == lines


def test_a_ground_that_is_longer_than_a_page_goes_on_on_the_next(workshop: Workshop) -> None:
    ground = "which is said at some length " * 60
    workshop.change("coal was two thirds of the tonnage", f"{ground} and so it ends")
    workshop.write()
    options = ("--types", "argument", "--large-print", "--key", "separate")
    printed(workshop.folder, workshop.deck, *options)
    low: list[str] = []

    def read(text: str, matrix: list[float], *_: object) -> None:
        if matrix[5] < 35 and "length" in text:
            low.append(text)

    key = PdfReader(workshop.folder / "sheet-key.pdf")
    said = " ".join(page.extract_text(visitor_text=read) for page in key.pages)
    assert "and so it ends" in " ".join(said.split())
    assert not low


def test_a_last_page_with_few_lines_is_saved_by_slightly_smaller_type(
    workshop: Workshop,
) -> None:
    workshop.files["lines.yaml"] = "source: smith-1988\nfacts:\n" + "".join(
        f"- {{date: {1800 + number}, id: e{number}, event: opening of line {number}}}\n"
        for number in range(70)
    )
    workshop.write()
    for count, size, needed in ((30, 11, 2), (31, 10.5, 2), (32, 10.5, 2), (36, 11, 3)):
        options = ("--types", "date", "--questions", str(count), "--key", "none")
        pages = printed(workshop.folder, workshop.deck, *options)
        assert (type_size(workshop.folder / "sheet.pdf"), len(pages)) == (size, needed), count
    # Large print stays large, and what is asked for stays as it is.
    options = ("--types", "date", "--questions", "31", "--key", "none")
    printed(workshop.folder, workshop.deck, *options, "--pages", "3")
    assert type_size(workshop.folder / "sheet.pdf") == 11
    printed(workshop.folder, workshop.deck, *options, "--large-print")
    assert type_size(workshop.folder / "sheet.pdf") == 18


LONG_WORDS = ("photographically", "reconstructionism", "eighteen-hundred", "123456789012345")


@pytest.mark.parametrize("options", [(), ("--columns", "2"), ("--large-print",)])
@pytest.mark.parametrize("columns", [2, 4, 8])
def test_words_in_a_wide_table_do_not_lie_over_each_other(
    workshop: Workshop, options: tuple[str, ...], columns: int
) -> None:
    words = [LONG_WORDS[number % 4] for number in range(columns)]
    rows = [f"    | {' | '.join(words)} |\n", f"    |{'---|' * columns}\n"]
    rows += [f"    | {' | '.join([*words[1:], 'some words with little of it in one'])} |\n"]
    workshop.files["lines.yaml"] = (
        "source: smith-1988\nfacts:\n- question: |\n    Which?\n\n"
        f"{''.join(rows)}  id: wide\n  answer: none\n"
    )
    workshop.write()
    printed(workshop.folder, workshop.deck, "--key", "none", *options)
    lines: dict[float, list[tuple[float, float]]] = {}

    def read(text: str, at: list[float], _: object, __: object, size: float) -> None:
        if len(text.strip()) > 2:
            lines.setdefault(at[5], []).append((at[4], at[4] + len(text.strip()) * size * 0.38))

    PdfReader(workshop.folder / "sheet.pdf").pages[0].extract_text(visitor_text=read)
    for places in lines.values():
        for (_, end), (begin, _) in pairwise(sorted(places)):
            assert end <= begin + 1


@pytest.mark.parametrize(
    ("language", "word", "hyphenated"),
    [
        ("de", "Grundstücksverkehrsgenehmigungszuständigkeitsbereich", True),
        ("de", "Ggggggggggggggggggggggggggggggggggggggggggggggggggggggg", False),
        ("de", "example.org/grundstuecke/verkehr/genehmigung/zustaendigkeit", False),
        ("ru", "Grundstücksverkehrsgenehmigungszuständigkeitsbereich", False),
    ],
)
def test_a_long_word_is_hyphenated_where_its_language_is_known(
    tmp_path: Path, language: str, word: str, *, hyphenated: bool
) -> None:
    deck = tmp_path / "words"
    deck.mkdir()
    (deck / "deck.yaml").write_text(f"deck: words\ntitle: {word}\nlanguage: {language}\n", "utf-8")
    fact = f"{{term: '{word}', id: a, means: Zuständigkeit, allow: {{source-missing: none}}}}"
    (deck / "words.yaml").write_text(f"facts:\n- {fact}\n", "utf-8")
    file = tmp_path / "cards.pdf"
    code, output, errors = quizgen("sheet", deck, "--as", "cards", "-o", file)
    assert code == 0, output + errors
    read = PdfReader(file)
    assert read.metadata is not None
    assert read.metadata.title == word
    shown = "".join(read.pages[0].extract_text().split())
    assert word in re.sub("[-\N{HYPHEN}\N{SOFT HYPHEN}]", "", shown)
    assert (word not in shown) == hyphenated
