"""A fast look at which facts may ask for what another of their texts has.

To make the questions of all facts takes two thirds of the time that it takes to look for answers in
prompts, and nearly no fact has a text that repeats another one.
"""

from quizgen.checks.own_names import longest_word, may_name_itself
from quizgen.facts.argument import Argument
from quizgen.facts.date import Date
from quizgen.facts.deck import Deck
from quizgen.facts.fact import Fact
from quizgen.facts.figure import Figure
from quizgen.facts.person import Person
from quizgen.facts.term import Term
from quizgen.values.characters import DIGIT, even
from quizgen.values.dates import Moment
from quizgen.values.markup import Marked, compared
from quizgen.values.quantities import show_quantity


def may_repeat(fact: Fact, deck: Deck) -> bool:
    """Whether the prompt of a question may have its answer. It has not if this is False."""
    part = fact.part
    if fact.ask or part.ask or part.ask_by_tag:
        return True
    if isinstance(fact, Date):
        return _date_may_repeat(fact)
    if isinstance(fact, Figure):
        return _figure_may_repeat(fact)
    if isinstance(fact, Argument):
        return _argument_may_repeat(fact, deck)
    if isinstance(fact, Person | Term) and isinstance(fact.subject, Marked):
        return _name_may_repeat(fact, fact.subject.compared.lower())
    return True


def shares_word(answer: str, text: str) -> bool:
    """Whether the longest word of an answer is in a text: it has content, and rarely is.

    Both are in small letters.
    """
    return longest_word(answer) in text


def _argument_may_repeat(fact: Argument, deck: Deck) -> bool:
    """Whether a claim, or the view that it opposes, is in the question or the speaker's name."""
    asked = f"{deck.name_of(fact.by) if fact.by else ''} {fact.question.compared}".lower()
    claim = fact.argument.compared.lower()
    if shares_word(claim, asked):
        return True
    view = deck.view_of(fact.opposes).compared.lower() if fact.opposes else ""
    return bool(view) and shares_word(view, f"{asked} {claim}")


def _name_may_repeat(fact: Person | Term, text: str) -> bool:
    """Whether a name is in a description, which is given in small letters, or the other way."""
    name = compared(fact.title).lower()
    return (
        may_name_itself(fact, text)
        or shares_word(name, text)
        or shares_word(text, name)
        or DIGIT.search(name) is not None
        or (isinstance(fact, Term) and bool(fact.stands_for))
    )


_YEAR_DIGITS = 4


def _date_may_repeat(fact: Date) -> bool:
    """Whether an event has the year of its date, or a number if that is not shown by its digits."""
    event = fact.event.compared
    if not DIGIT.search(event):
        return False
    text = even(event)
    return any(not _has_year(each) or str(each.year) in text for each in fact.date.moments)


def _has_year(moment: Moment) -> bool:
    """Whether a moment is shown with the digits of its year, which are four."""
    return moment.digits == _YEAR_DIGITS and 1000 <= moment.year <= 9999 and not moment.julian


def _figure_may_repeat(fact: Figure) -> bool:
    """Whether a number is in what it counts, or in the year of its date."""
    counts = fact.counts.compared
    if not fact.as_of and not DIGIT.search(counts):
        return False
    longest = longest_word(show_quantity(fact.figure, "", fact.language).lower())
    if longest in counts.lower():
        return True
    if not fact.as_of:
        return False
    if fact.figure.low != fact.figure.high or not DIGIT.search(longest):
        # A date may have a dash, too, and words such as "about".
        return True
    return any(not _has_year(each) or longest in str(each.year) for each in fact.as_of.moments)
