"""Which questions are due on an Anki day: what the agenda and `quizgen due` have in common."""

from collections.abc import Callable, Collection, Iterable, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from quizgen.quiz.history.history import Standing
from quizgen.quiz.history.log import LogRow, QuestionKey

if TYPE_CHECKING:
    from quizgen.questions.question import FactKey


class DueToday(NamedTuple):
    """The questions that are due on a day, at most one of each fact.

    `learning` are questions in their steps, each with the time at which it is due in milliseconds
    since 1970. `reviews` are the others, the most urgent first. `postponed` is the number of due
    questions that wait because their fact is asked something else. `asked` are the facts that were
    or will be asked on this day.
    """

    learning: list[tuple[int, QuestionKey]]
    reviews: list[Standing]
    postponed: int
    asked: "set[FactKey]"


def due_today(
    standings: Iterable[Standing],
    today: Sequence[LogRow],
    urgency: Callable[[Standing], Any],
    *,
    busy: "Collection[FactKey]" = (),
) -> DueToday:
    """The questions that are due, of those with these standings.

    `today` are the rows of the day that are not undone. Of each fact the question with the least
    `urgency` is asked; none of a fact that was asked today, has a question in its steps, or is
    `busy`. A question in its steps always comes back.
    """
    asked = {*busy, *(row.key[:2] for row in today if row.what == "review")}
    learning, waiting = [], []
    for each in standings:
        if each.phase == "review":
            waiting.append(each)
        else:
            learning.append((each.at + each.delay * 1000, each.key))
            asked.add(each.key[:2])
    reviews = []
    for each in sorted(waiting, key=urgency):
        if each.key[:2] not in asked:
            asked.add(each.key[:2])
            reviews.append(each)
    return DueToday(sorted(learning), reviews, len(waiting) - len(reviews), asked)


def due_day(standing: Standing) -> int:
    """The Anki day on which a question in review is due."""
    return standing.day + standing.interval


def set_aside(suspended: Collection[QuestionKey], today: Sequence[LogRow]) -> set[QuestionKey]:
    """The questions that are not asked today: suspended ones, and those buried today."""
    return {*suspended, *(row.key for row in today if row.what == "bury")}
