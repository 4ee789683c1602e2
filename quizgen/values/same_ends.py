"""How much two sequences have in common at both ends."""

from collections.abc import Sequence


def same_ends(one: Sequence[object], other: Sequence[object]) -> tuple[int, int]:
    """With how many items two sequences begin alike, and with how many of the others they end."""
    most = min(len(one), len(other))
    start = end = 0
    while start < most and one[start] == other[start]:
        start += 1
    while end < most - start and one[-end - 1] == other[-end - 1]:
        end += 1
    return start, end
