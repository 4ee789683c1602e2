"""Pages and cards of decks in Hebrew and Arabic, as a browser lays them out."""

import shutil
from importlib.resources import files
from pathlib import Path
from unicodedata import combining

import pytest
from playwright.sync_api import Locator, Page, ViewportSize

from quizgen.values.direction import LEFT_TO_RIGHT, RIGHT_TO_LEFT
from tests.anki.test_right_to_left import DECKS, cards_of
from tests.sheet.web.browser import needs_chromium, of_one_sort, opened, page_of
from tests.sheet.web.test_page import violations

pytestmark = [needs_chromium, pytest.mark.slow]

LINE = """
(element) => {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const found = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    for (let at = 0; at < node.length; at++) {
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + 1);
      const box = range.getBoundingClientRect();
      if (box.width) found.push([box.left, node.data[at]]);
    }
  return found.sort((one, other) => one[0] - other[0]).map((each) => each[1]).join("");
}
"""
"""The characters of an element of one line, as they are seen from left to right."""


def seen(page: Page, selector: str) -> str:
    """What an element shows, from left to right."""
    line = page.locator(selector).first.evaluate(LINE)
    assert isinstance(line, str)
    return line


def left(element: Locator) -> float:
    """How far from the left side of the page an element begins."""
    box = element.bounding_box()
    assert box
    return box["x"]


def backwards(text: str) -> str:
    """A text without digits as it is seen where it runs from right to left."""
    return text[::-1]


@pytest.fixture(scope="module")
def hebrew(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A page of the Hebrew deck: with 14 facts, each is asked."""
    return page_of(
        tmp_path_factory.mktemp("page"), DECKS / "hebrew", "--questions", "14", "--seed", "4"
    )


@pytest.fixture(scope="module")
def choosing(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A page with options for each question."""
    return page_of(tmp_path_factory.mktemp("choosing"), DECKS / "hebrew", "--types", "choice")


@pytest.fixture(scope="module")
def matching(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A page that matches the people of the Hebrew deck, and its terms, each of one sort."""
    folder = tmp_path_factory.mktemp("matching")
    deck = folder / "hebrew"
    shutil.copytree(DECKS / "hebrew", deck)
    facts = deck / "land.yaml"
    text = of_one_sort(facts.read_text("utf-8"), "ben-gurion", "ben-yehuda", "agnon", "meir")
    text = of_one_sort(text, "knesset", "aliyah", "kibbutz", "niqqud")
    facts.write_text(text, "utf-8")
    return page_of(folder, deck, "--types", "matching", "--questions", "2")


WIDE: ViewportSize = {"width": 1400, "height": 900}


def test_a_hebrew_text_ends_at_the_left_within_an_english_prompt(hebrew: Path) -> None:
    with opened(hebrew, viewport=WIDE) as page:
        shown = seen(page, ".prompt:has-text('מילון')")
        assert shown == "Who was this? " + backwards("מחיה הלשון העברית, ועורכו של מילון גדול!")
        shown = seen(page, ".prompt:has-text('בכנסת'), .prompt:has-text('חברי הכנסת')")
        assert shown == backwards("חברי הכנסת") + ", in 2020: what was the number?"


def test_an_option_runs_in_its_direction_beside_its_letter(choosing: Path) -> None:
    with opened(choosing, viewport=WIDE) as page:
        option = ".choice:has-text('בירושלים')"
        shown = backwards("בית המחוקקים של מדינת ישראל (בירושלים).")
        assert seen(page, option)[1:].strip() == shown
        letter, text = (left(page.locator(f"{option} > span").nth(at)) for at in (0, 1))
        assert 0 < text - letter < 40


def test_a_question_in_hebrew_has_its_number_and_buttons_on_the_right(tmp_path: Path) -> None:
    deck = tmp_path / "hebrew"
    shutil.copytree(DECKS / "hebrew", deck)
    facts = deck / "land.yaml"
    worded = "  id: declaration\n  ask: מתי הוכרזה המדינה?\n"
    facts.write_text(facts.read_text("utf-8").replace("  id: declaration\n", worded), "utf-8")
    with opened(page_of(tmp_path, deck, "--types", "choice"), viewport=WIDE) as page:
        item = page.locator("article[dir=rtl]").first
        parts = (".number", "input", ".choice span", ".marks")
        places = [left(item.locator(each).first) for each in parts]
        assert places == sorted(places, reverse=True)
        assert seen(page, "article[dir=rtl] .marks") == "/ 1"


def test_axe_finds_nothing_on_a_page_of_both_directions(hebrew: Path, axe: str) -> None:
    with opened(hebrew) as page:
        assert violations(page, axe) == []
        page.get_by_text("Check all").click()
        assert violations(page, axe) == []


def test_a_name_in_a_remark_is_isolated(hebrew: Path) -> None:
    with opened(hebrew, viewport=WIDE) as page:
        item = page.locator("article:has-text('Who was this?')").first
        item.locator("input").fill("גולדה מאיר")
        item.get_by_text("Check").click()
        name = item.locator(".remark bdi")
        assert name.inner_text() == "גולדה מאיר"


def test_what_is_typed_runs_as_its_letters_do(hebrew: Path) -> None:
    with opened(hebrew) as page:
        field = page.locator("input[type=text]").first
        for typed, direction in (("דבר!", "rtl"), ("thing", "ltr")):
            field.fill(typed)
            assert field.evaluate("(input) => getComputedStyle(input).direction") == direction


def test_pairs_in_hebrew_have_their_letters_on_the_right(matching: Path) -> None:
    with opened(matching, viewport=WIDE) as page:
        people = page.locator("article:has-text('גולדה')")
        assert people.get_attribute("dir") == "rtl"
        assert left(people.locator("select").first) < 700 < left(people.locator(".number"))
        options = page.locator("article:has-text('niqqud') option").all_inner_texts()
        assert all(each[3:].startswith((LEFT_TO_RIGHT, RIGHT_TO_LEFT)) for each in options[1:5])


@pytest.mark.parametrize("name", ["hebrew", "arabic"])
def test_a_card_shows_each_text_from_its_own_side(name: str, tmp_path: Path) -> None:
    backs = cards_of(DECKS / name, tmp_path)
    fact, answer, prompt = {
        "hebrew": ("knesset", "בית המחוקקים של מדינת ישראל (בירושלים).", "כנסת"),
        "arabic": ("ibn-khaldun", "مؤرخ وُلد في تونس، وصاحب «المقدمة»", "ابن خلدون"),
    }[name]
    slot = {"hebrew": "define", "arabic": "identify"}[name]
    style = files("quizgen.anki").joinpath("card.css").read_text("utf-8")
    file = tmp_path / "card.html"
    file.write_text(
        f"<meta charset=utf-8><style>{style}</style><div class=card>{backs[fact, slot]}</div>",
        "utf-8",
    )
    with opened(file, viewport=WIDE) as page:
        text = "".join(each for each in answer if not combining(each))
        shown = "".join(each for each in seen(page, ".answer") if not combining(each))
        assert shown == backwards(text)
        asked = {"hebrew": "What is meant by “{}”?", "arabic": "Who was {}?"}[name]
        assert seen(page, ".prompt") == asked.format(backwards(prompt))
