"""What every answer type offers: data that can be shown and compared."""

from typing import ClassVar, Protocol

from quizgen.values.markup import Marked


class Answer(Protocol):
    """The answer of a question.

    An answer is data. How a typed text is graded is in `questions/grading/grade.py`, how answers
    are ranked and told apart in `questions/answer_traits.py`, how wrong options are found in
    `questions/choices.py`: one table each, by answer type.
    """

    typeable: ClassVar[bool]
    """Whether a learner can be asked to type it, because a machine can grade what they type."""

    def shown(self) -> Marked | tuple[Marked, ...]:
        """The answer as it is shown when it is revealed: a text, or points for a list."""
        ...

    def accepted(self) -> frozenset[str]:
        """The folded texts that say the same as this answer."""
        ...
