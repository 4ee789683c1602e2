"""The print settings: paper and type of a sheet."""

from collections.abc import Mapping
from pathlib import Path
from typing import Literal, TypeAlias

from quizgen.record import record

Paper: TypeAlias = Literal["a4", "letter"]

CardSize: TypeAlias = Literal["", "a8", "business", "index"]
"""A size of cards; "" for eight on a page."""

Flip: TypeAlias = Literal["long", "short"]
"""The edge over which a printer turns a page."""

_FONT = "Libertinus Serif"
"""The typesetter includes it. It has Latin, Vietnamese, Cyrillic, Greek and Hebrew letters."""


@record(kw_only=True)
class PrintSettings:
    """How a sheet is printed.

    `large` means large print: 18 points, with room between the lines. `font` is the name of a
    family, in the system or in `font_dirs`. With `duplex`, each version begins on an odd page. A
    sheet has so many `columns`; its key has one. `size` is that of the type in points, None for the
    usual one, and `key_size` that of the key, None for the same; `pages` is the most pages of a
    version.
    Cards to cut out have the size `card`, and `flip` says over which edge their page is turned.
    """

    paper: Paper = "a4"
    large: bool = False
    font: str = ""
    font_dirs: tuple[Path, ...] = ()
    duplex: bool = False
    columns: int = 1
    size: float | None = None
    key_size: float | None = None
    pages: int | None = None
    card: CardSize = ""
    flip: Flip = "long"

    @property
    def has_fonts(self) -> bool:
        """Whether the user chose fonts. Then their letters are not checked."""
        return bool(self.font or self.font_dirs)

    @property
    def points(self) -> float:
        """The size of the type of a sheet in points."""
        return self.size or (18 if self.large else 11 if self.columns == 1 else 10)

    @property
    def is_narrow(self) -> bool:
        """Whether a line has room for about 40 characters only."""
        return self.large or self.columns > 1

    @property
    def characters_per_page(self) -> int:
        """The number of characters that certainly fit into a column of a page, in wide letters."""
        return 250 if self.large else 2_000 if self.columns == 1 else 800

    @property
    def title_characters(self) -> int:
        """The number of characters of a title that fit at the head of a page, beside a name."""
        return 26 if self.large else 60

    @property
    def measures(self) -> Mapping[str, object]:
        """The measures for the templates: sizes in points, leading in ems, rules in mm."""
        large = self.large
        return {
            "paper": "a4" if self.paper == "a4" else "us-letter",
            "large": large,
            "size": self.points,
            "leading": 0.95 if large else 0.65,
            "ruled": 13 if large else 8 if self.columns == 1 else 7.5,
            "number": 1.7,
            "key_size": self.key_size or self.points,
            "key": 1 if large else 0.95,
            "fonts": [self.font, _FONT] if self.font else [_FONT],
            "duplex": self.duplex,
            "columns": self.columns,
        }
