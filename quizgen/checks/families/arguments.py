"""Arguments: a claim, what it opposes, its grounds, and who makes it."""

import re
from collections.abc import Iterator
from functools import cache

from quizgen import languages
from quizgen.checks.compiled_patterns import patterns
from quizgen.checks.noun_phrases import AROUND
from quizgen.checks.rule import Finding, check
from quizgen.facts.argument import Argument
from quizgen.facts.deck import Deck
from quizgen.lazy_pattern import lazy_pattern

Content = tuple[str, ...]
"""The words of a statement that say something, in their order."""


@check(Deck, severity="warning", alone=True)
def opposes_itself(deck: Deck) -> Iterator[Finding]:
    """A claim opposes itself, or what says the same in nearly the same words.

    Statements are the same that differ only in words without a content of their own. “Not” and
    “only” have one.

    Passes:

        - argument: coal paid for the railways
          opposes: the view that passengers paid for the railways

    Fails:

        - argument: coal paid for the railways
          opposes: the view that it was coal that paid for the railways
    """
    for fact in deck.of_kind(Argument):
        if fact.opposes:
            other = deck.by_id.get(fact.opposes)
            if other is fact:
                yield fact.at("opposes"), "opposes itself: name the other argument"
            elif other is None or isinstance(other, Argument):
                view = other.argument.compared if other else fact.opposes
                claim = fact.argument.compared
                if _longest_word(view, fact.language) in claim.lower() and _say_the_same(
                    view, claim, fact.language
                ):
                    place = (other.at("argument"),) if other else ()
                    yield (
                        fact.at("opposes"),
                        "this view is the claim itself, in other words",
                        *place,
                    )


@check(Deck, severity="warning")
def opposes_own_claim(deck: Deck) -> Iterator[Finding]:
    """The same person makes two claims, and one opposes the other.

    If the speaker changed their mind, say so in the claim, and allow it.

    Passes:

        - argument: coal paid for the railways
          id: coal
          by: Smith
        - argument: passengers paid for the railways
          by: Jones
          opposes: coal

    Fails:

        - argument: coal paid for the railways
          id: coal
          by: Smith
        - argument: passengers paid for the railways
          by: Smith
          opposes: coal
    """
    claims: dict[tuple[str, str], Argument] | None = None
    for fact in deck.of_kind(Argument):
        if not fact.opposes or not fact.speaker:
            continue
        name = deck.name_of(fact.speaker)
        other = deck.by_id.get(fact.opposes)
        if other is None:
            claims = _claims(deck) if claims is None else claims
            claim = claims.get((name, _longest_word(fact.opposes, fact.language)))
            if claim and _say_the_same(fact.opposes, claim.argument.compared, fact.language):
                other = claim
        if (
            isinstance(other, Argument)
            and other is not fact
            and other.speaker
            and deck.name_of(other.speaker) == name
        ):
            message = f"{name} makes this claim, and the one that it opposes"
            yield fact.at("opposes"), message, other.at("argument")


def _claims(deck: Deck) -> dict[tuple[str, str], Argument]:
    """The arguments of a deck by speaker and the longest word of the claim, the first of each."""
    found: dict[tuple[str, str], Argument] = {}
    for fact in deck.of_kind(Argument):
        if fact.speaker:
            longest = _longest_word(fact.argument.compared, fact.language)
            found.setdefault((deck.name_of(fact.speaker), longest), fact)
    return found


@check(Argument, severity="warning")
def repeated_ground(argument: Argument) -> Iterator[Finding]:
    """A ground repeats the claim, or another ground: it gives no reason of its own.

    Passes:

        - argument: coal paid for the railways
          because: [coal was two thirds of the tonnage, fares were low]

    Fails:

        - argument: coal paid for the railways
          because: [the railways were paid for, it was coal that paid for the railways]
    """
    if not argument.because:
        return
    told = [argument.argument.compared]
    for number, ground in enumerate(argument.because, 1):
        said = ground.compared
        # A fast test first: the longest word of a text has content, and is rarely in two.
        longest = max(said.split(), key=len, default="").strip(AROUND).lower()
        for earlier, text in enumerate(told):
            if longest in text.lower() and _say_the_same(said, text, argument.language):
                what = f"ground {earlier}" if earlier else "the claim"
                yield argument.at("because", number - 1), f"says the same as {what}"
                break
        told.append(said)


def is_view_told(argument: Argument, view: str, prompt: str) -> bool:
    """Whether a prompt with a claim tells the view that this opposes: its words, in their order.

    "Existence precedes essence" does not tell "essence precedes existence". If the view is the
    claim itself, `opposes-itself` says so.
    """
    said, told = _says(view, argument.language), iter(_says(prompt, argument.language))
    is_claim = said == _says(argument.argument.compared, argument.language)
    return not is_claim and all(word in told for word in said)


def _say_the_same(one: str, other: str, language: str) -> bool:
    """Whether two statements differ in words without content only."""
    return _says(one, language) == _says(other, language)


def _longest_word(text: str, language: str) -> str:
    words = _without_view(text, language).split()
    return max(words, key=len, default="").strip(AROUND).lower()


def _says(text: str, language: str) -> Content:
    """What a statement says: its words without empty ones, in the order of the text.

    "The view that" before it makes no difference.
    """
    found = patterns(language)
    words = [word.strip(AROUND).lower() for word in _without_view(text, language).split()]
    content = [
        word for word in words if word and (word not in found.empty or word in found.negations)
    ]
    return tuple(content or words)


def _without_view(text: str, language: str) -> str:
    """A text without the beginning that says that it is a view."""
    view = _view(language).match(text)
    return text[view.end() :] if view else text


@cache
def _view(language: str) -> re.Pattern[str]:
    """What finds the beginning of a text that reports a view."""
    return lazy_pattern(rf"(?i)(?:{languages.grammar_of(language).view or '(?!)'})")
