"""What is wrong inside a history that was opened, for a failure that may come from it.

To look at each row would take too long in each session. So it is done when a command has failed in
a way that nobody foresaw.
"""

from contextlib import closing

from quizgen.diagnostics.diagnostic import Unusable
from quizgen.quiz.history.database import DAMAGED, OPENED, open_to_read, unusable_on_failure
from quizgen.quiz.history.log import COLUMNS, row_from
from quizgen.quiz.history.row_check import check_row

_CHECKS = (
    # Constraints, types and the structure of pages.
    "SELECT 1 FROM pragma_quick_check(1) WHERE quick_check <> 'ok'",
    # What the log says of the last review of each question is what is kept beside it.
    """SELECT 1 FROM standing LEFT JOIN log USING (uuid)
    WHERE log.id IS NULL OR (log.deck, log.fact, log.slot, log.at, log.day, log.phase,
      log.interval, log.delay) IS NOT (standing.deck, standing.fact, standing.slot, standing.at,
      standing.day, standing.phase, standing.interval, standing.delay) LIMIT 1""",
)
"""Queries that find nothing in a sound history."""


def damage_of_opened() -> str:
    """A line about the first history that was opened and is damaged; "" if none is."""
    for path in sorted(OPENED):
        if not path.exists():
            continue
        try:
            with closing(open_to_read(path)) as connection, unusable_on_failure(path):
                if any(connection.execute(check).fetchone() for check in _CHECKS):
                    return f"{path}: {DAMAGED}"
                for values in connection.execute(f"SELECT {', '.join(COLUMNS)} FROM log"):  # noqa: S608
                    check_row(row_from(values))
        except Unusable as error:
            return str(error)
        except ValueError:
            return f"{path}: {DAMAGED}"
    return ""
