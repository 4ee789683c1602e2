"""How much a test tries: a part that is enough for each change, or everything.

`QUIZGEN_THOROUGH=1 pytest` tries everything, as CI does once a week.
"""

import os
from collections.abc import Iterable, Mapping
from typing import TypeVar

V = TypeVar("V")

THOROUGH = bool(os.environ.get("QUIZGEN_THOROUGH"))


def spread(everything: Mapping[str, V], turn: int, parts: int = 3) -> dict[str, V]:
    """One part of the entries: every third from number `turn` on, so three turns try all."""
    return {
        key: value
        for number, (key, value) in enumerate(everything.items())
        if THOROUGH or number % parts == turn % parts
    }


def few(everything: Iterable[V], *typical: V) -> list[V]:
    """Those that are typical of all others, such as commands that write files in the same way."""
    return [each for each in everything if THOROUGH or each in typical]
