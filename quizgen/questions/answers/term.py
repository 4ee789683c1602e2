"""Answers that are the name of a thing: a term, a work, an institution."""

from typing import Literal, TypeAlias

from quizgen.questions.answers.name import NameAnswer
from quizgen.record import record
from quizgen.values.comparable import comparable

Named: TypeAlias = Literal["thing", "anything", "person"]
"""What a term is the name of: anything in a hole, and a person if the question asks who."""


@record()
class TermAnswer(NameAnswer):
    """A term. `also` are its other names, including its abbreviation and its full form.

    All its words count except articles and the like. Hyphens and spaces between them do not count.
    `language` is the code of the one that tells its plurals, and how it is written if it is a date
    or a number; "" if it is not known, and neither is tried. What may name a person is graded as
    the name of one as well. `inflected` says that the question asks for a form of a word, such as a
    plural, so that no other form is right. `beside` are folded words that the question has for what
    it asks for, or around a hole: typed with the answer, they tell nothing.
    """

    language: str = ""
    names: Named = "thing"
    inflected: bool = False
    beside: tuple[str, ...] = ()

    def accepted(self) -> frozenset[str]:
        return frozenset(map(comparable, (self.name, *self.also)))
