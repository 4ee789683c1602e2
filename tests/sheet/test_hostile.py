"""Texts that no line holds, or that no font has."""

import zlib
from pathlib import Path

import pytest
from fontTools.fontBuilder import FontBuilder
from fontTools.pens.ttGlyphPen import TTGlyphPen
from pypdf import PdfReader

from quizgen.reader.decks import read_decks
from quizgen.sheet.paper.glyphs import missing
from tests.samples import png_of
from tests.sheet.printing import GREAT_TERROR, printed, quizgen
from tests.workshop import Workshop


@pytest.mark.slow
@pytest.mark.parametrize("format_name", ["sheet", "fold", "cards"])
@pytest.mark.parametrize("letters", [20_000])
@pytest.mark.parametrize("of", ["digits", "letters"])
def test_a_word_that_no_line_holds_is_broken_and_nothing_of_it_is_lost(
    workshop: Workshop, format_name: str, letters: int, of: str
) -> None:
    word = "".join(f"{number:05}" for number in range(letters // 5))
    if of == "letters":
        word = word.translate(str.maketrans("0123456789", "abcdeghkmn"))
    workshop.change("English engineer of the Stockton and Darlington Railway", f"the {word} man")
    workshop.write()
    kinds = ["--kind", "person"] + (["--types", "short"] if format_name == "sheet" else [])
    printed(workshop.folder, workshop.deck, "--as", format_name, *kinds)
    if format_name == "cards" and letters > 800:
        return  # It is left out, and said.
    reader = PdfReader(workshop.folder / "sheet.pdf")
    lines = [line for page in reader.pages for line in page.extract_text().splitlines()]
    assert max(map(len, lines)) < 110
    # It is broken at every tenth letter at most.
    pieces = [each for line in lines for each in line.split() if len(each) >= 10]
    assert word in "".join(piece for piece in pieces if set(piece) <= set(word))


@pytest.mark.parametrize(
    ("options", "head"),
    [
        ([], "Early railways and what came of them, as far as a title …"),
        (["--large-print"], "Early railways and what …"),
    ],
)
def test_a_long_title_takes_one_line_at_the_head_of_a_page(
    tmp_path: Path, options: list[str], head: str
) -> None:
    title = "Early railways and what came of them, as far as a title can say it, and farther"
    found = printed(tmp_path, GREAT_TERROR, "--title", title, "--key", "none", *options)
    assert found[1].startswith(f"{head} · Version A Name ")


def test_a_list_in_a_note_stays_one_on_the_key(workshop: Workshop) -> None:
    note = "  note: |\n    She wrote:\n\n    - one\n    - *two*\n\n    3. three\n"
    workshop.change("  id: stephenson\n", f"  id: stephenson\n{note}")
    workshop.write()
    printed(workshop.folder, workshop.deck, "--kind", "person")
    key = PdfReader(workshop.folder / "sheet.pdf").pages[-1].extract_text()
    lines = [line.strip() for line in key.splitlines()]
    start = lines.index("She wrote:")
    assert lines[start : start + 4] == ["She wrote:", "• one", "• two", "3. three"]


# The engine's own fonts have no kana; Arabic they have, but do not join its letters.
@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("the あ sign", "no available font contains 'あ' (U+3042)"),
        ("the 😀 sign", "no available font contains '😀' (U+1F600)"),
        ("called سلام there", "no available font contains 'سلام' (U+0633 U+0644 U+0627 U+0645)"),
    ],
)
def test_what_no_font_has_is_said_with_its_place_and_nothing_is_written(
    workshop: Workshop, text: str, said: str
) -> None:
    workshop.change("miles of track in the first", f"miles of {text} in the first")
    workshop.write()
    out = workshop.folder / "sheet.pdf"
    out.write_bytes(b"old")
    code, output, _ = quizgen("sheet", workshop.deck, "-o", out)
    strange = said.split("'")[1]
    before, _, _ = workshop.files["lines.yaml"].partition(strange)
    line, column = before.count("\n") + 1, len(before) - before.rfind("\n")
    assert code == 1
    assert f"lines.yaml:{line}:{column}: error: {said}: choose one with --font" in output
    assert out.read_bytes() == b"old"


