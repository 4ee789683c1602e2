"""Selecting the questions of a sheet: by filters, by history, or by a list of ids."""

from collections.abc import Collection, Iterable
from pathlib import Path

import click

from quizgen.cli.deck_reading import named_parts
from quizgen.cli.filter_options import refuse_unknown
from quizgen.diagnostics.diagnostic import Unusable
from quizgen.facts.deck import Deck
from quizgen.facts.fact import Fact
from quizgen.questions.filters import Filters
from quizgen.questions.question import Question
from quizgen.reader.decks import Reading
from quizgen.values.clean import clean
from quizgen.values.suggestions import guesses


def filtered_facts(reading: Reading, filters: Filters) -> list[tuple[Deck, Fact]]:
    """The facts of the files that the user named that pass, each with its deck, in study order."""
    parts = named_parts(reading)
    facts = [
        (deck, fact)
        for deck in reading.decks
        for fact in deck.facts
        if parts is None or (deck.key, fact.part.name) in parts
    ]
    if filters.is_open:
        return facts
    passing = [(deck, fact, deck.filter_attributes(fact)) for deck, fact in facts]
    refuse_unknown(filters, [attributes for _, _, attributes in passing])
    return [(deck, fact) for deck, fact, attributes in passing if filters.takes(attributes)]


def filtered(reading: Reading, filters: Filters) -> list[Question]:
    """The questions of the files that the user named, and of facts that pass, in study order."""
    if named_parts(reading) is None and filters.is_open:
        return [question for deck in reading.decks for question in deck.questions]
    wanted = {(deck.key, fact.origin_id) for deck, fact in filtered_facts(reading, filters)}
    return [
        question
        for deck in reading.decks
        for question in deck.questions
        if question.origin.fact_key in wanted
    ]


def among(questions: Iterable[Question], keys: Collection[tuple[str, str, str]]) -> list[Question]:
    """The questions whose keys (deck key, origin id, slot) are among these."""
    return [
        question for question in questions if (*question.origin.fact_key, question.slot) in keys
    ]


def listed(file: Path, reading: Reading) -> dict[str, str]:
    """The names of the questions that a file lists, each with the id by which it is listed.

    Ids are separated by white space, and have the form fact, deck/fact, fact/slot or
    deck/fact/slot. Text after `#` is a comment. Unknown ids are all reported at once, with their
    lines; then exit with 2.
    """
    try:
        lines = file.read_text("utf-8-sig").splitlines()
    except UnicodeDecodeError as error:
        raise Unusable(f"{clean(str(file))}: not UTF-8") from error
    known = _names(reading.decks)
    found: dict[str, str] = {}
    named: dict[str, str] = {}
    wrong: list[str] = []
    guess = guesses(known)
    for number, line in enumerate(lines, 1):
        for name in line.partition("#")[0].split():
            if name not in known:
                wrong.append(f"{file}:{number}: no fact or question '{name}'{guess(name)}")
            questions = known.get(name, [])
            # A question listed by its own id is certain; of a fact with several, any may be asked.
            (named if len(questions) == 1 else found).update(dict.fromkeys(questions, name))
    if wrong:
        for each in wrong:
            click.echo(clean(each), err=True)
        raise SystemExit(2)
    if not found and not named:
        raise Unusable(
            f"{clean(str(file))}: no ids found (one per line: stephenson or railways/stephenson)"
        )
    return found | named


def _names(decks: Collection[Deck]) -> dict[str, list[str]]:
    """The names of all questions, by every id that lists them."""
    found: dict[str, list[str]] = {}
    for deck in decks:
        for fact in deck.facts:
            names = [f"{deck.id}/{fact.origin_id}/{slot}" for slot in fact.slots()]
            for known in _ids(deck, fact):
                found.setdefault(known, []).extend(names)
            for name, slot in zip(names, fact.slots(), strict=True):
                for known in _ids(deck, fact):
                    found.setdefault(f"{known}/{slot}", []).append(name)
    return found


def _ids(deck: Deck, fact: Fact) -> Iterable[str]:
    ids = (fact.id, *fact.was)
    return (*ids, *(f"{deck.id}/{each}" for each in ids))
