"""Reviews in Anki, as rows of the history.

The rows depend only on the package and on the history, and their ids only on the note, the card and
the row of Anki's log. So what is imported twice, or on two machines, is there once.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Literal, TypeAlias
from uuid import UUID, uuid5

from quizgen.anki.studied import (
    LEARNING,
    NEW_CARD,
    RELEARNING,
    REVIEW_CARD,
    SUSPENDED,
    Logged,
    first_that_counts,
)
from quizgen.anki.study_reading import StudiedCard
from quizgen.exchange.past import Matches, Past, order
from quizgen.questions.kind import Kind
from quizgen.questions.question import FactKey
from quizgen.quiz.days import day_of
from quizgen.quiz.history.log import LogRow, QuestionKey
from quizgen.quiz.schedule import LEARNING_STEPS, LONGEST_INTERVAL, RELEARNING_STEPS, Phase
from quizgen.record import record

SCHEDULER = "anki"
"""What rows from Anki have in the column of the scheduler."""

_NAMESPACE = UUID("5d1f3c1e-6a0b-5d0e-9a57-3f6f2a7c9d41")

_LAST_TIME = 9_999_999_999_999
_LAST_DAY = 3_652_059
_LONGEST_DELAY = 86_400
LeftOut: TypeAlias = Literal["by hand", "preview", "before a reset", "undone", "no question"]
"""Why a row of Anki's log is not in the history."""


@record()
class Known:
    """The fact of a note: deck key and origin id, and its kind."""

    name: FactKey
    kind: Kind


@dataclass
class Taken:
    """The rows that a history lacks, and what was found: answers, and why others are left out."""

    rows: list[LogRow] = field(default_factory=list)
    fresh: int = 0
    present: int = 0
    suspended: int = 0
    unsuspended: int = 0
    moved: int = 0
    """Questions whose due day was changed in Anki after their last answer."""
    left_out: Counter[LeftOut] = field(default_factory=Counter)


def taken(
    cards: Iterable[StudiedCard], facts: Mapping[str, Known], past: Past, rollover: int
) -> Taken:
    """What cards add to a history; `facts` are those of the notes, by guid."""
    found = Taken()
    for card in cards:
        known = facts[card.guid]
        slot = _slot(known.kind, card)
        if slot is None:
            found.left_out["no question"] += len(card.log)
        else:
            _Card(card, QuestionKey(*known.name, slot), past, rollover, found).take()
    return found


def _slot(kind: Kind, card: StudiedCard) -> str | None:
    """The question of a card: by the name of its template, or by the place of one without its name.

    The places tell nothing if the owner has moved templates, as those that have their names show.
    """
    if card.template in kind.by_name:
        return card.template
    for place, name in card.templates.items():
        if name in kind.by_name and kind.by_name[name][0] != place:
            return None
    return kind.slots[card.ordinal].name if 0 <= card.ordinal < len(kind.slots) else None


