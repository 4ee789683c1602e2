"""What a marker needs: the table of short answers, the table of marks, and the list of scores."""

import re
from pathlib import Path

import pytest
from pypdf import PdfReader

from quizgen import languages
from quizgen.questions.choices import Pool
from quizgen.reader.decks import read_decks
from quizgen.sheet.item import Blank, Options, Ordering, Pairs, Truth
from quizgen.sheet.sheet_plan import SheetRequest, plan_sheet
from quizgen.sheet.short_key import short_answers, short_key
from quizgen.sheet.solution import shown_sources
from tests.questions.choosing import questions_of
from tests.sheet.printing import GREAT_TERROR, pages, printed, quizgen
from tests.workshop import DECK, Workshop

WORDS = languages.words("en").sheet
DATA = GREAT_TERROR.parents[1] / "tests" / "data"
SCIENCE = DATA / "science"


def test_the_table_has_the_answer_to_each_number_in_each_version() -> None:
    (deck,) = read_decks([GREAT_TERROR]).decks
    request = SheetRequest(questions=40, versions=3)
    plan = plan_sheet(list(deck.questions), {deck.id: Pool(deck.questions)}, request)
    first, *_ = plan.versions
    rows = short_key(plan.versions, WORDS)
    assert [row.number for row in rows] == list(range(1, 41))
    assert sum(row.begins for row in rows) == len(first.sections)
    for place, version in enumerate(plan.versions):
        for row, item in zip(rows, version.items, strict=True):
            answer = row.answers[place]
            assert first.items[answer.number - 1].name == item.name
            said = answer.said.text if answer.said else None
            match item.body:
                case Options(key=key):
                    assert said == "ABCDE"[key]
                case Truth(is_true=is_true):
                    assert said == ("true" if is_true else "false")
                case Pairs(key=key):
                    assert said == " ".join("ABCDEF"[at] for at in key)
                case Ordering(key=key):
                    assert said == " ".join(str(rank + 1) for rank in key)
                case _:
                    assert said is None or len(said) <= 80


def test_gaps_without_room_in_the_table_have_the_letters_of_the_first_version() -> None:
    (deck,) = read_decks([GREAT_TERROR]).decks
    request = SheetRequest(types=["gaps"], questions=2, versions=9)
    plan = plan_sheet(list(deck.questions), {deck.id: Pool(deck.questions)}, request)
    orders = set()
    for place, version in enumerate(plan.versions):
        for row, item in zip(short_key(plan.versions, WORDS), version.items, strict=True):
            answer = row.answers[place]
            if answer.said:
                assert not answer.rows
                continue
            first = plan.versions[0].items[answer.number - 1]
            rows = [first.questions["abcdef".index(letter)] for letter in answer.rows.split()]
            assert tuple(rows or first.questions) == item.questions
            orders.add(answer.rows)
    assert len(orders) > 3
    cells = [cell.text for row in short_answers(plan.versions, WORDS).rows for cell in row]
    assert any(re.fullmatch(r"↓[12]( [a-f]){3,}", cell) for cell in cells)


@pytest.mark.parametrize(
    ("language", "versions", "said"),
    [
        ("ru", 12, {"верно", "неверно"}),
        ("ru", 13, {"в", "н"}),
        ("he", 13, {"נ", "ל"}),
        ("es", 10, {"verdadero", "falso"}),
        ("es", 26, {"v", "f"}),
        ("pt", 26, {"v", "f"}),
        ("en", 18, {"true", "false"}),
        ("en", 26, {"t", "f"}),
    ],
)
def test_true_and_false_are_as_short_as_the_table_needs(
    language: str, versions: int, said: set[str]
) -> None:
    (deck,) = read_decks([GREAT_TERROR]).decks
    request = SheetRequest(types=["true-false"], questions=8, versions=versions)
    plan = plan_sheet(list(deck.questions), {deck.id: Pool(deck.questions)}, request)
    rows = short_key(plan.versions, languages.words(language).sheet)
    assert {answer.said.text for row in rows for answer in row.answers if answer.said} == said


