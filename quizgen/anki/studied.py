"""What Anki knows of studied cards: their schedules and their logs, read and written alike."""

from collections.abc import Mapping
from typing import NamedTuple, TypeAlias

from quizgen.record import record

LEARNING, REVIEW, RELEARNING, FILTERED, MANUAL = range(5)
"""Kinds of a row of Anki's log. A filtered one is an answer before its day, or a preview."""

SUSPENDED = -1
"""The queue of a suspended card."""

NEW_CARD, LEARNING_CARD, REVIEW_CARD, RELEARNING_CARD = range(4)
"""The types of cards. Only one in review is due on a day."""


class Logged(NamedTuple):
    """A row of Anki's log: an answer, or a change of the schedule by hand (rating 0).

    `interval` and `last_interval` are days if they are positive, or seconds if they are negative.
    `factor` is the ease, or with FSRS the difficulty; 0 tells a preview or a reset.
    """

    timestamp_ms: int  # since 1970, and the id of the row
    rating: int
    interval: int
    last_interval: int
    factor: int
    duration_ms: int
    kind: int

    @property
    def is_answer(self) -> bool:
        """Whether someone has rated the card; what a preview is too."""
        return 1 <= self.rating <= 4

    @property
    def is_preview(self) -> bool:
        """Whether it is an answer that changes no schedule, in a filtered deck."""
        return self.kind == FILTERED and self.factor == 0

    @property
    def counts(self) -> bool:
        """Whether it is an answer that changes the schedule."""
        return self.is_answer and not self.is_preview

    @property
    def is_reset(self) -> bool:
        """Whether it made the card new again."""
        return self.kind == MANUAL and self.factor == 0


@record()
class Schedule:
    """The schedule of a studied card.

    - `type`, `queue`: as in Anki.
    - `due`: in review the day, as `datetime.date.toordinal` counts; in steps seconds since 1970.
    - `interval`: in days. `ease`: 2500 for 250 %. `left`: the steps that are left.
    - `memory`: stability and difficulty, `retention` and `decay`: those of FSRS.
    - `log`: the answers, oldest first. Their times may be those of others, of other cards.

    A card that was never answered has a schedule if it is suspended, with an empty log.
    """

    type: int
    queue: int
    due: int = 0
    interval: int = 0
    ease: int = 0
    lapses: int = 0
    left: int = 0
    memory: tuple[float, float] = (0.0, 0.0)
    retention: float = 0.0
    decay: float = 0.0
    log: tuple[Logged, ...] = ()


Schedules: TypeAlias = Mapping[tuple[str, int], Schedule]
"""Those of studied cards, by the origin id of the fact and the index of the slot."""


def first_that_counts(log: tuple[Logged, ...]) -> int:
    """The index of the row where Anki's FSRS begins with the log of a card.

    What comes before a reset does not count, nor what comes before the card was last learned from
    the beginning: older versions logged no reset. Source: `reviews_for_fsrs` of Anki's backend.
    """
    learned: int | None = None
    graded: int | None = None
    for index in reversed(range(len(log))):
        row = log[index]
        if row.is_preview:
            continue
        if row.is_answer and (row.interval >= 1 or row.interval <= -_DAY):
            graded = index
        if row.is_answer and row.kind == LEARNING:
            learned = index
        elif row.is_reset and learned is None and graded is None:
            return len(log)
        elif row.is_reset or learned is not None:
            break
    if learned is not None:
        return learned
    return graded if graded is not None else 0


_DAY = 86_400
"""Seconds."""
