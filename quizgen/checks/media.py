"""Pictures and their files."""

from collections.abc import Callable, Iterator
from pathlib import Path

from quizgen.checks.rule import Finding, check
from quizgen.diagnostics.source import position
from quizgen.facts.deck import Deck
from quizgen.facts.fact import Fact
from quizgen.facts.media import Media
from quizgen.questions.picture import LARGEST_PICTURE, MOST_PIXELS
from quizgen.system.file_names import folded
from quizgen.system.files import is_inside
from quizgen.values.pixels import pixels
from quizgen.values.suggestions import guesses


@check(Deck)
def media_missing(deck: Deck) -> Iterator[Finding]:
    """A picture is not a file in the deck's folder `media`, or is too large.

    The limits are 20 MB and 50 million pixels. Capitals count in file names, because they do on
    Linux; the Unicode form does not. Two names must not differ only in capitals or in Unicode form,
    because some systems take them for one file.

    Passes:

        - person: George Stephenson

    Fails:

        - person: George Stephenson
          image: ../portraits/stephenson.jpg
          alt: a man of sixty
    """
    guess: Callable[[str], str] | None = None
    for fact in deck.facts:
        if fact.image:
            guess = guess or guesses(deck.media.names)
            wrong = _what_is_wrong(deck, fact.image, guess)
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
    # What a name in other capitals or with the folder before it means is reported elsewhere.
    shown = {folded(_in_folder(fact.image)) for fact in deck.facts if fact.image}
    unused = [name for name in deck.media.names if folded(name) not in shown]
    for name in unused:
        yield deck.file.span(position(0, 0)), f"no fact uses media/{name}: remove it, or use it"


def _in_folder(name: str) -> str:
    """The name of a file as it has to be written: with `/`, and without the folder `media`."""
    return name.replace("\\", "/").removeprefix("./").removeprefix("media/")


def _what_is_wrong(deck: Deck, name: str, guess: Callable[[str], str]) -> str:
    media = deck.media
    path = media.path(name)
    try:
        inside = is_inside(path, media.folder) and is_inside(media.folder, deck.folder)
        size = path.stat().st_size if path.is_file() else None
    except OSError as error:
        # For example a name that is too long for a file.
        return f"cannot be read: {error.strerror}"
    if not inside:
        return f"'{name}' is outside the deck; copy it into the deck's folder media"
    if size is None or not _is_spelt_so(media, name):
        return f"no file '{name}' in the deck's folder media{_meant(media, name, guess)}"
    if size > LARGEST_PICTURE:
        most = LARGEST_PICTURE // 1_000_000
        return f"'{name}' is larger than {most} MB: {_SCALE_DOWN}"
    if _pixels(path) > MOST_PIXELS:
        many = f"{MOST_PIXELS // 1_000_000} million pixels"
        return f"'{name}' has more than {many}: {_SCALE_DOWN}"
    alike = media.alike(name)
    if len(alike) > 1:
        return f"{' and '.join(alike)} have the same name on some systems: rename one"
    return ""


def _is_spelt_so(media: Media, name: str) -> bool:
    """Whether a file that the system finds has this name also on systems where capitals count."""
    return media.has_exactly(name) or not media.alike(name)


def _meant(media: Media, name: str, guess: Callable[[str], str]) -> str:
    """A hint with the file that was meant, if there is one."""
    wanted = _in_folder(name)
    alike = media.alike(wanted)
    if not alike:
        return guess(wanted)
    if media.has_exactly(wanted):
        return f" (write '{wanted}')"
    return f" (write '{alike[0]}': capitals count)"


_SCALE_DOWN = "scale it down; a card cannot show the detail"


def _pixels(path: Path) -> int:
    """The pixels of a picture; 0 if it cannot be read, which is reported elsewhere."""
    try:
        with path.open("rb") as file:
            return pixels(file)
    except OSError:
        return 0
