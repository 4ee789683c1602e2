"""The keys that authors write, for what reads lines where YAML cannot be read."""

from collections.abc import Mapping
from functools import cache
from typing import get_origin

from quizgen.facts.citation import Citation
from quizgen.facts.fields import Ratio, Wording, table
from quizgen.facts.head import Head
from quizgen.facts.kinds import KINDS
from quizgen.facts.part import FactFile
from quizgen.facts.work import Work


@cache
def written_keys() -> Mapping[str, frozenset[str]]:
    """The keys of decks, fact files, facts, sources and citations.

    Each has what may follow on the next lines: "list", "mapping".
    """
    found: dict[str, frozenset[str]] = {"facts": frozenset({"list"})}
    for each in (Head, FactFile, Work, Citation, *KINDS.values()):
        for key, known in table(each).items():
            follows = set(found.get(key, ()))
            if get_origin(known.type) is tuple or known.type in (Wording, Ratio):
                follows.add("list")
            if get_origin(known.type) is Mapping:
                follows.add("mapping")
            found[key] = frozenset(follows)
    return found


@cache
def question_names() -> frozenset[str]:
    """The slots of all kinds, which are the keys of `ask` and `states`."""
    return frozenset(slot.name for kind in KINDS.values() for slot in kind.kind.slots)
