"""Deck: the facts of a folder, and its `deck.yaml`."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path
from typing import Any, TypeVar

from quizgen import languages
from quizgen.diagnostics import located
from quizgen.diagnostics.source import Position, Source, Span
from quizgen.facts.asking import questions_of
from quizgen.facts.bibliography import Bibliography
from quizgen.facts.entries import Entry, entries_by_file, entry_at
from quizgen.facts.fact import Fact
from quizgen.facts.head import Head
from quizgen.facts.media import Media
from quizgen.facts.needs import Needs
from quizgen.facts.part import Part, possible_ids
from quizgen.facts.translation import Translation
from quizgen.facts.work import Work
from quizgen.questions.filters import FilterAttributes
from quizgen.questions.question import Question
from quizgen.values.markdown import parse_markup
from quizgen.values.markup import Marked
from quizgen.values.short_digests import short_digest

OfKind = TypeVar("OfKind", bound=Fact)


@dataclass(frozen=True, eq=False)
class Deck:
    """A deck that could be read.

    `facts` are in study order. `partial` means that some facts or files could not be read, or are
    not translated. `translation` is None for a deck as it was written. `drafts` are facts that lack
    something (`Fact.lacks`). `every_file_read` means that no fact is missing but those in `drafts`
    and those with errors of syntax, whose ids are among `ids_in_files`; `only_ids_lack`, that
    nothing is wrong but missing ids.
    `head.sources` has those of the bibliography that the deck cites, too; `has_sources` is whether
    those of `deck.yaml` could be read.
    """

    folder: Path
    file: Source
    head: Head
    node: located.MappingNode
    parts: tuple[Part, ...]
    facts: tuple[Fact, ...]
    partial: bool = False
    translation: Translation | None = None
    bibliography: Bibliography | None = None
    drafts: tuple[Fact, ...] = ()
    every_file_read: bool = False
    only_ids_lack: bool = False
    has_sources: bool = True

    @cached_property
    def id(self) -> str:
        """Its id; that of a translation ends with the language, so that one can learn both."""
        return f"{self.head.deck}{self._suffix}"

    @property
    def ids(self) -> tuple[str, ...]:
        """Its id and the former ones, which learners may have in their collections."""
        return (self.id, *(f"{each}{self._suffix}" for each in self.head.was))

    @property
    def first_id(self) -> str:
        """The id that it had first, on which guids depend."""
        return f"{self.head.first_id}{self._suffix}"

    @cached_property
    def key(self) -> str:
        """What identifies the deck in guids and in the history (see `Head.key`)."""
        return f"{self.head.key}{self._suffix}"

    @property
    def translated_into(self) -> str:
        """The code of the language that it is translated into; "" for a deck as it was written."""
        return self.translation.language if self.translation else ""

    @property
    def _suffix(self) -> str:
        return f".{self.translated_into}" if self.translation else ""

    @property
    def language(self) -> str:
        """The code of its language; the default one where the deck names none."""
        return self.head.language or languages.DEFAULT

    @property
    def works(self) -> Mapping[str, Work]:
        return self.head.sources

    @cached_property
    def media(self) -> Media:
        """The files of its pictures."""
        return Media(self.folder)

    @cached_property
    def digest(self) -> str:
        """Eight hexadecimal digits that change with the text of any of the deck's files.

        Of the bibliography, only what the deck cites counts.
        """
        texts = [(part.name, part.file.text) for part in self.parts]
        content = "\x1f".join([self.file.text, *(text for pair in texts for text in pair)])
        if self.bibliography:
            content += f"\x1f{[*map(self.bibliography.written, self.bibliography.entries)]}"
        return short_digest(content.encode(), 4)

    @cached_property
    def by_id(self) -> dict[str, Fact]:
        """The facts by id; of two facts with the same id, the first.

        What is not translated is there as it was written, for its name.
        """
        originals = self.translation.originals if self.translation else ()
        return {fact.id: fact for fact in (*originals, *reversed(self.facts))}

    def of_kind(self, kind: type[OfKind]) -> Sequence[OfKind]:
        """The facts of a kind, in study order. To look at all facts for them takes longer."""
        return self._by_kind[kind]

    @cached_property
    def _by_kind(self) -> dict[type[Fact], list[Any]]:
        found = defaultdict[type[Fact], list[Any]](list)
        for fact in self.facts:
            found[type(fact)].append(fact)
        return found

    def may_have(self, fact_id: str) -> bool:
        """Whether there is a fact of this id, or may be one that could not be read."""
        if fact_id in self.by_id or not self.partial:
            return fact_id in self.by_id
        return not self.every_file_read or fact_id in self.ids_in_files

    @cached_property
    def ids_in_files(self) -> frozenset[str]:
        """What looks like an id in the texts of the fact files."""
        return frozenset().union(*(possible_ids(part.file) for part in self.parts))

    def with_drafts(self, *lacking: str) -> "Deck":
        """The deck with those drafts that lack nothing else, to be checked and not to be asked."""
        drafts = [each for each in self.drafts if each.lacks in lacking]
        if not drafts:
            return self
        every = sorted([*self.facts, *drafts], key=lambda each: (each.part.number, each.node.start))
        return replace(self, facts=tuple(every), partial=self.partial and not self.only_ids_lack)

    def only(self, parts: tuple[Part, ...], facts: tuple[Fact, ...]) -> "Deck":
        """The deck with only some of its facts, which can still name the others."""
        made = replace(self, parts=parts, facts=facts)
        made.__dict__["by_id"] = self.by_id
        made.__dict__["media"] = self.media
        return made

    # Places in the files of the deck

    def at(self, *path: str | int) -> Span:
        """The place of a value in the deck file; the start of the file if it is absent."""
        node = located.find(self.node, path)
        return self.file.span(*((node.start, node.end) if node else (self.node.start,)))

    def at_key(self, *path: str) -> Span:
        """The place of a key in the deck file; the start of the file if it is absent."""
        node = located.find(self.node, path)
        if node is None:
            return self.file.span(self.node.start)
        return self.file.span(node.key, Position(node.key + len(path[-1])))

    def span_of(self, fact_id: str) -> Span:
        """The place of a fact; that of the deck's id if there is no such fact."""
        fact = self.by_id.get(fact_id)
        return fact.place if fact else self.at("deck")

    def fact_at(self, span: Span) -> Fact | None:
        """The fact whose entry contains a place."""
        return entry_at(self._by_file.get(span.source.path, ()), span)

    @cached_property
    def _by_file(self) -> Mapping[str, Sequence[Entry]]:
        return entries_by_file(self.facts)

    @cached_property
    def source_keys(self) -> Mapping[str, None]:
        """The keys of all sources, also of those in the bibliography that no fact cites."""
        others = (self.bibliography.keys if self.bibliography else None) or ()
        return dict.fromkeys((*self.head.sources, *others))

    def has_own_source(self, key: str) -> bool:
        """Whether `deck.yaml` itself has a source, and not only the bibliography."""
        return located.find(self.node, ("sources", key)) is not None

    @property
    def knows_its_sources(self) -> bool:
        """Whether all of its sources could be read, at least their keys."""
        return self.has_sources and not (self.bibliography and self.bibliography.keys is None)

    # Names that facts mention: see `quizgen.facts.context.NameResolver`

    def has(self, fact_id: str) -> bool:
        return fact_id in self.by_id

    def name_of(self, name: str) -> str:
        if name in self.by_id:
            return self.by_id[name].title
        if name in self.head.sources:
            return self.head.sources[name].name(self.language)
        return name

    def also_of(self, name: str) -> tuple[str, ...]:
        return self.by_id[name].also if name in self.by_id else ()

    def family_of(self, name: str) -> str:
        return self.by_id[name].family_name if name in self.by_id else ""

    def view_of(self, view: str) -> Marked:
        if view in self.by_id:
            return self.by_id[view].view()
        return parse_markup(view)

    def whole_of(self, fact_id: str) -> str:
        return self.by_id[fact_id].whole if fact_id in self.by_id else ""

    # Questions

    @cached_property
    def questions(self) -> tuple[Question, ...]:
        """All questions of the deck, in study order."""
        return tuple(question for asked in self.questions_by_fact() for question in asked)

    def questions_by_fact(self) -> Iterator[list[Question]]:
        """The questions of each fact that asks any, in study order, made lazily."""
        for number, fact in enumerate(self.facts, 1):
            asked = list(questions_of(fact, self, number))
            if asked:
                yield asked

    def questions_by_kind(self, start: int, end: int | None) -> Iterator[list[Question]]:
        """The questions of each of these facts that asks any, made lazily, one kind after another.

        Python finds an attribute sooner where the object before was of the same class. With five
        kinds in turn, the notes of a deck would take a tenth more time.
        """
        facts = self.facts[start:end]
        for kind in dict.fromkeys(map(type, facts)):
            for number, fact in enumerate(facts, start + 1):
                if type(fact) is kind and (asked := list(questions_of(fact, self, number))):
                    yield asked

    def questions_of(self, fact: Fact) -> Iterator[Question]:
        """The questions of one fact. Those of other facts are not made."""
        return questions_of(fact, self, self._numbers[id(fact)])

    def asks(self, fact: Fact) -> bool:
        """Whether a fact is one of the deck's, and not one that it only names."""
        return id(fact) in self._numbers

    @cached_property
    def _numbers(self) -> dict[int, int]:
        """The number of each fact in study order, from 1, by the fact's identity.

        Two facts can have the same id, and must not be confused while that is reported.
        """
        return {id(fact): number for number, fact in enumerate(self.facts, 1)}

    def pictures_asked(self, fact: Fact, slot: str) -> list[Path]:
        """The files of the pictures in the prompt of a slot, without making the question."""
        if not fact.image or not fact.asks_by_image(fact.kind.by_name[slot][1]):
            return []
        return [self.media.path(picture.file) for picture in fact.pictures]

    def needs_of(self, fact: Fact) -> list[Fact]:
        """The facts of the same part that should be known before this one, as in `Needs`."""
        return self._needs[fact.part.name].of(fact)

    @cached_property
    def _needs(self) -> dict[str, Needs]:
        by_part: dict[str, list[Fact]] = {}
        for fact in self.facts:
            by_part.setdefault(fact.part.name, []).append(fact)
        return {part: Needs(facts) for part, facts in by_part.items()}

    def with_fact(self, old: Fact, new: Fact) -> "Deck":
        """The deck with another fact in the place of one, to ask the questions of that one only."""
        made = replace(self)
        made.__dict__["by_id"] = self.by_id | {new.id: new}
        made.__dict__["_numbers"] = {id(new): self._numbers[id(old)]}
        return made

    def filter_attributes(self, fact: Fact) -> FilterAttributes:
        """What filters need to know of a fact."""
        sources = tuple([citation.source for citation in fact.citations()])
        return FilterAttributes(fact.kind.name, fact.part.name, fact.all_tags, sources)
