"""What a file says, as against what its author wrote."""

import re
from collections.abc import Iterator

from quizgen.checks.rule import Finding, check
from quizgen.facts.deck import Deck
from quizgen.located import Node, scalars
from quizgen.source import Place, Source, line_and_column

_CUT = re.compile(r"\s+#(?=\S)")


@check(Deck)
def text_cut_by_hash(deck: Deck) -> Iterator[Finding]:
    """A text is followed on its line by ` #`: YAML has dropped the rest as a comment.

    Passes:

        - date: 1937-07-30
          event: '"Order #00447" is signed'

    Fails:

        - date: 1937-07-30
          event: the signing of order #00447
    """
    places: list[tuple[Source, Node]] = [(deck.file, deck.node)]
    suspects = {part.number for part in deck.parts if _has_hash(part.file)}
    places += [(each.part.file, each.node) for each in deck.facts if each.part.number in suspects]
    for source, node in places:
        for scalar in scalars(node):
            if scalar.plain:
                line, column = line_and_column(scalar.end)
                text = source.line(line)
                cut = _CUT.match(text, column)
                if cut:
                    lost = text[cut.end() - 1 :].rstrip()
                    end = Place(scalar.end + len(text.rstrip()) - column)
                    span = source.span(Place(scalar.end + cut.end() - 1 - column), end)
                    yield span, f"YAML drops '{lost}' as a comment; put the text in quotes"


def _has_hash(source: Source) -> bool:
    """Whether there is anything to find, so that the scalars of most files need no look."""
    return " #" in source.text or "\t#" in source.text
