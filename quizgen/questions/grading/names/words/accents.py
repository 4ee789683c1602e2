"""Accents that were typed instead of others: má is not mà."""

from collections.abc import Iterator, Sequence
from typing import TypeAlias
from unicodedata import normalize

from quizgen.lazy_pattern import lazy_pattern
from quizgen.questions.grading.names.words.opening_articles import without_article
from quizgen.questions.grading.spelling import forgiven
from quizgen.questions.grading.verdict import Outcome, Remark, Verdict
from quizgen.values.characters import even
from quizgen.values.folding import fold, small, unaccented
from quizgen.values.words import letters_in

SAME_ACCENTS = {"\u030c": "\u0306", "\u0302": "\u0304", "\u0327": "\u0326"}
"""Marks that are written for each other: ă for ǎ, Tôkyô for Tōkyō, ş for ș."""

TONAL_LETTERS = lazy_pattern("[ơưạ-ỹ]")
"""Letters of Vietnamese and Yoruba, in which another tone always makes another word."""

Accents: TypeAlias = frozenset[str]


def grade_accents(texts: Sequence[str], typed: str) -> Verdict | None:
    """The verdict on a term with an accent instead of another one; None for other answers.

    It is a slip, which a text of four letters forgives; a shorter one may be another word, and is
    half right.
    Accents may be left out, and one where the deck has none is ignored. Only Latin letters are
    compared: elsewhere, marks are of several sorts.
    """
    if typed.isascii():
        return None
    said = without_article(typed) or typed
    folded, found = fold(said), None
    for text in texts if folded.isascii() else ():
        own = without_article(text) or text
        if fold(own) != folded:
            continue
        both = [*zip(_accents_of(own), _accents_of(said), strict=False)]
        slips = sum(bool(a) and not b <= a for a, b in both)
        if not slips:
            return None
        is_tonal = TONAL_LETTERS.search(normalize("NFC", small(own + said)))
        is_slip = slips <= forgiven(len(both) + 1) and not is_tonal
        outcome: Outcome = "accept" if is_slip else "partial"
        found = found or Verdict(outcome, text.strip(), Remark("other-accent"))
    return found


def _accents_of(text: str) -> Iterator[Accents]:
    """The accents of each letter."""
    for letter in letters_in(normalize("NFD", small(even(text)))):
        base, marks = letter[0], [*letter[1:]]
        bare = unaccented(base)
        if bare != base and len(bare) == 1:
            # đ has no mark that can be taken off.
            marks.append(base)
        own = frozenset(SAME_ACCENTS.get(mark, mark) for mark in marks)
        # œ is two letters.
        yield from (own for each in bare if each.isalpha())
