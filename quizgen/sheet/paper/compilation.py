"""What is asked of typst, and what comes of it."""

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import NamedTuple


class Compilation(NamedTuple):
    """What is compiled: a source, with the files of a folder and its inputs, in some fonts.

    `form` is pdf, or svg for a source of one page.
    """

    source: str
    root: str
    inputs: Mapping[str, str]
    font_dirs: Sequence[str] = ()
    system_fonts: bool = False
    form: str = "pdf"


class Compiled(NamedTuple):
    """A PDF or an SVG; or why there is none, with the pictures that cannot be shown, and why."""

    content: bytes = b""
    error: str = ""
    broken: Mapping[str, str] = MappingProxyType({})


def with_picture(name: str) -> str:
    """The source of a page that shows a picture alone."""
    return f'#set document(title: "1")\n#image("{name}", alt: "1")'
