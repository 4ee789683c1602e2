"""Typesetting: a PDF or a drawing from data and a template."""

import json
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from types import MappingProxyType
from typing import Any

from quizgen.lazy_pattern import lazy_pattern
from quizgen.sheet.paper.compilation import Compilation, Compiled, TypesetForm
from quizgen.sheet.paper.confined import (
    Exceeded,
    compiled_apart,
    compiled_within,
    is_drawing,
    is_memory_limited,
)
from quizgen.sheet.paper.glyphs import unshaped
from quizgen.sheet.print_settings import PrintSettings

_FOLDER = Path(__file__).parent

_PARTS = {"worksheet.typ": ("items.typ", "key.typ")}
"""What is printed above a template, besides what all have."""

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
    *,
    form: TypesetForm = "pdf",
) -> bytes:
    """`data` laid out by a template: a PDF, tagged as PDF/UA-1 asks, or an SVG of its only page.

    `template` is a file of this folder, or the path of another one. Raises Unprintable. Only with
    that standard is a character that no font has an error. The template has access to the data, the
    `settings`, the measures for the page, and the pictures by name, and to nothing else.
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
        fonts = [str(folder) for folder in print_settings.font_dirs]
        asked = Compilation(source, root, inputs, fonts, bool(print_settings.font), form)
        made = _made(asked, pictures)
    if made.content:
        return made.content
    texts = [_unescaped(found) for found in _MISSING.findall(made.error)]
    if not texts and not made.broken:
        raise RuntimeError(made.error)
    raise Unprintable(texts, made.broken)


@contextmanager
def _folder(pictures: Mapping[str, bytes]) -> Iterator[str]:
    """A folder with these pictures alone; without any, that of the templates."""
    if not pictures:
        yield str(_FOLDER)
        return
    # It imports ten modules, and most sheets have no pictures.
    from tempfile import TemporaryDirectory

    with TemporaryDirectory(prefix="quizgen-") as root:
        for name, content in pictures.items():
            (Path(root) / name).write_bytes(content)
        yield root


def _made(asked: Compilation, pictures: Mapping[str, bytes]) -> Compiled:
    """What comes of it, in a process of its own where that may end badly. Raises Unprintable."""
    has_drawings = any(map(is_drawing, pictures))
    if not has_drawings and not is_memory_limited():
        from quizgen.sheet.paper.compiling import compiled

        return compiled(asked, pictures)
    try:
        return compiled_within(asked, pictures) if has_drawings else compiled_apart(asked, pictures)
    except Exceeded as found:
        raise Unprintable(pictures=found.pictures) from None


def _unescaped(text: str) -> str:
    """A text as it was before typst quoted it in a message."""
    return _ESCAPED.sub(lambda found: chr(int(found[1], 16)), text)
