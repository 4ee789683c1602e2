"""The sizes of cards to cut out, and how many of them are on a page."""

from quizgen.record import record
from quizgen.sheet.print_settings import CardSize, Paper

_SHORTEST = 800
"""The most characters on a side of the default card, in type of 7 points."""

_IN_LARGE_PRINT = 210
"""The same in type of 12 points, whose lines are further apart."""

_USUAL = (90.0, 66.0)
"""The size of the default card on A4 in mm, eight to a page."""

_SIDES, _ENDS = 10, 18
"""The mm of a card's width and height that are not for its text."""


@record()
class CardGrid:
    """The cards on a page. Widths and heights are in mm."""

    columns: int
    rows: int
    width: float
    height: float

    def most_characters(self, *, large: bool) -> int:
        """The most characters on a side, in type of 7 points, or 12 in large print."""
        usual = (_USUAL[0] - _SIDES) * (_USUAL[1] - _ENDS)
        most = _IN_LARGE_PRINT if large else _SHORTEST
        return int(most * (self.width - _SIDES) * (self.height - _ENDS) / usual)


_PAPERS: dict[Paper, tuple[float, float]] = {"a4": (210, 297), "letter": (215.9, 279.4)}
_MARGINS = (30, 33)


def card_grid(size: CardSize, paper: Paper) -> CardGrid:
    """The cards of a size on a paper."""
    width, height = _PAPERS[paper]
    match size:
        case "":
            return CardGrid(2, 4, (width - _MARGINS[0]) / 2, (height - _MARGINS[1]) / 4)
        case "a8":
            return CardGrid(2, 5, 74, 52)
        case "business":
            # ISO 7810 on A4; on US paper 3.5 by 2 inches, as on sheets that are ready to be torn.
            return CardGrid(2, 5, 85, 54) if paper == "a4" else CardGrid(2, 5, 88.9, 50.8)
        case "index":
            return CardGrid(1, 3, 127, 76.2)
