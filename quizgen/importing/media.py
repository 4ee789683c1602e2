"""Pictures and sounds that are imported with the facts that show or play them."""

from collections.abc import Callable
from contextlib import suppress
from functools import cached_property
from itertools import islice
from pathlib import Path, PurePosixPath
from urllib.parse import unquote

from quizgen.checks.media_files import judged_content
from quizgen.lazy_pattern import lazy_pattern
from quizgen.questions.media import LARGEST_FILE
from quizgen.reader.characters import FORBIDDEN
from quizgen.system.file_names import folded, refused_by_windows, same_form
from quizgen.system.files import is_inside, read_whole
from quizgen.values.media.file_types import Role

_UNSAFE = lazy_pattern(r'[<>:"|?*\\/\s#%]+')


class ImportedMedia:
    """The files that facts name, each judged once, and their names in the deck."""

    def __init__(self, content: Callable[[str], bytes | None]) -> None:
        """`content` gives that of the file with a name, None if there is none."""
        self._content = content
        self._wrong: dict[tuple[str, Role], str] = {}
        self._names: dict[str, str] = {}
        self._originals: dict[str, str] = {}
        self._taken: set[str] = set()

    def wrong(self, name: str, role: Role) -> str:
        """Why a file cannot be shown or played; "" if it can."""
        key = (name, role)
        if key not in self._wrong:
            self._wrong[key] = _wrong(name, self._found(name), role)
        return self._wrong[key]

    def name_in_deck(self, name: str) -> str:
        """The name of a file in the deck, which every system can have and no other file has."""
        if name not in self._names:
            base = FORBIDDEN.sub(
                "", same_form(PurePosixPath(unquote(name).replace("\\", "/")).name)
            )
            path = PurePosixPath(_UNSAFE.sub("-", base).strip("-. ") or "file")
            made, number = path.name, 1
            while folded(made) in self._taken or refused_by_windows(made):
                number += 1
                made = f"{path.stem}-{number}{path.suffix}"
            self._taken.add(folded(made))
            self._names[name] = made
            self._originals[made] = name
        return self._names[name]

    def original(self, name: str) -> str:
        """The name under which a file of the deck was imported."""
        return self._originals.get(name, name)

    def content(self, name: str) -> bytes:
        """The content of a file that is not wrong."""
        return self._found(name) or b""

    def _found(self, name: str) -> bytes | None:
        """The content of a file. In HTML, its name can be encoded as in an address."""
        found = self._content(name)
        return self._content(unquote(name)) if found is None and "%" in name else found


def _wrong(name: str, content: bytes | None, role: Role) -> str:
    """What the checks of a deck would find in a file."""
    if content is None:
        return f"no file '{name}'"
    if len(content) > LARGEST_FILE:
        return f"'{name}' has more than {LARGEST_FILE // 1_000_000} MB"
    judged = judged_content(name, content)
    if judged.missing:
        return judged.missing
    if judged.type is None or judged.type.role != role:
        return f"'{name}' is {judged.type.name if judged.type else 'of an unknown type'}"
    fault = judged.damage or judged.danger
    return f"'{name}' {fault}" if fault else ""


class MediaFolder:
    """The files in a folder and those below it, by path or by name alone."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    @cached_property
    def _by_name(self) -> dict[str, Path]:
        """The files below the folder by their names, as far as they are looked through.

        Of two with one name, it is the larger one: a repository can have links as small texts.
        """
        found: dict[str, tuple[int, Path]] = {}
        for path in islice(self._folder.rglob("*"), _MOST_FILES):
            with suppress(OSError):
                size = path.stat().st_size
                if size > found.get(same_form(path.name), (-1, path))[0]:
                    found[same_form(path.name)] = (size, path)
        return {name: path for name, (_, path) in found.items()}

    def content(self, name: str) -> bytes | None:
        """The content of a file. One outside the folder, or too large, is as if it were not."""
        for path in (self._folder / name, self._by_name.get(same_form(Path(name).name))):
            # A name may lead anywhere, or be too long for the system.
            with suppress(OSError, ValueError):
                if path and is_inside(path, self._folder):
                    return read_whole(path, LARGEST_FILE)
        return None


_MOST_FILES = 200_000
"""Files below a folder that are looked through."""