@record()
class _Card:
    """A card whose log is compared with the history of its question."""

    card: StudiedCard
    key: QuestionKey
    past: Past
    rollover: int
    found: Taken

    def take(self) -> None:
        """Add what the history lacks."""
        known = Matches(self.past, self.key, self.card.due)
        live: list[LogRow] = []
        for log, before, phase, left in self._answers():
            match = known.of(log)
            if match is None:
                row = self._row(log, before, phase, left)
                self.found.rows.append(row)
                self.found.fresh += 1
                live.append(row)
            elif match.uuid in self.past.undone:
                self.found.left_out["undone"] += 1
            else:
                self.found.present += 1
                live.append(match)
        self._undo_the_reset(known)
        others = self._without_versions(live, known.rest())
        self._move(live, others)
        self._suspend()

    def _answers(self) -> Iterator[tuple[Logged, str, Phase, int]]:
        """The answers that count: each with the phases before and after it, and the steps left."""
        left: int = 0
        before: str = "new"
        first = self._first
        for index, log in enumerate(self.card.log):
            if not log.is_answer or not 0 < log.timestamp_ms <= _LAST_TIME:
                self.found.left_out["by hand"] += 1
            elif log.is_preview:
                self.found.left_out["preview"] += 1
            elif index < first:
                self.found.left_out["before a reset"] += 1
            else:
                before = _before(log, before)
                phase, left = _after(log, before, left)
                yield log, before, phase, left
                before = phase

    @property
    def _first(self) -> int:
        """The index of the row of the log that is the first to count."""
        log = self.card.log
        return len(log) if self.card.type == NEW_CARD else first_that_counts(log)

    def _row(self, log: Logged, before: str, phase: Phase, left: int) -> LogRow:
        moment = datetime.fromtimestamp(log.timestamp_ms // 1000).astimezone()
        in_review = phase == "review"
        return LogRow(
            uuid=self._uuid(log.timestamp_ms),
            timestamp_ms=log.timestamp_ms,
            day=max(1, day_of(moment, self.rollover)),
            what="review",
            **self.key._asdict(),
            rating=log.rating,
            mode="reveal",
            duration_ms=max(0, log.duration_ms),
            before=before,
            phase=phase,
            step=left,
            interval=min(log.interval, LONGEST_INTERVAL) if in_review else _unknown(phase),
            delay=0 if in_review else min(-log.interval, _LONGEST_DELAY),
            scheduler=SCHEDULER,
        )

    def _undo_the_reset(self, known: Matches) -> None:
        """Undo what came before the card was made new again."""
        for log in self.card.log[: self._first]:
            match = known.of(log) if log.counts else None
            if match is not None and match.uuid not in self.past.undone:
                self._undo(match)

    def _without_versions(self, live: Iterable[LogRow], others: Iterable[LogRow]) -> list[LogRow]:
        """The other rows without those that are another version of an answer, which are undone.

        Two machines can have replaced one answer, each with another due day of Anki.
        """
        known = {(row.timestamp_ms, row.rating) for row in live}
        rest = []
        for row in others:
            if (row.timestamp_ms, row.rating) in known:
                self._undo(row)
            else:
                rest.append(row)
        return rest

    def _move(self, live: Sequence[LogRow], others: Iterable[LogRow]) -> None:
        """If the question is due on another day than its last answer says, replace that answer.

        The due day may have been changed by hand, or all were rescheduled.
        """
        last = max(live, key=order, default=None)
        newer = any(last is None or order(each) > order(last) for each in others)
        due = self.card.due
        if last is None or newer or self.card.type != REVIEW_CARD or not 1 <= due <= _LAST_DAY:
            return
        interval = min(max(0, due - last.day), LONGEST_INTERVAL)
        if last.phase == "review" and last.interval == interval:
            return
        changes = [row.timestamp_ms for row in self.card.log if not row.counts]
        uuid = self._uuid(last.timestamp_ms, "due", due, max(changes, default=0))
        moved = replace(last, uuid=uuid, phase="review", step=0, interval=interval, delay=0)
        if uuid not in self.past.undone:
            self.found.moved += 1
            self.found.rows.append(moved)
            self._undo(last)

    def _undo(self, row: LogRow) -> None:
        """Undo a row in the same millisecond, after which nothing depends on it."""
        self.found.rows.append(
            LogRow(
                uuid=self._uuid("undo", row.uuid),
                timestamp_ms=row.timestamp_ms,
                day=row.day,
                what="undo",
                **self.key._asdict(),
                scheduler=SCHEDULER,
                target=row.uuid,
            )
        )

    def _suspend(self) -> None:
        """Take over a suspension, and its end if it began in Anki."""
        last = self.past.suspended.get(self.key)
        here = last is not None and last.what == "suspend"
        there = self.card.queue == SUSPENDED
        timestamp_ms = self.card.modified * 1000
        if here == there or not 0 < timestamp_ms <= _LAST_TIME:
            return
        if last is not None and timestamp_ms <= last.timestamp_ms:
            return
        if here and last is not None and last.scheduler != SCHEDULER:
            return
        moment = datetime.fromtimestamp(self.card.modified).astimezone()
        self.found.suspended += there
        self.found.unsuspended += here
        self.found.rows.append(
            LogRow(
                uuid=self._uuid("suspend" if there else "unsuspend", self.card.modified),
                timestamp_ms=timestamp_ms,
                day=max(1, day_of(moment, self.rollover)),
                what="suspend" if there else "unsuspend",
                **self.key._asdict(),
                scheduler=SCHEDULER,
            )
        )

    def _uuid(self, *said: object) -> str:
        name = "/".join(map(str, (self.card.guid, self.card.ordinal, *said)))
        return str(uuid5(_NAMESPACE, name))


def _before(log: Logged, before: str) -> str:
    """The phase before an answer, by the kind that Anki gives it."""
    if log.kind == LEARNING:
        return "new" if before == "new" else "learning"
    return "relearning" if log.kind == RELEARNING else "review"


def _after(log: Logged, before: str, left: int) -> tuple[Phase, int]:
    """The phase after an answer, and the steps that are left as with Anki's own steps."""
    if log.interval > 0:
        return "review", 0
    phase: Phase = "learning" if before in ("new", "learning") else "relearning"
    steps = len(LEARNING_STEPS if phase == "learning" else RELEARNING_STEPS)
    if log.rating == 1 or not left:
        left = steps
    return phase, max(1, left - (log.rating > 2))


def _unknown(phase: Phase) -> int:
    """The interval of a question in its steps, which decides nothing. The log does not have it."""
    return 1 if phase == "relearning" else 0
