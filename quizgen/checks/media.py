"""Pictures and the files they are in."""

from collections.abc import Iterator
from pathlib import Path

from quizgen.checks.rule import Finding, check
from quizgen.facts.deck import Deck


@check(Deck)
def media_missing(deck: Deck) -> Iterator[Finding]:
    """A picture that is not a file in the deck's folder `media`.

    Passes, with the file media/stephenson.jpg in the deck:

        - person: George Stephenson
          image: stephenson.jpg

    Fails:

        - person: George Stephenson
          image: ../portraits/stephenson.jpg
    """
    folder = deck.folder / "media"
    for fact in deck.facts:
        if fact.image:
            wrong = _what_is_wrong(folder, fact.image)
            if wrong:
                yield fact.at("image"), wrong


def _what_is_wrong(folder: Path, name: str) -> str:
    path = folder / name
    if not path.resolve().is_relative_to(folder.resolve()):
        return f"'{name}' is outside the deck; copy it into the deck's folder media"
    if not path.is_file():
        return f"no file '{name}' in the deck's folder media"
    return ""
