"""A term taken apart, as a deck has it or as it was typed."""

from collections.abc import Iterator, Sequence
from functools import lru_cache

from quizgen import languages
from quizgen.lazy_pattern import lazy_pattern
from quizgen.questions.grading.all_languages import WORDS, any_of
from quizgen.questions.grading.dates.date_words import roman_number
from quizgen.questions.grading.names.binomials import short_binomials
from quizgen.questions.grading.names.romanisation import (
    CHINESE_PLACES,
    latin,
    phonetic_key,
    sounded,
)
from quizgen.questions.grading.names.term_figures import figures_of_words
from quizgen.questions.grading.names.term_numbers import (
    BEFORE_ENDING,
    NUMBER_SIGNS,
    term_number,
)
from quizgen.questions.grading.names.term_places import place_kind
from quizgen.questions.grading.names.typed_names import (
    SAINTS_IN_FULL,
    NameWord,
    Words,
    combined,
    cyrillic_of,
    spelled,
)
from quizgen.questions.grading.plain_text import plain
from quizgen.record import record
from quizgen.values.characters import even
from quizgen.values.folding import fold, fold_accented, small
from quizgen.values.greek import SIGN_NAMES
from quizgen.values.words import is_capital, letters_in, spaced_name

SMALL_WORDS = frozenset(WORDS.names.small_words)
NOT_INITIALS = frozenset(WORDS.names.not_initials) | SMALL_WORDS
TURNING = frozenset(WORDS.names.turning)
FINAL_SHORTENINGS = frozenset(WORDS.names.final_shortenings)
SHORTENINGS = dict(WORDS.names.shortenings) | SIGN_NAMES
PREFIXES_IN_FULL = dict(WORDS.names.prefixes)

OPENING_ARTICLES = frozenset(WORDS.names.opening_articles)
ELIDED_ARTICLES = frozenset(WORDS.names.elided_articles)

DOUBLED_INITIALS = {
    code: ending
    for code in languages.codes()
    if (ending := languages.typed(code).names.doubled_initials)
}
"""By language, the ending of words whose initials are written twice."""

ACCIDENTALS = tuple((lazy_pattern(sign), word) for sign, word in WORDS.names.accidentals.items())
"""Signs in the name of a key in music, and their words: C♯ minor."""

SHORT_PREFIX = lazy_pattern(rf"(?<!\w){any_of(tuple(PREFIXES_IN_FULL))}(?=-\w{{4}})")
"""The letter for a prefix: o-xylene is ortho-xylene."""

DOTTED = lazy_pattern(r"(?<!\w)([^\W\d])\.(?=[^\W\d](?:\.|\b))")
"""A letter with a full stop, and another one behind it: the N of N.K.V.D."""

BETWEEN_FIGURES = lazy_pattern(r"(?<=\d)'(?=\d)")
"""The sign for minutes: 3'43."""

ABBREVIATION = lazy_pattern(
    r"[^\W\d]{1,10}\d|[^\W\d]{2,10}|(?:[^\W\d]\.\s?)+[^\W\d]\.?"
    r"|(?:([^\W\d])\1\.?\s?){2,5}"
)
"""What may be an abbreviation."""

ROMAN_IN_TERM = lazy_pattern("[ivx]{2,}")
LAST_ROMAN = lazy_pattern("[iv]|[ivx]{2,}")
DIGIT = lazy_pattern(r"\d")

LEAST_SMALL = 3
"""How many letters an abbreviation has at least that is typed in small letters: nato."""

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

POSSESSIVE = lazy_pattern(r"([^\W\d]+)'s [a-z]+")
"""A name in the genitive, and a word behind it: Parkinson's disease, but not King's Bench."""

ELISION = lazy_pattern(
    rf"(?<!\w){any_of((*WORDS.names.elided_articles, *WORDS.names.elisions))}'(?=\w)"
)
"""A word that has lost its vowel before the next one: the l of l'Atlantique."""

