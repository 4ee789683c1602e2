"""An answer that is the name of a thing: a term, a work, an institution."""

from typing import TYPE_CHECKING

from quizgen.frozen import frozen
from quizgen.questions.answers.name import NameAnswer

if TYPE_CHECKING:
    from quizgen.questions.grading.forms import Form


@frozen()
class TermAnswer(NameAnswer):
    """A term; `also` are its other names, its abbreviation and what it stands for among them.

    All its words count, but for articles and the like; hyphens and spaces between them do not.
    """

    def form(self, text: str) -> "Form":
        from quizgen.questions.grading.terms import term_form

        return term_form(text)
