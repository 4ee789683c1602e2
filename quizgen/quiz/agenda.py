"""Which questions a session asks, and in which order."""

from collections import Counter
from collections.abc import Callable, Collection, Iterator, Sequence
from typing import Literal
from zlib import crc32

from quizgen.questions.filters import Filters
from quizgen.questions.question import FactKey
from quizgen.quiz.history import Standing
from quizgen.quiz.library import Library
from quizgen.quiz.log import Key, LogRow
from quizgen.record import record

Only = Literal["due", "new", "hard"]


@record(kw_only=True)
class SessionOptions(Filters):
    """What the learner wants of a session.

    `new` is how many questions never seen may come up in one Anki day; `limit` how many questions
    are asked at most, `minutes` for how long new ones are begun.
    """

    new: int = 10
    limit: int | None = None
    minutes: float | None = None
    retention: float = 0.9
    only: Only | None = None
    cram: bool = False


@record()
class Agenda:
    """The questions of a session in the order in which they come.

    `learning` are those in the midst of their steps, with the time at which each is due, in
    milliseconds since 1970. `more_new` says that the day's allowance left new ones out; `later`
    counts those that are due but have to wait, because their fact has another question today.
    """

    learning: tuple[tuple[int, Key], ...]
    due: tuple[Key, ...]
    new: tuple[Key, ...]
    more_new: bool = False
    later: int = 0


class Eligibility:
    """What may come up in a session: what a learner options of a library, and has not put off.

    `today` are the rows of the Anki day that stand; `only` the questions to choose from, None for
    all.
    """

    def __init__(
        self,
        library: Library,
        options: SessionOptions,
        *,
        suspended: Collection[Key],
        today: Sequence[LogRow],
        only: Collection[Key] | None = None,
    ) -> None:
        self.library = library
        self.options = options
        self._only = only
        self._put_off = {*suspended, *(row.key for row in today if row.what == "bury")}
        self._wanted: dict[FactKey, bool] = {}

    @property
    def takes_all(self) -> bool:
        """Whether nothing is left out that the learner has not put off."""
        return self.options.is_open and self._only is None and self.options.only is None

    def takes(self, key: Key) -> bool:
        """Whether a question may come up."""
        if key in self._put_off or (self._only is not None and key not in self._only):
            return False
        return self.takes_of(key[:2])

    def takes_of(self, name: FactKey) -> bool:
        """Whether questions of a fact may come up."""
        if not self.library.asks_of(name):
            return False
        if self.options.is_open:
            return True
        if name not in self._wanted:
            self._wanted[name] = self.options.takes(self.library.about(name))
        return self._wanted[name]


def agenda_of(
    eligible: Eligibility,
    standings: Sequence[Standing],
    seen: Collection[Key],
    today: Sequence[LogRow],
    day: int,
) -> Agenda:
    """The questions that a session asks on an Anki day.

    `standings` are those of the questions that come up by then, `seen` all that were ever reviewed.
    No two questions of one fact come up on one day, but for those in the midst of their steps. Of
    what is due the most overdue has precedence, of what is new what comes first in study order.
    The order within the session mixes parts and kinds.
    """
    options = eligible.options
    asked = {row.key[:2] for row in today if row.what == "review"}
    learning: list[tuple[int, Key]] = []
    due: list[tuple[int, float, Key]] = []
    for key, at, last, phase, interval, delay in standings:
        if eligible.takes(key):
            if phase == "review":
                due.append((last + interval, _draw(key, day), key))
            else:
                learning.append((at + delay * 1000, key))
                asked.add(key[:2])
    if options.only == "new":
        learning, due = [], []
    chosen: list[tuple[float, Key]] = []
    for _, draw, key in sorted(due):
        if key[:2] not in asked:
            asked.add(key[:2])
            chosen.append((draw, key))
    new: list[tuple[float, Key]] = []
    more = False
    if options.only not in ("due", "hard"):
        begun = sum(row.what == "review" and row.before == "new" for row in today)
        for key in _new(eligible, seen, asked):
            more = len(new) >= options.new - begun
            if more:
                break
            new.append((_draw(key, day), key))
    group = eligible.library.group
    return Agenda(
        tuple(sorted(learning)),
        tuple(mixed(chosen, group)),
        tuple(mixed(new, group)),
        more,
        len(due) - len(chosen),
    )


def _new(eligible: Eligibility, seen: Collection[Key], asked: Collection[FactKey]) -> Iterator[Key]:
    """The first question never seen of each fact that asks nothing else today, in study order."""
    for name in eligible.library.names():
        if name in asked or not eligible.takes_of(name):
            continue
        for key in eligible.library.keys(name):
            if key not in seen and eligible.takes(key):
                yield key
                break


def mixed(
    drawn: Sequence[tuple[float, Key]], group: Callable[[FactKey], tuple[str, str]]
) -> list[Key]:
    """The questions in an order that spreads each group, a part and kind, over the whole.

    The n questions of one group are given a place each in the n-th parts of the session, in the
    order in which they come; where in its n-th part a question stands is what was drawn for it, a
    number from 0 to 1.
    """
    groups = [group(key[:2]) for _, key in drawn]
    sizes = Counter(groups)
    counts: Counter[tuple[str, str]] = Counter()
    placed: list[tuple[float, Key]] = []
    for mine, (draw, key) in zip(groups, drawn, strict=True):
        placed.append(((counts[mine] + draw) / sizes[mine], key))
        counts[mine] += 1
    return [key for _, key in sorted(placed)]


def _draw(key: Key, day: int) -> float:
    """A number from 0 to below 1, the same for a question all day, on every machine."""
    return crc32(f"{day} {'/'.join(key)}".encode()) / 2**32
