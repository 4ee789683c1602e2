"""The schedules and the log of cards, as a package has them."""

import json
import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date

from quizgen.anki.studied import NEW_CARD, REVIEW_CARD, Schedule

_FIRST_DAY = date(2010, 1, 1)
_MADE = 1_262_318_400
"""04:00 UTC on this day. A collection counts due days from the day on which it was made, and Anki
moves them to its own when it imports them. This one does not depend on where a package is made."""

_SETTINGS = {"schedVer": 2, "sched2021": True, "rollover": 4, "creationOffset": 0}
"""The present scheduler. With the first one, Anki would upgrade the cards and change them."""

_UNSYNCED = -1
"""The update sequence number of a row that no sync has sent yet."""

_MS = 1000


def set_first_day(cursor: sqlite3.Cursor) -> None:
    """Let the due days of a package count from the first day."""
    (text,) = cursor.execute("SELECT conf FROM col").fetchone()
    settings = json.dumps(json.loads(text) | _SETTINGS)
    cursor.execute("UPDATE col SET crt = ?, conf = ?", (_MADE, settings))


def card_columns(schedule: Schedule, position: int, modified: int) -> tuple[object, ...]:
    """The columns of a card from `mod` on. `position` is its place among new cards."""
    log = schedule.log
    due = schedule.due
    if schedule.type == NEW_CARD:
        due = position
    elif schedule.type == REVIEW_CARD:
        due -= _FIRST_DAY.toordinal()
    return (
        log[-1].timestamp_ms // _MS if log else modified,
        _UNSYNCED,
        schedule.type,
        schedule.queue,
        due,
        schedule.interval,
        schedule.ease,
        len(log),
        schedule.lapses,
        schedule.left,
        0,
        0,
        0,
        json.dumps(_data(schedule, position), separators=(",", ":")) if log else "",
    )


def _data(schedule: Schedule, position: int) -> Mapping[str, float]:
    """The rounded memory, as Anki itself writes it."""
    stability, difficulty = schedule.memory
    return {
        "pos": position,
        "s": round(stability, 4),
        "d": round(difficulty, 3),
        "dr": round(schedule.retention, 2),
        "decay": round(schedule.decay, 3),
        "lrt": schedule.log[-1].timestamp_ms // _MS,
    }


def log_rows(logs: Iterable[tuple[int, Schedule]]) -> Iterator[Sequence[int]]:
    """The rows of the log of cards, given by their ids. The id of a row is the next free time."""
    rows = sorted(
        (row.timestamp_ms, card, place, row)
        for card, each in logs
        for place, row in enumerate(each.log)
    )
    last = 0
    for timestamp_ms, card, _, row in rows:
        last = max(last + 1, timestamp_ms)
        yield (last, card, _UNSYNCED, row.rating, *row[2:])
