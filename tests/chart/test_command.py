"""`quizgen chart`: what is written, in which form and language, and what is refused."""

import os
import re
import subprocess
import sys
from pathlib import Path
from xml.etree.ElementTree import fromstring

import pytest
from pypdf import PdfReader

from quizgen import languages
from tests.sheet.printing import GREAT_TERROR, pages, quizgen
from tests.workshop import GERMAN_HEAD, GERMAN_LINES, Workshop

MORE = """\
- argument: passengers paid for it
  question: Why did the first railways pay?
  id: passengers-paid
  by: Jones
  because: [the trains were full]
  opposes: coal-paid
  page: 42
- figure: 8
  counts: miles of track in the branch line
  id: branch-length
  part_of: stockton-length
  tags: [branch]
  page: 34
"""


@pytest.fixture
def workshop(tmp_path: Path) -> Workshop:
    made = Workshop(tmp_path)
    made.files["lines.yaml"] += MORE
    return made


def drawn(workshop: Workshop, name: str, *options: str) -> bytes:
    """A chart that is written to a file of a name."""
    file = workshop.folder / name
    code, output = workshop.run("chart", "-o", str(file), *options)
    assert code == 0, output
    return file.read_bytes()


def text_of(html: bytes) -> str:
    text = re.sub(r"<style.*?</style>|<[^>]*>", " ", html.decode(), flags=re.DOTALL)
    return " ".join(text.split())


def test_each_form_has_all_charts_that_the_deck_has_facts_for(workshop: Workshop) -> None:
    drawn(workshop, "deck.pdf")
    first, second, third = pages(workshop.folder / "deck.pdf")
    assert "The opening of the Stockton and Darlington Railway" in first
    assert "Born 9 June 1781 George Stephenson" in first
    assert second.count("against") == 1 + len(["Who argues against whom", "Directed against"])
    assert "Smith coal paid for it, passengers did not" in second
    assert "Jones passengers paid for it • the trains were full" in second
    assert "8 miles of track in the branch line" in third
    assert PdfReader(workshop.folder / "deck.pdf").pages[0].mediabox.width == pytest.approx(595, 1)
    page = text_of(drawn(workshop, "deck.html"))
    for heading in ("Timeline", "Who argues against whom", "Figures and their parts"):
        assert heading in page
    assert "27 September 1825 The opening of the Stockton and Darlington Railway" in page
    root = fromstring(drawn(workshop, "deck.svg"))
    names = [each.tag.partition("}")[2] for each in root[:2]]
    assert names == ["title", "desc"]
    assert root[0].text == "Early railways"
    assert (root[1].text or "").startswith("Timeline: 1781–1825. Events: 1. Lifetimes: 1.")
    assert root.get("role") == "img"


def test_bars_are_explained_only_if_a_figure_is_not_certain(workshop: Workshop) -> None:
    for certain in (True, False):
        if not certain:
            workshop.change("figure: 8", "figure: 7..9")
        page = text_of(drawn(workshop, "deck.html", "--as", "figures"))
        drawn(workshop, "deck.pdf", "--as", "figures")
        (paper,) = pages(workshop.folder / "deck.pdf")
        assert ["perhaps up to" in each for each in (page, paper)] == [not certain] * 2


def test_a_page_loads_nothing_and_names_its_table_cells(workshop: Workshop) -> None:
    page = drawn(workshop, "deck.html").decode()
    assert "default-src 'none'" in page
    assert "script-src 'none'" in page
    assert not re.search(r"<script|<link|<img|url\(|https?:|style=", page)
    assert page.count('<th scope="col">') == 2 * 3 + 5 + 3
    assert page.count("<svg") == page.count('<svg aria-hidden="true"') + page.count("<svg x=")


def test_the_same_deck_gives_the_same_bytes(workshop: Workshop) -> None:
    for name in ("a.pdf", "a.svg", "a.html"):
        assert drawn(workshop, name) == drawn(workshop, name)


@pytest.mark.slow
@pytest.mark.parametrize("suffix", ["svg", "html"])
def test_a_chart_does_not_depend_on_the_order_of_sets(tmp_path: Path, suffix: str) -> None:
    made = []
    for seed in ("1", "2"):
        file = tmp_path / f"{seed}.{suffix}"
        subprocess.run(
            [sys.executable, "-m", "quizgen", "chart", GREAT_TERROR, "-o", file],
            env=os.environ | {"PYTHONHASHSEED": seed},
            check=True,
            capture_output=True,
        )
        made.append(file.read_bytes())
    assert made[0] == made[1]


def test_one_chart_or_some_facts_can_be_drawn(workshop: Workshop) -> None:
    page = text_of(drawn(workshop, "a.html", "--as", "figures", "--title", "Miles & more"))
    assert page.startswith("Miles &amp; more Miles &amp; more Figures and their parts")
    assert "Timeline" not in page
    page = text_of(drawn(workshop, "a.html", "--kind", "person"))
    assert "George Stephenson" in page
    assert "opening" not in page


