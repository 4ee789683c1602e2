"""The order of the sections of a sheet: one in which its pages are full.

Gap texts, matching and ordering are high, and are not split over two pages. So they are put between
sections of small items where they leave the least empty. The order is the same for all formats, and
for paper of any kind, so that the same seed gives the same numbers everywhere.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import combinations_with_replacement

from quizgen.sheet.heights import PAGES, Page, height
from quizgen.sheet.item import Item

Section = tuple[str, tuple[Item, ...]]

_VOID = 3.0
"""How much a void counts beside a page: so many times the square of its share of the page."""

_WORTH = 0.15
"""What another order than the usual one must save, in pages."""


def order_of(sections: Sequence[Section], high: frozenset[str]) -> list[str]:
    """The names of the sections, given in the usual order, as they follow each other.

    Those in `high` can be moved, but not before the first of the others.
    """
    measured = [
        {name: [height(item, page) for item in items] for name, items in sections} for page in PAGES
    ]
    usual = [name for name, _ in sections]
    best, least = usual, _cost(usual, measured, high) - _WORTH
    for order in _orders(usual, high):
        cost = _cost(order, measured, high)
        if cost < least:
            best, least = order, cost
    return best


def _orders(usual: Sequence[str], high: frozenset[str]) -> Iterator[list[str]]:
    """All ways to put the high sections, in their order, behind the others."""
    moved = [name for name in usual if name in high]
    others = [name for name in usual if name not in high]
    for places in combinations_with_replacement(range(1, len(others) + 1), len(moved)):
        order: list[str] = []
        for place, name in enumerate(others, 1):
            order.append(name)
            order += [each for each, at in zip(moved, places, strict=True) if at == place]
        yield order


def _cost(
    order: Sequence[str], measured: Sequence[dict[str, list[float]]], high: frozenset[str]
) -> float:
    """The pages that an order needs, and its voids: the mean over the kinds of pages."""
    costs = [
        page.weight * _on(page, order, heights, high)
        for page, heights in zip(PAGES, measured, strict=True)
    ]
    return sum(costs) / sum(page.weight for page in PAGES)


def pages_filled(sections: Sequence[Section], page: Page, beside: float = 0) -> float:
    """About how many pages the sections fill in the usual type; 1.25 with a quarter of a second.

    `beside` is the height (em) of what else is printed.
    """
    high = frozenset(name for name, items in sections if len(items[0].questions) > 1)
    heights = {name: [height(item, page) for item in items] for name, items in sections}
    opened = replace(page, opening=page.opening + beside)
    column, used, _ = _filled(opened, [*heights], heights, high)
    return (column - 1 + min(used / page.height, 1)) / page.columns


def _on(
    page: Page, order: Sequence[str], heights: dict[str, list[float]], high: frozenset[str]
) -> float:
    """The pages and voids of an order on one kind of page."""
    column, _, voids = _filled(page, order, heights, high)
    return -(-column // page.columns) + _VOID * voids / page.columns


def _filled(
    page: Page, order: Sequence[str], heights: dict[str, list[float]], high: frozenset[str]
) -> tuple[int, float, float]:
    """The columns that an order takes, what it takes of the last one, and its voids before that."""
    room = page.height
    column, used, voids, gap = 1, page.opening, 0.0, 0.0
    for name in order:
        gap = page.wide_gap if name in high else page.gap
        before = page.heading
        for each in heights[name]:
            needed = before + each
            before = 0
            if used + needed > room and used:
                voids += (1 - (used - gap) / room) ** 2
                column += 1
                used = page.opening if column <= page.columns else 0
            used += needed + gap
    return column, used - gap, voids
