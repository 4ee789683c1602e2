"""The page: what a sheet is printed on, and in which type."""

from collections.abc import Mapping
from pathlib import Path
from typing import Literal, TypeAlias

from quizgen.record import record

Paper: TypeAlias = Literal["a4", "letter"]

_FONT = "Libertinus Serif"
"""It comes with the engine: Latin, Vietnamese, Cyrillic, Greek, Hebrew."""


@record(kw_only=True)
class Page:
    """How things are printed.

    `large` is for readers who see little: 18 points with room between the lines. `font` is a
    family's name, found in `font_dirs` if it is not one that comes with the engine. With `duplex`,
    each version begins on an odd page.
    """

    paper: Paper = "a4"
    large: bool = False
    font: str = ""
    font_dirs: tuple[Path, ...] = ()
    duplex: bool = False

    @property
    def has_fonts(self) -> bool:
        """Whether the user named fonts, and answers for what they show."""
        return bool(self.font or self.font_dirs)

    @property
    def holds(self) -> int:
        """Characters that a page holds by far, be they of the widest letters."""
        return 250 if self.large else 2_000

    @property
    def head(self) -> int:
        """Characters of a title that one line holds at the head of a page, beside a name."""
        return 26 if self.large else 60

    @property
    def measures(self) -> Mapping[str, object]:
        """What the templates have to know; sizes in points, leading in ems, rules in mm."""
        large = self.large
        return {
            "paper": "a4" if self.paper == "a4" else "us-letter",
            "large": large,
            "size": 18 if large else 11,
            "leading": 0.95 if large else 0.65,
            "ruled": 13 if large else 8,
            "number": 1.7,
            "key": 1 if large else 0.95,
            "fonts": [self.font, _FONT] if self.font else [_FONT],
            "duplex": self.duplex,
        }
