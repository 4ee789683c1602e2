"""Term: a word, a work or an institution, and what it means."""

from collections.abc import Iterator

from quizgen.facts.context import NameResolver
from quizgen.facts.fact import Ask, Fact, marked
from quizgen.facts.fields import Phrase, field
from quizgen.facts.worded_answers import as_name
from quizgen.facts.wording import unstopped
from quizgen.questions.answers.term import TermAnswer
from quizgen.questions.answers.text import TextAnswer
from quizgen.questions.kind import Kind, Slot
from quizgen.questions.question import Aside
from quizgen.record import record
from quizgen.values.markup import Marked, capitalised, with_formulas


@record(eq=False)
class Term(Fact):
    """A word, a work or an institution, and what it means."""

    kind = Kind(
        "term",
        (
            Slot("define", holds="means"),
            Slot("term", leading=True, holds="term"),
            Slot("expansion", adds=False, holds="stands_for", apart=True),
            Slot("picture", pictured=True, leading=True, holds="term"),
            Slot("sound", leading=True, heard=True, holds="term"),
        ),
    )
    leading = "term"
    main = "means"
    recalled = ("means",)

    term: Phrase = field("the word or words to learn", example="permanent way")
    means: Marked = field(
        "what it means, without the term itself",
        example="the finished track of a railway, as against the builders' temporary one",
    )
    stands_for: Phrase | None = field(
        "the words that an abbreviation stands for", example="Liverpool and Manchester Railway"
    )

    @property
    def title(self) -> str:
        return self.term

    @property
    def names(self) -> tuple[str, ...]:
        return (self.term, *self.also, *([self.stands_for] if self.stands_for else []))

    def own_asides(self) -> Iterator[Aside]:
        if self.stands_for:
            yield Aside("stands_for", with_formulas(self.stands_for))

    def asks(self, deck: NameResolver) -> Iterator[Ask]:
        del deck
        values = marked(term=self.term)
        # Who rewords one of them says that it is no word with a meaning, such as a book.
        wishes = [self.wish("define"), self.wish("term")]
        plain = not any(wish and wish.wording for wish in wishes)
        texts = {"means": unstopped(self.means, self.language)} | (
            {"text": values["term"]} if plain else {}
        )
        yield Ask("define", TextAnswer(self.means), values, texts=texts)
        answer = as_name(TermAnswer(self.term, self.names[1:], language=self.language))
        yield Ask("term", answer, {"means": capitalised(self.means)}, texts=texts)
        if self.stands_for:
            expansion = TextAnswer(with_formulas(self.stands_for))
            yield Ask("expansion", expansion, values, texts={"text": values["term"]})
        if self.image and self.by_image:
            yield Ask("picture", answer, {})
        if self.audio and self.by_ear:
            yield Ask("sound", answer, {})
