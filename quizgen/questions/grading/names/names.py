"""Grading of typed names."""

from collections.abc import Sequence

from quizgen.questions.answers.name import NameAnswer
from quizgen.questions.answers.term import TermAnswer
from quizgen.questions.grading.length import MOST_LETTERS, equal_to, is_readable
from quizgen.questions.grading.names.among_others import grade_among_others
from quizgen.questions.grading.names.asked_names import Names
from quizgen.questions.grading.names.cut_words import whole_words
from quizgen.questions.grading.names.full_forms import grade_in_full
from quizgen.questions.grading.names.known_answers import (
    parts_in_brackets,
    single_texts_of,
    symbols_of,
    texts_of,
)
from quizgen.questions.grading.names.people.before_names import name_behind
from quizgen.questions.grading.names.people.given_names import is_given
from quizgen.questions.grading.names.people.known_names import KnownName
from quizgen.questions.grading.names.terms.accidentals import has_same_accidentals
from quizgen.questions.grading.names.terms.term_figures import are_same_figures
from quizgen.questions.grading.names.terms.typed_terms import parse_term
from quizgen.questions.grading.names.terms.unit_symbols import grade_unit
from quizgen.questions.grading.names.twins import grade_twin
from quizgen.questions.grading.names.typed_symbols import (
    is_read_in_words,
    is_symbol_typed,
    partial_symbol,
)
from quizgen.questions.grading.names.words.accents import grade_accents
from quizgen.questions.grading.names.words.articles import is_of_other_gender
from quizgen.questions.grading.names.words.opening_articles import without_article
from quizgen.questions.grading.names.words.romanisation import latin
from quizgen.questions.grading.names.words.titles import TITLES
from quizgen.questions.grading.names.words.tones import other_tones
from quizgen.questions.grading.names.words.typed_names import name_words, ruler_number
from quizgen.questions.grading.names.words.umlauts import with_umlauts
from quizgen.questions.grading.verdict import SLIPS, Remark, Verdict, best_verdict, worst_verdict
from quizgen.values.characters import even
from quizgen.values.folding import small
from quizgen.values.formulas.symbols import MINUS_FIRST
from quizgen.values.words import is_capital


def grade_name(answer: NameAnswer, typed: str, names: Names) -> Verdict:
    """Compare a typed name with the right one, and with all others that the decks ask for."""
    texts = single_texts_of(answer)
    if is_readable(typed):
        typed = with_umlauts(texts, typed)
    if isinstance(answer, TermAnswer):
        texts = tuple(text for text in texts if is_read_in_words(text, typed))
        if found := _by_marks(answer, texts, typed, names):
            return found
    equal = equal_to(typed, texts) if texts else None
    if equal is not None and _is_same_in_signs(answer, equal, typed):
        return Verdict("accept", equal.strip())
    if not is_readable(typed):
        return Verdict("reject", answer.name, Remark("unreadable-name"))
    if isinstance(answer, TermAnswer) and (unit := grade_unit(answer, typed)):
        # "kmh" is km/h as a term.
        return best_verdict([unit, grade_among_others(answer, typed, names)])
    verdict = _with_whole_words(
        grade_among_others(answer, typed, names), answer, texts, typed, names
    )
    if verdict.outcome == "partial" or (verdict.outcome == "reject" and not verdict.remark):
        bare = without_article(typed)
        # An article may be before the title of a person: l'empereur Napoléon III.
        if bare and (isinstance(answer, TermAnswer) or latin(small(bare.split()[0])) in TITLES):
            verdict = best_verdict([verdict, grade_among_others(answer, bare, names)])
        if verdict.outcome == "reject" and isinstance(answer, TermAnswer):
            verdict = _graded_behind_others(answer, bare or typed, names) or verdict
    is_rejected = verdict.outcome == "reject" and not verdict.remark
    if is_rejected and (full := grade_in_full(answer, typed, names.known_of(answer))):
        return full
    if verdict.outcome == "accept" and isinstance(answer, TermAnswer):
        other = is_of_other_gender(
            texts,
            typed,
            in_case=answer.names != "thing",
            misspelt=not verdict.remark or verdict.remark.code in SLIPS,
        )
        return Verdict("partial", verdict.expected, Remark("other-article")) if other else verdict
    if verdict.outcome != "accept" and not (verdict.outcome == "reject" and verdict.remark):
        return _in_parts(verdict, answer, texts, typed, names)
    return verdict


def _graded_behind_others(answer: TermAnswer, typed: str, names: Names) -> Verdict | None:
    """The verdict on a name of a hole behind what may be another one's: Lord Nelson."""
    may_name = answer.names != "thing" and is_capital(answer.name[:1])
    name = name_behind(typed, answer.name) if may_name else ""
    # Victoria Falls is no name of Queen Victoria.
    is_whole = bool(name) and len(name.split()) >= len(answer.name.split())
    found = grade_among_others(answer, name, names) if is_whole else None
    if not found or found.outcome != "accept":
        return None
    return Verdict("partial", found.expected, Remark("unknown-word"))


