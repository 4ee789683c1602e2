"""What is said of a key that is not known where it is: what was meant, or what there is."""

from collections.abc import Mapping
from functools import cache
from typing import Any

from quizgen.diagnostics.located import Node, ScalarNode
from quizgen.facts.fields import table
from quizgen.facts.head import Head
from quizgen.facts.kinds import KINDS
from quizgen.facts.part import FactFile
from quizgen.facts.work import Work
from quizgen.reader.meant_keys import meant_key
from quizgen.reader.written_keys import question_names

_MOST_LISTED = 24
"""The most keys that are listed; facts have more, which `quizgen new` shows with their meanings."""


def unknown_key(record: type[Any], key: str, given: Mapping[str, Node]) -> str:
    """What to write for a key that a record does not have: a kind of fact, a file, a source, …

    `given` are the keys that are written in the record, this one among them, with their values.
    """
    known = table(record)
    kinds = [kind.leading for kind in KINDS.values() if key in table(kind)]
    is_fact = record in KINDS.values()
    if is_fact and kinds:
        return f" (a field of {' and '.join(kinds)}, not of {record.leading})"
    meant = meant_key(key, known, given)
    slots = record.kind.by_name if is_fact else question_names()
    # The grounds of an argument are a question and, in other words, a field.
    if "ask" in known and key in slots and (not meant or _is_wording(given[key])):
        return f" (the wording of a question is below `ask`: `ask: {{{key}: …}}`)"
    if meant:
        return meant
    if record in (Head, FactFile, Work) and key in _homes():
        return f" (a field of {_homes()[key]})"
    if len(known) <= _MOST_LISTED:
        return f" (there are {', '.join(known)})"
    return f" (`quizgen new {record.leading}` shows the fields)" if is_fact else ""


def _is_wording(value: Node) -> bool:
    """Whether it is the wording of a question, or says whether it is asked."""
    if not isinstance(value, ScalarNode):
        return False
    return value.text in ("yes", "no") or value.text.endswith("?") or "{" in value.text


@cache
def _homes() -> Mapping[str, str]:
    """Where a key belongs, for the keys that belong into one of these alone."""
    homes = {
        "each fact, not of its file": {key for kind in KINDS.values() for key in table(kind)},
        "the top of a fact file": {*table(FactFile)},
        "deck.yaml": {*table(Head)},
        "a source": {*table(Work)},
    }
    return {
        key: home
        for home, keys in homes.items()
        for key in keys
        if sum(key in others for others in homes.values()) == 1
    }
