"""The kind of a fact, also where another word is in the place of its first key."""

from collections.abc import Collection

from quizgen.diagnostics.located import MappingNode
from quizgen.facts.fact import Fact
from quizgen.facts.fields import table
from quizgen.facts.kinds import KINDS
from quizgen.reader.meant_keys import known_key
from quizgen.reader.report import Report
from quizgen.values.suggestions import hint_at

KINDS_IN_WORDS = "one of " + ", ".join(f"`{kind}:`" for kind in KINDS)


def the_kind(named: list[type[Fact]], node: MappingNode, report: Report) -> type[Fact] | None:
    """The kind of an entry whose keys name none, or several; None if it is not known.

    What is wrong is reported. A key that is another word for that of a kind is renamed.
    """
    if named:
        kind, other = (each.leading for each in named[:2])
        message = f"both '{kind}' and '{other}' in one entry; make two facts of it"
        report.at_key(node.entries[other], other, "two-kinds", message)
        return None
    first = next(iter(node.entries), "")
    of_kinds = kinds_with(first)
    meant, _ = kind_of_fields(node)
    if not of_kinds and meant:
        leading, key = meant.leading, first
    elif len(of_kinds) != 1:
        leading, key = _other_word(KINDS, [first])
    else:
        unknown = [each for each in node.entries if each not in table(of_kinds[0])]
        leading, key = _other_word([of_kinds[0].leading], unknown)
    if leading:
        hint = hint_at(leading)
        report.at_key(node.entries[key], key, "unknown-field", f"unknown field '{key}'{hint}")
        node.entries = {
            leading if each == key else each: node.entries[each] for each in node.entries
        }
        return KINDS[leading]
    if len(of_kinds) == 1:
        leading = of_kinds[0].leading
        message = f"'{first}' is a field of {leading}: write it below `{leading}:`, without a '- '"
        report.at_key(node.entries[first], first, "no-kind", message)
    elif first:
        message = f"not a kind of fact: an entry starts with {KINDS_IN_WORDS}"
        report.at_key(node.entries[first], first, "no-kind", message)
    else:
        report.at(node, "no-kind", f"empty entry: a fact starts with {KINDS_IN_WORDS}")
    return None


def kinds_with(key: str) -> list[type[Fact]]:
    """The kinds that have a field."""
    return [kind for kind in KINDS.values() if key in table(kind)]


def kind_of_fields(node: MappingNode) -> tuple[type[Fact] | None, str]:
    """The only kind that has fields of an entry that no other has, and the first of these."""
    found: dict[type[Fact], str] = {}
    for key in node.entries:
        having = kinds_with(key)
        if len(having) == 1 and key != having[0].leading:
            found.setdefault(having[0], key)
    return next(iter(found.items())) if len(found) == 1 else (None, "")


def _other_word(kinds: Collection[str], keys: Collection[str]) -> tuple[str, str]:
    """The leading key of a kind, and the first key that is another word for it; "" if none is."""
    found = ((known_key(key, kinds), key) for key in keys)
    return next((each for each in found if each[0]), ("", ""))
