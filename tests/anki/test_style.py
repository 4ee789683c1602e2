"""The style of cards, in a browser that has the rules of Anki's own page as well."""

from collections.abc import Iterator
from importlib.resources import files
from pathlib import Path

import pytest
from playwright.sync_api import Page, ViewportSize

from tests import samples
from tests.sheet.web.browser import needs_chromium, opened

pytestmark = [needs_chromium, pytest.mark.slow]

ANKI = """
img { max-width: 100%; max-height: 95vh; }
hr { background-color: #737373; margin: 1em 0; border: none; height: 1px; }
mjx-container { position: relative; line-height: 0; }
mjx-container[display="true"] { display: block; text-align: center; margin: 1em 0; }
mjx-math { display: inline-block; line-height: 1.15; white-space: nowrap; }
mjx-assistive-mml {
  position: absolute !important; top: 0; left: 0; padding: 1px 0 0 0 !important;
  display: block !important; width: auto !important; overflow: hidden !important;
}
.table mjx-assistive-mml { bottom: -0.5em; height: 2em; }
.replay-button { display: inline-flex; width: 40px; height: 40px; }
"""
"""From `reviewer.css` of Anki 26.9.3, and from the style that its MathJax adds."""

HIDDEN = "<mjx-assistive-mml>the formula for a program that reads it aloud</mjx-assistive-mml>"

LETTER = """<span style="display: inline-block; width: 0; visibility: hidden"><span
  style="display: inline-block; width: 0.75em">A</span></span><small>4</small>"""
"""What MathJax adds to a chemical formula, so that the 4 of SO4 is as low as under an A."""

LONG = f'<span style="white-space: nowrap">{"x + " * 200}</span>'

CARD = f"""
<div class="prompt">Which? <img src="tall.png" alt="a question"></div>
<hr id=answer>
<code id=typeans class=nothing>the answer</code>
<code id=typeans class=something><span class=typeGood>the</span></code>
<div class="image"><img src="tall.png" alt="an answer"></div>
<div class="image"><div class="pictures">
  <div><img src="ring.png" alt="a ring"></div>
  <div><img src="plan.svg" alt="a plan"></div>
</div></div>
<div class="source">Smith 1988 <a class="report" href="#">report a mistake</a></div>
<div class="note">
  <ul><li>one</li></ul><p id=next>two</p>
  <mjx-container display="true">{LONG}</mjx-container>
  <p>Short <mjx-container id=short><mjx-math>x{LETTER}</mjx-math>{HIDDEN}</mjx-container>, and
  wide <mjx-container id=wide><mjx-math>{"x + " * 200}</mjx-math>{HIDDEN}</mjx-container>, and
  <mjx-container><mjx-math>
    <mjx-mstyle style="color: navy;"><mjx-mi>y</mjx-mi></mjx-mstyle>
  </mjx-math></mjx-container>.
  <div class="table"><table><tr><td>a<mjx-assistive-mml></mjx-assistive-mml></table></div>
  <pre><code>{LONG}</code></pre>
</div>
"""


@pytest.fixture(params=[360, 1100])
def card(tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Page]:
    """The back of a card in a narrow and in a wide window."""
    (tmp_path / "ring.png").write_bytes(samples.line_art())
    (tmp_path / "tall.png").write_bytes(samples.png(300, 1200))
    (tmp_path / "plan.svg").write_bytes(samples.svg())
    style = files("quizgen.anki").joinpath("card.css").read_text("utf-8")
    page = f"<!doctype html><style>{ANKI}{style}</style><body class=card>{CARD}"
    (tmp_path / "card.html").write_text(page, "utf-8")
    window: ViewportSize = {"width": request.param, "height": 800}
    with opened(
        tmp_path / "card.html", loads=("ring.png", "tall.png", "plan.svg"), viewport=window
    ) as shown:
        yield shown


def test_the_rule_above_an_answer_is_a_thin_line(card: Page) -> None:
    shown = "each => [each.offsetHeight, getComputedStyle(each).backgroundColor]"
    assert card.locator("hr").evaluate(shown) == [1, "rgba(0, 0, 0, 0)"]


def test_a_picture_is_larger_on_the_back(card: Page) -> None:
    heights = [
        card.locator(f"img[alt='{alt}']").evaluate("each => each.clientHeight")
        for alt in ("a question", "an answer")
    ]
    assert heights == [320, 480]


def test_there_is_space_after_a_list(card: Page) -> None:
    top = "each => each.getBoundingClientRect().top - "
    space = card.locator("#next").evaluate(
        f"{top}each.previousElementSibling.getBoundingClientRect().bottom"
    )
    assert space > 8


def test_the_link_of_a_report_is_in_one_line(card: Page) -> None:
    assert card.locator(".report").evaluate("each => each.getClientRects().length") == 1
    assert card.locator(".report").evaluate("each => each.clientHeight") < 30


def test_an_answer_that_was_not_typed_is_not_repeated(card: Page) -> None:
    assert not card.locator(".nothing").is_visible()
    assert card.locator(".something").is_visible()


def test_a_drawing_without_a_width_is_seen_beside_other_pictures(card: Page) -> None:
    width, height = card.locator("img[alt='a plan']").evaluate(
        "each => [each.clientWidth, each.clientHeight]"
    )
    assert (width > 100, height > 100) == (True, True)


def test_what_is_wider_than_the_window_scrolls_by_itself(card: Page) -> None:
    assert card.evaluate("document.documentElement.scrollWidth <= innerWidth")
    for name in ("pre", "mjx-container[display]", "#wide"):
        assert card.locator(name).evaluate("each => each.scrollWidth > each.clientWidth")


def test_a_formula_in_a_table_adds_no_scroll_bar(card: Page) -> None:
    shown = "each => getComputedStyle(each).overflowY"
    assert card.locator(".table").evaluate(shown) == "hidden"


def test_a_short_formula_is_in_the_line_of_its_text(card: Page) -> None:
    short = card.locator("#short")
    asked = "each => [each.scrollWidth > each.clientWidth, each.scrollHeight > each.clientHeight]"
    assert short.evaluate(asked) == [False, False]
    place = "each => each.firstElementChild.getBoundingClientRect().toJSON()"
    styled = short.evaluate(place)
    short.evaluate("each => { each.style = 'display: inline; margin: 0; padding: 0' }")
    assert short.evaluate(place) == styled


def test_a_dark_colour_of_a_formula_is_lighter_at_night(card: Page) -> None:
    letter = card.locator("mjx-mi")
    colour = "each => getComputedStyle(each).color"
    assert letter.evaluate(colour) == "rgb(0, 0, 128)"
    card.locator("body").evaluate("each => each.classList.add('nightMode')")
    assert letter.evaluate(colour).startswith("oklch(0.72")
