"""How what was typed fits one known term."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from quizgen.questions.grading.names.matches import Match, accepted
from quizgen.questions.grading.names.terms.binomials import in_full
from quizgen.questions.grading.names.terms.matched_abbreviations import (
    is_in_full,
    is_numbered_alike,
    typed_abbreviations,
)
from quizgen.questions.grading.names.terms.matched_citations import (
    match_bare_number,
    match_case,
    match_misspelt_kind,
    match_provision,
)
from quizgen.questions.grading.names.terms.needed_words import has_needed
from quizgen.questions.grading.names.terms.term_figures import are_same_figures
from quizgen.questions.grading.names.terms.term_numbers import as_figures
from quizgen.questions.grading.names.terms.term_orders import (
    match_in_other_order,
    match_of_place,
    match_with_more,
)
from quizgen.questions.grading.names.terms.term_places import (
    KINDS_OF_MANY,
    KINDS_OF_TITLES,
    SHARED_PLACES,
    is_place_alone,
)
from quizgen.questions.grading.names.terms.term_spelling import (
    has_short_slip,
    in_two_scripts,
    is_other_well_known,
    is_same_but_articles,
    term_slips,
)
from quizgen.questions.grading.names.terms.typed_citations import (
    BARE_NUMBER,
    NUMBER_OF_STATUTE,
    bare_number,
    provision,
)
from quizgen.questions.grading.names.terms.typed_terms import ParsedTerm, parse_term
from quizgen.questions.grading.names.words.name_spelling import fewest
from quizgen.questions.grading.names.words.typed_names import NameWord, Words, combined, written_of
from quizgen.questions.grading.names.words.word_forms import (
    adjective_endings,
    is_same_but_form,
    is_same_but_number,
)
from quizgen.questions.grading.plain_text import plain
from quizgen.questions.grading.verdict import Remark, RemarkCode
from quizgen.values.words import is_capital, letters_in

PART_OF_TERM = Remark("part-of-term")


def is_same_term(term: ParsedTerm, typed: ParsedTerm) -> bool:
    """Whether all words of a term were typed, in any spelling, joined or apart."""
    if not typed.words or not are_same_figures(term.text, term.figures, typed.figures):
        return False
    if not _has_needed(term, typed):
        return False
    one, other = term.whole, typed.whole
    if not in_two_scripts(one, other):
        if written_of(one) == written_of(other) or is_same_but_articles(term.words, typed.words):
            return True
        if one.cyrillic or len(term.words) == len(typed.words) or term.number != typed.number:
            # Internationale sounds like II. Internationale.
            return False
    # "showtrial" does not sound like "show" and "trial": in these, the first ends in -ow.
    return one.key == other.key or term.joined == typed.joined


def match_term(term: ParsedTerm, typed: ParsedTerm) -> Match | None:
    """How a typed term fits a known one; None if it does not."""
    one, other = provision(term.text), provision(typed.text)
    if one and other:
        return match_provision(term.text, one, other) or match_misspelt_kind(term, typed)
    bare = plain(typed.text)
    if one and BARE_NUMBER.fullmatch(bare):
        return match_bare_number(term.text, one, bare_number(bare))
    if one and NUMBER_OF_STATUTE.match(bare):
        # 105 УК РФ
        other = provision(f"{one.kind} {typed.text}")
        if other and (match := match_provision(term.text, one, other)):
            return match
    found = [*_match_with_needed(term, typed), *match_case(term, typed)]
    return min(found, key=lambda each: each.worth, default=None)


def _match_with_needed(term: ParsedTerm, typed: ParsedTerm) -> Iterator[Match]:
    """The words of a term, and half of it without the small ones that nobody leaves out."""
    has_all = _has_needed(term, typed)
    if not has_all:
        yield from _match_shortened(term, typed)
    for match in _match_words(term, typed) if has_all is not None else ():
        is_part = not has_all and match.outcome == "accept"
        yield replace(match, outcome="partial", remark=PART_OF_TERM) if is_part else match


def _has_needed(term: ParsedTerm, typed: ParsedTerm) -> bool | None:
    """Whether the small words that a term needs were typed; None if others were."""
    if not (term.needed or typed.needed):
        return True
    return has_needed(term.needed, term.every, typed.needed, typed.every)


def _match_words(term: ParsedTerm, typed: ParsedTerm) -> Iterator[Match]:
    if is_same_term(term, typed):
        yield accepted(0, term.text)
    if term.number and typed.number and term.number != typed.number:
        # XVI is no slip for XVII.
        return
    if is_capital(term.text[:1]) and is_other_well_known(typed.words, term.words):
        return
    slips = term_slips(typed.words, term.words)
    if slips is not None:
        yield _accepted_words(slips, typed.words, term)
    elif has_short_slip(typed.words, term.words):
        yield Match("partial", 1, term.text, Remark("one-slip"))
    if bool(term.turned) != bool(typed.turned):
        # "Treaty of Versailles" is "Versailles Treaty".
        slips = term_slips(_turned(typed), _turned(term))
        if slips is not None:
            yield accepted(slips, term.text)
    yield from match_in_other_order(term, typed)
    yield from match_of_place(term, typed)
    yield from match_with_more(term, typed)
    yield from _match_shortened(term, typed)
    yield from _match_numbered(term, typed)
    yield from _match_place(term, typed)
    yield from _match_without_noun(term, typed)
    for said, meant in (
        (_spelled_out(_letters_joined(typed.words), term.words), term.words),
        (typed.words, _spelled_out(term.words, typed.words)),
        (_with_figures(typed.words), _with_figures(term.words)),
    ):
        spelled_out = said is not typed.words or meant is not term.words
        slips = term_slips(said, meant) if spelled_out else None
        if slips is not None:
            yield accepted(slips, term.text)
    if term.proper and not typed.turned:
        slips = term_slips(typed.words, term.proper)
        if slips is not None:
            yield Match("partial", slips, term.text, PART_OF_TERM)


def _accepted_words(slips: int, typed: Words, term: ParsedTerm) -> Match:
    """The words of a term, with slips, or in another number or case."""
    found = accepted(slips, term.text)
    both = [*zip(typed, term.words, strict=True)]
    if slips and all(is_same_but_number(a, b) for a, b in both):
        return replace(found, remark=Remark("other-number-of-word"))
    if slips and all(is_same_but_form(a, b) for a, b in both):
        return replace(found, remark=Remark("other-case-of-word"))
    return found


def _match_shortened(term: ParsedTerm, typed: ParsedTerm) -> Iterator[Match]:
    """The initials of a term, or a species with a shortened genus."""
    short = typed_abbreviations(typed)
    if not short.isdisjoint(term.initials) or is_numbered_alike(term, typed):
        yield accepted(0, term.text)
    if is_in_full(term, typed):
        yield Match("accept", 0, term.text, Remark("in-full"))
    if whole := in_full(typed.text, term.text):
        slips = term_slips(parse_term(whole).words, term.words)
        if slips is not None:
            yield accepted(slips, term.text)


def _match_numbered(term: ParsedTerm, typed: ParsedTerm) -> Iterator[Match]:
    """The same words with the same number in any form and place, or with one of them without."""
    if term.number is None and typed.number is None:
        return
    first = typed.words[0].letters if typed.words else ""
    if first == str(term.number) and term_slips(typed.words[1:], term.unnumbered) == 0:
        # An ordinal as a mere digit, where the thing is no plural: 2 мировая война, not 3 Estates.
        yield accepted(0, term.text)
    slips = term_slips(typed.unnumbered, term.unnumbered)
    if slips is None and term.number == typed.number:
        # Diabetes type 2
        words = typed.unnumbered
        turned = (*words[1:], *words[:1]), (*words[-1:], *words[:-1])
        slips = fewest(*(term_slips(each, term.unnumbered) for each in turned))
    if slips is None:
        return
    if term.number == typed.number:
        yield accepted(slips, term.text)
    elif len(term.unnumbered) > 1:
        code: RemarkCode = "unknown-number" if term.number is None else "no-number"
        yield Match("partial", slips, term.text, Remark(code))


def _match_without_noun(term: ParsedTerm, typed: ParsedTerm) -> Iterator[Match]:
    """The adjectives of a term without its noun, as Russians say them: Вторая мировая.

    But Юрий is the given name of Юрий Гагарин.
    """
    *adjectives, noun = term.words or (NameWord("", ""),)
    if is_capital((term.shorter or term.text).split(" ")[-1][:1]):
        return
    endings = adjective_endings().get(noun.language, ())
    if not adjectives or not all(written_of(word).endswith(endings) for word in adjectives):
        return
    slips = term_slips(typed.words, adjectives)
    if slips is not None:
        yield Match("partial", slips, term.text, PART_OF_TERM)


def _match_place(term: ParsedTerm, typed: ParsedTerm) -> Iterator[Match]:
    """The same place with the word for its kind before or behind it, or without it."""
    first, *others = typed.words or (NameWord("", ""),)
    if first.letters and first.letters == term.place[:1]:
        # R. Thames
        slips = term_slips(others, term.place_name)
        if slips is not None:
            yield accepted(slips, term.text)
    if not (term.place or typed.place) or (term.place and typed.place not in ("", term.place)):
        return
    slips = term_slips(typed.place_name, term.place_name)
    if slips is None:
        return
    name = [word.letters for word in term.place_name]
    said = [word.letters for word in typed.place_name]
    if term.place == typed.place:
        yield accepted(slips, term.text)
    elif term.place:
        is_alone = not term.turned and term.place not in KINDS_OF_TITLES
        if is_alone and is_place_alone(term.place, said):
            # The plural of the Falklands is no slip.
            yield accepted(0 if term.place in KINDS_OF_MANY else slips, term.text)
        else:
            yield Match("partial", slips, term.text, PART_OF_TERM)
    elif is_capital(letters_in(term.shorter or term.text)[0]):
        if is_place_alone(typed.place, name) and SHARED_PLACES.isdisjoint(name):
            yield accepted(slips, term.text, 1)
        else:
            yield Match("partial", slips, term.text, Remark("unknown-word"))


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


def _letters_joined(words: Words) -> Words:
    """Words with the letters that they begin with as one abbreviation: H–R diagram."""
    many = next((at for at, word in enumerate(words) if len(word.letters) > 1), 0)
    if many < 2:
        return words
    letters = "".join(word.letters for word in words[:many])
    return (NameWord(letters, letters, capitals=True), *words[many:])


def _with_figures(words: Words) -> Words:
    """Words with a number of several of them in digits: 95 Theses."""
    found = as_figures([word.letters for word in words])
    return words if len(found) == len(words) else tuple(NameWord(each, each) for each in found)


def _start_with(words: Words, initials: str) -> bool:
    return "".join(word.letters[:1] for word in words) == initials


def _turned(term: ParsedTerm) -> Sequence[NameWord]:
    return (*term.words[term.turned :], *term.words[: term.turned])


def turned_key(term: ParsedTerm) -> str:
    """How a term sounds with the words before "of" behind those after it."""
    return combined(_turned(term)).key
