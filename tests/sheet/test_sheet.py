"""`quizgen sheet`: what is printed, as it can be read back from the PDF."""

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import cast

import pytest
from pypdf import PdfReader
from pypdf.generic import ArrayObject, DictionaryObject, PdfObject, StreamObject

from quizgen.questions.choices import Pool
from quizgen.quiz.history.history import open_history
from quizgen.quiz.history.log import QuestionKey
from quizgen.quiz.schedule import Rating
from quizgen.reader.decks import read_decks
from quizgen.sheet.sheet_plan import SheetRequest, plan_sheet
from tests.quiz.reviews import review
from tests.sheet.printing import GREAT_TERROR, pages, printed, quizgen
from tests.workshop import Workshop

FOOT = re.compile(
    r"((?:Key: )?Version [A-Z]|Key) · seed (\S+) · (\S+ [0-9a-f]{8}) page (\d+) of (\d+)"
)


def feet(folder: Path, *arguments: str | Path) -> list[tuple[str, ...] | None]:
    """What stands at the foot of each page: version, seed, deck, page, pages; None on a blank."""
    return [
        found.groups() if (found := FOOT.search(page)) else None
        for page in printed(folder, *arguments)
    ]


@pytest.mark.slow
def test_each_version_counts_its_own_pages_and_the_key_follows(tmp_path: Path) -> None:
    found = feet(tmp_path, GREAT_TERROR, "--versions", "3", "--seed", "may")
    assert None not in found
    labels = list(dict.fromkeys(each[0] for each in found if each))
    assert labels == ["Version A", "Version B", "Version C", "Key"]
    for label in labels:
        run = [each for each in found if each and each[0] == label]
        assert [(each[3], each[4]) for each in run] == [
            (str(page), str(len(run))) for page in range(1, len(run) + 1)
        ]
        assert {each[1] for each in run} == {"may"}


@pytest.mark.slow
def test_with_duplex_each_version_and_the_key_begin_on_an_odd_page(tmp_path: Path) -> None:
    found = feet(tmp_path, GREAT_TERROR, "--versions", "3", "--questions", "18", "--duplex")
    starts = [page for page, foot in enumerate(found, 1) if foot and foot[3] == "1"]
    assert len(starts) == 4
    assert all(page % 2 for page in starts)
    assert None in found, "no blank page was needed: this shows nothing"


@pytest.mark.slow
def test_versions_and_the_key_can_have_files_of_their_own(tmp_path: Path) -> None:
    command = ("sheet", GREAT_TERROR, "--versions", "2", "-o", tmp_path / "quiz.pdf")
    assert quizgen(*command, "--split", "--key", "separate")[0] == 0
    names = ["quiz-A.pdf", "quiz-B.pdf", "quiz-key.pdf"]
    assert sorted(path.name for path in tmp_path.iterdir()) == names
    for name, says_key in zip(names, [False, False, True], strict=True):
        assert all(("Key · seed" in page) is says_key for page in pages(tmp_path / name)), name


def test_without_a_key_nothing_is_right(tmp_path: Path) -> None:
    assert not any("Key" in page for page in printed(tmp_path, GREAT_TERROR, "--key", "none"))


def test_the_key_says_what_is_asked_what_is_right_what_it_earns_and_where_it_is_from(
    workshop: Workshop,
) -> None:
    workshop.write()
    ids = workshop.folder / "ids"
    ids.write_text("stephenson/born\nstockton-length  # miles\ncoal-paid/grounds\n", "utf-8")
    types = ["--types", "date,number,argument"]
    *_, key = printed(workshop.folder, workshop.deck, "--ids", ids, *types)
    assert (
        "1 What is the number of miles of track in the first Stockton and Darlington line? 26"
        " Smith 1988, p. 33 1 mark"
    ) in key
    assert (
        "2 When was George Stephenson born? 9 June 1781"
        " half a mark for the right month or year Smith 1988, p. 12 1 mark"
    ) in key
    assert (
        "+1 coal was two thirds of the tonnage"
        " +1 fares did not cover the locomotives"
        " Smith 1988, pp. 40–41"
    ) in key
    assert "Key 4 marks 1 26 2 9 June 1781 3 … Numbers" in key


