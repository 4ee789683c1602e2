"""Dataclasses that are frozen for the type checker only, and four times as fast to make.

A deck of 10,000 facts has 250,000 small objects with 1.5 million fields. A frozen dataclass sets
each field with `object.__setattr__`, which takes 90 ns longer than an assignment. Here mypy
reports assignments to fields; the interpreter does not.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, TypeVar, dataclass_transform

Class = TypeVar("Class")


@dataclass_transform(frozen_default=True, field_specifiers=(field,))
def record(*, kw_only: bool = False, eq: bool = True) -> Callable[[type[Class]], type[Class]]:
    """Decorate a class to be a dataclass with slots, whose fields are set once.

    Without `eq`, each object is equal only to itself.
    """

    def decorate(cls: type[Class]) -> type[Class]:
        made: Any = dataclass(cls, slots=True, kw_only=kw_only, eq=eq, unsafe_hash=eq)
        decorated: type[Class] = made
        return decorated

    return decorate