SOURCED = "term: ballast, id: b, means: broken stone below the sleepers"


@pytest.mark.parametrize(
    ("fact", "prompt", "said"),
    [
        (f"{SOURCED}, according_to: Brees", "", "Smith 1988; according to Brees"),
        # The prompt names them, and the answer.
        (f"{SOURCED}, according_to: Brees, contested: true", "", "Smith 1988"),
        (f"{SOURCED}, according_to: Brees", "What did Brees call ballast?", "Smith 1988"),
        (f"{SOURCED} that Brees saw, according_to: Brees", "", "Smith 1988"),
        # Others have names that are like theirs.
        (
            f"{SOURCED}, according_to: Marx",
            "What is ballast in Marxism?",
            "Smith 1988; according to Marx",
        ),
        # Who is the source is cited already, but one of several sources is not who says so.
        (f"{SOURCED}, according_to: smith-1988", "", "Smith 1988"),
        (
            f"{SOURCED}, according_to: smith-1988, sources: [smith-1988, {{source: other}}]",
            "",
            "Smith 1988; Other 1990; according to Smith (1988)",
        ),
    ],
)
def test_who_says_so_is_printed_once(fact: str, prompt: str, said: str) -> None:
    other = "  other: {title: Others, author: A. Other, issued: 1990}"
    asked = f"{fact}, ask: {{define: '{prompt}'}}" if prompt else fact
    question = questions_of(asked, sources=other)[0]
    shown = shown_sources(question, WORDS, question.prompt.text)
    assert shown
    assert shown.text == said


BLOCKS = """
source: smith-1988
facts:
- question: What does it print at the beginning?
  id: one
  answer: |
    ```
    42
    ```
- question: What does it print when it ends?
  id: several
  answer: |
    ```
    4
    2
    ```
- {question: Which law is that of energy?, id: law, answer: '\\[E = mc^2\\]'}
"""


def test_an_answer_in_blocks_is_in_a_line_of_the_table_or_left_out(workshop: Workshop) -> None:
    workshop.files = {"deck.yaml": DECK, "facts.yaml": BLOCKS}
    workshop.write()
    *_, key = printed(workshop.folder, workshop.deck, "--seed", "2")
    table = key.partition("Short answers")[0]
    assert table.endswith(" 1 … 2 42 3 𝐸 = 𝑚𝑐2 ")
    text = workshop.folder / "sheet.md"
    assert quizgen("sheet", workshop.deck, "--as", "markdown", "-o", text)[0] == 0
    assert "| `42` |" in text.read_text("utf-8")


def test_an_answer_in_the_table_is_cut_between_words() -> None:
    who = "Dutch painter, Post-Impressionist of wheat fields"
    questions = questions_of(f"person: Vincent, id: v, who: '{who}', ask: {{name: no}}")
    plan = plan_sheet(questions, {"railways": Pool(questions)}, SheetRequest(questions=1))
    (row,) = short_key(plan.versions, WORDS)
    assert row.answers[0].said
    assert row.answers[0].said.text == "Dutch painter, …"


@pytest.mark.parametrize(
    ("figure", "said"),
    [
        ("figure: 24.9 %", "from 22.5 to 27.3"),
        ("figure: 206", "from 186 to 226"),
        ("figure: 2 %", "from 1.8 to 2.2"),
        ("figure: ~6, unit: m", "from 5.4 to 6.6"),
        ("figure: 95 %", "from 86 to 100"),
        ("figure: 110 %, change: true", "from 99 to 121"),
        ("figure: -12.5, unit: °C", "from −13.7 to −11.3"),
        ("figure: 6.02e23", "from 5.418 × 10²³ to 6.622 × 10²³"),
        ("figure: 7, unit: km", ""),
    ],
)
def test_the_key_says_between_what_a_number_earns_half_a_mark(figure: str, said: str) -> None:
    """Nothing outside of it does, in the quiz."""
    questions = questions_of(f"{figure}, id: f, counts: size of the thing")
    request = SheetRequest(types=["number"], questions=1)
    plan = plan_sheet(questions, {"railways": Pool(questions)}, request)
    body = plan.versions[0].items[0].body
    assert isinstance(body, Blank)
    assert body.tolerance.replace("\N{NO-BREAK SPACE}", " ") == (
        f"half a mark for a rounded number {said}" if said else ""
    )


