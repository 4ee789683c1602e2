"""An answer in free words, which only a person can grade."""

from quizgen.frozen import frozen
from quizgen.values.folding import fold
from quizgen.values.markup import Marked


@frozen()
class TextAnswer:
    """A phrase or a sentence."""

    text: Marked
    also: tuple[str, ...] = ()

    def shown(self) -> Marked:
        return self.text

    def accepted(self) -> frozenset[str]:
        return frozenset(map(fold, (self.text.text, *self.also)))
