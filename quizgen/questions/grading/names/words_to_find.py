"""The words by which the names of others are found: those of a known name, and typed ones."""

from functools import lru_cache

from quizgen.questions.grading.names.people.given_names import SAME_GIVEN
from quizgen.questions.grading.names.people.known_names import KnownName
from quizgen.questions.grading.names.people.matched_families import initials_in
from quizgen.questions.grading.names.terms.matched_abbreviations import typed_abbreviations
from quizgen.questions.grading.names.terms.matched_terms import turned_key
from quizgen.questions.grading.names.terms.typed_terms import ParsedTerm
from quizgen.questions.grading.names.words.typed_names import NameWord, Words, combined, plain_word
from quizgen.questions.grading.spelling import forgiven

SIMILAR_FIRSTS = {"g": "h", "k": "h", "q": "h", "t": "d", "p": "b"}
"""First letters of keys that may be the same in another romanisation."""

MOST_VARIED_SLIPS = 9
"""Slips that may be between two romanisations of one name, as with Arabic and Chinese."""


@lru_cache(maxsize=65536)
def letters_of(word: str) -> int:
    """Which letters a word has, as the bits of a number."""
    found = 0
    for letter in set(word):
        found |= 1 << (ord(letter) % 31)
    return found


LOOSE = "aeiouhא"
LOOSE_LETTERS = letters_of(LOOSE)
"""The letters that `LOOSE_SOUNDS` leave out or exchange."""


def first_of(word: str, *, varied: bool) -> str:
    """How a word begins, for finding it; the romanisations of Arabic and the like are `varied`."""
    first = word[:1]
    if varied:
        return f"~{SIMILAR_FIRSTS.get(first, first)}"
    return "h" if first == "k" else first


def known_words(name: KnownName) -> list[NameWord]:
    """The words of a known name by which it is found: one of them fits if the name does."""
    words = [name.given[:1], name.given] if name.whole or name.number is not None else []
    if words and len(name.given) == 1:
        words += [(other,) for other in sorted(SAME_GIVEN.get(name.given[0], ()))]
    words += [form.words for form in (*name.family, *name.alone)]
    found = [combined([plain_word(word) for word in each]) for each in words if each]
    return list({(word.letters, word.key): word for word in found}.values())


def slips_in(name: KnownName, word: NameWord) -> int:
    """How many slips a word of a known name forgives."""
    return MOST_VARIED_SLIPS if name.sound else forgiven(max(len(word.letters), len(word.key)))


def known_keys(term: ParsedTerm) -> set[str]:
    """The keys of a known term by which it is found."""
    return {term.whole.key, turned_key(term), _numbered_key(term), combined(term.place_name).key}


def _numbered_key(term: ParsedTerm) -> str:
    """How a term sounds with its number behind the other words."""
    return f"{combined(term.unnumbered).key}{'' if term.number is None else term.number}"


def typed_keys(words: Words, term: ParsedTerm) -> dict[str, None]:
    """The keys of what was typed by which terms are found."""
    return dict.fromkeys((combined(words).key, *sorted(known_keys(term))))


def typed_initials(words: Words, term: ParsedTerm) -> dict[str, None]:
    """What was typed that may be the initials of a name."""
    found = (initials_in(words), *sorted(typed_abbreviations(term)))
    return dict.fromkeys(letters for letters in found if letters)
