"""A session from its first messages to its farewell, also where its window is closed."""

import errno
import sys
from collections.abc import Sequence

from quizgen.quiz.conversation import converse
from quizgen.quiz.day_end import missed, practice_of_missed, say_farewell
from quizgen.quiz.frontend import Ended, Frontend
from quizgen.quiz.session import Session

_HUNG_UP = 129
"""The exit code after the window was closed, where a farewell cannot be shown."""


def run_session(frontend: Frontend, session: Session, messages: Sequence[str]) -> int:
    """Run the session from its first messages to its farewell; the exit code."""
    try:
        return _run_in_window(frontend, session, messages)
    except OSError as error:
        # This is what reading and writing give after the window was closed. From a disk that fails,
        # it is said on the terminal, which is still there.
        if error.errno != errno.EIO or sys.stdout.isatty():
            raise
        return _HUNG_UP


def _run_in_window(frontend: Frontend, session: Session, messages: Sequence[str]) -> int:
    """Run the session in a window; the exit code. Raises OSError if the window is closed."""
    for line in messages:
        frontend.say(line)
    while True:
        began = session.now()
        code, finished = 0, False
        try:
            converse(session, frontend)
            finished = True
        except Ended as ended:
            code = ended.code
        if code != _HUNG_UP:
            say_farewell(session, (session.now() - began).total_seconds(), frontend)
        if not finished or not missed(session):
            return code
        try:
            if not frontend.practise_missed():
                return code
        except Ended as ended:
            return ended.code
        session = practice_of_missed(session)
