"""Translations beside their originals: the ids of facts that were renamed, and digests of texts.

An entry has a digest of the texts that it translates, which shows later whether they have changed.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping

from quizgen.diagnostics.located import ScalarNode, scalars
from quizgen.diagnostics.source import line_and_column
from quizgen.facts.kinds import kinds_named
from quizgen.facts.translation import DIGEST_KEY, texts_digest
from quizgen.fix.ids import entries
from quizgen.fix.manuscript import Edit, Manuscript


def digests_by_id(manuscripts: Iterable[Manuscript]) -> dict[str, str]:
    """The digest of the texts of each fact in these files, by its id."""
    found: dict[str, str] = {}
    for manuscript in manuscripts:
        for entry in entries(manuscript.root):
            named = entry.entries.get("id")
            kind = next(iter(kinds_named(entry.entries)), None)
            if kind and isinstance(named, ScalarNode):
                found[named.text] = texts_digest(kind, entry)
    return found


def ids_by_former(manuscripts: Iterable[Manuscript]) -> dict[str, str]:
    """The id of each fact in these files by those that it had before."""
    found: dict[str, str] = {}
    for entry in (each for of in manuscripts for each in entries(of.root)):
        named, was = entry.entries.get("id"), entry.entries.get("was")
        if isinstance(named, ScalarNode) and was is not None:
            found |= {former.text: named.text for former in scalars(was)}
    return found


def former_ids(
    manuscript: Manuscript, renamed: Mapping[str, str], present: Collection[str]
) -> Iterator[Edit]:
    """Give an entry of a translation the id that its fact has now, if no other one has either."""
    named = [each.entries.get("id") for each in entries(manuscript.root)]
    ids = {each.text: each for each in named if isinstance(each, ScalarNode)}
    for former, each in ids.items():
        now = renamed.get(former)
        if now and former not in present and now not in ids:
            start, end = manuscript.offset(each.start), manuscript.offset(each.end)
            yield Edit(start, end, now, "renamed fact")


def missing_digests(manuscript: Manuscript, digests: Mapping[str, str]) -> Iterator[Edit]:
    """Add a digest below the id of every entry of a translation that has none."""
    for entry in entries(manuscript.root):
        named = entry.entries.get("id")
        if DIGEST_KEY in entry.entries or not isinstance(named, ScalarNode):
            continue
        digest = digests.get(named.text)
        if digest is None:
            continue
        written = f"{DIGEST_KEY}: {digest}"
        if manuscript.sign(entry.start) == "{":
            at = manuscript.offset(named.end)
            yield Edit(at, at, f", {written}", "digest")
        elif manuscript.sign(named.key) == "i":
            column = line_and_column(entry.start)[1]
            below = manuscript.line_after(named.start, named.end)
            yield manuscript.line_insert(below, f"{' ' * column}{written}", "digest")
