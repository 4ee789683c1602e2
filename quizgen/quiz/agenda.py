"""Which questions a session asks, and in which order."""

from collections import Counter
from collections.abc import Callable, Collection, Iterator, Sequence
from functools import cache
from pathlib import Path
from typing import Literal

from quizgen.questions.filters import Filters
from quizgen.questions.question import FactKey
from quizgen.quiz.history import Standing
from quizgen.quiz.library import Library
from quizgen.quiz.log import LogRow, QuestionKey
from quizgen.quiz.schedule import seeded_fraction
from quizgen.quiz.teaching_order import needed_first
from quizgen.record import record

Only = Literal["due", "new", "hard"]


@record(kw_only=True)
class SessionOptions(Filters):
    """The learner's options for a session.

    `new` is the number of new questions on one Anki day, `limit` the most questions of the session,
    `minutes` the time after which no further question is asked, `retention` the desired retention.
    """

    new: int = 10
    limit: int | None = None
    minutes: float | None = None
    retention: float = 0.9
    only: Only | None = None
    cram: bool = False


@record()
class Agenda:
    """The questions of a session in their order.

    `learning` are questions in their steps, each with the time at which it is due in milliseconds
    since 1970. `more_new` is whether the daily number left out new questions. `postponed` is the
    number of due questions that wait because their fact is asked something else today.
    """

    learning: tuple[tuple[int, QuestionKey], ...]
    due: tuple[QuestionKey, ...]
    new: tuple[QuestionKey, ...]
    more_new: bool = False
    postponed: int = 0


class Eligibility:
    """Which questions of a library a session may ask.

    The options, suspensions and burials exclude the others. `today` are the rows of the Anki day
    that are not undone. `only` is a set of questions to choose from, None for all. `can_show` tells
    whether a picture can be shown; `unshown` collects the questions about others.
    """

    def __init__(
        self,
        library: Library,
        options: SessionOptions,
        *,
        suspended: Collection[QuestionKey],
        today: Sequence[LogRow],
        only: Collection[QuestionKey] | None = None,
        can_show: Callable[[Path], bool] | None = None,
    ) -> None:
        self.unshown: set[QuestionKey] = set()
        self._can_show = can_show
        self.library = library
        self.options = options
        self._only = only
        self._put_off = {*suspended, *(row.key for row in today if row.what == "bury")}
        self._by_fact: dict[FactKey, bool] = {}

    @property
    def is_filtered(self) -> bool:
        """Whether the options exclude anything."""
        return not self.options.is_open or self._only is not None or self.options.only is not None

    def allows(self, key: QuestionKey) -> bool:
        """Whether the session may ask a question."""
        if key in self._put_off or (self._only is not None and key not in self._only):
            return False
        return self.allows_fact(key[:2]) and self._is_shown(key)

    def _is_shown(self, key: QuestionKey) -> bool:
        """Whether the pictures of a question can be shown. Their descriptions are not enough."""
        if self._can_show is None or all(map(self._can_show, self.library.pictures(key))):
            return True
        self.unshown.add(key)
        return False

    def allows_fact(self, name: FactKey) -> bool:
        """Whether the session may ask questions of a fact."""
        if not self.library.asks_fact(name):
            return False
        if self.options.is_open:
            return True
        if name not in self._by_fact:
            self._by_fact[name] = self.options.takes(self.library.filter_attributes(name))
        return self._by_fact[name]


def agenda_of(
    eligible: Eligibility,
    standings: Sequence[Standing],
    seen: Collection[QuestionKey],
    today: Sequence[LogRow],
    day: int,
) -> Agenda:
    """The questions that a session asks on an Anki day.

    `standings` are those of the questions that are due by then, `seen` all questions that were ever
    reviewed. At most one question of a fact is asked on a day, except in its steps. The most
    overdue question of a fact is asked, or the first new one in study order. The order within the
    session mixes parts and kinds.
    """
    options = eligible.options
    asked = {row.key[:2] for row in today if row.what == "review"}
    learning: list[tuple[int, QuestionKey]] = []
    due: list[tuple[int, float, QuestionKey]] = []
    for key, at, last, phase, interval, delay in standings:
        if eligible.allows(key):
            if phase == "review":
                due.append((last + interval, _draw(key, day), key))
            else:
                learning.append((at + delay * 1000, key))
                asked.add(key[:2])
    if options.only == "new":
        learning, due = [], []
    chosen: list[tuple[float, QuestionKey]] = []
    for _, draw, key in sorted(due):
        if key[:2] not in asked:
            asked.add(key[:2])
            chosen.append((draw, key))
    new: list[tuple[float, QuestionKey]] = []
    more_new = False
    if options.only not in ("due", "hard"):
        begun = sum(row.what == "review" and row.before == "new" for row in today)
        for key in _new(eligible, seen, asked):
            more_new = len(new) >= options.new - begun
            if more_new:
                break
            new.append((_draw(key, day), key))
    group = eligible.library.group
    return Agenda(
        tuple(sorted(learning)),
        tuple(mixed(chosen, group)),
        tuple(_taught(mixed(new, group), eligible.library)),
        more_new,
        len(due) - len(chosen),
    )


def _new(
    eligible: Eligibility, seen: Collection[QuestionKey], asked: Collection[FactKey]
) -> Iterator[QuestionKey]:
    """The first new question of each fact that is not asked today.

    They are in study order, but what a fact needs comes before it.
    """
    library = eligible.library

    @cache
    def first_new(name: FactKey) -> QuestionKey | None:
        if name in asked or not eligible.allows_fact(name):
            return None
        keys = (key for key in library.keys(name) if key not in seen and eligible.allows(key))
        return next(keys, None)

    names = (name for name in library.names() if first_new(name))
    for name in needed_first(names, lambda name: filter(first_new, library.needs(name))):
        if key := first_new(name):
            yield key


def _taught(keys: Sequence[QuestionKey], library: Library) -> Iterator[QuestionKey]:
    """The questions in their order, but each after those that its fact needs."""
    by_name = {key[:2]: key for key in keys}
    names = needed_first(by_name, library.needs)
    return (by_name[name] for name in names if name in by_name)


def mixed(
    drawn: Sequence[tuple[float, QuestionKey]], group: Callable[[FactKey], tuple[str, str]]
) -> list[QuestionKey]:
    """The questions in an order that spreads each group, a part and kind, over the session.

    The session is divided into as many equal sections as the group has questions. Each section
    takes one, in their given order. The number drawn for a question, from 0 to 1, is its position
    within the section.
    """
    groups = [group(key[:2]) for _, key in drawn]
    sizes = Counter(groups)
    counts: Counter[tuple[str, str]] = Counter()
    positions: list[tuple[float, QuestionKey]] = []
    for own, (draw, key) in zip(groups, drawn, strict=True):
        positions.append(((counts[own] + draw) / sizes[own], key))
        counts[own] += 1
    return [key for _, key in sorted(positions)]


def _draw(key: QuestionKey, day: int) -> float:
    """A number from 0 to below 1, the same for a question all day, on every machine."""
    return seeded_fraction(f"{day} {'/'.join(key)}")
