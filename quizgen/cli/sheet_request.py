"""From the options of `quizgen sheet` to a job: the questions, the plan and the print settings."""

from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Literal

from quizgen import languages
from quizgen.cli.deck_reading import counted, title_of
from quizgen.cli.selection import among, filtered, listed
from quizgen.diagnostics.source import Source
from quizgen.facts.deck import Deck
from quizgen.questions.choices import Pool
from quizgen.questions.filters import Filters
from quizgen.questions.question import Question
from quizgen.quiz.days import day_of
from quizgen.reader.decks import Reading
from quizgen.record import record
from quizgen.sheet.drawn_questions import drawn
from quizgen.sheet.formats import SheetFormat
from quizgen.sheet.heading import OwnHeading
from quizgen.sheet.job import Job, KeyPlacement
from quizgen.sheet.print_settings import PrintSettings
from quizgen.sheet.sheet_plan import SheetPlan, SheetRequest, plan_sheet
from quizgen.system.clock import local_now
from quizgen.values.clean import one_line


@record(kw_only=True)
class Selection:
    """Which questions may be asked: those that pass all of these; None means any.

    `from_history` looks into the history in the file `db` (None: the usual place). `ids` is a file
    that lists facts or questions.
    """

    filters: Filters
    from_history: Literal["hard", "due"] | None
    db: Path | None
    ids: Path | None


@record(kw_only=True)
class LayoutOptions:
    """How the questions are laid out. Without a title, the sheet has those of its decks.

    `group` are the names of those who are marked, after the file that they are from.
    """

    sheet_format: SheetFormat
    print_settings: PrintSettings
    title: str | None
    heading: OwnHeading
    key: KeyPlacement
    split: bool
    marks_table: bool
    group: tuple[Source | None, Sequence[str]]


def job_of(
    reading: Reading,
    selection: Selection,
    request: SheetRequest,
    layout: LayoutOptions,
    say: Callable[[str], None],
) -> Job:
    """The job: the selected questions, planned if the format is. `say` is as in `plan_sheet`.

    The request's `exactly` is set here from the selection, and its `language`, if it has none,
    from the decks.
    """
    questions, exactly = _questions(reading, selection)
    by_ear: list[Question] = []
    if layout.sheet_format.on_paper:
        by_ear = [question for question in questions if question.heard]
        questions = [question for question in questions if not question.heard]
    ids = {question.origin.deck for question in questions}
    decks = [deck for deck in reading.decks if deck.id in ids]
    language = request.language or (decks[0].language if decks else languages.DEFAULT)
    title = one_line(layout.title or title_of(decks))
    request = replace(request, exactly=exactly, language=language, title=title)
    plan = SheetPlan((), ())
    if not layout.sheet_format.planned:
        one_each = layout.sheet_format.one_each and exactly is None
        questions = _some(questions, request.questions, request.seed, one_each=one_each)
    elif questions:
        pools = {deck.id: Pool(deck.questions) for deck in decks}
        plan = plan_sheet(questions, pools, request, say)
    if layout.sheet_format.on_paper:
        shown = questions
        if plan.versions:
            shown = [each for item in plan.versions[0].items for each in item.questions]
        plan = replace(plan, left_out=(*_silent(by_ear, shown), *plan.left_out))
    seed = languages.words(language).sheet.seed.format(request.seed)
    return Job(
        plan=plan,
        questions=questions,
        deck_questions=[question for deck in decks for question in deck.questions],
        title=title,
        made_from=one_line(f"{seed} · {_digests(decks)}"),
        language=language,
        heading=layout.heading,
        key=layout.key,
        split=layout.split,
        marks_table=layout.marks_table,
        group_file=layout.group[0],
        group=layout.group[1],
        print_settings=layout.print_settings,
    )


def _silent(by_ear: Collection[Question], shown: Collection[Question]) -> Iterator[str]:
    """What paper cannot ask, and what it cannot play of the questions that it shows."""
    if by_ear:
        yield f"{counted(len(by_ear), 'question')} by ear, which paper cannot ask"
    facts = {question.origin.fact_key for question in shown if question.answer_sounds}
    if facts:
        yield f"the sounds of {counted(len(facts), 'fact')}, which paper cannot play"


def _questions(
    reading: Reading, selection: Selection
) -> tuple[list[Question], dict[str, str] | None]:
    """The questions that may be asked; and if ids are listed, the listed id of each question."""
    found = filtered(reading, selection.filters)
    if selection.from_history:
        from quizgen.cli.history_access import existing_history
        from quizgen.quiz.hard_questions import questions_from_history

        today = day_of(local_now())
        history = existing_history(selection.db)
        found = among(found, questions_from_history(history, selection.from_history, today))
    if selection.ids is None:
        return found, None
    exactly = listed(selection.ids, reading)
    return [question for question in found if question.name in exactly], exactly


def _some(
    questions: Sequence[Question], count: int | None, seed: str, *, one_each: bool
) -> list[Question]:
    """A seeded sample of so many questions, in study order; all, without a number.

    With `one_each`, at most one question of each fact: the one that is drawn first.
    """
    found = [*drawn(questions, seed)]
    if one_each:
        found = [*{question.origin.fact_key: question for question in reversed(found)}.values()][
            ::-1
        ]
    taken = {question.name for question in found[:count]}
    return [question for question in questions if question.name in taken]


def _digests(decks: Sequence[Deck]) -> str:
    """The decks, each with eight digits of its content's hash."""
    return " · ".join(f"{deck.id} {deck.digest}" for deck in decks)
