"""How the keys of a sheet's items are spread over the positions and lengths of their options."""

from collections import Counter, defaultdict
from collections.abc import Mapping

from quizgen.questions.distractors.seeded_draw import seeded_draw
from quizgen.sheet.item import LONGEST_RUN, Item, Options


class KeySpread:
    """Where the keys of the items are that were taken so far, and how long.

    `options` is the number of options of a choice, `targets` that of the items of each type.
    """

    def __init__(self, seed: str, *, options: int, targets: Mapping[str, int]) -> None:
        self._seed = seed
        self._options = options
        self._targets = targets
        self._made: Counter[str] = Counter()
        self._used: dict[str, Counter[int]] = defaultdict(Counter)
        self._of_lengths = 0

    def add(self, item: Item) -> None:
        """Count the key of an item."""
        self._made[item.type] += 1
        if isinstance(item.body, Options) and item.body.is_longest is not None:
            self._of_lengths += 1
        if item.fixed_position >= 0:
            self._used[item.type][item.fixed_position] += 1

    def used(self, type_name: str) -> Counter[int]:
        """How often each position is that of a key that cannot be moved, in items of a type."""
        return self._used[type_name]

    def movable(self, type_name: str) -> int:
        """How many keys of a type can be moved: those of options in words."""
        return self._made[type_name] - self._used[type_name].total()

    def has_room(self, type_name: str, position: int, positions: int) -> bool:
        """Whether another key of a type may have a position, one of `positions`.

        Each position gets an equal share, and not so many keys that others cannot separate them.
        """
        made, used = self._made[type_name], self._used[type_name][position]
        share = -(-max(self._targets.get(type_name, 0), made + 1) // positions)
        return used < min(share, LONGEST_RUN * (made - used + 1))

    def keeps_length_even(self, options: Options) -> bool:
        """Whether the right one is the longest as often as any other, if these options are next.

        Of three choices, one is to have the longest as the right one; which, depends on the seed.
        """
        if options.is_longest is None:
            return True
        begun = seeded_draw(self._seed, "longest").below(self._options)
        return options.is_longest == ((self._of_lengths + begun) % self._options == 0)
