"""Options with an order of their own: dates and numbers, listed in ascending order.

The place of the key among them is thrown before any other option is known. Were it not, wrong
options made by moving the key up and down would leave it in the middle nine times of ten.
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
    """The values that may stand beside that of a question, its key."""

    key: Value

    def place(self, value: Value) -> float:
        """Where a value stands in ascending order."""
        ...

    def shown(self, value: Value) -> Marked:
        """The value as an option."""
        ...

    def read(self, text: str) -> Value | None:
        """A wrong option as the author wrote it; None if it is no such value."""
        ...

    def is_given(self) -> bool:
        """Whether the prompt says the key."""
        ...

    def fits(self, value: Value) -> bool:
        """Whether a value is wrong, and nothing betrays it."""
        ...

    def are_apart(self, one: Value, other: Value) -> bool:
        """Whether one value is certainly and visibly not the other."""
        ...

    def drawn(self) -> Iterable[Value]:
        """Values of the pool, the fittest first."""
        ...

    def made(self, side: int, wanted: int) -> list[Value]:
        """Plausible values on one side of the key, the nearest first, apart from one another.

        There may be fewer than wanted, and a few more.
        """
        ...


def ascending(scale: Scale[Value], request: ChoiceRequest[Any]) -> tuple[list[Marked], int]:
    """The options, and the place of the key among them; no options where the prompt gives it away.

    Two wrong options by the author are enough; one comes first.
    """
    if scale.is_given():
        return [], 0
    values = {
        scale.shown(value).text: value
        for value in map(scale.read, request.question.wrong)
        if value is not None and scale.place(value) != scale.place(scale.key)
    }
    # Of a fold nothing is left of a minus: -5 and 5 are two.
    thrown = {name: request.draw.number("own", fold(name)) for name in values}
    own = [values[name] for name in sorted(values, key=lambda name: (thrown[name], name))]
    if len(own) >= 2:
        sides = _sides(scale, own)
        missing = _missing(sides, request)
        wrong = [value for side in sides for value in sides[side][: missing[side]]]
    else:
        wrong = _found(scale, own, request)
    options = sorted([scale.key, *wrong], key=scale.place)
    return [scale.shown(value) for value in options], options.index(scale.key)


def _found(scale: Scale[Value], own: list[Value], request: ChoiceRequest[Any]) -> list[Value]:
    """The wrong options: what the author says, what can be drawn, and what then must be made."""
    made = {side: scale.made(side, request.wanted) for side in (_BELOW, _ABOVE)}
    missing = _missing(made, request)
    taken: list[Value] = []

    def take(values: Iterable[Value]) -> None:
        for value in values:
            if not any(missing.values()):
                return
            side = _side(scale, value)
            if not missing[side] or not _is_apart(scale, value, taken):
                continue
            if len(_left(scale, made[side], [*taken, value])) >= missing[side] - 1:
                taken.append(value)
                missing[side] -= 1

    take(own)
    take(value for value in scale.drawn() if scale.fits(value))
    for side in (_BELOW, _ABOVE):
        taken += _left(scale, made[side], taken)[: missing[side]]
    return taken


def _missing(sides: Sides[Value], request: ChoiceRequest[Any]) -> dict[int, int]:
    """How many wrong options are to stand below the key and above it, of those there are."""
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
    return _BELOW if scale.place(value) < scale.place(scale.key) else _ABOVE


def _left(scale: Scale[Value], made: list[Value], taken: list[Value]) -> list[Value]:
    """Those of the values made that are apart from what has been taken."""
    return [value for value in made if _is_apart(scale, value, taken)]


def _is_apart(scale: Scale[Value], value: Value, taken: list[Value]) -> bool:
    return all(scale.are_apart(value, other) for other in taken)
