"""Pictures in a session: drawn, opened, or their questions left out and not asked by words."""

import os
import re
import signal
import subprocess
import sys
import zlib
from collections.abc import Mapping
from pathlib import Path

import pytest

from quizgen.quiz.history.history import read_history
from quizgen.quiz.pictures.viewer import Viewer
from tests import samples
from tests.quiz.terminals import Terminal, quizzing
from tests.quiz.test_commands import run
from tests.workshop import Workshop

FACTS = """\
title: Signals
source: smith-1988
facts:
- person: George Stephenson
  id: stephenson
  who: English engineer of the Stockton and Darlington Railway
  image: {file: face.png, alt: a man of sixty, caption: In 1845, credit: J. Lucas}
  ask: {identify: no, name: no}
  page: 3
- term: signal arm
  id: arm
  means: what shows a driver whether to stop
  image: {file: ring.svg, alt: a ring}
  image_side: prompt
  ask: {term: no, define: no}
  page: 4
- term: whistle
  id: whistle
  means: a signal that is given by steam
  image: {file: ring.svg, alt: another ring}
  ask: {term: no}
  page: 4
"""

KITTY = "\x1b_Gi=31;OK\x1b\\\x1b[6;20;10t\x1b[?62;52;c"
SIXEL = "\x1b[6;20;10t\x1b[?62;4;22;28;29;52c"
NEITHER = "\x1b[6;13;6t\x1b[?64;1;2;6;9;15;16;17;18;21;22;28c"
ASKED = "\x1b[c"
PORTRAIT = ("--kind", "person")
LEFT_OUT = (
    "questions about pictures are left out: they cannot be shown here, and no program to open them"
    " was found."
)


@pytest.fixture
def illustrated(workshop: Workshop, monkeypatch: pytest.MonkeyPatch) -> Workshop:
    """A deck with a portrait and a drawing, where no program opens a picture."""
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "SSH_CONNECTION"):
        monkeypatch.delenv(name, raising=False)
    workshop.files["lines.yaml"] = FACTS
    workshop.write()
    (workshop.deck / "media").mkdir()
    (workshop.deck / "media" / "face.png").write_bytes(samples.photo())
    (workshop.deck / "media" / "ring.svg").write_bytes(samples.svg())
    programs = workshop.folder / "programs"
    programs.mkdir()
    monkeypatch.setenv("PATH", str(programs))
    return workshop


@pytest.fixture
def opened(illustrated: Workshop) -> Path:
    """The names of the files that a program opens are written into this file."""
    if not Path("/bin/sh").exists():
        pytest.skip("there is no /bin/sh")
    seen = illustrated.folder / "opened"
    program = illustrated.folder / "programs" / "xdg-open"
    program.write_text(f"#!/bin/sh\necho \"${{1##*/}}\" >> '{seen}'\n")
    program.chmod(0o755)
    return seen


def names_in(opened: Path, terminal: Terminal, count: int) -> list[str]:
    """What was opened, as soon as there are so many files."""
    for _ in range(1000):
        names = opened.read_text().split() if opened.exists() else []
        if len(names) == count:
            return names
        terminal.pause(0.01)
    return []


def squeezed(text: str) -> str:
    return " ".join(text.split())


