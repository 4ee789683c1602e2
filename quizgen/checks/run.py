"""Running the rules over decks."""

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from itertools import chain

from quizgen.checks.families import (
    allowed,
    answers,
    arguments,
    curly_quotes,
    dates,
    dates_in_brackets,
    eras,
    figures,
    holes,
    identity,
    listed_answers,
    lives_in_brackets,
    lives_in_words,
    markup,
    media,
    media_contents,
    named_people,
    near_duplicates,
    participants,
    people,
    portable_names,
    prompts,
    right_options,
    same_events,
    same_figures,
    sources,
    spans,
    speakers,
    swallowed_items,
    timing,
    told_otherwise,
    translations,
    two_alphabets,
    unfinished,
    wording,
    words_against_dates,
    works,
    wrong_options,
)
from quizgen.checks.families.allowed import Allowances
from quizgen.checks.rule import RULES, Finding, Rule
from quizgen.diagnostics.diagnostic import Diagnostic
from quizgen.facts.deck import Deck
from quizgen.facts.fact import Fact

FAMILIES = (
    unfinished,
    swallowed_items,
    identity,
    prompts,
    near_duplicates,
    wording,
    curly_quotes,
    two_alphabets,
    markup,
    answers,
    listed_answers,
    holes,
    wrong_options,
    right_options,
    people,
    dates,
    named_people,
    lives_in_words,
    lives_in_brackets,
    eras,
    same_events,
    dates_in_brackets,
    figures,
    same_figures,
    told_otherwise,
    words_against_dates,
    spans,
    sources,
    works,
    timing,
    arguments,
    speakers,
    participants,
    media,
    media_contents,
    portable_names,
    translations,
    allowed,
)
"""The modules whose import declares the rules."""


def check_decks(
    decks: Sequence[Deck], today: int, names: Collection[str] = RULES.keys()
) -> list[Diagnostic]:
    """What the rules with these names find in decks, and between them.

    `today` is a day number, as from `datetime.date.toordinal`.
    """
    found = [*duplicate_decks(decks)] if "duplicate-id" in names else []
    for deck in decks:
        found += check_deck(deck, today, names)
    return found


def duplicate_decks(decks: Iterable[Deck]) -> Iterator[Diagnostic]:
    """Decks with the same id. Commands name questions and packages by it alone.

    With different namespaces, both decks may stay as they are, but not in one command.
    """
    first: dict[str, Deck] = {}
    keys: dict[str, Deck] = {}
    for deck in decks:
        other = first.setdefault(deck.id, deck)
        same = keys.setdefault(deck.key, deck)
        if other is not deck or same is not deck:
            other = other if other is not deck else same
            if deck.key != other.key:
                message = f"two decks have the id '{deck.id}': name one of them on the command line"
            elif deck.id == other.id:
                message = f"the deck id '{deck.id}' is taken: give this deck its own"
            else:
                message = (
                    f"the decks '{other.id}' and '{deck.id}' were both '{deck.first_id}' first"
                )
            related = ((other.at("deck"), "compare with this one"),)
            yield Diagnostic(deck.at("deck"), "duplicate-id", message, related=related)


def check_deck(deck: Deck, today: int, names: Collection[str]) -> list[Diagnostic]:
    """What the rules with these names find in a deck, except what is allowed.

    An `allow` of one of these rules that was not used is reported too.
    """
    rules = rules_for(deck, names)
    return not_allowed([*findings(rules, deck, today)], deck, rules)


def findings(rules: Sequence[Rule], deck: Deck, today: int) -> Iterator[tuple[Rule, Finding]]:
    """What rules find in a deck and its facts, allowed or not."""
    for rule in rules:
        yield from ((rule, finding) for finding in found_in_deck(rule, deck, today))
    yield from found_in_facts(rules, deck.facts, today)


def rules_for(deck: Deck, names: Collection[str]) -> list[Rule]:
    """The rules with these names that can be run on a deck."""
    return [
        rule
        for rule in RULES.values()
        if rule.name in names
        and rule.run is not None
        and not (rule.whole and deck.partial)
        and (deck.translation or not rule.translated)
    ]


def found_in_deck(rule: Rule, deck: Deck, today: int) -> Iterator[Finding]:
    """What a rule on decks finds; nothing for a rule on facts."""
    return _runner(rule, today)(deck) if rule.subject is Deck else iter(())


def found_in_facts(
    rules: Iterable[Rule], facts: Iterable[Fact], today: int
) -> Iterator[tuple[Rule, Finding]]:
    """What those of the rules find that judge a fact, each with its rule."""
    by_kind: dict[type[Fact], list[Fact]] = {}
    for fact in facts:
        by_kind.setdefault(type(fact), []).append(fact)
    for rule in rules:
        for kind, each_fact in by_kind.items():
            if issubclass(kind, rule.subject):
                # `chain` skips the many facts without findings faster than a loop does.
                found = chain.from_iterable(map(_runner(rule, today), each_fact))
                yield from ((rule, finding) for finding in found)


def not_allowed(
    found: Iterable[tuple[Rule, Finding]], deck: Deck, rules: Iterable[Rule]
) -> list[Diagnostic]:
    """Findings as diagnostics, without those that the deck allows, and each `allow` without use.

    `rules` are those that were run.
    """
    allowances = Allowances(deck)
    diagnostics = [
        Diagnostic(
            span,
            rule.name,
            # A prompt that is quoted may have several lines, and a message has one.
            " ".join(message.split()) if "\n" in message else message,
            rule.severity,
            tuple([(other, "compare with this one") for other in others]),
        )
        for rule, (span, message, *others) in found
        if rule.final or not allowances.cover(rule.name, (span, *others))
    ]
    if not deck.partial:
        # What is in the future today is not one day: that its `allow` was needed is no mistake.
        checked = {rule.name for rule in rules if not rule.final and not rule.dated}
        diagnostics += allowances.unused(checked)
    return diagnostics


def _runner(rule: Rule, today: int) -> Callable[[Fact | Deck], Iterator[Finding]]:
    """What runs a rule on one subject."""
    assert rule.run is not None, rule.name
    run = rule.run
    return (lambda subject: run(subject, today)) if rule.dated else run
