"""What a text is about: the noun that heads it, and the names that follow."""

from collections.abc import Iterable, Sequence
from functools import cache

from quizgen import languages
from quizgen.checks.compiled_patterns import patterns
from quizgen.languages.written_numbers import roman
from quizgen.record import record
from quizgen.values.characters import DIGIT

AROUND = ".,;:!?()[]\"'“”„«»‘’…-–—*_"
"""Signs around a word that do not belong to it."""

LONGEST_NAME = 12
"""The most words of a name that is looked for in a text."""

Words = frozenset[str]


@record()
class NounPhrase:
    """A noun phrase such as "the First Council of Nicaea".

    `head` is its noun in small letters, "council". `names` are the capitalised words beside it, and
    `series` tell it from others of a series: 1 for "First". `rest` are the words after it,
    "Nicaea", without prepositions and articles.
    """

    head: str
    names: Words
    series: Words
    rest: tuple[str, ...]


def bare_words(text: str) -> list[str]:
    """The words of a text without what is around them, such as quotation marks."""
    return [bare for word in text.split() if (bare := word.strip(AROUND))]


def noun_phrase(text: str, language: str) -> NounPhrase | None:
    """The noun phrase that a text is; None if no name follows its noun.

    What comes after a comma is not looked at.
    """
    found = patterns(language)
    text = with_even_genitives(text.partition(",")[0], language)
    words = [word.strip(AROUND) for word in text.split()]
    ends, start = found.head_ends, 0
    while start < len(words) and words[start].lower() in ends:
        start += 1
    end = start + 1
    while end < len(words) and words[end].lower() not in ends:
        if found.head_first and words[end][:1].isupper():
            break
        end += 1
    rest = tuple([word for word in words[end:] if word and word.lower() not in ends])
    if not any(map(_is_name, rest)):
        return None
    beside = words[start:end]
    in_series = series(language)
    if found.head_first:
        head = next((word for word in beside if word.lower() not in in_series), beside[0])
    else:
        head = beside[-1]
    names = [word for word in beside if word is not head and word[:1].isupper()]
    telling = _series_in([each for each in (*beside, *rest) if each is not head], language)
    return NounPhrase(
        head.lower(),
        frozenset([word for word in names if word.lower() not in in_series]),
        telling,
        tuple([word for word in rest if word.lower() not in in_series]),
    )


def without_possessive(word: str) -> str:
    """A name without the ending of an owner: Newton, for *Newton’s*."""
    return word[:-2] if word.endswith(("'s", "’s")) else word


def with_even_genitives(text: str, language: str) -> str:
    """A text with genitives in -s where the language has two, as in *des Buchs* and *Buches*."""
    return patterns(language).long_genitive.sub("s", text) if "es" in text else text


def _is_name(word: str) -> bool:
    return word[:1].isupper()


def series_of(text: str, language: str) -> Words:
    """What tells the thing of a text from others of its series: first, 2nd, III, May, northern."""
    return _series_in([word.strip(AROUND) for word in text.split()], language)


def _series_in(words: Iterable[str], language: str) -> Words:
    known = series(language)
    found = []
    for word in words:
        small = word.lower()
        if small in known:
            found.append(known[small])
        elif word in _ROMAN or DIGIT.search(word):
            found.append(_ROMAN.get(word, small))
    return frozenset(found)


_ROMAN = {roman(number): str(number) for number in range(1, 51)}


@cache
def series(language: str) -> dict[str, str]:
    """The words that tell one of a series from another, each with what it means.

    They are ordinals, numbers and months, and what a language names in `contrasts`.
    """
    typed = languages.typed(language)
    found = {word: word for word in patterns(language).contrasts}
    found |= {word: f"month {number}" for word, number in typed.dates.months.items()}
    found |= {word: str(number) for word, number in typed.numbers.small.items() if number > 1}
    for ordinals in (typed.dates.days, typed.ordinals):
        found |= {word: str(number) for word, number in ordinals.items()}
    return found


def tells_namesake(following: Sequence[str], language: str) -> bool:
    """Whether the words behind a name tell which of two of this name: *fils*, "the Elder"."""
    words = ["".join(filter(str.isalpha, word)).lower() for word in following[:2]]
    grammar = languages.grammar_of(language)
    names, contrasts = languages.typed(language).names, patterns(language).contrasts
    if len(words) > 1 and words[0] in grammar.articles:
        return words[1] in names.generations_with_article or words[1] in contrasts
    return bool(words) and words[0] in names.generations
