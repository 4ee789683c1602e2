"""Exceptions from rules: `allow: {name of a check: the reason}`."""

from collections.abc import Collection, Iterator, Sequence
from functools import cache

from quizgen.checks.rule import RULES, Finding, Rule, check
from quizgen.diagnostics.diagnostic import Diagnostic
from quizgen.diagnostics.source import Span
from quizgen.facts.deck import Deck
from quizgen.facts.fact import Fact
from quizgen.values.suggestions import did_you_mean


class Allowances:
    """The `allow` entries of a deck and its facts, and which of them were used."""

    def __init__(self, deck: Deck) -> None:
        self._deck = deck
        self._facts = [fact for fact in deck.facts if fact.allow]
        self._used: set[tuple[str, str]] = set()

    def cover(self, name: str, places: Sequence[Span]) -> bool:
        """Whether a fact or the deck file at one of these places allows the rule `name`."""
        if not self._facts and not self._deck.head.allow:
            return False
        covered = False
        for span in places:
            if span.source is self._deck.file:
                if name in self._deck.head.allow:
                    self._used.add(("", name))
                    covered = True
                continue
            fact = self._deck.fact_at(span)
            # What is wrong with a whole file is allowed in the deck file.
            allowing, by = (fact.allow, fact.id) if fact else (self._deck.head.allow, "")
            if name in allowing:
                self._used.add((by, name))
                covered = True
        return covered

    def unused(self, checked: Collection[str]) -> Iterator[Diagnostic]:
        """A diagnostic for each allowance of the `checked` rules that covered nothing."""
        for name in self._deck.head.allow:
            if name in checked and ("", name) not in self._used:
                yield self._unused(self._deck.at_key("allow", name), name)
        for fact in self._facts:
            for name in fact.allow:
                if name in checked and (fact.id, name) not in self._used:
                    yield self._unused(fact.at_key("allow", name), name)

    def _unused(self, span: Span, name: str) -> Diagnostic:
        message = f"unused `allow: {name}`: remove it"
        return Diagnostic(span, UNUSED.name, message, UNUSED.severity)


@check(Fact, final=True)
def allow_unknown(fact: Fact) -> Iterator[Finding]:
    """`allow` names a check that does not exist, or that cannot be allowed.

    Errors in the syntax of a file, in ids and in references cannot be allowed.

    Passes:

        - person: George Stephenson
          who: the engineer whom nobody calls anything but the engineer of the first line
          allow: {answer-in-prompt: the nickname is the point}
          ask: Who was the engineer of the first line, whom nobody calls anything but the engineer?

    Fails:

        - person: George Stephenson
          allow: {anser-in-prompt: the nickname is the point}
    """
    for name in fact.allow:
        wrong = _what_is_wrong(name)
        if wrong:
            yield fact.at_key("allow", name), wrong


@check(Deck, final=True)
def allow_unknown_in_deck(deck: Deck) -> Iterator[Finding]:
    """`allow` in `deck.yaml` names a check that does not exist, or that cannot be allowed.

    Passes:

        # deck.yaml
        subdecks: true
        allow: {alphabetical-subdecks: the parts are numbered}

    Fails:

        # deck.yaml
        allow: {alphabetic-subdecks: the parts are numbered}
    """
    for name in deck.head.allow:
        wrong = _what_is_wrong(name)
        if wrong:
            yield deck.at_key("allow", name), wrong


UNUSED = Rule(
    name="allow-unused",
    subject=Fact,
    severity="warning",
    explanation="""`allow` names a check that finds nothing here: it would hide a later mistake.

    Passes:

        - person: George Stephenson
          page: 12

    Fails:

        - person: George Stephenson
          page: 12
          allow: {source-without-locator: the book has no pages}
    """,
    family="allowed",
    run=None,
    whole=False,
    final=True,
    dated=False,
)
"""What `Allowances.unused` finds, after all other rules have run."""

RULES[UNUSED.name] = UNUSED


@cache
def _what_is_wrong(name: str) -> str:
    if name not in RULES:
        return f"no check '{name}'{did_you_mean(name, RULES)}"
    if RULES[name].final:
        return f"'{name}' cannot be allowed: fix what it finds"
    return ""
