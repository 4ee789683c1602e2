"""Grading of typed names."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from quizgen.questions.answers.name import NameAnswer
from quizgen.questions.answers.term import TermAnswer
from quizgen.questions.grading.length import MOST_LETTERS, equal_to, is_readable
from quizgen.questions.grading.names.asked_names import Names
from quizgen.questions.grading.names.cut_words import whole_words
from quizgen.questions.grading.names.full_forms import IN_FULL, grade_in_full, is_spelled_out
from quizgen.questions.grading.names.known_answers import (
    Known,
    parts_in_brackets,
    symbols_of,
    texts_of,
)
from quizgen.questions.grading.names.matches import Match
from quizgen.questions.grading.names.people.known_names import KnownName
from quizgen.questions.grading.names.people.matched_people import is_same, match
from quizgen.questions.grading.names.people.other_titles import without_title
from quizgen.questions.grading.names.terms.accidentals import has_same_accidentals
from quizgen.questions.grading.names.terms.matched_terms import is_same_term, match_term
from quizgen.questions.grading.names.terms.term_figures import are_same_figures
from quizgen.questions.grading.names.terms.typed_citations import provision
from quizgen.questions.grading.names.terms.typed_terms import ParsedTerm, parse_term
from quizgen.questions.grading.names.terms.unit_symbols import grade_unit
from quizgen.questions.grading.names.twins import grade_twin
from quizgen.questions.grading.names.typed_symbols import (
    is_read_in_words,
    is_symbol_typed,
    operates_alike,
    partial_symbol,
)
from quizgen.questions.grading.names.words.accents import grade_accents
from quizgen.questions.grading.names.words.articles import is_of_other_gender
from quizgen.questions.grading.names.words.opening_articles import without_article
from quizgen.questions.grading.names.words.romanisation import latin
from quizgen.questions.grading.names.words.titles import TITLES
from quizgen.questions.grading.names.words.tones import other_tones
from quizgen.questions.grading.names.words.typed_names import Words, are_spelled_alike, name_words
from quizgen.questions.grading.names.words.word_forms import singular
from quizgen.questions.grading.verdict import (
    SLIPS,
    Remark,
    Verdict,
    best_verdict,
    worst_verdict,
)
from quizgen.values.characters import even
from quizgen.values.folding import small
from quizgen.values.formulas.symbols import MINUS_FIRST
from quizgen.values.words import is_capital, letters_in


def grade_name(answer: NameAnswer, typed: str, names: Names) -> Verdict:
    """Compare a typed name with the right one, and with all others that the decks ask for."""
    texts = texts_of(answer)
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
        return unit
    verdict = _with_whole_words(_graded(answer, typed, names), answer, texts, typed, names)
    if verdict.outcome == "partial" or (verdict.outcome == "reject" and not verdict.remark):
        bare = without_article(typed)
        # An article may be before the title of a person: l'empereur Napoléon III.
        if bare and (isinstance(answer, TermAnswer) or latin(small(bare.split()[0])) in TITLES):
            verdict = best_verdict([verdict, _graded(answer, bare, names)])
        if verdict.outcome == "reject" and isinstance(answer, TermAnswer):
            verdict = _graded_behind_title(answer, bare or typed, names) or verdict
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


def _graded_behind_title(answer: TermAnswer, typed: str, names: Names) -> Verdict | None:
    """The verdict on a name of a hole behind a title, which may be another one's: Lord Nelson."""
    name = without_title(typed) if answer.names != "thing" and is_capital(answer.name[:1]) else ""
    found = _graded(answer, name, names) if name else None
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
    graded = [_symbol_typed(answer, part) or _graded(answer, part, names) for part in parts]
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
    """The verdict on a text whose words may be cut with a full stop: Frankfurt a. M."""
    if verdict.outcome == "accept" or "." not in typed:
        return verdict
    is_person = not isinstance(answer, TermAnswer)
    if not is_person:
        texts = [without_article(text) or text for text in texts]
        typed = without_article(typed) or typed
    found = whole_words(texts, typed, is_person=is_person)
    whole = _graded(answer, found[0], names) if found else verdict
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
    """A thing and what follows it behind its only comma: Paris, France."""
    parts = [part.strip() for part in typed.split(",")]
    is_thing = isinstance(answer, TermAnswer) and len(parts) == 2 and all(parts)
    return parts if is_thing and not any("," in text for text in texts_of(answer)) else []


