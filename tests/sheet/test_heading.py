"""The user's own heading: a line, a logo, instructions and a time."""

from base64 import b64decode
from pathlib import Path

import pytest
from pypdf import PdfReader

from tests.sheet.printing import GREAT_TERROR, pages, printed, quizgen, straight

PIXEL = b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
)
SHORT = ("--types", "choice", "--questions", "3", "--key", "none")


def test_the_heading_is_around_the_title_of_each_version_and_is_never_markup(
    tmp_path: Path,
) -> None:
    above, told = "Town *School* #panic() $x$", 'Write "clearly". #let x = 1\n= No _books_.'
    options = ("--heading", above, "--instructions", told, "--time", "45", "--versions", "2")
    found = [straight(page) for page in printed(tmp_path, GREAT_TERROR, *SHORT, *options)]
    assert len(found) == 2
    for page in found:
        assert page.startswith(f"{above} The Great Terror Version")
        assert 'Time: 45 min Write "clearly". #let x = 1 = No _books_. Multiple choice' in page


def test_a_logo_is_judged_by_its_bytes_and_described_by_the_line_beside_it(tmp_path: Path) -> None:
    logo = tmp_path / "crest.txt"
    logo.write_bytes(PIXEL)
    printed(tmp_path, GREAT_TERROR, *SHORT, "--logo", logo, "--heading", "Town School")
    (page,) = PdfReader(tmp_path / "sheet.pdf").pages
    assert len(page.images) == 1
    assert b"Town School" in page.extract_text().encode()


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (b"<html><title>404</title></html>", "a web page, such as an error page, not a picture"),
        (PIXEL[:40], "it cannot be printed: "),
        (b'<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>', "script"),
    ],
)
def test_what_is_no_picture_is_refused_as_a_logo(tmp_path: Path, content: bytes, why: str) -> None:
    logo = tmp_path / "crest.png"
    logo.write_bytes(content)
    out = tmp_path / "sheet.pdf"
    with pytest.raises(OSError, match=why):
        quizgen("sheet", GREAT_TERROR, *SHORT, "--logo", logo, "-o", out)
    assert not out.exists()


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (("--as", "html", "--time", "45"), "--time cannot be used with --as html"),
        (("--heading", "n" * 201), "more than 200 characters"),
        (("--time", "0"), "0 is not in the range"),
    ],
)
def test_a_heading_that_cannot_be_printed_is_refused(options: tuple[str, ...], said: str) -> None:
    code, _, errors = quizgen("sheet", GREAT_TERROR, *options)
    assert code == 2
    assert said in errors


def test_without_options_there_is_no_heading_of_ones_own(tmp_path: Path) -> None:
    (page,) = printed(tmp_path, GREAT_TERROR, *SHORT)
    assert page.startswith("The Great Terror Name")
    assert pages(tmp_path / "sheet.pdf") == [page]


@pytest.mark.parametrize(
    ("count", "title"), [(2, "Deck 0 · Deck 1"), (3, "Deck 0 · Deck 1 · Deck 2")]
)
def test_a_sheet_of_several_decks_has_the_titles_of_three(
    tmp_path: Path, count: int, title: str
) -> None:
    decks = []
    for number in range(count + 2):
        deck = tmp_path / f"deck-{number}"
        deck.mkdir()
        (deck / "deck.yaml").write_text(f"deck: deck-{number}\ntitle: Deck {number}\n")
        (deck / "facts.yaml").write_text(
            f"facts:\n- {{date: {1900 + number}, id: d, event: the event of {number},"
            " allow: {source-missing: a test}}\n"
        )
        decks.append(deck)
    (page,) = printed(tmp_path, *decks[:count], "--types", "date", "--key", "none")
    assert page.startswith(f"{title} Name")
    (page,) = printed(tmp_path, *decks, "--types", "date", "--key", "none")
    assert page.startswith("Deck 0 · Deck 1 · Deck 2 · … Name")
