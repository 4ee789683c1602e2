"""Speakers whose names are nearly those of others."""

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping

from quizgen.checks.rule import Finding, check
from quizgen.diagnostics.source import Span
from quizgen.facts.deck import Deck
from quizgen.facts.fact import Fact
from quizgen.facts.fields import ID
from quizgen.facts.work import author_in_order
from quizgen.questions.grading.spelling import distance
from quizgen.values.folding import fold

_LEAST = 5
"""Letters of a word from which on one letter makes a slip, and not another name."""

_LONG = 8
"""Letters from which on two letters do."""

Rest = tuple[int, tuple[str, ...]]
"""The place of a word in a name, and the other words."""


@check(Deck, severity="warning")
def misspelt_speaker(deck: Deck) -> Iterator[Finding]:
    """`by` or `according_to` has a name that differs in a letter or two from another in the deck.

    The others are people, authors of sources, and the speakers of other facts.

    Passes:

        - person: George Stephenson
          id: stephenson
        - argument: steam beats horses
          by: Robert Stevens

    Fails:

        - person: George Stephenson
          id: stephenson
        - argument: steam beats horses
          by: George Stefenson
    """
    speakers = [
        (fact, fact.speaker)
        for fact in deck.facts
        if fact.speaker and fact.speaker not in deck.by_id and not ID.fullmatch(fact.speaker)
    ]
    if not speakers:
        return
    names = [*_names(deck)]
    known = set(names)
    said = Counter(str(name) for _, name in speakers)
    if said.keys() <= known:
        return
    # Of two speakers, the one who is named less often is misspelt.
    others = [*names, *(name for name, number in said.items() if number > 1)]
    unknown = said.keys() - known
    by_rest = _by_rest(others, {key for name in unknown for key, _ in _rests(name)})
    meant = {name: _meant(name, by_rest, said) for name in unknown}
    for fact, name in speakers:
        if meant.get(name):
            yield _place(fact), f"'{name}' is nearly '{meant[name]}': is it the same name?"


def _place(fact: Fact) -> Span:
    return fact.at("by" if "by" in fact.entries else "according_to")


def _names(deck: Deck) -> Iterator[str]:
    """The names of the people of a deck and of the authors of its sources."""
    for fact in deck.facts:
        if fact.kind.people:
            yield from fact.names
    for work in deck.head.sources.values():
        yield from map(author_in_order, work.author_names)


def _rests(name: str) -> Iterator[tuple[Rest, str]]:
    """All words of a name but one that may be misspelt, each with that word."""
    words = tuple(name.lower().split())
    for at, word in enumerate(words):
        if len(word) >= _LEAST:
            yield (at, words[:at] + words[at + 1 :]), word


def _by_rest(names: Iterable[str], wanted: Collection[Rest]) -> dict[Rest, dict[str, str]]:
    """Names by all their words but one, and by that word: only one is misspelt.

    The family name alone is a name, too. Names that have none of the `wanted` can be left out.
    """
    found: dict[Rest, dict[str, str]] = {}
    telling = {word for _, rest in wanted for word in rest}
    every = (0, ()) in wanted
    for name in names:
        words = tuple(name.lower().split())
        if not every and telling.isdisjoint(words):
            continue
        for at, word in enumerate(words):
            if len(word) >= _LEAST - 1:
                found.setdefault((at, words[:at] + words[at + 1 :]), {}).setdefault(word, name)
        if len(words) > 1:
            found.setdefault((0, ()), {}).setdefault(words[-1], name)
    return found


def _meant(name: str, by_rest: dict[Rest, dict[str, str]], said: Mapping[str, int]) -> str:
    """The name that a speaker's is a misspelling of; "" if there is none."""
    for rest, word in _rests(name):
        others = by_rest.get(rest, {})
        if word in others and others[word].lower() != name.lower():
            # The family name alone.
            continue
        for other, whose in others.items():
            if abs(len(word) - len(other)) <= 2 and said.get(whose, said[name] + 1) > said[name]:
                most = 2 if min(len(word), len(other)) >= _LONG else 1
                if word[0] == other[0] and 0 < distance(fold(word), fold(other), most) <= most:
                    return whose
    return ""
