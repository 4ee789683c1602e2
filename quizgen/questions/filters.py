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

    def takes(self, about: FilterAttributes) -> bool:
        """Whether a fact passes. A tag includes those below it."""
        return (
            (not self.kinds or about.kind in self.kinds)
            and (not self.parts or about.part in self.parts)
            and (not self.sources or not frozenset(about.sources).isdisjoint(self.sources))
            and (not self.tags or not frozenset(_with_levels(about.tags)).isdisjoint(self.tags))
        )

    def unknown(
        self, known: Iterable[FilterAttributes]
    ) -> Iterator[tuple[str, str, frozenset[str]]]:
        """The names that no fact has: as ("part", "source" or "tag"; the name; all known names)."""
        if not (self.tags or self.parts or self.sources):
            return
        abouts = list(known)
        parts = frozenset(about.part for about in abouts)
        sources = frozenset(key for about in abouts for key in about.sources)
        tags = frozenset(tag for about in abouts for tag in _with_levels(about.tags))
        for sort, chosen, names in (
            ("part", self.parts, parts),
            ("source", self.sources, sources),
            ("tag", self.tags, tags),
        ):
            yield from ((sort, name, names) for name in chosen if name not in names)


def _with_levels(tags: Collection[str]) -> Iterator[str]:
    """Each tag and those above it."""
    for tag in tags:
        parts = tag.split("::")
        yield from ("::".join(parts[: end + 1]) for end in range(len(parts)))
