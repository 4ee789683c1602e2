"""Declaring a rule: its name, severity, subject and docstring are the whole registration."""

from collections.abc import Callable, Iterator
from typing import Any, TypeAlias, TypeVar

from quizgen.diagnostics.diagnostic import Severity
from quizgen.diagnostics.source import Span
from quizgen.facts.deck import Deck
from quizgen.facts.fact import Fact
from quizgen.record import record

Finding: TypeAlias = tuple[Span, str] | tuple[Span, str, Span]
"""Where a rule finds fault, what it says, and, where two facts disagree, the other place."""

Subject = TypeVar("Subject", bound=Fact | Deck)
Check: TypeAlias = Callable[..., Iterator[Finding]]


@record(eq=False)
class Rule:
    """A rule as the runner and `--explain` see it.

    `subject` is a kind of fact, Fact for every kind, or Deck. A `whole` rule is only right about a
    deck that was read whole. A `final` one cannot be allowed. A `dated` one is told the day number
    of today as its second argument.
    """

    name: str
    subject: type[Any]
    severity: Severity
    explanation: str
    run: Check
    whole: bool
    final: bool
    dated: bool


RULES: dict[str, Rule] = {}
"""Every rule by its name. The families fill it when `quizgen.checks.run` imports them."""


def check(
    subject: type[Subject],
    *,
    severity: Severity = "error",
    whole: bool = False,
    final: bool = False,
    dated: bool = False,
) -> Callable[[Check], Check]:
    """Declare the function below a rule about every `subject`, under its own name."""

    def register(function: Check) -> Check:
        name = function.__name__.replace("_", "-")
        assert name not in RULES, name
        assert function.__doc__, name
        RULES[name] = Rule(name, subject, severity, function.__doc__, function, whole, final, dated)
        return function

    return register
