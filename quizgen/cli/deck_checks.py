"""Checking decks, in a background process where they are large enough for that to pay."""

from collections.abc import Callable, Collection, Sequence
from typing import TypeVar

import click

from quizgen.checks.asked_twice import has_wordings
from quizgen.checks.drafts import check_reading
from quizgen.checks.rule import RULES
from quizgen.checks.run import check_decks
from quizgen.cli.deck_reading import fact_count, has_errors, print_diagnostics, summary
from quizgen.diagnostics.diagnostic import Diagnostic, by_position
from quizgen.diagnostics.source import Source, position
from quizgen.facts.deck import Deck
from quizgen.reader.decks import Reading
from quizgen.system.background import BackgroundTask
from quizgen.system.clock import local_now

Result = TypeVar("Result")

_LARGE = 2_000
"""Facts above which a second process saves more than the 20 ms that it takes to start."""


def checks_after(
    reading: Reading, work: Callable[[], Result]
) -> tuple[BackgroundTask[Result], BackgroundTask[list[Diagnostic]]]:
    """Start some work, and to check all decks after it; its result is everything, by position.

    The files that the user named make no difference: their whole decks are checked.
    """
    checking = BackgroundTask(
        lambda: _with_reading(reading, _check_every(reading, RULES)), worth_it=False
    )
    return BackgroundTask(work, worth_it=_large(reading), then=checking), checking


def without_errors(reading: Reading, work: Callable[[], Result]) -> Result:
    """Do the work, and give its result only if the decks have no errors.

    Otherwise print the errors, without warnings, and exit with 1. The work must not write anything
    itself. Large decks are checked while the work is done. All others are checked first, and so are
    decks with a known error or a duplicate id, on which the work may not end.
    """
    task = BackgroundTask(lambda: _check_every(reading, _errors()), worth_it=_large(reading))
    if has_errors(reading.diagnostics) or not _large(reading) or _has_duplicate_ids(reading):
        _exit_on_errors(reading, task.result())
        return work()
    result = work()
    _exit_on_errors(reading, task.result())
    return result


def _exit_on_errors(reading: Reading, found: Sequence[Diagnostic]) -> None:
    errors = [each for each in _shown(reading, found) if each.severity == "error"]
    if errors:
        print_diagnostics(errors)
        click.echo(summary(reading.checked, errors))
        raise SystemExit(1)


def check_in_two(
    reading: Reading, names: Collection[str], *, with_locks: bool = False
) -> list[Diagnostic]:
    """What the rules with these names find, by position; half of them run in the background.

    `with_locks` also gives what is wrong with the locks, and if the decks have no error so far,
    with their ids beside the locks.
    """
    half = half_of(names, worded=any(map(has_wordings, reading.checked)))
    task = BackgroundTask(lambda: _check_every(reading, half), worth_it=_large(reading))
    found = _check_every(reading, set(names) - half) + task.result()
    if with_locks:
        in_order = not has_errors(_with_reading(reading, found))
        found += [
            each for deck in reading.checked for each in _against_lock(deck, in_order=in_order)
        ]
    return [each for each in _shown(reading, found) if each.name in names or each.name not in RULES]


def _against_lock(deck: Deck, *, in_order: bool) -> list[Diagnostic]:
    """What is wrong with the lock of a deck, if it has one, and with a deck in order beside it."""
    # A deck that was never released needs none of this, which takes as long to import as 100 facts.
    if not any(deck.folder.glob("*.lock")):
        return []
    from quizgen.anki.released_ids import errors_in_deck

    try:
        return errors_in_deck(deck, compared=in_order)
    except OSError as error:
        # Something other than a file is in its place, for example.
        source = Source(str(error.filename), "")
        message = f"cannot be read: {error.strerror}"
        return [Diagnostic(source.span(position(0, 0)), "unreadable", message)]


APART = (
    "answers",
    "lives_in_words",
    "named_people",
    "near_duplicates",
    "unfinished",
    "wording",
)
"""The families of rules that together take about as long as all others.

With 10,000 facts, that is 0.19 s of CPU time for each side with the mix of history, and 0.22 and
0.21 s with that of lectures. Rules that find the same in a deck are on one side: `prompts`,
`people`, `dates` and `same_figures` compare facts with a text in common, `spans` and
`words_against_dates` sentences on time, and `lives_in_words` and `named_people` events on births.
"""

_ALONE_IF_WORDED = "prompts"
"""The family that takes as long as all others where authors word prompts: 0.4 s of 0.9 s."""


def half_of(names: Collection[str], *, worded: bool = False) -> set[str]:
    """The names of the rules that run in the background, about half of the work of all rules.

    `worded` is whether a prompt of the decks is worded by its author.
    """
    families = {name: RULES[name].family for name in names}
    if worded:
        return {name for name, family in families.items() if family != _ALONE_IF_WORDED}
    return {name for name, family in families.items() if family in APART}


def check_now(decks: Sequence[Deck], names: Collection[str]) -> list[Diagnostic]:
    """What the rules with these names find; today is the date in the user's time zone."""
    return check_decks(decks, local_now().date().toordinal(), names)


def errors_now(decks: Sequence[Deck]) -> list[Diagnostic]:
    """The errors that the rules find; rules for warnings are not run, nor any rule on drafts."""
    return check_now(decks, _errors())


def _errors() -> list[str]:
    return [name for name, rule in RULES.items() if rule.severity == "error"]


def _check_every(reading: Reading, names: Collection[str]) -> list[Diagnostic]:
    """What the rules with these names find, also in facts that cannot be asked yet."""
    return check_reading(reading, names, check_now)


def _shown(reading: Reading, found: Sequence[Diagnostic]) -> list[Diagnostic]:
    """These and the reader's diagnostics, by position, but only for the files the user named."""
    every = _with_reading(reading, found)
    if not reading.named_files:
        return every
    return [each for each in every if each.span.source.path in reading.named_files]


def _with_reading(reading: Reading, found: Sequence[Diagnostic]) -> list[Diagnostic]:
    """These and the reader's diagnostics, by position.

    What a translation says again of its original, at the same place, is there once.
    """
    every = {by_position(each): each for each in (*reading.diagnostics, *found)}
    return [every[key] for key in sorted(every)]


def _has_duplicate_ids(reading: Reading) -> bool:
    """Whether two facts of a deck have one id. Whatever looks for the one may find the other."""
    return any(len(deck.by_id) < len(deck.facts) for deck in reading.decks)


def _large(reading: Reading) -> bool:
    return fact_count(reading.checked) > _LARGE
