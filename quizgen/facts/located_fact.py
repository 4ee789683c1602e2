"""LocatedFact: a fact as it is written, of any kind. Its fields, and their places in its file."""

from collections.abc import Mapping
from typing import ClassVar, Literal, Self, TypeAlias

from quizgen.diagnostics import located
from quizgen.diagnostics.source import Position, Span
from quizgen.facts import translated_media
from quizgen.facts.citation import Citation
from quizgen.facts.fields import (
    AskSettings,
    Id,
    Line,
    Markdown,
    Name,
    Pages,
    Phrase,
    Reference,
    Side,
    SourceKey,
    Spoken,
    Tag,
    field,
    table,
)
from quizgen.facts.media_file import MediaFile
from quizgen.facts.part import Part
from quizgen.facts.translated_media import media_in_translation
from quizgen.record import record
from quizgen.values.markup import Marked

FieldPath: TypeAlias = tuple[str | int, ...]
"""Keys and indices that lead to a value in a fact, for `Fact.at`."""


@record(eq=False)
class LocatedFact:
    """A fact as it is written: the fields that every kind has, and their places."""

    leading: ClassVar[str]
    """The field that names the kind and opens the entry."""

    node: located.MappingNode
    part: Part
    original: Self | None
    """The fact that this one is the translation of, whose node has all that is not translated."""
    lacks: Literal["", "id", "values"]
    """What it lacks to be asked: an id, or values that could not be read, whose places are held by
    others. Such a fact is only checked."""

    id: Id = field(
        "the fact's permanent name in its deck; reviews are stored under it", example="stephenson"
    )
    also: tuple[Phrase, ...] = field(
        "further right answers, such as other spellings",
        example="Geordie Stephenson",
        translation="kept",
    )
    tags: tuple[Tag, ...] = field("tags, added to those of the file", example="railways")
    source: SourceKey | None = field("the source, if it is not the file's", example="smith-1988")
    page: Pages | None = field("the page or pages of the source", example="40-41")
    locator: Line | None = field(
        "where in the source, if not on a page", example="¶ 12", translation="kept"
    )
    sources: tuple[Citation, ...] = field("several sources, each with its page or locator")
    note: Markdown | None = field(
        "Markdown, shown with the answer", example="He was self-taught.", translation="dropped"
    )
    contested: bool = field("sources disagree: the prompt names the speaker", example="true")
    according_to: Name | None = field(
        "the speaker: an id or a name", example="smith-1988", translation="kept"
    )
    ask: AskSettings = field(
        "rewords the first question; or, by slot, a wording, `no` or `yes`",
        example="Who engineered the Stockton and Darlington Railway?",
    )
    states: AskSettings = field(
        "the first question and its answer as a sentence, with ___ in the place of the answer; or, "
        "by slot, such sentences, or `no` for none",
        example="The first line of the Stockton and Darlington Railway was ___ miles long.",
        shown=False,
        translation="dropped",
    )
    image: tuple[MediaFile, ...] = field(
        "the file name of a picture in the deck's folder `media`",
        example="stephenson.jpg",
        translation="kept",
    )
    alt: Line | None = field(
        "a description of the picture that does not give the answer away",
        example="a man of sixty",
        translation="dropped",
    )
    caption: Marked | None = field(
        "a text below the picture, shown with the answer",
        example="George Stephenson in 1845",
        translation="dropped",
    )
    credit: Marked | None = field(
        "who made the picture, and its licence; shown wherever it is",
        example="John Lucas, public domain",
        translation="kept",
    )
    image_side: Side | None = field(
        "`prompt`: the picture is asked about; `answer`: it is shown with the answer only",
        example="prompt",
    )
    answer_image: tuple[MediaFile, ...] = field(
        "a picture that is shown with the answer only",
        example="killingworth.png",
        translation="kept",
    )
    audio: tuple[MediaFile, ...] = field(
        "the file name of a sound in the deck's folder `media`",
        example="whistle.mp3",
        translation="kept",
    )
    audio_side: Side | None = field(
        "`prompt`: the sound is asked about; else it is played with the answer", example="prompt"
    )
    speak: Spoken | None = field(
        "the language in which Anki reads the leading field aloud, after the answer",
        example="fr",
        translation="dropped",
    )
    wrong: tuple[Phrase, ...] = field(
        "wrong options for multiple choice; if there are two or more, only these are used",
        shown=False,
        translation="dropped",
    )
    like: tuple[Reference, ...] = field(
        "the ids of facts of the same sort, whose answers are good wrong options here",
        example="[hedley, trevithick]",
        shown=False,
    )
    see: tuple[Reference, ...] = field("the ids of related facts", shown=False)
    was: tuple[Id, ...] = field("former ids of this fact, oldest first")
    allow: Mapping[str, Line] = field(
        "checks to silence for this fact, each with the reason", shown=False, translation="kept"
    )

    @property
    def entries(self) -> Mapping[str, located.Node]:
        """All that is written of the fact, by key: of a translation, what it keeps of the original.

        Their places are in two files, so `at` and `at_key` give them.
        """
        if self.original is None:
            return self.node.entries
        fields = table(type(self))
        kept = {
            key: node
            for key, node in self.original.entries.items()
            # Which questions are asked is the same, but not their words.
            if fields[key].translation in ("none", "kept") or (key == "ask" and self.ask)
        }
        ours = {key: self.node.entries[key] for key in self.node.entries if key in fields}
        shown = {
            key: media_in_translation(self.original.entries.get(key), ours.get(key))[0]
            for key in translated_media.KEYS
            if key in kept or key in ours
        }
        return kept | ours | shown

    def at(self, *path: str | int) -> Span:
        """The place of a value: a field, or an item in it; of the leading key if it is absent."""
        node = located.find(self.node, path)
        if node is not None:
            return self.part.file.span(node.start, node.end)
        if self.original and located.find(self.original.node, path):
            return self.original.at(*path)
        return self.place

    def at_key(self, *path: str) -> Span:
        """The place of a key; of the leading key if it is absent."""
        node = located.find(self.node, path)
        name = path[-1]
        if node is None:
            if self.original and located.find(self.original.node, path):
                return self.original.at_key(*path)
            name = self._first_key
            node = self.node.entries[name]
        return self.part.file.span(node.key, Position(node.key + len(name)))

    @property
    def place(self) -> Span:
        """The place of the key with which it begins."""
        return self.part.file.span(self.begins, Position(self.begins + len(self._first_key)))

    @property
    def begins(self) -> Position:
        """Where it begins in its file: at its leading key, or its id in a translation without."""
        return self.node.entries[self._first_key].key

    @property
    def _first_key(self) -> str:
        return self.leading if self.leading in self.node.entries else "id"
