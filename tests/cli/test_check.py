"""`quizgen check`, as it is called."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from quizgen.diagnostics.diagnostic import Diagnostic, as_text
from quizgen.diagnostics.source import Source, position
from tests.workshop import Workshop

GOLDEN = Path(__file__).parent.parent / "golden"


def test_a_broken_deck_is_shown_with_every_fault_at_its_place(workshop: Workshop) -> None:
    workshop.files["lines.yaml"] = (GOLDEN / "broken.yaml").read_text(encoding="utf-8")
    code, output = workshop.run("check")
    assert code == 1
    assert output == (GOLDEN / "broken.txt").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("arguments", "code", "last"),
    [
        ([], 0, "1 deck, 4 facts: 1 warning"),
        (["--strict"], 1, "1 deck, 4 facts: 1 warning"),
        (["--ignore", "long-answer"], 0, "1 deck, 4 facts: nothing wrong"),
        (["--select", "yes-no"], 0, "1 deck, 4 facts: nothing wrong"),
        (["--select", "long-answer", "--strict"], 1, "1 deck, 4 facts: 1 warning"),
    ],
)
def test_what_is_run_and_what_counts(
    workshop: Workshop, arguments: list[str], code: int, last: str
) -> None:
    workshop.change("English engineer", "engineer " * 20)
    assert workshop.run("check", *arguments)[0] == code
    assert workshop.run("check", *arguments)[1].splitlines()[-1] == last


@pytest.mark.parametrize(
    ("namespace", "said"),
    [
        ("", "the deck id 'railways' is taken: give this deck its own"),
        (
            "namespace: k3v9t2mqx7pd\n",
            "two decks have the id 'railways': name one of them on the command line",
        ),
    ],
)
def test_two_decks_with_one_id_are_refused_together_even_in_two_namespaces(
    workshop: Workshop, namespace: str, said: str
) -> None:
    workshop.write()
    other = Workshop(workshop.folder / "other")
    other.files["deck.yaml"] += namespace
    other.write()
    code, output = workshop.run("check", str(other.deck))
    assert code == 1
    assert f"error: {said} [duplicate-id]" in output


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--select", "long-anser"], "no check 'long-anser' (did you mean 'long-answer'?)"),
        (["--ignore", "syntax"], "'syntax' is always reported: the file cannot be read without it"),
        (["--explain", "xyz"], "no check 'xyz' (see `quizgen check --list`)"),
    ],
)
def test_an_unknown_check_is_a_mistake_in_the_call(
    workshop: Workshop, arguments: list[str], said: str
) -> None:
    code, output = workshop.run("check", *arguments)
    assert code == 2
    assert output.splitlines()[-1] == f"Error: {said}"


def test_statistics_count_each_check(workshop: Workshop) -> None:
    workshop.change("English engineer", "engineer " * 20)
    workshop.change("page: 31", "pgae: 31")
    lines = workshop.run("check", "--statistics")[1].splitlines()
    assert sorted(lines[-3:-1]) == ["     1  long-answer", "     1  unknown-field"]


def test_json_is_one_document_with_every_place(workshop: Workshop) -> None:
    workshop.change("  by: Smith\n", "")
    code, output = workshop.run("check", "--format", "json")
    assert code == 1
    document = json.loads(output)
    (found,) = document["diagnostics"]
    assert Path(found.pop("path")).name == "lines.yaml"
    assert found == {
        "line": 17,
        "column": 3,
        "end_line": 17,
        "end_column": 11,
        "severity": "error",
        "name": "unattributed-argument",
        "message": "unattributed argument: add `by:` with a name, or the id of a person or source",
        "related": [],
    }
    assert document["summary"] == {
        "decks": 1,
        "facts": 4,
        "errors": 1,
        "warnings": 0,
        "by_name": {"unattributed-argument": 1},
    }


def test_the_github_form_escapes_what_would_end_it(workshop: Workshop) -> None:
    workshop.change("1781-06-09", "100%")
    code, output = workshop.run("check", "--format", "github")
    assert code == 1
    assert output == (
        "::error file=railways/lines.yaml,line=7,endLine=7,title=not-a-date,col=9,endColumn=13"
        "::not a date: '100%25' (write 1848, 1848-02 or 1848-02-24)\n"
    )


@pytest.mark.slow
def test_one_file_may_be_named_and_is_checked_against_its_whole_deck(workshop: Workshop) -> None:
    workshop.files["more.yaml"] = (
        "source: smith-1988\nfacts:\n- person: Robert\n  id: robert\n  who: son\n"
        "  see: [stephenson, steven]\n  page: 1\n"
    )
    workshop.change("page: 12", "pgae: 12")
    workshop.write()
    assert _run("check", str(workshop.deck))[0] == 1
    output = _run("check", str(workshop.deck / "more.yaml"))[1]
    # The fact that cannot be read is there all the same.
    assert "no fact 'steven' in this deck" in output
    assert "1 error" in output.splitlines()[-1]
    workshop.change("pgae: 12", "page: 12")
    workshop.write()
    code, output = _run("check", str(workshop.deck / "more.yaml"))
    assert code == 1
    assert "no fact 'steven' in this deck (did you mean 'stephenson'?)" in output


@pytest.mark.slow
def test_of_a_deck_that_is_named_beside_a_file_of_another_all_is_checked(
    workshop: Workshop,
) -> None:
    workshop.change("page: 12", "pgae: 12")
    workshop.write()
    other = workshop.folder / "other"
    shutil.copytree(workshop.deck, other)
    (other / "deck.yaml").write_text("deck: other\ntitle: Other\n", encoding="utf-8")
    (other / "more.yaml").write_text("title: x\nfacts: []\n", encoding="utf-8")
    lines = workshop.deck / "lines.yaml"
    alone = _places(workshop, lines)
    assert [position.partition(":")[0] for position in alone] == ["railways/lines.yaml"]
    whole = _places(workshop, other)
    files = {position.partition(":")[0] for position in whole}
    assert files == {"other/lines.yaml", "other/more.yaml"}
    for named in (other, other / "deck.yaml"):
        assert sorted(_places(workshop, lines, named)) == sorted(alone + whole)
    assert _places(workshop, lines, other / "more.yaml") == [
        *(position for position in whole if "more.yaml" in position),
        *alone,
    ]


def test_one_deck_is_one_under_however_many_names(
    workshop: Workshop, monkeypatch: pytest.MonkeyPatch
) -> None:
    workshop.change("page: 12", "pgae: 12")
    workshop.write()
    monkeypatch.chdir(workshop.folder)
    Path("again").symlink_to("railways")
    (found,) = _places(workshop, Path("railways"), workshop.deck, Path("again"))
    assert found.startswith("railways/lines.yaml:8:3: error: unknown field 'pgae'")
    assert _places(workshop, Path("railways/lines.yaml"), Path("again/deck.yaml")) == [found]


def test_a_link_that_is_named_is_checked_as_what_it_is(workshop: Workshop) -> None:
    workshop.write()
    outside = workshop.folder / "outside.yaml"
    outside.write_text("facts: []\n", encoding="utf-8")
    link = workshop.deck / "link.yaml"
    link.symlink_to(outside)
    assert _places(workshop, link) == [
        "railways/link.yaml:1:1: error: this link leads out of the deck and is not followed: "
        "copy its target into the deck [outside-deck]"
    ]
    link.unlink()
    (workshop.deck / "inside.txt").write_text("facts: []\n", encoding="utf-8")
    link.symlink_to("inside.txt")
    (found,) = _places(workshop, link)
    assert found.startswith("railways/link.yaml:1:8: error: no facts:")


def _places(workshop: Workshop, *paths: Path) -> list[str]:
    """What `check` finds, each with its place."""
    _, printed = _run("check", *map(str, paths))
    lines = printed.replace(f"{workshop.folder}/", "").splitlines()
    return [line for line in lines if ": error: " in line]


@pytest.mark.slow
def test_colour_is_for_terminals_that_want_it(workshop: Workshop) -> None:
    workshop.change("page: 12", "pgae: 12")
    workshop.write()
    assert "\x1b[" in _on_a_terminal(workshop, {})
    assert "\x1b[" not in _on_a_terminal(workshop, {"NO_COLOR": "1"})
    assert "\x1b[" not in _run("check", str(workshop.deck))[1]


@pytest.mark.parametrize(
    ("line", "column", "end", "expected"),
    [
        ("a: bcd", 3, 6, "1 | a: bcd\n  |    ^^^"),
        ("\ta: b", 4, 5, "1 | \ta: b\n  | \t   ^"),
        ("x: 漢字 bad", 6, 9, "1 | x: 漢字 bad\n  |         ^^^"),
        ("x: e\u0301e\u0301 bad", 8, 11, "1 | x: e\u0301e\u0301 bad\n  |       ^^^"),
        ("x: 👩\u200d👩\u200d👧 bad", 9, 12, "1 | x: 👩\u200d👩\u200d👧 bad\n  |       ^^^"),
        ("x: \x1b[31m bad", 9, 12, "1 | x: \ufffd[31m bad\n  |          ^^^"),
        ("x: \u202ebad", 4, 7, "1 | x: \ufffdbad\n  |     ^^^"),
    ],
)
def test_carets_stand_under_what_is_meant(line: str, column: int, end: int, expected: str) -> None:
    span = Source("f", line).span(position(0, column), position(0, end))
    assert as_text(Diagnostic(span, "n", "m")).partition("\n")[2] == f"  |\n{expected}"


def test_a_very_long_line_is_shown_around_its_fault() -> None:
    span = Source("f", "x" * 5000 + "!" + "y" * 5000).span(position(0, 5000))
    shown = as_text(Diagnostic(span, "n", "m")).splitlines()
    assert max(map(len, shown)) < 200
    assert shown[2][shown[3].index("^")] == "!"


def _run(*arguments: str) -> tuple[int, str]:
    command = [sys.executable, "-m", "quizgen", *arguments]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    return done.returncode, done.stdout


def _on_a_terminal(workshop: Workshop, environment: dict[str, str]) -> str:
    """What `check` prints to a terminal."""
    pty = pytest.importorskip("pty", reason="needs a pseudo-terminal")
    reader, writer = pty.openpty()
    command = [sys.executable, "-m", "quizgen", "check", str(workshop.deck)]
    kept = {name: value for name, value in os.environ.items() if name != "NO_COLOR"}
    subprocess.run(command, stdout=writer, env=kept | environment, check=False)
    os.close(writer)
    printed = b""
    try:
        while piece := os.read(reader, 4096):
            printed += piece
    except OSError:
        pass  # Linux says so when the other end of a terminal is closed
    os.close(reader)
    return printed.decode()
