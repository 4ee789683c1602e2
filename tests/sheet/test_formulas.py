"""Formulas on paper, on the page and in a terminal."""

import re
from collections.abc import Iterator
from html import unescape
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pypdf import PdfReader, PdfWriter
from pypdf.generic import ArrayObject, DictionaryObject
from pypdfium2 import PdfDocument

from quizgen import languages
from quizgen.sheet.paper.typeset import Unprintable, typeset
from quizgen.sheet.paper.typography import Typography
from quizgen.sheet.print_settings import PrintSettings
from quizgen.values.markup import Marked, Run
from tests.sheet.printing import printed, quizgen
from tests.values.formulas import FORMULAS
from tests.values.test_latex import LATEX, why_not
from tests.workshop import DECK, Workshop

TEXTS = Typography(languages.words("en"))


def folded(*formulas: str) -> bytes:
    """A PDF with formulas in texts and in lines of their own, and nothing else."""
    words = languages.words("en")
    cards = [
        {
            "number": number,
            "prompt": TEXTS.text(_text(latex, Run(latex, formula="inline"))),
            "answer": [TEXTS.text(_text(latex, Run(latex, formula="block")))],
            "source": None,
            "pictures": [],
            "captions": [],
            "answer_pictures": [],
            "long": False,
            "lines": 0,
        }
        for number, latex in enumerate(formulas)
    ]
    common = {
        "title": "Formulas", "heading": "Formulas", "lang": "en", "dir": "ltr", "foot": "",
        "words": {
            name: said for name, said in words.sheet._asdict().items() if isinstance(said, str)
        },
    }  # fmt: skip
    return typeset("fold.typ", {"cards": cards}, common, PrintSettings(), {})


def _text(latex: str, run: Run) -> Marked:
    return Marked(f"so {latex}.", (Run("so "), run, Run(".")))


def alternatives(file: Path) -> Iterator[str]:
    """What screen readers say of the formulas of a PDF."""
    root = PdfReader(file).trailer["/Root"].get_object()
    assert isinstance(root, DictionaryObject)
    left = [root["/StructTreeRoot"]]
    while left:
        element = left.pop(0).get_object()
        if not isinstance(element, DictionaryObject):
            continue
        if element.get("/S") == "/Formula":
            yield str(element["/Alt"])
            continue
        kids = element.get("/K", [])
        left[:0] = kids if isinstance(kids, ArrayObject) else [kids]


@pytest.mark.slow
def test_the_formulas_of_school_and_first_years_are_printed(tmp_path: Path) -> None:
    (tmp_path / "sheet.pdf").write_bytes(folded(*FORMULAS))
    found = [*alternatives(tmp_path / "sheet.pdf")]
    assert found == [latex for latex in FORMULAS for _ in range(2)]


