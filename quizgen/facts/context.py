"""What a fact needs to know of its deck."""

from typing import TYPE_CHECKING, Protocol

from quizgen.facts.media import Media
from quizgen.values.markup import Marked

if TYPE_CHECKING:
    from collections.abc import Mapping

    from quizgen.facts.work import Work


class NameResolver(Protocol):
    """Resolves the names and ids that a fact mentions. A deck is one.

    Kinds, their wording and their relations depend on this and not on the deck, so that neither
    imports the other.
    """

    def name_of(self, name: str) -> str:
        """The name of the fact or source with an id; any other text is a name already."""
        ...

    def also_of(self, name: str) -> tuple[str, ...]:
        """Further names of the fact with an id."""
        ...

    def family_of(self, name: str) -> str:
        """The family name of the person with an id, where the fact tells it; else ""."""
        ...

    def view_of(self, view: str) -> Marked:
        """The view that an argument opposes: that of the fact with this id, or the text itself."""
        ...

    def has(self, fact_id: str) -> bool:
        """Whether there is a fact with this id."""
        ...

    def whole_of(self, fact_id: str) -> str:
        """The id of the figure that a figure is a part of; "" if there is none."""
        ...


class DeckContext(NameResolver, Protocol):
    """What making questions needs to know of a deck: names, and what all its facts share."""

    @property
    def media(self) -> Media:
        """The files of the deck's pictures."""
        ...

    @property
    def id(self) -> str:
        """The deck's id."""
        ...

    @property
    def key(self) -> str:
        """What identifies the deck in guids and in the history."""
        ...

    @property
    def works(self) -> "Mapping[str, Work]":
        """The deck's sources by their keys."""
        ...
