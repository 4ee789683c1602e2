"""Typed symbols and formulas, which are compared character by character and not by words."""

from quizgen.lazy_pattern import lazy_pattern
from quizgen.questions.answers.name import NameAnswer
from quizgen.questions.grading.all_languages import WORDS, any_of
from quizgen.questions.grading.length import is_readable
from quizgen.questions.grading.names.known_answers import Known, symbols_of
from quizgen.questions.grading.names.people.known_names import KnownName
from quizgen.questions.grading.names.terms.accidentals import has_accidentals_in_words
from quizgen.questions.grading.names.terms.term_figures import has_same_signs
from quizgen.questions.grading.names.terms.term_words import SMALL_WORDS
from quizgen.questions.grading.names.terms.typed_solutions import solutions, solutions_asked
from quizgen.questions.grading.verdict import Remark, Verdict
from quizgen.values.characters import DIGIT
from quizgen.values.formulas.formula_order import (
    NAMED,
    RELATION,
    in_order,
    keeps_order,
    named_readings,
    with_relation_of,
    with_sums_named,
)
from quizgen.values.formulas.formulas import (
    WORD_IN_FORMULA,
    exact,
    is_same_formula,
    readings_of_formula,
)
from quizgen.values.formulas.rearranged import as_quotient, is_same_product
from quizgen.values.formulas.symbols import SLASHED, divides_alike, is_symbol, operators_of

ESCAPE = lazy_pattern(r"\\\w{1,3}")
"""A character in the code of many languages: \\n."""

_NUMBERED = {
    number: [word for word, named in WORDS.numbers.small.items() if named == number]
    for number in range(1, 10)
}
"""The words for each number of one digit."""

_BEFORE_HALF = rf"(?:{any_of((*WORDS.numbers.articles, *_NUMBERED[1]))}\s+)?"

WORDS_OF_SIGNS = tuple(
    (lazy_pattern(rf"(?<!\w){any_of(tuple(words))}(?!\w)"), sign)
    for words, sign in (
        (WORDS.numbers.roots, "√"),
        (WORDS.numbers.to_the, "^"),
        ([word for word, power in WORDS.units.powers_after.items() if power == 2], "^2"),
        ([word for word, power in WORDS.units.powers_after.items() if power == 3], "^3"),
        ([_BEFORE_HALF + word for word in WORDS.numbers.half], "1/2"),
        *((words, str(number)) for number, words in _NUMBERED.items() if number > 1),
        (WORDS.numbers.over, "/"),
        (WORDS.numbers.times, "*"),
        (WORDS.numbers.plus, "+"),
        (WORDS.numbers.minus, "-"),
        (WORDS.numbers.equals, "="),
    )
)
"""Words of formulas, in this order, each with its sign or number."""

ABBREVIATING_DOT = lazy_pattern(r"(?<=[A-Z])[.*](?=[A-Z]|$)")


def is_read_in_words(text: str, typed: str) -> bool:
    """Whether a term is compared by its words."""
    if SLASHED.fullmatch(text.strip()):
        return divides_alike(text, typed)
    return not is_symbol(text) and has_same_signs(text, typed)


def is_symbol_typed(text: str, typed: str) -> bool:
    """Whether a symbol was typed, letter by letter; U.N. is UN."""
    if not is_readable(typed):
        return False
    first, _, rest = typed.strip().partition(" ")
    said = [typed, rest] if rest and first.casefold() in SMALL_WORDS else [typed]
    said += [_in_signs(typed)] if rest else []
    found = [reading for each in said for reading in readings_of_formula(each)]
    if "=" in typed:
        # v = s : t, and with the other sign in the deck
        found += [each.replace(*signs) for each in found for signs in ((":", "/"), ("/", ":"))]
    found += [ABBREVIATING_DOT.sub("", reading) for reading in found]
    if has_accidentals_in_words(text, typed):
        return True
    if ESCAPE.fullmatch(text.strip()) and "\\" not in typed:
        return False
    known = exact(text)
    if (asked := solutions_asked(text)) and asked == solutions(typed):
        return True
    keeps = keeps_order(text, known)
    return any(
        _means_same(known, meant, keeps_products=keeps)
        for each in found
        for meant in named_readings(known, each)
    )


def _in_signs(typed: str) -> str:
    """A formula with signs for its words: "E equals half m v squared", "root 2"."""
    text = WORD_IN_FORMULA.sub(lambda found: found[0].lower(), typed)
    for pattern, sign in WORDS_OF_SIGNS:
        text = pattern.sub(sign, text)
    return text


def _means_same(known: str, typed: str, *, keeps_products: bool) -> bool:
    """Whether two formulas in the form of `exact` are the same, but for their order."""
    if is_same_formula(known, typed):
        return True
    texts = with_sums_named(known, with_relation_of(known, typed))
    if is_same_formula(*(in_order(each, keeps_products=keeps_products) for each in texts)):
        return True
    return not keeps_products and is_same_product(*texts)


def partial_symbol(answer: NameAnswer, typed: str) -> Verdict | None:
    """A symbol that was typed in small letters is partly right, "fe", and so is one solution.

    So is a formula without the quantity that it gives, mc² for E = mc², and one that is solved for
    another one: I = V/R for V = IR.
    """
    for text in symbols_of(answer):
        if (said := solutions(typed)) and said < solutions_asked(text):
            return Verdict("partial", text, Remark("part-of-term"))
        if _is_right_side(text, typed):
            return Verdict("partial", text, Remark("part-of-term"))
        if _is_rearranged(text, typed):
            return Verdict("partial", text, Remark("other-order"))
        bare = exact(text)
        if bare != bare.lower() and is_same_formula(bare.lower(), exact(typed)):
            return Verdict("partial", text, Remark("letter-case"))
    return None


def _is_right_side(text: str, typed: str) -> bool:
    """Whether a formula was typed without the quantity that it gives."""
    named, _, right = exact(text).partition("=")
    is_named = len(right) > 1 and NAMED.fullmatch(f"{named}={right}")
    if not is_named or not is_readable(typed) or RELATION.search(exact(typed)):
        return False
    return len(typed.strip()) > 1 and is_symbol_typed(text, f"{named}={typed}")


def _is_rearranged(text: str, typed: str) -> bool:
    """Whether an equation of products was typed that says the same as another one."""
    known = exact(text)
    if not is_readable(typed) or "=" not in typed or keeps_order(text, known):
        return False
    quotients = (
        [*map(as_quotient, with_sums_named(known, each))] for each in readings_of_formula(typed)
    )
    return any(one == other != "" for one, other in quotients)


def operates_alike(name: Known, typed: str) -> bool:
    """Whether the signs of a formula of words were typed; most names have none."""
    if isinstance(name, KnownName):
        return True
    if SLASHED.fullmatch(name.text.strip()):
        # 3:1 may be in words.
        is_in_words = name.shorter and not DIGIT.search(typed)
        return bool(is_in_words) or divides_alike(name.text, typed)
    if not is_symbol(name.text):
        return has_same_signs(name.text, typed)
    return operators_of(name.text) == operators_of(typed)
