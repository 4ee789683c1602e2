"""Declaring a rule: its name, severity, subject and docstring are the whole registration."""

from collections.abc import Callable, Iterator
from typing import Any, TypeAlias, TypeVar

from quizgen.diagnostic import Severity
from quizgen.facts.deck import Deck
from quizgen.facts.fact import Fact
from quizgen.frozen import frozen
from quizgen.source import Span

Finding: TypeAlias = tuple[Span, str] | tuple[Span, str, Span]
"""Where a rule finds fault, what it says, and, where two facts disagree, the other place."""

Subject = TypeVar("Subject", bound=Fact | Deck)
Check: TypeAlias = Callable[[Subject], Iterator[Finding]]


@frozen()
class Rule:
    """A rule as the runner and `--explain` see it.

    `subject` is a kind of fact, Fact for every kind, or Deck. `deep` rules compare facts with each
    other and are only right about a deck that was read whole. `final` ones cannot be allowed.
    """

    name: str
    subject: type[Any]
    severity: Severity
    explanation: str
    run: Callable[[Any], Iterator[Finding]]
    whole: bool
    final: bool


RULES: dict[str, Rule] = {}
"""Every rule by its name. The families fill it when `quizgen.checks.run` imports them."""


def check(
    subject: type[Subject],
    *,
    severity: Severity = "error",
    whole: bool = False,
    final: bool = False,
) -> Callable[[Check[Subject]], Check[Subject]]:
    """Declare the function below a rule about every `subject`, under its own name.

    `whole`: only right about a deck that was read whole. `final`: cannot be allowed.
    """

    def register(function: Check[Subject]) -> Check[Subject]:
        name = function.__name__.replace("_", "-")
        assert name not in RULES, name
        assert function.__doc__, name
        RULES[name] = Rule(name, subject, severity, function.__doc__, function, whole, final)
        return function

    return register