def test_a_sheet_of_every_type_has_a_section_for_each(tmp_path: Path) -> None:
    text = " ".join(printed(tmp_path, GREAT_TERROR))
    for heading in (
        "Multiple choice", "True or false", "Fill the gaps", "Matching", "Put in order",
        "Short answers", "Numbers", "Dates", "Reasons and lists",
    ):  # fmt: skip
        assert text.count(heading) == 2, heading  # once on the sheet, once in the key
    for field in ("Name", "Group", "Date", "Score"):
        assert field in text


@pytest.mark.slow
@pytest.mark.parametrize(
    ("options", "size"),
    [([], (595, 842)), (["--paper", "letter"], (612, 792)), (["--large-print"], (595, 842))],
)
def test_the_pdf_is_tagged_titled_and_of_the_size_asked_for(
    tmp_path: Path, options: list[str], size: tuple[int, int]
) -> None:
    printed(tmp_path, GREAT_TERROR, *options)
    reader = PdfReader(tmp_path / "sheet.pdf")
    root = reader.root_object
    assert str(cast(DictionaryObject, root["/MarkInfo"])["/Marked"]) == "True"
    assert str(root["/Lang"]) == "en"
    assert "pdfuaid:part" in cast(StreamObject, root["/Metadata"]).get_data().decode()
    assert reader.metadata is not None
    assert reader.metadata.title == "The Great Terror"
    box = reader.pages[0].mediabox
    assert (round(box.width), round(box.height)) == size


def alternatives(element: object) -> Iterator[str]:
    """What a screen reader says for what is no text, in the order in which it reads."""
    each = element.get_object() if isinstance(element, PdfObject) else element
    if isinstance(each, ArrayObject):
        for child in each:
            yield from alternatives(child)
    elif isinstance(each, DictionaryObject):
        if "/Alt" in each:
            yield str(each["/Alt"])
        if "/K" in each:
            yield from alternatives(each.raw_get("/K"))


@pytest.mark.parametrize(
    ("types", "said"),
    [
        ("gaps", ["gap a", "gap b", "gap c"]),
        ("short", ["room for the answer"]),
        ("number", ["room for the answer"]),
        ("date", ["room for the answer"]),
        ("argument", ["room for the answer"]),
        ("matching", []),
    ],
)
def test_a_screen_reader_says_where_there_is_room_to_write(
    tmp_path: Path, types: str, said: list[str]
) -> None:
    printed(tmp_path, GREAT_TERROR, "--types", types, "--questions", "1")
    tree = PdfReader(tmp_path / "sheet.pdf").root_object.raw_get("/StructTreeRoot")
    assert list(alternatives(tree)) == said


@pytest.mark.slow
def test_large_print_is_in_type_of_18_points(tmp_path: Path) -> None:
    sizes: dict[str, set[float]] = {}
    for name, options in (("usual", []), ("large", ["--large-print"])):
        printed(tmp_path, GREAT_TERROR, "--key", "none", *options)
        found: set[float] = set()

        def seen(text: str, _: object, matrix: list[float], __: object, size: float) -> None:
            if text.strip():
                found.add(round(size * abs(matrix[0]), 1))  # noqa: B023  (it is used at once)

        PdfReader(tmp_path / "sheet.pdf").pages[0].extract_text(visitor_text=seen)
        sizes[name] = found
    assert 11.0 in sizes["usual"]
    assert 18.0 in sizes["large"]
    assert min(sizes["large"]) > min(sizes["usual"])


@pytest.mark.slow
def test_no_question_is_split_over_two_pages(tmp_path: Path) -> None:
    """What a question asks, and its last option, stand on one page."""
    types = ["--types", "choice", "--questions", "40", "--key", "none"]
    found = printed(tmp_path, GREAT_TERROR, *types)
    assert len(found) > 3
    for page in found:
        assert len(re.findall(r" A .+? B .+? C .+? / 1\b", page)) == page.count("/ 1") or (
            "Score / 40" in page
        )


