"""What may be before or behind a name and no part of it: titles, particles, and such as Jr."""

from collections.abc import Sequence
from functools import lru_cache

from quizgen.questions.grading.all_languages import WORDS
from quizgen.questions.grading.names.words.romanisation import latin
from quizgen.questions.grading.names.words.typed_names import Words

TITLES = frozenset(map(latin, WORDS.names.titles))
ROYAL_TITLES = frozenset(map(latin, WORDS.names.royal_titles))
TITLES_OF_SAINTS = frozenset(map(latin, WORDS.names.titles_of_saints))
TITLES_OF_WOMEN = frozenset(map(latin, WORDS.names.titles_of_women))
TITLES_OF_MEN = frozenset(map(latin, WORDS.names.titles_of_men))
BEFORE_NAMES_OF_OTHERS = frozenset(map(latin, WORDS.names.before_names_of_others))
SUFFIXES = frozenset(map(latin, WORDS.names.suffixes))

MOST_TITLES = 4
"""How many titles may be before a name."""


def without_titles(words: Words) -> Words:
    """The words without titles before them and such words as "Jr." behind them."""
    first, last = 0, len(words)
    while first < last - 1 and (words[first].letters in TITLES or words[first].small):
        first += 1
    while first and words[first - 1].small:
        # A particle belongs to the name: "General de Gaulle".
        first -= 1
    return without_suffixes(words)[first:]


def sex_of_title(titles: Sequence[str]) -> str:
    """The sex of the person that a title says, "f" or "m"; "" if none does."""
    for title in titles:
        if title in TITLES_OF_WOMEN:
            return "f"
        if title in TITLES_OF_MEN:
            return "m"
    return ""


def without_suffixes(words: Words) -> Words:
    """The words without such as "Jr." behind them."""
    last = len(words)
    while last > 1 and words[last - 1].letters in SUFFIXES:
        last -= 1
    return words[:last]


def without_particles(words: Words) -> Words:
    """The words without particles, if there are others."""
    return tuple(word for word in words if not word.small) or words


@lru_cache(maxsize=1024)
def variants(words: Words) -> tuple[Words, ...]:
    """The words with and without what may be no part of the name: titles and particles."""
    found = [words]
    rest = without_suffixes(words)
    for title in range(min(len(rest), MOST_TITLES)):
        found.append(rest[title:])
        word = rest[title]
        # "1st Baron Kelvin"
        after = rest[title + 1].letters if title + 1 < len(rest) else ""
        before = word.number is not None and after in TITLES
        if word.letters not in TITLES and not word.small and not before:
            break
    return tuple(dict.fromkeys(each for some in found for each in (without_particles(some), some)))
