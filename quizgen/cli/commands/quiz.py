"""`quizgen quiz`: study in the terminal."""

import gc
from collections.abc import Callable
from contextlib import suppress
from datetime import date
from math import isfinite
from pathlib import Path

import click

from quizgen import languages
from quizgen.cli.broken_facts import BrokenFactFilter
from quizgen.cli.day_options import as_day
from quizgen.cli.deck_reading import (
    Progress,
    language_option,
    named_parts,
    paths_argument,
    print_diagnostics,
    read,
)
from quizgen.cli.filter_options import filter_options, refuse_unknown
from quizgen.cli.history_access import begun_history, db_option
from quizgen.cli.key_file import learner_keys
from quizgen.cli.session_run import run_session
from quizgen.cli.session_sync import sync_around_session
from quizgen.cli.settings_file import learner_settings
from quizgen.diagnostics.diagnostic import Unusable
from quizgen.languages.language import Words
from quizgen.questions.filters import Filters
from quizgen.questions.question import Question
from quizgen.quiz.days import day_of
from quizgen.quiz.editor import edit
from quizgen.quiz.eligibility import Only, SessionOptions
from quizgen.quiz.frontends.key_reading import KeyReader
from quizgen.quiz.frontends.keys import Keys
from quizgen.quiz.frontends.terminal import (
    SignalGate,
    gallery_of,
    is_plain,
    line_frontend,
    screen_frontend,
)
from quizgen.quiz.history.log import Mode
from quizgen.quiz.last_session import remember
from quizgen.quiz.library import Library
from quizgen.quiz.schedule import LEAST_RETENTION, MOST_RETENTION
from quizgen.quiz.session import Edited
from quizgen.quiz.session_start import facts_gone, open_session, studied_otherwise
from quizgen.quiz.until import NEW_A_DAY
from quizgen.reader.decks import Reading
from quizgen.system.clock import local_now, seconds_now

_MOST_NEW = 1_000_000
"""New questions per day that are more than any deck has, and not too many to count to."""


@click.command(
    epilog="Exit code: 0 finished or quit, 1 no deck can be read, 2 usage or system error, "
    "128 plus the number of a signal, such as 130 for Ctrl-C."
)
@paths_argument
@click.option(
    "--new",
    type=click.IntRange(0),
    metavar="N",
    help=f"New questions per day. Default: {NEW_A_DAY}, or as --until needs.",
)
@click.option(
    "--until",
    type=as_day,
    metavar="DATE",
    help="As many new questions per day as it takes to have seen all before DATE (YYYY-MM-DD), such"
    " as an exam; at the end, say what you will know then.",
)
@click.option(
    "--reviews",
    type=click.IntRange(0),
    metavar="N",
    help="At most N due questions per day, those first that you are closest to forgetting. Default:"
    " all, or after a pause a part that catches up over days.",
)
@click.option("--limit", type=click.IntRange(1), metavar="N", help="Ask at most N questions.")
@click.option(
    "--minutes",
    type=click.FloatRange(0, min_open=True),
    metavar="M",
    help="Ask no further question after M minutes.",
)
@click.option(
    "--retention",
    default=0.9,
    show_default=True,
    metavar="R",
    type=click.FloatRange(LEAST_RETENTION, MOST_RETENTION),
    help="Desired retention: the share of reviews to recall.",
)
@filter_options
@click.option(
    "--only",
    type=click.Choice(["due", "new", "hard"]),
    help="Only due questions, new ones, or due ones that are hard.",
)
@click.option(
    "--cram",
    is_flag=True,
    help="Practise everything, least known first, without changing due dates.",
)
@click.option("--type", "mode", flag_value="type", help="Type every answer.")
@click.option("--choose", "mode", flag_value="choose", help="Choose every answer from options.")
@click.option("--reveal", "mode", flag_value="reveal", help="Recall every answer, then show it.")
@click.option(
    "--plain", is_flag=True, help="Plain lines of text, for a screen reader or a program."
)
@language_option("The language of the decks, where they are translated, and of the quiz.")
@db_option
def quiz(
    paths: tuple[Path, ...],
    *,
    new: int | None,
    until: date | None,
    reviews: int | None,
    limit: int | None,
    minutes: float | None,
    retention: float,
    filters: Filters,
    only: Only | None,
    cram: bool,
    mode: Mode | None,
    plain: bool,
    language: str,
    db: Path | None,
) -> None:
    """Study in the terminal: due questions first, then new ones.

    You type names, dates and numbers, and they are graded leniently. You recall other answers, and
    they are shown. You rate how well you knew each answer, and the question comes back when you are
    about to forget it, on the same day as in Anki. Every answer is saved at once, so you can quit
    at any time (:q, Ctrl-C).

    The file quiz.toml in your configuration folder has options that you do not want to type each
    day: see docs/quiz.md.

    \b
    Examples:
      quizgen quiz
      quizgen quiz decks/railways --new 5 --minutes 15
      quizgen quiz --until 2027-06-01 --reviews 80
      quizgen quiz --choose --kind person --tag engineers
      quizgen quiz --cram --only hard
      quizgen quiz --lang de
    """
    settings = learner_settings(click.get_current_context())
    limit, minutes = settings.get("limit", limit), settings.get("minutes", minutes)
    retention = settings.get("retention", retention)
    last_day = settings.get("until", until)
    if last_day is None or last_day.toordinal() < day_of(local_now()):
        new = settings.get("new", new)
    if new is not None:
        new = min(new, _MOST_NEW)
    for name, value in (("minutes", minutes), ("retention", retention)):
        # click's range lets nan pass.
        if value is not None and not isfinite(value):
            raise click.UsageError(f"--{name} is not a number: {value}")
    session_options = SessionOptions(
        kinds=filters.kinds,
        tags=filters.tags,
        parts=filters.parts,
        sources=filters.sources,
        new=new,
        until=last_day.toordinal() if last_day else None,
        reviews=settings.get("reviews", reviews),
        limit=limit,
        minutes=minutes,
        retention=retention,
        only=only,
        cram=cram,
    )
    keys = learner_keys()
    raise SystemExit(_study(paths, language, session_options, keys, mode=mode, plain=plain, db=db))