@pytest.mark.parametrize(
    ("options", "status", "said"),
    [
        (["--as", "figures", "--kind", "person"], 2, "no figure is a part of another one"),
        (["--as", "timeline", "--tag", "branch"], 2, "nothing to draw: no fact has a date\n"),
        (["--tag", "brnch"], 2, "no tag 'brnch' (did you mean 'branch'?)"),
        (["-o", "a.png"], 2, "a chart is .pdf, .svg or .html: a.png ends otherwise"),
        (["-o", "a.html", "--paper", "letter"], 2, "--paper cannot be used with a page"),
        (["--as", "map"], 2, "'map' is not one of 'timeline', 'arguments', 'figures'"),
    ],
)
def test_what_cannot_be_drawn_is_said_in_a_line(
    workshop: Workshop, options: list[str], status: int, said: str
) -> None:
    workshop.write()
    code, out, err = quizgen("chart", workshop.deck, *options)
    assert (code, out) == (status, "")
    assert said in err


def test_a_deck_with_errors_is_not_drawn(workshop: Workshop) -> None:
    workshop.change("1781-06-09", "1781-06-09\n  died: 1748")
    code, output = workshop.run("chart", "-o", str(workshop.folder / "a.pdf"))
    assert code == 1
    assert "[died-before-born]" in output
    assert not (workshop.folder / "a.pdf").exists()


def test_standard_output_gets_the_drawing(workshop: Workshop) -> None:
    workshop.write()
    code, out, err = quizgen("chart", workshop.deck, "-o", "-")
    assert (code, err) == (0, "")
    assert fromstring(out).tag.endswith("svg")


def test_a_character_that_no_font_has_is_at_its_place(workshop: Workshop) -> None:
    workshop.change("the opening of", "سكة the opening of")
    code, output = workshop.run("chart", "-o", str(workshop.folder / "a.pdf"))
    assert code == 1
    assert output.startswith("railways/lines.yaml:10:10: error: no available font contains 'سكة'")
    assert "سكة the opening" in text_of(drawn(workshop, "a.html"))


def test_what_has_a_meaning_to_the_forms_is_shown_as_it_is_typed(workshop: Workshop) -> None:
    hostile = "'#read(\"x\") <script>alert(1)</script> $x$ &amp; opening'"
    workshop.change("the opening of the Stockton and Darlington Railway", hostile)
    page = drawn(workshop, "a.html").decode()
    assert "&lt;script&gt;alert(1)&lt;/script&gt; $x$ &amp;amp; opening" in page
    assert "<script" not in page
    drawn(workshop, "a.pdf")
    assert "<script>alert(1)</script> $x$ &amp; opening" in pages(workshop.folder / "a.pdf")[0]
    assert b"<script" not in drawn(workshop, "a.svg")


@pytest.mark.parametrize("code", languages.deck_languages())
def test_all_words_are_in_the_language_of_the_deck(workshop: Workshop, code: str) -> None:
    workshop.change("licence:", f"language: {code}\nlicence:", "deck.yaml")
    page = text_of(drawn(workshop, "a.html"))
    words = languages.words(code).chart
    for word in (words.timeline, words.events, words.lives, words.arguments, words.against):
        assert word in page
    assert ("Timeline" in page) == (code == "en")
    drawn(workshop, "a.pdf")


def test_a_translation_is_drawn(workshop: Workshop) -> None:
    workshop.files |= {
        "lines.yaml": workshop.files["lines.yaml"].removesuffix(MORE),
        "deck.de.yaml": GERMAN_HEAD,
        "lines.de.yaml": GERMAN_LINES,
    }
    page = text_of(drawn(workshop, "a.html", "--lang", "de"))
    assert "27. September 1825 Die Eröffnung der Strecke von Stockton nach Darlington" in page
    assert "Kohle war zwei Drittel der Fracht" in page


def test_time_runs_from_right_to_left_in_hebrew(workshop: Workshop) -> None:
    workshop.files["lines.yaml"] += "- {date: 1830-01-01, event: a, id: e2, page: 1}\n"
    circle = re.compile(r'<circle class="day" cx="([\d.]+)%"')
    english = [float(each) for each in circle.findall(drawn(workshop, "a.html").decode())]
    workshop.change("licence:", "language: he\nlicence:", "deck.yaml")
    hebrew = [float(each) for each in circle.findall(drawn(workshop, "a.html").decode())]
    assert len(english) == 4, "one is in the legend"
    assert hebrew == pytest.approx([100 - each for each in english], abs=0.02)


def test_a_drawing_has_the_beginning_of_a_text_that_is_too_long(workshop: Workshop) -> None:
    long = " ".join(f"word{number}" for number in range(200))
    workshop.change("the opening of", f"{long} `{'c' * 600}` the opening of")
    workshop.change("coal was two thirds", f"{'d' * 2000} two thirds")
    drawn(workshop, "a.pdf")
    first, second, *_ = pages(workshop.folder / "a.pdf")
    assert "word43 …" in first
    assert "word44" not in first
    assert 590 < second.replace(" ", "").count("d") < 700
    page = text_of(drawn(workshop, "a.html"))
    assert "word199" in page
    assert "d" * 2000 in page
