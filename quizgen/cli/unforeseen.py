"""Causes in the world outside of failures that no command foresees."""

import errno
import sys
from collections.abc import Iterator

from quizgen.diagnostics.diagnostic import Unusable, visible
from quizgen.values.clean import clean

NO_MEMORY = "there is not enough memory"

_SIGNS = (
    ("cannot allocate memory", NO_MEMORY),
    ("failed to map segment", NO_MEMORY),
    ("out of memory", NO_MEMORY),
    ("unable to allocate", NO_MEMORY),
    # CPython says these two where there was none for the exception itself.
    ("error return without exception set", NO_MEMORY),
    ("returned NULL without setting an exception", NO_MEMORY),
    ("start new thread", "the system starts no more threads"),
    ("ThreadPoolBuildError", "the system starts no more threads"),
    ("Resource temporarily unavailable", "the system starts no more threads"),
    ("too many open files", "too many files are open"),
)
"""What is in the messages of libraries, and its cause."""


def refusal(error: OSError | Unusable) -> str:
    """The line that says what of the world outside does not let a command do its work."""
    return f"quizgen: {reason_of(error)}"


def reason_of(error: OSError | Unusable) -> str:
    """What of the world outside does not let a command do its work."""
    if isinstance(error, Unusable):
        return visible(str(error))
    if error.errno == errno.ENOMEM:
        return NO_MEMORY
    where = f"{error.filename}: " if error.filename else ""
    return visible(f"{where}{error.strerror or error}")


def outside_cause(error: BaseException) -> str:
    """What outside of quizgen a failure comes from, as one line; "" for a mistake of its own."""
    for each in _chain(error):
        if isinstance(each, MemoryError):
            return NO_MEMORY
        if isinstance(each, RecursionError):
            return ""
        if isinstance(each, UnicodeEncodeError) and (cause := _argument_not_utf_8()):
            return cause
        said = str(each).lower()
        for sign, cause in _SIGNS:
            if sign.lower() in said:
                return cause
    database = sys.modules.get("quizgen.quiz.history.database")
    if database is None or not database.OPENED:
        return ""
    from quizgen.quiz.history.damage import damage_of_opened

    return damage_of_opened()


def _chain(error: BaseException) -> Iterator[BaseException]:
    """A failure, and those that it came from."""
    at: BaseException | None = error
    while at is not None:
        yield at
        at = at.__cause__ or at.__context__


def _argument_not_utf_8() -> str:
    for argument in sys.argv[1:]:
        if argument.encode(errors="replace").decode() != argument:
            return f"an argument is not UTF-8: '{clean(argument)}'"
    return ""
