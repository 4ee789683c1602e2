"""Noting of which texts an entry is the translation, so that it can be told when they change."""

from collections.abc import Iterable, Iterator, Mapping

from quizgen.diagnostics.located import ScalarNode
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
