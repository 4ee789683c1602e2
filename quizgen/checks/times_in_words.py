"""Centuries and years in words, as the texts of a deck give them."""

from collections.abc import Iterator

from quizgen import languages
from quizgen.checks.compiled_patterns import patterns
from quizgen.checks.noun_phrases import AROUND
from quizgen.checks.once_per_deck import once_per_deck
from quizgen.checks.rare_signs import lines_with, values_on
from quizgen.checks.texts import is_prose
from quizgen.diagnostics.located import ScalarNode, scalars
from quizgen.facts.deck import Deck
from quizgen.facts.fact import Fact
from quizgen.facts.part import Part
from quizgen.languages.written_numbers import roman
from quizgen.lazy_pattern import lazy_pattern
from quizgen.record import record
from quizgen.values.folding import fold_accented

LIFE = 110
"""Years that someone has lived at most."""

_SENTENCE_END = lazy_pattern(r"\s(?<=[^\W\d]{2}[.!?]\s)\s*")
"""Not after a number, which may be ordinal, and not after an initial."""

_ROMAN = {roman(number): number for number in range(1, 22)}

_LATIN = str.maketrans("ХхІі", "XXII")
"""Letters of Cyrillic that are typed for Roman numerals."""

_DIGITS = lazy_pattern(r"\D{0,2}(\d{1,2})(?!\d)")
_NUMERAL = lazy_pattern(r"([IVX]+)(?:E|ER|ÈME)?")


@once_per_deck
def sentences_on_time(deck: Deck) -> Iterator[tuple[Fact, ScalarNode, str]]:
    """The sentences that may have a century or a span of years, with their fact and value."""
    for fact, key, value in values_on(deck, _lines_with_signs):
        if is_prose(fact, key):
            for scalar in scalars(value):
                for sentence in _sentences(scalar.text, patterns(fact.language).times.signs):
                    yield fact, scalar, sentence


def _sentences(text: str, signs: tuple[str, ...]) -> Iterator[str]:
    """The sentences of a text that have one of the signs."""
    if any(map(text.__contains__, signs)):
        for sentence in _SENTENCE_END.split(text):
            if any(map(sentence.__contains__, signs)):
                yield sentence


def _lines_with_signs(part: Part) -> set[int]:
    return lines_with(part.file.text, patterns(part.language).times.signs)


@record()
class Century:
    """A century in a text: its number, and where its words begin and end."""

    number: int
    start: int
    end: int

    @property
    def first(self) -> int:
        """The year before its first, which many count to it: 1700 is in two centuries."""
        return (self.number - 1) * 100

    @property
    def last(self) -> int:
        """Its last year: 1800."""
        return self.number * 100

    def includes(self, year: int) -> bool:
        """Whether a year is in it."""
        return self.first <= year <= self.last


def centuries(text: str, language: str, *, with_preposition: bool = False) -> list[Century]:
    """The centuries of a text, or only those in which something happened."""
    times = patterns(language).times
    pattern = times.in_century if with_preposition else times.century
    found = []
    for each in pattern.finditer(text):
        written = next(filter(None, each.groups()), "")
        number = _number_of_century(written, language)
        if number:
            found.append(Century(number, each.start(), each.end()))
    return found


def _number_of_century(text: str, language: str) -> int:
    """The number of a century in digits, Roman numerals or words; 0 if it is none."""
    if digits := _DIGITS.match(text):
        return int(digits[1])
    if numeral := _NUMERAL.fullmatch(text.upper().translate(_LATIN)):
        return _ROMAN.get(numeral[1], 0)
    typed = languages.typed(language)
    word = fold_accented(text).replace(" ", "-")
    for ordinals in (typed.dates.days, typed.ordinals):
        for each in (text.casefold(), word):
            if each in ordinals:
                return ordinals[each]
    return 0


_YEAR = lazy_pattern(r"(?<![\w.,/–-])(1\d{3}|20\d\d)(?![\w.,]?\d|\w|[–/-]\d)")


def years(text: str) -> list[tuple[int, int, int]]:
    """The years of a text that are not in a range, each with where it begins and ends."""
    return [(int(found[1]), found.start(), found.end()) for found in _YEAR.finditer(text)]


def joins(between: str, language: str) -> bool:
    """Whether nothing is between two times but signs, and words that dates are written with."""
    typed = languages.typed(language)
    filling = {*typed.dates.filling, *typed.dates.months} - set(typed.alternative)
    words = [word.strip(AROUND).lower() for word in between.split()]
    return all(not word or word in filling or word.isdigit() for word in words)


def span_of_years(text: str, language: str) -> tuple[int, int, int] | None:
    """The only span of years in a text, with where it begins and ends; None if it has not one."""
    found = [*patterns(language).times.span.finditer(text)]
    if len(found) != 1:
        return None
    (span,) = found
    number = whole_number(next(filter(None, span.groups()), ""))
    return (number, span.start(), span.end()) if number else None


def whole_number(text: str) -> int:
    """A whole number in digits or words, and nothing else; 0 if it is none."""
    digits = text.rstrip("-")
    if digits.isdigit():
        return int(digits)
    # The words of all languages take long to load, and hardly any deck needs them.
    from quizgen.questions.grading.numbers.number_words import number_in_words

    found = number_in_words(fold_accented(text))
    if found is None or found.rest.strip() or found.number.denominator != 1:
        return 0
    return int(found.number)
