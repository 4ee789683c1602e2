"""Answers that are the name of a thing: a term, a work, an institution."""

from quizgen.questions.answers.name import NameAnswer
from quizgen.record import record


@record()
class TermAnswer(NameAnswer):
    """A term. `also` are its other names, including its abbreviation and its full form.

    All its words count except articles and the like. Hyphens and spaces between them do not count.
    """
