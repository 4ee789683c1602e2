"""The relations of a fact to others of its deck."""

from functools import cache

from quizgen.facts import prompts
from quizgen.facts.context import NameResolver
from quizgen.facts.fact import Fact
from quizgen.facts.wording import as_phrase, attributed
from quizgen.questions.answers.answer import Answer
from quizgen.questions.question import Relations, Statement
from quizgen.values.markup import capitalised


def relations_of(fact: Fact, deck: NameResolver) -> Relations:
    """What outputs know of a fact besides its questions."""
    speaker = fact.speaker

    def answers() -> dict[str, Answer]:
        return {ask.slot: ask.answer for ask in fact.asks(deck)}

    @cache
    def statements() -> dict[str, Statement]:
        found: dict[str, Statement] = {}
        for ask in fact.asks(deck):
            slot = f"{fact.kind.name} {ask.slot}"
            opening = {name.capitalize(): capitalised(value) for name, value in ask.values.items()}
            values = opening | {**ask.values}
            parts = prompts.statement(fact.language, slot, ask.variant, values)
            if parts is None:
                continue
            neutral = Statement(attributed(fact, deck, parts[0]), parts[1])
            key = f"{slot} {ask.variant}".rstrip()
            told = prompts.stated(fact.language, key, values, ask.texts)
            if told:
                before = capitalised(attributed(fact, deck, told[0]))
                found[ask.slot] = Statement(before, told[1], neutral)
            else:
                found[ask.slot] = neutral
        return found

    return Relations(
        subject=as_phrase(getattr(fact, fact.main), fact.language),
        names=fact.names,
        speaker=(deck.name_of(speaker), *deck.also_of(speaker)) if speaker else (),
        period=fact.period,
        wholes=tuple(_wholes(fact, deck)),
        opposes=fact.opposed if deck.has(fact.opposed) else "",
        see=fact.see,
        answers=answers,
        statements=statements,
    )


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
