"""Words that are cut, most with a full stop: Frankfurt a. M., Friedrich d. Gr., vit B12."""

from collections.abc import Iterable, Mapping, Sequence
from itertools import permutations

from quizgen.lazy_pattern import lazy_pattern
from quizgen.questions.grading.names.terms.term_spelling import CONTRASTS
from quizgen.questions.grading.names.words.romanisation import latin
from quizgen.questions.grading.names.words.typed_names import EPITHETS
from quizgen.questions.grading.numbers.directions import DIRECTIONS
from quizgen.values.characters import DIGIT, even
from quizgen.values.folding import fold

CUT_WORD = lazy_pattern(r"\w+\.?")

LEAST_CUT = 3
"""Letters at least that are left of the first word of a term, and of the longest.

They tell most of it: "V. diagram" is no Venn diagram.
"""

DESIGNATION = lazy_pattern(r"[^\W\d]|(?=\w*\d)\w+")
"""A last word that tells one of a sort, with which the others need no full stop: Hep B, vit B12."""

LEAST_OF_RULER = 2
"""The same of what is behind the given name of a ruler: Friedrich d. Gr."""

LEAST_WHOLE = 5
"""Letters at least of a last word that may be a whole one, before the full stop of a sentence.

"Republic of Niger." is not surely that of Nigeria.
"""


def whole_words(texts: Iterable[str], typed: str, *, is_person: bool) -> tuple[str, bool] | None:
    """The typed text with the words of one of the texts for those that are cut.

    With it, whether it tells all: the longest word has half of its letters at least, or one is a
    number or the last one a letter, vit. B12, and no word may be another one. Of a person, only
    what is behind the given name of a ruler is cut: "J. the Great" has an initial. None if nothing
    is cut, or the only word.
    """
    said = CUT_WORD.findall(even(typed))
    is_designated = not is_person and bool(DESIGNATION.fullmatch(said[-1])) if said else False
    if len(said) < 2 or not (is_designated or any(word.endswith(".") for word in said)):
        return None
    for text in texts:
        words = [word.rstrip(".") for word in CUT_WORD.findall(even(text))]
        if len(words) != len(said):
            continue
        cut = {
            at: said[at].removesuffix(".")
            for at, word in enumerate(words)
            if _is_cut(said[at], word, stopped=not is_designated)
        }
        if not cut or (is_person and (0 in cut or EPITHETS.isdisjoint(map(_latin, words)))):
            continue
        left = _left_of_longest(words, cut)
        if is_person or left >= LEAST_CUT:
            is_half = 2 * left >= max(map(len, words))
            has_number = any(DIGIT.search(word) for at, word in enumerate(said) if at not in cut)
            tells_all = is_person or is_half or is_designated or has_number
            is_sure = all(_is_sure(at, words, cut, is_person=is_person) for at in cut)
            wholes = [words[at] if at in cut else word for at, word in enumerate(said)]
            return _with_words(typed, wholes), tells_all and is_sure
    return None


def _with_words(typed: str, words: Iterable[str]) -> str:
    """A typed text with other words in their order."""
    left = iter(words)
    return CUT_WORD.sub(lambda _: next(left), even(typed))


def _is_cut(said: str, word: str, *, stopped: bool) -> bool:
    """Whether a word was cut; `stopped` says that it has a full stop then. A number never is."""
    bare = fold(said.removesuffix("."))
    if DIGIT.search(word):
        return False
    may_be = said.endswith(".") or (not stopped and len(bare) >= LEAST_CUT)
    return may_be and fold(word) != bare and fold(word).startswith(bare)


def _left_of_longest(words: Sequence[str], cut: Mapping[int, str]) -> int:
    """How many letters were typed of the longest words, the least of them; 0 without the first.

    A direction at the beginning is told by its first letter.
    """
    left = [len(cut.get(at, word)) for at, word in enumerate(words)]
    start = 1 if _is_direction(words[0]) else 0
    if start == 0 and 0 in cut and left[0] < LEAST_CUT:
        return 0
    most = max(map(len, words[start:]))
    return min(left[at] for at in range(start, len(words)) if len(words[at]) == most)


def _is_sure(at: int, words: Sequence[str], cut: Mapping[int, str], *, is_person: bool) -> bool:
    """Whether what was typed of a word is hardly another one.

    A few letters are, but for those of a short word before the last, and of one behind a cut word:
    Frankfurt a. M. But "Isle of M." may be Mull, and "Karl d. K." is two. The first letter of a
    direction is enough, too: S. Korea.
    """
    if len(cut[at]) < (LEAST_OF_RULER if is_person else LEAST_CUT):
        is_linking = at + 1 < len(words) and len(words[at]) <= LEAST_CUT
        is_short = is_linking or (at == 0 and _is_direction(words[0]))
        return is_short or (at - 1 in cut and not is_person)
    if at + 1 == len(words) and len(cut[at]) >= LEAST_WHOLE:
        return False
    word, left = _latin(words[at]), _latin(cut[at])
    return not any(
        len(left) > len(stem) and (stem + other[1:]).startswith(left)
        for group in CONTRASTS
        for one, other in permutations(group, 2)
        if one[0] == "-" and (stem := word.removesuffix(one[1:])) != word
    )


def _is_direction(word: str) -> bool:
    return fold(word) in DIRECTIONS


def _latin(word: str) -> str:
    return latin(fold(word))
