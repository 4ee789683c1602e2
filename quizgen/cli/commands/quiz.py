"""`quizgen quiz`: learn in the terminal."""

import gc
from collections.abc import Callable, Sequence
from datetime import datetime
from math import isfinite
from pathlib import Path
from typing import Any

import click

from quizgen.cli.broken_facts import BrokenFactFilter
from quizgen.cli.deck_reading import (
    Progress,
    counted,
    paths_argument,
    print_diagnostics,
    read,
    wanted_parts,
)
from quizgen.cli.filter_options import filter_options, refuse_unknown
from quizgen.cli.history_access import db_option, history_path
from quizgen.questions.question import Question
from quizgen.quiz.agenda import SessionOptions
from quizgen.quiz.conversation import converse
from quizgen.quiz.editor import edit
from quizgen.quiz.frontend import Ended, Frontend
from quizgen.quiz.history import open_history
from quizgen.quiz.library import Library
from quizgen.quiz.log import Mode
from quizgen.quiz.schedule import LEAST_RETENTION, MOST_RETENTION
from quizgen.quiz.session import Session
from quizgen.quiz.session_start import farewell, gone, open_session
from quizgen.quiz.terminal import SignalGate, is_plain, line_frontend, screen_frontend
from quizgen.reader.decks import Reading


@click.command(
    epilog="Exit code: 0 done or left, 1 no deck can be read, 2 cannot be done, 130 interrupted."
)
@paths_argument
@click.option(
    "--new",
    default=10,
    show_default=True,
    type=click.IntRange(0),
    metavar="N",
    help="New questions a day.",
)
@click.option("--limit", type=click.IntRange(1), metavar="N", help="Ask at most N questions.")
@click.option(
    "--minutes",
    type=click.FloatRange(0, min_open=True),
    metavar="M",
    help="Begin no question after M minutes.",
)
@click.option(
    "--retention",
    default=0.9,
    show_default=True,
    metavar="R",
    type=click.FloatRange(LEAST_RETENTION, MOST_RETENTION),
    help="The share to be recalled of what comes back.",
)
@filter_options
@click.option(
    "--only",
    type=click.Choice(["due", "new", "hard"]),
    help="Only what is due, what is new, or what is hard of what is due.",
)
@click.option(
    "--cram",
    is_flag=True,
    help="Practise everything, worst first, without changing when it is due.",
)
@click.option("--type", "mode", flag_value="type", help="Type every answer.")
@click.option("--choose", "mode", flag_value="choose", help="Choose every answer among options.")
@click.option("--reveal", "mode", flag_value="reveal", help="Recall every answer, then see it.")
@click.option("--plain", is_flag=True, help="Lines of words: for a screen reader, or a program.")
@db_option
def quiz(
    paths: tuple[Path, ...], mode: Mode | None, db: Path | None, *, plain: bool, **options: Any
) -> None:
    """Learn in the terminal: first what is due today, then some that is new.

    Names, dates and numbers are typed and graded kindly; other answers are recalled and shown. You
    say how well you knew each, and it comes back when you are about to forget it, on the day on
    which Anki would ask it. Every answer is kept at once: leave when you like (q, Ctrl-C).

    \b
    Examples:
      quizgen quiz
      quizgen quiz decks/railways --new 5 --minutes 15
      quizgen quiz --choose --kind person --tag engineers
      quizgen quiz --cram --only hard
    """
    for name in ("minutes", "retention"):
        # A range of numbers lets what is no number pass.
        if options[name] is not None and not isfinite(options[name]):
            raise click.UsageError(f"--{name} is no number: {options[name]}")
    session_options = SessionOptions(**options)
    history = open_history(history_path(db), say=lambda text: click.echo(text, err=True))
    # Closed here, in the thread that opened it: SQLite refuses any other, and the garbage collector
    # may run in the one that warms the library.
    click.get_current_context().call_on_close(history.close)
    library, reading = _library(paths)
    seen = history.seen()
    fact_filter = BrokenFactFilter(reading, library)
    refuse_unknown(session_options, (library.about(name) for name in library.names()))
    said = fact_filter.before()
    # Of a deck that could not be read whole, nobody knows what is gone.
    whole = not any(deck.partial for deck in reading.decks)
    if whole and (lost := gone(library, seen)):
        said.append(f"gone from the decks, but kept in your history: {counted(lost, 'fact')}")
    session, hello = open_session(
        library,
        history,
        seen,
        session_options,
        mode=mode,
        now=_now,
        edit=_editing(paths),
        fact_filter=fact_filter,
    )
    said += hello
    # A session is long: from here on rubbish is looked for, though not among what was read.
    gc.freeze()
    gc.enable()
    gate = SignalGate()
    with gate.installed():
        frontend = line_frontend(gate) if plain or is_plain() else screen_frontend(gate)
        code = _learn(frontend, session, said)
    raise SystemExit(code)


def _learn(frontend: Frontend, session: Session, said: Sequence[str]) -> int:
    """The session from its greeting to its farewell; the exit code."""
    began = _now()
    code = 0
    try:
        for line in said:
            frontend.say(line)
        converse(session, frontend)
    except Ended as ended:
        code = ended.code
    if code != _HUNG_UP:
        goodbye = farewell(session, (_now() - began).total_seconds())
        if goodbye:
            frontend.say(goodbye)
    return code


_HUNG_UP = 129
"""The exit code after a window was closed: there is nobody left to talk to."""


def _now() -> datetime:
    return datetime.now().astimezone()


def _library(paths: tuple[Path, ...]) -> tuple[Library, Reading]:
    """What can be read of the decks at the paths. Exit 1 where no deck can."""
    progress = Progress()
    reading = read(paths, progress)
    progress.done()
    if not any(deck.facts for deck in reading.decks):
        print_diagnostics(reading.diagnostics)
        raise SystemExit(1)
    return Library(reading.decks, wanted_parts(reading)), reading


def _editing(paths: tuple[Path, ...]) -> Callable[[Question], Library | str]:
    """How a fact is edited: the decks as they are afterwards, or what went wrong."""

    def editing(question: Question) -> Library | str:
        place = question.origin.span
        if trouble := edit(Path(place.source.path), place.line):
            return trouble
        library, reading = _library(paths)
        said = BrokenFactFilter(reading, library).settle()
        if library.asks_of((question.origin.deck, question.origin.origin_id)):
            return library
        return " ".join(said) or "the fact is not there any more"

    return editing
