"""A PDF or a drawing from a source, in this process. Only this module uses typst."""

import os
import threading
from collections.abc import Collection, Sequence
from pathlib import Path
from typing import Any

import typst

from quizgen.sheet.paper.compilation import Compilation, Compiled, with_picture

_MADE = 1_767_225_600
"""The date in all files, 1 January 2026 in seconds since 1970, so that equal sheets are equal."""


def compiled(asked: Compilation, pictures: Collection[str]) -> Compiled:
    """A PDF, tagged as PDF/UA-1 asks, or an SVG; without one, each picture is tried alone.

    An SVG is made after the PDF, whose standard alone finds characters that no font has.
    """
    _require_threads()
    compiler = typst.Compiler(
        root=asked.root,
        font_paths=[*asked.font_dirs],
        ignore_system_fonts=not asked.system_fonts,
        sys_inputs={**asked.inputs},
    )
    try:
        made = _pdf(compiler, asked.source)
        if asked.form == "svg":
            made = _made(compiler, asked.source, format="svg")
        return Compiled(made)
    except typst.TypstError as error:
        broken: dict[str, str] = {}
        for name in pictures:
            try:
                _pdf(compiler, with_picture(name))
            except typst.TypstError as found:
                broken[name] = found.message
        return Compiled(error=error.diagnostic, broken=broken)


_STACK = 2 << 20
"""The bytes of a thread's stack in Rust."""


def _require_threads() -> None:
    """Raise RuntimeError if the system starts no thread for each processor, as typst needs.

    typst fails as well, but writes a page of its own calls to standard error first.
    """
    done = threading.Event()
    usual = threading.stack_size(_STACK)
    threads = [threading.Thread(target=done.wait) for _ in range(os.cpu_count() or 1)]
    started = []
    try:
        for each in threads:
            each.start()
            started.append(each)
    finally:
        threading.stack_size(usual)
        done.set()
        for each in started:
            each.join()


def _pdf(compiler: typst.Compiler, source: str) -> bytes:
    return _made(compiler, source, format="pdf", pdf_standards=["ua-1"])


def _made(compiler: typst.Compiler, source: str, **asked: Any) -> bytes:
    made = compiler.compile(source.encode(), timestamp=_MADE, **asked)
    assert isinstance(made, bytes), "more than one page"
    return made


def families(font_dirs: Sequence[Path]) -> list[str]:
    """The names of the font families of typst, of the system, and in the folders."""
    fonts = typst.Fonts(font_paths=[str(folder) for folder in font_dirs])
    return sorted(fonts.families())
