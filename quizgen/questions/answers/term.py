"""An answer that is the name of a thing: a term, a work, an institution."""

from quizgen.questions.answers.name import NameAnswer
from quizgen.record import record


@record()
class TermAnswer(NameAnswer):
    """A term; `also` are its other names, its abbreviation and what it stands for among them.

    All its words count, but for articles and the like; hyphens and spaces between them do not.
    """
