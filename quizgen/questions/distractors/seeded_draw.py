"""Seeded draws: numbers that depend only on a seed and names."""

from hashlib import blake2b

from quizgen.record import record

_SEPARATOR = "\x1f"


@record()
class SeededDraw:
    """Pseudo-random numbers for one question and one seed; each has a name, for what it decides.

    None depends on another one. So adding a fact to a deck does not change those of others.
    """

    key: bytes

    def number(self, *name: str) -> int:
        """A whole number from 0 to 2⁶⁴ - 1."""
        parts = _SEPARATOR.join(name).encode()
        return int.from_bytes(blake2b(parts, digest_size=8, key=self.key).digest(), "big")

    def below(self, sides: int, *name: str) -> int:
        """A whole number from 0 to `sides` - 1."""
        return self.number(*name) % sides

    def between(self, low: float, high: float, *name: str) -> float:
        """A number from `low` to `high`."""
        return low + (high - low) * self.number(*name) / 2**64


def seeded_draw(*names: str) -> SeededDraw:
    """The seeded draw with these names."""
    return SeededDraw(blake2b(_SEPARATOR.join(names).encode(), digest_size=16).digest())
