"""Dice whose throws depend on names alone: the same name, the same throw."""

from hashlib import blake2b

from quizgen.record import record

_PARTED = b"\x1f"


@record()
class SeededDraw:
    """Throws for one question and one seed; each is named by what it decides.

    No throw depends on another, so that what comes into a deck leaves all others as they were.
    """

    key: bytes

    def number(self, *name: str) -> int:
        """A whole number from 0 to 2⁶⁴ - 1."""
        parts = _PARTED.join([part.encode() for part in name])
        return int.from_bytes(blake2b(parts, digest_size=8, key=self.key).digest(), "big")

    def below(self, sides: int, *name: str) -> int:
        """A whole number from 0 to `sides` - 1."""
        return self.number(*name) % sides

    def between(self, low: float, high: float, *name: str) -> float:
        """A number from `low` to `high`."""
        return low + (high - low) * self.number(*name) / 2**64


def seeded_draw(*names: str) -> SeededDraw:
    """The draw that these names have."""
    return SeededDraw(
        blake2b(_PARTED.join([name.encode() for name in names]), digest_size=16).digest()
    )
