"""Names of files that not every system can hold."""

from collections.abc import Iterator
from pathlib import PurePath

from quizgen.checks.media_files import is_address
from quizgen.checks.rule import Finding, check
from quizgen.diagnostics.source import Span, position
from quizgen.facts.deck import Deck
from quizgen.facts.fields import ID
from quizgen.lazy_pattern import lazy_pattern
from quizgen.system.file_names import refused_by_windows
from quizgen.system.files import followed


@check(Deck, severity="warning")
def windows_name(deck: Deck) -> Iterator[Finding]:
    """Windows cannot have a file of this name, so nobody can use the deck there.

    It keeps `con`, `aux`, `nul` and the like for devices, whatever follows the dot. It refuses
    the signs `< > : " | ? *` and a dot or a space at the end. Fact files, pictures, folders and the
    deck's id are checked; a package is named by the id. To allow it, use `allow` in `deck.yaml`.

    Passes:

        # deck.yaml
        deck: aux-railways

    Fails:

        # deck.yaml
        deck: aux
    """
    # One that could not be read has been reported, and another holds its place.
    wrong = refused_by_windows(deck.id) if ID.fullmatch(deck.head.deck) else ""
    if wrong:
        yield deck.at("deck"), f"Windows cannot have a package named '{deck.id}.apkg': {wrong}"
    said: set[str] = set()
    for span, name in _named(deck):
        for step in PurePath(name).parts:
            wrong = refused_by_windows(step)
            if wrong and step not in said:
                said.add(step)
                yield span, f"Windows cannot have a file named '{step}': {wrong}"


_PATH = lazy_pattern(r"/|[A-Za-z]:[\\/]")
"""How a path begins that is not in the folder, also with the letter of a drive."""


def _named(deck: Deck) -> Iterator[tuple[Span, str]]:
    """The deck's folder, fact files and pictures, each with its place."""
    start = position(0, 0)
    yield deck.file.span(start), followed(deck.folder).name
    for part in deck.parts:
        yield part.file.span(start), f"{part.name}.yaml"
    unused = set(deck.media.names)
    shown = [fact for fact in deck.facts if fact.image or fact.answer_image or fact.audio]
    for fact in shown:
        for path, each in fact.media_files:
            # No file has the name of an address or a path.
            if not is_address(each.file) and not _PATH.match(each.file):
                unused.discard(each.file)
                yield fact.at(*path), each.file
    yield from ((deck.file.span(start), name) for name in sorted(unused))
