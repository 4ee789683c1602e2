"""Charts as they look: no text is over another one, on paper and on screens of all widths."""

import subprocess
import sys
from itertools import combinations
from pathlib import Path

import pytest
from pypdfium2 import PdfDocument

from tests.sheet.printing import quizgen
from tests.sheet.web.browser import needs_chromium, opened

HARD = Path(__file__).parents[1] / "data" / "hard-dates"
"""A deck with dates of all forms and ages, objections to objections, and parts of parts."""

MAKE_DECK = Path(__file__).parents[2] / "benchmarks/make_deck.py"


def in_language(folder: Path, code: str) -> Path:
    """The hard deck in another language, as far as its words are quizgen's."""
    (folder / "deck").mkdir()
    for file in HARD.glob("*.yaml"):
        text = file.read_text("utf-8").replace("licence:", f"language: {code}\nlicence:")
        (folder / "deck" / file.name).write_text(text, "utf-8")
    return folder / "deck"


def drawn(deck: Path, file: Path) -> Path:
    code, out, err = quizgen("chart", deck, "-o", file)
    assert code == 0, out + err
    return file


def overlapping(file: Path) -> tuple[list[str], int]:
    """The stretches of text that are over others in a PDF, and how many there are in all."""
    found, count = [], 0
    for page in PdfDocument(file):
        text = page.get_textpage()
        boxes = [text.get_rect(number) for number in range(text.count_rects())]
        count += len(boxes)
        found += [
            text.get_text_bounded(*one)
            for one, other in combinations(boxes, 2)
            # In points; marks and letters below the line reach a little into the next one.
            if min(one[2], other[2]) - max(one[0], other[0]) > 1
            and min(one[3], other[3]) - max(one[1], other[1]) > 1.5
        ]
    return found, count


@pytest.mark.parametrize("code", ["en", "ru", "he"])
def test_no_text_is_over_another_on_paper(tmp_path: Path, code: str) -> None:
    found, count = overlapping(drawn(in_language(tmp_path, code), tmp_path / "a.pdf"))
    assert found == []
    assert count > 100


@pytest.mark.parametrize(("before", "below"), [(20, 3), (21, 0), (22, 0)])
def test_a_band_begins_with_three_rows_at_the_foot_of_a_page(
    tmp_path: Path, before: int, below: int
) -> None:
    years = [*range(500, 500 + 3 * before, 3), *range(1900, 1972, 3)]
    event = "the battle of Waterford {} in the war of the counties"
    facts = [f"- {{date: {y:04}, id: e{y}, event: {event.format(y)}}}\n" for y in years]
    (tmp_path / "deck.yaml").write_text("deck: a\ntitle: A\nsources: {b: {title: B}}\n", "utf-8")
    (tmp_path / "a.yaml").write_text("source: b\nfacts:\n" + "".join(facts), "utf-8")
    first = PdfDocument(drawn(tmp_path, tmp_path / "a.pdf"))[0].get_textpage().get_text_bounded()
    assert first.count("battle of Waterford") == before + below


@pytest.mark.parametrize("code", ["en", "he"])
def test_figures_have_their_last_digits_below_each_other(tmp_path: Path, code: str) -> None:
    chart = drawn(in_language(tmp_path, code), tmp_path / "a.pdf")
    ends = {"1,000": 0.0, "600": 0.0, "400": 0.0}
    for page in PdfDocument(chart):
        text = page.get_textpage()
        for number in range(text.count_rects()):
            box = text.get_rect(number)
            said = text.get_text_bounded(*box).strip()
            if said in ends:
                ends[said] = box[2]
    assert min(ends.values()) > 0
    assert max(ends.values()) - min(ends.values()) < 1.5


@pytest.mark.slow
def test_five_hundred_facts_can_be_read(tmp_path: Path) -> None:
    making = [sys.executable, str(MAKE_DECK), str(tmp_path / "deck"), "--facts", "500"]
    subprocess.run(making, check=True, capture_output=True)
    file = drawn(tmp_path / "deck", tmp_path / "a.pdf")
    found, count = overlapping(file)
    assert found == []
    assert count > 1000
    sizes = {page.get_size() for page in PdfDocument(file)}
    assert {(round(width), round(height)) for width, height in sizes} == {(595, 842)}, "A4"


OVERLAPS = """() => [...document.querySelectorAll(".axis")].flatMap((axis) => {
  const boxes = [...axis.querySelectorAll("text")]
    .map((each) => [each.getBoundingClientRect(), each.textContent])
    .sort(([one], [other]) => one.left - other.left);
  return boxes.slice(1).filter(([box], n) => box.left < boxes[n][0].right).map(([, text]) => text);
})"""


@pytest.mark.slow
@needs_chromium
@pytest.mark.parametrize("code", ["en", "ru", "he"])
def test_no_label_is_over_another_on_any_screen(tmp_path: Path, code: str) -> None:
    file = drawn(in_language(tmp_path, code), tmp_path / "a.html")
    for width in (360, 700, 1280):
        with opened(file, viewport={"width": width, "height": 800}) as page:
            assert page.locator(".axis").count() > 3
            assert page.evaluate(OVERLAPS) == []
            assert page.evaluate("document.documentElement.scrollWidth") == width


@pytest.mark.slow
@needs_chromium
def test_a_drawing_has_its_colours_in_the_dark(tmp_path: Path) -> None:
    file = drawn(HARD, tmp_path / "a.html")
    fill = "getComputedStyle(document.querySelector('rect.lasted')).fill"
    colours = set()
    for scheme in ("light", "dark"):
        with opened(file, color_scheme=scheme) as page:
            colours.add(page.evaluate(fill))
    assert colours == {"rgb(31, 78, 121)", "rgb(143, 187, 230)"}
