"""What all answer types have in common."""

from typing import ClassVar, Protocol

from quizgen.values.markup import Marked


class Answer(Protocol):
    """The answer of a question.

    An answer is plain data. Each of these modules has one table by answer type: grading of typed
    texts is in `questions/grading/grade.py`, comparison in `questions/answer_traits.py`, and the
    choice of wrong options in `questions/choices.py`.
    """

    typeable: ClassVar[bool]
    """Whether learners can be asked to type it, because what they type can be graded."""

    keeps_case: ClassVar[bool]
    """Whether its words begin with a capital only where they have one, as names and terms do."""

    ordered: ClassVar[bool]
    """Whether answers of this type have an order, as dates and numbers do."""

    def shown(self) -> Marked | tuple[Marked, ...]:
        """The answer as it is shown: a text, or a tuple of points."""
        ...

    def accepted(self) -> frozenset[str]:
        """The texts that mean the same as this answer, in the form of `comparable`."""
        ...


def texts_shown(answer: Answer) -> tuple[Marked, ...]:
    """The texts of an answer as it is shown: one, or its points."""
    shown = answer.shown()
    return shown if isinstance(shown, tuple) else (shown,)
