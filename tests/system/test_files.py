"""Files that are read and written whole or not at all."""

from pathlib import Path

import pytest

from quizgen.system.files import is_inside, read_whole, write_whole


def test_a_folder_is_no_file_to_read(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="Is a directory") as trouble:
        read_whole(tmp_path, 10)
    assert trouble.value.filename == str(tmp_path)


def test_a_link_that_leads_in_a_circle_is_not_written_to(tmp_path: Path) -> None:
    circle = tmp_path / "circle"
    circle.symlink_to(circle)
    with pytest.raises(OSError, match="Too many levels of symbolic links") as trouble:
        write_whole({circle: b""})
    assert trouble.value.filename == str(circle)
    assert circle.is_symlink()


def test_a_link_to_what_is_not_there_yet_stays_one(tmp_path: Path) -> None:
    link = tmp_path / "link"
    link.symlink_to("later")
    write_whole({link: b"x"})
    assert link.is_symlink()
    assert (tmp_path / "later").read_bytes() == b"x"


def test_what_a_circle_of_links_is_inside_of_can_be_told(tmp_path: Path) -> None:
    circle = tmp_path / "circle"
    circle.symlink_to(circle)
    assert is_inside(circle, tmp_path)
    assert not is_inside(circle, tmp_path / "other")
