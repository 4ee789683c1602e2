"""How what was typed fits one known term."""

import re
from collections.abc import Iterator, Sequence
from itertools import permutations

from quizgen.questions.grading.all_languages import WORDS
from quizgen.questions.grading.names.matches import Match, accepted
from quizgen.questions.grading.names.name_spelling import fewest
from quizgen.questions.grading.names.typed_citations import (
    BARE_NUMBER,
    Provision,
    is_crown,
    parties,
    provision,
    without_report,
)
from quizgen.questions.grading.names.typed_names import NameWord, Words, combined
from quizgen.questions.grading.names.typed_terms import ParsedTerm, number_of, parse_term
from quizgen.questions.grading.plain_text import plain
from quizgen.questions.grading.spelling import slip_of
from quizgen.questions.grading.verdict import Remark

PLURALS = tuple((re.compile(ending), one) for ending, one in WORDS.names.plurals.items())
"""The endings of the plural, and what the singular has instead."""

CONTRASTS = tuple(tuple(group.split()) for group in WORDS.names.contrasts)
"""Endings or beginnings that tell one term from another."""

LEAST_SINGULAR = 3
"""Letters of a word at least, for it to have another ending in the plural."""

LEAST_SOUNDING = 6
"""Letters of two words at least that are the same if they sound so: "phase" is not "face"."""

SIGNED = frozenset(("section", "paragraph"))
"""The kinds of provisions that "§" is a sign of."""

HAS_DIGIT = re.compile(r"\d")


def is_same_term(term: ParsedTerm, typed: ParsedTerm) -> bool:
    """Whether all words of a term were typed, in any spelling, joined or apart."""
    if not typed.words or term.digits != typed.digits:
        return False
    one, other = term.whole, typed.whole
    if not _in_two_scripts(one, other):
        if _written(one) == _written(other):
            return True
        if one.cyrillic or len(term.words) == len(typed.words):
            return False
    # "showtrial" does not sound like "show" and "trial": in these, the first ends in -ow.
    return one.key == other.key or term.joined == typed.joined


def _in_two_scripts(one: NameWord, other: NameWord) -> bool:
    """Whether one of two words is in Cyrillic: only then it matters how they sound.

    A term is no foreign name: zinc is not sink.
    """
    return bool(one.cyrillic) != bool(other.cyrillic)


def _written(word: NameWord) -> str:
    return word.cyrillic or word.letters


def match_term(term: ParsedTerm, typed: ParsedTerm) -> Match | None:
    """How a typed term fits a known one; None if it does not."""
    one, other = provision(term.text), provision(typed.text)
    if one and other:
        return _match_provision(term.text, one, other)
    if one and BARE_NUMBER.fullmatch(plain(typed.text)):
        return _match_bare_number(term.text, one, plain(typed.text).replace(" ", ""))
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
    if {typed.abbreviation, numbered_letters(typed)} & {*term.initials}:
        yield accepted(0, term.text)
    for said, meant in (
        (_spelled_out(typed.words, term.words), term.words),
        (typed.words, _spelled_out(term.words, typed.words)),
    ):
        spelled_out = said is not typed.words or meant is not term.words
        slips = _slips(said, meant) if spelled_out else None
        if slips is not None:
            yield accepted(slips, term.text)
    if term.proper and not typed.turned:
        slips = _slips(typed.words, term.words[term.turned :])
        if slips is not None:
            yield Match("partial", slips, term.text, Remark("part-of-term"))


def numbered_letters(term: ParsedTerm) -> str:
    """An abbreviation with a number behind it: WW II."""
    if len(term.words) != 2 or not term.words[1].letters.isdecimal():
        return ""
    return "".join(word.letters for word in term.words)


def _spelled_out(words: Words, others: Words) -> Words:
    """Words with those of the others instead of their initials: UN Security Council."""
    if not any(word.capitals for word in words):
        return words
    found: list[NameWord] = []
    for word in words:
        many = len(word.letters)
        starts = range(len(others) - many + 1) if word.capitals and many < len(others) else ()
        at = next((at for at in starts if _start_with(others[at : at + many], word.letters)), None)
        found += [word] if at is None else others[at : at + many]
    return tuple(found)


