"""What rules need to know of each fact, kept from check to check while an author types."""

from collections.abc import Callable, Collection
from functools import wraps
from typing import Any, TypeVar

from quizgen.facts.fact import Fact

AnyFact = TypeVar("AnyFact", bound=Fact)
Found = TypeVar("Found")

_memory: dict[object, dict[int, tuple[Fact, Any]]] = {}
"""By function and identity of the fact: the fact, which keeps its identity taken, and the value."""

_is_kept = False


def once_per_fact(find: Callable[[AnyFact], Found]) -> Callable[[AnyFact], Found]:
    """Decorate a function of a fact alone, so that it looks at each fact once after `keep_facts`.

    A command checks a deck once, and would only pay for the memory.
    """

    @wraps(find)
    def once(fact: AnyFact) -> Found:
        if not _is_kept:
            return find(fact)
        known = _memory.setdefault(find, {})
        kept = known.get(id(fact))
        if kept is None:
            kept = known[id(fact)] = (fact, find(fact))
        value: Found = kept[1]
        return value

    return once


def keep_facts() -> None:
    """From now on, keep what was found of each fact."""
    global _is_kept  # noqa: PLW0603  (it is a setting of the process)
    _is_kept = True


def forget_others(facts: Collection[Fact]) -> None:
    """Forget all other facts, if there are more of them than of these."""
    for known in _memory.values():
        if len(known) > 2 * len(facts) + 1_000:
            current = set(map(id, facts))
            for each in known.keys() - current:
                del known[each]
