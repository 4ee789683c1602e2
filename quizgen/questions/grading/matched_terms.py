"""How what was typed fits one known term."""

import re
from collections.abc import Iterator, Sequence

from quizgen.questions.grading.all_languages import WORDS
from quizgen.questions.grading.matches import Match, accepted
from quizgen.questions.grading.spelling import slip_of
from quizgen.questions.grading.typed_citations import (
    Provision,
    is_crown,
    parties,
    provision,
    without_report,
)
from quizgen.questions.grading.typed_names import NameWord, combined
from quizgen.questions.grading.typed_terms import ParsedTerm, parse_term
from quizgen.questions.grading.verdict import Remark

PLURALS = tuple((re.compile(ending), one) for ending, one in WORDS.names.plurals.items())
"""The endings of the plural, and what the singular has instead."""

LEAST_SINGULAR = 3
"""Letters of a word at least, for it to have another ending in the plural."""

HAS_DIGIT = re.compile(r"\d")


def is_same_term(term: ParsedTerm, typed: ParsedTerm) -> bool:
    """Whether all words of a term were typed, in any spelling, joined or apart."""
    if not typed.words or _numbers(term) != _numbers(typed):
        return False
    # "showtrial" does not sound like "show" and "trial": in these, the first ends in -ow.
    return combined(term.words).key == combined(typed.words).key or term.joined == typed.joined


def _numbers(term: ParsedTerm) -> list[str]:
    """The digits of a term, group by group unless they are joined to letters."""
    return HAS_DIGIT.findall("".join(word.letters for word in term.words))


def match_term(term: ParsedTerm, typed: ParsedTerm) -> Match | None:
    """How a typed term fits a known one; None if it does not."""
    one, other = provision(term.text), provision(typed.text)
    if one and other:
        return _match_provision(term.text, one, other)
    found = [*_match_words(term, typed), *_match_case(term, typed)]
    return min(found, key=lambda each: each.worth, default=None)


def _match_words(term: ParsedTerm, typed: ParsedTerm) -> Iterator[Match]:
    if is_same_term(term, typed):
        yield accepted(0, term.text)
    slips = _slips(typed.words, term.words)
    if slips is not None:
        yield accepted(slips, term.text)
    if bool(term.turned) != bool(typed.turned):
        # "Treaty of Versailles" is "Versailles Treaty".
        slips = _slips(_turned(typed), _turned(term))
        if slips is not None:
            yield accepted(slips, term.text)
    if typed.abbreviation and typed.abbreviation in term.initials:
        yield accepted(0, term.text)


def _turned(term: ParsedTerm) -> Sequence[NameWord]:
    return (*term.words[term.turned :], *term.words[: term.turned])


def turned_key(term: ParsedTerm) -> str:
    """How a term sounds with the words before "of" behind those after it."""
    return combined(_turned(term)).key


def _slips(typed: Sequence[NameWord], words: Sequence[NameWord]) -> int | None:
    """How many slips make the typed words of these; None if one has more than one."""
    if len(typed) != len(words) or not words:
        return None
    total = 0
    for a, b in zip(typed, words, strict=True):
        slips = _word_slips(a, b)
        if slips is None:
            return None
        total += slips
    return total


def _word_slips(typed: NameWord, word: NameWord) -> int | None:
    if typed.key == word.key:
        return 0
    if HAS_DIGIT.search(typed.letters + word.letters):
        return None
    found = [slip_of(typed.key, word.key), slip_of(typed.letters, word.letters)]
    slips = min((slips for slips in found if slips is not None), default=None)
    if slips is not None and slips <= 1:
        return slips
    if not word.capitals and _singular(typed.letters) == _singular(word.letters):
        return 1
    return None


def _singular(word: str) -> str:
    if len(word) > LEAST_SINGULAR:
        for ending, singular in PLURALS:
            if ending.search(word):
                return ending.sub(singular, word)
    return word


def _match_case(term: ParsedTerm, typed: ParsedTerm) -> Iterator[Match]:
    """A case by its parties, or by one of them."""
    known = parties(term.text)
    if known is None:
        return
    given = parties(typed.text)
    if given is None:
        words = parse_term(without_report(typed.text)).words
        if words and any(
            not is_crown(party) and _slips(words, party[: len(words)]) is not None
            for party in known
        ):
            yield Match("partial", 0, term.text, Remark("part-of-term"))
        return
    whole, slips = True, 0
    for party, said in zip(known, given, strict=True):
        if is_crown(party) and is_crown(said):
            continue
        found = _slips(said, party[: len(said)])
        if found is None:
            return
        slips += found
        whole = whole and len(said) == len(party)
    if whole:
        yield accepted(slips, term.text)
    else:
        yield Match("partial", slips, term.text, Remark("part-of-term"))


def _match_provision(text: str, known: Provision, typed: Provision) -> Match | None:
    """A provision: kind and number are exact, the statute may be an abbreviation or missing."""
    years = known.years and typed.years and known.years != typed.years
    if known.kind != typed.kind or years:
        return None
    part = Match("partial", 0, text, Remark("part-of-term"))
    statute, said = known.statute, typed.statute
    slips = _slips(said.words, statute.words) if said.words else None
    short = said.abbreviation and said.abbreviation in statute.initials
    long = statute.abbreviation and statute.abbreviation in said.initials
    if slips is None and not short and said.words and statute.words and not long:
        return None
    if known.number != typed.number:
        longer, shorter = sorted((known.number, typed.number), key=len, reverse=True)
        return part if longer.startswith(f"{shorter}(") else None
    if not said.words and not statute.words:
        return accepted(0, text)
    return part if slips is None and not short else accepted(slips or 0, text)
