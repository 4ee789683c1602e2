"""What is known on a day, as FSRS predicts."""

from collections.abc import Iterable, Mapping, Sequence

from quizgen.quiz.fsrs import Item, memories
from quizgen.quiz.history.log import QuestionKey
from quizgen.quiz.schedule import Memory, Rating, Scheduler
from quizgen.record import record


@record()
class Learned:
    """How well a question is remembered after its last review, and the Anki day of that review."""

    memory: Memory
    day: int


def learned(
    reviews: Mapping[QuestionKey, Sequence[tuple[Rating, int]]], scheduler: Scheduler
) -> dict[QuestionKey, Learned]:
    """What is learned of each question, by its reviews: ratings and Anki days, in their order.

    Each question has at least one review, as in `History.ratings`.
    """
    found = memories(scheduler.parameters, [*map(_item, reviews.values())])
    return {
        key: Learned(Memory(*memory), ratings[-1][1])
        for (key, ratings), memory in zip(reviews.items(), found, strict=True)
    }


def known_on(day: int, questions: Iterable[Learned], scheduler: Scheduler) -> float:
    """How many of the questions are recalled on an Anki day if none is reviewed until then.

    It is the sum of their probabilities of recall. Questions that were never reviewed count as not
    known, so they are not among them.
    """
    return sum(scheduler.retrievability(each.memory, max(0, day - each.day)) for each in questions)


def _item(ratings: Sequence[tuple[Rating, int]]) -> Item:
    """The reviews with the days between them. A clock that went back counts as the same day."""
    last = ratings[0][1]
    item = []
    for rating, day in ratings:
        item.append((rating, day - last if day > last else 0))
        last = day
    return item
