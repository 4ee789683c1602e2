"""How a typed citation fits a known one: a case by its parties, a provision by its number."""

from collections.abc import Iterator

from quizgen.questions.grading.names.matches import Match, accepted
from quizgen.questions.grading.names.terms.term_spelling import term_slips
from quizgen.questions.grading.names.terms.typed_citations import (
    PROVISIONS,
    Provision,
    is_crown,
    is_report_another,
    parties,
    shorter_parties,
    without_company_form,
    without_report,
)
from quizgen.questions.grading.names.terms.typed_terms import ParsedTerm, parse_term
from quizgen.questions.grading.names.words.typed_names import Words
from quizgen.questions.grading.verdict import Remark

SIGNED = frozenset(("section", "paragraph"))
"""The kinds of provisions that "§" is a sign of."""


def match_case(term: ParsedTerm, typed: ParsedTerm) -> Iterator[Match]:
    """A case by its parties, or by one of them."""
    known = parties(term.text)
    if known is None:
        return
    given = parties(typed.text)
    if given is None:
        words = parse_term(without_report(typed.text)).words
        both = term_slips(words, (*known[0].words, *known[1].words))
        if both is not None:
            # "Donoghue and Stevenson", as people say it.
            yield accepted(both, term.text)
        elif any(
            not is_crown(party.words)
            and len(words) <= len(party.words)
            and _party_slips(words, party.words)
            for party in known
        ):
            yield Match("partial", 0, term.text, Remark("part-of-term"))
        return
    whole, slips, further = True, 0, 0
    for party, said in zip(known, given, strict=True):
        if is_crown(party.words) and is_crown(said.words):
            continue
        found = _party_slips(said.words, party.words)
        if found is None:
            return
        slips += found[0]
        if len(said.words) != len(party.words):
            more = any(
                term_slips(each, party.words) is not None for each in shorter_parties(said.text)
            )
            bare, bare_said = map(without_company_form, (party.text, said.text))
            less = term_slips(bare_said, bare) is not None
            whole, further = whole and (more or less), further + 1
    if is_report_another(term.text, typed.text):
        yield Match("partial", slips, term.text, Remark("other-report"), further)
    elif whole:
        yield accepted(slips, term.text, further)
    else:
        yield Match("partial", slips, term.text, Remark("part-of-term"))


def _party_slips(said: Words, party: Words) -> tuple[int] | None:
    """The slips of a party that was said in part, or with more words; None if it is another.

    A part is the beginning, or several words from within.
    """
    if len(said) > len(party):
        found = term_slips(said[: len(party)], party)
    else:
        starts = range(len(party) - len(said) + 1) if len(said) > 1 else (0,)
        fits = [term_slips(said, party[at : at + len(said)]) for at in starts]
        found = min((slips for slips in fits if slips is not None), default=None)
    return None if found is None else (found,)


def match_provision(text: str, known: Provision, typed: Provision) -> Match | None:
    """A provision: kind and number are exact, the statute may be an abbreviation or missing."""
    years = known.years and typed.years and known.years != typed.years
    if years or not _is_same_kind(known.kind, typed.kind):
        return None
    part = Match("partial", 0, text, Remark("part-of-term"))
    statute, said = known.statute, typed.statute
    slips = term_slips(said.words, statute.words) if said.words else None
    short = said.abbreviation and said.abbreviation in statute.initials
    long = statute.abbreviation and statute.abbreviation in said.initials
    if slips is None and (
        _are_shortened(said.words, statute.words) or _are_shortened(statute.words, said.words)
    ):
        slips = 0
    if slips is None and not short and said.words and statute.words and not long:
        is_part = term_slips(said.words, statute.words[: len(said.words)]) is not None
        return part if is_part and known.number == typed.number else None
    if known.number != typed.number:
        longer, shorter = sorted((known.number, typed.number), key=len, reverse=True)
        return part if longer.startswith(f"{shorter}(") else None
    if not said.words and not statute.words:
        return accepted(0, text)
    if slips is None and not short and not (long and said.words):
        return part
    return accepted(slips or 0, text)


def match_misspelt_kind(term: ParsedTerm, typed: ParsedTerm) -> Match | None:
    """A provision whose words are all the same but for slips in its kind: "Artcle 3"."""
    if len(typed.words) != len(term.words):
        return None
    total = 0
    for said, word in zip(typed.words, term.words, strict=True):
        slips = term_slips((said,), (word,)) if word.letters in PROVISIONS else None
        if slips is None and said.letters != word.letters:
            return None
        total += slips or 0
    return accepted(total, term.text)


def match_bare_number(text: str, known: Provision, number: str) -> Match | None:
    """A provision by its number alone, which tells it if it has a subsection."""
    if number != known.number:
        return None
    is_telling = "(" in number or not number[0].isdecimal()
    if known.statute.words and not is_telling:
        return None
    if is_telling and not known.statute.words:
        return accepted(0, text)
    return Match("partial", 0, text, Remark("part-of-term"))


def _are_shortened(short: Words, words: Words) -> bool:
    """Whether words are the beginnings of several, or their initials: C. civ. is Code civil.

    One word may be an abbreviation, and the beginning of another: StG is not StGB.
    """
    if len(words) < 2:
        return False
    if len(short) == 1:
        return short[0].letters == "".join(word.letters[:1] for word in words)
    return len(short) == len(words) and all(
        word.letters.startswith(each.letters) for each, word in zip(short, words, strict=True)
    )


def _is_same_kind(one: str, other: str) -> bool:
    """Whether two kinds of provisions may be the same; "§" is a section or a paragraph."""
    return one == other or ("§" in (one, other) and {one, other} & SIGNED != set())
