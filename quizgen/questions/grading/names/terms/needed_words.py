"""Small words of a term that are names, and no articles: the A of A minor, the AND of AND gate."""

from collections.abc import Collection, Sequence

from quizgen.lazy_pattern import lazy_pattern
from quizgen.questions.grading.all_languages import WORDS
from quizgen.questions.grading.names.terms.term_words import SMALL_WORDS, written_words
from quizgen.questions.grading.names.words.opening_articles import OPENING_ARTICLES
from quizgen.questions.grading.names.words.typed_names import PARTICLES
from quizgen.values.characters import even
from quizgen.values.words import is_capital

_WITH_ARTICLES = frozenset(WORDS.names.leading_articles)

MAY_BE_ARTICLES = OPENING_ARTICLES | (PARTICLES - _WITH_ARTICLES) | frozenset(WORDS.names.genders)
"""Words that are articles in some language, though others have them as prepositions: de, en.

Particles are left out as well: the Neumann architecture. Not those with an article in them, do and
da, which begin no name that they may be left out of: do mayor, dos Españas, da capo.
"""

BEHIND_LETTERS = frozenset(WORDS.names.behind_letters)
"""Words behind a letter that is a name: A flat minor."""

JOINED_LETTER = lazy_pattern(r"^[^\W\d]-(?=\w)")


def begins_with_letter(words: Sequence[str]) -> bool:
    """Whether the first of several words is a letter and no article: Y chromosome."""
    first = words[0] if len(words) > 1 else ""
    return len(first) == 1 and first.isascii() and first not in OPENING_ARTICLES


def needed_words(text: str, words: Sequence[str], kept: Collection[int]) -> frozenset[str]:
    """The small words that nobody leaves out, of those that are not at the places `kept`.

    They are written in capitals, or they begin the term: for loop. A first A may be an article.
    """
    left_out = [at for at in range(len(words)) if at not in kept]
    shown = even(text).strip()
    if not left_out or shown == shown.upper():
        return frozenset()
    written = {*written_words(shown)}
    return frozenset(words[at] for at in left_out if _is_needed(shown, words, at, written))


def _is_needed(text: str, words: Sequence[str], at: int, written: set[str]) -> bool:
    word = words[at]
    is_large = word.upper() in written
    if at:
        return is_large
    if len(word) > 1:
        return is_large or word not in MAY_BE_ARTICLES
    is_name = is_capital(text[0]) and BEHIND_LETTERS.issuperset(words[1:])
    return is_name or bool(JOINED_LETTER.match(text))


def has_needed(
    needed: frozenset[str], every: frozenset[str], said: frozenset[str], typed: frozenset[str]
) -> bool | None:
    """Whether the small words that a term needs were typed; None if others were: hepatitis E virus.

    `every` are all words of the term, `typed` all that were typed, and `said` those of them that
    are needed.
    """
    has_all = needed <= typed
    further = said - every
    letters = {word for word in typed & SMALL_WORDS if len(word) == 1} - every
    if any(len(word) == 1 for word in further) or (not has_all and (further or letters)):
        return None
    return has_all