def _start_with(words: Words, initials: str) -> bool:
    return "".join(word.letters[:1] for word in words) == initials


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
    a, b = _written(typed), _written(word)
    sounds = _in_two_scripts(typed, word)
    # Long words that sound alike are spellings of one: dekulakisation.
    long = not word.cyrillic and min(len(a), len(b)) >= LEAST_SOUNDING
    if a == b or ((sounds or long) and typed.key == word.key):
        return 0
    one, other = number_of(typed.letters), number_of(word.letters)
    if one is not None and other is not None:
        return 0 if one == other else None
    if HAS_DIGIT.search(typed.letters + word.letters):
        return None
    slips = slip_of(a, b)
    if sounds:
        slips = fewest(slip_of(typed.key, word.key), slip_of(typed.letters, word.letters))
    if slips is not None and slips <= 1:
        contrast = _contrast(typed.letters, word.letters) or _contrast(typed.key, word.key)
        return None if contrast else slips
    if not word.capitals and _singular(a) == _singular(b):
        return 1
    return None


def _contrast(a: str, b: str) -> bool:
    """Whether two words differ by what no slip exchanges: nitrate, nitrite."""
    for group in CONTRASTS:
        ends = group[0][0] == "-"
        for one, other in permutations(group, 2):
            if ends:
                x, y = a.removesuffix(one[1:]), b.removesuffix(other[1:])
            else:
                x, y = a.removeprefix(one[:-1]), b.removeprefix(other[:-1])
            if x == y and x != a and y != b:
                return True
    return False


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
        both = _slips(words, (*known[0], *known[1]))
        if both is not None:
            # "Donoghue and Stevenson", as people say it.
            yield accepted(both, term.text)
        elif any(
            not is_crown(party) and len(words) <= len(party) and _party_slips(words, party)
            for party in known
        ):
            yield Match("partial", 0, term.text, Remark("part-of-term"))
        return
    whole, slips = True, 0
    for party, said in zip(known, given, strict=True):
        if is_crown(party) and is_crown(said):
            continue
        found = _party_slips(said, party)
        if found is None:
            return
        slips += found[0]
        whole = whole and len(said) == len(party)
    if whole:
        yield accepted(slips, term.text)
    else:
        yield Match("partial", slips, term.text, Remark("part-of-term"))


def _party_slips(said: Words, party: Words) -> tuple[int] | None:
    """The slips of a party that was said in part, or with more words; None if it is another.

    A part is the beginning, or several words from within.
    """
    if len(said) > len(party):
        found = _slips(said[: len(party)], party)
    else:
        starts = range(len(party) - len(said) + 1) if len(said) > 1 else (0,)
        fits = [_slips(said, party[at : at + len(said)]) for at in starts]
        found = min((slips for slips in fits if slips is not None), default=None)
    return None if found is None else (found,)


def _match_provision(text: str, known: Provision, typed: Provision) -> Match | None:
    """A provision: kind and number are exact, the statute may be an abbreviation or missing."""
    years = known.years and typed.years and known.years != typed.years
    if years or not _is_same_kind(known.kind, typed.kind):
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
    if slips is None and not short and not (long and said.words):
        return part
    return accepted(slips or 0, text)


def _match_bare_number(text: str, known: Provision, number: str) -> Match | None:
    """A provision by its number alone, which tells it if it has a subsection."""
    if number != known.number or known.statute.words:
        return None
    if "(" in number:
        return accepted(0, text)
    return Match("partial", 0, text, Remark("part-of-term"))


def _is_same_kind(one: str, other: str) -> bool:
    """Whether two kinds of provisions may be the same; "§" is a section or a paragraph."""
    return one == other or ("§" in (one, other) and {one, other} & SIGNED != set())
