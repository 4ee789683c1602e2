"""Bibliography: what a deck takes from the file that `bibliography` in `deck.yaml` names."""

from collections.abc import Mapping

from quizgen.diagnostics.located import MappingNode, without_positions
from quizgen.diagnostics.source import Source
from quizgen.record import record


@record(eq=False)
class Bibliography:
    """A bibliography that was read.

    `keys` are those of all its entries, in order; None if the file could not be read. `entries` has
    those that the deck cites, with the keys of `Work` and places in the file.
    """

    file: Source
    keys: tuple[str, ...] | None
    entries: Mapping[str, MappingNode]

    def written(self, key: str) -> dict[str, object]:
        """The fields of an entry as plain data; none if the deck does not cite it."""
        entry = self.entries.get(key)
        return without_positions(entry) if entry else {}
