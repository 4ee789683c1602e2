"""How a typed text fits an abbreviation: with its number in other digits, or written out."""

from string import digits

from quizgen.questions.grading.names.terms.binomials import short_of
from quizgen.questions.grading.names.terms.term_initials import initial_of
from quizgen.questions.grading.names.terms.term_numbers import in_digits
from quizgen.questions.grading.names.terms.typed_terms import ParsedTerm
from quizgen.values.characters import DIGIT
from quizgen.values.words import is_capital


def typed_abbreviations(typed: ParsedTerm) -> set[str]:
    """What was typed if it is an abbreviation, its number in digits as well: WWII, WW II."""
    found = {typed.abbreviation, in_digits(typed.abbreviation), short_of(typed.text)}
    if "(" in typed.text:
        # (πr)² is not πr².
        return found - {""}
    if len(typed.words) == 2 and typed.words[1].letters.isdecimal():
        found.add(typed.whole.letters)
    if len(typed.words) == 2 and typed.number is not None:
        # II GM
        found.add(f"{typed.number}{typed.unnumbered[0].letters}")
    return found - {""}


def is_numbered_alike(term: ParsedTerm, typed: ParsedTerm) -> bool:
    """Whether an abbreviation was typed with its number in other digits: WW2 and WW II for WWII.

    Two words in Cyrillic do not end in numbers: бои, бой.
    """
    said = typed_abbreviations(typed)
    if len(typed.words) == 1:
        said.discard(in_digits(typed.abbreviation) if in_digits(term.abbreviation) else "")
    return in_digits(term.abbreviation) in said or term.abbreviation in said - {typed.abbreviation}


def is_in_full(term: ParsedTerm, typed: ParsedTerm) -> bool:
    """Whether words were typed whose initials are an abbreviation in capital letters."""
    letters = term.text.rstrip(digits)
    if not term.abbreviation or len(typed.words) < 2 or not is_capital(letters):
        return False
    if any(DIGIT.search(word.letters) and not word.letters.isdecimal() for word in typed.words):
        # N O2 is not NO.
        return False
    initials = "".join(map(initial_of, typed.words))
    short = {term.abbreviation, in_digits(term.abbreviation)}
    return initials in short or not short.isdisjoint(typed.initials)
