"""The author's wrong options compared with the right one: its form should not betray it.

Sources: Haladyna, Downing and Rodriguez (2002), A review of multiple-choice item-writing
guidelines: options of about equal length, alike in grammar and content, without clues to the right
one.
"""

from collections.abc import Iterator

from quizgen.checks.once_per_deck import once_per_deck
from quizgen.checks.rule import Finding, check
from quizgen.facts.cloze import Cloze
from quizgen.facts.deck import Deck
from quizgen.facts.fact import Fact
from quizgen.questions.answers.date import DateAnswer
from quizgen.questions.answers.number import NumberAnswer
from quizgen.questions.distractors.form import stem_words, tell_of_form, tell_of_length
from quizgen.record import record
from quizgen.values.dates import When, parse_when
from quizgen.values.folding import fold
from quizgen.values.formulas.formula_marks import as_word
from quizgen.values.markup import Marked
from quizgen.values.quantities import Quantity, parse_quantity
from quizgen.values.words import words_in

_MANY = 20
"""From so many facts on, it shows that the right option tends to be the longest."""

_MOST = 0.5
"""The greatest share of them in which it may be; chance would have a third."""


@record(eq=False)
class _Options:
    """The prompt of a question with the right option and the wrong ones that its author wrote."""

    fact: Fact
    prompt: Marked
    right: Marked
    wrong: tuple[Marked, ...]


@check(Deck, severity="warning")
def wrong_longer(deck: Deck) -> Iterator[Finding]:
    """The right option is conspicuously longer than all wrong ones in `wrong`.

    Guessers choose the longest option, and they should not be right more often than by chance. It
    is conspicuous if it is longer by a third. In a deck with many `wrong`, it should not be the
    longest in more than half of them, by however little. Write longer wrong options, as exact as
    the right one; or give more than two, from which sheets choose by their length.

    Passes:

        - argument: coal paid for it, passengers did not
          question: Why did the first railways pay?
          by: Smith
          wrong: [the state bore all of the costs, wages were lower than on canals]

    Fails:

        - argument: coal paid for it, passengers did not
          question: Why did the first railways pay?
          by: Smith
          wrong: [wages were low, the state paid]
    """
    longest = counted = 0
    for each in _written(deck):
        if tell_of_length(each.right, each.wrong):
            yield (
                each.fact.at_key("wrong"),
                "the right option is much longer than all wrong ones: write longer wrong options",
            )
        counted += 1
        longest += len(each.right.text) > max(len(text.text) for text in each.wrong)
    if counted >= _MANY and longest > _MOST * counted:
        yield (
            deck.at("deck"),
            f"the right option is the longest in {longest} of {counted} facts with `wrong`: "
            "write longer wrong options in some of them",
        )


@check(Deck, severity="warning", alone=True)
def wrong_not_read(deck: Deck) -> Iterator[Finding]:
    """A wrong option for a date or a number is not one, so it is never used.

    Write it as the fact's own date or number, which has no unit.

    Passes:

        - date: 1825-09-27
          event: the opening of the line to Darlington
          wrong: [1821-04-19, 1830-09-15]

    Fails:

        - date: 1825-09-27
          event: the opening of the line to Darlington
          wrong: [19 April 1821, 15 September 1830]
    """
    for fact in deck.facts:
        if not fact.wrong or not (answer := _ordered_answer(deck, fact)):
            continue
        for place, text in enumerate(fact.wrong):
            try:
                _read(answer, text)
            except ValueError as error:
                yield fact.at("wrong", place), str(error)


@check(Deck, severity="warning", alone=True)
def wrong_form(deck: Deck) -> Iterator[Finding]:
    """Quotation marks, a capital, an article, digits or a full stop single out the right option.

    Only the right option has them, or all have them but the right one. A date or a number is
    singled out if no wrong one is as exact, or written alike: a day among years.

    Passes:

        - argument: a "public" railway
          question: What did the Act of 1821 permit?
          by: Smith
          wrong: [a "private" canal, a "military" road]

    Fails:

        - argument: a "public" railway
          question: What did the Act of 1821 permit?
          by: Smith
          wrong: [a private canal, a military road]
    """
    for each in _written(deck):
        tell = tell_of_form(each.right, each.wrong, each.fact.language)
        if tell:
            yield each.fact.at_key("wrong"), _FORMS[tell]
    for fact in deck.facts:
        if len(fact.wrong) < _FEWEST or not (answer := _ordered_answer(deck, fact)):
            continue
        wrong = [value for text in fact.wrong if (value := _read_if_valid(answer, text))]
        right = answer.when if isinstance(answer, DateAnswer) else answer.quantity
        if wrong and _exactness(right) not in map(_exactness, wrong):
            yield fact.at_key("wrong"), _FORMS["exact"]


