"""What a fact may ask of the deck that it is in."""

from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from quizgen.values.markup import Marked

if TYPE_CHECKING:
    from collections.abc import Mapping

    from quizgen.facts.work import Work


class Naming(Protocol):
    """Resolves the names and ids that a fact mentions. A deck is one.

    Kinds, their wording and their relations depend on this and not on the deck, so that neither
    imports the other.
    """

    def name_of(self, name: str) -> str:
        """What a reader calls whoever `by` or `according_to` names: a fact, a source, or a name."""
        ...

    def also_of(self, name: str) -> tuple[str, ...]:
        """Further names of whoever `by` names."""
        ...

    def view_of(self, view: str) -> Marked:
        """The view that an argument opposes: the claim of another one, or the text itself."""
        ...

    def has(self, fact_id: str) -> bool:
        """Whether there is a fact with this id."""
        ...

    def whole_of(self, fact_id: str) -> str:
        """The id of the figure that a figure is a part of; "" if it is part of none."""
        ...


class Surroundings(Naming, Protocol):
    """What is needed to make a fact's questions: names, and what all facts of a deck share."""

    @property
    def folder(self) -> Path:
        """The deck's folder."""
        ...

    @property
    def id(self) -> str:
        """The deck's id."""
        ...

    @property
    def works(self) -> "Mapping[str, Work]":
        """The deck's sources by their keys."""
        ...
