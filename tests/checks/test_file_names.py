"""Names of pictures and fact files: Unicode forms, capitals, and what Windows refuses."""

import json
import re
import zipfile
from pathlib import Path

import pytest

from quizgen.diagnostics.diagnostic import Unusable
from quizgen.facts.media import Media
from quizgen.sheet.formats import FORMATS
from quizgen.start.first_deck import first_deck
from tests.workshop import FACTS, Workshop

FORMS = [
    ("café.svg", "cafe\u0301.svg"),
    ("cafe\u0301.svg", "café.svg"),
    ("한국.svg", "\u1112\u1161\u11ab\u1100\u116e\u11a8.svg"),
]
SVG = "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>"


def pictured(folder: Path, written: str, *on_disk: str) -> Workshop:
    """A deck whose first fact has a picture under the name `written`."""
    workshop = Workshop(folder)
    workshop.change("  who: English", f"  image: '{written}'\n  alt: a man\n  who: English")
    for name in on_disk:
        workshop.files[f"media/{name}"] = SVG
    return workshop


@pytest.mark.parametrize(("written", "on_disk"), FORMS)
def test_a_picture_is_found_whatever_the_unicode_form_of_its_name(
    tmp_path: Path, written: str, on_disk: str
) -> None:
    workshop = pictured(tmp_path, written, on_disk)
    assert workshop.run("check") == (0, "1 deck, 4 facts: nothing wrong\n")
    workshop.build(1_000_000_000)
    with zipfile.ZipFile(workshop.package) as archive:
        assert list(json.loads(archive.read("media")).values()) == ["quizgen-692b691a2a2ceacf.svg"]
    for form in FORMATS:
        out = str(tmp_path / f"sheet-{form}")
        assert workshop.run("sheet", "--as", form, "-o", out)[0] == 0


@pytest.mark.parametrize("form", ["moodle", "markdown"])
def test_worksheets_name_a_picture_the_same_on_all_systems(tmp_path: Path, form: str) -> None:
    made = []
    for number, on_disk in enumerate(("café.svg", "cafe\u0301.svg")):
        workshop = pictured(tmp_path / str(number), "café.svg", on_disk)
        out = tmp_path / f"sheet{number}"
        workshop.run("sheet", "--as", form, "--questions", "8", "-o", str(out))
        made.append(re.sub(r"[0-9a-f]{8}", "", out.read_text(encoding="utf-8")))
    assert made[0] == made[1]


@pytest.mark.parametrize(
    ("written", "on_disk", "hint"),
    [
        ("map.png", "Map.PNG", " (write 'Map.PNG': capitals count)"),
        ("ÉTÉ.png", "e\u0301te\u0301.png", " (write 'e\u0301te\u0301.png': capitals count)"),
        ("media/flag.png", "flag.png", " (write 'flag.png')"),
        ("media/flag.png", "Flag.png", " (write 'Flag.png': capitals count)"),
        ("old\\flag.png", "old/flag.png", " (write 'old/flag.png')"),
        ("./flag.png", "flag.png", ""),
        ("portait.png", "portrait.png", " (did you mean 'portrait.png'?)"),
        ("x.png", "portrait.png", ""),
    ],
)
def test_the_picture_that_was_meant_is_named(
    tmp_path: Path, written: str, on_disk: str, hint: str
) -> None:
    _, said = pictured(tmp_path, written, on_disk).run("check")
    wrong = [line for line in said.splitlines() if "media-missing" in line]
    if written.startswith("./"):
        assert not wrong
        return
    assert wrong == [
        f"railways/lines.yaml:6:10: error: no file '{written}' in the deck's folder media{hint} "
        "[media-missing]"
    ]
    assert ("unused-media" in said) is (hint == "" or "did you mean" in hint)