def _ordered_answer(deck: Deck, fact: Fact) -> DateAnswer | NumberAnswer | None:
    """The date or number that the author's wrong options are beside; None if it is a text."""
    for question in deck.questions_of(fact):
        if question.wrong and isinstance(question.answer, DateAnswer | NumberAnswer):
            return question.answer
    return None


def _read(answer: DateAnswer | NumberAnswer, text: str) -> When | Quantity:
    """A wrong option as a date or a number. Raises ValueError if it is none."""
    return parse_when(text) if isinstance(answer, DateAnswer) else parse_quantity(text)


def _read_if_valid(answer: DateAnswer | NumberAnswer, text: str) -> When | Quantity | None:
    """A wrong option as a date or a number; None if it is none, which `wrong_not_read` reports."""
    try:
        return _read(answer, text)
    except ValueError:
        return None


def _exactness(value: When | Quantity) -> tuple[object, ...]:
    """How exact a date or number is, and how it is written."""
    if isinstance(value, When):
        moments = [
            (each.digits, each.month is None, each.day is None, each.approximate)
            for each in value.moments
        ]
        return value.shape, *moments
    is_range = value.low != value.high
    signs = (value.percent, value.scientific, value.scale, value.approximate, is_range)
    return *signs, value.places > _FEW_PLACES, value.below > 0


_FEW_PLACES = 1
"""So many decimals among whole numbers do not show that a number was measured."""


_FORMS = {
    "exact": "how exact it is singles out the right option: write all options alike",
    "quotes": "quotation marks single out the right option: give all options some, or none",
    "digits": "digits single out the right option: give all options some, or none",
    "stop": "a full stop singles out the right option: end all options alike",
    "capital": "its first letter singles out the right option: begin all options alike",
    "article": "its article singles out the right option: begin all options alike",
}


@check(Deck, severity="warning", alone=True)
def stem_word_in_answer(deck: Deck) -> Iterator[Finding]:
    """The right option repeats a word of the question, and no wrong one does.

    Then the answer can be guessed from the word alone. Use the word in a wrong option too, or
    reword the question.

    Passes:

        - argument: coal from the mines at Killingworth
          question: What did the mines send to the coast?
          by: Smith
          wrong: [slate from the mines at Snowdon, wool from the farms at Whitby]

    Fails:

        - argument: coal from the mines at Killingworth
          question: What did the mines send to the coast?
          by: Smith
          wrong: [slate from the hills at Snowdon, wool from the farms at Whitby]
    """
    for each in _written(deck):
        found = stem_words(each.right, each.wrong, each.prompt.compared, each.fact.language)
        if found:
            yield (
                each.fact.at_key("wrong"),
                f"only the right option repeats {_said(each.right, found)} from the question: "
                "use the word in a wrong option too, or reword one of them",
            )


def _said(right: Marked, stems: frozenset[str]) -> str:
    """The first word or formula of the right option that begins with one of the stems."""
    said = {
        word: run.text if run.formula else word
        for run in right.styled()
        for word in words_in(fold(as_word(run.text) if run.formula else run.text))
    }
    return f"'{next(said[word] for word in said if any(map(word.startswith, stems)))}'"


@once_per_deck
def _written(deck: Deck) -> Iterator[_Options]:
    """The questions with two or more wrong options in words, each fact's first."""
    for fact in deck.facts:
        if len(fact.wrong) < _FEWEST or _is_for_no_hole(fact):
            continue
        for question in deck.questions_of(fact):
            if not question.wrong or question.answer.ordered:
                continue
            right = question.answer.shown()
            if isinstance(right, Marked):
                yield _Options(fact, question.prompt, right, tuple(question.wrong_options))
                break


def _is_for_no_hole(fact: Fact) -> bool:
    """Whether a sentence has several holes, which `options-of-several-holes` reports."""
    return isinstance(fact, Cloze) and len(fact.cloze.holes) > 1


_FEWEST = 2
"""With a single one, others are taken from the deck."""
