"""Which questions a session asks, and in which order."""

from collections import Counter
from collections.abc import Callable, Collection, Iterator, Sequence
from typing import Literal
from zlib import crc32

from quizgen.frozen import frozen
from quizgen.questions.filters import Filters
from quizgen.quiz.history import Standing
from quizgen.quiz.library import Library, Name
from quizgen.quiz.log import Key, Row

Only = Literal["due", "new", "hard"]


@frozen(kw_only=True)
class Wishes(Filters):
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


@frozen()
class Plan:
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


class Choosing:
    """What may come up in a session: what a learner wishes of a library, and has not put off.

    `today` are the rows of the Anki day that stand; `only` the questions to choose from, None for
    all.
    """

    def __init__(
        self,
        library: Library,
        wishes: Wishes,
        *,
        suspended: Collection[Key],
        today: Sequence[Row],
        only: Collection[Key] | None = None,
    ) -> None:
        self.library = library
        self.wishes = wishes
        self._only = only
        self._put_off = {*suspended, *(row.key for row in today if row.what == "bury")}
        self._wanted: dict[Name, bool] = {}

    @property
    def takes_all(self) -> bool:
        """Whether nothing is left out that the learner has not put off."""
        return self.wishes.is_open and self._only is None and self.wishes.only is None

    def takes(self, key: Key) -> bool:
        """Whether a question may come up."""
        if key in self._put_off or (self._only is not None and key not in self._only):
            return False
        return self.takes_of(key[:2])

    def takes_of(self, name: Name) -> bool:
        """Whether questions of a fact may come up."""
        if not self.library.asks_of(name):
            return False
        if self.wishes.is_open:
            return True
        if name not in self._wanted:
            self._wanted[name] = self.wishes.takes(self.library.about(name))
        return self._wanted[name]


def plan(
    choosing: Choosing,
    standings: Sequence[Standing],
    seen: Collection[Key],
    today: Sequence[Row],
    day: int,
) -> Plan:
    """The questions that a session asks on an Anki day.

    `standings` are those of the questions that come up by then, `seen` all that were ever reviewed.
    No two questions of one fact come up on one day, but for those in the midst of their steps. Of
    what is due the most overdue has precedence, of what is new what comes first in study order.
    The order within the session mixes parts and kinds.
    """
    wishes = choosing.wishes
    asked = {row.key[:2] for row in today if row.what == "review"}
    learning: list[tuple[int, Key]] = []
    due: list[tuple[int, float, Key]] = []
    for key, at, last, phase, interval, delay in standings:
        if choosing.takes(key):
            if phase == "review":
                due.append((last + interval, _draw(key, day), key))
            else:
                learning.append((at + delay * 1000, key))
                asked.add(key[:2])
    if wishes.only == "new":
        learning, due = [], []
    chosen: list[tuple[float, Key]] = []
    for _, draw, key in sorted(due):
        if key[:2] not in asked:
            asked.add(key[:2])
            chosen.append((draw, key))
    new: list[tuple[float, Key]] = []
    more = False
    if wishes.only not in ("due", "hard"):
        begun = sum(row.what == "review" and row.before == "new" for row in today)
        for key in _new(choosing, seen, asked):
            more = len(new) >= wishes.new - begun
            if more:
                break
            new.append((_draw(key, day), key))
    group = choosing.library.group
    return Plan(
        tuple(sorted(learning)),
        tuple(mixed(chosen, group)),
        tuple(mixed(new, group)),
        more,
        len(due) - len(chosen),
    )


def _new(choosing: Choosing, seen: Collection[Key], asked: Collection[Name]) -> Iterator[Key]:
    """The first question never seen of each fact that asks nothing else today, in study order."""
    for name in choosing.library.names():
        if name in asked or not choosing.takes_of(name):
            continue
        for key in choosing.library.keys(name):
            if key not in seen and choosing.takes(key):
                yield key
                break


def mixed(
    drawn: Sequence[tuple[float, Key]], group: Callable[[Name], tuple[str, str]]
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
