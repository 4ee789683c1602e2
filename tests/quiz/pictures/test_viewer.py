"""The program that opens a picture."""

from collections.abc import Mapping, Sequence
from pathlib import Path

import pytest

from quizgen.questions.media import Attachment
from quizgen.quiz.pictures.gallery import Gallery
from quizgen.quiz.pictures.viewer import Viewer, viewer_command
from tests import samples

DESK = {"DISPLAY": ":0"}
AWAY = {"SSH_CONNECTION": "10.0.0.1 5 10.0.0.2 22"}


@pytest.mark.parametrize(
    ("platform", "environment", "there", "command"),
    [
        ("linux", DESK, ["xdg-open"], ["xdg-open"]),
        ("linux", {"WAYLAND_DISPLAY": "wayland-0"}, ["xdg-open"], ["xdg-open"]),
        ("linux", {}, ["xdg-open"], None),
        ("linux", AWAY, ["xdg-open"], None),
        ("linux", DESK | AWAY, ["xdg-open"], ["xdg-open"]),
        ("linux", DESK, [], None),
        ("linux", {}, ["wslview", "xdg-open"], ["wslview"]),
        ("linux", {}, ["termux-open"], ["termux-open"]),
        ("darwin", {}, ["open"], ["open"]),
        ("darwin", AWAY, ["open"], None),
        ("win32", {}, [], ()),
        ("win32", AWAY, [], None),
    ],
)
def test_a_viewer_needs_a_display_of_the_learner(
    platform: str,
    environment: Mapping[str, str],
    there: Sequence[str],
    command: Sequence[str] | None,
) -> None:
    def find(name: str) -> str | None:
        return name if name in there else None

    assert viewer_command(environment, find, platform) == command


def attachment(path: Path) -> Attachment:
    return Attachment(path, "", None, None, "picture")


@pytest.mark.skipif(not Path("/bin/sh").exists(), reason="there is no /bin/sh")
def test_a_viewer_gets_the_whole_name_and_no_shell_sees_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    path = Path("-a $(touch b) ;.png")
    path.write_bytes(samples.photo(2, 2))
    seen = tmp_path / "seen"
    program = tmp_path / "viewer"
    program.write_text(f"#!/bin/sh\nprintf '%s' \"$#$1\" > '{seen}'\n")
    program.chmod(0o755)
    viewer = Viewer([str(program)])
    assert Gallery(viewer=viewer).open(attachment(path))
    (started,) = viewer._running
    started.wait()
    assert seen.read_text() == f"1{tmp_path / path}"
    assert not (tmp_path / "b").exists()


@pytest.mark.parametrize("name", ["a.bat", "a.desktop", "a.html", "a.png", "a"])
def test_a_file_is_not_opened_as_what_its_name_says_and_it_is_not(
    tmp_path: Path, name: str
) -> None:
    """What begins as a GIF may be a script: `GIF89a=1;`."""
    path = tmp_path / name
    path.write_bytes(samples.GIF)
    pictures = Gallery(viewer=Viewer(["must-not-be-started"]))
    with pytest.raises(OSError, match=r"its name should end in \.gif"):
        pictures.open(attachment(path))
    assert pictures.fault(attachment(path)) == "its name should end in .gif"


def test_a_viewer_that_cannot_be_started_is_an_error_of_the_system(tmp_path: Path) -> None:
    path = tmp_path / "a.gif"
    path.write_bytes(samples.GIF)
    with pytest.raises(FileNotFoundError):
        Gallery(viewer=Viewer([str(tmp_path / "gone")])).open(attachment(path))


def test_a_picture_that_is_too_much_for_a_terminal_can_be_opened(tmp_path: Path) -> None:
    path = tmp_path / "a.png"
    path.write_bytes(samples.png_of(6000, 6000, b""))
    from quizgen.quiz.pictures.drawing import Graphics

    graphics = Graphics("kitty")
    assert Gallery(lambda: graphics).fault(attachment(path)) == "more than 25 million pixels"
    assert Gallery(lambda: graphics, Viewer(["x"])).fault(attachment(path)) == ""


def test_a_drawing_is_shown_by_a_viewer_alone(tmp_path: Path) -> None:
    from quizgen.quiz.pictures.drawing import Graphics

    path = tmp_path / "a.svg"
    path.write_bytes(samples.svg())
    graphics = Graphics("kitty")
    on_terminal = Gallery(lambda: graphics)
    assert not on_terminal.can_show(path)
    assert on_terminal.fault(attachment(path)) == "an SVG drawing"
    assert on_terminal.draw(attachment(path), 80, 20, 0) == ""
    opened = Gallery(lambda: graphics, Viewer(["x"]))
    assert opened.can_show(path)
    assert opened.fault(attachment(path)) == ""
    assert Gallery().can_show(tmp_path / "a.png") is False


def test_a_terminal_is_asked_once_and_only_about_a_picture(tmp_path: Path) -> None:
    asked: list[None] = []
    pictures = Gallery(lambda: asked.append(None))
    assert not pictures.can_show(tmp_path / "a.svg")
    assert not asked
    assert not pictures.can_show(tmp_path / "a.png")
    assert not pictures.can_show(tmp_path / "b.png")
    assert len(asked) == 1
