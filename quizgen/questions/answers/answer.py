"""What every answer type offers."""

from typing import Protocol

from quizgen.values.markup import Block


class Answer(Protocol):
    """The answer of a question."""

    def shown(self) -> tuple[Block, ...]:
        """The answer as it is shown when it is revealed."""
        ...

    def accepted(self) -> frozenset[str]:
        """The folded texts that say the same as this answer."""
        ...
