"""Fact: what all kinds share, and what each of them can say in its own way."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, ClassVar, NamedTuple

from quizgen import languages
from quizgen.facts.citation import Citation
from quizgen.facts.context import NameResolver
from quizgen.facts.fields import PROMPT, AskSetting, Name, SourceKey, Wording
from quizgen.facts.located_fact import FieldPath, LocatedFact
from quizgen.facts.media_file import MediaFile
from quizgen.questions.answers.answer import Answer
from quizgen.questions.kind import Kind, Slot
from quizgen.questions.question import Aside
from quizgen.record import record
from quizgen.values.excerpts import filled
from quizgen.values.markup import Marked, capitalised, join_all, with_formulas

if TYPE_CHECKING:
    from quizgen.facts.charted import Charted

GAP = "___"
"""The place of the answer in a sentence of `states`."""


class Ask(NamedTuple):
    """A question as its kind asks it: the slot, the answer, and the values that fill the prompt.

    `variant` selects another wording of the slot's prompt, such as "since" for a period without
    an end. `texts` are what the author wrote, unchanged. "text" is the one whose form
    may allow a whole sentence, and others are values of that sentence.
    """

    slot: str
    answer: Answer
    values: Mapping[str, Marked]
    variant: str = ""
    texts: Mapping[str, Marked] = MappingProxyType({})


@record(eq=False)
class Fact(LocatedFact):
    """One entry of a deck. A kind adds the fields of its own and the questions it asks."""

    kind: ClassVar[Kind]
    main: ClassVar[str]
    """The field, required in every fact, that says what the fact is about."""
    attributed: ClassVar[bool] = False
    """Whether the kind's own prompts name the speaker."""
    recalled: ClassVar[tuple[str, ...]] = ()
    """The fields whose texts a learner has to recall in words."""

    @property
    def title(self) -> str:
        """What the fact is about, in a few words, as in a list of facts."""
        raise NotImplementedError

    def marked_title(self) -> Marked:
        """The title with its formulas."""
        return with_formulas(self.title)

    @property
    def subject(self) -> Wording:
        """What the fact is about, as its main field says it."""
        subject: Wording = getattr(self, self.main)
        return subject

    @property
    def family_name(self) -> str:
        """The family name of a person, where the fact tells it; "" for others."""
        return ""

    def view(self) -> Marked:
        """What the fact claims: the view that an opposing argument is directed against."""
        return self.marked_title()

    @property
    def speaker(self) -> Name | None:
        """Who says so, if it is not the source itself."""
        return self.according_to

    @property
    def names(self) -> tuple[str, ...]:
        """The names of the person or thing that it describes; empty if that has no name."""
        return ()

    @property
    def participants(self) -> tuple[str, ...]:
        """The ids of the people who took part in it."""
        return ()

    @property
    def in_present(self) -> bool:
        """Whether its prompts and statements are in the present, those on most in the past."""
        return False

    @property
    def period(self) -> tuple[int | None, int | None]:
        """The numbers of its first and last day; None for one that is not known."""
        return None, None

    @property
    def whole(self) -> str:
        """The id of the figure that this one is a part of; "" if there is none."""
        return ""

    @property
    def opposed(self) -> str:
        """The view that it opposes, an argument's id or a text; "" if there is none."""
        return ""

    def charted(self, deck: NameResolver) -> "Iterator[Charted]":
        """What charts show of it; nothing, for most kinds."""
        del deck
        yield from ()

    def asides(self) -> Iterator[Aside]:
        """What is shown beside its answers: its other names, or further right answers."""
        yield from self.own_asides()
        if self.also:
            separator = languages.words(self.language).list_separator
            listed = join_all(separator, [*map(with_formulas, self.also)])
            yield Aside("also_called" if self.names else "also", listed)

    def own_asides(self) -> Iterator[Aside]:
        """What only facts of its kind show beside their answers."""
        yield from ()

    @property
    def language(self) -> str:
        """The code of the language that it is in, which its prompts are in too."""
        return self.part.language

    @property
    def origin_id(self) -> str:
        """The first id that it had, which is the key of its history."""
        return self.was[0] if self.was else self.id

    def asks(self, deck: NameResolver) -> Iterator[Ask]:
        """The questions that the fact's fields make possible, even those that `ask` turns off.

        Questions that are off by default are left out unless `ask` turns them on.
        """
        raise NotImplementedError

    def asked(self, deck: NameResolver) -> Iterator[tuple[Ask, Marked | None]]:
        """The questions that the fact asks, each with the author's wording from `ask`, or None."""
        part = self.part
        has_wishes = bool(self.ask or part.ask or part.ask_by_tag)
        for ask in self.asks(deck):
            wish = self.wish(ask.slot) if has_wishes else None
            if wish is None:
                if self.kind.by_name[ask.slot][1].asked:
                    yield ask, None
            elif wish.asked:
                yield ask, self.wording(ask)

    def wording(self, ask: Ask) -> Marked | None:
        """The author's wording of a question: that of the fact, or one that it shares."""
        wish = self.wish(ask.slot)
        wording = wish and wish.wording
        if wording is None or "{" not in wording.text:
            return wording
        raw = {name: text for name, text in ask.texts.items() if name in ask.values}
        capital = {name.capitalize(): capitalised(text) for name, text in ask.values.items()}
        return filled(wording, {**ask.values, **raw, **capital})

    def shared_wording(self, slot: str) -> Marked | None:
        """The wording of a question for all of a file or a tag, with places for values."""
        part = self.part
        if slot in self.ask or not (part.ask or part.ask_by_tag):
            return None
        wish = self.wish(slot)
        return wish and wish.wording

    def shared_wordings(self) -> tuple[str, ...]:
        """The wordings that any of its questions shares, to find facts of one sort by them."""
        part = self.part
        if not (part.ask or part.ask_by_tag):
            return ()
        found = [self.shared_wording(slot) for slot in self.kind.by_name]
        return tuple([wording.text for wording in found if wording])

    def wish(self, slot: str) -> AskSetting | None:
        """What the fact, or else its file, or else one of its tags says about a question."""
        part = self.part
        return (
            self.ask.get(slot)
            or part.ask.get(slot)
            or (self._wish_of_tags(slot) if part.ask_by_tag else None)
        )

    def _wish_of_tags(self, slot: str) -> AskSetting | None:
        """What the first fitting tag of `ask_by_tag` says: one of the fact's tags, or above one."""
        for tag, settings in self.part.ask_by_tag.items():
            tagged = (f"{each}::".startswith(f"{tag}::") for each in self.all_tags)
            if slot in settings and any(tagged):
                return settings[slot]
        return None

    def is_asked(self, slot: str) -> bool:
        """Whether a slot is asked: as `ask` says, or else by the default of its kind."""
        wish = self.wish(slot)
        return wish.asked if wish else self.kind.by_name[slot][1].asked

    def slots(self) -> list[str]:
        """The slots of the questions that `asked` yields, in their order.

        No answer is made, nor a text, so it takes a tenth of the time.
        """
        return [
            slot.name for slot in self.kind.slots if self.can_ask(slot) and self.is_asked(slot.name)
        ]

    def can_ask(self, slot: Slot) -> bool:
        """Whether the fact's fields make the question of a slot possible, as in `asks`."""
        if slot.pictured:
            return bool(self.image) and self.by_image
        if slot.heard:
            return bool(self.audio) and self.by_ear
        return bool(getattr(self, slot.holds))

    @property
    def by_image(self) -> bool:
        """Whether the pictures are asked about."""
        return self.image_side == PROMPT

    def asks_by_image(self, slot: Slot) -> bool:
        """Whether the pictures are a part of the prompt of a slot."""
        return bool(self.image) and (
            slot.pictured or (self.by_image and not self.kind.has_pictured)
        )

    @property
    def by_ear(self) -> bool:
        """Whether the sounds are asked about."""
        return self.audio_side == PROMPT

    @property
    def pictures(self) -> tuple[MediaFile, ...]:
        """The pictures in `image`, the first with what the fact says of its picture."""
        return self._described(self.image)

    @property
    def answer_pictures(self) -> tuple[MediaFile, ...]:
        """The pictures in `answer_image`; the first is that of the fact if there is no `image`."""
        return self.answer_image if self.image else self._described(self.answer_image)

    @property
    def sounds(self) -> tuple[MediaFile, ...]:
        """The sounds in `audio`; the first is what the fact describes if there is no picture."""
        return self.audio if self.image or self.answer_image else self._described(self.audio)

    def _described(self, files: tuple[MediaFile, ...]) -> tuple[MediaFile, ...]:
        if not files or not (self.alt or self.caption or self.credit):
            return files
        first = files[0]
        described = replace(
            first,
            alt=first.alt or self.alt,
            caption=first.caption or self.caption,
            credit=first.credit or self.credit,
        )
        return (described, *files[1:])

    @property
    def media_files(self) -> Iterator[tuple[FieldPath, MediaFile]]:
        """All pictures and sounds, each with the path of its file's name."""
        shown = {"image": self.pictures, "answer_image": self.answer_pictures}
        for key, files in {**shown, "audio": self.sounds}.items():
            for number, each in enumerate(files):
                yield (key, number, "file"), each

    @property
    def all_tags(self) -> tuple[str, ...]:
        """The tags of the file, then those of the fact, each once."""
        of_file, own = self.part.tags, self.tags
        return tuple(dict.fromkeys((*of_file, *own))) if own or len(of_file) > 1 else of_file

    def citations(self) -> tuple[Citation, ...]:
        """The fact's sources; if it lists none, its or the file's source with its page."""
        if self.sources:
            return self.sources
        source = self.source or self.part.source
        if source is None:
            return ()
        return (Citation(SourceKey(source), self.page, self.locator, ()),)


def marked(**values: Any) -> dict[str, Marked]:
    """The values that fill a prompt, each as marked text."""
    return {
        name: value if isinstance(value, Marked) else with_formulas(str(value))
        for name, value in values.items()
    }
