"""Filters: of which facts somebody wants the questions."""

from collections.abc import Collection, Iterable, Iterator
from typing import NamedTuple

from quizgen.record import record


class About(NamedTuple):
    """What a fact's questions can be chosen by; `sources` are keys."""

    kind: str
    part: str
    tags: tuple[str, ...]
    sources: tuple[str, ...]


@record(kw_only=True)
class Filters:
    """The kinds, tags, parts and sources that somebody wants; of each, none means all."""

    kinds: Collection[str] = ()
    tags: Collection[str] = ()
    parts: Collection[str] = ()
    sources: Collection[str] = ()

    @property
    def is_open(self) -> bool:
        """Whether everything is wanted."""
        return not (self.kinds or self.tags or self.parts or self.sources)

    def takes(self, about: About) -> bool:
        """Whether a fact is wanted. A tag stands for those below it as well."""
        return (
            (not self.kinds or about.kind in self.kinds)
            and (not self.parts or about.part in self.parts)
            and (not self.sources or not frozenset(about.sources).isdisjoint(self.sources))
            and (not self.tags or not frozenset(_with_levels(about.tags)).isdisjoint(self.tags))
        )

    def unknown(self, known: Iterable[About]) -> Iterator[tuple[str, str, frozenset[str]]]:
        """What is wanted though no fact has it: "part", "source" or "tag", its name, all names."""
        if not (self.tags or self.parts or self.sources):
            return
        abouts = list(known)
        parts = frozenset(about.part for about in abouts)
        sources = frozenset(key for about in abouts for key in about.sources)
        tags = frozenset(tag for about in abouts for tag in _with_levels(about.tags))
        for sort, wanted, names in (
            ("part", self.parts, parts),
            ("source", self.sources, sources),
            ("tag", self.tags, tags),
        ):
            yield from ((sort, name, names) for name in wanted if name not in names)


def _with_levels(tags: Collection[str]) -> Iterator[str]:
    """Each tag and those above it."""
    for tag in tags:
        parts = tag.split("::")
        yield from ("::".join(parts[: end + 1]) for end in range(len(parts)))
