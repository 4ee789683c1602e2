"""The solutions of an equation, which may be in any order: x = −3 or x = 2."""

from quizgen.lazy_pattern import lazy_pattern
from quizgen.questions.grading.all_languages import WORDS, any_of
from quizgen.questions.grading.plain_text import plain
from quizgen.values.formulas.formulas import exact

_BETWEEN = any_of((*WORDS.alternative, *WORDS.conjunction))
SOLUTION_GAP = lazy_pattern(rf"\s*(?:[;∨∧]|,(?!\d)|\s{_BETWEEN}\s)\s*")

SET_OF_SOLUTIONS = lazy_pattern(r"(?:[a-z]\s*[=∈]\s*)?\{([^{}]*)\}")
"""The same as a set: L = {−3; 2}."""

SOLUTION = lazy_pattern(r"(?:([a-z])(?:_?\d)?\s*=\s*)?([+±-]?)\s?(\d+(?:[.,/]\d+)?)")


def solutions(text: str) -> frozenset[str]:
    """The numbers that a text names as solutions; none if it is something else.

    Those of several unknowns are with these: x = 3, y = −1.
    """
    shown = plain(exact(text) if "±" in exact(text) else text)
    in_set = SET_OF_SOLUTIONS.fullmatch(shown)
    parts = SOLUTION_GAP.split(in_set[1] if in_set else shown)
    read = [SOLUTION.fullmatch(part.strip()) for part in parts]
    found = [part for part in read if part]
    unknowns = {part[1] or "" for part in found}
    several = len(unknowns - {""}) > 1
    if len(found) < len(parts) or (several and "" in unknowns):
        return frozenset()
    return frozenset(
        (f"{part[1]}=" if several else "") + sign + part[3].replace(",", ".")
        for part in found
        for sign in (("", "-") if part[2] == "±" else ("-",) if part[2] == "-" else ("",))
    )


def solutions_asked(text: str) -> frozenset[str]:
    """The solutions of an answer: several numbers with the unknown before one of them, or a set."""
    found = solutions(text)
    return found if len(found) > 1 and ("=" in text or "{" in text) else frozenset()
