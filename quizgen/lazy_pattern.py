"""Regular expressions that are compiled when they are first used.

A start of `quizgen check` imports 250 patterns and uses 90 of them. To compile one takes 0.1 to
2 ms, as long as to check several facts.
"""

import re
from functools import cache
from typing import Any, cast

_MEMBERS = (
    *("search", "match", "fullmatch", "finditer", "findall", "split", "sub", "subn"),
    *("flags", "groups", "groupindex"),
)


class LazyPattern:
    """What `re.compile` would give, with the same members. Made by `lazy_pattern`."""

    def __init__(self, pattern: str, flags: int) -> None:
        self.pattern = pattern
        self._flags = flags

    def __getattr__(self, name: str) -> Any:
        # Called for a member that is missing. From the first use on, none is: they are those of
        # the compiled pattern, so that a search takes as long as with it.
        compiled = re.compile(self.pattern, self._flags)
        for member in _MEMBERS:
            setattr(self, member, getattr(compiled, member))
        return getattr(compiled, name)


@cache
def lazy_pattern(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """A regular expression as `re.compile` gives it, but compiled when it is first used."""
    return cast("re.Pattern[str]", LazyPattern(pattern, flags))


NEVER = lazy_pattern(r"(?!)")
"""A regular expression that finds nothing."""
