"""Arguments: a claim, what it opposes, its grounds, and who makes it."""

import re
from collections.abc import Iterator

from quizgen import languages
from quizgen.checks.compiled_patterns import patterns
from quizgen.checks.noun_phrases import AROUND
from quizgen.checks.rule import Finding, check
from quizgen.facts.argument import Argument
from quizgen.facts.deck import Deck
from quizgen.lazy_pattern import lazy_pattern
from quizgen.values.folding import fold

Content = tuple[str, ...]
"""The words of a statement that say something, in their order."""


@check(Deck, severity="warning")
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
    for fact in deck.facts:
        if isinstance(fact, Argument) and fact.opposes:
            other = deck.by_id.get(fact.opposes)
            if other is fact:
                yield fact.at("opposes"), "opposes itself: name the other argument"
            elif other is None or isinstance(other, Argument):
                view = deck.view_of(fact.opposes).compared
                if _says(view, fact.language) == _says(fact.argument.compared, fact.language):
                    place = (other.at("argument"),) if other else ()
                    yield (
                        fact.at("opposes"),
                        "this view is the claim itself, in other words",
                        *place,
                    )


@check(Deck, severity="warning")
def opposes_own_claim(deck: Deck) -> Iterator[Finding]:
    """Someone makes two claims, one of which opposes the other.

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
    claims: dict[tuple[str, Content], Argument] | None = None
    for fact in deck.facts:
        if not isinstance(fact, Argument) or not fact.opposes or not fact.speaker:
            continue
        speaker = fold(deck.name_of(fact.speaker))
        other = deck.by_id.get(fact.opposes)
        if other is None:
            claims = _claims(deck) if claims is None else claims
            other = claims.get((speaker, _says(fact.opposes, fact.language)))
        if (
            isinstance(other, Argument)
            and other is not fact
            and other.speaker
            and fold(deck.name_of(other.speaker)) == speaker
        ):
            name = deck.name_of(fact.speaker)
            message = f"{name} makes this claim, and the one that it opposes"
            yield fact.at("opposes"), message, other.at("argument")


def _claims(deck: Deck) -> dict[tuple[str, Content], Argument]:
    """The arguments of a deck by their speaker and claim."""
    return {
        (fold(deck.name_of(fact.speaker)), _says(fact.argument.compared, fact.language)): fact
        for fact in deck.facts
        if isinstance(fact, Argument) and fact.speaker
    }


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
    claim = _says(argument.argument.compared, argument.language)
    known = {claim: "the claim"}
    for number, ground in enumerate(argument.because):
        said = _says(ground.compared, argument.language)
        if said in known:
            yield argument.at("because", number), f"says the same as {known[said]}"
        known.setdefault(said, f"ground {number + 1}")


def _says(text: str, language: str) -> Content:
    """What a statement says: its words without empty ones, in the order of the text.

    "The view that" before it makes no difference.
    """
    found = patterns(language)
    words = [word.strip(AROUND).lower() for word in _view(language).sub("", text).split()]
    content = [
        word for word in words if word and (word not in found.empty or word in found.negations)
    ]
    return tuple(map(fold, content or words))


def _view(language: str) -> re.Pattern[str]:
    """What finds the beginning of a text that reports a view."""
    grammar = languages.words(language).grammar
    return lazy_pattern(rf"(?i)\A(?:{(grammar and grammar.view) or '(?!)'})")
