"""Filters: which facts are asked."""

from collections.abc import Collection, Iterable, Iterator
from typing import NamedTuple

from quizgen.record import record


class FilterAttributes(NamedTuple):
    """What filters know of a fact; `sources` are keys."""

    kind: str
    part: str
    tags: tuple[str, ...]
    sources: tuple[str, ...]


@record(kw_only=True)
class Filters:
    """The kinds, tags, parts and sources to ask; an empty collection means all."""

    kinds: Collection[str] = ()
    tags: Collection[str] = ()
    parts: Collection[str] = ()
    sources: Collection[str] = ()

    @property
    def is_open(self) -> bool:
        """Whether every fact passes."""
        return not (self.kinds or self.tags or self.parts or self.sources)

    def takes(self, attributes: FilterAttributes) -> bool:
        """Whether a fact passes. A tag includes those below it."""
        return (
            (not self.kinds or attributes.kind in self.kinds)
            and (not self.parts or attributes.part in self.parts)
            and (not self.sources or not frozenset(attributes.sources).isdisjoint(self.sources))
            and (not self.tags or not frozenset(with_levels(attributes.tags)).isdisjoint(self.tags))
        )

    def unknown(
        self, known: Iterable[FilterAttributes]
    ) -> Iterator[tuple[str, str, frozenset[str]]]:
        """The names that no fact has: as ("part", "source" or "tag"; the name; all known names)."""
        if not (self.tags or self.parts or self.sources):
            return
        known_facts = list(known)
        parts = frozenset(attributes.part for attributes in known_facts)
        sources = frozenset(key for attributes in known_facts for key in attributes.sources)
        tags = frozenset(tag for attributes in known_facts for tag in with_levels(attributes.tags))
        for sort, chosen, names in (
            ("part", self.parts, parts),
            ("source", self.sources, sources),
            ("tag", self.tags, tags),
        ):
            yield from ((sort, name, names) for name in chosen if name not in names)


def with_levels(tags: Collection[str]) -> Iterator[str]:
    """Each tag and those above it."""
    for tag in tags:
        parts = tag.split("::")
        yield from ("::".join(parts[: end + 1]) for end in range(len(parts)))
