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
        _placed(item, place) for item, place in zip(turned, _places(turned, draw), strict=True)
    ]
    return _without_runs(placed)


def _rows_shuffled(item: Item, draw: SeededDraw) -> Item:
    """The item with its rows shuffled, and its answers too unless they have an order."""
    body = item.body
    count = len(item.questions)
    order = shuffled_numbers(count, draw, "rows", item.name)
    match body:
        case Pairs():
            places = list(range(len(body.right)))
            if not body.ordered:
                places = shuffled_numbers(len(places), draw, "right", item.name)
            body = replace(
                body,
                left=tuple([body.left[row] for row in order]),
                right=tuple([body.right[place] for place in places]),
                key=tuple([places.index(body.key[row]) for row in order]),
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


def _placed(item: Item, place: int) -> Item:
    if isinstance(item.body, Options) and not item.body.ordered:
        return replace(item, body=item.body.placed(place))
    return item


def _places(items: Sequence[Item], draw: SeededDraw) -> list[int]:
    """A position for the key of each item, so that all are used as equally often as possible.

    Keys that cannot be moved keep theirs. The others get the position that is used least, in seeded
    order.
    """
    places = [item.fixed_place for item in items]
    used = Counter(place for place in places if place >= 0)
    for number, item in enumerate(items):
        if isinstance(item.body, Options) and not item.body.ordered:
            count = len(item.body.options)
            places[number] = min(
                range(count),
                key=lambda place: (used[place], draw.number("place", item.name, str(place))),
            )
            used[places[number]] += 1
    return places


def _without_runs(items: list[Item]) -> list[Item]:
    """The items with as few moved as possible, so that no four in a row have the same key."""
    waiting = list(items)
    found: list[Item] = []
    while waiting:
        last = {_key_place(item) for item in found[-LONGEST_RUN:]}
        full = last.pop() if len(found) >= LONGEST_RUN and len(last) == 1 else -1
        fit = next(
            (n for n, item in enumerate(waiting) if full < 0 or _key_place(item) != full), None
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
        place = next(
            (
                n
                for n in range(len(items), -1, -1)
                if _longest_run([*items[:n], item, *items[n:]]) <= LONGEST_RUN
            ),
            len(items),
        )
        items = [*items[:place], item, *items[place:]]
    return items


def _longest_run(items: Sequence[Item]) -> int:
    longest = run = 0
    before = -1
    for item in items:
        place = _key_place(item)
        run = run + 1 if place == before and place >= 0 else 1
        before = place
        longest = max(longest, run)
    return longest


def _key_place(item: Item) -> int:
    """The position of its key among its options, or of true and false; -1 if it has none."""
    return item.body.key if isinstance(item.body, Options) else item.fixed_place
