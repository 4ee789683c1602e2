"""Quotation marks that an author meant for YAML."""

from collections.abc import Iterator

from quizgen.checks.rare_signs import texts_of_suspects
from quizgen.checks.rule import Finding, check
from quizgen.diagnostics.source import Source
from quizgen.facts.deck import Deck
from quizgen.reader.look_alikes import DOUBLE, SINGLE, quoted_in_vain


@check(Deck, severity="warning", alone=True)
def curly_quotes(deck: Deck) -> Iterator[Finding]:
    """Curly quotation marks around a whole text are part of it: YAML knows only straight ones.

    `quizgen fix` replaces them. If they belong to the text, put straight ones around them. A
    quotation that ends in a full stop or an exclamation mark is not reported. One that is never
    closed is.

    Passes:

        - person: George Stephenson
          who: the engineer of the “Rocket”
        - person: John Blenkinsop
          who: '“the engineer with the cogs”'

    Fails:

        - person: George Stephenson
          who: “the engineer of the first line”
    """
    for source, scalar in texts_of_suspects(deck, _has_quotes):
        if message := quoted_in_vain(scalar):
            yield source.span(scalar.start, scalar.end), message


def _has_quotes(file: Source) -> bool:
    return not file.text.isascii() and any(sign in file.text for sign in DOUBLE + SINGLE)
