"""`quizgen fix`: files in, files out. What is fixed is in tests/fix."""

import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from quizgen.cli.main import cli
from tests.workshop import DECK, FACTS, Workshop


def fix(*arguments: str | Path) -> tuple[int, str]:
    """Run `quizgen fix`: its exit code, and all that it printed."""
    result = CliRunner().invoke(cli, ["fix", *map(str, arguments)])
    if result.exception and not isinstance(result.exception, SystemExit):
        raise result.exception
    return result.exit_code, result.output


WRONG = FACTS.replace("  id: stephenson\n", "").replace("page: 12\n", "page: 12 - 4  \n")
MENDED = WRONG.replace("page: 12 - 4  \n", "page: 12-4\n").replace(
    "- person: George Stephenson\n", "- person: George Stephenson\n  id: george-stephenson\n"
)


@pytest.fixture
def wrong(workshop: Workshop) -> Workshop:
    """A deck with something to fix in it."""
    workshop.files["lines.yaml"] = WRONG
    workshop.write()
    return workshop


def test_a_deck_in_order_is_left_alone(workshop: Workshop) -> None:
    workshop.write()
    before = {path: path.stat().st_mtime_ns for path in workshop.deck.iterdir()}
    assert fix(workshop.deck) == (0, "nothing to fix\n")
    assert {path: path.stat().st_mtime_ns for path in workshop.deck.iterdir()} == before


def test_what_was_fixed_is_counted(wrong: Workshop) -> None:
    assert fix(wrong.deck) == (
        0,
        f"{wrong.deck}/lines.yaml: 1 trailing space, 1 page range, 1 id\n1 file fixed\n",
    )
    assert fix(wrong.deck) == (0, "nothing to fix\n")
    assert (wrong.deck / "lines.yaml").read_text("utf-8") == MENDED


def test_a_diff_is_shown_and_nothing_is_written(wrong: Workshop) -> None:
    path = str(wrong.deck / "lines.yaml").lstrip("/")
    assert fix("--diff", wrong.deck) == (
        1,
        f"--- a/{path}\n+++ b/{path}\n"
        "@@ -2,9 +2,10 @@\n"
        " source: smith-1988\n"
        " facts:\n"
        " - person: George Stephenson\n"
        "+  id: george-stephenson\n"
        "   who: English engineer of the Stockton and Darlington Railway\n"
        "   born: 1781-06-09\n"
        "-  page: 12 - 4  \n"
        "+  page: 12-4\n"
        " - date: 1825-09-27\n"
        "   event: the opening of the Stockton and Darlington Railway\n"
        "   id: stockton-opening\n"
        "1 file to fix\n",
    )
    assert (wrong.deck / "lines.yaml").read_text("utf-8") == WRONG


def test_a_diff_says_where_a_last_line_has_no_end(workshop: Workshop) -> None:
    workshop.files["more.yaml"] = "facts:\n- person: Ada"
    workshop.write()
    _, output = fix("--diff", workshop.deck)
    assert output.splitlines()[4:] == [
        "-- person: Ada",
        "\\ No newline at end of file",
        "+- person: Ada",
        "+  id: ada",
        "\\ No newline at end of file",
        "1 file to fix",
    ]


def test_a_diff_of_a_deck_in_order_is_empty(workshop: Workshop) -> None:
    workshop.write()
    assert fix("--diff", workshop.deck) == (0, "nothing to fix\n")


def test_only_the_file_that_is_named_is_fixed(wrong: Workshop) -> None:
    wrong.files["more.yaml"] = "facts:\n- person: Robert \n"
    wrong.write()
    assert fix(wrong.deck / "more.yaml")[0] == 0
    assert (wrong.deck / "lines.yaml").read_text("utf-8") == WRONG
    assert (wrong.deck / "more.yaml").read_text(
        "utf-8"
    ) == "facts:\n- person: Robert\n  id: robert\n"


def test_an_id_is_unique_in_the_deck_and_among_all_that_were_ever_released(
    workshop: Workshop,
) -> None:
    workshop.change("id: stephenson", "id: george-stephenson")
    workshop.release(1_700_000_000)
    # The released fact goes, and another of the same name comes.
    start, end = FACTS.index("- person"), FACTS.index("- date")
    workshop.files["lines.yaml"] = FACTS[:start] + FACTS[end:]
    workshop.files["more.yaml"] = (
        "source: smith-1988\nfacts:\n- person: George Stephenson\n- person: Stockton Opening\n"
    )
    workshop.write()
    fix(workshop.deck)
    assert (workshop.deck / "more.yaml").read_text("utf-8") == (
        "source: smith-1988\nfacts:\n"
        "- person: George Stephenson\n  id: george-stephenson-2\n"
        "- person: Stockton Opening\n  id: stockton-opening-2\n"
    )


