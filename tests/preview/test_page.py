"""The page of the preview in a browser, beside a deck that is edited."""

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache
from typing import Any

import pytest
from playwright.sync_api import Frame, Page, expect

from quizgen.preview.server import PreviewServer
from tests.preview.served import served, snapshot_of
from tests.sheet.web.browser import browser, needs_chromium
from tests.workshop import Workshop

pytestmark = [needs_chromium, pytest.mark.slow]

HOSTILE = "<img src=x onerror=alert(1)><script>alert(2)</script>"


@cache
def _tab() -> Page:
    """One for all tests of a process: to start one takes two seconds."""
    return browser().new_page(color_scheme="light")


@contextmanager
def looked_at(server: PreviewServer) -> Iterator[Page]:
    """The page by day; nothing may go wrong in it, and nothing may be loaded from elsewhere."""
    page = _tab()
    wrong: list[str] = []
    listeners: dict[Any, Callable[[Any], None]] = {
        "console": lambda message: wrong.append(message.text),
        "pageerror": lambda error: wrong.append(str(error)),
        "dialog": lambda dialog: wrong.append(dialog.message),
        "request": lambda request: wrong.append(request.url),
    }
    for event, listener in listeners.items():
        page.on(event, listener)
    try:
        page.goto(server.address)
        yield page
    finally:
        for event, listener in listeners.items():
            page.remove_listener(event, listener)
        page.goto("about:blank")
    assert [each for each in wrong if not each.startswith(server.address)] == []


def side(page: Page, slot: str, name: str) -> Frame:
    """What a side of a card shows, once it is there."""
    frame = page.locator(f'iframe[title="{slot}, {name}"]')
    expect(frame).to_be_visible()
    expect(frame.content_frame.locator("#qa")).not_to_be_empty()
    handle = frame.element_handle()
    assert handle
    found = handle.content_frame()
    assert found
    return found


def colours(frame: Frame) -> list[str]:
    script = (
        "[getComputedStyle(document.body).backgroundColor, getComputedStyle(document.body).color]"
    )
    found: list[str] = frame.evaluate(script)
    return found


def saved(server: PreviewServer, workshop: Workshop, old: str, new: str) -> None:
    """Edit the deck's facts, as if the file had been saved."""
    workshop.change(old, new)
    server.state.replace(snapshot_of(workshop))


def test_the_page_shows_the_fact_that_is_edited(workshop: Workshop) -> None:
    with served(workshop) as server, looked_at(server) as page:
        title = page.locator("#title")
        expect(title).to_have_text("George Stephenson")
        expect(page.locator("#cards iframe")).to_have_count(6)
        front = side(page, "born", "front")
        assert "When was George Stephenson born?" in front.inner_text("body")
        assert colours(front) == ["rgb(253, 252, 249)", "rgb(34, 38, 43)"]
        # Another fact is saved: the page goes there.
        saved(server, workshop, "miles of track", "miles of rails")
        expect(title).to_have_text("miles of rails in the first Stockton and Darlington line")
        assert "rails" in side(page, "how-many", "front").inner_text("body")
        page.get_by_label("night").check()
        items = page.frame_locator("#items")
        expect(items.get_by_text("miles of rails").first).to_be_visible()
        back = page.frame_locator('iframe[title="how-many, back"]')
        expect(back.locator("body")).to_have_class(re.compile("night"))
        assert colours(side(page, "how-many", "back")) == ["rgb(30, 33, 36)", "rgb(228, 226, 220)"]
        page.get_by_label("phone").check()
        expect(page.locator("#cards iframe").first).to_have_js_property("clientWidth", 360)
        # It stays where it is, if that is wanted, and at its place in the page.
        page.get_by_label("follow edits").uncheck()
        page.evaluate("window.scrollTo(0, 200)")
        saved(server, workshop, "George Stephenson", "Geo Stephenson")
        expect(page.get_by_role("button", name="Geo Stephenson")).to_be_visible()
        expect(title).to_have_text("miles of rails in the first Stockton and Darlington line")
        assert page.evaluate("window.scrollY") == 200
        server.state.end()
        expect(page.get_by_role("status").first).to_have_text("the preview has ended")


