"""The pictures of a session: which can be shown, and how."""

import errno
from collections.abc import Callable
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from quizgen.questions.media import Attachment, MediaContent
from quizgen.values.media.file_types import SVG

if TYPE_CHECKING:
    from quizgen.quiz.pictures.bitmap import Bitmap
    from quizgen.quiz.pictures.drawing import Graphics
    from quizgen.quiz.pictures.viewer import Viewer


class Gallery:
    """How the pictures of a session are shown.

    `ask` finds out how the terminal shows pictures, None if it cannot. It is called when the first
    picture is met, because a terminal takes time to answer. `viewer` opens files, None if there is
    no program to do so.
    """

    def __init__(
        self, ask: "Callable[[], Graphics | None] | None" = None, viewer: "Viewer | None" = None
    ) -> None:
        self._ask = ask
        self._viewer = viewer
        self._last: tuple[Path, MediaContent, Bitmap | None] | None = None

    @property
    def can_open(self) -> bool:
        """Whether there is a program to open pictures."""
        return self._viewer is not None

    @cached_property
    def _graphics(self) -> "Graphics | None":
        return self._ask() if self._ask else None

    def can_show(self, path: Path) -> bool:
        """Whether a picture with this name can be shown. Its file is not read.

        A terminal cannot show a drawing, which is not made of pixels.
        """
        if self.can_open:
            return True
        return path.suffix.lower() not in SVG.suffixes and self._graphics is not None

    def fault(self, picture: Attachment) -> str:
        """Why a picture cannot be shown after all; empty if it can."""
        try:
            content = self._read(picture)[1]
        except OSError as error:
            return error.strerror or str(error)
        undrawn = content.type.name
        if self._is_drawable(content) and self._graphics:
            try:
                self._bitmap(picture)
            except OSError as error:
                undrawn = error.strerror or str(error)
                if error.errno != errno.EFBIG:
                    return undrawn
            else:
                return ""
        if not self.can_open:
            return undrawn
        return "" if _is_safe(picture, content) else _misnamed(content)

    def draw(self, picture: Attachment, columns: int, rows: int, indent: int) -> str:
        """What to write to show a picture on the terminal, as in `drawing.to_write`.

        It is empty if the terminal cannot show it. Raises OSError with the reason if its file is at
        fault.
        """
        if self._graphics is None or not self._is_drawable(self._read(picture)[1]):
            return ""
        from quizgen.quiz.pictures.drawing import to_write

        return to_write(self._bitmap(picture), self._graphics, columns, rows, indent)

    def open(self, picture: Attachment) -> bool:
        """Open a picture in another program; False if there is none.

        Raises OSError if that fails, or if the file would be opened as something else.
        """
        if self._viewer is None:
            return False
        content = self._read(picture)[1]
        if not _is_safe(picture, content):
            raise OSError(errno.EINVAL, _misnamed(content), str(picture.path))
        self._viewer.open(picture.path)
        return True

    def _read(self, picture: Attachment) -> "tuple[Path, MediaContent, Bitmap | None]":
        """The file of a picture. The last one is kept, because it is drawn again after a resize."""
        if self._last is None or self._last[0] != picture.path:
            self._last = (picture.path, picture.read(), None)
        return self._last

    def _bitmap(self, picture: Attachment) -> "Bitmap":
        path, content, bitmap = self._read(picture)
        if bitmap is None:
            from quizgen.quiz.pictures.bitmap import decoded

            bitmap = decoded(content.content)
            self._last = (path, content, bitmap)
        return bitmap

    @staticmethod
    def _is_drawable(content: MediaContent) -> bool:
        return content.type is not SVG


def _is_safe(picture: Attachment, content: MediaContent) -> bool:
    """Whether a system takes a file for the picture that it is.

    Systems go by the end of its name: what begins as a GIF may be a script that is called so.
    """
    return picture.path.suffix.lower() in content.type.suffixes


def _misnamed(content: MediaContent) -> str:
    return f"its name should end in {content.type.suffixes[0]}"
