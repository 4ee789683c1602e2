"""The words of a term, as they are compared and as they are written."""

from quizgen.lazy_pattern import lazy_pattern
from quizgen.questions.grading.all_languages import WORDS, any_of
from quizgen.questions.grading.names.terms.accidentals import with_accidentals_in_words
from quizgen.questions.grading.names.terms.term_numbers import (
    BEFORE_ENDING,
    BEFORE_NUMBERS,
    NUMBER_SIGNS,
)
from quizgen.questions.grading.names.words.typed_names import SAINTS_IN_FULL, spelled
from quizgen.questions.grading.roman_numerals import roman_number
from quizgen.values.characters import even
from quizgen.values.folding import fold_accented
from quizgen.values.formulas.greek import SIGN_NAMES
from quizgen.values.words import spaced_name

SMALL_WORDS = frozenset(WORDS.names.small_words)
FINAL_SHORTENINGS = frozenset(WORDS.names.final_shortenings)
SHORTENINGS = dict(WORDS.names.shortenings) | SIGN_NAMES
PREFIXES_IN_FULL = dict(WORDS.names.prefixes)

SHORT_PREFIX = lazy_pattern(rf"(?<!\w){any_of(tuple(PREFIXES_IN_FULL))}(?=-\w{{4}})")
"""The letter for a prefix: o-xylene is ortho-xylene."""

DOTTED = lazy_pattern(r"(?<!\w)([^\W\d])\.(?=[^\W\d](?:\.|\b))")
"""A letter with a full stop, and another one behind it: the N of N.K.V.D."""

BETWEEN_FIGURES = lazy_pattern(r"(?<=\d)'(?=\d)")
"""The sign for minutes: 3'43."""

TIMES_BETWEEN = lazy_pattern(r"(?<=\d)(?:\s*[×xх*]\s*|\s+by\s+)(?=\d)")
"""What is between the numbers of 4 × 100 m."""

ROMAN_IN_TERM = lazy_pattern("[ivx]{2,}")
LAST_ROMAN = lazy_pattern("[iv]|[ivx]{2,}")
WRITTEN_WORD = lazy_pattern(r"[^\s.-]+")


def written_words(text: str) -> list[str]:
    """All words of a term as they are written, without apostrophes."""
    return [found.replace("'", "") for found in WRITTEN_WORD.findall(spaced_name(even(text)))]


def folded_words(text: str) -> list[str]:
    """All words of a term in lower case, shortened ones as the whole word.

    Roman numerals are in digits: World War II. A single letter is one only at the end, and behind
    "type" and the like.
    """
    shown = BETWEEN_FIGURES.sub(" ", with_accidentals_in_words(text)).replace("'", "")
    undotted = DOTTED.sub(r"\1", shown)
    undotted = SHORT_PREFIX.sub(lambda found: PREFIXES_IN_FULL[found[0]], undotted)
    undotted = BEFORE_ENDING.sub("", undotted)
    undotted = TIMES_BETWEEN.sub(" x ", undotted)
    words = [*map(spelled, fold_accented(undotted).split())]
    words = [_whole(words, place) for place in range(len(words))]
    for place in range(1, len(words)):
        is_single = place == len(words) - 1 or words[place - 1] in BEFORE_NUMBERS
        pattern = LAST_ROMAN if is_single else ROMAN_IN_TERM
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
