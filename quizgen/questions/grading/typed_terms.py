"""A term taken apart, as a deck has it or as it was typed."""

import re
from collections.abc import Iterator
from functools import lru_cache

from quizgen.questions.grading.all_languages import WORDS
from quizgen.questions.grading.plain_text import plain
from quizgen.questions.grading.romanisation import CHINESE_PLACES, latin, phonetic_key
from quizgen.questions.grading.typed_names import NameWord, Words, spelled
from quizgen.record import record
from quizgen.values.characters import even
from quizgen.values.folding import fold_accented, small
from quizgen.values.words import is_capital, letters_in, spaced_name

SMALL_WORDS = frozenset(WORDS.names.small_words)
NOT_INITIALS = frozenset(WORDS.names.not_initials) | SMALL_WORDS
TURNING = frozenset(WORDS.names.turning)
SHORTENINGS = dict(WORDS.names.shortenings)

DOTTED = re.compile(r"(?<!\w)(\w)\.(?=\w(?:\.|\b))")
"""A letter with a full stop, and another one behind it: the N of N.K.V.D."""

ABBREVIATION = re.compile(r"[^\W\d]{2,10}|(?:[^\W\d]\.\s?)+[^\W\d]\.?")
"""An abbreviation, if it has capital letters or full stops."""

WRITTEN_WORD = re.compile(r"[^\s.-]+")


@record()
class ParsedTerm:
    """A term in words (see `NameWord`), without small ones unless there is nothing else.

    - `shorter`: the part of the text that is taken apart; "" for all of it.
    - `joined`: how all of them sound, written as one.
    - `turned`: how many words are before an "of" between them; 0 if there is none.
    - `abbreviation`: the letters of a single abbreviation, "" for other terms.
    - `initials`: what may be an abbreviation of it.
    """

    text: str
    words: Words
    joined: str
    turned: int = 0
    abbreviation: str = ""
    initials: tuple[str, ...] = ()
    shorter: str = ""


@lru_cache(maxsize=65536)
def parse_term(text: str) -> ParsedTerm:
    """Take a term apart. An empty text has no words."""
    shown = text.strip()
    every = folded_words(shown)
    kept = [word for word in every if word not in SMALL_WORDS] or every
    capitals = _capitals(shown)
    words = tuple(
        NameWord(bare, phonetic_key(bare), capitals=word in capitals)
        for word, bare in ((word, latin(CHINESE_PLACES.get(word, word))) for word in kept)
    )
    joined = phonetic_key("".join(word.letters for word in words))
    initials = tuple(dict.fromkeys(_initials(shown, every)))
    return ParsedTerm(shown, words, joined, _turned(every), _abbreviation(shown), initials)


def folded_words(text: str) -> list[str]:
    """All words of a term in lower case, shortened ones as the whole word."""
    undotted = DOTTED.sub(r"\1", plain(text).replace("'", ""))
    return [SHORTENINGS.get(word, word) for word in map(spelled, fold_accented(undotted).split())]


def _capitals(text: str) -> set[str]:
    """The words in capital letters throughout, in lower case."""
    words = [found.replace("'", "") for found in WRITTEN_WORD.findall(spaced_name(even(text)))]
    return {small(word) for word in words if len(word) > 1 and is_capital(word)}


def _turned(words: list[str]) -> int:
    """How many words are before the first "of"; 0 if no word is before or behind it."""
    place = next((place for place, word in enumerate(words) if word in TURNING), 0)
    before = [word for word in words[:place] if word not in SMALL_WORDS]
    return len(before) if words[place + 1 :] else 0


def _abbreviation(text: str) -> str:
    words = even(text).split()
    while len(words) > 1 and small(words[0]) in SMALL_WORDS:
        words = words[1:]
    written = " ".join(words)
    if not ABBREVIATION.fullmatch(written):
        return ""
    initials = "".join(letter for letter in written if letter.isalpha())
    return latin(small(initials)) if "." in written or is_capital(initials) else ""


def _initials(text: str, words: list[str]) -> Iterator[str]:
    """The initials of a term of two words with capital letters, or of three words and more."""
    kept = [word for word in words if word not in SMALL_WORDS]
    written = [found.replace("'", "") for found in WRITTEN_WORD.findall(spaced_name(even(text)))]
    large = [word for word in written if word and small(word) not in NOT_INITIALS]
    if len(kept) < 2 or (
        len(kept) == 2 and not all(is_capital(letters_in(word)[0]) for word in large)
    ):
        return
    if any(len(word) > 1 and is_capital(word) for word in large):
        # A term that has an abbreviation in it has none itself.
        return
    for left_out in (frozenset[str](), SMALL_WORDS, NOT_INITIALS):
        found = "".join(latin(word)[:1] for word in words if word not in left_out)
        if len(found) > 1:
            yield found
