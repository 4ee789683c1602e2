"""Keys of a fact that are not indented, so that YAML reads them as keys of the file."""

from itertools import dropwhile

from quizgen.diagnostics.located import MappingNode, SequenceNode
from quizgen.facts.fields import table
from quizgen.facts.kinds import kinds_named
from quizgen.facts.part import FactFile
from quizgen.reader.report import Report


def take_in_strayed(root: MappingNode, report: Report) -> MappingNode | None:
    """Move such keys into the fact above them, and report the first; the fact, if there are any.

    Said of each key by itself, it would be unknown where it is, and missing where it is not.
    """
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
