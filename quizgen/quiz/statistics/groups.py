"""The figures of decks, kinds and parts."""

from collections import defaultdict
from collections.abc import Callable, Mapping

from quizgen.questions.filters import FilterAttributes
from quizgen.quiz.history.log import QuestionKey
from quizgen.quiz.predicted import Learned, known_on
from quizgen.quiz.schedule import Scheduler
from quizgen.quiz.statistics.tallies import QuestionTally, Retention, retention
from quizgen.record import record


@record()
class Group:
    """The figures of one deck, kind or part; `known` is how many are known today.

    `deck` is the id of a part's deck, "" for others.
    """

    name: str
    deck: str
    questions: int
    seen: int
    known: float
    reviews: int
    retention: Retention
    minutes: float


@record()
class QuestionGroups:
    """What the figures of groups are made of."""

    questions: Mapping[QuestionKey, FilterAttributes]
    seen: Mapping[QuestionKey, QuestionTally]
    memories: Mapping[QuestionKey, Learned]
    scheduler: Scheduler
    day: int

    def by(
        self, name_of: Callable[[QuestionKey, FilterAttributes], tuple[str, str]]
    ) -> tuple[Group, ...]:
        """The figures of groups in the order of their first questions.

        `name_of` gives the deck and the name of a question's group. They are keys of decks, of
        which the ids are shown.
        """
        members: dict[tuple[str, str], list[QuestionKey]] = defaultdict(list)
        for key, attributes in self.questions.items():
            members[name_of(key, attributes)].append(key)
        found = []
        for (deck, name), keys in members.items():
            tallies = [self.seen[key] for key in keys if key in self.seen]
            memories = [self.memories[key] for key in keys if key in self.memories]
            found.append(
                Group(
                    name if deck else name.rpartition("/")[2],
                    deck.rpartition("/")[2],
                    len(keys),
                    len(tallies),
                    known_on(self.day, memories, self.scheduler),
                    sum(each.answers for each in tallies),
                    retention(tallies),
                    sum(each.time for each in tallies) / 60_000,
                )
            )
        return tuple(found)


# The groups of a question, each as the key of its deck and a name.


def by_deck(key: QuestionKey, _: FilterAttributes) -> tuple[str, str]:
    return "", key.deck


def by_kind(_: QuestionKey, attributes: FilterAttributes) -> tuple[str, str]:
    return "", attributes.kind


def by_part(key: QuestionKey, attributes: FilterAttributes) -> tuple[str, str]:
    return key.deck, attributes.part
