"""Citations: which source says so, and where in it."""

import re
from dataclasses import replace

from quizgen.frozen import frozen

_PAGES_APART = str.maketrans("-", "\N{EN DASH}")
_RANGE = re.compile(r"(?<=\d)-(?=\d)")


@frozen()
class Citation:
    """A place in a source: its key, the pages or another locator, and the fields it stands for.

    No fields means that it stands for the whole fact.
    """

    source: str
    page: str = ""
    locator: str = ""
    fields: tuple[str, ...] = ()

    def without(self, field: str) -> "Citation | None":
        """The citation for all else; None where it stands for this field alone."""
        if field not in self.fields:
            return self
        fields = tuple([name for name in self.fields if name != field])
        return replace(self, fields=fields) if fields else None

    def place(self) -> str:
        """The locator as readers know it: "p. 12", "pp. 189–90", "¶ 3"."""
        if not self.page:
            return _RANGE.sub("\N{EN DASH}", self.locator)
        if self.page.isalnum():
            return f"p. {self.page}"
        return f"pp. {self.page.translate(_PAGES_APART)}"


def family_names(authors: tuple[str, ...]) -> str:
    """The authors as a short citation names them: "Smith", "Smith and Jones", "Smith et al."."""
    families = [author.split(",")[0] if "," in author else author.split()[-1] for author in authors]
    if len(families) > 2:
        return f"{families[0]} et al."
    return " and ".join(families)
