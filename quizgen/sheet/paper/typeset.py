"""Typesetting: a PDF from data and a template. Only this module uses typst."""

import json
from collections.abc import Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from types import MappingProxyType
from typing import Any

import typst

from quizgen.lazy_pattern import lazy_pattern
from quizgen.sheet.paper.glyphs import unshaped
from quizgen.sheet.print_settings import PrintSettings

_FOLDER = Path(__file__).parent

_PARTS = {"worksheet.typ": ("items.typ", "key.typ")}
"""What is printed above a template, besides what all have."""

_MADE = 1_767_225_600
"""The date in all files, 1 January 2026 in seconds since 1970, so that equal sheets are equal."""


_MISSING = lazy_pattern(r'the text `"(.*?)"` could not be displayed')

_ESCAPED = lazy_pattern(r"\\u\{([0-9a-f]+)\}")


class Unprintable(Exception):
    """What cannot be printed: `texts` that no font has, or `pictures`, with reasons by name."""

    def __init__(
        self, texts: Sequence[str] = (), pictures: Mapping[str, str] = MappingProxyType({})
    ) -> None:
        super().__init__(*texts, *pictures)
        self.texts = texts
        self.pictures = pictures


def typeset(
    template: str,
    data: Mapping[str, Any],
    settings: Mapping[str, Any],
    print_settings: PrintSettings,
    pictures: Mapping[str, bytes],
) -> bytes:
    """A PDF of `data` laid out by a template, tagged as PDF/UA-1 asks. Raises Unprintable.

    Only with that standard is a character that no font has an error. The template has access to the
    data, the `settings`, the measures for the page, and the pictures by name, and to nothing else.
    """
    parts = ("mathematics.typ", "text.typ", "pictures.typ", *_PARTS.get(template, ()), template)
    source = "".join((_FOLDER / name).read_text("utf-8") for name in parts)
    inputs = {
        "settings": json.dumps({**print_settings.measures, **settings}, ensure_ascii=False),
        "data": json.dumps(data, ensure_ascii=False),
    }
    if not print_settings.has_fonts and (lacking := unshaped("".join(inputs.values()))):
        raise Unprintable(sorted(lacking))
    with _folder(pictures) as root:
        compiler = typst.Compiler(
            root=str(root),
            font_paths=[str(folder) for folder in print_settings.font_dirs],
            ignore_system_fonts=not print_settings.font,
            sys_inputs=inputs,
        )
        try:
            return _compiled(compiler, source)
        except typst.TypstError as error:
            texts = [_unescaped(found) for found in _MISSING.findall(error.diagnostic)]
            broken = _broken(compiler, pictures)
            if not texts and not broken:
                raise
            raise Unprintable(texts, broken) from None


@contextmanager
def _folder(pictures: Mapping[str, bytes]) -> Iterator[Path]:
    """A folder with these pictures alone; without any, that of the templates."""
    if not pictures:
        yield _FOLDER
        return
    # It imports 12 modules, and most sheets have no pictures.
    from tempfile import TemporaryDirectory

    with TemporaryDirectory(prefix="quizgen-") as root:
        for name, content in pictures.items():
            (Path(root) / name).write_bytes(content)
        yield Path(root)


def _compiled(compiler: typst.Compiler, source: str) -> bytes:
    made = compiler.compile(source.encode(), format="pdf", pdf_standards=["ua-1"], timestamp=_MADE)
    assert isinstance(made, bytes)
    return made


def _broken(compiler: typst.Compiler, pictures: Collection[str]) -> dict[str, str]:
    """The pictures that typst cannot show, each with its message."""
    found: dict[str, str] = {}
    for name in pictures:
        try:
            _compiled(compiler, f'#set document(title: "1")\n#image("{name}", alt: "1")')
        except typst.TypstError as error:
            found[name] = error.message
    return found


def families(font_dirs: Sequence[Path]) -> list[str]:
    """The names of the font families of typst, of the system, and in the folders."""
    fonts = typst.Fonts(font_paths=[str(folder) for folder in font_dirs])
    return sorted(fonts.families())


def _unescaped(text: str) -> str:
    """A text as it was before typst quoted it in a message."""
    return _ESCAPED.sub(lambda found: chr(int(found[1], 16)), text)
