"""Keys that are not indented as much as they should be, so that YAML takes them for others.

Keys of a fact are then keys of the file, and fields of a source are sources. Said of each by
itself, it would be unknown where it is, and missing where it is not.
"""

from itertools import dropwhile, takewhile

from quizgen.diagnostics.located import MappingNode, ScalarNode, SequenceNode
from quizgen.facts.fields import table
from quizgen.facts.kinds import kinds_named
from quizgen.facts.part import FactFile
from quizgen.facts.work import Work
from quizgen.reader.report import Report


def take_in_strayed(root: MappingNode, report: Report) -> MappingNode | None:
    """Move keys of the file into the fact above them, and report the first; the fact, if any."""
    facts = root.entries.get("facts")
    last = facts.items[-1] if isinstance(facts, SequenceNode) and facts.items else None
    named = kinds_named(last.entries) if isinstance(last, MappingNode) else []
    if not isinstance(last, MappingNode) or not named:
        return None
    known = table(named[0]).keys() - last.entries.keys()
    below = [key for key, value in root.entries.items() if value.key > last.start]
    # Some keys can be of a fact or of its file, as `tags`.
    strayed = [*dropwhile(lambda key: key not in known - table(FactFile).keys(), below)]
    strayed = [key for key in strayed if key in known]
    if not strayed:
        return None
    first = root.entries[strayed[0]]
    message = f"'{strayed[0]}' is not indented, so it is not part of the fact above; indent it"
    if len(strayed) > 1:
        message += " and the keys below it"
    report.at_key(first, strayed[0], "unknown-field", f"{message} like '{named[0].leading}'")
    for key in strayed:
        last.entries[key] = root.entries.pop(key)
    return last


def take_in_fields(sources: MappingNode, report: Report) -> None:
    """Move fields of a source below its key, which has no value, and report the first."""
    keys = [*sources.entries]
    for number, key in enumerate(keys):
        empty = sources.entries.get(key)
        if not isinstance(empty, ScalarNode) or empty.text:
            continue
        strayed = [*takewhile(lambda each: _is_field(each, sources), keys[number + 1 :])]
        if not strayed:
            continue
        first = sources.entries[strayed[0]]
        message = (
            f"'{strayed[0]}' is not indented below '{key}', so it is not a part of that source"
        )
        more = " and the keys below it" if len(strayed) > 1 else ""
        report.at_key(first, strayed[0], "unknown-field", f"{message}; indent it{more}")
        made = MappingNode(empty.start, empty.start - empty.key)
        for each in strayed:
            made.entries[each] = sources.entries.pop(each)
            made.end = made.entries[each].end
        sources.entries[key] = made


def _is_field(key: str, sources: MappingNode) -> bool:
    value = sources.entries.get(key)
    return key in table(Work) and value is not None and not isinstance(value, MappingNode)
