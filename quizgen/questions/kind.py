"""Kind: what outputs know of a kind of fact, and the slots of its questions."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from quizgen.record import record


@record()
class Slot:
    """A question that a kind can ask, under a permanent name.

    - `asked`: whether it is asked by default.
    - `pictured`: whether its prompt shows the fact's pictures, and is about what they show.
    - `heard`: whether its prompt plays the fact's sounds, and is about what they play.
    - `leading`: whether its answer is what the fact's `also` and `wrong` are about, in most kinds
      the value of the leading field.
    - `adds`: whether the asides of the fact belong to its answer.
    - `holds`: the key of the fact's field that holds its answer.
    - `apart`: whether its answers are options beside each other only: what an abbreviation stands
      for is no definition.
    """

    name: str
    asked: bool = True
    pictured: bool = False
    leading: bool = False
    heard: bool = False
    adds: bool = True
    holds: str = ""
    apart: bool = False


@dataclass(frozen=True, eq=False)
class Kind:
    """What outputs know of a kind of fact.

    `slots` is append-only: the slots of Anki's note types depend on its order. `people` is whether
    its facts are people, whose names do not show what sort of people they are. `plain` is whether
    its facts can be about anything, so that nothing but the author says of what sort an answer is.
    """

    name: str
    slots: tuple[Slot, ...]
    people: bool = False
    plain: bool = False

    @cached_property
    def by_name(self) -> Mapping[str, tuple[int, Slot]]:
        """The slots by name, each with its index."""
        return {slot.name: (index, slot) for index, slot in enumerate(self.slots)}

    @cached_property
    def has_pictured(self) -> bool:
        """Whether a slot is about what a picture shows; else pictures belong to all prompts."""
        return any(slot.pictured for slot in self.slots)

    @cached_property
    def has_heard(self) -> bool:
        """Whether a slot is about what a sound plays; else sounds belong to all prompts."""
        return any(slot.heard for slot in self.slots)