def _in_parts(
    verdict: Verdict, answer: NameAnswer, texts: Sequence[str], typed: str, names: Names
) -> Verdict:
    """The verdict on a name that may have another one behind it, in brackets or behind a comma."""
    parts = parts_in_brackets(typed) or _parts_at_comma(answer, typed)
    if not parts:
        return verdict
    told = any(map(parts_in_brackets, texts))
    graded = [
        _symbol_typed(answer, part) or grade_among_others(answer, part, names) for part in parts
    ]
    return _of_parts(verdict, graded, told=told)


def _symbol_typed(answer: NameAnswer, typed: str) -> Verdict | None:
    """The verdict on a symbol of the answer that was typed as it is; None if none was."""
    symbol = next((each for each in symbols_of(answer) if is_symbol_typed(each, typed)), None)
    return Verdict("accept", symbol) if symbol else None


def _by_marks(
    answer: TermAnswer, texts: tuple[str, ...], typed: str, names: Names
) -> Verdict | None:
    """The verdict on a symbol, or where signs, tones or accents decide; None for other terms."""
    if symbol := _symbol_typed(answer, typed):
        return symbol
    if MINUS_FIRST.fullmatch(even(typed[:MOST_LETTERS]).strip()):
        # Where words are compared, a sign has no meaning.
        return partial_symbol(answer, typed) or Verdict("reject", answer.name)
    if toned := other_tones(texts, typed):
        return _of_tones(*toned)
    found = grade_twin(answer, typed, names.spelled) if answer.names == "thing" else None
    found = found or grade_accents(texts, typed)
    if found and found.outcome == "accept" and is_of_other_gender(texts, typed):
        return Verdict("partial", found.expected, Remark("other-article"))
    return found


def _with_whole_words(
    verdict: Verdict, answer: NameAnswer, texts: Sequence[str], typed: str, names: Names
) -> Verdict:
    """The verdict on a text whose words may be cut: Frankfurt a. M., vit B12."""
    if verdict.outcome == "accept":
        return verdict
    found, may_be_ruler = None, True
    if isinstance(answer, TermAnswer):
        texts = [without_article(text) or text for text in texts]
        typed = without_article(typed) or typed
        found = whole_words(texts, typed, is_person=False)
        # In a hole: Karl d. Gr.
        known = names.known_of(answer)
        may_be_ruler = any(isinstance(each, KnownName) and each.epithet for each in known)
    if not found and may_be_ruler:
        found = whole_words(texts, typed, is_person=True)
    whole = grade_among_others(answer, found[0], names) if found else verdict
    if not found or whole.outcome != "accept":
        return verdict
    return whole if found[1] else Verdict("partial", whole.expected, Remark("part-of-term"))


def _is_same_in_signs(answer: NameAnswer, text: str, typed: str) -> bool:
    """Whether two texts of the same letters and digits mean the same: C♯ is not C, 4–2 not 42."""
    if not has_same_accidentals(text, typed):
        return False
    if not isinstance(answer, TermAnswer) or not any(map(str.isdecimal, text)):
        return True
    figures = (parse_term(each).figures for each in (text, typed))
    return are_same_figures(text, *figures)


def _of_tones(text: str, differs: bool) -> Verdict:
    return Verdict("partial", text, Remark("other-tone")) if differs else Verdict("accept", text)


def _of_parts(whole: Verdict, parts: list[Verdict], *, told: bool) -> Verdict:
    """The verdict on two names for the same, or one and what else is told of it, which is unknown.

    Nothing is if the deck has told it: Mercury (element) is not Mercury (planet).
    """
    outer, inner = parts
    if outer.outcome == "reject" or (inner.outcome == "reject" and inner.remark):
        return whole
    if inner.outcome != "reject":
        return worst_verdict(parts)
    if whole.outcome == "partial" or told:
        return whole
    return Verdict("partial", outer.expected, Remark("unknown-word"))


def _parts_at_comma(answer: NameAnswer, typed: str) -> list[str]:
    """A name and what follows it behind its only comma: Paris, France.

    That of a person is all of it, for a family name may have a given name behind it, Curie, Marie,
    and a ruler the country. A given name behind it is that of another person.
    """
    parts = [part.strip() for part in typed.split(",")]
    if len(parts) != 2 or not all(parts) or any("," in text for text in texts_of(answer)):
        return []
    if isinstance(answer, TermAnswer):
        return parts
    whole, said = name_words(answer.name), name_words(parts[0])
    is_whole = len(said) >= len(whole) and ruler_number(said) is None
    return [] if not is_whole or any(map(is_given, name_words(parts[1])[:1])) else parts
