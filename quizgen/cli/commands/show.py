"""`quizgen show`: show everything about a fact."""

from collections.abc import Iterator
from pathlib import Path

import click

from quizgen.cli.deck_reading import paths_argument
from quizgen.cli.quiet_reading import FactInDeck, facts, read_quietly
from quizgen.diagnostics.diagnostic import visible
from quizgen.facts.deck import Deck
from quizgen.facts.fact import Fact
from quizgen.facts.references import named_facts, referring
from quizgen.facts.work import cite_work
from quizgen.questions.question import Question
from quizgen.values.clean import clean, one_line
from quizgen.values.suggestions import did_you_mean

_Row = tuple[str, str]
"""A label and its text, of one line or several."""


@click.command(epilog="Exit code: 0 shown, 1 no deck can be read, 2 no such fact.")
@click.argument("name", metavar="ID")
@paths_argument
def show(name: str, paths: tuple[Path, ...]) -> None:
    """Show everything about the fact ID: its place, its questions with their answers, its source,
    its other fields, and the facts that it refers to or that refer to it.

    ID may include the deck, as in railways/stephenson. Former ids of a fact work too.

    \b
    Examples:
      quizgen show stephenson
      quizgen show railways/stephenson decks
    """
    every = facts(read_quietly(paths))
    found = [each for each in every if name in _names(each)]
    if not found:
        known = [fact.id for _, fact in every]
        hint = did_you_mean(name.rpartition("/")[2], known)
        raise click.UsageError(f"no fact '{clean(name)}'{hint}")
    for number, (deck, fact) in enumerate(found):
        if number:
            click.echo()
        for line in _lines(deck, fact):
            click.echo(line)


def _names(found: FactInDeck) -> tuple[str, ...]:
    deck, fact = found
    ids = (fact.id, *fact.was)
    return (*ids, *(f"{deck.id}/{each}" for each in ids))


def _lines(deck: Deck, fact: Fact) -> Iterator[str]:
    place = fact.at_key(fact.leading)
    yield one_line(f"{deck.id}/{fact.id}: {fact.title}")
    yield visible(f"{fact.leading} at {place}")
    rows = [row for row in (*_questions(deck, fact), *_said(deck, fact)) if row[1]]
    width = max(len(label) for label, _ in rows) + 2
    for label, text in rows:
        for number, line in enumerate(clean(text).splitlines()):
            yield f"  {'' if number else label:{width}}{line}"


def _questions(deck: Deck, fact: Fact) -> Iterator[_Row]:
    for question in deck.questions_of(fact):
        yield question.slot, f"{question.prompt}\n= {_answer(question)}"


def _answer(question: Question) -> str:
    shown = question.answer.shown()
    return "\n= ".join(map(str, shown)) if isinstance(shown, tuple) else str(shown)


def _said(deck: Deck, fact: Fact) -> Iterator[_Row]:
    """The fact's other fields; rows without text are not shown."""
    yield "also right", "; ".join(fact.also)
    yield "never right", "; ".join(fact.wrong)
    cited = [str(cite_work(each, deck.works, fact.language)) for each in fact.citations()]
    yield "source", "; ".join(cited)
    yield "according to", deck.name_of(fact.speaker) if fact.speaker else ""
    yield "contested", "yes" if fact.contested else ""
    yield "picture", "\n".join(filter(None, [fact.image, fact.alt]))
    yield "note", fact.note or ""
    yield "tags", " ".join(fact.all_tags)
    yield "part", f"{fact.part.name}: {fact.part.title}"
    yield "was", " ".join(fact.was)
    yield "allows", "\n".join(f"{name}: {reason}" for name, reason in fact.allow.items())
    by_id = deck.by_id
    names = [(key, name) for key, name in named_facts(fact) if name in by_id]
    yield "refers to", "\n".join(_reference(key, by_id[name]) for key, name in names)
    others = [_reference(key, other) for key, other in referring(deck, fact)]
    yield "referred to by", "\n".join(others)


def _reference(key: str, fact: Fact) -> str:
    return one_line(f"{fact.id} ({key}): {fact.title}")
