"""The questions that a learner finds hard, or that are due."""

from collections.abc import Mapping
from typing import Literal, TypeAlias

from quizgen.quiz.history.history import History
from quizgen.quiz.history.log import QuestionKey
from quizgen.quiz.schedule import Memory, Scheduler

HistoryChoice: TypeAlias = Literal["hard", "due"]

HARD = 6.0
"""The least difficulty of a hard question. A first rating of Again gives 6.4."""


def hard_questions(memories: Mapping[QuestionKey, Memory]) -> set[QuestionKey]:
    """The questions whose memories have a high difficulty."""
    return {key for key, memory in memories.items() if memory.difficulty >= HARD}


def questions_from_history(history: History, choice: HistoryChoice, day: int) -> set[QuestionKey]:
    """The questions that are hard, or due on an Anki day, without suspended ones."""
    if choice == "due":
        found = {standing.key for standing in history.due(day)}
    else:
        _, parameters = history.parameters()
        scheduler = Scheduler(parameters)
        reviews = history.ratings().items()
        found = hard_questions({key: scheduler.memory_of(ratings) for key, ratings in reviews})
    return found - history.suspended()
