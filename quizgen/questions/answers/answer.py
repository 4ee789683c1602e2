"""What every answer type offers."""

from typing import Protocol

from quizgen.values.markup import Marked


class Answer(Protocol):
    """The answer of a question."""

    def shown(self) -> Marked | tuple[Marked, ...]:
        """The answer as it is shown when it is revealed: a text, or points for a list."""
        ...

    def accepted(self) -> frozenset[str]:
        """The folded texts that say the same as this answer."""
        ...
