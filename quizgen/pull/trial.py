"""A fact that is changed step by step, with the note that it makes after each step."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property

from quizgen.anki.html import prompt_html
from quizgen.anki.html_reading import FieldText, read_html
from quizgen.anki.notes import fields_of
from quizgen.diagnostics import located
from quizgen.diagnostics.source import Source
from quizgen.facts.asking import other_prompts
from quizgen.facts.deck import Deck
from quizgen.facts.fact import Fact
from quizgen.fix.values import Changes, with_values
from quizgen.fix.written_facts import WrittenFact
from quizgen.lazy_pattern import lazy_pattern
from quizgen.pull.reading import Rereader
from quizgen.pull.texts import Writing
from quizgen.questions.question import Question

PROMPT = ("about", "asks", "")
"""The sorts of texts that are the words of a prompt."""


class Trial:
    """A fact as it is in the deck, or as it would be after some edits."""

    def __init__(
        self, files: Rereader, original: Fact, entry: WrittenFact, fact: Fact | None = None
    ) -> None:
        self._files = files
        self.deck = files.deck
        self.original = original
        self.entry = entry
        self.fact = fact or original

    @cached_property
    def node(self) -> located.MappingNode:
        """What is written of the fact."""
        return self.fact.node

    @property
    def writing(self) -> Writing:
        """How the deck is written."""
        return Writing(self.fact.language, self.deck.head.math == "dollars")

    @cached_property
    def questions(self) -> list[Question]:
        """The questions of the fact."""
        changed = self.fact is not self.original
        deck = self.deck.with_fact(self.original, self.fact) if changed else self.deck
        return [*deck.questions_of(self.fact)]

    @cached_property
    def fields(self) -> tuple[str, ...]:
        """The fields of its note; none if it asks nothing."""
        if not self.questions:
            return ()
        return fields_of(self.deck, self.questions, self.fact.part.title)

    def text(self, index: int) -> FieldText:
        """What a field says."""
        return read_html(self.fields[index])

    def literal(self, index: int) -> FieldText:
        """What a field says, where what would be markup is marked as text."""
        return read_html(self.fields[index], escaped=True)

    def question(self, slot: str) -> Question | None:
        """The question of a slot, if it is asked."""
        return next((each for each in self.questions if each.slot == slot), None)

    def unchanged(self) -> Trial:
        """The fact as it is in the deck."""
        return Trial(self._files, self.original, self.entry)

    def changed(self, changes: Changes, *, plain: bool = False) -> Trial | None:
        """The fact with other values; None if it cannot be written or read with them."""
        entry = with_values(self.entry, changes, plain=plain)
        if entry is None or entry.text == self.entry.text:
            return None
        source = Source(entry.path, entry.before + entry.text + entry.after)
        _, facts, faults = self._files.read(self.original.part, source)
        if len(facts) != 1 or faults or facts[0].id != self.original.id:
            return None
        return Trial(self._files, self.original, entry, facts[0])


def is_worded_so(fact: Fact, deck: Deck, slot: str, prompt: FieldText) -> bool:
    """Whether a text is a prompt in other words that quizgen has for the question of a slot.

    They depend on the form of a text: "the opning of the line" has none, and "the opening of the
    line" is asked for with "When was the line opened?".
    """
    said = _even(prompt.text(*PROMPT))
    return any(
        _even(read_html(prompt_html((each,))).text(*PROMPT)) == said
        for each in other_prompts(fact, deck, slot)
    )


def say_the_same(one: FieldText, other: FieldText, *, as_written: bool) -> bool:
    """Whether two texts of a field, read as `escaped`, say the same.

    Neither spaces count, nor how a prompt is divided into lines, nor the case of the first letter,
    which cards make a capital. It does `as_written`, in a field that shows a value so.
    """
    if (one.foreign, one.others(*PROMPT)) != (other.foreign, other.others(*PROMPT)):
        return False
    first, second = one.text(*PROMPT), other.text(*PROMPT)
    if as_written:
        return _lines(first) == _lines(second)
    return _even(first) == _even(second)


def shows_as_written(role: str, slot: str, questions: Iterable[Question]) -> bool:
    """Whether a field shows a value as it is written, such as a name or a term."""
    named = [each for each in questions if each.answer.keeps_case]
    if role == "Title":
        return any(str(each.answer.shown()) == each.origin.title for each in named)
    return role == "Note" or (role == "answer" and any(each.slot == slot for each in named))


def _even(text: str) -> tuple[str, ...]:
    small = (_FIRST.sub(lambda found: found[0].casefold(), line, count=1) for line in _lines(text))
    return tuple(small)


def _lines(text: str) -> list[str]:
    """The lines of a text, each with single spaces and pages with a hyphen."""
    return [" ".join(line.split()) for line in _RANGE.sub("-", text.strip()).split("\n")]


_RANGE = lazy_pattern(r"(?<=\d)–(?=\d)")
"""A dash that pages are written without."""

_FIRST = lazy_pattern(r"^(?:- )?\w")
