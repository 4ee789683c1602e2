"""Citation: which source says so, and where in it."""

import re
from dataclasses import replace

from quizgen.facts.fields import Line, Pages, SourceKey, field
from quizgen.record import record

_PAGES_APART = str.maketrans("-", "\N{EN DASH}")
_RANGE = re.compile(r"(?<=\d)-(?=\d)")


@record()
class Citation:
    """A place in a source: its key, the pages or another locator, and the fields it stands for.

    No fields means that it stands for the whole fact.
    """

    source: SourceKey = field("the key of one of the deck's sources")
    page: Pages | None = field("the page or pages of the source")
    locator: Line | None = field("where in the source, if not on a page")
    fields: tuple[Line, ...] = field("the fields that come from this source", key="for")

    def without(self, field: str) -> "Citation | None":
        """The citation for all else; None where it stands for this field alone."""
        if field not in self.fields:
            return self
        fields = tuple([name for name in self.fields if name != field])
        return replace(self, fields=fields) if fields else None

    def place(self) -> str:
        """The locator as readers know it: "p. 12", "pp. 189–90", "¶ 3"."""
        if not self.page:
            return _RANGE.sub("\N{EN DASH}", self.locator or "")
        if self.page.isalnum():
            return f"p. {self.page}"
        return f"pp. {self.page.translate(_PAGES_APART)}"
