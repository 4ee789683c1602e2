"""Facts without ids: one line for all of a deck, because one command makes them all."""

from collections.abc import Collection, Sequence
from dataclasses import replace

from quizgen.diagnostics.diagnostic import Diagnostic
from quizgen.reader.records import MISSING_ID


def counted_missing_ids(found: Sequence[Diagnostic], named: Collection[str]) -> list[Diagnostic]:
    """What is wrong with a deck, with the missing ids as one diagnostic, at the first of them.

    If the user named files of the deck, `named` has their paths: then one is in them, where it is
    seen, and one in the others.
    """
    lacking = [each for each in found if each.message == MISSING_ID]
    merged: dict[int, Diagnostic] = {}
    for group in (
        [each for each in lacking if each.span.source.path in named],
        [each for each in lacking if each.span.source.path not in named],
    ):
        if group:
            merged[id(group[0])] = _counted(group)
    return [
        merged.get(id(each), each)
        for each in found
        if each.message != MISSING_ID or id(each) in merged
    ]


def _counted(group: Sequence[Diagnostic]) -> Diagnostic:
    first, *others = group
    if not others:
        return first
    are_below = all(each.span.source.path == first.span.source.path for each in others)
    number = len(others)
    if are_below:
        facts = f"{'one fact' if number == 1 else f'{number:,} facts'} below"
    else:
        facts = f"{number:,} other fact{'' if number == 1 else 's'} of this deck"
    start, end = MISSING_ID.split(" (", 1)
    return replace(first, message=f"{start} here and in {facts} ({end}")