def _graded(answer: NameAnswer, typed: str, names: Names) -> Verdict:
    wrong = Verdict("reject", answer.name)
    symbol = partial_symbol(answer, typed)
    if symbol:
        return symbol
    words = name_words(typed.strip())
    if not words:
        return wrong
    term, accepted = parse_term(typed), names.accepted(answer)
    known = tuple(name for name in names.known_of(answer) if operates_alike(name, typed))
    same = next((name for name in known if _is_same(name, words, term)), None)
    if same:
        namesake = _namesake(same, words, lambda: names.others(words, term, accepted))
        if namesake:
            return Verdict("reject", answer.name, Remark("other-person", namesake.text))
        return Verdict("accept", same.text)
    # Of two that fit equally well, the one in the letters of what was typed.
    known = tuple(sorted(known, key=lambda name: name.text.isascii() != typed.isascii()))
    matches = [found for name in known if (found := _match(name, words, term))]
    matches = [_other_words(each) if _is_other_in_full(each, known) else each for each in matches]
    best = min(matches, key=lambda each: each.closeness, default=None)
    others = names.others(words, term, accepted)
    if best:
        others = [each for each in others if _is_apart(each, best, answer, names)]
    verdict = _among_others(answer, best, [(_match(each, words, term), each) for each in others])
    slipped = verdict.outcome != "reject" and best and best.slips and not best.is_form
    if slipped and len(words) == 1:
        other = names.with_given(words[0], accepted)
        if other:
            return Verdict("reject", answer.name, Remark("others-given-name", other.text))
    if verdict.outcome == "accept" and slipped:
        word = _word_of_others(known, term, names, accepted)
        if word:
            return Verdict("partial", verdict.expected, Remark("another-word", word))
    return verdict


def _is_apart(other: Known, best: Match, answer: NameAnswer, names: Names) -> bool:
    """Whether another name is none of the same word: a newton is named after Newton.

    Of two terms, the author tells custom from customs. But a hole or an answer may have a term in
    another form, and a small letter is not that of a name.
    """
    if not isinstance(answer, TermAnswer):
        is_small = isinstance(other, ParsedTerm) and not is_capital(letters_in(other.text)[0])
        return not (is_small and not names.is_term(other.text))
    if not best.is_form:
        return True
    if isinstance(other, ParsedTerm):
        return answer.names == "thing" and names.is_term(other.text)
    return is_capital(letters_in(best.expected)[0])


def _is_other_in_full(found: Match, known: Sequence[Known]) -> bool:
    """Whether an abbreviation was written out in other words than the deck's: best-first search."""
    return found.remark == IN_FULL and is_spelled_out(found.expected, known)


def _other_words(found: Match) -> Match:
    return replace(found, outcome="partial", remark=Remark("unknown-word"))


def _namesake(same: Known, words: Words, others: Callable[[], list[Known]]) -> KnownName | None:
    """Who else is spelled as was typed, where the right name only sounds so: Veil is not Weil."""
    if isinstance(same, ParsedTerm) or is_same(same, words, are_spelled_alike):
        return None
    people = (each for each in others() if isinstance(each, KnownName))
    return next((each for each in people if is_same(each, words, are_spelled_alike)), None)


def _word_of_others(
    known: tuple[Known, ...], typed: ParsedTerm, names: Names, accepted: frozenset[str]
) -> str:
    """A typed word that another term of the deck has, so that it is no slip; "" if none is."""
    own = {
        singular(word.letters)
        for name in known
        if isinstance(name, ParsedTerm)
        for word in name.words
    }
    found = (
        word.letters
        for word in typed.words
        if own and singular(word.letters) not in own and names.is_word_of_others(word, accepted)
    )
    return next(found, "")


def _is_same(name: Known, words: Words, term: ParsedTerm) -> bool:
    """Whether a name was typed, in words of a person's name or as a term."""
    if isinstance(name, ParsedTerm):
        # Of two things, a shorter name may be that of both.
        cited = provision(name.text) and provision(term.text)
        return not cited and not name.shorter and is_same_term(name, term)
    if name.unsure and not name.given:
        # The name behind a title may be that of a place: duc d'Orléans.
        return False
    return is_same(name, words)


def _match(name: Known, words: Words, term: ParsedTerm) -> Match | None:
    return match_term(name, term) if isinstance(name, ParsedTerm) else match(name, words)


def _among_others(
    answer: NameAnswer,
    best: Match | None,
    others: list[tuple[Match | None, Known]],
) -> Verdict:
    """The verdict on the best match, which may fit somebody else as well, or better."""
    fitting = [(found, other) for found, other in others if found]
    rival, other = min(fitting, key=lambda each: each[0].closeness, default=(None, None))
    if rival and other:
        # Curie is half of Marie Curie, although Pierre Curie fits it as well.
        is_shared = best and best.unsure and best.slips <= rival.slips
        # Augustine is less than Augustine of Hippo, but no slip of Augustus.
        is_shared = is_shared or (best and best.is_less and best.slips == 0 < rival.slips)
        if best is None or (rival.worth < best.worth and not is_shared):
            thing = isinstance(other, ParsedTerm)
            remark = Remark("other-thing" if thing else "other-person", other.text)
            return Verdict("reject", answer.name, remark)
        is_as_near = rival.worth == best.worth and rival.sounds <= best.sounds
        if best.outcome == "accept" and (is_as_near or _are_both_unsure(best, rival)):
            return Verdict("partial", best.expected, Remark("fits-other", other.text))
    if best is None:
        return Verdict("reject", answer.name)
    return Verdict(best.outcome, best.expected, best.remark)


def _are_both_unsure(best: Match, rival: Match) -> bool:
    """Whether a given name that the deck does not have makes it unsure who of two is meant."""
    return best.remark == rival.remark == Remark("unknown-given")
