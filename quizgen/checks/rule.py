"""How a rule is declared: by its name, severity, subject and docstring."""

from collections.abc import Callable, Iterator
from typing import Any, TypeAlias, TypeVar

from quizgen.diagnostics.diagnostic import Severity
from quizgen.diagnostics.source import Span
from quizgen.facts.deck import Deck
from quizgen.facts.fact import Fact
from quizgen.record import record

Finding: TypeAlias = tuple[Span, str] | tuple[Span, str, Span]
"""The place, the message, and the other place if two facts disagree."""

Subject = TypeVar("Subject", bound=Fact | Deck)
Check: TypeAlias = Callable[..., Iterator[Finding]]


@record(eq=False)
class Rule:
    """A rule as the runner and `--explain` use it.

    - `subject`: a kind of fact, Fact for all kinds, or Deck.
    - `family`: the module that declares it, in `families`.
    - `run`: None for what the runner itself finds.
    - `whole`: it runs only on decks that were read completely.
    - `final`: it cannot be allowed.
    - `dated`: it takes today's day number as its second argument.
    - `translated`: it runs only on translations.
    - `alone`: it finds the same of each fact whatever other facts the deck has, except those that
      the fact names.
    """

    name: str
    subject: type[Any]
    severity: Severity
    explanation: str
    family: str
    run: Check | None
    whole: bool
    final: bool
    dated: bool
    translated: bool = False
    alone: bool = False


RULES: dict[str, Rule] = {}
"""The rules by name, filled when `quizgen.checks.run` imports the families."""


def check(
    subject: type[Subject],
    *,
    severity: Severity = "error",
    whole: bool = False,
    final: bool = False,
    dated: bool = False,
    translated: bool = False,
    alone: bool = False,
) -> Callable[[Check], Check]:
    """Declare the function below as a rule, with its own name, that runs on every `subject`.

    Rules on facts are `alone`.
    """

    def register(function: Check) -> Check:
        name = function.__name__.replace("_", "-")
        assert name not in RULES, name
        assert function.__doc__, name
        RULES[name] = Rule(
            name,
            subject,
            severity,
            function.__doc__,
            function.__module__.rpartition(".")[2],
            function,
            whole,
            final,
            dated,
            translated,
            alone or subject is not Deck,
        )
        return function

    return register
