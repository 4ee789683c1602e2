"""How sources are cited in a language."""

from collections.abc import Callable, Mapping
from typing import NamedTuple


class CitationWords(NamedTuple):
    """The templates of a citation; `{}` and `{name}` stand for what is filled in.

    - `places`: what places of a source are called, alone or before a number, by their English
      names. Translations of a deck have them in their locators; no two are the same.
    """

    page: str
    pages: str
    two_authors: str
    more_authors: str  # of the first of three or more
    author_year: str  # of a work with an author
    title_year: str  # of a work without one
    named: str  # what a prompt calls a work: its author or title, and its year
    located: str  # a work, and where in it
    cited_in: str  # a citation, and the work in which it was seen
    for_fields: str  # a citation, and the fields that come from it
    places: Mapping[str, str]
    contracted: Callable[[str], str] = str  # changes two authors where words meet: "y" to "e"
