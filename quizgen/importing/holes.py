"""Holes of Anki, `{{c1::words::hint}}`, as those of a deck, `<1|words|hint>`."""

import re
from collections.abc import Sequence

from quizgen.lazy_pattern import lazy_pattern
from quizgen.values.holes import MOST_HOLES, holed
from quizgen.values.markdown import parse_text

_OF_HOLES = lazy_pattern("[<>|]")
_OPEN = lazy_pattern(r"\{\{c(\d+)::")
_HOLE = lazy_pattern(
    r"\{\{c(\d+)::((?:(?!\{\{c\d+::|\}\}).)+?(?:\\\)|\\\])?)(?:::((?:(?!\}\}).)*))?\}\}", 16
)

_LITERAL = lazy_pattern(r"(`[^`]*`)|(\\\(.*?\\\)|\\\[.*?\\\]|\$[^$]+\$)", re.DOTALL)


def anki_hole(number: int, words: str) -> str:
    """Words of Markdown in a hole as Anki has it, in which `::` and `}}` do not end them."""
    if "::" in words or "}}" in words:
        pieces = _LITERAL.split(words)
        for n in range(0, len(pieces), 3):
            pieces[n] = pieces[n].replace("::", r":\:").replace("}}", r"}\}")
        for n in range(2, len(pieces), 3):
            # In a formula, the space means nothing.
            pieces[n] = (pieces[n] or "").replace("}}", "} }")
        words = "".join(piece for piece in pieces if piece)
    return f"{{{{c{number}::{words}}}}}"


def with_our_holes(text: str) -> str:
    """The text with its holes as a deck has them; they are numbered anew if two share a number.

    Raise ValueError where there is no hole, too many, one within another, or one that a deck
    cannot have with these words.
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
    made = "".join([*pieces, text[place:]])
    _require_kept(made, holes)
    return made


def _require_kept(made: str, holes: Sequence[re.Match[str]]) -> None:
    """Raise ValueError if a deck reads other holes than these in a sentence."""
    for text in (text for hole in holes for text in (hole[2], hole[3]) if text):
        seen = "".join(run.text for run in parse_text(f"x {text}").styled() if not run.literal)
        if sign := _OF_HOLES.search(seen):
            signed = f"{sign[0]} in a hole, which a deck can have only in code (`{sign[0]}`)"
            raise ValueError(f"{signed} or a formula")
    sentence = holed(parse_text(made))
    read = [
        (sentence.whole.text[hole.start : hole.end], hole.hint.text if hole.hint else "")
        for hole in sentence.holes
    ]
    wanted = [(_text(hole[2]), _text(hole[3])) for hole in holes]
    if [(_bare(words), _bare(hint)) for words, hint in read] != wanted:
        raise ValueError("a hole that begins or ends within code or a formula")


def _text(words: str | None) -> str:
    """Words as they are read in the middle of a sentence."""
    return _bare(parse_text(f"x {(words or '').strip()}").text[2:])


def _bare(text: str) -> str:
    """A text without what is markup or not by what is around it."""
    return text.translate(_MARKS).strip()


_MARKS = str.maketrans("", "", "*_~^`")
