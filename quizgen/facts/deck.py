"""Deck: all facts of a folder, what `deck.yaml` says of them, and the questions they ask."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property, partial
from pathlib import Path

from quizgen import located
from quizgen.digest import blake2b
from quizgen.facts import prompts
from quizgen.facts.fact import Ask, Fact, Part
from quizgen.facts.fields import Address, Id, Line, table
from quizgen.facts.fields import field as record_field
from quizgen.facts.ties import ties
from quizgen.facts.wording import attributed
from quizgen.facts.work import Work, cite
from quizgen.frozen import frozen
from quizgen.questions.filters import About
from quizgen.questions.question import Origin, Picture, Question, Slot
from quizgen.source import Place, Source, Span, place
from quizgen.values.markup import Marked, join_all, parse

_PARTED = "\x1f"
"""What stands between two texts here: no text of a deck can contain it."""

ID = re.compile(r"[a-z][a-z0-9-]*")


_SLOTS: dict[str, dict[str, tuple[int, Slot]]] = {}


def _slots(fact: Fact) -> dict[str, tuple[int, Slot]]:
    """The slots of a fact's kind by name, with their numbers."""
    kind = fact.kind
    if kind.name not in _SLOTS:
        _SLOTS[kind.name] = {slot.name: (n, slot) for n, slot in enumerate(kind.slots)}
    return _SLOTS[kind.name]


@frozen(kw_only=True)
class Head:
    """What `deck.yaml` says."""

    deck: Id = record_field("the deck's own id, for ever", example="railways")
    title: Line = record_field("its name in Anki; `::` makes levels", example="Early railways")
    language: Line | None = record_field("the language of its prompts", example="en")
    description: Line | None = record_field("what it is about, in a sentence or two")
    authors: tuple[Line, ...] = record_field("who wrote it", example="A. Writer")
    licence: Line | None = record_field("on which terms others may use it", example="CC-BY-4.0")
    report: Address | None = record_field("where learners may report a mistake")
    subdecks: bool = record_field("a subdeck in Anki for each part, in alphabetical order")
    sources: Mapping[str, Work] = record_field("the sources by their keys, with CSL's fields")
    allow: Mapping[str, Line] = record_field("checks that may find fault with the deck as a whole")


