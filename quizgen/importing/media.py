"""Pictures and sounds that are imported with the facts that show or play them."""

from collections.abc import Callable
from pathlib import Path, PurePosixPath

from quizgen.checks.media_files import judged_content
from quizgen.lazy_pattern import lazy_pattern
from quizgen.questions.media import LARGEST_FILE
from quizgen.reader.characters import FORBIDDEN
from quizgen.system.file_names import folded, refused_by_windows, same_form
from quizgen.system.files import followed, read_whole
from quizgen.values.file_types import Role

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
            self._wrong[key] = _wrong(name, self._content(name), role)
        return self._wrong[key]

    def name_in_deck(self, name: str) -> str:
        """The name of a file in the deck, which every system can have and no other file has."""
        if name not in self._names:
            base = FORBIDDEN.sub("", same_form(PurePosixPath(name.replace("\\", "/")).name))
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
        return self._content(name) or b""


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


def files_in(folder: Path) -> Callable[[str], bytes | None]:
    """What gives the files in a folder. One outside of it, or too large, is as if it were not."""

    def content(name: str) -> bytes | None:
        path = folder / name
        # `name` may lead anywhere, or be too long for the system.
        try:
            if not followed(path).is_relative_to(followed(folder)):
                return None
            return read_whole(path, LARGEST_FILE)
        except (OSError, ValueError):
            return None

    return content
