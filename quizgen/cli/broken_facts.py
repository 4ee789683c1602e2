"""Leaving facts with errors out of a quiz, so that one mistake does not stop a learner."""

from collections.abc import Collection, Sequence
from dataclasses import replace

from quizgen.cli.deck_reading import fact_count
from quizgen.diagnostics.diagnostic import Diagnostic
from quizgen.facts.deck import Deck
from quizgen.facts.references import named_facts
from quizgen.languages.quiz_words import MessageWords
from quizgen.questions.question import FactKey
from quizgen.quiz.library import Library
from quizgen.reader.decks import Reading
from quizgen.system.background import BackgroundTask

_MANY = 500
"""Decks with up to so many facts are checked before the first question, in 30 ms."""


class BrokenFactFilter:
    """Keeps facts with errors out of a library.

    Small decks are checked at once. Large decks are checked in the background while the learner
    answers the first question; before it, only its fact and those that the fact names are checked.
    Starting the background process takes 20 ms for 10,000 facts, so it starts after the first
    question is shown.
    """

    def __init__(self, reading: Reading, library: Library, words: MessageWords) -> None:
        self._words = words
        self._reading = reading
        self._library = library
        self._large = fact_count(reading.decks) > _MANY
        self._checking: BackgroundTask[list[Diagnostic]] | None = None
        self._settled = False

    def before(self) -> list[str]:
        """Lines to print before the first question: what was left out, if known by then."""
        return [] if self._large else self.settle()

    def begin(self) -> None:
        """Start the check in the background, if it has not run."""
        if self._checking is None and not self._settled:
            self._checking = BackgroundTask(
                lambda: _errors(self._reading.decks), worth_it=self._large
            )

    def settle(self) -> list[str]:
        """Leave out all facts with errors, and give a line to print; once."""
        if self._settled:
            return []
        self._settled = True
        errors = self._checking.result() if self._checking else _errors(self._reading.decks)
        broken = broken_facts(self._reading.decks, errors)
        self._library.leave_out(broken)
        return left_out(self._reading, errors, len(broken), self._words)

    def is_intact(self, name: FactKey) -> bool:
        """Whether a fact has no errors, checked together with the facts that it names."""
        if self._settled:
            return True
        deck, fact_id = self._library.deck_and_id(name)
        fact = deck.by_id[fact_id]
        named = {other for _, other in named_facts(fact)} & deck.by_id.keys()
        facts = (fact, *(deck.by_id[other] for other in sorted(named)))
        parts = tuple({each.part.name: each.part for each in facts}.values())
        alone = replace(deck, facts=facts, parts=parts, partial=True, every_file_read=False)
        return name not in broken_facts([alone], _errors([alone]))


def _errors(decks: Sequence[Deck]) -> list[Diagnostic]:
    from quizgen.cli.deck_checks import errors_now

    return errors_now(decks)


def broken_facts(decks: Sequence[Deck], errors: Collection[Diagnostic]) -> set[FactKey]:
    """The facts with an error, or that are the other place of one."""
    spans = [
        span
        for error in errors
        if error.severity == "error"
        for span in (error.span, *(other for other, _ in error.related))
    ]
    found = ((deck, deck.fact_at(span)) for deck in decks for span in spans)
    return {(deck.key, fact.origin_id) for deck, fact in found if fact}


def left_out(
    reading: Reading, errors: Sequence[Diagnostic], broken: int, words: MessageWords
) -> list[str]:
    """A line about what is left out, if anything is: so many `broken` facts, and drafts."""
    unreadable = sum(each.severity == "error" for each in reading.diagnostics)
    wrong = unreadable + sum(each.severity == "error" for each in errors)
    if not wrong:
        return []
    skipped = broken + sum(len(deck.drafts) for deck in reading.decks)
    return [words.skipped(skipped, wrong) if skipped else words.unreadable(wrong)]
