"""Person: someone, and what they are known for."""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from quizgen import languages
from quizgen.facts.context import NameResolver
from quizgen.facts.fact import Ask, Fact, marked
from quizgen.facts.fields import ANSWER, Line, Wording, field
from quizgen.facts.worded_answers import as_answer, as_name
from quizgen.facts.wording import as_phrase, unstopped
from quizgen.languages.sentence_words import PAST_UNTIL
from quizgen.questions.answers.date import DateAnswer
from quizgen.questions.answers.name import NameAnswer
from quizgen.questions.kind import Kind, Slot
from quizgen.questions.question import Aside
from quizgen.record import record
from quizgen.values.dates import When
from quizgen.values.dates_shown import show_when
from quizgen.values.markup import Marked, capitalised

if TYPE_CHECKING:
    from quizgen.facts.charted import Charted

_MAY_LIVE = PAST_UNTIL - 100
"""Who was born earlier is dead, even if the fact does not say so."""


@record(eq=False)
class Person(Fact):
    """Someone, and what they are known for."""

    kind = Kind(
        "person",
        (
            Slot("identify", holds="who"),
            Slot("name", leading=True, holds="person"),
            Slot("born", adds=False, holds="born"),
            Slot("died", adds=False, holds="died"),
            Slot("portrait", pictured=True, leading=True, holds="person"),
            Slot("sound", leading=True, heard=True, holds="person"),
        ),
        people=True,
    )
    leading = "person"
    main = "who"
    recalled = ("who",)

    person: Line = field(
        "the name that readers use", example="George Stephenson", translation="kept"
    )
    who: Wording = field(
        "one phrase that identifies this person; or a list, graded point by point",
        example="English engineer who built the Stockton and Darlington Railway",
    )
    born: When | None = field("the day, month or year of birth (EDTF)", example="1781-06-09")
    died: When | None = field("the day, month or year of death (EDTF)", example="1848-08-12")
    family: Line | None = field(
        "the family name, if it is not the last word of the name",
        example="Stephenson",
        translation="kept",
    )

    @property
    def title(self) -> str:
        return self.person

    @property
    def family_name(self) -> str:
        return self.family or ""

    @property
    def likely_family(self) -> str:
        """The family name; the last word of the name if it is not told."""
        return self.family or self.person.split()[-1]

    @property
    def by_image(self) -> bool:
        # A portrait is asked about unless the author says otherwise.
        return self.image_side != ANSWER

    @property
    def names(self) -> tuple[str, ...]:
        return (self.person, *self.also)

    @property
    def period(self) -> tuple[int | None, int | None]:
        return (
            self.born.earliest if self.born else None,
            self.died.latest if self.died else None,
        )

    @property
    def variant(self) -> str:
        """The variant of its prompts: "several" people, one who is "living", or neither."""
        grammar = languages.grammar_of(self.language)
        if grammar.several and re.search(grammar.several, self.person):
            return "several"
        is_living = self.born and not self.died and self.born.moments[0].year >= _MAY_LIVE
        return "living" if is_living else ""

    @property
    def in_present(self) -> bool:
        is_living = self.variant == "living"
        return is_living and "person name living" in languages.words(self.language).prompts

    def own_asides(self) -> Iterator[Aside]:
        known = [each for each in (self.born, self.died) if each]
        if len(known) == 2 and all(each.shape == "moment" for each in known):
            (first,), (last,) = (each.moments for each in known)
            life = When("", "period", (first, last), first.earliest, last.latest)
            yield Aside(None, Marked(show_when(life, self.language)))
            return
        if self.born:
            yield Aside("born", Marked(show_when(self.born, self.language)))
        if self.died:
            yield Aside("died", Marked(show_when(self.died, self.language)))

    def charted(self, deck: NameResolver) -> "Iterator[Charted]":
        from quizgen.facts.charted import ChartedLife

        del deck
        if self.born or self.died:
            yield ChartedLife(name=self.person, born=self.born, died=self.died)

    def asks(self, deck: NameResolver) -> Iterator[Ask]:
        del deck
        name = as_name(NameAnswer(self.person, self.also, self.family_name))
        whom, variant = marked(person=self.person), self.variant
        who = as_phrase(self.who, self.language)
        described = unstopped(who, self.language)
        texts = {"text": described, "who": described}
        yield Ask("identify", as_answer(self.who), whom, variant, texts)
        yield Ask("name", name, {"who": capitalised(who)}, variant, texts)
        named = {"text": whom["person"], "means": described}
        if self.born:
            yield Ask("born", DateAnswer(self.born, self.language), whom, variant, named)
        if self.died:
            yield Ask("died", DateAnswer(self.died, self.language), whom, variant, named)
        if self.image and self.by_image:
            yield Ask("portrait", name, {})
        if self.audio and self.by_ear:
            yield Ask("sound", name, {})