@pytest.mark.parametrize("bom", [b"", b"\xef\xbb\xbf"], ids=["no BOM", "BOM"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"], ids=["LF", "CRLF", "CR"])
def test_bom_line_ends_and_permissions_stay(workshop: Workshop, bom: bytes, end: str) -> None:
    workshop.write()
    path = workshop.deck / "lines.yaml"
    path.write_bytes(bom + WRONG.replace("\n", end).encode())
    path.chmod(0o640)
    assert fix(workshop.deck)[0] == 0
    assert path.read_bytes() == bom + MENDED.replace("\n", end).encode()
    assert path.stat().st_mode & 0o777 == 0o640


def test_a_link_stays_a_link(wrong: Workshop) -> None:
    path = wrong.deck / "lines.yaml"
    elsewhere = wrong.deck / "elsewhere.txt"
    path.rename(elsewhere)
    path.symlink_to(elsewhere)
    assert fix(wrong.deck)[0] == 0
    assert path.is_symlink()
    assert "id: george-stephenson" in elsewhere.read_text("utf-8")


def test_what_cannot_be_read_is_skipped_and_the_rest_is_fixed(wrong: Workshop) -> None:
    (wrong.deck / "cyrillic.yaml").write_bytes("facts: [тест] ".encode("cp1251"))
    (wrong.deck / "broken.yaml").write_text("facts: [ \n", encoding="utf-8")
    assert fix(wrong.deck) == (
        0,
        f"{wrong.deck}/broken.yaml: a syntax error is left in line 1 "
        "(`quizgen check` explains it)\n"
        f"{wrong.deck}/cyrillic.yaml: skipped: not UTF-8\n"
        f"{wrong.deck}/lines.yaml: 1 trailing space, 1 page range, 1 id\n"
        "1 file fixed, 2 files with errors left\n",
    )


@pytest.mark.parametrize(
    ("options", "last"),
    [
        ([], "nothing fixed, 1 file with errors left"),
        (["--diff"], "nothing to fix, 1 file with errors left"),
    ],
)
def test_what_is_left_is_not_nothing(wrong: Workshop, options: list[str], last: str) -> None:
    fix(wrong.deck)
    (wrong.deck / "broken.yaml").write_text("facts: [ \n", encoding="utf-8")
    assert fix(*options, wrong.deck)[1].splitlines()[-1] == last


def test_the_lines_of_errors_that_are_left_are_named(wrong: Workshop) -> None:
    broken = "- term：a\n   id: a\n" * 7
    (wrong.deck / "broken.yaml").write_text(f"facts:\n{broken}", encoding="utf-8")
    assert fix(wrong.deck / "broken.yaml") == (
        0,
        f"{wrong.deck}/broken.yaml: syntax errors are left in lines 3, 5, 7, 9, 11 and 2 more "
        "(`quizgen check` explains them)\n"
        f"{wrong.deck}/broken.yaml: 7 look-alikes\n1 file fixed, 1 file with errors left\n",
    )


def test_the_deck_file_is_fixed_too(workshop: Workshop) -> None:
    workshop.files["deck.yaml"] = DECK + "description: trains #1 to #9 \n"
    workshop.write()
    assert fix(workshop.deck / "deck.yaml") == (
        0,
        f"{workshop.deck}/deck.yaml: 1 trailing space, 1 text in quotes\n1 file fixed\n",
    )
    assert (workshop.deck / "deck.yaml").read_text("utf-8") == (
        DECK + 'description: "trains #1 to #9"\n'
    )


def test_what_a_terminal_would_obey_is_not_printed(workshop: Workshop) -> None:
    text = WRONG.replace("English engineer", "\x1b[31mEnglish \u202e\x07\x9bengineer")
    workshop.files["lines.yaml"] = text.replace("\n", "\r\n")
    workshop.write()
    _, output = fix("--diff", workshop.deck)
    assert "\ufffd[31mEnglish \ufffd\ufffd\ufffdengineer" in output
    assert not {c for c in output if not c.isprintable()} - {"\n"}


def test_the_help_has_examples_and_the_exit_codes() -> None:
    code, output = fix("--help")
    assert code == 0
    assert "quizgen fix --diff decks/railways" in output
    assert "Exit code: 0" in output


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["nowhere"], "quizgen: no such file or folder: nowhere"),
        (["."], "quizgen: no deck in .: a deck is a folder with a deck.yaml"),
        ([], "Error: no deck.yaml and no folder 'decks' here: name a deck, or a folder of decks"),
    ],
)
def test_where_there_is_nothing_to_fix(tmp_path: Path, arguments: list[str], said: str) -> None:
    command = [sys.executable, "-m", "quizgen", "fix", *arguments]
    root = Path(__file__).parent.parent.parent
    done = subprocess.run(
        command, cwd=tmp_path, capture_output=True, text=True, check=False,
        env={"PYTHONPATH": str(root)},
    )  # fmt: skip
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.splitlines()[-1] == said


def test_links_of_people_are_offered_and_made_on_request(workshop: Workshop) -> None:
    event = "- date: 1829\n  id: trials\n  event: the trials of {}\n  page: 14\n"
    workshop.files["more.yaml"] = "source: smith-1988\nfacts:\n" + event.format(
        "George Stephenson at Rainhill"
    )
    workshop.write()
    path = workshop.deck / "more.yaml"
    before = path.read_text("utf-8")
    status, offered = fix(workshop.deck)
    assert (status, path.read_text("utf-8")) == (0, before)
    assert offered == (
        "1 event names people of the deck who are not in `people`: "
        "`quizgen fix --link-people` adds them\nnothing to fix\n"
    )
    status, shown = fix("--link-people", "--diff", workshop.deck)
    assert (status, path.read_text("utf-8")) == (1, before)
    assert "+  people: [stephenson]\n" in shown
    assert fix("--link-people", workshop.deck) == (0, f"{path}: 1 event linked\n1 file fixed\n")
    assert path.read_text("utf-8") == before + "  people: [stephenson]\n"
    assert fix("--link-people", workshop.deck) == (0, "nothing to fix\n")
