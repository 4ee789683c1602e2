"""The symbol of a unit, typed for its name, Ω for ohm, and the name for it: hertz for Hz."""

from quizgen.lazy_pattern import lazy_pattern
from quizgen.questions.answers.term import TermAnswer
from quizgen.questions.grading.names.known_answers import texts_of
from quizgen.questions.grading.names.words.opening_articles import without_article
from quizgen.questions.grading.numbers.named_units import symbols_of_name, unit_of_symbol
from quizgen.questions.grading.numbers.superscripts import without_superscripts
from quizgen.questions.grading.numbers.typed_units import UNIT_TOKEN, cased_units, units_of
from quizgen.questions.grading.plain_text import plain_cased
from quizgen.questions.grading.verdict import Remark, Verdict
from quizgen.values.folding import CYRILLIC
from quizgen.values.units import Unit

MOST_LETTERS_OF_UNIT = 40
"""A longer text is no unit: kilograms per cubic metre has 25."""

CYRILLIC_SYMBOL = lazy_pattern("[а-яёА-ЯЁ]{1,2}|[а-яёА-ЯЁ][А-ЯЁ][а-яё]")
"""What is a symbol, if it is a unit: кг, Па, МГц; год is the name of one."""

NAME_OF_UNIT = lazy_pattern(r"(?<![^\W\d])[^\W\d](?:(?![A-ZА-Я])[^\W\d]){2,}")
"""A word that no symbol has: hertz, but not KHz."""


def grade_unit(answer: TermAnswer, typed: str) -> Verdict | None:
    """The verdict on the same unit in another form; None if it is none.

    The name for a symbol is half right: the question may ask for the symbol. So is an initial that
    may be somebody's, N for Newton.
    """
    said = _unit_text(typed)
    units = _units(said)
    if not units:
        return None
    for text in texts_of(answer):
        known = _unit_text(text)
        if not _is_other_form(said, known) or units.isdisjoint(_units(known)):
            continue
        one, other = symbols_of_name(said), symbols_of_name(known)
        if (one or other) and one.isdisjoint(other):
            # Gy is as much as Sv, and N m as J.
            continue
        if not _is_of_symbols(said):
            return Verdict("partial", text, Remark("in-full"))
        if answer.names != "thing" and said == known[0] and said.isupper():
            return Verdict("partial", text, Remark("part-of-term"))
        return Verdict("accept", text)
    return None


def _unit_text(text: str) -> str:
    """A text that may be a unit, as those of numbers are read; "" if it is too long."""
    if len(text) > MOST_LETTERS_OF_UNIT:
        return ""
    return plain_cased(without_superscripts(without_article(text) or text))


def _units(text: str) -> frozenset[Unit]:
    """The units that a text may mean, which has the case of a symbol, or is the name of one."""
    is_unit = _is_of_symbols(text) or (NAME_OF_UNIT.search(text) and cased_units(text))
    return frozenset(units_of(text)) if is_unit and not text[:1].isdecimal() else frozenset()


def _is_other_form(one: str, other: str) -> bool:
    """Whether one of two units is in symbols, or both are, but in two scripts.

    Metre is not the Italian for it, and N m is not J.
    """
    if _is_of_symbols(one) and _is_of_symbols(other):
        return bool(CYRILLIC.search(one)) != bool(CYRILLIC.search(other))
    return _is_of_symbols(one) or _is_of_symbols(other)


def _is_of_symbols(unit: str) -> bool:
    parts = UNIT_TOKEN.findall(unit)
    return all(unit_of_symbol(part) or CYRILLIC_SYMBOL.fullmatch(part) for part in parts)