def test_only_what_is_asked_for_is_asked(tmp_path: Path) -> None:
    dry = ("sheet", GREAT_TERROR, "--dry-run")
    code, output, _ = quizgen(*dry, "--types", "date,number", "--questions", "6")
    assert code == 0
    lines = output.splitlines()
    assert len(lines) == 6
    assert set(re.findall(r"# \d+\. (\S+),", output)) == {"date", "number"}
    code, output, _ = quizgen(*dry, "--kind", "person", "--questions", "5")
    facts = quizgen("list", GREAT_TERROR, "--kind", "person")[1]
    known = {line.split("\t")[0] for line in facts.splitlines()}
    asked = re.findall(r"great-terror/([a-z0-9-]+)/", output)
    assert asked
    assert set(asked) <= known
    code, output, _ = quizgen(*dry, "--part", "07-camps", "--questions", "4")
    assert (code, len(output.splitlines())) == (0, 4)


def test_a_dry_run_writes_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert quizgen("sheet", GREAT_TERROR, "--dry-run")[0] == 0
    assert not list(tmp_path.iterdir())


def test_a_learner_is_asked_what_the_history_says_is_hard_or_due(workshop: Workshop) -> None:
    workshop.write()
    db = workshop.folder / "history.db"
    history = open_history(db, say=pytest.fail)
    hard, easy = (
        QuestionKey("railways", "stephenson", "born"),
        QuestionKey("railways", "coal-paid", "claim"),
    )
    rows = [
        review("1", hard, at=1_000, rating=Rating.AGAIN, days=1),
        review("2", hard, at=2_000, rating=Rating.AGAIN, days=1),
        review("3", easy, at=1_000, rating=Rating.EASY, days=36_500),
    ]
    assert history.merge(list(enumerate(rows, 1))) == (3, [])
    for choice in ("hard", "due"):
        command = ("sheet", workshop.deck, "--from-history", choice, "--db", db, "--dry-run")
        code, output, _ = quizgen(*command)
        assert (code, re.findall(r"^railways/\S+", output, re.MULTILINE)) == (
            0,
            ["railways/stephenson/born"],
        )


def test_exactly_the_listed_questions_are_asked_even_if_one_gives_another_away(
    workshop: Workshop,
) -> None:
    workshop.write()
    ids = workshop.folder / "ids"
    ids.write_text("railways/stephenson/name\nstephenson/identify\n\n# all\ncoal-paid\n", "utf-8")
    code, output, errors = quizgen("sheet", workshop.deck, "--ids", ids, "--dry-run")
    asked = set(re.findall(r"^railways/\S+", output, re.MULTILINE))
    assert code == 0
    assert errors == "given away: in version A, 2 by 3, 3 by 2 (list fewer of them)\n"
    assert len(asked) == 3
    assert {"railways/stephenson/name", "railways/stephenson/identify"} < asked


def test_a_dry_run_can_be_taken_for_the_list(tmp_path: Path) -> None:
    listing = quizgen("sheet", GREAT_TERROR, "--questions", "12", "--seed", "9", "--dry-run")[1]
    ids = tmp_path / "ids"
    ids.write_text(listing, "utf-8")
    code, output, errors = quizgen("sheet", GREAT_TERROR, "--ids", ids, "--dry-run")
    assert (code, errors) == (0, "")
    names = [set(re.findall(r"great-terror/[\w/-]+", text)) for text in (listing, output)]
    assert names[0] == names[1]


@pytest.mark.parametrize("option", [("--tag", "defendant"), ("--questions", "3")])
def test_a_list_is_exact_and_takes_no_filter(tmp_path: Path, option: tuple[str, str]) -> None:
    ids = tmp_path / "ids"
    ids.write_text("stalin\nrykov\n", "utf-8")
    code, _, errors = quizgen("sheet", GREAT_TERROR, "--ids", ids, *option, "--dry-run")
    assert code == 2
    assert f"{option[0]} cannot be used with --ids: the file lists all questions" in errors


