"""Pages in headless Chromium, as their readers have them."""

import re
import shutil
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import Any, Literal, TypeAlias

from playwright.sync_api import Browser, Page, ViewportSize, sync_playwright

from tests.needed import needs
from tests.sheet.printing import quizgen

CHROMIUM = shutil.which("chromium")

needs_chromium = needs(CHROMIUM, "Chromium is not installed")

_ALONE = ["--no-sandbox", "--disable-quic", "--disable-background-networking"]

Scheme: TypeAlias = Literal["light", "dark"]

_DESK: ViewportSize = {"width": 1280, "height": 720}


@cache
def browser() -> Browser:
    """One for all tests of a process; it ends with it."""
    return sync_playwright().start().chromium.launch(executable_path=CHROMIUM, args=_ALONE)


@cache
def _tab(**options: Any) -> Page:
    """One for all tests of a process that want these options: to start one takes two seconds."""
    return browser().new_page(**options)


def of_one_sort(facts: str, *ids: str) -> str:
    """The facts with these ids as their author may call them: each like all others."""
    for each in ids:
        others = ", ".join(other for other in ids if other != each)
        facts = re.sub(rf"(?m)^  id: {each}$", rf"\g<0>\n  like: [{others}]", facts)
        facts = re.sub(rf", id: {each},", rf"\g<0> like: [{others}],", facts)
    return facts


def page_of(folder: Path, *arguments: str | Path) -> Path:
    """The file of a page that is made in a folder."""
    file = folder / "page.html"
    code, output, errors = quizgen("sheet", *arguments, "--as", "html", "-o", file)
    assert code == 0, output + errors
    return file


@contextmanager
def opened(
    file: Path,
    loads: Iterable[str] = (),
    *,
    viewport: ViewportSize = _DESK,
    color_scheme: Scheme = "light",
    **options: bool,
) -> Iterator[Page]:
    """A page, opened from its file; nothing may go wrong in it.

    Nothing may be loaded beside it but the files of its folder that `loads` names. Other options
    are those of Playwright's `new_page`.
    """
    page = _tab(**options)
    wrong: list[str] = []
    listeners: dict[Any, Callable[[Any], None]] = {
        "console": lambda message: wrong.append(message.text),
        "pageerror": lambda error: wrong.append(str(error)),
        "request": lambda request: wrong.append(request.url),
        "dialog": lambda dialog: dialog.accept(),
    }
    for event, listener in listeners.items():
        page.on(event, listener)
    page.set_viewport_size(viewport)
    page.emulate_media(media="null", color_scheme=color_scheme)
    try:
        page.goto(file.as_uri())
        yield page
        page.evaluate("localStorage.clear()")
    except BaseException:
        # What it is in the midst of is not left to the next test.
        _tab.cache_clear()
        page.context.close()
        raise
    for event, listener in listeners.items():
        page.remove_listener(event, listener)
    urls = {file.as_uri(), *(file.with_name(name).as_uri() for name in loads)}
    assert [each for each in wrong if each not in urls and not each.startswith("data:")] == []
