"""The picture of a fact: its file, which is limited in bytes and pixels, and its description."""

import errno
from io import BytesIO
from pathlib import Path

from quizgen.record import record
from quizgen.system.file_names import same_form
from quizgen.system.files import read_whole
from quizgen.values.pixels import pixels

LARGEST_PICTURE = 20_000_000
"""The most bytes of a picture: as in a camera's photograph, a hundred times what a card needs."""

MOST_PIXELS = 50_000_000
"""The most pixels of a picture: laying it out takes 400 MB, however small its file is."""


@record()
class Picture:
    """A picture of a fact: its file and its description."""

    path: Path
    alt: str

    @property
    def name(self) -> str:
        """The name of its file, in the same Unicode form on all systems."""
        return same_form(self.path.name)

    def read(self) -> bytes:
        """The content of its file. Raises OSError if it cannot be read or is too large."""
        content = read_whole(self.path, LARGEST_PICTURE)
        if pixels(BytesIO(content)) > MOST_PIXELS:
            why = f"more than {MOST_PIXELS // 1_000_000} million pixels"
            raise OSError(errno.EFBIG, why, str(self.path))
        return content
