"""What the last session left for later: new questions, which the history does not know.

It is in a file beside the history, so that `quizgen due` need not read decks. It can be deleted.
"""

from dataclasses import asdict, fields
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

from quizgen.record import record
from quizgen.system.files import read_whole, write_whole

if TYPE_CHECKING:
    from quizgen.quiz.session import Session

_LARGEST = 10_000
"""The most bytes of the file."""


@record(kw_only=True)
class LastSession:
    """What was left at the end of a session on an Anki day.

    `row` is the number of the last row of the log then. `new`, `until` and `reviews` are the
    learner's options. `questions` are those that were never asked, counted for `until` only.
    `facts` are the facts that have one, and `facts_today` those of them that had not been asked
    anything on that day; more than a day has room for are not counted.
    """

    day: int
    row: int
    new: int | None
    until: int | None
    reviews: int | None
    questions: int
    facts: int
    facts_today: int


_ENOUGH = 200
"""The facts that are counted, if a day does not have more new questions than half of them."""


def remember(session: "Session") -> None:
    """Write what a session leaves. One that asks only a part says nothing about the rest.

    Raises OSError if the file cannot be written.
    """
    import json

    from quizgen.quiz.eligibility import eligible_questions
    from quizgen.quiz.session import new_left

    history, options, day = session.history, session.options, session.day()
    today = history.of_day(day)
    eligible = eligible_questions(session.library, options, history, session.pictures, today=today)
    if eligible.is_filtered or options.cram:
        return
    asked = {row.key[:2] for row in today if row.what == "review"}
    most = max(_ENOUGH, 2 * (options.new or 0), 2 * (session.plan.needed if session.plan else 0))
    facts = [name for name, _ in islice(eligible.unseen(history.seen()), most)]
    left = LastSession(
        day=day,
        row=history.last(),
        new=options.new,
        until=options.until,
        reviews=options.reviews,
        questions=new_left(session),
        facts=len(facts),
        facts_today=sum(name not in asked for name in facts),
    )
    write_whole({_path(history.path): json.dumps(asdict(left)).encode()})


def last_session(history_path: Path) -> LastSession | None:
    """What the last session left; None if it is not known."""
    import json

    try:
        found = json.loads(read_whole(_path(history_path), _LARGEST))
        left = LastSession(**found)
    except (OSError, ValueError, TypeError):
        return None
    optional = ("new", "until", "reviews")
    values = {each.name: getattr(left, each.name) for each in fields(left)}
    known = (
        isinstance(value, int) or (value is None and name in optional)
        for name, value in values.items()
    )
    return left if all(known) else None


def _path(history_path: Path) -> Path:
    return history_path.with_name(f"{history_path.name}.last-session")
