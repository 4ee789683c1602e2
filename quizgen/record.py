"""Frozen data: what a dataclass with `record` and `slots` is, but made four times as fast.

A deck of 10,000 facts is 250,000 small objects with 1.5 million fields. A frozen dataclass sets
each through `object.__setattr__`, which costs 90 ns more than plainly setting it. Here the type
checker forbids what the interpreter would refuse.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, TypeVar, dataclass_transform

Class = TypeVar("Class")


@dataclass_transform(frozen_default=True, field_specifiers=(field,))
def record(*, kw_only: bool = False, eq: bool = True) -> Callable[[type[Class]], type[Class]]:
    """Make the class below a dataclass with slots whose attributes are never set again.

    Without `eq`, each object equals only itself.
    """

    def decorate(cls: type[Class]) -> type[Class]:
        made: Any = dataclass(cls, slots=True, kw_only=kw_only, eq=eq, unsafe_hash=eq)
        decorated: type[Class] = made
        return decorated

    return decorate
