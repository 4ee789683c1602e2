"""The authored text of facts, which decides whether a learner's note has changed."""

from functools import cache, cached_property
from typing import Any

from quizgen.diagnostics import located
from quizgen.facts.deck import Deck
from quizgen.facts.fact import Fact
from quizgen.facts.fields import table
from quizgen.facts.media_file import MediaFile
from quizgen.facts.translated_locators import translated_locator
from quizgen.facts.work import Work

SEPARATOR = "\x1f"
"""Between two texts. No text of a deck can contain it."""

_FILES = tuple[MediaFile, ...]


def _has_texts(node: located.Node) -> bool:
    """Whether a file, or one of a list, is written with texts about it."""
    items = node.items if isinstance(node, located.SequenceNode) else [node]
    return any(isinstance(item, located.MappingNode) for item in items)


_Keys = tuple[tuple[str, str], ...]


@cache
def _shown(kind: type[Fact], keys: tuple[str, ...]) -> _Keys:
    """The keys of what learners see, sorted, each also as it is before its texts.

    Few facts have another set of keys than others.
    """
    fields = table(kind)
    shown = sorted(key for key in keys if fields[key].shown)
    return tuple((key, f"{SEPARATOR}{key}") for key in shown)


def _was(ids: tuple[str, ...]) -> list[str]:
    return [f"{SEPARATOR}was", *ids] if ids else []


class AuthoredTexts:
    """The authored text of each fact of a deck that reaches a card."""

    def __init__(self, deck: Deck) -> None:
        self._deck = deck

    def of(self, fact_id: str, *, under: str = "") -> tuple[str, ...]:
        """All of a fact's authored text that reaches a card, with its references resolved.

        The pieces are to be joined by `SEPARATOR`. Apart, most take no memory of their own.

        `under` is one of its former ids, if the text is to be as it would be with that.

        As long as it is the same, the card has the same content for a learner, even if a new
        version of quizgen words or marks it up in another way.
        """
        deck = self._deck
        fact = deck.by_id[fact_id]
        fields = table(type(fact))
        entries = fact.entries
        by_id, works = deck.by_id, self._works
        pieces: list[str] = [fact.language, deck.head.report or "", *fact.part.tags]
        for slot in fact.kind.by_name if fact.part.ask or fact.part.ask_by_tag else ():
            wording = fact.shared_wording(slot)
            if wording:
                pieces.append(f"{SEPARATOR}{slot}{SEPARATOR}{wording.text}")
        kind: Any = type(fact)  # to mypy, a type is not hashable
        for key, marked_key in _shown(kind, tuple(entries)):
            node = entries[key]
            if under and key == "was":
                pieces += _was(fact.was[: fact.was.index(under)])
                continue
            pieces.append(marked_key)
            if not isinstance(node, located.ScalarNode):
                if fields[key].type == _FILES and _has_texts(node):
                    # A caption that becomes a credit is the same text in another place.
                    pieces.append(repr(located.without_positions(node)))
                else:
                    pieces += located.texts(node)
                continue
            name = node.text
            pieces.append(under if under and key == "id" else name)
            if name in by_id:
                pieces += [deck.name_of(name), deck.view_of(name).text]
            elif name in works:
                pieces.append(works[name])
        source = fact.source or fact.part.source
        pieces.append(works.get(source, "") if source else "")
        pieces += [works.get(citation.source, "") for citation in fact.sources]
        if deck.translation and fact.original:
            words = deck.translation.locators
            written = [each.locator for each in fact.original.citations() if each.locator]
            pieces += [of for each in written if (of := translated_locator(each, words)) != each]
        return tuple(pieces)

    @cached_property
    def _works(self) -> dict[str, str]:
        """The entry of each source in `deck.yaml`, with those of the works that it is cited in."""
        return {key: repr(self._work(key)) for key in self._deck.head.sources}

    def _work(self, key: str) -> list[object]:
        """What learners can see of a source's entry, and of the works that it is cited in."""
        translated = self._deck.translation.sources if self._deck.translation else {}
        written: list[object] = []
        while (entry := self._entry(key)) is not None:
            if isinstance(entry, dict) and key in translated:
                entry |= translated[key].given()
            if entry in written:
                break
            written.append(entry)
            key = entry.get("cited_in", "") if isinstance(entry, dict) else ""
        return written

    def _entry(self, key: str) -> Any:
        """A source as it is written in the bibliography and in `deck.yaml`; None for no source."""
        fields = table(Work)
        bibliography, sources = self._deck.bibliography, self._deck.node.entries.get("sources")
        entry: Any = (bibliography.written(key) if bibliography else None) or None
        if isinstance(sources, located.MappingNode) and key in sources.entries:
            own = located.without_positions(sources.entries[key])
            entry = entry | own if entry and isinstance(own, dict) else own
        if isinstance(entry, dict):
            entry = {name: of for name, of in entry.items() if fields[name].shown}
        return entry
