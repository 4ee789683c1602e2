"""What is asked of typst, and what comes of it."""

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Literal, NamedTuple, TypeAlias

TypesetForm: TypeAlias = Literal["pdf", "svg"]
"""A PDF, or an SVG whose letters are outlines, so that it needs no fonts."""


class Compilation(NamedTuple):
    """What is compiled: a source, with the files of a folder and its inputs, in some fonts.

    `form` is pdf, or svg for a source of one page.
    """

    source: str
    root: str
    inputs: Mapping[str, str]
    font_dirs: Sequence[str] = ()
    system_fonts: bool = False
    form: TypesetForm = "pdf"


class Compiled(NamedTuple):
    """A file; or why there is none, with the pictures that cannot be shown and the reasons."""

    content: bytes = b""
    error: str = ""
    broken: Mapping[str, str] = MappingProxyType({})


def with_picture(name: str) -> str:
    """The source of a page that shows a picture alone."""
    return f'#set document(title: "1")\n#image("{name}", alt: "1")'
