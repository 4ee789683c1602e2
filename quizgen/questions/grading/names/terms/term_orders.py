"""Terms that were typed with their words in another order, or with more words around "of"."""

from collections.abc import Iterator

from quizgen import languages
from quizgen.lazy_pattern import lazy_pattern
from quizgen.questions.grading.all_languages import WORDS, any_of
from quizgen.questions.grading.names.matches import Match, accepted
from quizgen.questions.grading.names.terms.term_spelling import term_slips
from quizgen.questions.grading.names.terms.typed_terms import ParsedTerm, parse_term
from quizgen.questions.grading.names.words.opening_articles import without_article
from quizgen.questions.grading.names.words.titles import BEFORE_NAMES_OF_OTHERS
from quizgen.questions.grading.names.words.typed_names import written_of
from quizgen.questions.grading.names.words.word_forms import adjective_endings, singular
from quizgen.questions.grading.verdict import Remark
from quizgen.values.characters import even
from quizgen.values.folding import small

MOST_IN_ORDER = 5
"""Words of a term at most, for the order of those before the last one not to count."""

PLACE_ADJECTIVES = {
    code: [
        (ending[1:], place[1:]) for ending, *places in map(str.split, groups) for place in places
    ]
    for code in languages.codes()
    if (groups := languages.typed(code).names.place_adjectives)
}
"""By language, the endings of adjectives of places, each with the one that the place has for it."""

MORE_BEHIND = lazy_pattern(rf"(.+)\s(?:{any_of(WORDS.names.realm_words)}\s+|d')\w.*")
"""What may be a term, before a preposition and more, in small letters."""


def match_in_other_order(term: ParsedTerm, typed: ParsedTerm) -> Iterator[Match]:
    """The words before the last one in another order: bilabial voiceless plosive.

    Or an adjective behind its noun, which is as right in Russian: кислота серная.
    """
    many = len(term.words)
    if many == len(typed.words) == 2:
        adjective = term.words[0]
        endings = adjective_endings().get(adjective.language, ())
        slips = term_slips(typed.words[::-1], term.words)
        if slips is not None and written_of(adjective).endswith(endings):
            yield accepted(slips, term.text)
        return
    if many != len(typed.words) or not 3 <= many <= MOST_IN_ORDER or term.figures:
        return
    if term.words[-1].letters != typed.words[-1].letters:
        return
    if sorted(word.letters for word in term.words) == sorted(word.letters for word in typed.words):
        yield Match("partial", 0, term.text, Remark("other-order"), 1)


def match_of_place(term: ParsedTerm, typed: ParsedTerm) -> Iterator[Match]:
    """A thing of a place, or the adjective of it: Versailler Vertrag, Vertrag von Versailles."""
    words, said = term.words, typed.words
    if len(words) != 2 or len(said) != 2 or len(term.every) == len(typed.every):
        return
    endings = PLACE_ADJECTIVES.get(words[0].language, ())
    for adjective, place, thing, known in (
        (words[0], said[1], said[0], words[1]),
        (said[0], words[1], said[1], words[0]),
    ):
        is_of = any(
            place.letters.endswith(of)
            and adjective.letters == place.letters.removesuffix(of) + ending
            for ending, of in endings
        )
        slips = term_slips([thing], [known]) if is_of else None
        if slips is not None:
            yield accepted(slips, term.text)


def match_with_more(term: ParsedTerm, typed: ParsedTerm) -> Iterator[Match]:
    """A term of two words or more with more around an "of": theory of plate tectonics.

    Or with more behind it in another language: Estados Unidos de América. The wife of Emil Nolde is
    someone else.
    """
    many = len(term.words)
    if many < 2 or term.turned or term.figures:
        return
    before, behind = typed.words[: typed.turned], typed.words[typed.turned :]
    is_of_another = any(singular(word.letters) in BEFORE_NAMES_OF_OTHERS for word in before[-1:])
    parts = (before, *(() if is_of_another else (behind,))) if typed.turned else ()
    found = any(term_slips(part, term.words) == 0 for part in parts)
    if not found and (more := MORE_BEHIND.fullmatch(small(even(typed.text.strip())))):
        # Its article tells another case: die Vereinigten Staaten von Amerika.
        bare = without_article(more[1]) or more[1]
        found = term_slips(parse_term(bare).words, term.words) is not None
    if found:
        yield Match("partial", 0, term.text, Remark("unknown-word"), 1)
