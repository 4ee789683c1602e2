"""Terms that were typed with their words in another order, or with more words around "of"."""

from collections.abc import Iterator

from quizgen.questions.grading.names.matches import Match
from quizgen.questions.grading.names.term_spelling import term_slips
from quizgen.questions.grading.names.typed_terms import ParsedTerm
from quizgen.questions.grading.verdict import Remark

MOST_IN_ORDER = 5
"""Words of a term at most, for the order of those before the last one not to count."""


def match_in_other_order(term: ParsedTerm, typed: ParsedTerm) -> Iterator[Match]:
    """The words before the last one in another order: bilabial voiceless plosive."""
    many = len(term.words)
    if many != len(typed.words) or not 3 <= many <= MOST_IN_ORDER or term.figures:
        return
    if term.words[-1].letters != typed.words[-1].letters:
        return
    if sorted(word.letters for word in term.words) == sorted(word.letters for word in typed.words):
        yield Match("partial", 0, term.text, Remark("other-order"), 1)


def match_with_more(term: ParsedTerm, typed: ParsedTerm) -> Iterator[Match]:
    """A term of two words or more with more around an "of": theory of plate tectonics."""
    many = len(term.words)
    if many < 2 or term.turned or term.figures or not typed.turned:
        return
    before, behind = typed.words[: typed.turned], typed.words[typed.turned :]
    if any(term_slips(part, term.words) == 0 for part in (before, behind)):
        yield Match("partial", 0, term.text, Remark("unknown-word"), 1)
