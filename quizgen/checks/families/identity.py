"""Ids and references to them."""

from collections.abc import Callable, Iterator
from functools import cache

from quizgen.checks.once_per_fact import once_per_fact
from quizgen.checks.rule import Finding, check
from quizgen.diagnostics.source import Span
from quizgen.facts.deck import Deck
from quizgen.facts.fact import Fact
from quizgen.facts.fields import Reference
from quizgen.facts.located_fact import FieldPath
from quizgen.facts.references import references
from quizgen.lazy_pattern import lazy_pattern
from quizgen.values.folding import fold
from quizgen.values.suggestions import guesses, hint_at
from quizgen.values.words import words_in


@check(Deck, final=True)
def duplicate_id(deck: Deck) -> Iterator[Finding]:
    """Two facts of a deck have the same id, or one has a former id of the other.

    Passes:

        - person: George Stephenson
          id: george-stephenson
        - person: Robert Stephenson
          id: robert-stephenson

    Fails:

        - person: George Stephenson
          id: stephenson
        - person: Robert Stephenson
          id: stephenson
    """
    ids = [fact.id for fact in deck.facts]
    if len(set(ids)) == len(ids) and not any(fact.was for fact in deck.facts):
        return
    first: dict[str, Span] = {}
    for fact in deck.facts:
        for path in [("id",), *(("was", number) for number in range(len(fact.was)))]:
            name = fact.id if path == ("id",) else fact.was[int(path[1])]
            if name in first:
                yield fact.at(*path), _taken(fact, name), first[name]
            else:
                first[name] = fact.at(*path)


def _taken(fact: Fact, name: str) -> str:
    """The message of an id that another fact has, or that is in `was` of the fact that has it."""
    if name not in fact.was or (fact.was.count(name) == 1 and name != fact.id):
        return f"the id '{name}' is taken: give this fact its own"
    if fact.was[0] == fact.id:
        return f"'{name}' is the id of this fact again, and was its first one: remove `was`"
    return f"'{name}' is the id of this fact already: remove it from `was`"


@check(Deck, final=True)
def unknown_reference(deck: Deck) -> Iterator[Finding]:
    """A fact refers to a fact or source that the deck does not have, or to a fact of another kind.

    Parts and quotients are of figures. Those who take part in an event, or make a claim, are
    people, or terms such as an institution. In `see` are other facts, not the fact itself.

    In `by`, `according_to` and `opposes`, text of lower-case letters, digits and hyphens is read
    as an id; a name has a capital letter or a space.

    Passes:

        - person: George Stephenson
          id: stephenson
        - date: 1825-09-27
          people: [stephenson]

    Fails:

        - date: 1825-09-27
          people: [stevenson]
    """
    sources = deck.source_keys
    like_a_source, like_a_fact = guesses(sources), guesses(deck.by_id)
    like_a_title = _guesses_by_title(deck)
    yield from _unknown_in_heads(deck, like_a_source)
    facts = deck.by_id
    for fact in deck.facts:
        own = Reference(fact.id)
        if own in fact.see:
            yield fact.at("see", fact.see.index(own)), "the fact itself: name others, or remove it"
        for path, name, of_source in _references(fact):
            if name in (sources if of_source else facts):
                meant = () if of_source else _MEANT.get(path[0], ())
                if meant and facts[name].kind.name not in meant and name not in sources:
                    kind, expected = facts[name].kind.name, " or a ".join(meant)
                    message = f"'{name}' is of the kind {kind}: expected a {expected}"
                    yield fact.at(*path), message, facts[name].place
            elif of_source:
                if deck.knows_its_sources:
                    yield fact.at(*path), _unknown_source(name, deck, like_a_source)
            elif not (deck.may_have(name) or _may_be_source(path, name, deck)):
                hint = like_a_fact(name) or like_a_title(name) or _as_words(path, name)
                yield fact.at(*path), f"no fact '{name}' in this deck{hint}"


def _unknown_in_heads(deck: Deck, like_a_source: Callable[[str], str]) -> Iterator[Finding]:
    sources = deck.source_keys
    for key, work in deck.head.sources.items():
        if work.cited_in and work.cited_in not in sources and deck.knows_its_sources:
            message = _unknown_source(work.cited_in, deck, like_a_source)
            yield deck.at("sources", key, "cited_in"), message
    for part in deck.parts:
        # That of a translation is in its original, where it is reported.
        if "source" not in part.node.entries:
            continue
        if part.source and part.source not in sources and deck.knows_its_sources:
            yield part.at("source"), _unknown_source(part.source, deck, like_a_source)


_MEANT: dict[str | int, tuple[str, ...]] = {
    "part_of": ("figure",),
    "ratio": ("figure",),
    "people": ("person", "term"),
    "by": ("person", "term"),
    "according_to": ("person", "term"),
}
"""By the field that holds an id, the kinds of facts that it can mean."""

_TAKES_WORDS = ("by", "according_to", "opposes")
"""The fields that hold an id, or a name or view in words."""


@once_per_fact
def _references(fact: Fact) -> list[tuple[FieldPath, str, bool]]:
    return [*references(fact)]


def _may_be_source(path: FieldPath, name: str, deck: Deck) -> bool:
    """Whether a field that takes both facts and sources names a source."""
    known = name in deck.source_keys or not deck.knows_its_sources
    return path[0] in ("by", "according_to") and known


def _as_words(path: FieldPath, name: str) -> str:
    """How to write what has the form of an id, in a field that takes words too; "" in another."""
    words = name.replace("-", " ")
    words = words if " " in words else words.capitalize()
    return f"; for words, write '{words}'" if path[0] in _TAKES_WORDS else ""


def _guesses_by_title(deck: Deck) -> Callable[[str], str]:
    """A function that gives the hint on the fact whose title an id was made of, if there is any."""

    @cache
    def by_title() -> dict[str, str]:
        return {"-".join(words_in(fold(fact.title))): fact.id for fact in deck.facts}

    def guess(name: str) -> str:
        return hint_at(by_title().get(name, ""))

    return guess


def _unknown_source(name: str, deck: Deck, guess: Callable[[str], str]) -> str:
    """The message on a key that no source has; `guess` gives the hint on one that is like it."""
    with_place = _KEY_AND_PLACE.fullmatch(name)
    if with_place and with_place["key"] in deck.source_keys:
        key, place = with_place["key"], with_place["place"]
        hint = f": write only '{key}' here, and '{place}' as `page` or `locator` of the facts"
    else:
        hint = guess(name) or _by_its_title(name, deck) or ": list it in `sources` of deck.yaml"
    return f"no source '{name}' in this deck{hint}"


def _by_its_title(name: str, deck: Deck) -> str:
    """The hint that names the source with this title, if there is any."""
    works = deck.head.sources
    key = next((key for key, work in works.items() if fold(str(work.title)) == fold(name)), "")
    return hint_at(key)


_KEY_AND_PLACE = lazy_pattern(r"(?P<key>[^\s,:;(]+)[\s,:;(]+(?P<place>.+?)\)?")
