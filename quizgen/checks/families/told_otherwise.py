"""What a term or person says in words, compared with figures and events of the deck."""

from collections.abc import Iterator
from decimal import Decimal
from functools import cache
from itertools import pairwise

from quizgen import languages
from quizgen.checks.compiled_patterns import patterns
from quizgen.checks.noun_phrases import AROUND
from quizgen.checks.rule import Finding, check
from quizgen.facts.date import Date
from quizgen.facts.deck import Deck
from quizgen.facts.figure import Figure
from quizgen.facts.term import Term
from quizgen.lazy_pattern import lazy_pattern
from quizgen.values.characters import DIGIT
from quizgen.values.dates_shown import show_when
from quizgen.values.folding import fold
from quizgen.values.quantities import Quantity
from quizgen.values.quantities_compared import rounding


@check(Deck, severity="warning")
def told_otherwise(deck: Deck) -> Iterator[Finding]:
    """What a term means has another number than a figure, or another year than an event.

    The figure counts the same noun of the term, “members of the Board” for the term “Board”. The
    event is the term itself. In the text, the number or year is the only one, and belongs to what
    it begins with, as in “the 26 members”, “council of 31 judges” and “treaty of 1648”.

    Passes:

        - term: Board of Works
          means: the 26 members who ran the line
        - figure: 26
          counts: members of the Board of Works

    Fails:

        - term: Board of Works
          means: the 26 members who ran the line
        - figure: 27
          counts: members of the Board of Works
    """
    terms, dated = _Terms(), _Terms()
    for fact in deck.of_kind(Term):
        text = fact.means.compared
        if DIGIT.search(text):
            terms.add(fact)
            dated.add(fact)
        elif not _number_words(fact.language).keys().isdisjoint(text.split()):
            terms.add(fact)
    for figure in deck.of_kind(Figure) if terms.by_name else ():
        if not figure.as_of and terms.may_end(figure.counts.compared):
            yield from _figure_against_term(figure, terms.by_name)
    for event in deck.of_kind(Date) if dated.by_name else ():
        if dated.may_end(event.event.compared):
            yield from _date_against_term(event, dated.by_name)


class _Terms:
    """Terms by their names, folded."""

    def __init__(self) -> None:
        self.by_name: dict[str, Term] = {}
        self._ends: set[str] = set()

    def add(self, term: Term) -> None:
        for name in term.names:
            self.by_name[fold(name)] = term
            self._ends.add(name[-_END:].lower())

    def may_end(self, text: str) -> bool:
        """A fast test: whether a text may end with the name of one."""
        end = text[-_END:].lower()
        return end in self._ends or not end.isalpha()


_END = 3
"""Letters at the end of names: fewer tell little, and names may be shorter than more."""


@cache
def _number_words(language: str) -> dict[str, int]:
    """The words for small numbers from two on."""
    small = languages.typed(language).numbers.small
    return {word: int(number) for word, number in small.items() if number > 1}


def _figure_against_term(figure: Figure, terms: dict[str, Term]) -> Iterator[Finding]:
    """The number that a text gives before the noun that the figure counts, if it is another."""
    if figure.figure.approximate:
        return
    head, *rest = figure.counts.compared.split()
    term = _of(figure, rest, terms)
    if term is None:
        return
    words = term.means.compared.split()
    numbers = [word for word in words if _number(word.strip(AROUND), term.language)]
    for at, (word, noun) in enumerate(pairwise(words)):
        number = _number(word, term.language)
        if number and noun.rstrip(".,").lower() == head.lower():
            is_told = len(numbers) == 1 and _is_whole(words, at, term.language)
            if is_told and not _includes(figure.figure, Decimal(number)):
                shown = figure.measure
                message = f"'{word} {noun.rstrip('.,')}' here, and the figure is {shown}"
                yield term.at("means"), message, figure.at("figure")
            return


def _is_whole(words: list[str], at: int, language: str) -> bool:
    """Whether a text is of so many things: "the 26 members", "council of 31 judges who met".

    After these, it has at most a relative clause. So it does not tell of a part or a beginning.
    """
    before, after = words[:at], words[at + 2 :]
    grammar = languages.grammar_of(language)
    if after and after[0].lower() not in grammar.relatives:
        return False
    if len(before) < 2:
        return not before or before[0].lower() in grammar.articles
    *head, preposition = before
    return preposition.lower() in patterns(language).consisting and _is_noun(head, language)


def _is_noun(words: list[str], language: str) -> bool:
    """Whether words are a noun, with its article and adjectives, and no more."""
    ends = _ends(language)
    told = words[1:] if words and words[0].lower() in ends else words
    return bool(told) and all(
        word.lower() not in ends and word == word.strip(AROUND) for word in told
    )


@cache
def _ends(language: str) -> frozenset[str]:
    """The words that end a noun and its adjectives."""
    return patterns(language).head_ends.union(languages.grammar_of(language).relatives)


def _number(word: str, language: str) -> int:
    """A number in digits or in one small word; 0 if it is none."""
    if word.isascii() and word.isdigit():
        return int(word)
    return _number_words(language).get(word.lower(), 0)


def _of(figure: Figure, words: list[str], terms: dict[str, Term]) -> Term | None:
    """The term that the words after the noun and its preposition name."""
    ends = patterns(figure.language).head_ends
    while words and words[0].lower() in ends:
        words = words[1:]
    return terms.get(fold(" ".join(words)))


def _includes(quantity: Quantity, number: Decimal) -> bool:
    slack = rounding(quantity) if quantity.places else Decimal(0)
    return (quantity.low is None or quantity.low - slack <= number) and (
        quantity.high is None or number <= quantity.high + slack
    )


_YEAR = lazy_pattern(r"(?<![\w.,-])(?:1\d{3}|20\d\d)(?![\w.,]?\d|\w)")


def _date_against_term(date: Date, terms: dict[str, Term]) -> Iterator[Finding]:
    """The year of what a term means, if the event that it names is in another one."""
    words = date.event.compared.split()
    ends = patterns(date.language).head_ends
    term = terms.get(fold(" ".join(words[1:] if words[0].lower() in ends else words)))
    if term is None or any(each.approximate or each.uncertain for each in date.date.moments):
        return
    years = {int(found[0]) for found in _YEAR.finditer(term.means.compared)}
    known = [moment.year for moment in date.date.moments if moment.digits == _YEAR_DIGITS]
    if len(years) == 1 and known and _is_its_year(term.means.compared, term.language):
        (year,) = years
        if not min(known) <= year <= max(known) and not (
            date.date.open_end or date.date.open_start
        ):
            message = f"{year} here, and the event is dated {show_when(date.date)}"
            yield term.at("means"), message, date.at("date")


def _is_its_year(text: str, language: str) -> bool:
    """Whether a year belongs to the noun that a text begins with: "treaty of 1648 that…".

    In "an army of 1500 men", it is none.
    """
    found = patterns(language).times.of_year.search(text)
    if not found or not _is_noun(text[: found.start()].split(), language):
        return False
    after = text[found.end() :]
    return not after[:1].isspace() or after.split()[0].lower() in _ends(language)


_YEAR_DIGITS = 4
