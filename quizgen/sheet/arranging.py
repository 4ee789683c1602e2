"""Arranging: the order of items and options in one version of a sheet."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from quizgen.questions.distractors.seeded_draw import SeededDraw, seeded_draw
from quizgen.sheet.item import LONGEST_RUN, Gaps, Item, Options, Ordering, Pairs, shuffled_numbers


def in_version(items: Sequence[Item], seed: str, version: str) -> list[Item]:
    """The items of one section as they are in a version: their order, rows and options."""
    draw = seeded_draw(seed, "version", version)
    turned = sorted(items, key=lambda item: draw.number("item", item.name))
    turned = [_rows_shuffled(item, draw) for item in turned]
    placed = [
        _placed(item, position)
        for item, position in zip(turned, _positions(turned, draw), strict=True)
    ]
    return _without_runs(placed)


def _rows_shuffled(item: Item, draw: SeededDraw) -> Item:
    """The item with its rows shuffled, and its answers too unless they have an order."""
    body = item.body
    count = len(item.questions)
    order = shuffled_numbers(count, draw, "rows", item.name)
    match body:
        case Pairs():
            positions = list(range(len(body.right)))
            if not body.ordered:
                positions = shuffled_numbers(len(positions), draw, "right", item.name)
            body = replace(
                body,
                left=tuple([body.left[row] for row in order]),
                right=tuple([body.right[position] for position in positions]),
                key=tuple([positions.index(body.key[row]) for row in order]),
            )
        case Ordering():
            ranks = body.key
            if order == sorted(order, key=lambda row: ranks[row]):
                order = [*order[1:], order[0]]
            body = Ordering(
                tuple([body.events[row] for row in order]),
                tuple([body.dates[row] for row in order]),
                tuple([body.key[row] for row in order]),
            )
        case Gaps():
            body = replace(
                body,
                statements=tuple([body.statements[row] for row in order]),
                key=tuple([body.key[row] for row in order]),
            )
        case _:
            return item
    return replace(item, body=body, questions=tuple([item.questions[row] for row in order]))


def _placed(item: Item, position: int) -> Item:
    if isinstance(item.body, Options) and not item.body.ordered:
        return replace(item, body=item.body.placed(position))
    return item


def _positions(items: Sequence[Item], draw: SeededDraw) -> list[int]:
    """A position for the key of each item, so that all are used as equally often as possible.

    Keys that cannot be moved keep theirs. The others get the position that is used least, in seeded
    order.
    """
    positions = [item.fixed_position for item in items]
    used = Counter(position for position in positions if position >= 0)
    for number, item in enumerate(items):
        if isinstance(item.body, Options) and not item.body.ordered:
            # The name of the draw is "place", so that the same seed gives the same sheet as before.
            draws = [
                draw.number("place", item.name, str(position))
                for position in range(len(item.body.options))
            ]
            positions[number] = min(
                range(len(draws)), key=lambda position: (used[position], draws[position])
            )
            used[positions[number]] += 1
    return positions


def _without_runs(items: list[Item]) -> list[Item]:
    """The items with as few moved as possible, so that no four in a row have the same key."""
    waiting = list(items)
    found: list[Item] = []
    while waiting:
        last = {_key_position(item) for item in found[-LONGEST_RUN:]}
        full = last.pop() if len(found) >= LONGEST_RUN and len(last) == 1 else -1
        fit = next(
            (n for n, item in enumerate(waiting) if full < 0 or _key_position(item) != full), None
        )
        if fit is None:
            return _squeezed_in(found, waiting)
        found.append(waiting.pop(fit))
    return found


def _squeezed_in(items: list[Item], left: list[Item]) -> list[Item]:
    """Insert the items left over where they make no run, or else at the end.

    All of them have the same key position.
    """
    for item in left:
        position = next(
            (
                n
                for n in range(len(items), -1, -1)
                if _longest_run([*items[:n], item, *items[n:]]) <= LONGEST_RUN
            ),
            len(items),
        )
        items = [*items[:position], item, *items[position:]]
    return items


def _longest_run(items: Sequence[Item]) -> int:
    longest = run = 0
    before = -1
    for item in items:
        position = _key_position(item)
        run = run + 1 if position == before and position >= 0 else 1
        before = position
        longest = max(longest, run)
    return longest


def _key_position(item: Item) -> int:
    """The position of its key among its options, or of true and false; -1 if it has none."""
    return item.body.key if isinstance(item.body, Options) else item.fixed_position
