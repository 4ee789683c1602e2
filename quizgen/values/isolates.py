"""The direction in which a marked text runs, and its pieces as outputs show them."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import pairwise

from quizgen.languages.language import Direction
from quizgen.record import record
from quizgen.values.clean import clean
from quizgen.values.direction import END, START, first_strong
from quizgen.values.markup import Isolate, Marked, Run


def direction_of(text: Marked, base: Direction = "ltr") -> Direction | None:
    """The direction in which a text runs; None if nothing in it tells, as in a number.

    Its own words decide, not what is isolated in them. If it has no words of its own, as in
    "name: date", it runs as what is isolated in it does; if that differs, as `base` does.
    """
    if not text.isolates:
        return first_strong(text.text)
    own, place = "", 0
    outer = []
    for isolate in text.isolates:
        if isolate.start >= place:
            outer.append(isolate)
            own += f"{text.text[place : isolate.start]} "
            place = isolate.end
    found = first_strong(own + text.text[place:])
    return found or shared_direction([direction_of(_within(text, each)) for each in outer], base)


def shared_direction(directions: Iterable[Direction | None], base: Direction) -> Direction | None:
    """The direction in which texts are laid out side by side: theirs, or if it differs, `base`."""
    known = {each for each in directions if each}
    return base if len(known) > 1 else next(iter(known), None)


def first_direction(texts: Iterable[Marked]) -> Direction | None:
    """The direction of the first text that has one, which is what `dir="auto"` finds."""
    return next((found for text in texts if (found := direction_of(text))), None)


def _within(text: Marked, isolate: Isolate) -> Marked:
    """What is isolated, as a text without styles."""
    inner = text.text[isolate.start : isolate.end]
    nested = [
        each.moved(-isolate.start, len(inner))
        for each in text.isolates
        if each != isolate and isolate.start <= each.start and each.end <= isolate.end
    ]
    return Marked(inner, (), tuple(nested))


@record()
class Opening:
    """The beginning of an isolate. `auto` is whether its first strong character is its own.

    If so, what shows the isolate finds out its direction by itself.
    """

    direction: Direction
    auto: bool


@record()
class Piece:
    """A run or a part of one.

    `opened` are the isolates that begin before it, the outer one first, and `closed` is how many
    end after it.
    """

    run: Run
    opened: tuple[Opening, ...] = ()
    closed: int = 0

    @property
    def before(self) -> str:
        """The characters that begin its isolates, for a text that has nothing else for that."""
        return "".join(START[each.direction] for each in self.opened)

    @property
    def after(self) -> str:
        """The characters that end its isolates."""
        return END * self.closed


def pieces(text: Marked) -> Iterator[Piece]:
    """The runs of a text, divided where an isolate begins or ends. A line end ends isolates."""
    if not text.isolates:
        yield from map(Piece, text.styled())
        return
    isolates = [
        (_opening(text, each), part) for each in text.isolates for part in _lines(text, each)
    ]
    cuts = sorted({place for _, each in isolates for place in (each.start, each.end)})
    start = 0
    for run in text.styled():
        end = start + len(run.text)
        places = [start, *(cut for cut in cuts if start < cut < end), end]
        for first, last in pairwise(places):
            if first == last:
                continue
            yield Piece(
                replace(run, text=text.text[first:last]),
                tuple(opening for opening, each in isolates if each.start == first),
                sum(each.end == last for _, each in isolates),
            )
        start = end


def _opening(text: Marked, isolate: Isolate) -> Opening:
    inner = _within(text, isolate)
    # A text in which nothing is strong runs from left to right (UAX #9, P3).
    return Opening(direction_of(inner) or "ltr", not inner.isolates)


def _lines(text: Marked, isolate: Isolate) -> Iterator[Isolate]:
    """The lines of an isolate that are not empty."""
    start = isolate.start
    for line in text.text[isolate.start : isolate.end].split("\n"):
        if line:
            yield Isolate(start, start + len(line))
        start += len(line) + 1


def cleaned(text: Marked) -> Marked:
    """The text without what a terminal or a page would obey, such as marks of the author's own."""
    runs = tuple(replace(run, text=clean(run.text)) for run in text.runs)
    return Marked(clean(text.text), runs, text.isolates)


def with_isolates(text: Marked) -> str:
    """A text without styles and clean, in which characters mark the isolates."""
    found = pieces(cleaned(text))
    return "".join(f"{each.before}{each.run.text}{each.after}" for each in found)
