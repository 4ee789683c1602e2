"""Facts that say the same in other words."""

from collections import Counter
from collections.abc import Iterator
from math import ceil

from quizgen.checks.rule import Finding, check
from quizgen.facts.deck import Deck
from quizgen.facts.fact import Fact
from quizgen.facts.figure import Figure
from quizgen.values.folding import fold
from quizgen.values.markup import Marked

ALIKE = 0.6
"""Jaccard: the share of the words of two texts that both have. Reworded facts have more."""

_BEFORE = 200
"""Texts with a rare word in common with which one is compared, the nearest before it: of thousands
that are made after one pattern, each has such a word in common with all others."""

WordSet = frozenset[str]


@check(Deck, severity="warning")
def near_duplicate(deck: Deck) -> Iterator[Finding]:
    """Two facts of a kind say nearly the same, of the same names and numbers.

    Facts that refer to each other, or to a third, are set side by side on purpose. Of several that
    are alike, each is shown beside the first.

    Passes:

        - date: 1825-09-27
          event: the opening of the line from Stockton to Darlington
        - date: 1830-09-15
          event: the opening of the line from Liverpool to Manchester

    Fails:

        - date: 1825-09-27
          event: the solemn opening of the whole line from Stockton to Darlington
        - date: 1825-09-28
          event: the opening of the whole line from Stockton to Darlington
    """
    groups: dict[tuple[type, WordSet], list[Fact]] = {}
    for fact in deck.facts:
        groups.setdefault((type(fact), _names(_text(fact))), []).append(fact)
    related: dict[str, set[str]] | None = None
    for group in groups.values():
        if len(group) == 1:
            continue
        # The same words are the business of rules that know what to compare: one of each is enough.
        texts: dict[str, Fact] = {}
        for fact in group:
            texts.setdefault(fold(_text(fact)), fact)
        facts = list(texts.values())
        said = -1
        for first, second in alike([frozenset(text.split()) for text in texts]):
            if second == said:
                continue
            fact, other = facts[second], facts[first]
            related = related or _related(deck)
            if not related[fact.id] & related[other.id]:
                said = second
                message = "says nearly the same as another fact: keep one, or say what differs"
                yield fact.at(fact.main), message, other.at(other.main)


def _related(deck: Deck) -> dict[str, set[str]]:
    """Of each fact: itself, and those that it or they name as whole, part, or to be seen too."""
    related: dict[str, set[str]] = {fact.id: {fact.id} for fact in deck.facts}
    for fact in deck.facts:
        named: set[str] = {*fact.see}
        if isinstance(fact, Figure):
            named |= {fact.part_of or fact.id, *(fact.ratio or ())}
        related[fact.id] |= named
        for name in named & related.keys():
            related[name].add(fact.id)
    return related


def alike(texts: list[WordSet]) -> Iterator[tuple[int, int]]:
    """The pairs of texts, by their numbers, with a Jaccard of at least ALIKE.

    Prefix filtering: if the words of each text are in the order of their rarity, two texts that
    are alike share one of their first n - ceil(ALIKE n) + 1 words, so only texts that do need to be
    compared (Bayardo, Ma and Srikant, Scaling up all pairs similarity search, 2007).
    """
    frequency = Counter(word for words in texts for word in words)
    with_word: dict[str, list[int]] = {}
    for number, words in enumerate(texts):
        rarest = sorted(words, key=lambda word: (frequency[word], word))
        candidates: set[int] = set()
        for word in rarest[: len(words) - ceil(ALIKE * len(words)) + 1]:
            others = with_word.setdefault(word, [])
            candidates.update(others[-_BEFORE:])
            others.append(number)
        for other in sorted(candidates):
            shared = len(words & texts[other])
            if shared >= ALIKE * (len(words) + len(texts[other]) - shared):
                yield other, number


def _text(fact: Fact) -> str:
    """What the author says: the main value, and what opens the entry if that is words too."""
    pieces = []
    for key in (fact.leading, fact.main):
        value = getattr(fact, key)
        if isinstance(value, Marked | str):
            pieces.append(str(value))
        elif isinstance(value, tuple) and not hasattr(value, "_fields"):
            pieces += [str(point) for point in value]
    return " . ".join(pieces)


_AROUND = ".,;:!?()[]\"'“”„«»‘’…-–—"


def _names(text: str) -> WordSet:
    """The names and numbers of a text: words with a capital or a digit, but for the first one."""
    _, *words = text.split() or [""]
    return frozenset([word.strip(_AROUND) for word in words if not word[0].islower()])
