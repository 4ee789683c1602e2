"""The words of a name compared with the right one, and with all others that the decks ask for."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from quizgen.questions.answers.name import NameAnswer
from quizgen.questions.answers.term import TermAnswer
from quizgen.questions.grading.names.asked_names import Names
from quizgen.questions.grading.names.full_forms import IN_FULL, is_spelled_out
from quizgen.questions.grading.names.known_answers import Known
from quizgen.questions.grading.names.matches import Match
from quizgen.questions.grading.names.people.known_names import KnownName
from quizgen.questions.grading.names.people.matched_people import is_same, match_name
from quizgen.questions.grading.names.terms.matched_terms import is_same_term, match_term
from quizgen.questions.grading.names.terms.typed_citations import provision
from quizgen.questions.grading.names.terms.typed_terms import ParsedTerm, parse_term
from quizgen.questions.grading.names.typed_symbols import operates_alike, partial_symbol
from quizgen.questions.grading.names.words.typed_names import Words, are_spelled_alike, name_words
from quizgen.questions.grading.names.words.word_forms import singular
from quizgen.questions.grading.verdict import Remark, Verdict
from quizgen.values.words import is_capital, letters_in


def grade_among_others(answer: NameAnswer, typed: str, names: Names) -> Verdict:
    """The verdict on the name that a text fits best, unless a name of something else fits it."""
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
        if own and not word.letters.isdecimal() and singular(word.letters) not in own
        if names.is_word_of_others(word, accepted)
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
    return match_term(name, term) if isinstance(name, ParsedTerm) else match_name(name, words)


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
