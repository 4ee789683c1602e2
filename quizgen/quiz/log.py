"""The log of a learner: what a row says, and the names of its columns.

A row is never changed and never removed. What a learner takes back is a row of its own, an `undo`
that names the row taken back; so logs of two machines merge by putting their rows together.
"""

from dataclasses import fields
from typing import Literal, NamedTuple, TypeAlias

from quizgen.record import record

RowType: TypeAlias = Literal["review", "cram", "undo", "suspend", "unsuspend", "bury", "parameters"]

Mode: TypeAlias = Literal["type", "choose", "reveal"]
"""How a question was answered."""


class Key(NamedTuple):
    """What a question is: its deck, the id that its fact bore first, its slot. Never its text."""

    deck: str
    fact: str
    slot: str


@record(kw_only=True)
class LogRow:
    """One row of the log.

    `at` is in milliseconds since 1970, `day` an Anki day (see `quizgen.quiz.days`). A review or a
    cram carries how it went; only a review moves its question's schedule, by the `phase`, `step`,
    `interval` (days) and `delay` (seconds) that it gave. `before` is the phase it found, "new"
    for a question never seen. `parameters` names the row of the weights that were used, `target`
    the row that an undo takes back; the weights of a `parameters` row are text, parted by spaces.
    """

    uuid: str
    at: int
    day: int
    what: RowType
    deck: str | None = None
    fact: str | None = None
    slot: str | None = None
    rating: int | None = None
    mode: Mode | None = None
    typed: str | None = None
    verdict: str | None = None
    taken: int | None = None  # milliseconds from the prompt to the rating
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
    def key(self) -> Key:
        """The question that the row is about."""
        assert self.deck is not None
        assert self.fact is not None
        assert self.slot is not None
        return Key(self.deck, self.fact, self.slot)

    @property
    def is_lapse(self) -> bool:
        """Whether the row says that something learned was forgotten."""
        return self.what == "review" and self.before == "review" and self.rating == 1


COLUMNS = tuple(each.name for each in fields(LogRow))
"""The columns of the log in the order of `LogRow`."""