def test_capitals_count_where_the_system_ignores_them(tmp_path: Path) -> None:
    """There, the file is found under a name that no other system finds."""
    (tmp_path / "media").mkdir()
    (tmp_path / "media" / "Map.png").touch()
    media = Media(tmp_path)
    assert not media.has_exactly("map.png")
    assert media.alike("map.png") == ["Map.png"]


def test_a_part_has_the_same_name_on_all_systems(tmp_path: Path) -> None:
    workshop = Workshop(tmp_path)
    workshop.files["e\u0301te\u0301.yaml"] = workshop.files.pop("lines.yaml")
    code, said = workshop.run("list", "--part", "été")
    assert (code, said.count("\n") > 1) == (0, True)
    assert workshop.run("list", "--part", "e\u0301te\u0301") == (code, said)


@pytest.mark.parametrize(
    ("files", "found"),
    [
        ({"aux.yaml": FACTS.replace("id: ", "id: x-")},
         "railways/aux.yaml:1:1: warning: Windows cannot have a file named 'aux.yaml': "
         "'aux' is the name of a device there [windows-name]"),
        ({"nul/more.yaml": FACTS.replace("id: ", "id: x-")},
         "railways/nul/more.yaml:1:1: warning: Windows cannot have a file named 'nul': "
         "'nul' is the name of a device there [windows-name]"),
        ({"a:b.yaml": FACTS.replace("id: ", "id: x-")},
         "railways/a:b.yaml:1:1: warning: Windows cannot have a file named 'a:b.yaml': "
         "a name there cannot have a colon [windows-name]"),
        ({"media/what?.svg": SVG},
         "railways/deck.yaml:1:1: warning: Windows cannot have a file named 'what?.svg': "
         "a name there cannot have a question mark [windows-name]"),
    ],
)  # fmt: skip
def test_a_file_that_windows_cannot_have_is_warned_about(
    tmp_path: Path, files: dict[str, str], found: str
) -> None:
    workshop = Workshop(tmp_path)
    workshop.files |= files
    code, said = workshop.run("check")
    assert code == 0
    assert [line for line in said.splitlines() if "windows-name" in line] == [found]
    workshop.files["deck.yaml"] += "allow: {windows-name: the club has no Windows}\n"
    _, said = workshop.run("check")
    assert "windows-name" not in said


def test_a_picture_that_windows_cannot_have_is_warned_about_where_it_is_used(
    tmp_path: Path,
) -> None:
    _, said = pictured(tmp_path, "con.svg", "con.svg").run("check")
    assert (
        "railways/lines.yaml:6:10: warning: Windows cannot have a file named 'con.svg': "
        "'con' is the name of a device there [windows-name]"
    ) in said


@pytest.mark.parametrize("name", ["more.yaml ", "more.yaml.", "more.yml.", "more.yaml.txt"])
def test_a_fact_file_whose_end_windows_would_drop_or_hide_is_not_passed_over(
    tmp_path: Path, name: str
) -> None:
    workshop = Workshop(tmp_path)
    workshop.files[name] = FACTS
    code, said = workshop.run("check")
    assert code == 1
    assert (
        f"railways/{name}:1:1: error: not read, because fact files end in .yaml: rename it to "
        "more.yaml [not-a-fact-file]"
    ) in said


def test_outputs_that_windows_cannot_have_are_warned_about(tmp_path: Path) -> None:
    workshop = Workshop(tmp_path)
    _, said = workshop.run("sheet", "--as", "gift", "-o", str(tmp_path / "nul.gift"))
    assert "warning: Windows cannot have a file named 'nul.gift': 'nul' is the name" in said
    _, said = workshop.run("build", "--out", str(tmp_path / "a:b"))
    assert "warning: Windows cannot have a file named 'a:b': a name there cannot" in said


def test_a_deck_is_not_started_in_a_folder_that_windows_cannot_have(tmp_path: Path) -> None:
    with pytest.raises(Unusable, match="Windows cannot have this folder: 'con' is the name"):
        first_deck(tmp_path / "con", "k3v9t2mqx7pd")