@pytest.mark.parametrize(
    ("answers", "env", "drawn"),
    [
        (KITTY, {}, "\x1b_Ga=T,f=100,q=2,C=1,c=16,r=10,m="),
        (SIXEL, {}, '\x1bP0;1;0q"1;1;160;200#'),
        (NEITHER, {"TERM_PROGRAM": "iTerm.app"}, "\x1b]1337;File=inline=1;size="),
        (NEITHER, {"COLORTERM": "truecolor"}, "\x1b[38;2;"),
        (NEITHER, {}, "\x1b[38;5;"),
        # A picture is no colour of a text.
        (KITTY, {"NO_COLOR": "1"}, "\x1b_Ga=T,f=100,q=2,C=1,c=16,r=10,m="),
    ],
)
def test_a_portrait_is_drawn_in_the_way_that_the_terminal_says(
    illustrated: Workshop, answers: str, env: Mapping[str, str], drawn: str
) -> None:
    with quizzing(illustrated, *PORTRAIT, env=env) as terminal:
        terminal.until(ASKED)
        # A key that is typed between the answers is no part of them.
        terminal.press(f"x{answers}")
        terminal.until("Who is this?")
        terminal.until("> ")
        terminal.press("Stephenson\r")
        terminal.until("4 Easy")
        terminal.press(":q")
        assert terminal.end() == 0
    assert terminal.written.count(ASKED) == 1
    before, _, after = terminal.written.partition("Who is this?")
    assert drawn in before
    assert "J. Lucas" in before
    assert "In 1845" in after
    assert "a man of sixty" not in terminal.written
    assert "> Stephenson\n  Right" in re.sub(r"\x1b\[[?\d;]*[a-zA-Z]|\r", "", after)


def test_what_is_typed_between_the_answers_is_not_lost(illustrated: Workshop) -> None:
    """With the answer, nothing that was typed is dropped before the points are typed."""
    illustrated.files["lines.yaml"] = (
        FACTS.partition("- person")[0]
        + """\
- argument: coal paid for it
  question: Why did the first railways pay?
  id: coal-paid
  by: Smith
  because: [coal was heavy, fares were low]
  image: face.png
  ask: {claim: no}
  page: 3
"""
    )
    with quizzing(illustrated) as terminal:
        terminal.until("shows the answer")
        terminal.press(" ")
        terminal.until(ASKED)
        terminal.press(f"1{NEITHER}")
        terminal.until("Which did you recall? (1-2, a all, Enter none)")
        terminal.until("> 1")
        terminal.press(" 2\r")
        terminal.until("[3 Good")
        terminal.press(":q")
        assert terminal.end() == 0


@pytest.mark.parametrize("late", [KITTY, NEITHER])
def test_an_answer_that_comes_late_is_neither_a_key_nor_a_part_of_an_answer(
    illustrated: Workshop, late: str
) -> None:
    with quizzing(illustrated, *PORTRAIT) as terminal:
        terminal.until(ASKED)
        terminal.until("> ")
        terminal.press(f"{late}Stephenson\r")
        terminal.until("4 Easy")
        terminal.press(f"{late}4")
        terminal.until("Easy, back in")
        assert terminal.end() == 0
    assert "Right" in terminal.written
    assert "does nothing" not in terminal.written


def test_a_picture_is_drawn_again_after_fg(illustrated: Workshop) -> None:
    with quizzing(illustrated, *PORTRAIT) as terminal:
        terminal.until(ASKED)
        terminal.press(KITTY)
        terminal.until("Who is this?")
        terminal.until("> ")
        terminal.signal_until(signal.SIGCONT, "Who is this?")
        terminal.until("> ")
        terminal.press("Stephenson\r")
        terminal.until("4 Easy")
    shown, again, _ = terminal.written.split("Who is this?", 2)
    assert "\x1b_Ga=T,f=100," in shown
    assert "\x1b_Ga=T,f=100," in again
    assert terminal.written.count(ASKED) == 1


def test_pillow_is_imported_for_pictures_alone(workshop: Workshop) -> None:
    workshop.write()
    program = (
        "import atexit, sys; from quizgen.cli.main import main;"
        "atexit.register(lambda: print([name for name in sys.modules if 'PIL' in name])); main()"
    )
    words = [sys.executable, "-c", program, "quiz", str(workshop.deck), "--db", str(workshop.db)]
    done = subprocess.run(words, input=":q\n", capture_output=True, text=True, check=True)
    assert done.stdout.endswith("\n[]\n")


