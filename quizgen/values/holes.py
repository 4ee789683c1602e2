"""Holes: the marked words of a sentence, each of which is asked for.

A hole is `<1|words>`, or `<1|words|hint>`. The number is its permanent name. YAML reads such a
sentence as plain text, also at its beginning; in Markdown and HTML no number follows `<`; and in
formulas and code the signs do not mark holes.
"""

from collections.abc import Iterator
from itertools import pairwise

from quizgen.lazy_pattern import lazy_pattern
from quizgen.record import record
from quizgen.values.excerpts import excerpt
from quizgen.values.markup import Marked, join, stripped

MOST_HOLES = 6
"""The highest number of a hole. A note type of Anki has room for so many questions."""

_HOLE = lazy_pattern(r"<(\d+)\|([^<>|]*)(?:\|([^<>|]*))?>")
_OPENING = lazy_pattern(r"<\d+\|")
_OF_ANKI = lazy_pattern(r"\{\{c(\d+)::(.*?)(?:::(.*?))?\}\}")

_IN_BRACKETS = lazy_pattern(r"\{([^{}<>|]+)\}|\[([^\[\]<>|]+)\]")
"""Words to ask for, as other programs mark them."""

_GAP = lazy_pattern("_{2,}")


@record()
class Hole:
    """The hole with a number: its words are those of the whole text from `start` to `end`."""

    number: int
    start: int
    end: int
    hint: Marked | None


@record()
class Holed:
    """A sentence with holes. `whole` is its text with the words in them; they are in its order."""

    whole: Marked
    holes: tuple[Hole, ...]

    def __str__(self) -> str:
        return self.whole.text

    def around(self, hole: Hole) -> tuple[Marked, Marked, Marked]:
        """The text before a hole, the words in it, and the text after it."""
        stops = (0, hole.start, hole.end, len(self.whole.text))
        before, words, after = (excerpt(self.whole, start, end) for start, end in pairwise(stops))
        return before, words, after


def holed(text: Marked) -> Holed:
    """The sentence that a text with marks is.

    Raises ValueError, with what would be right, where there is no hole or one cannot be asked.
    """
    if text.blocks:
        raise ValueError("expected one sentence: no lists, tables, code blocks or paragraphs")
    seen = "".join(["\0" * len(run.text) if run.literal else run.text for run in text.styled()])
    pieces: list[Marked] = []
    holes: list[Hole] = []
    length = place = 0
    for found in _HOLE.finditer(seen):
        number, last = int(found[1]), found.end()
        before = excerpt(text, place, found.start())
        words = stripped(excerpt(text, *found.span(2)), " ")
        hint = stripped(excerpt(text, *found.span(3)), " ") if found[3] else None
        _require_askable(number, words, holes)
        start = length + len(before.text)
        length = start + len(words.text)
        holes.append(Hole(number, start, length, hint if hint and hint.text else None))
        pieces += [before, words]
        place = last
    pieces.append(excerpt(text, place, len(text.text)))
    rest = "".join(_HOLE.split(seen)[::4])
    if unclosed := _OPENING.search(rest):
        raise ValueError(
            f"the hole {unclosed[0]} has no end: write >, and no <, > or | within the hole "
            "outside of code and formulas"
        )
    if not holes:
        raise ValueError(next(hidden_holes(text), None) or _no_hole(text.text))
    if not rest.strip(" .,;:!?…"):
        raise ValueError("nothing but holes: leave words of the sentence beside them")
    return Holed(join(pieces), tuple(holes))


def _require_askable(number: int, words: Marked, others: list[Hole]) -> None:
    """Raises ValueError for a hole without words, or with a number that it cannot have."""
    if not words.text:
        raise ValueError(f"hole {number} has no words: write <{number}|words>")
    if not 1 <= number <= MOST_HOLES:
        raise ValueError(
            f"no hole can be number {number}: they are numbered from 1 to {MOST_HOLES}"
        )
    if any(number == each.number for each in others):
        raise ValueError(f"two holes are number {number}: give one another number")


def _no_hole(text: str) -> str:
    message = "no hole in the sentence: write <1|words> around the words to ask for"
    if found := _OF_ANKI.search(text):
        hint = f"|{found[3]}" if found[3] else ""
        return f"{message}, as in <{found[1]}|{found[2]}{hint}> for {found[0]}"
    if found := _GAP.search(text):
        return f"no hole in the sentence: write <1|words> in the place of {found[0]}"
    if found := _IN_BRACKETS.search(text):
        return f"{message}, as in <1|{found[1] or found[2]}> for {found[0]}"
    return message


_SYMBOL = lazy_pattern(r"\s*\\?\w+\s*")
"""What may be in a product of quantum mechanics: <1|0>, <1|\\psi>."""


def hidden_holes(text: Marked, *, beside_others: bool = False) -> Iterator[str]:
    """What is written as a hole within code or a formula, each with what would be right."""
    for run in text.styled():
        for found in _HOLE.finditer(run.text) if run.literal else ():
            number, words = int(found[1]), found[2].strip()
            if run.formula and beside_others and _SYMBOL.fullmatch(words):
                continue
            if not words or not 1 <= number <= MOST_HOLES:
                continue
            where, right = ("a formula", rf"\({words}\)") if run.formula else ("code", f"`{words}`")
            yield (
                f"nothing within {where} is a hole: "
                f"end it before '{found[0]}', and write <{number}|{right}>"
            )


def without_marks(text: str) -> str:
    """An author's text with the words of its holes, and without their marks."""
    return _HOLE.sub(r"\2", text)