@pytest.mark.slow
@settings(max_examples=6, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(formulas=st.lists(LATEX.filter(lambda latex: not why_not(latex)), min_size=1, max_size=20))
def test_everything_that_is_accepted_is_printed_or_lacks_a_glyph(formulas: list[str]) -> None:
    try:
        made = folded(*formulas)
    except Unprintable:
        return
    assert made.startswith(b"%PDF")


FACTS = r"""
source: smith-1988
facts:
- term: kinetic energy
  id: kinetic
  means: 'the energy of motion, \(E_k = \frac{1}{2} m v^2\)'
  note: 'It follows from \[ W = \int_0^s F\,\mathrm{d}s \] for a force \(\vec F\).'
- term: a code
  id: code
  means: '\(\text{#read("/secret.txt") <b>} + \ce{H2O}\)'
- term: a long formula
  id: long
  means: '\(x_1 + x_2 + x_3 + x_4 + x_5 + x_6 + x_7 + x_8 + x_9 + x_{10} + x_{11} = 0\)'
- term: a matrix
  id: matrix
  means: '\[A = \begin{pmatrix} a_{11} & a_{12} \\ a_{21} & a_{22} \end{pmatrix}\]'
"""


@pytest.fixture
def physics(workshop: Workshop) -> Workshop:
    """A deck with formulas."""
    workshop.files = {"deck.yaml": DECK, "physics.yaml": FACTS}
    workshop.write()
    return workshop


@pytest.mark.parametrize("form", ["sheet", "cards", "fold"])
def test_a_formula_on_paper_has_its_latex_for_screen_readers(physics: Workshop, form: str) -> None:
    pages = " ".join(printed(physics.folder, physics.deck, "--as", form))
    assert "Ek= 1 2 mv2" in pages or "𝐸𝑘" in pages
    assert "#read(”/secret.txt”) <b>" in pages
    found = {*alternatives(physics.folder / "sheet.pdf")}
    assert r"E_k = \frac{1}{2} m v^2" in found


def test_a_character_that_no_font_has_is_named_in_a_formula_too(workshop: Workshop) -> None:
    facts = FACTS.replace("<b>", "電")
    workshop.files = {"deck.yaml": DECK, "physics.yaml": facts}
    code, output = workshop.run("sheet", "-o", str(workshop.folder / "sheet.pdf"))
    assert code == 1
    assert "no available font contains '電' (U+96FB)" in output


def test_the_page_has_mathml_and_no_styles_in_it(physics: Workshop) -> None:
    file = physics.folder / "page.html"
    assert quizgen("sheet", physics.deck, "--as", "html", "--key", "separate", "-o", file)[0] == 0
    pages = [each.read_text("utf-8") for each in sorted(physics.folder.glob("*.html"))]
    body = "".join(page.partition("<body>")[2] for page in pages)
    assert r'<math alttext="E_k = \frac{1}{2} m v^2"><msub><mi>E</mi>' in body
    assert '<span class="formula"><math alttext="A = ' in body
    assert '<span class="wide"><math alttext="x_1 + x_2 + ' in body
    assert " style=" not in body
    assert "<b>" not in unescape(body).split("#read")[0]


def test_learning_systems_get_latex(physics: Workshop) -> None:
    for form, suffix in (("moodle", "xml"), ("gift", "gift"), ("markdown", "md")):
        file = physics.folder / f"sheet.{suffix}"
        assert quizgen("sheet", physics.deck, "--as", form, "-o", file)[0] == 0
        text = re.sub(r"\\(?=[^\w])|\s", "", unescape(file.read_text("utf-8")))
        assert r"(E_k=\frac{1}{2}mv^2" in text.replace(r"\_", "_").replace("\\\\frac", "\\frac")


@pytest.mark.parametrize("plain", [True, False])
def test_the_quiz_shows_formulas_in_unicode(physics: Workshop, plain: bool) -> None:
    said = physics.learn(*["", "3"] * 6, options=["--plain"] * plain)
    assert "the energy of motion, Eₖ = ½mv²" in said
    assert "#read(”/secret.txt”) <b> + H₂O" in said


HIGH = r"""
source: smith-1988
facts:
- question: Which law is meant by many, by the way?
  id: law
  answer: |
    {formula}, so

    ```
    force
    ```
"""


def _unpacked(file: Path) -> bytes:
    """A PDF with its objects in the open."""
    writer, made = PdfWriter(clone_from=file), BytesIO()
    writer.write(made)
    return made.getvalue()


@pytest.mark.parametrize(
    "formula",
    [
        r"\(\begin{pmatrix} \mathbf{F} \\ m \end{pmatrix}\)",
        r"\(\displaystyle\sum_{i}^{n} a\)",
        r"\(\ce{A ->[t][k] B}\)",
        r"\(F \overset{!}{=} ma\)",
    ],
)
def test_a_formula_is_neither_bold_nor_over_the_line_above_it(
    workshop: Workshop, formula: str
) -> None:
    workshop.files = {"deck.yaml": DECK, "physics.yaml": HIGH.replace("{formula}", formula)}
    workshop.write()
    file = workshop.folder / "sheet.pdf"
    printed(workshop.folder, workshop.deck)
    names = re.findall(
        rb"/BaseFont */[A-Z]{6}\+(?:NewCMMath|DejaVuSansMono)[\w-]*", _unpacked(file)
    )
    assert {name.partition(b"+")[2].removesuffix(b"-Identity-H") for name in names} == {
        b"NewCMMath-Book",
        b"DejaVuSansMono",
    }
    document = PdfDocument(file)
    text = document[len(document) - 1].get_textpage()
    boxes = [text.get_rect(number) for number in range(text.count_rects())]
    above = next(box for box in boxes if "Which law" in text.get_text_bounded(*box))
    below = [box for box in boxes if box[3] < above[3] - 1]
    assert max(box[3] for box in below) < above[1]


_SUM = "+".join(f"a_{{{number}}}" for number in range(30))


@pytest.mark.parametrize(
    "latex",
    [
        r"\begin{pmatrix}" + "&".join(_SUM.split("+")) + r"\end{pmatrix}",
        rf"f = \begin{{cases}} {_SUM} & \text{{if it rains}} \\ 0 & \text{{else}} \end{{cases}}",
        rf"\frac{{{_SUM}}}{{b}}",
        rf"\sqrt{{{_SUM}}}",
        _SUM,
        f"{_SUM} = {_SUM}",
    ],
)
def test_no_formula_leaves_its_column(latex: str) -> None:
    page = PdfDocument(folded(latex))[0]
    text = page.get_textpage()
    boxes = [text.get_charbox(number) for number in range(text.count_chars())]
    fold = next(box[0] for box in (text.get_rect(n) for n in range(text.count_rects()))
                if text.get_text_bounded(*box) == "fold here")  # fmt: skip
    crossing = [box for box in boxes if box[0] < fold - 12 < box[2]]
    assert not crossing
    assert max(box[2] for box in boxes) < page.get_width() - 12
