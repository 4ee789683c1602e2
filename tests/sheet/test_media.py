"""Pictures and sounds on sheets of every format: with the question, or with its answer."""

import re
from base64 import b64decode, b64encode
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from xml.etree.ElementTree import Element

import pytest
from pypdf import PdfReader

from quizgen.sheet.formats import FORMATS
from tests import samples
from tests.sheet.exchange import moodle_questions
from tests.sheet.printing import pages, quizgen
from tests.workshop import Workshop

FACTS = """\
title: Signals
source: smith-1988
facts:
- date: 1825-09-27
  id: opening
  event: the opening of the line
  image: {file: opening.png, alt: a crowd, caption: The opening, credit: J. Doe}
  page: 1
- figure: 12
  id: area
  counts: square units in the drawing
  image: plan.svg
  alt: a triangle
  caption: A plan of the yard
  credit: "[Plans](https://example.org/)"
  image_side: prompt
  answer_image: {file: opening.png, alt: a crowd}
  page: 2
- term: whistle
  id: whistle
  means: a signal that is given by steam
  audio: {file: blow.wav, alt: a long tone, credit: Own recording}
  audio_side: prompt
  page: 3
"""
PICTURE = samples.png(8, 6, lambda x, y: (x, y, 0, 255))
SOUND = samples.wav(0.01)


@pytest.fixture
def pictured(workshop: Workshop) -> Workshop:
    """A deck with a picture of each side, and a question by ear."""
    workshop.files["lines.yaml"] = FACTS
    workshop.write()
    media = workshop.deck / "media"
    media.mkdir()
    (media / "opening.png").write_bytes(PICTURE)
    (media / "plan.svg").write_bytes(samples.svg("<path d='M0 0 9 9'/>"))
    (media / "blow.wav").write_bytes(SOUND)
    return workshop


def made(workshop: Workshop, name: str, *ids: str, options: Sequence[str] = ()) -> tuple[Path, str]:
    """A sheet of these questions in a format, and what was said about it."""
    out = workshop.folder / f"sheet{FORMATS[name].suffix}"
    (workshop.folder / "ids").write_text("\n".join(ids))
    command = ("sheet", workshop.deck, "--as", name, "--ids", workshop.folder / "ids", "-o", out)
    types = ["--types", "short,date,number"] if FORMATS[name].planned else []
    code, output, errors = quizgen(*command, *types, *options)
    assert code == 0, output + errors
    # A type that these questions cannot be asked by is not the point here.
    lines = [line for line in errors.splitlines(keepends=True) if "no item of the type" not in line]
    return out, "".join(lines)


def alts(file: Path) -> Counter[str]:
    """The descriptions of the pictures of a tagged PDF."""
    found: Counter[str] = Counter()

    def walk(element: object) -> None:
        element = element.get_object() if hasattr(element, "get_object") else element
        if isinstance(element, list):
            for each in element:
                walk(each)
        elif isinstance(element, dict):
            if element.get("/S") == "/Figure":
                found[str(element["/Alt"])] += 1
            walk(element.get("/K", []))

    tree = PdfReader(file).root_object["/StructTreeRoot"]
    assert isinstance(tree, dict)
    walk(tree["/K"])
    return found


@pytest.mark.parametrize("name", ["sheet", "cards", "fold"])
def test_paper_shows_pictures_with_question_and_answer(pictured: Workshop, name: str) -> None:
    file, said = made(pictured, name, "opening", "area/how-many")
    assert said == ""
    found = alts(file)
    assert (found["a crowd"], found["a triangle"]) == (2, 1)
    text = " ".join(pages(file))
    assert text.count("The opening J. Doe") == 1, "caption and credit, with the answer"
    assert text.count("Plans") == 1, "the credit of what is in a question is there"
    assert text.count("A plan of the yard") == 1
    if name == "sheet":
        sheet, key = pages(file)[0], pages(file)[-1]
        assert "Plans" in sheet
        assert "A plan of the yard" not in sheet
        assert "A plan of the yard" in key


@pytest.mark.parametrize("name", ["sheet", "cards", "fold"])
def test_paper_leaves_out_what_is_asked_by_ear_and_says_so(pictured: Workshop, name: str) -> None:
    _, said = made(pictured, name, "whistle/sound", "whistle/define", "opening")
    assert said == (
        "left out: 1 question by ear, which paper cannot ask\n"
        "left out: the sounds of 1 fact, which paper cannot play\n"
    )


def test_a_text_describes_pictures_and_sounds(pictured: Workshop) -> None:
    file, said = made(pictured, "markdown", "opening", "area/how-many", "whistle/sound")
    assert said == ""
    sheet, _, key = file.read_text("utf-8").partition("# Key")
    assert "*Picture: a triangle; Plans (plan.svg)*" in sheet.replace("[", "").replace("\\", "")
    assert "*Sound: a long tone; Own recording (blow.wav)*" in sheet
    assert "opening.png" not in sheet
    assert "*Picture: a crowd; The opening; J. Doe (opening.png)*" in key
    assert "*A plan of the yard*" in key


