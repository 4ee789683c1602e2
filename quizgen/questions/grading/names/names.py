"""Grading of typed names."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
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
from quizgen.questions.grading.names.matched_people import is_same, match
from quizgen.questions.grading.names.matched_terms import is_same_term, match_term
from quizgen.questions.grading.names.matches import Match
from quizgen.questions.grading.names.name_readings import readings
from quizgen.questions.grading.names.name_spelling import word_slips
from quizgen.questions.grading.names.term_figures import are_same_figures
from quizgen.questions.grading.names.typed_citations import provision
from quizgen.questions.grading.names.typed_names import (
    NameWord,
    Words,
    name_words,
    plain_word,
)
from quizgen.questions.grading.names.typed_symbols import (
    in_another_case,
    is_read_in_words,
    is_symbol_typed,
    operates_alike,
)
from quizgen.questions.grading.names.typed_terms import (
    ParsedTerm,
    has_same_accidentals,
    parse_term,
    without_article,
)
from quizgen.questions.grading.names.word_forms import singular
from quizgen.questions.grading.names.words_to_find import (
    LOOSE_LETTERS,
    first_of,
    known_keys,
    known_words,
    letters_of,
    slips_in,
    typed_initials,
    typed_keys,
)
from quizgen.questions.grading.verdict import RANK, Remark, Verdict
from quizgen.values.characters import even
from quizgen.values.symbols import MINUS_FIRST

MOST_WORDS_OF_OTHER = 12
"""How many words the name of another person has at most, with titles and the like."""


def name_answers(answers: Iterable[Answer]) -> Iterator[NameAnswer]:
    """Those of the answers that are names, of people or things."""
    return (answer for answer in answers if isinstance(answer, NameAnswer))


class Found(NamedTuple):
    """A name that a word leads to.

    `letters` are those of the key of the word (see `letters_of`), `slips` is how many it forgives.
    """

    letters: int
    slips: int
    accepted: frozenset[str]
    name: Known
    word: NameWord | None = None


class Names:
    """All names of people and things that decks ask for, to tell one from another.

    The names of one answer, and of answers that share a name with it, are not others.
    """

    def __init__(self, answers: Iterable[NameAnswer]) -> None:
        self._people: dict[tuple[str, int], list[Found]] = defaultdict(list)
        self._things: dict[tuple[str, int], list[Found]] = defaultdict(list)
        self._by_initials: dict[str, list[Found]] = defaultdict(list)
        self._words: dict[str, set[frozenset[str]]] = defaultdict(set)
        self._by_given: dict[str, list[tuple[frozenset[str], KnownName]]] = defaultdict(list)
        seen: set[frozenset[str]] = set()
        for answer in answers:
            accepted = answer.accepted()
            if accepted in seen:
                continue
            seen.add(accepted)
            for name in known_of(answer):
                self._add(name, accepted)

    def _add(self, name: Known, accepted: frozenset[str]) -> None:
        for letters in name.initials:
            self._by_initials[letters].append(Found(0, 0, accepted, name))
        if isinstance(name, ParsedTerm):
            for word in name.words:
                self._words[singular(word.letters)].add(accepted)
            # Each word of a term may have a slip.
            slips = len(name.words) + 1
            for key in known_keys(name):
                found = Found(letters_of(key), slips, accepted, name)
                self._things[first_of(key, varied=False), len(key)].append(found)
            return
        for word in known_words(name):
            found = Found(letters_of(word.key), slips_in(name, word), accepted, name, word)
            first = first_of(word.key, varied=bool(name.sound))
            self._people[first, len(word.key)].append(found)
        if name.given:
            self._by_given[plain_word(name.given[0]).key].append((accepted, name))

    def others(self, words: Words, term: ParsedTerm, accepted: frozenset[str]) -> list[Known]:
        """The names of others that what was typed may fit: in words of a name, and as a term."""
        if not (self._people or self._things or self._by_initials):
            return []
        near: list[Found] = []
        for letters in typed_initials(words, term):
            near += self._by_initials.get(letters, ())
        for word in readings(words) if len(words) <= MOST_WORDS_OF_OTHER else ():
            near += (each for each in _near(self._people, word.key) if _fits(word, each))
        for key in typed_keys(words, term):
            near += _near(self._things, key)
        # Each name once.
        found = {id(each.name): each.name for each in near if not each.accepted & accepted}
        return list(found.values())

    def is_word_of_others(self, word: NameWord, accepted: frozenset[str]) -> bool:
        """Whether the term of another answer has this word, in the singular or plural."""
        return any(not theirs & accepted for theirs in self._words.get(singular(word.letters), ()))

    def with_given(self, word: NameWord, accepted: frozenset[str]) -> KnownName | None:
        """The name of someone else whose first given name this is."""
        named = self._by_given.get(word.key, ())
        return next((name for theirs, name in named if not theirs & accepted), None)


def _near(index: dict[tuple[str, int], list[Found]], key: str) -> Iterator[Found]:
    """What is found by words that are as long as a key, about, and have about the same letters."""
    letters, length = letters_of(key), len(key)
    for first in (first_of(key, varied=False), first_of(key, varied=True)):
        for many in range(length - 2, length + 3):
            apart = abs(many - length)
            for each in index.get((first, many), ()):
                # A slip changes one letter for another at most; a sound may be one letter more.
                if apart <= each.slips + 1 and (
                    (each.letters ^ letters).bit_count() <= 2 * each.slips + 2
                ):
                    yield each


def _fits(word: NameWord, found: Found) -> bool:
    """Whether a typed word may be the one by which a name was found."""
    assert isinstance(found.name, KnownName)
    assert found.word
    if not found.name.sound:
        # Most are told apart by their letters: each slip adds one and takes one at most.
        most = 2 * found.slips
        apart = found.letters ^ letters_of(word.key)
        if apart & ~LOOSE_LETTERS and apart.bit_count() > most:
            written = letters_of(found.word.letters) ^ letters_of(word.letters)
            if written.bit_count() > most:
                return False
    return word_slips(word, found.word, found.name.sound) is not None


def grade_name(answer: NameAnswer, typed: str, names: Names) -> Verdict:
    """Compare a typed name with the right one, and with all others that the decks ask for."""
    texts = texts_of(answer)
    if isinstance(answer, TermAnswer):
        symbol = next((each for each in symbols_of(answer) if is_symbol_typed(each, typed)), None)
        if symbol:
            return Verdict("accept", symbol)
        texts = tuple(text for text in texts if is_read_in_words(text, typed))
        if MINUS_FIRST.fullmatch(even(typed[:MOST_LETTERS]).strip()):
            # Where words are compared, a sign has no meaning.
            return Verdict("reject", answer.name)
    equal = equal_to(typed, texts) if texts else None
    if equal is not None and _is_same_in_signs(answer, equal, typed):
        return Verdict("accept", equal.strip())
    if not is_readable(typed):
        return Verdict("reject", answer.name, Remark("unreadable-name"))
    verdict = _graded(answer, typed, names)
    if verdict.outcome == "reject" and not verdict.remark and isinstance(answer, TermAnswer):
        bare = without_article(typed)
        if bare:
            others = [verdict, _graded(answer, bare, names)]
            verdict = min(others, key=lambda each: RANK[each.outcome])
    if verdict.outcome != "accept" and not (verdict.outcome == "reject" and verdict.remark):
        parts = parts_in_brackets(typed)
        if parts:
            told = any(map(parts_in_brackets, texts))
            return _of_parts(verdict, [_graded(answer, part, names) for part in parts], told=told)
    return verdict


def _is_same_in_signs(answer: NameAnswer, text: str, typed: str) -> bool:
    """Whether two texts of the same letters and digits mean the same: C♯ is not C, 4–2 not 42."""
    if not has_same_accidentals(text, typed):
        return False
    if not isinstance(answer, TermAnswer) or not any(map(str.isdecimal, text)):
        return True
    figures = (parse_term(each).figures for each in (text, typed))
    return are_same_figures(text, *figures)


def _of_parts(whole: Verdict, parts: list[Verdict], *, told: bool) -> Verdict:
    """The verdict on two names for the same; one of them may be unknown.

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
    symbol = in_another_case(answer, typed)
    if symbol:
        return symbol
    given = _typed(answer, typed)
    words = name_words(typed.strip())
    if not words:
        return wrong
    known = tuple(name for name in known_of(answer) if operates_alike(name, typed))
    same = next((name for name in known if _is_same(name, given)), None)
    if same:
        return Verdict("accept", same.text)
    # Of two that fit equally well, the one in the letters of what was typed.
    known = tuple(sorted(known, key=lambda name: name.text.isascii() != typed.isascii()))
    matches = [found for name in known if (found := _match(name, given))]
    best = min(matches, key=lambda each: each.worth, default=None)
    term = parse_term(typed)
    others = names.others(words, term, answer.accepted())
    verdict = _among_others(answer, best, _matches(others, words, term))
    if verdict.outcome != "reject" and best and best.slips and len(words) == 1:
        other = names.with_given(words[0], answer.accepted())
        if other:
            return Verdict("reject", answer.name, Remark("others-given-name", other.text))
    if verdict.outcome == "accept" and best and best.slips:
        word = _word_of_others(known, term, names, answer.accepted())
        if word:
            return Verdict("partial", verdict.expected, Remark("another-word", word))
    return verdict


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


def _matches(
    others: list[Known], words: Words, term: ParsedTerm
) -> list[tuple[Match | None, Known]]:
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
        if best.outcome == "accept" and (
            rival.worth == best.worth or _are_both_unsure(best, rival)
        ):
            return Verdict("partial", best.expected, Remark("fits-other", other.text))
    if best is None:
        return Verdict("reject", answer.name)
    return Verdict(best.outcome, best.expected, best.remark)


def _are_both_unsure(best: Match, rival: Match) -> bool:
    """Whether a given name that the deck does not have makes it unsure who of two is meant."""
    return best.remark == rival.remark == Remark("unknown-given")
