"""Options with an order, dates and numbers, which are listed in ascending order.

The position of the key among them is drawn first. Otherwise it would be in the middle in nine of
ten cases, because wrong options are made by moving the key up and down.
"""

from collections.abc import Iterable
from typing import Any, Protocol, TypeVar

from quizgen.questions.distractors.pool import ChoiceRequest
from quizgen.values.folding import fold
from quizgen.values.markup import Marked

Value = TypeVar("Value")

_BELOW, _ABOVE = -1, 1

Sides = dict[int, list[Value]]
"""Values below the key (-1) and above it (1)."""


class Scale(Protocol[Value]):
    """The values that can be options beside the key, the value of a question."""

    key: Value

    def rank(self, value: Value) -> float:
        """The rank of a value in ascending order."""
        ...

    def shown(self, value: Value) -> Marked:
        """The value as an option."""
        ...

    def told(self, value: Value) -> Marked:
        """The value as in a sentence."""
        ...

    def read(self, text: str) -> Value | None:
        """A wrong option as the author wrote it; None if it is not such a value."""
        ...

    def is_given(self) -> bool:
        """Whether the prompt contains the key."""
        ...

    def fits(self, value: Value) -> bool:
        """Whether a value is wrong, and not obviously so."""
        ...

    def are_apart(self, one: Value, other: Value) -> bool:
        """Whether two values are certainly and visibly different."""
        ...

    def drawn(self) -> Iterable[Value]:
        """Values of the pool, the most fitting first."""
        ...

    def made(self, side: int, wanted: int) -> list[Value]:
        """Plausible values on one side of the key, the nearest first, all of them apart.

        There may be fewer than wanted, or a few more.
        """
        ...


def ascending(scale: Scale[Value], request: ChoiceRequest[Any]) -> tuple[list[Value], int]:
    """The options and the index of the key; no options if the prompt gives the key away.

    If the author wrote two or more wrong options, only these are used; a single one is used first.
    """
    if scale.is_given():
        return [], 0
    values = {
        scale.shown(value).text: value
        for value in map(scale.read, request.question.wrong)
        if value is not None and scale.rank(value) != scale.rank(scale.key)
    }
    # Folding removes a minus: -5 and 5 have the same number, and are ordered by their names.
    numbers = {name: request.draw.number("own", fold(name)) for name in values}
    names = sorted(values, key=lambda name: (numbers[name], name))
    own = [values[name] for name in names if not request.avoided(name)]
    if len(names) >= 2:
        sides = _sides(scale, own)
        missing = _missing(sides, request)
        wrong = [value for side in sides for value in sides[side][: missing[side]]]
    else:
        wrong = _found(scale, own, request)
    options = sorted([scale.key, *wrong], key=scale.rank)
    return options, options.index(scale.key)


def _found(scale: Scale[Value], own: list[Value], request: ChoiceRequest[Any]) -> list[Value]:
    """The wrong options: the author's, then those drawn from the pool, then those that are made."""
    made = {side: scale.made(side, request.wanted) for side in (_BELOW, _ABOVE)}
    missing = _missing(made, request)
    chosen: list[Value] = []

    def take(values: Iterable[Value]) -> None:
        for value in values:
            if not any(missing.values()):
                return
            side = _side(scale, value)
            if not missing[side] or not _is_apart(scale, value, chosen):
                continue
            if len(_left(scale, made[side], [*chosen, value])) >= missing[side] - 1:
                chosen.append(value)
                missing[side] -= 1

    take(own)
    take(value for value in scale.drawn() if scale.fits(value))
    for side in (_BELOW, _ABOVE):
        chosen += _left(scale, made[side], chosen)[: missing[side]]
    return chosen


def _missing(sides: Sides[Value], request: ChoiceRequest[Any]) -> dict[int, int]:
    """How many wrong options to put below the key and above it, of those that there are."""
    wanted, above = request.wanted, len(sides[_ABOVE])
    least, most = max(0, wanted - above), min(wanted, len(sides[_BELOW]))
    if least > most:
        below = most
    elif request.rank is None:
        below = least + request.draw.below(most - least + 1, "place")
    else:
        below = min(max(request.rank % (wanted + 1), least), most)
    return {_BELOW: below, _ABOVE: min(wanted - below, above)}


def _sides(scale: Scale[Value], values: Iterable[Value]) -> Sides[Value]:
    sides: Sides[Value] = {_BELOW: [], _ABOVE: []}
    for value in values:
        sides[_side(scale, value)].append(value)
    return sides


def _side(scale: Scale[Value], value: Value) -> int:
    return _BELOW if scale.rank(value) < scale.rank(scale.key) else _ABOVE


def _left(scale: Scale[Value], made: list[Value], chosen: list[Value]) -> list[Value]:
    """The values of `made` that are apart from those chosen."""
    return [value for value in made if _is_apart(scale, value, chosen)]


def _is_apart(scale: Scale[Value], value: Value, chosen: list[Value]) -> bool:
    return all(scale.are_apart(value, other) for other in chosen)
