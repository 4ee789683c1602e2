"""What every answer type offers."""

from typing import TYPE_CHECKING, ClassVar, Protocol

from quizgen.values.markup import Marked

if TYPE_CHECKING:
    from quizgen.questions.grading.names import Names
    from quizgen.questions.grading.verdict import Verdict


class Answer(Protocol):
    """The answer of a question."""

    typeable: ClassVar[bool]
    """Whether a learner can be asked to type it, because a machine can grade what they type."""

    def shown(self) -> Marked | tuple[Marked, ...]:
        """The answer as it is shown when it is revealed: a text, or points for a list."""
        ...

    def accepted(self) -> frozenset[str]:
        """The folded texts that say the same as this answer."""
        ...

    def grade(self, typed: str, names: "Names") -> "Verdict | None":
        """How a typed answer compares with this one; None where only a person can tell.

        `names` are all names that the decks ask for, so that none is taken for another.
        """
        ...