def test_what_no_font_has_is_said_once_however_often_the_engine_names_it(
    workshop: Workshop,
) -> None:
    workshop.change("person: George Stephenson", "person: George あ Stephenson")
    workshop.write()
    (deck,) = read_decks([workshop.deck]).decks
    origins = [question.origin for question in deck.questions]
    assert [each.span.line for each in missing(["あ", "あ"], origins)] == [4]


def test_texts_of_one_script_that_no_font_has_are_one_message(workshop: Workshop) -> None:
    workshop.change("person: George Stephenson", "person: George سلام حرب 毛 🚂 كتاب")
    workshop.write()
    (deck,) = read_decks([workshop.deck]).decks
    origins = [question.origin for question in deck.questions]
    found = missing(["كتاب", "سلام", "毛", "حرب", "🚂", "كتاب"], origins)
    assert [(each.span.line, each.message.partition(": choose")[0]) for each in found] == [
        (
            4,
            "no available font contains 'سلام' (U+0633 U+0644 U+0627 U+0645) "
            "or 2 other Arabic texts",
        ),
        (4, "no available font contains '毛' (U+6BDB)"),
        (4, "no available font contains '🚂' (U+1F682)"),
    ]


def kana(folder: Path) -> Path:
    """A folder with a font of one letter that the engine's own fonts do not have."""
    triangle = TTGlyphPen(None)
    triangle.moveTo((0, 0))
    triangle.lineTo((0, 500))
    triangle.lineTo((500, 500))
    triangle.closePath()
    glyph = triangle.glyph()
    font = FontBuilder(1000, isTTF=True)
    glyphs = [".notdef", "a", "space"]
    font.setupGlyphOrder(glyphs)
    font.setupCharacterMap({ord("あ"): "a", ord(" "): "space"})
    font.setupGlyf({".notdef": glyph, "a": glyph, "space": TTGlyphPen(None).glyph()})
    font.setupHorizontalMetrics(dict.fromkeys(glyphs, (600, 0)))
    font.setupHorizontalHeader(ascent=800, descent=-200)
    names = {"familyName": "One Kana", "styleName": "Regular", "psName": "OneKana-Regular"}
    font.setupNameTable(names)
    font.setupOS2()
    font.setupPost()
    (folder / "fonts").mkdir()
    font.save(folder / "fonts" / "kana.ttf")
    return folder / "fonts"


@pytest.mark.parametrize("options", [[], ["--font", "One Kana"]])
def test_with_a_font_that_has_it_any_script_is_printed(
    workshop: Workshop, options: list[str]
) -> None:
    workshop.change("miles of track in the first", "miles of あ in the first")
    workshop.write()
    fonts = kana(workshop.folder)
    found = printed(workshop.folder, workshop.deck, "--font-dir", fonts, *options)
    assert "iles of あ in the first" in found[0]


def test_a_font_that_is_not_there_is_refused_with_one_that_sounds_like_it(
    workshop: Workshop,
) -> None:
    workshop.write()
    fonts = kana(workshop.folder)
    code, _, errors = quizgen("sheet", workshop.deck, "--font-dir", fonts, "--font", "One Cana")
    assert code == 2
    assert "no font 'One Cana' (did you mean 'One Kana'?)" in errors


NO_FILTER = zlib.compress(b"\x09" * 37 * 9)
"""Rows that are packed in a way that there is not: only a decoder of PNG sees it."""


def test_a_picture_that_is_none_is_said_at_its_fact(workshop: Workshop) -> None:
    workshop.change("  id: stephenson\n", "  id: stephenson\n  image: him.png\n  alt: a man\n")
    workshop.write()
    (workshop.deck / "media").mkdir()
    (workshop.deck / "media" / "him.png").write_bytes(png_of(9, 9, NO_FILTER))
    command = ("sheet", workshop.deck, "--as", "cards", "-o", workshop.folder / "cards.pdf")
    code, output, _ = quizgen(*command)
    assert code == 1
    assert "lines.yaml:4:3: error: its picture 'him.png' cannot be printed: " in output
