"""The relations of a fact to others of its deck."""

from dataclasses import replace

from quizgen.facts import prompts
from quizgen.facts.context import NameResolver
from quizgen.facts.fact import GAP, Ask, Fact
from quizgen.facts.wording import as_phrase, attributed_statement, stopped
from quizgen.questions.answers.answer import Answer
from quizgen.questions.question import Statement
from quizgen.values.excerpts import excerpt
from quizgen.values.markup import Marked, capitalised
from quizgen.values.words import is_bare


class FactRelations:
    """What outputs know of a fact besides its questions: see `Relations`.

    Its answers and statements are made when they are needed, and kept. Of a large deck, nearly all
    facts are only compared.
    """

    __slots__ = (
        *("subject", "names", "speaker", "period", "wholes", "opposes", "see", "like", "people"),
        "wordings",
        *("_fact", "_deck", "_asks", "_headings", "_statements"),
    )

    def __init__(self, fact: Fact, deck: NameResolver) -> None:
        speaker, whole, opposed = fact.speaker, fact.whole, fact.opposed
        self.subject = as_phrase(fact.subject, fact.language)
        self.names = fact.names
        self.speaker: tuple[str, ...] = (
            (deck.name_of(speaker), *deck.also_of(speaker)) if speaker else ()
        )
        self.period = fact.period
        self.wholes: tuple[str, ...] = tuple(_wholes(fact, deck)) if whole else ()
        self.opposes: str = opposed if opposed and deck.has(opposed) else ""
        self.see: tuple[str, ...] = fact.see
        self.like: tuple[str, ...] = fact.like
        self.people = fact.participants
        self.wordings = fact.shared_wordings()
        self._fact = fact
        self._deck = deck
        self._asks: dict[str, Ask] | None = None
        self._headings: dict[str, Statement | None] | None = None
        self._statements: dict[str, Statement | None] | None = None

    @property
    def in_present(self) -> bool:
        return self._fact.in_present

    def _asked(self) -> dict[str, Ask]:
        if self._asks is None:
            self._asks = {ask.slot: ask for ask in self._fact.asks(self._deck)}
        return self._asks

    def answers(self) -> dict[str, Answer]:
        return {slot: ask.answer for slot, ask in self._asked().items()}

    def neutral_statement(self, slot: str) -> Statement | None:
        known = self._headings = self._headings or {}
        if slot not in known:
            known[slot] = self._as_heading(slot)
        return known[slot]

    def _as_heading(self, name: str) -> Statement | None:
        fact = self._fact
        ask, wish = self._asked().get(name), fact.states.get(name)
        if ask is None or (wish and not wish.asked):
            return None
        slot = f"{fact.kind.name} {name}"
        values = ask.values
        if fact.shared_wording(name):
            # A capital would make a noun of "hören".
            bare = {each: text for each, text in ask.texts.items() if is_bare(text.text)}
            values = {each: bare.get(each, text) for each, text in values.items()}
        parts = prompts.statement(fact.language, slot, ask.variant, values)
        return Statement(*attributed_statement(fact, self._deck, *parts)) if parts else None

    def statement(self, slot: str) -> Statement | None:
        known = self._statements = self._statements or {}
        if slot not in known:
            known[slot] = self._stated(slot)
        return known[slot]

    def _stated(self, name: str) -> Statement | None:
        fact, neutral = self._fact, self.neutral_statement(name)
        if neutral is None:
            return None
        ask, wish = self._asked()[name], fact.states.get(name)
        key = f"{fact.kind.name} {name} {ask.variant}".rstrip()
        told = wish and _around_gap(wish.wording)
        if told is None and fact.shared_wording(name):
            return replace(self._answered(ask), neutral=neutral)
        told = told or prompts.stated(fact.language, key, ask.values, ask.texts)
        dated = (
            None
            if wish
            else prompts.stated(fact.language, key, ask.values, ask.texts, place=prompts.WHEN)
        )
        return replace(
            self._sentence(told, neutral) if told else neutral,
            dated=self._sentence(dated, neutral) if dated else None,
        )

    def _answered(self, ask: Ask) -> Statement:
        """The author's wording and the answer: what it asks, no other sentence may tell."""
        fact = self._fact
        question = stopped(fact.wording(ask) or Marked(""), fact.language)
        key, values = "question answer", {"question": question}
        # "The answer to “Count the protons.”" is not said.
        is_question = question.text.endswith(_QUESTION_MARKS)
        parts = prompts.stated(fact.language, key, values, {}) if is_question else None
        parts = parts or prompts.statement(fact.language, key, "", values)
        assert parts
        return Statement(*attributed_statement(fact, self._deck, *parts))

    def _sentence(self, told: tuple[Marked, Marked], neutral: Statement) -> Statement:
        before, after = attributed_statement(self._fact, self._deck, *told)
        return Statement(capitalised(before), after, neutral)


_QUESTION_MARKS = ("?", "\N{GREEK QUESTION MARK}", "\N{FULLWIDTH QUESTION MARK}")


def _around_gap(sentence: Marked | None) -> tuple[Marked, Marked] | None:
    """The author's sentence before its gap and after it; None if it has none outside of code."""
    if sentence is None:
        return None
    before, _, after = sentence.text.partition(GAP)
    whole = len(sentence.text)
    try:
        return excerpt(sentence, 0, len(before)), excerpt(sentence, whole - len(after), whole)
    except ValueError:
        return None


_LEVELS = 10
"""How many wholes of wholes are looked for: a part has little to do with more distant ones."""


def _wholes(fact: Fact, deck: NameResolver) -> list[str]:
    """The ids of the wholes that it is a part of, the nearest first, each once."""
    found: list[str] = []
    whole = fact.whole
    while whole and whole != fact.id and whole not in found and len(found) < _LEVELS:
        found.append(whole)
        whole = deck.whole_of(whole)
    return found
