"""What may be typed for a term in initials, and whether a term is an abbreviation itself."""

from collections.abc import Iterator, Sequence
from itertools import dropwhile

from quizgen import languages
from quizgen.lazy_pattern import lazy_pattern
from quizgen.questions.grading.all_languages import WORDS, any_of
from quizgen.questions.grading.names.terms.term_words import (
    SMALL_WORDS,
    folded_words,
    written_words,
)
from quizgen.questions.grading.names.words.romanisation import latin
from quizgen.questions.grading.names.words.typed_names import NameWord, Words, cyrillic_of
from quizgen.values.characters import DIGIT, even
from quizgen.values.folding import small
from quizgen.values.words import is_capital

NOT_INITIALS = frozenset(WORDS.names.not_initials) | SMALL_WORDS

DOUBLED_INITIALS = {
    code: ending
    for code in languages.codes()
    if (ending := languages.typed(code).names.doubled_initials)
}
"""By language, the ending of words whose initials are written twice."""

ABBREVIATION = lazy_pattern(
    r"[^\W\d]{1,10}\d[^\W\d]?|\d?[^\W\d]{2,10}|(?:[^\W\d]\.\s?)+[^\W\d]\.?"
    r"|(?:([^\W\d])\1\.?\s?){2,5}"
)
"""What may be an abbreviation."""

ELISION = lazy_pattern(
    rf"(?<!\w){any_of((*WORDS.names.elided_articles, *WORDS.names.elisions))}'(?=\w)"
)
"""A word that has lost its vowel before the next one: the l of l'Atlantique."""

LEAST_SMALL = 3
"""How many letters an abbreviation has at least that is typed in small letters: nato."""


def initials_of(
    text: str, words: list[str], unnumbered: Words, number: int | None
) -> Iterator[str]:
    """The initials of a term of two words or more, with its number and without it."""
    if any(DIGIT.search(word) and not word.isdecimal() for word in words):
        # V7–I is not V–I.
        return
    if number is not None:
        # WW2, G7; in Spanish and French 2GM
        letters = "".join(map(initial_of, unnumbered))
        yield from (f"{letters}{number}", f"{number}{letters}")
    if "'" in even(text):
        words = folded_words(ELISION.sub("", even(text)))
    kept = [word for word in words if word not in SMALL_WORDS]
    large = [word for word in written_words(text) if word and small(word) not in NOT_INITIALS]
    if len(kept) < 2:
        return
    if any(len(word) > 1 and is_capital(word) for word in large):
        # A term that has an abbreviation in it has none itself.
        return
    if text[:1].islower():
        # An article is not among them, unless it is that of a title. A preposition may be: POV.
        words = [*dropwhile(SMALL_WORDS.__contains__, words)]
    for left_out in (frozenset[str](), SMALL_WORDS, NOT_INITIALS):
        found = "".join(_initial(word) for word in words if word not in left_out)
        if len(found) > 1:
            yield found


def _initial(word: str) -> str:
    return latin(word[:1]) if cyrillic_of(word) else latin(word)[:1]


def initial_of(word: NameWord) -> str:
    """The first letter of a word, in Latin ones: Ш is sh."""
    return latin(word.cyrillic[:1]) or word.letters[:1]


def doubled_initials(words: Sequence[str], language: str) -> Iterator[str]:
    """The initials of words that all are in the plural, as Spanish writes them: EE. UU."""
    ending = DOUBLED_INITIALS.get(language)
    if ending and len(words) > 1 and all(word.endswith(ending) for word in words):
        yield "".join(2 * latin(word)[:1] for word in words)


def abbreviation_in(text: str) -> str:
    """The letters of a text that is a single abbreviation, in lower case; "" for others."""
    words = even(text).split()
    while len(words) > 1 and small(words[0]) in SMALL_WORDS:
        words = words[1:]
    written = " ".join(words)
    if not ABBREVIATION.fullmatch(written):
        return ""
    letters = "".join(letter for letter in written if letter.isalnum())
    large = is_capital("".join(filter(str.isalpha, letters)))
    if "." in written or large or len(letters) >= LEAST_SMALL:
        return latin(small(letters))
    return ""
