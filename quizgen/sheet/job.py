"""A job: what to lay out, and the resulting files."""

from collections.abc import Mapping, Sequence
from typing import Literal, TypeAlias

from quizgen.diagnostics.diagnostic import Diagnostic
from quizgen.diagnostics.source import Source
from quizgen.questions.answers.name import NameAnswer
from quizgen.questions.grading.names.asked_names import name_answers
from quizgen.questions.question import Question
from quizgen.record import record
from quizgen.sheet.heading import OwnHeading
from quizgen.sheet.item import Item
from quizgen.sheet.print_settings import PrintSettings
from quizgen.sheet.sheet_plan import SheetPlan

KeyPlacement: TypeAlias = Literal["end", "separate", "none"]


@record(kw_only=True)
class Job:
    """What to lay out, and how.

    - `plan`: what a planned format lays out.
    - `questions`: what any other format lays out.
    - `deck_questions`: all questions of the decks, so that names can be told apart.
    - `made_from`: seed and decks, in words.
    - `split`: whether each version has its own file.
    - `heading`: what the user prints around the title.
    - `group`: the names on a score sheet; empty for lines to write them on.
    - `group_file`: the file that they are from.
    - `marks_table`: whether the last page of a version has a table for the marks of each section.
    """

    plan: SheetPlan
    questions: Sequence[Question]
    deck_questions: Sequence[Question]
    title: str
    made_from: str
    language: str
    key: KeyPlacement
    split: bool
    marks_table: bool = False
    heading: OwnHeading = OwnHeading()
    group: Sequence[str] = ()
    group_file: Source | None = None
    print_settings: PrintSettings

    def names(self) -> list[NameAnswer]:
        """All names that the decks ask for, so that they can be told apart."""
        return [*name_answers(question.answer for question in self.deck_questions)]

    def is_era_unsaid(self) -> bool:
        """Whether no date of the decks is after Christ."""
        # It imports all that reads a typed date, which no sheet on paper needs.
        from quizgen.questions.grading.dates.unsaid_era import is_era_unsaid

        origins = dict.fromkeys(question.origin for question in self.deck_questions)
        periods = (origin.relations().period for origin in origins)
        return is_era_unsaid(periods, (question.answer for question in self.deck_questions))


@record(kw_only=True)
class SheetFiles:
    """The files, by the ending of their names ("", "-A", "-key"); none if anything is wrong.

    `left_out` says what could not be laid out, and why. `lost` are the items of the first version,
    or the questions, that could not be.
    """

    files: Mapping[str, bytes]
    wrong: Sequence[Diagnostic] = ()
    left_out: Sequence[str] = ()
    lost: Sequence[Item] | Sequence[Question] = ()