def test_the_page_can_be_used_by_all(workshop: Workshop, axe: str) -> None:
    with served(workshop) as server, looked_at(server) as page:
        side(page, "born", "front")
        expect(page.frame_locator("#items").locator("main")).to_be_visible()
        # Not by an element, which the policy of the page would refuse.
        page.evaluate(axe)
        for night in (False, True):
            page.get_by_label("night").set_checked(night)
            found = page.evaluate("axe.run(document, {iframes: false})")
            assert [each["id"] for each in found["violations"]] == []
            assert len(found["passes"]) > 10
        page.set_viewport_size({"width": 320, "height": 640})
        for phone in (False, True):
            page.get_by_label("phone").set_checked(phone)
            assert page.evaluate("document.documentElement.scrollWidth") == 320
        page.set_viewport_size({"width": 1280, "height": 720})


WATER = r"""
source: smith-1988
facts:
- term: פוטוסינתזה
  id: light
  means: 'תהליך שבו נוצר סוכר, \(\ce{6CO2 + 6H2O -> C6H12O6 + 6O2}\)'
"""


def test_hebrew_and_a_wide_formula_are_shown_whole(workshop: Workshop) -> None:
    workshop.files["lines.yaml"] = WATER
    workshop.write()
    with served(workshop) as server, looked_at(server) as page:
        page.get_by_label("phone").check()
        asked = page.locator("#accepted .question p").nth(1)
        expect(asked).to_have_text(
            "= \u2067תהליך שבו נוצר סוכר, \u20666 CO₂ + 6 H₂O ⟶ C₆H₁₂O₆ + 6 O₂\u2069\u2069"
        )
        card = side(page, "define", "back")
        assert card.evaluate("document.documentElement.scrollWidth") == 360
        page.get_by_label("phone").uncheck()


def test_what_is_wrong_is_shown_beside_what_was_right(workshop: Workshop) -> None:
    with served(workshop) as server, looked_at(server) as page:
        side(page, "born", "front")
        problems = page.locator("#fact-problems")
        saved(server, workshop, "born: 1781-06-09", "born: 1781-06-09\n  died: 1748")
        expect(problems).to_contain_text("died 1748, born 9 June 1781: one of the two is mistyped")
        assert "1748" in side(page, "died", "back").inner_text("body")
        saved(server, workshop, "died: 1748", "died: 17x8")
        expect(problems).to_contain_text("a value cannot be read")
        expect(page.locator("#title")).to_have_text("person: George Stephenson")
        assert "Stephenson" in side(page, "died", "back").inner_text("body")
        saved(server, workshop, "died: 17x8", "died: [17x8")
        expect(problems).to_contain_text("This fact cannot be read now. Below it is as it was.")
        expect(problems).to_contain_text("this '[' is never closed")
        expect(page.locator("body")).to_have_class("stale")
        assert "Stephenson" in side(page, "died", "back").inner_text("body")
        saved(server, workshop, "died: [17x8", "died: 1848")
        expect(problems).to_be_empty()
        expect(page.locator("body")).not_to_have_class("stale")
        expect(page.frame_locator('iframe[title="died, back"]').get_by_text("1848")).to_be_visible()
        # A file that was never shown has a fact that cannot be read yet.
        workshop.files["more.yaml"] = 'facts:\n- term: "gauge\n'
        workshop.write()
        server.state.replace(snapshot_of(workshop))
        expect(problems).to_contain_text("this quotation mark is never closed [syntax]")
        expect(page.locator("#title")).to_have_text("George Stephenson")


def test_an_answer_is_tried_where_the_fact_is_shown(workshop: Workshop) -> None:
    with served(workshop) as server, looked_at(server) as page:
        tried = page.get_by_label("try an answer to born")
        tried.fill("9.6.1781")
        verdict = page.locator(".question").nth(2).get_by_role("status")
        expect(verdict).to_have_text("accept")
        # What was typed stays, and is judged again.
        saved(server, workshop, "born: 1781-06-09", "born: 1782-06-09")
        expect(verdict).to_contain_text("reject")
        expect(tried).to_have_value("9.6.1781")
        expect(tried).to_be_focused()


def test_texts_of_a_deck_do_nothing(workshop: Workshop) -> None:
    workshop.change("George Stephenson", f"'{HOSTILE}'")
    workshop.change("First lines", f"'{HOSTILE}'")
    with served(workshop) as server, looked_at(server) as page:
        expect(page.locator("#title")).to_have_text(HOSTILE)
        assert HOSTILE in side(page, "name", "back").inner_text("body")
        expect(page.frame_locator("#items").get_by_text(HOSTILE).first).to_be_visible()
        # And if something did, the policy of its frame would not let it.
        front = side(page, "name", "front")
        assert front.evaluate("document.querySelectorAll('script, #qa img').length") == 0
