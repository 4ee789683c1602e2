"""An answer that is a name."""

from typing import TYPE_CHECKING, ClassVar

from quizgen.record import record
from quizgen.values.folding import fold
from quizgen.values.markup import Marked

if TYPE_CHECKING:
    from quizgen.questions.grading.names import Names
    from quizgen.questions.grading.parsed_names import ParsedName
    from quizgen.questions.grading.verdict import Verdict


@record()
class NameAnswer:
    """The name of a person; `also` are other names and spellings of the same one."""

    typeable: ClassVar[bool] = True

    name: str
    also: tuple[str, ...] = ()

    def shown(self) -> Marked:
        return Marked(self.name)

    def accepted(self) -> frozenset[str]:
        return frozenset(map(fold, (self.name, *self.also)))

    def grade(self, typed: str, names: "Names") -> "Verdict":
        from quizgen.questions.grading.names import grade_name

        return grade_name(self, typed, names)

    def form(self, text: str) -> "ParsedName":
        """A text taken apart as a name of this sort."""
        from quizgen.questions.grading.parsed_names import parse_name

        return parse_name(text)
