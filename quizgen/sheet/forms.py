"""The forms that a sheet can take, each laid out by a package of its own."""

from collections.abc import Callable, Mapping, Sequence
from typing import Literal, TypeAlias

from quizgen.diagnostic import Diagnostic
from quizgen.frozen import frozen
from quizgen.questions.question import Question
from quizgen.sheet.page import Page
from quizgen.sheet.plan import Plan

KeyPlace: TypeAlias = Literal["end", "separate", "none"]


@frozen(kw_only=True)
class Job:
    """What is to be laid out, and how.

    A form that is planned lays out the `plan`, any other the `questions` one by one. `made_from`
    says what the sheet was made from: seed and decks. With `split` each version has a file.
    """

    plan: Plan
    questions: Sequence[Question]
    title: str
    made_from: str
    language: str
    key: KeyPlace
    split: bool
    page: Page


@frozen(kw_only=True)
class Made:
    """The files, by what their names end in ("", "-A", "-key"); if anything is wrong, none.

    `left_out` says what could not be laid out, and why.
    """

    files: Mapping[str, bytes]
    wrong: Sequence[Diagnostic] = ()
    left_out: Sequence[str] = ()


@frozen(eq=False)
class Form:
    """A form of a sheet: what its files end in, and how they are made.

    One that is not `planned` shows questions with their answers, not items in versions; `one_each`
    of each fact only one, as the questions of a fact answer each other.
    """

    suffix: str
    planned: bool
    one_each: bool
    make: Callable[[Job], Made]


def _sheet(job: Job) -> Made:
    from quizgen.sheet.paper.files import sheet_files

    return sheet_files(job)


def _cards(job: Job) -> Made:
    from quizgen.sheet.paper.files import card_files

    return card_files(job)


def _fold(job: Job) -> Made:
    from quizgen.sheet.paper.files import fold_files

    return fold_files(job)


FORMS = {
    "sheet": Form(".pdf", planned=True, one_each=True, make=_sheet),
    "cards": Form(".pdf", planned=False, one_each=False, make=_cards),
    "fold": Form(".pdf", planned=False, one_each=True, make=_fold),
}
"""Every form by its name; its engine is imported when it is made."""
