"""What is typed and is no attempt at an answer: "I don't know", or a text of another form."""

from typing import Literal, TypeAlias

from quizgen.lazy_pattern import lazy_pattern
from quizgen.questions.answers.answer import Answer
from quizgen.questions.answers.name import NameAnswer
from quizgen.questions.answers.number import NumberAnswer
from quizgen.questions.answers.term import TermAnswer
from quizgen.questions.grading.all_languages import GIVING_UP
from quizgen.questions.grading.dates.typed_dates import readings
from quizgen.questions.grading.plain_text import plain
from quizgen.questions.grading.verdict import RemarkCode
from quizgen.values.characters import DIGIT, even

NUMBER_FIRST = lazy_pattern(r"^[\W_]*\d[\d.,]*(?:\s|$)")
"""A text that begins with a number. "1st Duke of Wellington" does not."""

MONTH_NAME = lazy_pattern(r"[^\W\d]{3}|(?![A-Za-z])[^\W\d]")
"""What may be one: 320 V is no day in May."""

SOME_YEAR = 2000
"""The year in whose century "38" is read, where only the form of a date matters."""

NameForm: TypeAlias = Literal["letters", "figures", "marks"]
"""What the least of an answer's names has: letters alone, some figure, or neither of them."""


def name_form(answer: NameAnswer) -> NameForm:
    """What a text must have to be read as a name of this answer."""
    texts = [even(text) for text in (answer.name, *answer.also)]
    if any(not (DIGIT.search(text) or _has_letter(text)) for text in texts):
        return "marks"
    return "figures" if any(map(DIGIT.search, texts)) else "letters"


def gives_up(typed: str) -> bool:
    """Whether a text is made of question marks, or says "I don't know" in any language."""
    text = plain(typed).strip(" .,!?¿")
    return text in GIVING_UP or not plain(typed).strip(" ?¿")


def other_form(answer: Answer, typed: str, form: NameForm) -> RemarkCode | None:
    """The remark on a text that cannot be meant as an answer of this type, whichever is right.

    A figure is no name, where no name of the answer has one, which `form` tells; a day is no
    number. What cannot be read at all, grading itself finds.
    """
    match answer:
        case NameAnswer():
            return None if _can_be_name(answer, typed, form) else "unreadable-name"
        case NumberAnswer():
            return "unreadable-number" if _is_day(typed) else None
        case _:
            return None


def _can_be_name(answer: NameAnswer, typed: str, form: NameForm) -> bool:
    text = even(typed)
    if form == "marks" or (form == "figures" and DIGIT.search(text)):
        return True
    if not _has_letter(text):
        return False
    if form == "figures" or isinstance(answer, TermAnswer) or not DIGIT.search(text):
        # Things can be named by a date: "May 1968".
        return True
    return not NUMBER_FIRST.search(text) and not readings(typed, SOME_YEAR)


def _is_day(typed: str) -> bool:
    """Whether a text is a date with the name of a month."""
    if not (DIGIT.search(typed) and MONTH_NAME.search(typed)):
        return False
    found = (moment for each in readings(typed, SOME_YEAR) for moment in each.when.moments)
    return any(moment.month is not None for moment in found)


def _has_letter(text: str) -> bool:
    return any(map(str.isalpha, text))
