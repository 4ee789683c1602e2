"""Prompts compared with each other."""

from collections.abc import Iterator

from quizgen.checks.asked_twice import asked_twice
from quizgen.checks.rule import Finding, check
from quizgen.facts.deck import Deck
from quizgen.questions.filters import with_levels
from quizgen.values.suggestions import did_you_mean


@check(Deck)
def ambiguous_prompt(deck: Deck) -> Iterator[Finding]:
    """Two facts ask the same question with different answers, so learners cannot know which.

    Case, punctuation and ё/е are ignored, except in symbols and formulas: Co is not CO. Say in
    the prompt how the two differ, or add the other's answer to `also`. `two-dates-one-event` says
    so of two events.

    Passes:

        - person: Robert Stephenson
          who: English engineer who built a bridge at Conway
        - person: Isambard Brunel
          who: English engineer who built a bridge at Saltash

    Fails:

        - person: Robert Stephenson
          who: English bridge builder
        - person: Isambard Brunel
          who: English bridge builder
    """
    for twice in asked_twice(deck):
        if not twice.same_answer:
            yield (
                twice.second,
                f"'{twice.prompt}' is asked twice, with different answers{twice.answers}; say in "
                f"the prompt how they differ{', or correct one' if twice.of_values else ''}",
                twice.first,
            )


@check(Deck, severity="warning")
def duplicate_question(deck: Deck) -> Iterator[Finding]:
    """Two facts ask the same question with the same answer: keep one of them.

    Passes:

        - date: 1825-09-27
          event: the opening of the line from Stockton
        - date: 1830-09-15
          event: the opening of the line from Liverpool

    Fails:

        - date: 1825-09-27
          event: the opening of the line from Stockton
        - date: 1825-09-27
          event: The opening of the line from Stockton!
    """
    for twice in asked_twice(deck):
        if twice.same_answer:
            yield (
                twice.second,
                f"'{twice.prompt}' is asked twice, with the same answer; keep one",
                twice.first,
            )


@check(Deck, severity="warning", whole=True)
def unused_wording(deck: Deck) -> Iterator[Finding]:
    """`ask_by_tag` in `deck.yaml` has the wording of a question for a tag that no fact has.

    Passes:

        # deck.yaml: ask_by_tag: {engineers: {identify: 'What did {person} build?'}}
        - person: George Stephenson
          tags: engineers

    Fails:

        # deck.yaml: ask_by_tag: {enginers: {identify: 'What did {person} build?'}}
        - person: George Stephenson
          tags: engineers
    """
    if not deck.head.ask_by_tag:
        return
    known = {tag for fact in deck.facts for tag in with_levels(fact.all_tags)}
    for tag in deck.head.ask_by_tag:
        if tag not in known:
            message = f"no fact has the tag '{tag}'{did_you_mean(tag, known)}"
            yield deck.at_key("ask_by_tag", tag), message