def test_inside_tmux_the_terminal_is_not_asked(illustrated: Workshop) -> None:
    with quizzing(illustrated, *PORTRAIT, env={"TMUX": "/tmp/tmux,1,0"}, columns=40) as terminal:
        terminal.until("Who is this?")
    assert ASKED not in terminal.written
    blocks = [line for line in terminal.lines if "▀" in line]
    assert 10 <= len(blocks) <= 40
    assert all(len(line) <= 39 and line.startswith("  ▀") for line in blocks)


def test_a_session_without_pictures_does_not_ask_the_terminal(workshop: Workshop) -> None:
    with quizzing(workshop, "--reveal") as terminal:
        terminal.until("helps")
        terminal.press(":q")
        assert terminal.end() == 0
    assert ASKED not in terminal.written


def test_a_picture_is_drawn_again_after_a_resize(illustrated: Workshop) -> None:
    with quizzing(illustrated, *PORTRAIT, env={"TMUX": "x"}) as terminal:
        terminal.until("> ")
        terminal.resize(30)
        terminal.signal_until(signal.SIGWINCH, "Who is this?")
        terminal.until("> ")
    _, _, again = terminal.written.partition("Who is this?")
    widths = {line.count("▀") for line in again.split("\n") if "▀" in line}
    assert len(widths) == 1
    assert widths.pop() <= 27


