"""The forms that a sheet can take, each laid out by a package of its own."""

from collections.abc import Callable, Mapping, Sequence
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


@record(eq=False, kw_only=True)
class SheetFormat:
    """A form of a sheet: `what` it is, in a few words; what its files end in; how they are made.

    One that is not `planned` shows questions with their answers, not items in versions; with
    `one_each` of each fact only one, as the questions of a fact answer each other. One that is not
    `on_paper` has no paper, fonts and sides. One that is `keyed` marks what is answered, and cannot
    be without what is right.
    """

    what: str
    suffix: str
    planned: bool = True
    one_each: bool = True
    on_paper: bool = True
    keyed: bool = False
    make: Callable[[Job], Output]


def _sheet(job: Job) -> Output:
    from quizgen.sheet.paper.files import sheet_files

    return sheet_files(job)


def _cards(job: Job) -> Output:
    from quizgen.sheet.paper.files import card_files

    return card_files(job)


def _fold(job: Job) -> Output:
    from quizgen.sheet.paper.files import fold_files

    return fold_files(job)


def _html(job: Job) -> Output:
    from quizgen.sheet.web.page import page_files

    return page_files(job)


def _moodle(job: Job) -> Output:
    from quizgen.sheet.exchange.moodle import moodle_files

    return moodle_files(job)


def _gift(job: Job) -> Output:
    from quizgen.sheet.exchange.gift import gift_files

    return gift_files(job)


def _markdown(job: Job) -> Output:
    from quizgen.sheet.exchange.markdown import markdown_files

    return markdown_files(job)


FORMATS = {
    "sheet": SheetFormat(what="PDF: sheets to print, and their key", suffix=".pdf", make=_sheet),
    "cards": SheetFormat(
        what="PDF: cards to cut out, each with its answer behind it",
        suffix=".pdf",
        planned=False,
        one_each=False,
        make=_cards,
    ),
    "fold": SheetFormat(
        what="PDF: questions, with a column of answers to fold back",
        suffix=".pdf",
        planned=False,
        make=_fold,
    ),
    "html": SheetFormat(
        what="a page that marks itself, in any browser, on a phone too",
        suffix=".html",
        on_paper=False,
        make=_html,
    ),
    "moodle": SheetFormat(
        what="Moodle XML, for a question bank",
        suffix=".xml",
        on_paper=False,
        keyed=True,
        make=_moodle,
    ),
    "gift": SheetFormat(
        what="GIFT, for other learning systems; it has no ordering",
        suffix=".gift",
        on_paper=False,
        keyed=True,
        make=_gift,
    ),
    "markdown": SheetFormat(
        what="a text, with its key",
        suffix=".md",
        on_paper=False,
        make=_markdown,
    ),
}
"""Every form by its name, in the order of `--help`; its engine is imported when it is made."""