@pytest.mark.parametrize(
    ("format_name", "name"),
    [("sheet", "a.docx"), ("html", "a.pdf"), ("gift", "a.xml"), ("sheet", "a.md")],
)
def test_a_file_that_ends_like_another_sort_is_refused(
    tmp_path: Path, format_name: str, name: str
) -> None:
    code, _, errors = quizgen("sheet", GREAT_TERROR, "--as", format_name, "-o", tmp_path / name)
    assert code == 2
    assert f"--as {format_name} makes a " in errors
    assert not [*tmp_path.iterdir()]


def test_a_hyphen_is_standard_output_which_gets_the_file_and_nothing_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    command = ("sheet", GREAT_TERROR, "--questions", "3")
    assert quizgen(*command, "-o", "sheet.md")[0] == 0
    code, output, _ = quizgen(*command, "--as", "markdown", "-o", "-")
    assert code == 0
    assert output == (tmp_path / "sheet.md").read_text("utf-8")
    assert [path.name for path in tmp_path.iterdir()] == ["sheet.md"]


@pytest.mark.parametrize(
    ("options", "why"),
    [
        (("--key", "separate"), "--key separate cannot be used with -o -: it makes a second file"),
        (("--split",), "--split cannot be used with -o -: it makes several files"),
    ],
)
def test_standard_output_is_refused_if_there_would_be_several_files(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, options: tuple[str, ...], why: str
) -> None:
    monkeypatch.chdir(tmp_path)
    code, output, errors = quizgen("sheet", GREAT_TERROR, "-o", "-", *options)
    assert (code, output) == (2, "")
    assert why in errors
    assert not [*tmp_path.iterdir()]


