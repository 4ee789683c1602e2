"""The options of a session, and which questions it may ask."""

from collections.abc import Callable, Collection, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from quizgen.questions.filters import Filters
from quizgen.questions.question import FactKey
from quizgen.quiz.due_today import set_aside
from quizgen.quiz.history.log import LogRow, QuestionKey
from quizgen.quiz.library import Library
from quizgen.record import record

if TYPE_CHECKING:
    from quizgen.quiz.history.history import History
    from quizgen.quiz.pictures.gallery import Gallery

Only = Literal["due", "new", "hard"]


@record(kw_only=True)
class SessionOptions(Filters):
    """The learner's options for a session.

    `new` is the number of new questions on one Anki day, None for as many as it takes to see all
    before the Anki day `until`, or for the usual number. `reviews` is the most due questions on one
    day, None for as many as a learner can catch up with. `limit` is the most questions of the
    session, `minutes` the time after which no further question is asked, `retention` the desired
    retention.
    """

    new: int | None = None
    reviews: int | None = None
    until: int | None = None
    limit: int | None = None
    minutes: float | None = None
    retention: float = 0.9
    only: Only | None = None
    cram: bool = False


class Eligibility:
    """Which questions of a library a session may ask.

    The options, suspensions and burials exclude the others. `today` are the rows of the Anki day
    that are not undone. `only` is a set of questions to choose from, None for all. `can_show` tells
    whether a picture can be shown; `unshown` collects the questions about others that were refused.
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
        self._suspended = suspended
        self._set_aside = set_aside(suspended, today)
        self._by_fact: dict[FactKey, bool] = {}

    @property
    def is_filtered(self) -> bool:
        """Whether the options exclude anything."""
        return not self.options.is_open or self._only is not None or self.options.only is not None

    def allows(self, key: QuestionKey) -> bool:
        """Whether the session may ask a question."""
        if key in self._set_aside or not self._is_chosen(key):
            return False
        if self._is_shown(key):
            return True
        self.unshown.add(key)
        return False

    def will_allow(self, key: QuestionKey) -> bool:
        """Whether such a session may ask a question on another day: burials end with today."""
        return self._is_chosen(key) and self._is_shown(key)

    def _is_chosen(self, key: QuestionKey) -> bool:
        if key in self._suspended or (self._only is not None and key not in self._only):
            return False
        return self.allows_fact(key[:2])

    def _is_shown(self, key: QuestionKey) -> bool:
        """Whether the pictures of a question can be shown. Their descriptions are not enough."""
        return self._can_show is None or all(map(self._can_show, self.library.pictures(key)))

    def unseen(self, seen: Collection[QuestionKey]) -> Iterator[tuple[FactKey, list[QuestionKey]]]:
        """The facts with new questions for this and later days, in study order; which ones."""
        for name in self.library.names():
            if self.allows_fact(name):
                keys = self.library.keys(name)
                if new := [key for key in keys if key not in seen and self.will_allow(key)]:
                    yield name, new

    def allows_fact(self, name: FactKey) -> bool:
        """Whether the session may ask questions of a fact."""
        if not self.library.asks_fact(name):
            return False
        if self.options.is_open:
            return True
        if name not in self._by_fact:
            self._by_fact[name] = self.options.takes(self.library.filter_attributes(name))
        return self._by_fact[name]


def eligible_questions(
    library: Library,
    options: SessionOptions,
    history: "History",
    pictures: "Gallery",
    *,
    today: Sequence[LogRow],
    only: Collection[QuestionKey] | None = None,
) -> Eligibility:
    """Which questions a session may ask, by what its history says now and it can show.

    `today` are the rows of the Anki day, none for a later one. `only` is as in `Eligibility`.
    """
    return Eligibility(
        library,
        options,
        suspended=history.suspended(),
        today=today,
        only=only,
        can_show=pictures.can_show,
    )
