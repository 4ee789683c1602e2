"""The pictures and sounds of a fact: their texts, and their files, judged by their bytes."""

import errno
import re
from io import BytesIO
from pathlib import Path

from quizgen.record import record
from quizgen.system.file_names import same_form
from quizgen.system.files import read_whole
from quizgen.values.markup import Marked
from quizgen.values.media.file_types import SVG, FileType, Role, file_type
from quizgen.values.media.pixels import MOST_PIXELS, pixels

LARGEST_FILE = 20_000_000
"""The most bytes of a picture or a sound: as in a camera's photograph, or 20 minutes of MP3."""

LARGEST_DRAWING = 5_000_000
"""The most bytes of a drawing: every program that shows one has to read all of it as text."""


@record()
class MediaContent:
    """The content of a file, and what it is."""

    content: bytes
    type: FileType


@record()
class Attachment:
    """What is shown or played with a fact. `alt` describes it, "" if nothing does.

    The caption may name what is asked, so it is shown with the answer. The credit is shown wherever
    the picture or the sound is.
    """

    path: Path
    alt: str
    caption: Marked | None
    credit: Marked | None
    role: Role

    @property
    def name(self) -> str:
        """The name of its file, in the same Unicode form on all systems."""
        return same_form(self.path.name)

    def read(self) -> MediaContent:
        """The content of its file. Raises OSError if it cannot be read or is not what it should be.

        The checks report such files at their facts. This is for one that was changed since.
        """
        content = read_whole(self.path, LARGEST_FILE)
        found = file_type(content)
        if found.role != self.role:
            raise OSError(errno.EINVAL, f"{found.name}, not a {self.role}", str(self.path))
        if pixels(BytesIO(content)) > MOST_PIXELS:
            why = f"more than {MOST_PIXELS // 1_000_000} million pixels"
            raise OSError(errno.EFBIG, why, str(self.path))
        if found is SVG:
            from quizgen.values.media.drawings import fault_of

            if fault := fault_of(content):
                raise OSError(errno.EINVAL, fault.reason, str(self.path))
        return MediaContent(content, found)

    def suffix(self, of_type: FileType) -> str:
        """The suffix that its type has, in lower case: its own, if that is one of them."""
        own = self.path.suffix.lower()
        return own if own in of_type.suffixes else of_type.suffixes[0]

    def safe_name(self, of_type: FileType) -> str:
        """Its name with the suffix of its type, safe in a path, an address and an attribute."""
        return re.sub(r"[^\w.-]", "_", same_form(self.path.stem)) + self.suffix(of_type)
