"""The pictures of a deck: the files below its folder `media`, whatever form their names have."""

from functools import cached_property
from pathlib import Path

from quizgen.system.file_names import folded, same_form
from quizgen.system.files import is_inside


class Media:
    """The folder `media` of a deck. Names are relative to it, with `/` between their parts.

    Two spellings of a name that differ only in their Unicode form are one name. Capitals count,
    because they do on Linux.
    """

    def __init__(self, deck_folder: Path) -> None:
        self._deck_folder = deck_folder
        self.folder = deck_folder / "media"

    @cached_property
    def names(self) -> list[str]:
        """All files except hidden ones, sorted; none if the folder is a link out of the deck."""
        if not self.folder.is_dir() or not is_inside(self.folder, self._deck_folder):
            return []
        return sorted(
            path.relative_to(self.folder).as_posix()
            for path in self.folder.rglob("*")
            if path.is_file() and not path.name.startswith(".")
        )

    def path(self, name: str) -> Path:
        """The file of this name. There may be none."""
        if not name.isascii():
            name = self._by_form.get(same_form(name), name)
        return self.folder / name

    def alike(self, name: str) -> list[str]:
        """The files whose names are this one on some systems: they may differ in capitals."""
        return self._folded.get(folded(name), [])

    def has_exactly(self, name: str) -> bool:
        """Whether a file has this name, capitals included, also where the system ignores them."""
        return same_form(name) in self._by_form

    @cached_property
    def _by_form(self) -> dict[str, str]:
        return {same_form(name): name for name in self.names}

    @cached_property
    def _folded(self) -> dict[str, list[str]]:
        found: dict[str, list[str]] = {}
        for name in self.names:
            found.setdefault(folded(name), []).append(name)
        return found
