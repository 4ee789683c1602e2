"""A job: what is to be laid out, and the files that become of it."""

from collections.abc import Mapping, Sequence
from typing import Literal, TypeAlias

from quizgen.diagnostics.diagnostic import Diagnostic
from quizgen.questions.question import Question
from quizgen.record import record
from quizgen.sheet.item import Item
from quizgen.sheet.page import Page
from quizgen.sheet.sheet_plan import SheetPlan

KeyPlace: TypeAlias = Literal["end", "separate", "none"]


@record(kw_only=True)
class Job:
    """What is to be laid out, and how.

    A form that is planned lays out the `plan`, any other the `questions` one by one;
    `deck_questions` are all those of the decks, to tell one name from another. `made_from` says
    what the sheet was made from: seed and decks. With `split` each version has a file.
    """

    plan: SheetPlan
    questions: Sequence[Question]
    deck_questions: Sequence[Question]
    title: str
    made_from: str
    language: str
    key: KeyPlace
    split: bool
    page: Page


@record(kw_only=True)
class Output:
    """The files, by what their names end in ("", "-A", "-key"); if anything is wrong, none.

    `left_out` says what could not be laid out, and why; `lost` are those of the first version.
    """

    files: Mapping[str, bytes]
    wrong: Sequence[Diagnostic] = ()
    left_out: Sequence[str] = ()
    lost: Sequence[Item] = ()