@pytest.mark.slow
def test_the_key_has_the_table_on_one_page_and_each_solution_once(tmp_path: Path) -> None:
    found = printed(tmp_path, GREAT_TERROR, "--versions", "10", "--questions", "50")
    key = [page for page in found if "Key · seed" in page]
    table, said, _ = key[0].partition("below are those of Version A")
    assert said
    assert all(f" {number} " in table for number in range(1, 51))
    assert all(f"↓{number}" in table for number in range(1, 51))
    assert len(re.findall(r"\d marks?", " ".join(key))) == 51


def test_a_version_in_its_own_file_has_its_own_key(tmp_path: Path) -> None:
    command = ("sheet", GREAT_TERROR, "--versions", "2", "--questions", "6", "--split")
    assert quizgen(*command, "-o", tmp_path / "quiz.pdf")[0] == 0
    for name in "AB":
        assert any(f"Key: Version {name}" in page for page in pages(tmp_path / f"quiz-{name}.pdf"))


@pytest.mark.parametrize(
    ("language", "columns", "numbered"),
    [("ru", "|  | 1 | 2 | 3 |", "«Вариант 1»"), ("he", "|  | א | ב | ג |", "נוסח א")],
)
def test_versions_are_called_as_in_the_language(
    tmp_path: Path, language: str, columns: str, numbered: str
) -> None:
    deck = DATA / f"wordings-{language}"
    command = ("sheet", deck, "--versions", "3", "--as", "markdown")
    assert quizgen(*command, "--key", "separate", "-o", tmp_path / "quiz.md")[0] == 0
    key = (tmp_path / "quiz-key.md").read_text(encoding="utf-8")
    assert columns in re.sub("[\u2066-\u2069]", "", key)
    assert numbered in key


@pytest.mark.parametrize("size", [[], ["--large-print"]])
def test_the_last_page_has_a_table_for_the_marks_of_each_section(
    tmp_path: Path, size: list[str]
) -> None:
    options = ("--types", "choice,date", "--questions", "9", "--key", "none", *size)
    *others, last = printed(tmp_path, GREAT_TERROR, *options, "--marks-table")
    assert re.search(r"Multiple choice .*Dates .*Total", last)
    assert not any("Total" in page for page in others)
    assert "Total" not in " ".join(printed(tmp_path, GREAT_TERROR, *options))


@pytest.mark.parametrize(("size", "seed"), [("--paper=a4", "5"), ("--large-print", "2")])
def test_the_table_for_marks_is_not_alone_on_a_page(tmp_path: Path, size: str, seed: str) -> None:
    options = ("--seed", seed, "--key", "none", "--marks-table", size)
    last = printed(tmp_path, SCIENCE, *options)[-1]
    # Nothing but the last item fits there, with all before it on other pages.
    assert re.search(r" 20 When .* / 1 Multiple choice .*Total", last)


def test_a_title_of_several_words_is_not_divided_in_the_table_for_marks(tmp_path: Path) -> None:
    options = ("--types", "choice,true-false,gaps,matching,ordering,short,number,date,argument")
    last = printed(tmp_path, GREAT_TERROR, *options, "--key", "none", "--marks-table")[-1]
    assert re.search(r"Short answers .*Total", last)


