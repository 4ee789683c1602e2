"""Words that are cut with a full stop: Frankfurt a. M., Str. of Gibraltar, Friedrich d. Gr."""

from collections.abc import Iterable

from quizgen.lazy_pattern import lazy_pattern
from quizgen.questions.grading.names.romanisation import latin
from quizgen.questions.grading.names.term_spelling import HAS_DIGIT
from quizgen.questions.grading.names.typed_names import EPITHETS
from quizgen.values.characters import even
from quizgen.values.folding import fold

CUT_WORD = lazy_pattern(r"\w+\.?")

LEAST_CUT = 3
"""Letters at least that are left of the first word of a term, and of the longest.

They tell most of it: "V. diagram" is no Venn diagram.
"""

LEAST_CUT_ALONE = 5
"""The same of a term of one word."""


def whole_words(texts: Iterable[str], typed: str, *, is_person: bool) -> tuple[str, bool] | None:
    """The typed text with the words of one of the texts for those that are cut.

    With it, whether it tells all: the longest word has half of its letters at least, or one with a
    digit is whole, vit. B12. Of a person, only what is
    behind the given name of a ruler is cut: "J. the Great" has an initial. None if nothing is cut.
    """
    said = CUT_WORD.findall(even(typed))
    if not any(word.endswith(".") for word in said):
        return None
    for text in texts:
        words = [word.rstrip(".") for word in CUT_WORD.findall(even(text))]
        if len(words) != len(said):
            continue
        cut = [at for at, word in enumerate(words) if _is_cut(said[at], word)]
        if not cut or (is_person and (0 in cut or EPITHETS.isdisjoint(map(_latin, words)))):
            continue
        left = _left_of_longest(words, said, cut)
        if is_person or left >= (LEAST_CUT if len(words) > 1 else LEAST_CUT_ALONE):
            is_half = 2 * left >= max(map(len, words))
            has_number = any(
                HAS_DIGIT.search(word) for at, word in enumerate(said) if at not in cut
            )
            wholes = [words[at] if at in cut else word for at, word in enumerate(said)]
            return _with_words(typed, wholes), is_person or is_half or has_number
    return None


def _with_words(typed: str, words: Iterable[str]) -> str:
    """A typed text with other words in their order."""
    left = iter(words)
    return CUT_WORD.sub(lambda _: next(left), even(typed))


def _is_cut(said: str, word: str) -> bool:
    bare = fold(said[:-1])
    return said.endswith(".") and fold(word) != bare and fold(word).startswith(bare)


def _left_of_longest(words: list[str], said: list[str], cut: list[int]) -> int:
    """How many letters were typed of the longest words, the least of them; 0 without the first."""
    most = max(map(len, words))
    left = [len(said[at]) - 1 if at in cut else most for at in range(len(words))]
    if left[0] < LEAST_CUT:
        return 0
    return min(left[at] for at, word in enumerate(words) if len(word) == most)


def _latin(word: str) -> str:
    return latin(fold(word))