@pytest.mark.parametrize(
    ("env", "answers"),
    [
        ({"NO_COLOR": "1"}, NEITHER),
        ({"TERM": "xterm"}, NEITHER),
        ({"LANG": "C", "LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}, NEITHER),
        ({"NO_COLOR": "1", "TMUX": "x"}, ""),
    ],
)
def test_without_colours_or_blocks_questions_about_pictures_are_left_out_and_said(
    illustrated: Workshop, env: Mapping[str, str], answers: str
) -> None:
    with quizzing(illustrated, env=env) as terminal:
        if answers:
            terminal.until(ASKED)
            terminal.press(answers)
        terminal.until("shows the answer")
        terminal.press(" ")
        terminal.until("4 Easy")
        terminal.press("4")
        assert terminal.end() == 0
    shown = squeezed(" ".join(terminal.lines))
    assert f"2 {LEFT_OUT}" in shown
    assert "1 question today" in shown
    assert "Who is this?" not in shown
    assert "What is this?" not in shown
    # The picture of an answer is described.
    assert "Picture: another ring" in shown


def test_in_lines_questions_about_pictures_are_left_out_and_said(illustrated: Workshop) -> None:
    output = illustrated.learn("", "4")
    assert f"2 {LEFT_OUT}\n1 question today: 0 due, 1 new.\n" in output
    assert "Who is this?" not in output
    assert "a man of sixty" not in output
    output = illustrated.learn(options=PORTRAIT)
    assert "1 question about a picture is left out: it cannot be shown here, and no " in output
    assert "Nothing is due for these filters." in output


def test_new_questions_that_could_not_be_shown_do_not_wait(illustrated: Workshop) -> None:
    illustrated.learn()
    assert run("due", "--db", illustrated.db) == (0, "nothing is due, 1 new; 0 tomorrow\n")


@pytest.mark.usefixtures("opened")
def test_in_lines_a_command_opens_the_picture(
    illustrated: Workshop, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DISPLAY", ":0")
    asked_for: list[str] = []
    # A program that is found may outlive the session.
    monkeypatch.setattr(Viewer, "open", lambda _, file: asked_for.append(file.name))
    path = f"railways{os.sep}media{os.sep}face.png"
    output = illustrated.learn("v", ":v", "Stephenson", "v", "4", options=PORTRAIT)
    assert f"Picture: a man of sixty; J. Lucas ({path}); v opens it\nWho is this?\n" in output
    assert "Right.\nYour answer: Stephenson\nAnswer: George Stephenson\nIn 1845\n" in output
    assert "left out" not in output
    assert asked_for == ["face.png"] * 3


def test_on_a_screen_a_key_opens_the_pictures(illustrated: Workshop, opened: Path) -> None:
    env = {"DISPLAY": ":0", "TMUX": "x"}
    with quizzing(illustrated, "--kind", "term", "--reveal", env=env) as terminal:
        terminal.until("ring.svg); v opens it")
        terminal.until("What is this?")
        terminal.until("helps")
        terminal.press("v")
        assert names_in(opened, terminal, 1) == ["ring.svg"]
        terminal.press(" ")
        terminal.until("4 Easy")
        terminal.press(":v")
        terminal.until("4 Easy")
        assert names_in(opened, terminal, 2) == ["ring.svg"] * 2
        terminal.press(":q")
        assert terminal.end() == 0


def test_where_nothing_opens_a_picture_the_key_says_so(illustrated: Workshop) -> None:
    with quizzing(illustrated, *PORTRAIT, "--reveal", env={"TMUX": "x"}) as terminal:
        terminal.until("helps")
        terminal.press("v")
        terminal.until("open it yourself")
        terminal.press(":q")
        assert terminal.end() == 0
    shown = squeezed(" ".join(terminal.lines))
    assert "No program found to open" in shown
    assert "v opens it" not in shown


def test_without_a_picture_the_key_says_so(workshop: Workshop) -> None:
    assert "There is no picture to open." in workshop.learn(":v", "", "4", options=PORTRAIT)


def test_a_typed_v_is_an_answer_where_there_is_no_picture(workshop: Workshop) -> None:
    output = workshop.learn("v", "", options=["--kind", "figure"])
    assert "Not a number that can be read." in output or "Wrong." in output


def test_a_picture_that_cannot_be_unpacked_leaves_its_question_out(illustrated: Workshop) -> None:
    """The checks unpack no GIF, so only drawing it shows that its pixels are missing."""
    illustrated.change("face.png", "face.gif")
    (illustrated.deck / "media" / "face.gif").write_bytes(samples.broken_gif())
    with quizzing(illustrated, *PORTRAIT, env={"TMUX": "x"}) as terminal:
        assert terminal.end() == 0
    shown = squeezed(" ".join(terminal.lines))
    assert "face.gif cannot be shown, so its question is left out: damaged or incomplete." in shown
    assert "Traceback" not in terminal.written
    assert "Who is this?" not in terminal.written


def test_a_picture_that_is_too_large_for_a_terminal_is_opened(
    illustrated: Workshop, opened: Path
) -> None:
    (illustrated.deck / "media" / "face.png").write_bytes(
        samples.png_of(6000, 6000, zlib.compress(bytes(6001 * 6000)), colours=0)
    )
    env = {"DISPLAY": ":0", "TMUX": "x"}
    with quizzing(illustrated, *PORTRAIT, env=env) as terminal:
        terminal.until("Who is this?")
        terminal.until("> ")
        terminal.press("v\r")
        assert names_in(opened, terminal, 1) == ["face.png"]
    shown = squeezed(" ".join(terminal.lines))
    assert "face.png cannot be shown: more than 25 million pixels." in shown
    assert "v opens it" in shown


def test_a_broken_picture_of_an_answer_is_one_line(illustrated: Workshop) -> None:
    illustrated.change("  image: {file: ring.svg, alt: another ring}", "  image: broken.gif")
    (illustrated.deck / "media" / "broken.gif").write_bytes(samples.broken_gif())
    with quizzing(illustrated, "--kind", "term", env={"TMUX": "x"}) as terminal:
        terminal.until("helps")
        terminal.press(" ")
        terminal.until("4 Easy")
        terminal.press("4")
        assert terminal.end() == 0
    shown = squeezed(" ".join(terminal.lines))
    assert "broken.gif cannot be shown: damaged or incomplete." in shown
    assert "Traceback" not in terminal.written
    history = read_history(illustrated.db)
    assert history
    assert [row.rating for row in history.rows()] == [4]
