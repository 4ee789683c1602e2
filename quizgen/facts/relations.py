"""The relations of a fact to others of its deck."""

from dataclasses import replace

from quizgen.facts import prompts
from quizgen.facts.context import NameResolver
from quizgen.facts.fact import GAP, Ask, Fact
from quizgen.facts.wording import as_phrase, attributed_statement
from quizgen.questions.answers.answer import Answer
from quizgen.questions.question import Relations, Statement
from quizgen.values.excerpts import excerpt
from quizgen.values.markup import Marked, capitalised


def relations_of(fact: Fact, deck: NameResolver) -> Relations:
    """What outputs know of a fact besides its questions."""
    speaker = fact.speaker

    # Plain dictionaries: to make a function with `cache` for each fact takes longer than most else.
    found: dict[str, Ask] = {}
    headings: dict[str, Statement | None] = {}
    known: dict[str, Statement | None] = {}

    def asks() -> dict[str, Ask]:
        if not found:
            found.update({ask.slot: ask for ask in fact.asks(deck)})
        return found

    def answers() -> dict[str, Answer]:
        return {slot: ask.answer for slot, ask in asks().items()}

    def neutral_statement(name: str) -> Statement | None:
        if name not in headings:
            headings[name] = as_heading(name)
        return headings[name]

    def as_heading(name: str) -> Statement | None:
        ask, wish = asks().get(name), fact.states.get(name)
        if ask is None or (wish and not wish.asked):
            return None
        slot = f"{fact.kind.name} {name}"
        parts = prompts.statement(fact.language, slot, ask.variant, ask.values)
        return Statement(*attributed_statement(fact, deck, *parts)) if parts else None

    def statement(name: str) -> Statement | None:
        if name not in known:
            known[name] = stated(name)
        return known[name]

    def stated(name: str) -> Statement | None:
        neutral = neutral_statement(name)
        if neutral is None:
            return None
        ask, wish = asks()[name], fact.states.get(name)
        key = f"{fact.kind.name} {name} {ask.variant}".rstrip()
        texts = ask.texts
        if fact.shared_wording(name):
            # The text alone may be no phrase of its own, as "gold" in "the mass of gold".
            texts = {each: text for each, text in texts.items() if each != "text"}
        told = (wish and _around_gap(wish.wording)) or prompts.stated(
            fact.language, key, ask.values, texts
        )
        dated = (
            None
            if wish
            else prompts.stated(fact.language, key, ask.values, texts, place=prompts.WHEN)
        )
        return replace(
            sentence(told, neutral) if told else neutral,
            dated=sentence(dated, neutral) if dated else None,
        )

    def sentence(told: tuple[Marked, Marked], neutral: Statement) -> Statement:
        before, after = attributed_statement(fact, deck, *told)
        return Statement(capitalised(before), after, neutral)

    return Relations(
        subject=as_phrase(fact.subject, fact.language),
        names=fact.names,
        speaker=(deck.name_of(speaker), *deck.also_of(speaker)) if speaker else (),
        period=fact.period,
        wholes=tuple(_wholes(fact, deck)),
        opposes=fact.opposed if deck.has(fact.opposed) else "",
        see=fact.see,
        like=fact.like,
        people=fact.participants,
        answers=answers,
        neutral_statement=neutral_statement,
        statement=statement,
    )


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
