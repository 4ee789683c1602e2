"""A term taken apart, as a deck has it or as it was typed."""

from functools import lru_cache

from quizgen.lazy_pattern import lazy_pattern
from quizgen.questions.grading.all_languages import WORDS, any_of
from quizgen.questions.grading.names.terms.binomials import short_binomials
from quizgen.questions.grading.names.terms.needed_words import begins_with_letter, needed_words
from quizgen.questions.grading.names.terms.term_figures import figures_of_words
from quizgen.questions.grading.names.terms.term_initials import (
    abbreviation_in,
    doubled_initials,
    initials_of,
)
from quizgen.questions.grading.names.terms.term_numbers import term_number
from quizgen.questions.grading.names.terms.term_places import place_kind
from quizgen.questions.grading.names.terms.term_words import (
    SMALL_WORDS,
    folded_words,
    written_words,
)
from quizgen.questions.grading.names.words.romanisation import CHINESE_PLACES, latin, phonetic_key
from quizgen.questions.grading.names.words.titles import BEFORE_NAMES_OF_OTHERS, ROYAL_TITLES
from quizgen.questions.grading.names.words.typed_names import NameWord, Words, combined, cyrillic_of
from quizgen.questions.grading.names.words.word_forms import singular
from quizgen.record import record
from quizgen.values.characters import even
from quizgen.values.folding import small
from quizgen.values.words import is_capital, letters_in

TURNING = frozenset(WORDS.names.turning)

_EVENT = any_of(
    tuple(rf"(?<=\b[{word[0]}{word[0].upper()}]{word[1:]}\s)" for word in WORDS.names.named_events)
)
_ARTICLE = rf"(?:{any_of(WORDS.names.opening_articles)}\s+)?"

BEFORE_NAME = lazy_pattern(
    rf"\s(?:{any_of(WORDS.names.before_names)}\s+{_ARTICLE}"
    rf"|{_EVENT}(?:{any_of(WORDS.names.before_names_of_events)}\s+{_ARTICLE}"
    rf"|{any_of(WORDS.names.elisions)}'))(\w.*)"
)
"""What is before the name that tells most of a term, which is the group: battle of, bataille d'.

In Romance languages, "de" is between any two nouns: État tells nothing of coup d'État.
"""

POSSESSIVE = lazy_pattern(r"([^\W\d]+)'s ([a-z]+)")
"""A name in the genitive, and a word behind it: Parkinson's disease, but not King's Bench."""

BEHIND_SORT = lazy_pattern(r"(?<=[^\W\d]{3})\s([^\W\d]-?\d{1,3})$")
"""What tells one of a sort: vitamin B12, paper size A4."""


@record()
class ParsedTerm:
    """A term in words (see `NameWord`), without small ones unless there is nothing else.

    - `shorter`: the part of the text that is taken apart; "" for all of it.
    - `whole`: all of them as one word, whose key is how each of them sounds, one after the other.
    - `joined`: how all of them sound, written as one.
    - `figures`: the digits in each of them.
    - `turned`: how many words are before an "of" between them; 0 if there is none.
    - `proper`: the words of the name behind "of" and the like, as in Battle of Waterloo.
    - `number`: the only number of it, if there is one (see `term_number`).
    - `unnumbered`: the words without it; all of them if there is none.
    - `place`: the kind of place that it names (see `place_kind`); "" for other terms.
    - `place_name`: the words without the one for this kind.
    - `abbreviation`: the letters of a single abbreviation, "" for other terms.
    - `initials`: what may be an abbreviation of it.
    - `every`: all words, with the small ones.
    - `needed`: the small ones that nobody leaves out (see `needed_words`).
    """

    text: str
    words: Words
    whole: NameWord
    joined: str
    figures: tuple[str, ...] = ()
    turned: int = 0
    proper: Words = ()
    number: int | None = None
    unnumbered: Words = ()
    place: str = ""
    place_name: Words = ()
    abbreviation: str = ""
    initials: tuple[str, ...] = ()
    every: frozenset[str] = frozenset()
    needed: frozenset[str] = frozenset()
    shorter: str = ""


@lru_cache(maxsize=65536)
def parse_term(text: str, language: str = "") -> ParsedTerm:
    """Take a term apart. An empty text has no words."""
    shown = text.strip()
    every = folded_words(shown)
    last = len(every) - 1
    # The A of vitamin A is no article.
    places = [
        at
        for at, word in enumerate(every)
        if word not in SMALL_WORDS or (at == last and len(word) == 1)
    ]
    if begins_with_letter(every) and places[:1] != [0]:
        places = [0, *places]
    places = places or [*range(len(every))]
    kept = [every[at] for at in places]
    capitals = _capitals(shown)
    words = tuple(
        NameWord(
            bare,
            phonetic_key(bare),
            capitals=word in capitals,
            cyrillic=cyrillic_of(word),
            language=language,
        )
        for word, bare in ((word, latin(CHINESE_PLACES.get(word, word))) for word in kept)
    )
    whole = combined(words)
    figures = figures_of_words(words)
    # 127.0.0.1 has no number of its own.
    number, first, end = (len(figures) < 2 and term_number(shown, every)) or (None, 0, 0)
    unnumbered = tuple(
        word for at, word in zip(places, words, strict=True) if not first <= at < end
    )
    if not unnumbered:
        number, unnumbered = None, words
    place, at = place_kind([word.letters for word in words], shown)
    initials = tuple(
        dict.fromkeys(
            (
                *initials_of(shown, every, unnumbered, number),
                *doubled_initials(kept, language),
                *short_binomials(shown),
            )
        )
    )
    turned = _turned(every)
    return ParsedTerm(
        shown,
        words,
        whole,
        phonetic_key(whole.letters),
        figures,
        turned,
        _proper(shown),
        number,
        unnumbered,
        place,
        words[:at] + words[at + 1 :] if place else words,
        abbreviation_in(shown),
        initials,
        frozenset(every),
        needed_words(shown, every, places),
    )


def _proper(text: str) -> Words:
    """The words of the name behind the first "of" and the like; none if there is no capital.

    Or of the one before 's, Parkinson's disease, or a letter with a number: vitamin B12.
    """
    shown = even(text)
    if code := BEHIND_SORT.search(shown):
        return parse_term(code[1]).words
    owner = POSSESSIVE.fullmatch(shown)
    found = owner or BEFORE_NAME.search(shown)
    if found is None or not (owner or found.start()) or not is_capital(letters_in(found[1])[0]):
        return ()
    thing = latin(small(owner[2] if owner else shown[: found.start()].split()[-1]))
    # Mother of Nero, King of France
    is_of_another = thing in ROYAL_TITLES or singular(thing) in BEFORE_NAMES_OF_OTHERS
    return () if is_of_another else parse_term(found[1]).words


def _capitals(text: str) -> set[str]:
    """The words in capital letters throughout, in lower case."""
    return {small(word) for word in written_words(text) if len(word) > 1 and is_capital(word)}


def _turned(words: list[str]) -> int:
    """How many words are before the first "of"; 0 if no word is before or behind it."""
    place = next((place for place, word in enumerate(words) if word in TURNING), 0)
    before = [word for word in words[:place] if word not in SMALL_WORDS]
    return len(before) if words[place + 1 :] else 0