@dataclass(frozen=True, eq=False)
class Deck:
    """A deck that could be read.

    `facts` are in study order. `partial` says that there are facts, or whole files, that could not
    be read.
    """

    folder: Path
    file: Source
    head: Head
    node: located.Mapping
    parts: tuple[Part, ...]
    facts: tuple[Fact, ...]
    partial: bool = False

    @property
    def id(self) -> str:
        return self.head.deck

    @property
    def language(self) -> str:
        """The language of the prompts, English where none is named."""
        return self.head.language or "en"

    @cached_property
    def digest(self) -> str:
        """Eight hexadecimal digits that change with the text of any of the deck's files."""
        texts = [(part.name, part.file.text) for part in self.parts]
        said = _PARTED.join([self.file.text, *(text for pair in texts for text in pair)])
        return blake2b(said.encode(), digest_size=4).hexdigest()

    @cached_property
    def by_id(self) -> dict[str, Fact]:
        """The facts by id; the first of two that bear the same."""
        return {fact.id: fact for fact in reversed(self.facts)}

    def at(self, *path: str | int) -> Span:
        """The place of a value in the deck file; its start, where there is no such value."""
        node = located.find(self.node, path)
        return self.file.span(*((node.start, node.end) if node else (self.node.start,)))

    def at_key(self, *path: str) -> Span:
        """The place of a key in the deck file; its start, where there is no such key."""
        node = located.find(self.node, path)
        if node is None:
            return self.file.span(self.node.start)
        return self.file.span(node.key, Place(node.key + len(path[-1])))

    def span_of(self, fact_id: str) -> Span:
        """The place of a fact; of the deck's own id, if the deck has no such fact."""
        fact = self.by_id.get(fact_id)
        return fact.at_key(fact.leading) if fact else self.at("deck")

    def fact_at(self, span: Span) -> Fact | None:
        """The fact in whose entry a place lies."""
        where = place(span.line - 1, span.column - 1)
        facts = self._by_file.get(span.source.path, [])
        at = bisect_right(facts, where, key=lambda fact: fact.node.start) - 1
        return facts[at] if at >= 0 and where < facts[at].node.end else None

    @cached_property
    def _by_file(self) -> dict[str, list[Fact]]:
        """The facts of each file in file order, by the path of the file.

        Not by identity: diagnostics from another process carry copies of the files.
        """
        found: dict[str, list[Fact]] = {}
        for fact in self.facts:
            found.setdefault(fact.part.file.path, []).append(fact)
        return found

    def name_of(self, name: str) -> str:
        """What a reader calls whoever `by` or `according_to` names: a fact, a source, or a name."""
        if name in self.by_id:
            return self.by_id[name].title
        if name in self.head.sources:
            return self.head.sources[name].name()
        return name

    def also_of(self, name: str) -> tuple[str, ...]:
        """Further names of whoever `by` names."""
        return self.by_id[name].also if name in self.by_id else ()

    def view_of(self, view: str) -> Marked:
        """The view that an argument opposes: the claim of another one, or the text itself."""
        if view in self.by_id:
            return self.by_id[view].view()
        return parse(view)

    @cached_property
    def questions(self) -> tuple[Question, ...]:
        """All questions of the deck, in study order."""
        return tuple(question for asked in self.questions_by_fact() for question in asked)

    def questions_by_fact(self) -> Iterator[list[Question]]:
        """The questions of each fact that asks any, in study order; made as they are taken."""
        for position, fact in enumerate(self.facts, 1):
            asked = list(self._ask(fact, position))
            if asked:
                yield asked

    def slots_of(self, fact: Fact) -> list[str]:
        """The slots of the questions that a fact asks, without making them."""
        return [ask.slot for ask in fact.asks(self) if fact.is_asked(ask.slot)]

    def tags_of(self, fact: Fact) -> tuple[str, ...]:
        """The tags of a fact, those of its file before its own."""
        return tuple(dict.fromkeys((*fact.part.tags, *fact.tags)))

    def about(self, fact: Fact) -> About:
        """What the questions of a fact can be chosen by."""
        sources = tuple([citation.source for citation in fact.citations()])
        return About(fact.kind.name, fact.part.name, self.tags_of(fact), sources)

    def questions_of(self, fact: Fact) -> Iterator[Question]:
        """The questions of one fact, without making those of all others."""
        return self._ask(fact, self._positions[id(fact)])

    @cached_property
    def _positions(self) -> dict[int, int]:
        """The place of each fact in the study order, from 1, by which it is."""
        return {id(fact): position for position, fact in enumerate(self.facts, 1)}

    def _ask(self, fact: Fact, position: int) -> Iterator[Question]:
        origin: Origin | None = None
        slots = _slots(fact)
        for ask in fact.asks(self):
            number, slot = slots[ask.slot]
            wish = fact.ask.get(ask.slot)
            if wish.asked if wish else slot.asked:
                origin = origin or self._origin(fact, position)
                authored = ask.values
                if wish and wish.wording:
                    text = wish.wording
                    authored = {"ask": text}
                else:
                    text = self._prompt(fact, ask)
                if origin.contested:
                    text = attributed(fact, self, text)
                yield Question(
                    origin,
                    ask.slot,
                    number,
                    text,
                    ask.answer,
                    authored,
                    slot.pictured,
                    fact.wrong if slot.leading else (),
                )

    def _prompt(self, fact: Fact, ask: Ask) -> Marked:
        key = f"{fact.kind.name} {ask.slot} {ask.form}".rstrip()
        return prompts.prompt(self.language, key, ask.values)

    def _origin(self, fact: Fact, position: int) -> Origin:
        part = fact.part
        words = {each.key: each.word for each in table(type(fact)).values()} if fact.sources else {}
        # Where a further spelling is from concerns the author: no learner is shown the spelling.
        seen = [citation.without("also") for citation in fact.citations()]
        shown = [cite(citation, self.head.sources, words) for citation in seen if citation]
        return Origin(
            deck=self.id,
            fact=fact.id,
            first=fact.first_id,
            kind=fact.kind,
            title=fact.title,
            part=part.name,
            position=position,
            tags=self.tags_of(fact),
            note=fact.note or "",
            picture=self._picture(fact),
            according_to=self.name_of(fact.speaker) if fact.speaker else "",
            contested=fact.contested,
            sources=shown[0] if len(shown) == 1 else join_all("; ", shown),
            file=part.file,
            place=fact.node.entries[fact.leading].key,
            ties=partial(ties, fact, self),
        )

    def _picture(self, fact: Fact) -> Picture | None:
        if not fact.image:
            return None
        return Picture(self.folder / "media" / fact.image, fact.alt or "")

    def authored(self, fact_id: str) -> str:
        """All of a fact's authored text that reaches a card, with what it refers to resolved.

        Two facts with the same text here look the same to a learner, whatever quizgen's own words
        and markup around them are.
        """
        fact = self.by_id[fact_id]
        fields = table(type(fact))
        entries = fact.node.entries
        by_id, works = self.by_id, self._works_as_written
        pieces: list[str] = [self.language, self.head.report or "", *fact.part.tags]
        for key in sorted(entries):
            if fields[key].shown:
                node = entries[key]
                pieces.append(f"{_PARTED}{key}")
                if not isinstance(node, located.Scalar):
                    pieces += [scalar.text for scalar in located.scalars(node)]
                    continue
                name = node.text
                pieces.append(name)
                if name in by_id:
                    pieces += [self.name_of(name), self.view_of(name).text]
                elif name in works:
                    pieces.append(works[name])
        source = fact.source or fact.part.source
        pieces.append(works.get(source, "") if source else "")
        pieces += [works.get(citation.source, "") for citation in fact.sources]
        return _PARTED.join(pieces)

    @cached_property
    def _works_as_written(self) -> dict[str, str]:
        """Each source's entry in `deck.yaml`, with those of the works in which it is cited."""
        return {key: repr(self._work_as_written(key)) for key in self.head.sources}

    def _work_as_written(self, key: str) -> list[object]:
        """What a learner may see of a source's entry, and of those in which it is cited."""
        fields = table(Work)
        sources = self.node.entries.get("sources")
        written: list[object] = []
        while isinstance(sources, located.Mapping) and key in sources.entries:
            entry = located.plain(sources.entries[key])
            if isinstance(entry, dict):
                entry = {name: of for name, of in entry.items() if fields[name].shown}
            if entry in written:
                break
            written.append(entry)
            key = entry.get("cited_in", "") if isinstance(entry, dict) else ""
        return written