WRITTEN_WORD = lazy_pattern(r"[^\s.-]+")


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
    place, at = place_kind([word.letters for word in words])
    initials = tuple(
        dict.fromkeys(
            (
                *_initials(shown, every, unnumbered, number),
                *_doubled_initials(kept, language),
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
        _abbreviation(shown),
        initials,
    )


def with_accidentals_in_words(text: str) -> str:
    """A text as `plain` makes it, with words for the signs in the name of a key: C♯ minor."""
    return sounded(plain(text), ACCIDENTALS)


def has_same_accidentals(text: str, typed: str) -> bool:
    """Whether two texts that are the same without their signs have the same keys in them."""
    one, other = with_accidentals_in_words(text), with_accidentals_in_words(typed)
    return (one, other) == (plain(text), plain(typed)) or fold(one) == fold(other)


def has_accidentals_in_words(text: str, typed: str) -> bool:
    """Whether a text has signs of keys, and a typed one the words for them: C♯ is C sharp."""
    shown = with_accidentals_in_words(text)
    return shown != plain(text) and fold(shown) == fold(with_accidentals_in_words(typed))


def without_article(text: str) -> str:
    """A term without the article that it begins with, as in l'État; "" if there is none.

    A word in capitals is none, as in "UN Charter", unless all of them are.
    """
    shown = even(text.strip())
    first, _, rest = shown.partition(" ")
    is_written_small = len(first) == 1 or not first.isupper() or shown.isupper()
    if small(first) in OPENING_ARTICLES and rest.strip() and is_written_small:
        return rest.strip()
    first, _, rest = shown.partition("'")
    return rest if small(first) in ELIDED_ARTICLES and rest[:1].isalnum() else ""


def folded_words(text: str) -> list[str]:
    """All words of a term in lower case, shortened ones as the whole word.

    Roman numerals are in digits: World War II. A single letter is one only at the end.
    """
    shown = BETWEEN_FIGURES.sub(" ", with_accidentals_in_words(text)).replace("'", "")
    undotted = DOTTED.sub(r"\1", shown)
    undotted = SHORT_PREFIX.sub(lambda found: PREFIXES_IN_FULL[found[0]], undotted)
    undotted = BEFORE_ENDING.sub("", undotted)
    words = [*map(spelled, fold_accented(undotted).split())]
    words = [_whole(words, place) for place in range(len(words))]
    for place in range(1, len(words)):
        pattern = LAST_ROMAN if place == len(words) - 1 else ROMAN_IN_TERM
        number = roman_number(words[place]) if pattern.fullmatch(words[place]) else 0
        words[place] = str(number or words[place])
    return [word for place, word in enumerate(words) if not _is_sign_between(words, place)]


def _is_sign_between(words: list[str], place: int) -> bool:
    """Whether a word leads from one number to another: the "No." of Op. 27 No. 2."""
    beside = words[place - 1 : place] + words[place + 1 : place + 2]
    is_sign = words[place] in NUMBER_SIGNS and len(beside) == len("27")
    return is_sign and all(map(str.isdecimal, beside))


def _whole(words: list[str], place: int) -> str:
    """The word at a place, or the whole one for which it is short.

    Some are short only at the end: "co" in "Smith & Co Ltd", but not in "co-operative".
    """
    word = words[place]
    ends = place == len(words) - 1 or words[place + 1] in SHORTENINGS
    if word in SAINTS_IN_FULL and place < len(words) - 1:
        return SAINTS_IN_FULL[word]
    return word if word in FINAL_SHORTENINGS and not ends else SHORTENINGS.get(word, word)


def _proper(text: str) -> Words:
    """The words of the name behind the first "of" and the like; none if there is no capital.

    Or of the one before 's: Parkinson's disease.
    """
    shown = even(text)
    owner = POSSESSIVE.fullmatch(shown)
    found = owner or BEFORE_NAME.search(shown)
    if found is None or not (owner or found.start()) or not is_capital(letters_in(found[1])[0]):
        return ()
    return parse_term(found[1]).words


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
    letters = "".join(letter for letter in written if letter.isalnum())
    large = is_capital("".join(filter(str.isalpha, letters)))
    if "." in written or large or len(letters) >= LEAST_SMALL:
        return latin(small(letters))
    return ""


def _initials(text: str, words: list[str], unnumbered: Words, number: int | None) -> Iterator[str]:
    """The initials of a term of two words with capital letters, or of three words and more."""
    if any(DIGIT.search(word) and not word.isdecimal() for word in words):
        # V7–I is not V–I.
        return
    if number is not None:
        # WW2, G7
        yield f"{''.join(word.letters[:1] for word in unnumbered)}{number}"
    if "'" in even(text):
        words = folded_words(ELISION.sub("", even(text)))
    kept = [word for word in words if word not in SMALL_WORDS]
    written = [found.replace("'", "") for found in WRITTEN_WORD.findall(spaced_name(even(text)))]
    large = [word for word in written if word and small(word) not in NOT_INITIALS]
    if words and words[-1].isdecimal():
        large = large[:-1]
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


def _doubled_initials(words: Sequence[str], language: str) -> Iterator[str]:
    """The initials of words that all are in the plural, as Spanish writes them: EE. UU."""
    ending = DOUBLED_INITIALS.get(language)
    if ending and len(words) > 1 and all(word.endswith(ending) for word in words):
        yield "".join(2 * latin(word)[:1] for word in words)
