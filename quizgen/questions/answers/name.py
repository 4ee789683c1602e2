"""An answer that is a name."""

from quizgen.frozen import frozen
from quizgen.values.folding import fold
from quizgen.values.markup import Marked


@frozen()
class NameAnswer:
    """The name of a person; `also` are other names and spellings of the same one."""

    name: str
    also: tuple[str, ...] = ()

    def shown(self) -> Marked:
        return Marked(self.name)

    def accepted(self) -> frozenset[str]:
        return frozenset(map(fold, (self.name, *self.also)))
