"""What the files of pictures and sounds are, judged by their bytes."""

from collections.abc import Iterator
from pathlib import PurePath

from quizgen.checks.media_files import UsedFile, used_files
from quizgen.checks.rule import Finding, check
from quizgen.facts.deck import Deck
from quizgen.values.media.file_types import SVG, Role

LARGE_PICTURE = 1_000_000
"""Bytes that a phone loads in a second. A photograph as wide as a screen has a third of them."""

LARGE_SIDE = 2000
"""Pixels on a side: more than a card, a page or a sheet of paper shows."""

LARGE_SOUND = 3_000_000
"""Bytes of a sound: three minutes of MP3 in good quality."""


@check(Deck, final=True, alone=True)
def media_not_a_picture(deck: Deck) -> Iterator[Finding]:
    """A file in `image` or `answer_image` is not a picture that every output shows.

    Anki, browsers and PDF all show PNG, JPEG, GIF, WebP and SVG. What a file is, is judged by its
    bytes, not by its name: a photo of an iPhone may be HEIC, a download an error page, and a file
    in a repository a pointer of Git LFS.

    Passes:

        # media/track.svg: <svg xmlns="http://www.w3.org/2000/svg"/>
        - person: George Stephenson
          image: track.svg
          alt: a man of sixty

    Fails:

        # media/stephenson.jpg: <html><title>404 Not Found</title></html>
        - person: George Stephenson
          image: stephenson.jpg
          alt: a man of sixty
    """
    yield from _of_another_role(deck, "picture", "use a PNG, JPEG, GIF, WebP or SVG")


@check(Deck, final=True, alone=True)
def audio_not_a_sound(deck: Deck) -> Iterator[Finding]:
    """A file in `audio` is not a sound that Anki and browsers play.

    They play MP3, Ogg (Vorbis or Opus), M4A and WAV. What a file is, is judged by its bytes.

    Passes:

        - person: George Stephenson

    Fails:

        # media/whistle.mp3: version https://git-lfs.github.com/spec/v1
        - person: George Stephenson
          audio: whistle.mp3
    """
    yield from _of_another_role(deck, "sound", "use an MP3, Ogg, Opus, M4A or WAV")


def _of_another_role(deck: Deck, role: Role, usable: str) -> Iterator[Finding]:
    for used in used_files(deck):
        kind = used.judged.type
        if kind is None or used.role != role or kind.role == role:
            continue
        if kind.role:
            field = "audio" if kind.role == "sound" else "image"
            remedy = f"name it in `{field}:`"
        else:
            remedy = kind.remedy if kind.like in ("", role) and kind.remedy else usable
        yield used.span, f"'{used.name}' is {kind.name}: {remedy}"


@check(Deck, alone=True)
def media_incomplete(deck: Deck) -> Iterator[Finding]:
    """A picture or a sound is cut off or damaged, as after a broken download.

    Its type says how it has to end and what its parts are. The pixels of a PNG are unpacked; what
    a decoder would make of other files is not looked at.

    Passes:

        # media/track.svg: <svg xmlns="http://www.w3.org/2000/svg"/>
        - person: George Stephenson
          image: track.svg
          alt: a man of sixty

    Fails:

        # media/track.svg: <svg xmlns="http://www.w3.org/2000/svg"><path d="M 0
        - person: George Stephenson
          image: track.svg
          alt: a man of sixty
    """
    for used in used_files(deck):
        if used.judged.damage and _fits(used):
            yield used.span, f"'{used.name}' {used.judged.damage}"


@check(Deck, final=True, alone=True)
def media_unsafe(deck: Deck) -> Iterator[Finding]:
    """A drawing has what could act: a script, an event handler, an address outside it, an entity.

    Such an SVG is refused whatever would happen: Anki, browsers and viewers have different rules,
    and a learner can open the file by itself. What could take minutes to show is refused too: more
    than 50,000 elements, including those that it repeats, and filters, such as a blur. Pictures
    that are embedded in it are fine.

    Passes:

        # media/track.svg: <svg xmlns="http://www.w3.org/2000/svg"><path d="M 0 0 9 9"/></svg>
        - person: George Stephenson
          image: track.svg
          alt: a man of sixty

    Fails:

        # media/track.svg: <svg xmlns="http://www.w3.org/2000/svg"><script/></svg>
        - person: George Stephenson
          image: track.svg
          alt: a man of sixty
    """
    for used in used_files(deck):
        if used.judged.danger:
            remedy = "save it as plain SVG without this, or export it as PNG"
            yield used.span, f"'{used.name}' {used.judged.danger}: {remedy}"


@check(Deck, severity="warning", alone=True)
def media_misnamed(deck: Deck) -> Iterator[Finding]:
    """The name of a picture or a sound says that it is of another type than it is.

    Cards, pages and sheets use the true type. Other programs may go by the name, and not open it.

    Passes:

        # media/track.svg: <svg xmlns="http://www.w3.org/2000/svg"/>
        - person: George Stephenson
          image: track.svg
          alt: a man of sixty

    Fails:

        # media/track.png: <svg xmlns="http://www.w3.org/2000/svg"/>
        - person: George Stephenson
          image: track.png
          alt: a man of sixty
    """
    for used in _fitting(deck):
        kind, path = used.judged.type, PurePath(used.name)
        if kind is not None and path.suffix.lower() not in kind.suffixes:
            right = path.with_suffix(kind.suffixes[0]).as_posix()
            yield used.span, f"'{used.name}' is {kind.name}: rename it to '{right}'"


@check(Deck, severity="warning", alone=True)
def media_large(deck: Deck) -> Iterator[Finding]:
    """A picture has more than 1 MB or 2,000 pixels on a side, or a sound more than 3 MB.

    Every learner loads all of it, on a phone too.

    Passes:

        # media/track.svg: <svg xmlns="http://www.w3.org/2000/svg"/>
        - person: George Stephenson
          image: track.svg
          alt: a man of sixty

    Fails:

        # media/track.svg, 2 MB: <svg xmlns="http://www.w3.org/2000/svg"/>
        - person: George Stephenson
          image: track.svg
          alt: a man of sixty
    """
    for used in _fitting(deck):
        if remedy := _too_large(used):
            judged = used.judged
            pixels = f" and {judged.width} × {judged.height} pixels" if judged.width else ""
            yield used.span, f"'{used.name}' has {_megabytes(judged.size)}{pixels}: {remedy}"


def _fitting(deck: Deck) -> Iterator[UsedFile]:
    """Each file that fits, where it is first named."""
    seen: set[str] = set()
    for used in used_files(deck):
        if used.name not in seen and _fits(used):
            seen.add(used.name)
            yield used


def _fits(used: UsedFile) -> bool:
    """Whether a file can be shown or played, if it is whole and safe."""
    return used.judged.type is not None and used.judged.type.role == used.role


def _too_large(used: UsedFile) -> str:
    """What to do about the size of a file; "" if it is small enough."""
    judged = used.judged
    if used.role == "sound":
        remedy = "cut it, or encode it as MP3 with 64 kbit/s"
        return remedy if judged.size > LARGE_SOUND else ""
    if max(judged.width, judged.height) > LARGE_SIDE:
        return "scale it down to 1,200 pixels"
    if judged.size > LARGE_PICTURE:
        return "simplify it" if judged.type is SVG else "save it as JPEG or WebP, or scale it down"
    return ""


def _megabytes(size: int) -> str:
    return f"{size / 1e6:.1f} MB" if size >= 100_000 else f"{max(1, size // 1000)} kB"
