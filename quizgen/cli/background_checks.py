"""Checking what was read, half of it on the side where that pays."""

from collections.abc import Callable, Collection, Sequence
from datetime import datetime

import click

from quizgen.checks.rule import RULES
from quizgen.checks.run import check_decks
from quizgen.cli.deck_reading import fact_count, has_errors, print_diagnostics, summary
from quizgen.diagnostics.diagnostic import Diagnostic, by_position
from quizgen.facts.deck import Deck
from quizgen.reader.decks import Reading
from quizgen.system.background import BackgroundTask

_LARGE = 2_000
"""Facts from which on a second process earns more than the 20 ms it takes to start."""


def checks(reading: Reading) -> BackgroundTask[list[Diagnostic]]:
    """All that is wrong with what was read, in the order of the places; found on the side.

    Whichever files the user named: they stand for their decks, all of which is wanted.
    """
    return BackgroundTask(
        lambda: _every(reading, check_now(reading.decks, RULES)), worth_it=_large(reading)
    )


def refuse_errors(reading: Reading) -> Callable[[], None]:
    """Show the errors of what was read and exit with 1, if there are any; warnings are left out.

    Of a small deck at once. Of a large one they are looked for on the side, and it is refused by
    what this gives back, which has to be called before anything is written.
    """
    aside = BackgroundTask(lambda: errors_now(reading.decks), worth_it=_large(reading))

    def refuse() -> None:
        errors = [each for each in _shown(reading, aside.result()) if each.severity == "error"]
        if errors:
            print_diagnostics(errors)
            click.echo(summary(reading.decks, errors))
            raise SystemExit(1)

    if has_errors(reading.diagnostics) or not _large(reading) or _bears_twice(reading):
        refuse()
        return lambda: None
    return refuse


def check_in_two(reading: Reading, names: Collection[str]) -> list[Diagnostic]:
    """What the rules of these names find, in the order of the places; half of it on the side."""
    half = set(sorted(names)[::2])
    aside = BackgroundTask(lambda: check_now(reading.decks, half), worth_it=_large(reading))
    found = check_now(reading.decks, set(names) - half) + aside.result()
    return [each for each in _shown(reading, found) if each.name in names or each.name not in RULES]


def check_now(decks: Sequence[Deck], names: Collection[str]) -> list[Diagnostic]:
    """What the rules of these names find today, where the user is."""
    return check_decks(decks, datetime.now().astimezone().date().toordinal(), names)


def errors_now(decks: Sequence[Deck]) -> list[Diagnostic]:
    """The errors that the rules find, warnings aside."""
    return check_now(decks, [name for name, rule in RULES.items() if rule.severity == "error"])


def _shown(reading: Reading, found: Sequence[Diagnostic]) -> list[Diagnostic]:
    """With what the reader found, in order, and only of the files that were asked for."""
    every = _every(reading, found)
    if not reading.wanted:
        return every
    return [each for each in every if each.span.source.path in reading.wanted]


def _every(reading: Reading, found: Sequence[Diagnostic]) -> list[Diagnostic]:
    """With what the reader found, in the order of the places."""
    return sorted([*reading.diagnostics, *found], key=by_position)


def _bears_twice(reading: Reading) -> bool:
    """Whether two facts have one id: what takes them for one may look for another for ever."""
    return any(len(deck.by_id) < len(deck.facts) for deck in reading.decks)


def _large(reading: Reading) -> bool:
    return fact_count(reading.decks) > _LARGE