@pytest.mark.slow
@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs named pipes")
def test_a_link_stays_one_and_what_is_no_file_stays_as_it_is(tmp_path: Path) -> None:
    (tmp_path / "link.pdf").symlink_to("real.pdf")
    (tmp_path / "real.pdf").write_bytes(b"old")
    command = ("sheet", GREAT_TERROR, "--questions", "3", "-o")
    assert quizgen(*command, tmp_path / "link.pdf")[0] == 0
    assert (tmp_path / "link.pdf").is_symlink()
    assert (tmp_path / "real.pdf").read_bytes().startswith(b"%PDF")
    os.mkfifo(tmp_path / "pipe.pdf")
    words = [sys.executable, "-m", "quizgen", *map(str, command), str(tmp_path / "pipe.pdf")]
    done = subprocess.run(words, capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert "pipe.pdf: this is not a regular file: name a file to write" in done.stderr
    assert (tmp_path / "pipe.pdf").is_fifo()


def test_a_table_or_code_has_a_line_to_write_each_of_its_own_on(workshop: Workshop) -> None:
    workshop.files["lines.yaml"] = (
        "source: smith-1988\nfacts:\n- question: Which squares are there?\n  id: squares\n"
        "  answer: |\n    | n | n² |\n    |---|----|\n    | 1 | 1  |\n    | 2 | 4  |\n"
    )
    workshop.write()
    file = workshop.folder / "sheet.md"
    assert quizgen("sheet", workshop.deck, "--key", "none", "--as", "markdown", "-o", file)[0] == 0
    assert file.read_text("utf-8").count("________") == 3


@pytest.mark.parametrize(
    "listed", ["george", "george/born", "railways/george/born", "stephenson/born", "geo"]
)
def test_a_fact_is_found_by_every_id_that_it_has_or_had(workshop: Workshop, listed: str) -> None:
    workshop.change("id: stephenson\n", "id: stephenson\n  was: [george, geo]\n")
    workshop.write()
    ids = workshop.folder / "ids"
    ids.write_text(f"{listed}\n", "utf-8")
    command = ("sheet", workshop.deck, "--ids", ids, "--types", "date", "--dry-run")
    code, output, errors = quizgen(*command)
    assert (code, errors) == (0, "")
    # In the history, and here, a question has the name that its fact bore first.
    assert re.findall(r"^railways/\S+", output, re.MULTILINE) == ["railways/george/born"]


def test_ids_that_are_not_there_are_named_with_their_lines(workshop: Workshop) -> None:
    workshop.write()
    ids = workshop.folder / "ids"
    ids.write_text("stephenson\nstevenson\nrailways/stephenson/bron\n", "utf-8")
    code, _, errors = quizgen("sheet", workshop.deck, "--ids", ids, "--dry-run")
    assert code == 2
    assert errors == (
        f"{ids}:2: no fact or question 'stevenson' (did you mean 'stephenson'?)\n"
        f"{ids}:3: no fact or question 'railways/stephenson/bron'"
        " (did you mean 'railways/stephenson/born'?)\n"
    )


def test_too_few_facts_give_what_can_be_had_and_say_what_is_missing(workshop: Workshop) -> None:
    workshop.write()
    code, output, errors = quizgen(
        "sheet", workshop.deck, "--questions", "9", "--types", "matching,number,short", "--dry-run"
    )
    assert code == 0
    assert len(output.splitlines()) == 3
    assert errors == (
        "left out: no item of the type matching can be made of these facts\n"
        "left out: 9 items were asked for, 3 can be made: of the facts left, "
        "no item of these types can be made of 1\n"
    )


def test_where_nothing_can_be_asked_nothing_is_written(workshop: Workshop) -> None:
    workshop.write()
    out = workshop.folder / "sheet.pdf"
    code, _, errors = quizgen("sheet", workshop.deck, "--types", "ordering", "-o", out)
    assert code == 2
    assert errors.endswith("quizgen: nothing to print: no questions are left\n")
    assert not out.exists()


def test_a_deck_with_errors_is_refused_and_the_old_sheet_stays(workshop: Workshop) -> None:
    workshop.change("born: 1781-06-09", "born: 1781-06-39")
    workshop.write()
    out = workshop.folder / "sheet.pdf"
    out.write_bytes(b"old")
    code, output, _ = quizgen("sheet", workshop.deck, "-o", out)
    assert code == 1
    assert "lines.yaml:7:9: error: " in output
    assert out.read_bytes() == b"old"


@pytest.mark.slow
def test_the_same_sheet_has_the_same_bytes_and_another_seed_another_sheet(tmp_path: Path) -> None:
    made = []
    for name, seed in (("one", "7"), ("two", "7"), ("three", "8")):
        out = tmp_path / f"{name}.pdf"
        assert quizgen("sheet", GREAT_TERROR, "--seed", seed, "-o", out)[0] == 0
        made.append(out.read_bytes())
    assert made[0] == made[1] != made[2]


def test_the_digest_of_the_deck_changes_with_any_of_its_files(workshop: Workshop) -> None:
    workshop.write()
    (before,) = {foot[2] for foot in feet(workshop.folder, workshop.deck) if foot}
    workshop.change("page: 31", "page: 32")
    workshop.write()
    (after,) = {foot[2] for foot in feet(workshop.folder, workshop.deck) if foot}
    assert before.split()[0] == after.split()[0] == "railways"
    assert before != after


@pytest.mark.parametrize("format_name", ["cards", "fold"])
def test_what_shows_questions_one_by_one_has_no_versions(format_name: str) -> None:
    code, _, errors = quizgen("sheet", GREAT_TERROR, "--as", format_name, "--versions", "2")
    assert code == 2
    assert f"--versions cannot be used with --as {format_name}: this format shows one" in errors


def test_an_unknown_type_is_refused(workshop: Workshop) -> None:
    workshop.write()
    code, _, errors = quizgen("sheet", workshop.deck, "--types", "choice,essay")
    assert code == 2
    assert "no type 'essay' (one of choice, true-false, gaps," in errors


def test_planning_says_which_item_is_made() -> None:
    (deck,) = read_decks([GREAT_TERROR]).decks
    said: list[str] = []
    pools, request = {deck.id: Pool(deck.questions)}, SheetRequest(questions=3)
    plan_sheet(deck.questions, pools, request, said.append)
    assert list(dict.fromkeys(said)) == [f"planning item {number} of 3" for number in (1, 2, 3)]