def _study(
    paths: tuple[Path, ...],
    language: str,
    session_options: SessionOptions,
    keys: Keys,
    *,
    mode: Mode | None,
    plain: bool,
    db: Path | None,
) -> int:
    """A session with its messages, from reading the decks to what is kept for later; the exit code.

    `db` is the file of the history, if it is not the usual one.
    """
    history = begun_history(db)
    # SQLite lets only the thread that opened the file close it, and the garbage collector may run
    # in the thread that preloads the library.
    click.get_current_context().call_on_close(history.close)
    library, reading = _library(paths, language)
    words = languages.words(language or library.decks[0].language)
    answers_read = sync_around_session(history, int(seconds_now() * 1000))
    seen = history.seen()
    fact_filter = BrokenFactFilter(reading, library, words.quiz.messages)
    refuse_unknown(session_options, (library.filter_attributes(name) for name in library.names()))
    messages = fact_filter.before()
    # If some file could not be read, a missing fact may be in it.
    complete = not any(deck.partial for deck in reading.decks)
    if complete and (gone := facts_gone(library, seen)):
        messages.append(words.quiz.messages.gone(gone))
    messages += studied_otherwise(library, seen, words.quiz)
    if answers_read:
        answers = words.quiz.answers(answers_read)
        messages.append(words.quiz.messages.from_devices.format(answers=answers))
    lines = plain or is_plain()
    reader = KeyReader()
    pictures = gallery_of(None if lines else reader)
    session, hello = open_session(
        library,
        history,
        seen,
        session_options,
        words=words,
        mode=mode,
        now=local_now,
        edit=_editor(paths, language, words),
        fact_filter=fact_filter,
        pictures=pictures,
    )
    messages += hello
    # A session is long, so it needs the garbage collector, but not for what was read.
    gc.freeze()
    gc.enable()
    gate = SignalGate()
    with gate.installed(screen=not lines):
        if lines:
            frontend = line_frontend(gate, words.quiz, pictures)
        else:
            frontend = screen_frontend(gate, words.quiz, keys, reader, pictures)
        code = run_session(frontend, session, messages)
        # Signals still wait: that of a closed window may come after the end of its input.
        with suppress(OSError, Unusable):
            # Only `quizgen due` misses it.
            remember(session)
        if answers_read is not None:
            sync_around_session(history, None)
    return code


def _library(paths: tuple[Path, ...], language: str) -> tuple[Library, Reading]:
    """The decks at the paths, in a language if they have it. Exit 1 if none can be read."""
    reading = _reading(paths, language)
    if not any(deck.facts for deck in reading.decks):
        print_diagnostics(reading.diagnostics)
        raise SystemExit(1)
    return Library(reading.decks, named_parts(reading)), reading


def _reading(paths: tuple[Path, ...], language: str) -> Reading:
    """What is read at the paths, with its progress on the terminal."""
    progress = Progress()
    reading = read(paths, progress, language, or_original=True)
    progress.done()
    return reading


def _editor(paths: tuple[Path, ...], language: str, words: Words) -> Callable[[Question], Edited]:
    """A function that edits a fact in the learner's editor, and reads the decks anew."""
    messages = words.quiz.messages

    def edit_fact(question: Question) -> Edited:
        span = question.origin.span
        if problem := edit(Path(span.source.path), span.line, messages):
            return Edited(None, problem)
        try:
            reading = _reading(paths, language)
        except Unusable as error:
            return Edited(None, str(error))
        library = Library(reading.decks, named_parts(reading))
        problems = " ".join(BrokenFactFilter(reading, library, messages).settle())
        if library.asks_fact(question.origin.fact_key):
            return Edited(library, problems)
        return Edited(None, problems or messages.no_fact)

    return edit_fact