def files_of(element: Element) -> dict[str, bytes]:
    return {str(each.get("name")): b64decode(each.text or "") for each in element.findall("file")}


def addresses(element: Element) -> list[str]:
    return re.findall(r'src="@@PLUGINFILE@@/([^"]+)"', element.findtext("text") or "")


def test_moodle_gets_the_files_of_question_and_feedback(pictured: Workshop) -> None:
    file, _ = made(pictured, "moodle", "opening", "area/how-many", "whistle/sound")
    questions = moodle_questions(file.read_text("utf-8"))
    asked = {
        name: {
            part: element
            for part in ("questiontext", "generalfeedback")
            if (element := question.find(part)) is not None
        }
        for name, question in questions.items()
    }
    opening = asked["railways/opening/when"]
    assert files_of(opening["questiontext"]) == {}
    assert files_of(opening["generalfeedback"]) == {"opening.png": PICTURE}
    area = asked["railways/area/how-many"]
    assert [*files_of(area["questiontext"])] == ["plan.svg"]
    assert files_of(area["generalfeedback"]) == {"opening.png": PICTURE}
    whistle = asked["railways/whistle/sound"]
    assert files_of(whistle["questiontext"]) == {"blow.wav": SOUND}
    assert "<audio controls" in (whistle["questiontext"].findtext("text") or "")
    for parts in asked.values():
        for element in parts.values():
            assert addresses(element) == [*files_of(element)]


def test_files_of_one_name_in_two_folders_are_kept_apart_in_moodle(pictured: Workshop) -> None:
    pictured.change("file: opening.png, alt: a crowd, cap", "file: a/b.png, alt: a crowd, cap")
    pictured.change("credit: J. Doe}\n", "credit: J. Doe}\n  answer_image: c/b.png\n")
    pictured.write()
    for name, content in (("a/b.png", PICTURE), ("c/b.png", samples.png(1, 1))):
        path = pictured.deck / "media" / name
        path.parent.mkdir()
        path.write_bytes(content)
    file, _ = made(pictured, "moodle", "opening")
    (question,) = moodle_questions(file.read_text("utf-8")).values()
    feedback = question.find("generalfeedback")
    assert feedback is not None
    assert files_of(feedback) == {"b.png": PICTURE, "2-b.png": samples.png(1, 1)}
    assert addresses(feedback) == ["b.png", "2-b.png"]


def test_a_misnamed_file_is_embedded_as_what_it_is(pictured: Workshop) -> None:
    (pictured.deck / "media" / "opening.png").write_bytes(samples.GREY_JPEG)
    file, _ = made(pictured, "gift", "opening")
    said = re.sub(r"\\(.)", r"\1", file.read_text("utf-8"))
    assert f"data:image/jpeg;base64,{b64encode(samples.GREY_JPEG).decode()}" in said
    file, _ = made(pictured, "moodle", "opening")
    assert 'file name="opening.jpg"' in file.read_text("utf-8")
    made(pictured, "cards", "opening")


def sizes(file: Path) -> list[tuple[int, int]]:
    """The width and height in millimetres of each picture of pixels on the first page."""
    contents = PdfReader(file).pages[0].get_contents()
    assert contents is not None
    drawn = re.findall(rb"q ([\d.]+) 0 0 ([\d.]+) [\d.]+ [\d.]+ cm/x\d+ Do", contents.get_data())
    return [(round(float(w) / 72 * 25.4), round(float(h) / 72 * 25.4)) for w, h in drawn]


@pytest.mark.parametrize(
    ("pixels", "options", "millimetres"),
    [
        # A map of 4 to 3 can be read.
        ((800, 600), (), (67, 50)),
        # It takes the width that there is, is smaller in smaller type, and larger in large print.
        ((1600, 200), (), (151, 19)),
        ((800, 600), ("--columns", "2"), (61, 46)),
        ((800, 600), ("--large-print",), (110, 83)),
        # A narrow one is higher, but no strip takes the whole page.
        ((300, 900), (), (20, 61)),
        ((50, 900), (), (4, 81)),
        # Few pixels are not enlarged without end.
        ((40, 30), (), (28, 21)),
    ],
)
def test_a_picture_that_is_asked_about_is_large_enough_to_read(
    pictured: Workshop,
    pixels: tuple[int, int],
    options: tuple[str, ...],
    millimetres: tuple[int, int],
) -> None:
    pictured.change("image: plan.svg", "image: plan.png")
    pictured.write()
    (pictured.deck / "media" / "plan.png").write_bytes(
        samples.png(*pixels, lambda *_: (9, 9, 9, 255))
    )
    file, _ = made(pictured, "sheet", "area", options=options)
    assert sizes(file) == [millimetres]
