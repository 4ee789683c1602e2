"""Holes of Anki, `{{c1::words::hint}}`, as those of a deck, `<1|words|hint>`."""

from quizgen.lazy_pattern import lazy_pattern
from quizgen.values.holes import MOST_HOLES

_OPEN = lazy_pattern(r"\{\{c(\d+)::")
_HOLE = lazy_pattern(
    r"\{\{c(\d+)::((?:(?!\{\{c\d+::|\}\}).)+?(?:\\\)|\\\])?)(?:::((?:(?!\}\}).)*))?\}\}", 16
)


def with_our_holes(text: str) -> str:
    """The text with its holes as a deck has them; they are numbered anew if two share a number.

    Raise ValueError where there is no hole, too many, or one within another.
    """
    holes = [*_HOLE.finditer(text)]
    if len(holes) != len(_OPEN.findall(text)):
        raise ValueError("a hole within another, or one that does not end")
    if any(hole[2].startswith("image-occlusion:") for hole in holes):
        raise ValueError("parts of a picture that are hidden, which a deck cannot have")
    if not holes:
        raise ValueError("no hole in the sentence")
    if len(holes) > MOST_HOLES:
        raise ValueError(f"{len(holes)} holes: a sentence can have {MOST_HOLES}")
    numbers = [int(hole[1]) for hole in holes]
    if len({*numbers}) < len(numbers) or not all(1 <= n <= MOST_HOLES for n in numbers):
        numbers = [*range(1, len(holes) + 1)]
    pieces: list[str] = []
    place = 0
    for number, hole in zip(numbers, holes, strict=True):
        words, hint = hole[2].strip(), (hole[3] or "").strip()
        pieces += [text[place : hole.start()], f"<{number}|{words}{f'|{hint}' if hint else ''}>"]
        place = hole.end()
    return "".join([*pieces, text[place:]])
