"""Grading of typed names."""

from collections import defaultdict
from collections.abc import Iterable, Iterator

from quizgen.questions.answers.answer import Answer
from quizgen.questions.answers.name import NameAnswer
from quizgen.questions.answers.term import TermAnswer
from quizgen.questions.grading.length import equal_to, is_readable
from quizgen.questions.grading.matches import Match, is_same, match
from quizgen.questions.grading.parsed_names import ParsedName, parse_name
from quizgen.questions.grading.parsed_terms import parse_term
from quizgen.questions.grading.verdict import Remark, Verdict


def name_answers(answers: Iterable[Answer]) -> Iterator[NameAnswer]:
    """Those of the answers that are names, of people or things."""
    return (answer for answer in answers if isinstance(answer, NameAnswer))


def parsed(answer: NameAnswer, text: str) -> ParsedName:
    """A text taken apart as a name of the answer's type: a person's, or that of a thing."""
    return _PARSERS[type(answer)](text)


_PARSERS = {NameAnswer: parse_name, TermAnswer: parse_term}
"""How a name is taken apart, by answer type."""


class Names:
    """All names of people and things that decks ask for, to tell one from another.

    The names of one answer, and of answers that share a name with it, are not others.
    """

    def __init__(self, answers: Iterable[NameAnswer]) -> None:
        self._by_word: dict[tuple[str, int], list[tuple[frozenset[str], ParsedName]]] = defaultdict(
            list
        )
        seen: set[frozenset[str]] = set()
        for answer in answers:
            accepted = answer.accepted()
            if accepted in seen:
                continue
            seen.add(accepted)
            for text in (answer.name, *answer.also):
                name = parsed(answer, text)
                for word in set(_words_to_find(name)):
                    self._by_word[word[:1], len(word)].append((accepted, name))

    def others(self, typed: ParsedName, accepted: frozenset[str]) -> list[ParsedName]:
        """The names of others with a word about as long as a typed one, and its first letter."""
        found: dict[int, ParsedName] = {}
        for word in _words_to_find(typed):
            for length in range(len(word) - 2, len(word) + 3):
                for theirs, name in self._by_word.get((word[:1], length), ()):
                    if not theirs & accepted:
                        found[id(name)] = name
        return list(found.values())


def _words_to_find(name: ParsedName) -> tuple[str, ...]:
    return ("".join(name.family), *name.family, *name.given[:1])


def grade_name(answer: NameAnswer, typed: str, names: Names) -> Verdict:
    """Compare a typed name with the right one, and with all others that the decks ask for."""
    texts = (answer.name, *answer.also)
    equal = equal_to(typed, texts)
    if equal is not None:
        return Verdict("accept", equal.strip())
    if not is_readable(typed):
        return Verdict("reject", answer.name, Remark("unreadable-name"))
    given = parsed(answer, typed)
    known = [parsed(answer, text) for text in texts]
    for name in known:
        if is_same(name, given):
            return Verdict("accept", name.text)
    if not given.words:
        return Verdict("reject", answer.name)
    best = _best(known, given)
    if best.outcome == "reject":
        best = Match("reject", best.slips, answer.name)
    others = names.others(given, answer.accepted())
    return _among_others(answer, given, best, others)


def _best(known: list[ParsedName], given: ParsedName) -> Match:
    # The same words in another order are the same name. Which of them is the family name, the first
    # order tells.
    first, *further = known
    known = [first, *(name for name in further if sorted(name.words) != sorted(first.words))]
    # Of two that fit equally well, the one in the letters of what was typed.
    known.sort(key=lambda name: name.text.isascii() != given.text.isascii())
    return min((match(name, given, known) for name in known), key=lambda each: each.worth)


def _among_others(
    answer: NameAnswer, given: ParsedName, best: Match, others: list[ParsedName]
) -> Verdict:
    """The verdict on the best match, which may fit somebody else as well, or better."""
    matches = [(match(other, given, [other]), other) for other in others]
    rival, other = min(matches, key=lambda each: each[0].worth, default=(None, None))
    if rival and other and rival.outcome != "reject":
        if rival.worth < best.worth:
            remark = Remark("other-thing" if other.thing else "other-person", other.text)
            return Verdict("reject", answer.name, remark)
        if rival.worth == best.worth and best.outcome == "accept":
            return Verdict("partial", best.expected, Remark("fits-other", other.text))
    if best.slips and not given.given:
        for other in others:
            if given.family == other.given[:1]:
                return Verdict("reject", answer.name, Remark("others-given-name", other.text))
    return Verdict(best.outcome, best.expected, best.remark)
