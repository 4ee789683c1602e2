"""The formats of a sheet."""

from collections.abc import Callable
from importlib import import_module

from quizgen.record import record
from quizgen.sheet.job import Job, SheetFiles


@record(eq=False, kw_only=True)
class SheetFormat:
    """A format of a sheet.

    - `what`: what it is, in a few words.
    - `suffix`: the suffix of its files.
    - `planned`: whether it shows items in versions; otherwise it shows questions with answers.
    - `one_each`: whether it shows only one question of each fact, as they can answer each other.
    - `on_paper`: whether it has paper, fonts and sides.
    - `keyed`: whether the right answers are a necessary part of it.
    - `make`: makes its files.
    """

    what: str
    suffix: str
    planned: bool = True
    one_each: bool = True
    on_paper: bool = True
    keyed: bool = False
    make: Callable[[Job], SheetFiles]


def _lazily(module: str, name: str) -> Callable[[Job], SheetFiles]:
    """A function that is imported when it is called, so that other formats do not load it."""

    def make(job: Job) -> SheetFiles:
        made: SheetFiles = getattr(import_module(f"quizgen.sheet.{module}"), name)(job)
        return made

    return make


FORMATS = {
    "sheet": SheetFormat(
        what="PDF: sheets to print, and their key",
        suffix=".pdf",
        make=_lazily("paper.files", "sheet_files"),
    ),
    "cards": SheetFormat(
        what="PDF: cards to cut out, each with its answer behind it",
        suffix=".pdf",
        planned=False,
        one_each=False,
        make=_lazily("paper.files", "card_files"),
    ),
    "fold": SheetFormat(
        what="PDF: questions, with a column of answers to fold back",
        suffix=".pdf",
        planned=False,
        make=_lazily("paper.files", "fold_files"),
    ),
    "scores": SheetFormat(
        what="PDF: a list of names, to enter the marks of each section",
        suffix=".pdf",
        make=_lazily("paper.files", "score_files"),
    ),
    "html": SheetFormat(
        what="a page that marks itself, in any browser, on a phone too",
        suffix=".html",
        on_paper=False,
        make=_lazily("web.page", "page_files"),
    ),
    "moodle": SheetFormat(
        what="Moodle XML, for a question bank",
        suffix=".xml",
        on_paper=False,
        keyed=True,
        make=_lazily("exchange.moodle", "moodle_files"),
    ),
    "gift": SheetFormat(
        what="GIFT, for other learning systems; it has no ordering",
        suffix=".gift",
        on_paper=False,
        keyed=True,
        make=_lazily("exchange.gift", "gift_files"),
    ),
    "markdown": SheetFormat(
        what="a text, with its key",
        suffix=".md",
        on_paper=False,
        make=_lazily("exchange.markdown", "markdown_files"),
    ),
}
"""The formats by name, in the order of `--help`."""
