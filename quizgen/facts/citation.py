"""Citation: a source, and the place in it."""

from dataclasses import replace

from quizgen.facts.fields import Line, Pages, SourceKey, field
from quizgen.languages.citation_words import CitationWords
from quizgen.lazy_pattern import lazy_pattern
from quizgen.record import record

_PAGES_APART = str.maketrans("-", "\N{EN DASH}")
_RANGE = lazy_pattern(r"(?<=\d)-(?=\d)")


@record()
class Citation:
    """A place in a source: the source's key, and pages or another locator.

    `fields` are the keys of the fields that come from there; none means the whole fact.
    """

    source: SourceKey = field("the key of one of the deck's sources")
    page: Pages | None = field("the page or pages of the source")
    locator: Line | None = field("where in the source, if not on a page")
    fields: tuple[Line, ...] = field("the fields that come from this source", key="for")

    def without(self, field: str) -> "Citation | None":
        """The citation for all other fields; None if it is for this field alone."""
        if field not in self.fields:
            return self
        fields = tuple([name for name in self.fields if name != field])
        return replace(self, fields=fields) if fields else None

    def locator_text(self, words: CitationWords) -> str:
        """Where in the source, as readers write it: "p. 12", "pp. 189–90", "¶ 3"."""
        if not self.page:
            return _RANGE.sub("\N{EN DASH}", self.locator or "")
        if self.page.isalnum():
            return words.page.format(self.page)
        return words.pages.format(self.page.translate(_PAGES_APART))
