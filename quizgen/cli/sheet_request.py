"""Planning a sheet from what was asked for: the questions, the plan, and the page."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

import click

from quizgen import languages
from quizgen.cli.selection import among, filtered, listed
from quizgen.facts.deck import Deck
from quizgen.questions.choices import Pool
from quizgen.questions.filters import Filters
from quizgen.questions.question import Question
from quizgen.quiz.days import day_of
from quizgen.reader.decks import Reading
from quizgen.sheet.formats import SheetFormat
from quizgen.sheet.job import Job
from quizgen.sheet.page import Page
from quizgen.sheet.sheet_plan import SheetPlan, SheetRequest, drawn, plan_sheet
from quizgen.values.clean import clean, one_line
from quizgen.values.suggestions import did_you_mean


def page_of(given: Mapping[str, Any]) -> Page:
    """The page that is asked for. Refuses a font that is not there."""
    page = Page(
        paper=given["paper"],
        large=given["large"],
        font=given["font"],
        font_dirs=given["font_dirs"],
        duplex=given["duplex"],
    )
    if page.font:
        from quizgen.sheet.paper.typeset import families

        known = families(page.font_dirs)
        if page.font.casefold() not in map(str.casefold, known):
            hint = did_you_mean(page.font, known) or ": install it, or name its folder, --font-dir"
            raise click.UsageError(f"no font '{clean(page.font)}'{hint}")
    return page


def job_of(
    reading: Reading, given: Mapping[str, Any], page: Page, sheet_format: SheetFormat
) -> Job:
    """What is to be laid out: the questions that are wanted, planned if the sheet_format is."""
    questions, exactly = _questions(reading, given)
    decks = {question.origin.deck: None for question in questions}
    of_decks = [deck for deck in reading.decks if deck.id in decks]
    seed = given["seed"]
    language = of_decks[0].language if of_decks else "en"
    wanted = SheetRequest(
        questions=given["questions"],
        types=given["types"],
        versions=given["versions"],
        seed=seed,
        options=given["options"],
        exactly=exactly,
        language=language,
    )
    if sheet_format.planned and questions:
        made = plan_sheet(questions, {deck.id: Pool(deck.questions) for deck in of_decks}, wanted)
    else:
        made = SheetPlan((), ())
        one_each = sheet_format.one_each and exactly is None
        questions = _some(questions, given["questions"], seed, one_each=one_each)
    return Job(
        plan=made,
        questions=questions,
        deck_questions=[question for deck in of_decks for question in deck.questions],
        title=one_line(given["title"] or _title(of_decks)),
        made_from=one_line(
            f"{languages.words(language).sheet.seed.format(seed)} · {_digests(of_decks)}"
        ),
        language=language,
        key=given["key"],
        split=given["split"],
        page=page,
    )


def _questions(
    reading: Reading, given: Mapping[str, Any]
) -> tuple[list[Question], dict[str, str] | None]:
    """The questions that may be asked; and, if ids are listed, under which id each is."""
    filters = Filters(**{name: given[name] for name in ("kinds", "tags", "parts", "sources")})
    found = filtered(reading, filters)
    if given["weakness"]:
        from quizgen.cli.history_access import existing_history
        from quizgen.quiz.hard_questions import weak_points

        today = day_of(datetime.now().astimezone())
        found = among(found, weak_points(existing_history(given["db"]), given["weakness"], today))
    if given["ids"] is None:
        return found, None
    exactly = listed(given["ids"], reading)
    return [question for question in found if question.name in exactly], exactly


def _some(
    questions: Sequence[Question], count: int | None, seed: str, *, one_each: bool
) -> list[Question]:
    """So many of the questions, in seeded order, in study order; all, if no number is given.

    With `one_each`, of each fact only the one that is drawn first.
    """
    found = drawn(questions, seed)
    if one_each:
        found = [*{question.origin.fact_key: question for question in reversed(found)}.values()][
            ::-1
        ]
    taken = {question.name for question in found[:count]}
    return [question for question in questions if question.name in taken]


def _title(decks: Sequence[Deck]) -> str:
    return " · ".join(deck.head.title.replace("::", ": ") for deck in decks[:3])


def _digests(decks: Sequence[Deck]) -> str:
    """The decks, each with what its content comes to in eight digits."""
    return " · ".join(f"{deck.id} {deck.digest}" for deck in decks)
