"""Formulas on the page, in a browser."""

from pathlib import Path

import pytest
from playwright.sync_api import Page

from tests.sheet.printing import quizgen
from tests.sheet.web.browser import Scheme, needs_chromium, of_one_sort, opened, page_of
from tests.sheet.web.test_page import violations
from tests.workshop import DECK, Workshop

pytestmark = [needs_chromium, pytest.mark.slow]

FACTS = r"""
source: smith-1988
facts:
- {term: energy, id: energy, means: 'what is \(E_k = \frac{1}{2} m v^2\)'}
- {term: mean, id: mean, means: '\(\bar{x} = \frac{1}{n} \sum_{i=1}^{n} x_i\)'}
- term: norm
  id: norm
  means: '\[f(x) = \frac{1}{\sigma\sqrt{2\pi}}
    e^{-\frac{1}{2}\left(\frac{x-\mu}{\sigma}\right)^2}
    \text{ for all } x \in \mathbb{R}, \mu \in \mathbb{R}, \sigma > 0\]'
- term: sum
  id: sum
  means: '\(x_1 + x_2 + x_3 + x_4 + x_5 + x_6 + x_7 + x_8 + x_9 + x_{10} = 0\)'
- {term: system, id: system, means: '\[\begin{aligned} 2x + y &= 5 \\ x - y &= 1 \end{aligned}\]'}
- {term: salt, id: salt, means: '\(\ce{Na+ + Cl- -> NaCl v}\)'}
- {term: photosynthesis, id: photosynthesis, means: '\(\ce{6CO2 + 6H2O -> C6H12O6 + 6O2}\)'}
- {term: force, id: force, means: '\(\textcolor{navy}{F} = ma\)'}
"""


@pytest.fixture
def page(workshop: Workshop) -> Path:
    """A page on which formulas are asked for in all ways."""
    workshop.files = {"deck.yaml": DECK, "lines.yaml": FACTS}
    workshop.write()
    return page_of(workshop.folder, workshop.deck)


@pytest.mark.parametrize("scheme", ["dark"])
def test_formulas_are_no_barrier(page: Path, axe: str, scheme: Scheme) -> None:
    with opened(page, color_scheme=scheme) as shown:
        shown.get_by_role("button", name="Check all").click()
        assert shown.locator("math").count() > 5
        assert violations(shown, axe) == []


@pytest.mark.parametrize(
    ("scheme", "colour"), [("light", "rgb(0, 0, 128)"), ("dark", "oklch(0.72")]
)
def test_a_dark_colour_is_lighter_in_the_dark(page: Path, scheme: Scheme, colour: str) -> None:
    with opened(page, color_scheme=scheme) as shown:
        shown.get_by_role("button", name="Check all").click()
        letter = shown.locator("[mathcolor='#000080'] > mi").first
        assert letter.evaluate("each => getComputedStyle(each).color").startswith(colour)


@pytest.mark.parametrize("width", [320, 360])
def test_a_wide_formula_scrolls_within_a_phone(page: Path, width: int) -> None:
    with opened(page, viewport={"width": width, "height": 640}, has_touch=True) as shown:
        shown.get_by_role("button", name="Check all").tap()
        assert shown.evaluate("document.documentElement.scrollWidth") == width
        assert scrolling(shown, ".formula") > 0
        assert scrolling(shown, ".prompt, .bank, .choice, .solved") == 0


def scrolling(shown: Page, selector: str) -> int:
    """How many elements are wider within than without."""
    script = "(all) => all.filter((each) => each.scrollWidth > each.clientWidth).length"
    return int(shown.locator(selector).evaluate_all(script))


def test_a_choice_of_words_has_formulas_in_unicode(workshop: Workshop) -> None:
    facts = of_one_sort(FACTS, "energy", "mean", "norm", "sum", "system", "salt", "force")
    workshop.files = {"deck.yaml": DECK, "lines.yaml": facts}
    workshop.write()
    file = workshop.folder / "matching.html"
    options = ("--types", "matching", "--as", "html", "-o", str(file))
    code, output, errors = quizgen("sheet", workshop.deck, *options)
    assert code == 0, output + errors
    with opened(file) as shown:
        options_text = " ".join(shown.locator("option").all_inner_texts())
    assert "Eₖ = ½mv²" in options_text or "Na⁺ + Cl⁻ ⟶ NaCl ↓" in options_text
