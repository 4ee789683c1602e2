"""Where facts come from, and who says so."""

from collections.abc import Iterator

from quizgen.checks.rule import Finding, check
from quizgen.facts.argument import Argument
from quizgen.facts.fact import Fact


@check(Fact)
def source_missing(fact: Fact) -> Iterator[Finding]:
    """A fact without a source: nobody can look it up.

    Passes:

        - term: permanent way
          source: smith-1988

    Fails, in a file that names no `source` for all its facts:

        - term: permanent way
    """
    if not fact.citations():
        yield (
            fact.at_key(fact.leading),
            (
                "no source: add `source:` here or at the top of the file, "
                "with a key of the deck's sources"
            ),
        )


@check(Argument)
def unattributed_argument(argument: Argument) -> Iterator[Finding]:
    """An argument that nobody makes: a card would assert what is only somebody's view.

    Passes:

        - argument: coal paid for it
          by: smith-1988

    Fails:

        - argument: coal paid for it
    """
    if not argument.by:
        yield (
            argument.at_key("argument"),
            ("whose argument is this? Add `by:` with a name, or the id of a person or source"),
        )
