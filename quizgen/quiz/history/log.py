"""The log of a learner: its rows and their columns.

A row is never changed or removed. An `undo` is a row that names the row it undoes. So the logs of
two machines are merged by taking the rows of both.
"""

from collections.abc import Iterable
from dataclasses import fields
from typing import Any, Literal, NamedTuple, TypeAlias

from quizgen.record import record

RowType: TypeAlias = Literal["review", "cram", "undo", "suspend", "unsuspend", "bury", "parameters"]

Mode: TypeAlias = Literal["type", "choose", "reveal"]
"""How a question is answered."""


class QuestionKey(NamedTuple):
    """A question: the key of its deck, the origin id of its fact, its slot. Never its text."""

    deck: str
    fact: str
    slot: str

    @property
    def deck_id(self) -> str:
        """The id of the deck, without its namespace."""
        return self.deck.rpartition("/")[2]

    @property
    def name(self) -> str:
        """How people see it: deck id, origin id and slot, as in `railways/stephenson/born`."""
        return f"{self.deck_id}/{self.fact}/{self.slot}"


@record(kw_only=True)
class LogRow:
    """One row of the log.

    `deck` is the key of a deck: its id, after its namespace and a slash if it has one.
    `day` is an Anki day (see `quizgen.quiz.days`). A review or a cram has a rating. Only a review
    changes the schedule of its question: `phase`, `step`, `interval` (days) and `delay` (seconds)
    are what it gave. `before` is the phase before it, "new" for the first review. `parameters`
    names the row of the weights that were used, `target` the row that an undo undoes. The weights
    of a `parameters` row are text, separated by spaces.
    """

    uuid: str
    timestamp_ms: int  # since 1970
    day: int
    what: RowType
    deck: str | None = None
    fact: str | None = None
    slot: str | None = None
    rating: int | None = None
    mode: Mode | None = None
    typed: str | None = None
    verdict: str | None = None
    duration_ms: int | None = None  # from the prompt to the rating
    before: str | None = None
    phase: str | None = None
    step: int | None = None
    interval: int | None = None
    delay: int | None = None
    retention: float | None = None
    scheduler: str | None = None
    parameters: str | None = None
    target: str | None = None
    weights: str | None = None

    @property
    def key(self) -> QuestionKey:
        """The question that the row is about."""
        assert self.deck is not None
        assert self.fact is not None
        assert self.slot is not None
        return QuestionKey(self.deck, self.fact, self.slot)

    @property
    def is_lapse(self) -> bool:
        """Whether a learned question was forgotten in this review."""
        return self.what == "review" and self.before == "review" and self.rating == 1

    @property
    def is_first(self) -> bool:
        """Whether a question was answered for the first time."""
        return self.what == "review" and self.before == "new"

    def values(self) -> list[Any]:
        """The values in the order of `COLUMNS`."""
        return [getattr(self, name) for name in _ATTRIBUTES]


def begun_in(rows: Iterable[LogRow]) -> list[QuestionKey]:
    """The questions that were answered for the first time in some rows, such as those of a day."""
    return [row.key for row in rows if row.is_first]


_ATTRIBUTES = tuple(each.name for each in fields(LogRow))

_COLUMN_OF = {"timestamp_ms": "at", "duration_ms": "taken"}
"""The columns whose attributes have another name. Columns are part of the file format."""

COLUMNS = tuple(_COLUMN_OF.get(name, name) for name in _ATTRIBUTES)
"""The columns of the log, in the order of the attributes of `LogRow`."""

INSERT = f"INSERT INTO log ({', '.join(COLUMNS)}) VALUES ({', '.join('?' * len(COLUMNS))})"  # noqa: S608  (our own column names)
INSERT_MISSING = f"{INSERT} ON CONFLICT (uuid) DO NOTHING"
"""Writes a row, unless there is one of its uuid."""

Answer: TypeAlias = tuple[
    str, str, str, int, int, RowType, int, int | None, str | None, str | None, int | None,
    float | None,
]  # fmt: skip
"""What statistics need of a review or a cram: the values of `ANSWER_COLUMNS`.

These are plain tuples, because there may be a hundred thousand of them.
"""

ANSWER_COLUMNS = (
    "deck", "fact", "slot", "at", "day", "what", "rating", "taken", "before", "phase", "interval",
    "retention",
)  # fmt: skip


def row_from(values: Iterable[Any]) -> LogRow:
    """The row with these values, in the order of `COLUMNS`."""
    return LogRow(**dict(zip(_ATTRIBUTES, values, strict=True)))
