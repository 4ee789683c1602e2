"""Pictures and their files."""

from collections.abc import Iterator
from pathlib import Path
from unicodedata import normalize

from quizgen.checks.rule import Finding, check
from quizgen.diagnostics.source import position
from quizgen.facts.deck import Deck
from quizgen.facts.fact import Fact
from quizgen.questions.picture import LARGEST_PICTURE, MOST_PIXELS
from quizgen.system.files import is_inside
from quizgen.values.pixels import pixels


@check(Deck)
def media_missing(deck: Deck) -> Iterator[Finding]:
    """A picture is not a file in the deck's folder `media`, or is too large.

    The limits are 20 MB and 50 million pixels. Two file names must not differ only in case or in
    Unicode form, because some systems take them for one file.

    Passes:

        - person: George Stephenson

    Fails:

        - person: George Stephenson
          image: ../portraits/stephenson.jpg
          alt: a man of sixty
    """
    names: dict[str, list[str]] | None = None
    for fact in deck.facts:
        if fact.image:
            if names is None:
                names = {}
                for path in _files(deck):
                    names.setdefault(_folded(path), []).append(path)
            wrong = _what_is_wrong(deck, fact.image, names)
            if wrong:
                yield fact.at("image"), wrong


@check(Fact, severity="warning")
def image_without_alt(fact: Fact) -> Iterator[Finding]:
    """A picture has no `alt`: learners who cannot see it cannot answer.

    Passes:

        - person: George Stephenson
          alt: a man of sixty

    Fails:

        - person: George Stephenson
          image: stephenson.jpg
    """
    if fact.image and not fact.alt:
        message = "describe the picture in `alt:`, without giving the answer away"
        yield fact.at("image"), message


@check(Deck, severity="warning", whole=True)
def unused_media(deck: Deck) -> Iterator[Finding]:
    """A file in the deck's folder `media` is not used by any fact.

    Passes:

        - person: George Stephenson

    Fails:

        # media/stephenson.jpg
        - person: George Stephenson
    """
    shown = {fact.image for fact in deck.facts}
    unused = [name for name in _files(deck) if name not in shown]
    for name in unused:
        yield deck.file.span(position(0, 0)), f"no fact uses media/{name}: remove it, or use it"


def _files(deck: Deck) -> list[str]:
    """The files below a deck's folder `media`, as relative paths; none if that is a link out."""
    folder = deck.folder / "media"
    if not folder.is_dir() or not is_inside(folder, deck.folder):
        return []
    return sorted(
        path.relative_to(folder).as_posix()
        for path in folder.rglob("*")
        if path.is_file() and not path.name.startswith(".")
    )


def _folded(name: str) -> str:
    return normalize("NFC", name).casefold()


def _what_is_wrong(deck: Deck, name: str, names: dict[str, list[str]]) -> str:
    folder = deck.folder / "media"
    path = folder / name
    try:
        inside = is_inside(path, folder) and is_inside(folder, deck.folder)
        size = path.stat().st_size if path.is_file() else None
    except OSError as error:
        # For example a name that is too long for a file.
        return f"cannot be read: {error.strerror}"
    if not inside:
        return f"'{name}' is outside the deck; copy it into the deck's folder media"
    if size is None:
        return f"no file '{name}' in the deck's folder media"
    if size > LARGEST_PICTURE:
        most = LARGEST_PICTURE // 1_000_000
        return f"'{name}' is larger than {most} MB: {_SCALE_DOWN}"
    if _pixels(path) > MOST_PIXELS:
        many = f"{MOST_PIXELS // 1_000_000} million pixels"
        return f"'{name}' has more than {many}: {_SCALE_DOWN}"
    alike = names.get(_folded(name), [])
    if len(alike) > 1:
        return f"{' and '.join(alike)} have the same name on some systems: rename one"
    return ""


_SCALE_DOWN = "scale it down; a card cannot show the detail"


def _pixels(path: Path) -> int:
    """The pixels of a picture; 0 if it cannot be read, which is reported elsewhere."""
    try:
        with path.open("rb") as file:
            return pixels(file)
    except OSError:
        return 0
