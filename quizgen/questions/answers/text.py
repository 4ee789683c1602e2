"""An answer in free words, which only a person can grade."""

from typing import TYPE_CHECKING, ClassVar

from quizgen.record import record
from quizgen.values.folding import fold
from quizgen.values.markup import Marked

if TYPE_CHECKING:
    from quizgen.questions.grading.names import Names
    from quizgen.questions.grading.verdict import Verdict


@record()
class TextAnswer:
    """A phrase or a sentence."""

    typeable: ClassVar[bool] = False

    text: Marked
    also: tuple[str, ...] = ()

    def shown(self) -> Marked:
        return self.text

    def accepted(self) -> frozenset[str]:
        return frozenset(map(fold, (self.text.text, *self.also)))

    def grade(self, typed: str, names: "Names") -> "Verdict | None":
        del names
        from quizgen.questions.grading.verdict import Verdict

        if typed.strip() and fold(typed) in self.accepted():
            return Verdict("accept", self.text.text)
        return None
