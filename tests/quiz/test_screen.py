"""The quiz on a terminal: typed key by key, read from the screen."""

import os
import re
import sys
import termios
import tty
from collections.abc import Mapping

import pytest
from wcwidth import wcswidth

from quizgen.quiz.frontends.key_reading import KeyReader
from quizgen.quiz.frontends.keys import PASTE, UNKNOWN
from quizgen.quiz.history.history import read_history
from tests.quiz.terminals import ESCAPES, quizzing
from tests.workshop import Workshop

COLOURS = re.compile(r"\x1b\[(?:\d+;)*[39][0-7]m")

UNDERLINED = "\x1b[1;4"
"""How the style of a slip begins: bold and underlined, with a colour after it."""


@pytest.mark.parametrize(
    ("typed", "env", "marked"),
    [
        ("Stephenosn", {}, "Stephenosn"),
        ("Stephenosn", {"NO_COLOR": "1"}, "Stephen[os]n"),
        ("Stepenson", {}, "Step_enson"),
        ("Stepenson", {"NO_COLOR": "1"}, "Step[_]enson"),
        ("Geoge Stephenson", {"NO_COLOR": "1"}, "Geo[_]ge Stephenson"),
    ],
)
def test_a_verdict_marks_the_slip_in_one_line(
    workshop: Workshop, typed: str, env: Mapping[str, str], marked: str
) -> None:
    workshop.change("person: George", "ask: {identify: no}\n  person: George")
    with quizzing(workshop, "--kind", "person", env=env) as terminal:
        terminal.until("> ")
        terminal.press(f"{typed}\r")
        terminal.until("4 Easy")
    start = terminal.lines.index("  Right: one letter off")
    assert terminal.lines[start + 1 : start + 4] == [
        f"  Typed:  {marked}",
        "  Answer: George Stephenson",
        "  Source: Smith 1988, p. 12",
    ]
    _, _, after = terminal.written.partition("Typed:")
    assert (UNDERLINED in after.partition("Answer:")[0]) == (not env)


def test_help_after_a_slip_shows_first_how_the_answer_differs(workshop: Workshop) -> None:
    workshop.change("person: George", "ask: {identify: no}\n  person: George")
    with quizzing(workshop, "--kind", "person") as terminal:
        terminal.until("> ")
        terminal.press("Stephenosn\r")
        terminal.until("4 Easy")
        terminal.press("?")
        terminal.until("4 Easy")
        terminal.press(":q")
        assert terminal.end() == 0
    lines = terminal.lines
    start = lines.index("  Typed:    Stephenosn")
    assert lines[start : start + 6] == [
        "  Typed:    Stephenosn",
        "                   ^^",
        "  Expected: Stephenson",
        "                   ^^",
        "  “os” should be “so”.",
        "  Type the answer, then press Enter. Enter alone shows the answer. To choose an",
    ]
    assert "[3 Good 10 min]" in terminal.written
    assert COLOURS.search(terminal.written)
    # Leaving after the verdict keeps the answer, rated as proposed.
    history = read_history(workshop.db)
    assert history
    assert [row.rating for row in history.rows()] == [3]


def test_an_unreadable_answer_is_asked_again_in_place(workshop: Workshop) -> None:
    with quizzing(workshop, "--kind", "figure") as terminal:
        terminal.until("> ")
        terminal.press("a lot\r")
        terminal.until("or words.")
        terminal.until("> ")
        terminal.press("26\r")
        terminal.until("4 Easy")
    start = terminal.lines.index("> a lot")
    assert terminal.lines[start + 1 : start + 4] == [
        "  Not a number that can be read. Try again: a number, in digits or words.",
        "> 26",
        "  Right",
    ]


def test_leaving_after_an_unreadable_answer_saves_nothing(workshop: Workshop) -> None:
    with quizzing(workshop, "--kind", "figure") as terminal:
        terminal.until("> ")
        terminal.press("a lot\r")
        terminal.until("or words.")
        terminal.until("> ")
        terminal.press("\x03")
        assert terminal.end() == 130
    history = read_history(workshop.db)
    assert history
    assert not [*history.rows()]


@pytest.mark.parametrize("columns", [40, 80])
def test_after_the_help_the_question_is_shown_again(workshop: Workshop, columns: int) -> None:
    with quizzing(workshop, "--kind", "figure", columns=columns) as terminal:
        terminal.until("> ")
        terminal.press("?\r")
        terminal.until("colon,")
        terminal.until("line?")
        terminal.until("> ")
        terminal.press("27\r")
        terminal.until("4 Easy")
        terminal.press("?")
        terminal.until("line?")
        terminal.until("26\x1b")
        terminal.until("4 Easy")
        terminal.press(":q")
        assert terminal.end() == 0
    shown = [line for line in terminal.lines if line.endswith("line?")]
    assert len(shown) == 3


@pytest.mark.slow
@pytest.mark.parametrize("columns", [40, 80, 200])
def test_nothing_is_wider_than_the_terminal(workshop: Workshop, columns: int) -> None:
    workshop.change(
        "event: the opening of",
        "note: 汉字与漢字 are wide, e\u0301 combines, and this goes on for more than a line of any"
        " terminal that anybody would call narrow\n  event: 開通式 and the opening of",
    )
    with quizzing(workshop, "--kind", "date", columns=columns) as terminal:
        terminal.until("> ")
        terminal.press("1825\r")
        terminal.until("4 Easy")
        terminal.press("?")
        terminal.until("show this help")
        terminal.until("4 Easy")
        terminal.press("3")
        terminal.until("back in")
    plain = ESCAPES.sub("", terminal.written)
    widths = [wcswidth(line) for line in plain.replace("\r", "").split("\n")]
    assert max(widths) <= min(columns, 89)
    assert any("開通式" in line for line in terminal.lines)
    assert any("汉字与漢字" in line for line in terminal.lines)


