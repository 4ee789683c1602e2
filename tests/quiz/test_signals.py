"""Signals on a terminal that come together, and a window that is closed."""

import signal

import pytest
from click.testing import CliRunner

from quizgen.cli.main import cli
from quizgen.quiz.history.history import read_history
from tests.quiz.terminals import Terminal, quizzing
from tests.quiz.test_lines import editor
from tests.workshop import Workshop

FIGURE = ("--kind", "figure")


def typing(terminal: Terminal) -> None:
    """Begin to type an answer."""
    terminal.until("> ")
    # A key that is shown tells that the line is being read.
    terminal.press("2")
    terminal.until("2")


def stop_and_send(terminal: Terminal, *numbers: signal.Signals) -> None:
    """Stop the quiz, and let it go on with several signals at once."""
    for number in (signal.SIGSTOP, *numbers, signal.SIGCONT):
        terminal.signal(number)


def test_a_question_is_drawn_again_where_the_window_was_resized_before_fg(
    workshop: Workshop,
) -> None:
    with quizzing(workshop, *FIGURE) as terminal:
        typing(terminal)
        stop_and_send(terminal, signal.SIGWINCH)
        terminal.signal_until(signal.SIGWINCH, "line?")
        terminal.until("> 2")
        terminal.press("6\r")
        terminal.until("Right")
        terminal.until("4 Easy")
        stop_and_send(terminal, signal.SIGWINCH)
        terminal.signal_until(signal.SIGWINCH, "Answer:")
        terminal.until("4 Easy")
        terminal.press("3")
        terminal.until("Good, back in")


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP])
def test_signals_that_come_together_end_the_session_in_order(
    workshop: Workshop, number: signal.Signals
) -> None:
    with quizzing(workshop, *FIGURE) as terminal:
        typing(terminal)
        stop_and_send(terminal, signal.SIGWINCH, number)
        assert terminal.end_by(number) == 128 + number
    assert "Traceback" not in terminal.written


def test_ctrl_c_in_an_editor_does_not_end_the_session(workshop: Workshop) -> None:
    """As in ed, whose Ctrl-C ends a command. The terminal sends it to all programs on it."""
    program = "import os, signal; signal.signal(2, signal.SIG_IGN); os.killpg(0, 2)"
    with quizzing(workshop, *FIGURE, env={"VISUAL": editor(program)}) as terminal:
        terminal.until("> ")
        terminal.press(":e\r")
        terminal.until("line?")
        terminal.until("> ")
        terminal.press("26\r")
        terminal.until("4 Easy")
        terminal.press("3")
        terminal.until("Good, back in")


def test_closing_the_window_keeps_the_answer_that_is_judged(workshop: Workshop) -> None:
    shared = workshop.folder / "shared"
    shared.mkdir()
    CliRunner().invoke(cli, ["history", "sync", str(shared), "--db", str(workshop.db)])
    with quizzing(workshop, *FIGURE) as terminal:
        typing(terminal)
        terminal.press("6\r")
        terminal.until("4 Easy")
        assert terminal.close_window() == 128 + signal.SIGHUP
    history = read_history(workshop.db)
    assert history
    assert [(row.typed, row.rating) for row in history.rows()] == [("26", 3)]
    assert [file.read_text(encoding="utf-8").count("\n") for file in shared.iterdir()] == [1]