def test_in_large_print_the_table_for_marks_has_two_sections_in_a_row(tmp_path: Path) -> None:
    options = ("--types", "choice,true-false,short,number", "--questions", "8", "--key", "none")
    printed(tmp_path, GREAT_TERROR, *options, "--marks-table", "--large-print")
    heights = {}

    def read(text: str, matrix: list[float], *_: object) -> None:
        heights[text.strip()] = matrix[5]

    PdfReader(tmp_path / "sheet.pdf").pages[-1].extract_text(visitor_text=read)
    assert heights["Multiple choice"] == heights["True or false"] > heights["Total"]


def score_sheet(folder: Path, names: str, *options: str) -> tuple[int, str, str]:
    """The exit code, the text of a score sheet for names, and what was said of their file."""
    file, out = folder / "names.txt", folder / "scores.pdf"
    file.write_text(names, encoding="utf-8")
    command = ["--types", "choice,date", "--as", "scores", "--group", str(file), *options]
    code, _, errors = quizgen("sheet", GREAT_TERROR, *command, "-o", out)
    text = " ".join(pages(out)) if code == 0 else ""
    return code, text, errors.replace(str(file), "names.txt")


def test_a_score_sheet_has_a_row_for_each_name_and_a_column_for_each_section(
    tmp_path: Path,
) -> None:
    names = "Anna  Kovács\n# the second team\n\n*Ben* $x$ [a]\nדנה לוי\n"
    code, text, errors = score_sheet(tmp_path, names)
    assert (code, errors) == (0, "")
    assert "1 Anna Kovács 2 *Ben* $x$ [a] 3" in text
    assert re.search(r"possible \d+ \d+ 20 ", text)
    assert "Version" not in text
    assert "Version" in score_sheet(tmp_path, names, "--versions", "2")[1]


def test_without_names_a_score_sheet_has_lines_to_write_them_on(tmp_path: Path) -> None:
    (page,) = printed(tmp_path, GREAT_TERROR, "--as", "scores")
    assert " 1 2 3 4 " in page


@pytest.mark.parametrize(
    ("names", "said"),
    [
        ("Ann\nBob\nANN\n", "names.txt:3: 'ANN' is in line 1 too (add an initial)\n"),
        ("Ann\n---\n", "names.txt:2: no name: '---'\n"),
        ("n" * 61, "names.txt:1: a name of more than 60 characters\n"),
        ("A\x07nn", "names.txt:1: a name with characters that cannot be printed: 'A\ufffdnn'\n"),
        ("\n# only\n", "quizgen: names.txt: no names found (write one on each line)\n"),
    ],
)
def test_bad_names_are_told_with_their_places(tmp_path: Path, names: str, said: str) -> None:
    assert score_sheet(tmp_path, names) == (2, "", said)


def test_a_name_that_no_font_has_is_told_with_its_place(tmp_path: Path) -> None:
    file = tmp_path / "names.txt"
    file.write_text("Ann\nعمر\n", encoding="utf-8")
    command = ("sheet", GREAT_TERROR, "--as", "scores", "--group", file)
    code, output, errors = quizgen(*command, "-o", tmp_path / "a.pdf")
    assert code == 1
    assert f"{file}:2:1: error: no available font contains 'عمر'" in output + errors
    assert not (tmp_path / "a.pdf").exists()


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (["--group", "FILE"], "--group cannot be used with --as sheet: it is for --as scores"),
        (
            ["--as", "fold", "--marks-table"],
            "--marks-table cannot be used with --as fold: it is for --as sheet",
        ),
        (["--as", "scores", "--split"], "--split cannot be used with --as scores"),
    ],
)
def test_options_of_another_format_are_refused(
    tmp_path: Path, options: list[str], said: str
) -> None:
    names = tmp_path / "names.txt"
    names.write_text("Ann\n", encoding="utf-8")
    given = [str(names) if each == "FILE" else each for each in options]
    code, _, errors = quizgen("sheet", GREAT_TERROR, *given)
    assert code == 2
    assert said in errors
