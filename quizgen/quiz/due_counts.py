"""How many questions are due, from the history alone."""

from typing import NamedTuple

from quizgen.quiz.history import History


class DueCounts(NamedTuple):
    """Facts with a question that is due today, that comes tomorrow, and that was due before."""

    today: int
    tomorrow: int
    overdue: int


def due_counts(history: History, day: int) -> DueCounts:
    """The counts on an Anki day. What is suspended or buried, or was asked today, is left out."""
    put_off = history.suspended()
    asked = set()
    for row in history.of_day(day):
        if row.what == "bury":
            put_off.add(row.key)
        elif row.what == "review":
            asked.add(row.key[:2])
    due, late = set(), set()
    for key, _, last, phase, interval, _ in history.due(day):
        if key in put_off:
            continue
        if phase != "review":
            due.add(key[:2])
        elif key[:2] not in asked:
            due.add(key[:2])
            if last + interval < day:
                late.add(key[:2])
    coming = {key[:2] for key, on in history.coming(day) if on == day + 1 and key not in put_off}
    return DueCounts(len(due), len(coming), len(late))