def test_no_color_is_respected(workshop: Workshop) -> None:
    with quizzing(workshop, "--kind", "figure", env={"NO_COLOR": "1"}) as terminal:
        terminal.until("> ")
        terminal.press("25\r")
        terminal.until("4 Easy")
        assert not COLOURS.search(terminal.written)
        assert "Wrong" in terminal.written


@pytest.mark.parametrize(("options", "env"), [((), {"TERM": "dumb"}), (("--plain",), {})])
def test_a_dumb_terminal_gets_lines_without_an_escape(
    workshop: Workshop, options: tuple[str, ...], env: dict[str, str]
) -> None:
    with quizzing(workshop, "--kind", "figure", *options, env=env) as terminal:
        terminal.until("Type the answer; an empty line shows it.")
        terminal.press("26\r")
        terminal.until("An empty line means good.")
        terminal.press("\r")
        terminal.until("Saved: good")
        assert "\x1b" not in terminal.written


def test_an_ascii_terminal_gets_ascii_lines_around_the_questions(workshop: Workshop) -> None:
    with quizzing(workshop, "--kind", "figure", env={"PYTHONIOENCODING": "ascii"}) as terminal:
        terminal.until("> ")
        assert "1 - Figure, new" in terminal.written
        assert terminal.written.isascii()


def test_a_terminal_without_typographic_signs_gets_plain_ones(workshop: Workshop) -> None:
    workshop.files["deck.yaml"] += "language: fr\n"
    workshop.change("miles of track", "longueur – en “miles” – de la voie")
    with quizzing(workshop, "--kind", "figure", env={"PYTHONIOENCODING": "ascii"}) as terminal:
        terminal.until("> ")
        assert "aujourd'hui : 0 \\xe0" in terminal.written
        assert '- en "miles" - de' in terminal.written


def test_options_and_points_take_single_keys(workshop: Workshop) -> None:
    workshop.change("because:", "ask: {claim: no}\n  because:")
    with quizzing(workshop, "--kind", "argument", "--reveal", columns=40) as terminal:
        terminal.until("shows the answer,")
        terminal.until("helps")
        assert "  ? helps" in terminal.lines
        terminal.press(" ")
        terminal.until("Enter none)")
        terminal.until("> ")
        asked = ["  Which did you recall? (1-2, a all,", "  Enter none)"]
        assert [line for line in terminal.lines if line in asked] == asked
        terminal.press("9\r")
        terminal.until("for all")
        terminal.until("> ")
        terminal.press("a\r")
        terminal.until("[3 Good 10 min]")
        terminal.press("\r")
        terminal.until("Good, back in 10 minutes")
        terminal.until("shows the answer")
        terminal.press(":u")
        terminal.until("Undone")
        terminal.until("Argument, new")


@pytest.mark.parametrize("leave", [":q", "\x03", "\x04"])
def test_the_terminal_is_restored(workshop: Workshop, leave: str) -> None:
    with quizzing(workshop, "--kind", "argument") as terminal:
        before = termios.tcgetattr(terminal._child.child_fd)
        terminal.until("Enter or Space shows the answer")
        terminal.press(leave)
        assert terminal._child.wait() == (130 if leave == "\x03" else 0)
        assert termios.tcgetattr(terminal._child.child_fd)[3] == before[3]


def test_hostile_text_reaches_the_terminal_as_text(workshop: Workshop) -> None:
    workshop.change(
        "miles of track", "'[red]miles[/red] [/] [sic] [link=file:///x]y[/link] of track"
    )
    workshop.change("Darlington line\n", "Darlington line'\n")
    with quizzing(workshop, "--kind", "figure") as terminal:
        terminal.until("> ")
        terminal.press("26\r")
        terminal.until("4 Easy")
    shown = " ".join(" ".join(terminal.lines).split())
    assert "[red]miles[/red] [/] [sic] [link=file:///x]y[/link] of track" in shown


@pytest.mark.parametrize(
    ("typed", "keys"),
    [
        ("u1", ["u", "1"]),
        ("é1", ["é", "1"]),
        ("я1", ["я", "1"]),
        ("漢1", ["漢", "1"]),
        ("🙂1", ["🙂", "1"]),
        ("\x1b[A1", [UNKNOWN, "1"]),
        ("\x1bOP1", [UNKNOWN, "1"]),
        ("\x1b[1;5C1", [UNKNOWN, "1"]),
        ("\x1b\x1b[A1", [UNKNOWN, UNKNOWN, "1"]),
        ("\x1bq1", [UNKNOWN, "q", "1"]),
        ("\x1b[200~3\r:s\r\x1b[A\x1b[201~1", [PASTE, "1"]),
        ("\r1", ["\n", "1"]),
    ],
)
def test_a_key_is_one_character_whatever_its_bytes(
    monkeypatch: pytest.MonkeyPatch, typed: str, keys: list[str]
) -> None:
    controller, terminal = os.openpty()
    with os.fdopen(terminal) as stdin:
        monkeypatch.setattr(sys, "stdin", stdin)
        tty.setcbreak(terminal)
        reader = KeyReader()
        os.write(controller, typed.encode())
        assert [reader.key() for _ in keys] == keys
    os.close(controller)
