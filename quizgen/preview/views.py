"""What the page asks for: the list of facts and problems, one fact, and an answer that is tried."""

from collections.abc import Mapping, Sequence
from textwrap import shorten
from typing import Any

from quizgen import languages
from quizgen.diagnostics.diagnostic import Diagnostic, visible
from quizgen.preview.cards import CardSides, card_sides, media_of
from quizgen.preview.items import items_html
from quizgen.preview.snapshot import DeckSnapshot, FactEntry
from quizgen.questions.answers.answer import texts_shown
from quizgen.questions.media import MediaContent
from quizgen.questions.question import Question
from quizgen.sheet.html import one_line_html
from quizgen.system.files import is_inside
from quizgen.values.clean import clean
from quizgen.values.formulas.unicode_formulas import unicode_text
from quizgen.values.markup import Marked, with_formulas

_TITLE = 90
"""The most characters of a title in the list: a question may be a whole program."""

_MOST_UNREAD = 5
"""How many errors of no fact are shown above a fact."""


class FactView:
    """What is shown of one fact of a snapshot. The items are made when they are asked for.

    `failure` says why nothing could be made, as a line; "" if it was.
    """

    def __init__(self, snapshot: DeckSnapshot, entry: FactEntry) -> None:
        self.entry = entry
        self._snapshot = snapshot
        self._items: str | None = None
        self.questions: Sequence[Question] = ()
        self.cards: Mapping[str, CardSides] = {}
        self.media: Mapping[str, MediaContent] = {}
        self.failure = ""
        self._problems = snapshot.problems_of(entry)
        if not entry.readable:
            self.failure = "not shown, because a value cannot be read"
            return
        self.questions = [*entry.deck.questions_of(entry.fact)]
        if not self.questions:
            self.failure = "it asks nothing"
            return
        origin = self.questions[0].origin
        for file in origin.attachments:
            if not is_inside(file.path, entry.deck.folder):
                # The checks refuse it too, but nobody has to heed them here.
                self.failure = visible(f"{file.path}: this link leads out of the deck")
                return
        try:
            sides = card_sides(entry.deck, self.questions, entry.fact.part.title)
            self.media = media_of(origin)
        except OSError as error:
            self.failure = visible(f"{error.filename}: {error.strerror}")
            return
        self.cards = {each.slot: each for each in sides}

    def items(self) -> str:
        """The worksheet items as HTML. In a deck of 10,000 facts, they take seconds."""
        if self._items is None:
            self._items = self._made_items() if self.cards else ""
        return self._items

    def _made_items(self) -> str:
        try:
            return items_html(self.questions, self._snapshot.pool(self.entry.deck))
        except OSError:
            # The file of a picture that was there for the cards.
            return ""

    def described(self) -> dict[str, Any]:
        """The fact for the page, as plain data."""
        fact = self.entry.fact
        return {
            **_row(self.entry),
            "failure": self.failure,
            "problems": [_problem(each) for each in self._problems],
            "questions": [
                {
                    "slot": each.slot,
                    "prompt": _in_line(each.prompt),
                    "answers": [*map(_in_line, texts_shown(each.answer))],
                    "typed": each.answer.typeable,
                }
                for each in self.questions
            ],
            "cards": [*self.cards],
            "also": [_in_line(with_formulas(each)) for each in fact.also],
            "wrong": [_in_line(with_formulas(each)) for each in fact.wrong],
        }


def overview(snapshot: DeckSnapshot) -> dict[str, Any]:
    """The facts in study order and the problems, as plain data.

    `unread` has the first errors that are of no fact: one that is being written may be at them.
    """
    return {
        "facts": [_row(each) for each in snapshot.entries.values()],
        "problems": [_problem(each) for each in snapshot.problems],
        "unread": [_problem(each) for each in snapshot.unread[:_MOST_UNREAD]],
    }


def tried(snapshot: DeckSnapshot, view: FactView, slot: str, typed: str) -> dict[str, str]:
    """How the quiz would judge a typed answer: the outcome, and a remark or an empty text."""
    question = next((each for each in view.questions if each.slot == slot), None)
    # JSON can have lone surrogates, which nobody can type.
    typed = typed.encode("utf-8", "replace").decode()
    verdict = snapshot.library.grade(question.answer, typed) if question else None
    if verdict is None:
        return {"outcome": "", "remark": "only the learner can judge this answer"}
    words = languages.words(languages.DEFAULT)
    return {
        "outcome": "unreadable" if verdict.is_unreadable else verdict.outcome,
        "remark": clean(verdict.remark.worded(words)) if verdict.remark else "",
    }


def _row(entry: FactEntry) -> dict[str, Any]:
    fact = entry.fact
    if entry.readable:
        title = unicode_text(fact.marked_title())
    else:
        # As it is written, because any value may be the one that cannot be read.
        title = fact.part.file.line(entry.first - 1).strip().removeprefix("- ")
    return {
        "key": entry.key,
        "title": shorten(clean(title), _TITLE, placeholder="…"),
        "kind": fact.kind.name,
        "part": f"{entry.deck.id}: {clean(fact.part.title)}",
        "path": visible(entry.path),
        "line": entry.first,
    }


def _problem(found: Diagnostic) -> dict[str, Any]:
    return {
        "path": visible(found.span.source.path),
        "line": found.span.line,
        "column": found.span.column,
        "severity": found.severity,
        "name": found.name,
        "message": visible(found.message),
    }


def _in_line(text: Marked) -> str:
    """A text in a line of the page, which runs from left to right."""
    return one_line_html(text, "ltr")
