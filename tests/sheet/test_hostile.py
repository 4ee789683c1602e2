"""Texts that look like markup, that no line holds, or that no font has."""

from pathlib import Path

import pytest
from fontTools.fontBuilder import FontBuilder
from fontTools.pens.ttGlyphPen import TTGlyphPen

from tests.sheet.printing import printed, quizgen
from tests.workshop import Workshop

SECRET = "nobody may read this"

HOSTILE = {
    "reading a file": '#read("secret.txt")',
    "including one": '#include "secret.txt"',
    "stopping the engine": "#panic(1) #assert(false)",
    "labels and references": "<label> @label #label",
    "a formula": "$x^2 + #y$",
    "comments": "// none /* nor this",
    "a heading": "= heading == another",
    "lists": "- one + two / three: four",
    "a script": "<script>alert(1)</script>",
    "entities": "&amp; <b> &#x41;",
    "a Windows path": r"C:\new\table",
    "brackets": "[sic] {one} (two)",
    "quotes": "\"straight\" 'single'",
}


def hostile_deck(folder: Path, text: str) -> Path:
    """A deck with a text in every field that is printed, each time after another word."""
    deck = folder / "deck"
    deck.mkdir()
    (deck / "secret.txt").write_text(SECRET)

    def said(word: str) -> str:
        return "'" + f"{word} {text}".replace("'", "''") + "'"

    (deck / "deck.yaml").write_text(
        f"deck: hostile\ntitle: {said('deck')}\n"
        f"sources:\n  s: {{type: book, title: {said('book')}}}\n",
        "utf-8",
    )
    (deck / "facts.yaml").write_text(
        "source: s\nfacts:\n"
        f"- {{person: {said('Ann')}, id: ann, who: a writer of tracts, page: 1}}\n"
        f"- {{person: Bob Able, id: bob, who: {said('maker')}, page: 1}}\n"
        f"- {{date: 1810, id: fair, event: {said('fair')}, page: 1}}\n"
        f"- {{figure: 77, id: pots, counts: {said('pots')}, page: 1}}\n"
        f"- {{term: {said('kiln')}, id: kiln, means: {said('oven')},"
        f" stands_for: {said('letters')}, page: 1}}\n"
        f"- {{argument: {said('claim')}, id: loss, question: {said('loss')}, by: {said('Cid')},"
        f" because: [{said('rain')}, {said('wind')}], page: 1}}\n",
        "utf-8",
    )
    return deck


@pytest.mark.parametrize("form", ["sheet", "cards", "fold"])
@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_what_looks_like_markup_is_printed_as_it_is(tmp_path: Path, form: str, text: str) -> None:
    deck = hostile_deck(tmp_path, text)
    types = ["--types", "number,date,argument,short"] if form == "sheet" else []
    found = "".join(printed(tmp_path, deck, "--as", form, *types)).replace(" ", "")
    assert SECRET.replace(" ", "") not in found
    words = ["book", "maker", "fair", "pots", "Cid", "loss", "kiln", "oven"]
    words += [] if form == "fold" else ["rain", "wind", "claim"]
    words += ["letters"] if form == "cards" else []
    for word in words:
        assert f"{word} {text}".replace(" ", "").casefold() in found.casefold(), word


@pytest.mark.parametrize("form", ["sheet", "fold"])
def test_a_word_that_no_line_holds_is_broken_and_nothing_of_it_is_lost(
    workshop: Workshop, form: str
) -> None:
    word = "".join(f"{number:05}" for number in range(4_000))
    workshop.change("English engineer of the Stockton and Darlington Railway", f"the {word} man")
    workshop.write()
    kinds = ["--kind", "person"] + (["--types", "short"] if form == "sheet" else [])
    found = printed(workshop.folder, workshop.deck, "--as", form, *kinds)
    lines = "".join(found)
    assert word in lines


# The engine's own fonts have no kana; Arabic they have, but do not join its letters.
@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("the あ sign", "no font here has 'あ' (U+3042)"),
        ("the 😀 sign", "no font here has '😀' (U+1F600)"),
        ("called سلام there", "no font here has 'سلام' (U+0633 U+0644 U+0627 U+0645)"),
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
    assert f"lines.yaml:{line}:{column}: error: {said}: name one that has it with --font" in output
    assert out.read_bytes() == b"old"


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
    code, _, aside = quizgen("sheet", workshop.deck, "--font-dir", fonts, "--font", "One Cana")
    assert code == 2
    assert "no font 'One Cana' (did you mean 'One Kana'?)" in aside


def test_a_picture_that_is_none_is_said_at_its_fact(workshop: Workshop) -> None:
    workshop.change("  id: stephenson\n", "  id: stephenson\n  image: him.png\n  alt: a man\n")
    workshop.write()
    (workshop.deck / "media").mkdir()
    (workshop.deck / "media" / "him.png").write_bytes(b"\x89PNG\r\n\x1a\nno more of it")
    command = ("sheet", workshop.deck, "--as", "cards", "-o", workshop.folder / "cards.pdf")
    code, output, _ = quizgen(*command)
    assert code == 1
    assert "lines.yaml:4:3: error: its picture cannot be printed: " in output
