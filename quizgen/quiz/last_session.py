"""What the last session left for later: new questions, which the history does not know.

It is in a file beside the history, so that `quizgen due` need not read decks. It can be deleted.
"""

from dataclasses import asdict, fields
from pathlib import Path
from typing import TYPE_CHECKING

from quizgen.quiz.history.log import QuestionKey
from quizgen.record import record
from quizgen.system.files import read_whole, write_whole

if TYPE_CHECKING:
    from quizgen.questions.question import FactKey
    from quizgen.quiz.session import Session

_LARGEST = 5_000_000
"""The most bytes of the file. With 500 facts, it has about 15,000."""


@record(kw_only=True)
class LastSession:
    """What was left at the end of a session on an Anki day.

    `row` is the number of the last row of the log then. `new`, `until` and `reviews` are the
    learner's options. `questions` is the number of those that were never asked, counted for `until`
    only. `unseen` has them by deck and fact, their slots; those of more facts than a day has room
    for are not all there.
    """

    day: int
    row: int
    new: int | None
    until: int | None
    reviews: int | None
    questions: int
    unseen: dict[str, dict[str, list[str]]]

    def new_questions(self) -> "dict[FactKey, list[QuestionKey]]":
        """The questions that were never asked, by fact."""
        return {
            (deck, fact): [QuestionKey(deck, fact, slot) for slot in slots]
            for deck, facts in self.unseen.items()
            for fact, slots in facts.items()
        }


_ENOUGH = 500
"""The facts that are noted, if a day does not have more new questions than half of them: the others
may have a due question on that day."""


def remember(session: "Session") -> None:
    """Write what a session leaves. One that asks only a part says nothing about the rest.

    Raises OSError if the file cannot be written.
    """
    import json

    from quizgen.quiz.eligibility import eligible_questions

    history, options, day = session.history, session.options, session.day()
    today = history.of_day(day)
    eligible = eligible_questions(session.library, options, history, session.pictures, today=today)
    if eligible.is_filtered or options.cram:
        return
    most = max(_ENOUGH, 2 * (options.new or 0), 2 * (session.plan.needed if session.plan else 0))
    unseen: dict[str, dict[str, list[str]]] = {}
    questions = 0
    for number, ((deck, fact), keys) in enumerate(eligible.unseen(history.seen())):
        if number < most:
            unseen.setdefault(deck, {})[fact] = [key.slot for key in keys]
        elif not session.plan:
            break
        questions += len(keys)
    left = LastSession(
        day=day,
        row=history.last(),
        new=options.new,
        until=options.until,
        reviews=options.reviews,
        questions=questions,
        unseen=unseen,
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
    unseen = values.pop("unseen")
    known = (
        isinstance(value, int) or (value is None and name in optional)
        for name, value in values.items()
    )
    return left if all(known) and _is_by_fact(unseen) else None


def _is_by_fact(unseen: object) -> bool:
    """Whether this has slots by deck and fact, as they are written."""
    return isinstance(unseen, dict) and all(
        isinstance(facts, dict)
        and all(
            isinstance(slots, list) and all(isinstance(slot, str) for slot in slots)
            for slots in facts.values()
        )
        for facts in unseen.values()
    )


def _path(history_path: Path) -> Path:
    return history_path.with_name(f"{history_path.name}.last-session")
