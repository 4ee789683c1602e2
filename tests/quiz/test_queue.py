"""What of a session comes next, and what comes back after an undo."""

import pytest

from quizgen.quiz.agenda import Agenda
from quizgen.quiz.history.log import QuestionKey
from quizgen.quiz.queue import Queue, Remaining, queue_of

STEP, LATER, DUE, ALSO_DUE, NEW, ALSO_NEW = (
    QuestionKey("railways", name, "when")
    for name in ("step", "later", "due", "also-due", "new", "also-new")
)
NOW = 1_000_000_000
MINUTE = 60_000


def session(limit: int | None = None) -> Queue:
    """A step that is due now, one that is due in half an hour, and two each due and new."""
    steps = ((NOW, STEP), (NOW + 30 * MINUTE, LATER))
    return queue_of(Agenda(steps, (DUE, ALSO_DUE), (NEW, ALSO_NEW)), limit)


def order(queue: Queue, now: int) -> list[QuestionKey]:
    """All that comes, if each question is answered once at the same moment."""
    found: list[QuestionKey] = []
    while (key := queue.next(now)) is not None:
        found.append(key)
        queue.remove(key)
    return found


def test_steps_that_are_due_come_first_and_then_what_is_due_and_what_is_new() -> None:
    assert order(session(), NOW) == [STEP, DUE, ALSO_DUE, NEW, ALSO_NEW]
    assert order(session(), NOW - 1) == [DUE, ALSO_DUE, NEW, ALSO_NEW, STEP]
    assert order(session(), NOW + 30 * MINUTE)[:2] == [STEP, LATER]


@pytest.mark.parametrize(("early", "comes"), [(20 * MINUTE, True), (20 * MINUTE + 1, False)])
def test_a_step_comes_up_to_twenty_minutes_early_when_nothing_else_is_left(
    early: int, comes: bool
) -> None:
    queue = Queue([(NOW, STEP)], queue_of(Agenda((), (), ()), None).due, session().new)
    queue.new.clear()
    assert queue.next(NOW - early) == (STEP if comes else None)
    assert queue.is_early(NOW - early)
    assert not queue.is_early(NOW)


def test_what_is_left_counts_no_step_that_comes_later_today() -> None:
    assert session().remaining(NOW) == Remaining(due=2, new=2, again=1)
    assert session().remaining(NOW + 10 * MINUTE) == Remaining(due=2, new=2, again=2)


@pytest.mark.parametrize("key", [STEP, DUE, ALSO_DUE, NEW, ALSO_NEW])
def test_what_is_put_back_comes_next_and_counts_as_before(key: QuestionKey) -> None:
    queue = session()
    queue.remove(key)
    queue.repeat(key, NOW, MINUTE)
    queue.put_back(key)
    assert queue.remaining(NOW) == session().remaining(NOW)
    if key != STEP:
        queue.remove(STEP)
    if key in (NEW, ALSO_NEW):
        queue.remove(DUE)
        queue.remove(ALSO_DUE)
    assert queue.next(NOW) == key


def test_no_more_is_asked_than_the_limit_says() -> None:
    queue = session(limit=1)
    assert queue.next(NOW) == STEP
    queue.asked = 1
    assert queue.next(NOW) is None


@pytest.mark.parametrize(
    ("delay", "others", "order_then"),
    [
        (1, [(10, STEP), (11, LATER)], [STEP, NEW, LATER]),
        (10, [(10, STEP)], [STEP, NEW]),
        (11, [(10, STEP), (12, LATER)], [STEP, NEW, LATER]),
        (1, [(30, LATER)], [NEW]),
        (1, [], [NEW]),
    ],
)
def test_another_step_comes_before_a_question_that_was_just_answered(
    delay: int, others: list[tuple[int, QuestionKey]], order_then: list[QuestionKey]
) -> None:
    queue = queue_of(Agenda(tuple((NOW + at * MINUTE, key) for at, key in others), (), ()), None)
    queue.repeat(NEW, NOW, delay * MINUTE)
    assert order(queue, NOW) == order_then
