"""The files of a deck's pictures and sounds, each read and judged once for all rules about them."""

import os
from collections.abc import Callable, Iterator
from io import BytesIO
from pathlib import Path
from stat import S_ISREG

from quizgen.checks.once_per_deck import once_per_deck
from quizgen.diagnostics.source import Span
from quizgen.facts.deck import Deck
from quizgen.facts.media import Media
from quizgen.lazy_pattern import lazy_pattern
from quizgen.questions.media import LARGEST_DRAWING, LARGEST_FILE
from quizgen.record import record
from quizgen.system.file_names import folded
from quizgen.system.files import is_inside, read_whole
from quizgen.values.media.file_types import SVG, FileType, Role, file_type
from quizgen.values.media.pixels import MOST_PIXELS, dimensions
from quizgen.values.media.whole_files import damage
from quizgen.values.suggestions import guesses


@record()
class JudgedFile:
    """What is known of a file.

    - `missing`: why it cannot be used at all, in a sentence; nothing else is known then.
    - `size`: its bytes; `width` and `height`: its pixels, 0 for drawings and sounds.
    - `damage` and `danger`: what is wrong with it, in words that follow its name.
    """

    missing: str = ""
    type: FileType | None = None
    size: int = 0
    width: int = 0
    height: int = 0
    damage: str = ""
    danger: str = ""


@record()
class UsedFile:
    """A file where a fact names it, to be shown or played."""

    span: Span
    name: str
    role: Role
    judged: JudgedFile


@once_per_deck
def used_files(deck: Deck) -> Iterator[UsedFile]:
    """All files that the facts of a deck name, in their order."""
    judged: dict[str, JudgedFile] = {}
    guess: Callable[[str], str] | None = None
    for fact in deck.facts:
        if not (fact.image or fact.answer_image or fact.audio):
            continue
        guess = guess or guesses(deck.media.names)
        for path, each in fact.media_files:
            if each.file not in judged:
                judged[each.file] = _judged(deck, each.file, guess)
            role: Role = "sound" if path[0] == "audio" else "picture"
            yield UsedFile(fact.at(*path), each.file, role, judged[each.file])


def _judged(deck: Deck, name: str, guess: Callable[[str], str]) -> JudgedFile:
    missing = _why_missing(deck, name, guess)
    if missing:
        return JudgedFile(missing)
    try:
        content = read_whole(deck.media.path(name), LARGEST_FILE)
    except OSError as error:
        return JudgedFile(f"'{name}' cannot be read: {error.strerror}")
    return judged_content(name, content)


def judged_content(name: str, content: bytes) -> JudgedFile:
    """What is known of a file with this name and content."""
    kind = file_type(content)
    width, height = dimensions(BytesIO(content))
    if width * height > MOST_PIXELS:
        many = f"{MOST_PIXELS // 1_000_000} million pixels"
        return JudgedFile(f"'{name}' has more than {many}: {_SCALE_DOWN}")
    wrong, danger = damage(content, kind), ""
    wrong = f"is {wrong}" if wrong else ""
    if kind is SVG:
        if len(content) > LARGEST_DRAWING:
            most = LARGEST_DRAWING // 1_000_000
            return JudgedFile(f"'{name}' is a drawing of more than {most} MB: simplify it")
        from quizgen.values.media.drawings import fault_of

        if fault := fault_of(content):
            wrong, danger = ("", fault.reason) if fault.unsafe else (fault.reason, "")
    return JudgedFile("", kind, len(content), width, height, wrong, danger)


def is_address(name: str) -> bool:
    """Whether a web address, or that of a file, was written for the name of one."""
    return "://" in name


def in_folder(name: str) -> str:
    """The name of a file as it has to be written: with `/`, and without the folder `media`."""
    return name.replace("\\", "/").removeprefix("./").removeprefix("media/")


def _size(path: Path) -> int | None:
    """The bytes of an ordinary file; None if there is none.

    Raises OSError if the system does not tell. From Python 3.14 on, Path.is_file() is silent then.
    """
    try:
        status = path.stat()
    except (FileNotFoundError, NotADirectoryError):
        return None
    return status.st_size if S_ISREG(status.st_mode) else None


def _why_missing(deck: Deck, name: str, guess: Callable[[str], str]) -> str:
    if is_address(name):
        return f"'{name}' is an address: save its file in the deck's folder media, and name that"
    media = deck.media
    path = media.path(name)
    listed = bool(media.names) or not os.path.lexists(media.folder)
    if listed and _ORDINARY.fullmatch(name) and not media.alike(name):
        # No need to ask the system, ten thousand times perhaps.
        return f"no file '{name}' in the deck's folder media{_meant(media, name, guess)}"
    try:
        inside = is_inside(path, media.folder) and is_inside(media.folder, deck.folder)
        size = _size(path)
    except OSError as error:
        # For example a name that is too long for a file.
        return f"cannot be read: {error.strerror}"
    if not inside:
        return f"'{name}' is outside the deck; copy it into the deck's folder media"
    if size is None or not _is_spelt_so(media, name):
        return f"no file '{name}' in the deck's folder media{_meant(media, name, guess)}"
    if size > LARGEST_FILE:
        remedy = _SHORTEN if _is_sound(path) else _SCALE_DOWN
        return f"'{name}' is larger than {LARGEST_FILE // 1_000_000} MB: {remedy}"
    alike = media.alike(name)
    if len(alike) > 1:
        return f"{' and '.join(alike)} have the same name on some systems: rename one"
    return ""


_ORDINARY = lazy_pattern(r"[\w-][\w. -]{,99}")
"""A name that can only be that of a file in the folder, and not a hidden one."""

_SCALE_DOWN = "scale it down; a card cannot show the detail"
_SHORTEN = "cut it, or encode it with a lower bit rate"


def _is_sound(path: Path) -> bool:
    """Whether a file that is too large to be read begins as a sound does."""
    try:
        with path.open("rb") as file:
            return file_type(file.read(65_536)).role == "sound"
    except OSError:
        return False


def _is_spelt_so(media: Media, name: str) -> bool:
    """Whether a file that the system finds has this name also on systems where capitals count."""
    return media.has_exactly(name) or not media.alike(name)


def _meant(media: Media, name: str, guess: Callable[[str], str]) -> str:
    """A hint with the file that was meant, if there is one."""
    wanted = in_folder(name)
    alike = media.alike(wanted)
    if not alike:
        return guess(wanted)
    if media.has_exactly(wanted):
        return f" (write '{wanted}')"
    return f" (write '{alike[0]}': capitals count)"


def is_used(deck: Deck) -> Callable[[str], bool]:
    """Whether a file of the folder `media` is used by a fact.

    What a name in other capitals or with the folder before it means is reported elsewhere.
    """
    used = {folded(in_folder(each.file)) for fact in deck.facts for _, each in fact.media_files}
    return lambda name: folded(name) in used
