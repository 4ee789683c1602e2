"""Grading of typed names."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import product
from typing import NamedTuple

from quizgen.questions.answers.answer import Answer
from quizgen.questions.answers.name import NameAnswer
from quizgen.questions.answers.term import TermAnswer
from quizgen.questions.grading.length import MOST_LETTERS, equal_to, is_readable
from quizgen.questions.grading.names.known_answers import (
    Known,
    known_of,
    parts_in_brackets,
    symbols_of,
    texts_of,
)
from quizgen.questions.grading.names.known_names import KnownName
from quizgen.questions.grading.names.matched_terms import is_same_term, match_term, turned_key
from quizgen.questions.grading.names.matches import Match, is_same, match
from quizgen.questions.grading.names.typed_citations import provision
from quizgen.questions.grading.names.typed_names import (
    NameWord,
    Words,
    combined,
    name_words,
    plain_word,
    without_particles,
)
from quizgen.questions.grading.names.typed_terms import SMALL_WORDS, ParsedTerm, parse_term
from quizgen.questions.grading.spelling import forgiven
from quizgen.questions.grading.verdict import RANK, Remark, Verdict
from quizgen.values.characters import even
from quizgen.values.formulas import exact, is_same_formula, readings_of_formula
from quizgen.values.symbols import MINUS_FIRST, is_symbol, operators_of

SIMILAR_FIRSTS = {"g": "h", "k": "h", "q": "h", "t": "d", "p": "b"}
"""First letters of keys that may be the same in another romanisation."""

MOST_WORDS_TO_FIND = 12
"""How many typed words are compared with the names of others."""


ABBREVIATING_DOT = re.compile(r"(?<=[A-Z])[.*](?=[A-Z]|$)")


def name_answers(answers: Iterable[Answer]) -> Iterator[NameAnswer]:
    """Those of the answers that are names, of people or things."""
    return (answer for answer in answers if isinstance(answer, NameAnswer))


class Found(NamedTuple):
    """A name that a word leads to.

    `letters` are those of the word (see `letters_of`), `slips` is how many it forgives.
    """

    letters: int
    slips: int
    accepted: frozenset[str]
    name: Known


class Names:
    """All names of people and things that decks ask for, to tell one from another.

    The names of one answer, and of answers that share a name with it, are not others.
    """

    def __init__(self, answers: Iterable[NameAnswer]) -> None:
        self._by_word: dict[tuple[str, int], list[Found]] = defaultdict(list)
        self._by_given: dict[str, list[tuple[frozenset[str], KnownName]]] = defaultdict(list)
        seen: set[frozenset[str]] = set()
        for answer in answers:
            accepted = answer.accepted()
            if accepted in seen:
                continue
            seen.add(accepted)
            for name in known_of(answer):
                varied = isinstance(name, KnownName) and bool(name.sound)
                for word, slips in words_to_find(name).items():
                    found = Found(letters_of(word), 9 if varied else slips, accepted, name)
                    self._by_word[first_of(word, varied=varied), len(word)].append(found)
                if isinstance(name, KnownName) and name.given:
                    self._by_given[plain_word(name.given[0]).key].append((accepted, name))

    def others(self, typed: str, accepted: frozenset[str]) -> list[Known]:
        """The names of others with a word that may be a typed one."""
        found: dict[int, Known] = {}
        for word in typed_words_to_find(typed):
            letters = letters_of(word)
            firsts = (first_of(word, varied=False), first_of(word, varied=True))
            for place in product(firsts, range(len(word) - 2, len(word) + 3)):
                for each in self._by_word.get(place, ()):
                    # A slip changes one letter for another at most; a sound may be one letter more.
                    if (
                        abs(place[1] - len(word)) <= each.slips + 1
                        and (each.letters ^ letters).bit_count() <= 2 * each.slips + 2
                        and not each.accepted & accepted
                    ):
                        found[id(each.name)] = each.name
        return list(found.values())

    def with_given(self, word: NameWord, accepted: frozenset[str]) -> KnownName | None:
        """The name of someone else whose first given name this is."""
        named = self._by_given.get(word.key, ())
        return next((name for theirs, name in named if not theirs & accepted), None)


def first_of(word: str, *, varied: bool) -> str:
    """How a word begins, for finding it; the romanisations of Arabic and the like are `varied`."""
    first = word[:1]
    if varied:
        return f"~{SIMILAR_FIRSTS.get(first, first)}"
    return "h" if first == "k" else first


def letters_of(word: str) -> int:
    """Which letters a word has, as the bits of a number."""
    found = 0
    for letter in set(word):
        found |= 1 << (ord(letter) % 31)
    return found


def words_to_find(name: Known) -> dict[str, int]:
    """The words of a known name, in keys, by which it is found, and how many slips they forgive."""
    if isinstance(name, ParsedTerm):
        # Each word of a term may have a slip.
        keys = dict.fromkeys((combined(name.words).key, turned_key(name)), len(name.words) + 1)
        return keys | dict.fromkeys(name.initials, 0)
    words = [name.given[:1], name.given] if name.whole or name.number is not None else []
    words += [form.words for form in (*name.family, *name.alone)]
    found = [combined([plain_word(word) for word in each]) for each in words if each]
    slips = {word.key: forgiven(max(len(word.letters), len(word.key))) for word in found}
    return slips | dict.fromkeys(name.initials, 0)


def typed_words_to_find(typed: str) -> dict[str, None]:
    """The typed words by which others are found: each of them, pairs, and all as one."""
    every, term = name_words(typed.strip()), parse_term(typed)
    words = every[:MOST_WORDS_TO_FIND]
    pairs = [combined(words[at : at + 2]).key for at in range(len(words) - 1)]
    found = [word.key for word in words] + pairs
    found += [combined(words).key, combined(without_particles(words)).key]
    found += ["".join(word.letters for word in words), term.abbreviation]
    found += [combined(term.words).key, turned_key(term)] if term.words else []
    return dict.fromkeys(key for key in found if key)


def grade_name(answer: NameAnswer, typed: str, names: Names) -> Verdict:
    """Compare a typed name with the right one, and with all others that the decks ask for."""
    texts = texts_of(answer)
    if isinstance(answer, TermAnswer):
        symbol = next((each for each in symbols_of(answer) if _is_symbol(each, typed)), None)
        if symbol:
            return Verdict("accept", symbol)
        texts = tuple(text for text in texts if not is_symbol(text))
        if MINUS_FIRST.fullmatch(even(typed[:MOST_LETTERS]).strip()):
            # Where words are compared, a sign has no meaning.
            return Verdict("reject", answer.name)
    equal = equal_to(typed, texts) if texts else None
    if equal is not None:
        return Verdict("accept", equal.strip())
    if not is_readable(typed):
        return Verdict("reject", answer.name, Remark("unreadable-name"))
    verdict = _graded(answer, typed, names)
    if verdict.outcome != "accept" and not (verdict.outcome == "reject" and verdict.remark):
        parts = parts_in_brackets(typed)
        if parts:
            told = any(map(parts_in_brackets, texts))
            return _of_parts(verdict, [_graded(answer, part, names) for part in parts], told=told)
    return verdict


def _is_symbol(text: str, typed: str) -> bool:
    """Whether a symbol was typed, letter by letter; U.N. is UN."""
    if not is_readable(typed):
        return False
    first, _, rest = typed.strip().partition(" ")
    said = [typed, rest] if rest and first.casefold() in SMALL_WORDS else [typed]
    found = [reading for each in said for reading in readings_of_formula(each)]
    found += [ABBREVIATING_DOT.sub("", reading) for reading in found]
    return any(is_same_formula(exact(text), reading) for reading in found)


def _of_parts(whole: Verdict, parts: list[Verdict], *, told: bool) -> Verdict:
    """The verdict on two names for the same, of which one may be unknown.

    None may be if the deck has told it: Mercury (element) is not Mercury (planet).
    """
    outer, inner = parts
    if outer.outcome == "reject" or (inner.outcome == "reject" and inner.remark):
        return whole
    if inner.outcome != "reject":
        return max(parts, key=lambda each: RANK[each.outcome])
    if whole.outcome == "partial" or told:
        return whole
    return Verdict("partial", outer.expected, Remark("unknown-given"))


def _graded(answer: NameAnswer, typed: str, names: Names) -> Verdict:
    wrong = Verdict("reject", answer.name)
    symbol = _in_another_case(answer, typed)
    if symbol:
        return symbol
    given = _typed(answer, typed)
    words = name_words(typed.strip())
    if not words:
        return wrong
    known = tuple(name for name in known_of(answer) if _operates_alike(name, typed))
    same = next((name for name in known if _is_same(name, given)), None)
    if same:
        return Verdict("accept", same.text)
    # Of two that fit equally well, the one in the letters of what was typed.
    known = tuple(sorted(known, key=lambda name: name.text.isascii() != typed.isascii()))
    matches = [found for name in known if (found := _match(name, given))]
    best = min(matches, key=lambda each: each.worth, default=None)
    others = names.others(typed, answer.accepted())
    verdict = _among_others(answer, best, _matches(others, typed))
    if verdict.outcome != "reject" and best and best.slips and len(words) == 1:
        other = names.with_given(words[0], answer.accepted())
        if other:
            return Verdict("reject", answer.name, Remark("others-given-name", other.text))
    return verdict


def _in_another_case(answer: NameAnswer, typed: str) -> Verdict | None:
    """A symbol that was typed in small letters is partly right: "fe"."""
    for text in symbols_of(answer):
        bare = exact(text)
        if bare != bare.lower() and is_same_formula(bare.lower(), exact(typed)):
            return Verdict("partial", text, Remark("letter-case"))
    return None


def _operates_alike(name: Known, typed: str) -> bool:
    """Whether the signs of a formula of words were typed; other names have none."""
    if isinstance(name, KnownName) or not is_symbol(name.text):
        return True
    return operators_of(name.text) == operators_of(typed)


def _typed(answer: NameAnswer, typed: str) -> Words | ParsedTerm:
    return parse_term(typed) if isinstance(answer, TermAnswer) else name_words(typed.strip())


def _is_same(name: Known, typed: Words | ParsedTerm) -> bool:
    if isinstance(name, ParsedTerm):
        assert isinstance(typed, ParsedTerm)
        # Of two things, a shorter name may be that of both.
        cited = provision(name.text) and provision(typed.text)
        return not cited and not name.shorter and is_same_term(name, typed)
    assert not isinstance(typed, ParsedTerm)
    return is_same(name, typed)


def _match(name: Known, typed: Words | ParsedTerm) -> Match | None:
    if isinstance(name, ParsedTerm):
        assert isinstance(typed, ParsedTerm)
        return match_term(name, typed)
    assert not isinstance(typed, ParsedTerm)
    return match(name, typed)


def _matches(others: list[Known], typed: str) -> list[tuple[Match | None, Known]]:
    words, term = name_words(typed.strip()), parse_term(typed)
    return [
        (_match(other, term if isinstance(other, ParsedTerm) else words), other) for other in others
    ]


def _among_others(
    answer: NameAnswer,
    best: Match | None,
    others: list[tuple[Match | None, Known]],
) -> Verdict:
    """The verdict on the best match, which may fit somebody else as well, or better."""
    fitting = [(found, other) for found, other in others if found]
    rival, other = min(fitting, key=lambda each: each[0].worth, default=(None, None))
    if rival and other:
        if best is None or rival.worth < best.worth:
            thing = isinstance(other, ParsedTerm)
            remark = Remark("other-thing" if thing else "other-person", other.text)
            return Verdict("reject", answer.name, remark)
        if rival.worth == best.worth and best.outcome == "accept":
            return Verdict("partial", best.expected, Remark("fits-other", other.text))
    if best is None:
        return Verdict("reject", answer.name)
    return Verdict(best.outcome, best.expected, best.remark)
