"""The fact files that imported facts are divided among: one for each Anki deck or file."""

from collections.abc import Iterator, Sequence

from quizgen.fix.ids import id_from
from quizgen.importing.drafting import Draft
from quizgen.record import record
from quizgen.values.clean import one_line

_MOST_PARTS = 500
"""Files at most that facts are divided into."""


@record()
class ImportedPart:
    """A fact file to be written: its name without the suffix, its title, and its facts."""

    name: str
    title: str
    drafts: tuple[Draft, ...]


def imported_parts(drafts: Sequence[Draft], stem: str) -> Iterator[ImportedPart]:
    """The parts in the order of their first facts; one with this name if there are no groups.

    The files of several parts are numbered, because the order of names is the order of study.
    """
    groups: dict[str, list[Draft]] = {}
    for draft in drafts:
        groups.setdefault(draft.group, []).append(draft)
    if len(groups) < 2 or len(groups) > _MOST_PARTS:
        lone = next(iter(groups)).split("::")[-1] if len(groups) == 1 else ""
        yield ImportedPart(id_from(stem, "part"), one_line(lone) or _as_title(stem), tuple(drafts))
        return
    shared = _shared_levels([*groups])
    width = len(str(len(groups)))
    for number, (group, theirs) in enumerate(groups.items(), 1):
        levels = group.split("::")[shared:] or [stem]
        named = " ".join(levels)
        name = f"{number:0{width}}-{id_from(named, 'part')}"
        yield ImportedPart(name, one_line(": ".join(levels)) or name, tuple(theirs))


def _shared_levels(groups: Sequence[str]) -> int:
    """The number of levels that all groups begin with."""
    every = [group.split("::") for group in groups]
    shared = 0
    for levels in zip(*every, strict=False):
        if len({*levels}) > 1:
            break
        shared += 1
    return shared


def _as_title(stem: str) -> str:
    return one_line(stem.replace("_", " ").replace("-", " ")).capitalize() or stem
