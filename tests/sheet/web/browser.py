"""Pages in headless Chromium, as their readers have them."""

import shutil
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, Page, sync_playwright

from tests.needed import needs
from tests.sheet.printing import quizgen

CHROMIUM = shutil.which("chromium")

needs_chromium = needs(CHROMIUM, "Chromium is not installed")

_ALONE = ["--no-sandbox", "--disable-quic", "--disable-background-networking"]


@cache
def browser() -> Browser:
    """One for all tests of a process; it ends with it."""
    return sync_playwright().start().chromium.launch(executable_path=CHROMIUM, args=_ALONE)


def page_of(folder: Path, *arguments: str | Path) -> Path:
    """The file of a page that is made in a folder."""
    file = folder / "page.html"
    code, output, errors = quizgen("sheet", *arguments, "--as", "html", "-o", file)
    assert code == 0, output + errors
    return file


@contextmanager
def opened(file: Path, loads: Iterable[str] = (), **options: Any) -> Iterator[Page]:
    """A page, opened from its file; nothing may go wrong in it.

    Nothing may be loaded beside it but the files of its folder that `loads` names.
    """
    context = browser().new_context(**options)
    wrong: list[str] = []
    page = context.new_page()
    page.on("console", lambda message: wrong.append(message.text))
    page.on("pageerror", lambda error: wrong.append(str(error)))
    page.on("request", lambda request: wrong.append(request.url))
    page.on("dialog", lambda dialog: dialog.accept())
    page.goto(file.as_uri())
    yield page
    urls = {file.as_uri(), *(file.with_name(name).as_uri() for name in loads)}
    assert [each for each in wrong if each not in urls and not each.startswith("data:")] == []
    context.close()
