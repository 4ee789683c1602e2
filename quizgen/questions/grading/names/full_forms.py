"""What was typed for an abbreviation that may be a formula as well: UK, WW2."""

from collections.abc import Sequence

from quizgen.questions.answers.name import NameAnswer
from quizgen.questions.grading.names.known_answers import Known, symbols_of
from quizgen.questions.grading.names.terms.matched_abbreviations import (
    is_in_full,
    is_numbered_alike,
)
from quizgen.questions.grading.names.terms.typed_terms import ParsedTerm, parse_term
from quizgen.questions.grading.verdict import Remark, Verdict

IN_FULL = Remark("in-full")


def grade_in_full(answer: NameAnswer, typed: str, known: Sequence[Known]) -> Verdict | None:
    """The verdict on an abbreviation that was written out, or has its number in other digits.

    None if what was typed is no form of it. UK may be a formula of uranium and potassium.
    """
    term = parse_term(typed)
    parsed = [(text, parse_term(text)) for text in symbols_of(answer)]
    # Co II is not CO2.
    if typed in (typed.upper(), typed.lower()):
        numbered = (text for text, each in parsed if is_numbered_alike(each, term))
        if text := next(numbered, ""):
            return Verdict("accept", text)
    full = (text for text, each in parsed if is_in_full(each, term))
    text = next((text for text in full if not is_spelled_out(text, known)), "")
    return Verdict("accept", text, IN_FULL) if text else None


def is_spelled_out(abbreviation: str, known: Sequence[Known]) -> bool:
    """Whether the deck has the words for an abbreviation that is right as well."""
    letters = parse_term(abbreviation).abbreviation
    return any(isinstance(name, ParsedTerm) and letters in name.initials for name in known)
