"""Drawings of a few kilobytes that take minutes or gigabytes to print, beside fine ones."""

import sys
import zlib
from base64 import b64encode
from collections.abc import Mapping
from pathlib import Path

import pytest

from quizgen.sheet.paper import confined, pictures
from quizgen.sheet.paper.compilation import Compilation, with_picture
from quizgen.sheet.paper.confined import Exceeded, Limits, compiled_apart, compiled_within
from tests.samples import png_of, svg
from tests.sheet.printing import quizgen
from tests.workshop import Workshop

PHOTO = b64encode(png_of(7000, 7000, zlib.compress(bytes(7000 * 28_001), 9))).decode()

BOXES = "patternContentUnits='objectBoundingBox'"


def nested_patterns() -> bytes:
    """Patterns that each have the next one ten times, which a group hands down to its elements."""
    made = ""
    for number in range(7):
        ten = "<rect width='3' height='3'/>" * 10
        inner = f"<g fill='url(#p{number + 1})'>{ten}</g>"
        made += f"<pattern id='p{number}' width='5' height='5' {BOXES}>{inner}</pattern>"
    return svg(f"{made}<rect fill='url(#p0)' width='80' height='60'/>")


def styled(rules: int) -> bytes:
    """Rules of CSS that are compared with each element."""
    style = "".join(f"g .a{n}>rect,g>.b{n} {{fill: red}}" for n in range(rules))
    return svg(f"<style>{style}</style><g>{'<rect/>' * rules}</g>")


HOSTILE = {
    "patterns in patterns": nested_patterns(),
    "a photograph that is repeated": svg(
        f"<image id='i' width='80' height='60' href='data:image/png;base64,{PHOTO}'/>"
        + "<use href='#i' x='1'/>" * 30
    ),
}
FINE = svg("<path d='M 0 0 9 9'/>")


def blamed(folder: Path, shown: Mapping[str, bytes]) -> Mapping[str, str]:
    """The drawings that are blamed when all are printed together."""
    for name, content in shown.items():
        (folder / name).write_bytes(content)
    source = "\n".join(with_picture(name) for name in shown)
    asked = Compilation(source, str(folder), {"data": " ".join(shown)})
    with pytest.raises(Exceeded) as caught:
        compiled_within(asked, shown)
    return caught.value.pictures


@pytest.mark.slow
@pytest.mark.skipif(sys.platform != "linux", reason="only Linux limits the memory")
@pytest.mark.parametrize("content", HOSTILE.values(), ids=HOSTILE)
def test_a_drawing_that_takes_too_much_memory_is_blamed(workshop: Workshop, content: bytes) -> None:
    found = blamed(workshop.folder, {"a.svg": FINE, "b.svg": content, "c.svg": FINE})
    assert found == {"b.svg": "it takes too much memory: simplify it, or export it as PNG"}


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="Windows limits no time of a processor")
def test_a_drawing_that_takes_too_long_is_blamed(
    workshop: Workshop, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(confined, "limits_for", lambda *_: Limits(1, 10**9))
    found = blamed(workshop.folder, {"a.svg": styled(20_000), "b.svg": FINE})
    assert found == {"a.svg": "it takes too long: simplify it, or export it as PNG"}


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells what a process has used")
@pytest.mark.parametrize("before", ["", "import time\nwhile time.process_time() < 1.5: pass\n"])
def test_a_process_whose_threads_wait_for_each_other_ran_out_of_memory(
    workshop: Workshop, monkeypatch: pytest.MonkeyPatch, before: str
) -> None:
    locked = f"{before}import threading; lock = threading.Lock(); lock.acquire(); lock.acquire()"
    monkeypatch.setattr(confined, "_PROGRAM", locked)
    monkeypatch.setattr(confined, "_LOOK", 0.5)
    with pytest.raises(MemoryError):
        compiled_apart(Compilation("", str(workshop.folder), {}), {})


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells what a process has used")
def test_a_process_that_is_busy_for_long_is_waited_for(
    workshop: Workshop, monkeypatch: pytest.MonkeyPatch
) -> None:
    busy = "import time\nwhile time.process_time() < 3: pass\nprint('[null, {{}}, 1.5]')"
    monkeypatch.setattr(confined, "_PROGRAM", busy)
    monkeypatch.setattr(confined, "_LOOK", 1)
    assert compiled_apart(Compilation("", str(workshop.folder), {}), {}).error is None


@pytest.mark.slow
def test_where_none_takes_too_long_alone_the_slowest_is_blamed(workshop: Workshop) -> None:
    drawings = {"a.svg": FINE, "b.svg": styled(2_000), "c.svg": FINE}
    for name, content in drawings.items():
        (workshop.folder / name).write_bytes(content)
    asked = Compilation("", str(workshop.folder), {})
    sizes = {name: len(content) for name, content in drawings.items()}
    once = dict.fromkeys(drawings, 1)
    assert confined._to_blame(asked, sizes, once, "together") == {"b.svg": "together"}


@pytest.mark.slow
@pytest.mark.skipif(sys.platform != "linux", reason="only Linux limits the memory")
def test_a_sheet_with_such_a_drawing_names_it_at_its_fact_and_writes_nothing(
    workshop: Workshop,
) -> None:
    workshop.change("  id: stephenson\n", "  id: stephenson\n  image: him.svg\n  alt: a man\n")
    workshop.write()
    (workshop.deck / "media").mkdir()
    (workshop.deck / "media" / "him.svg").write_bytes(nested_patterns())
    file = workshop.folder / "cards.pdf"
    code, output, _ = quizgen("sheet", workshop.deck, "--as", "cards", "-o", file)
    said = (
        "lines.yaml:4:3: error: its picture 'him.svg' cannot be printed: it takes too much memory:"
        " simplify it, or export it as PNG [bad-picture]\n"
    )
    assert code == 1
    assert output.count(said) == output.count("cannot be printed") == 1
    assert not file.exists()


def test_pictures_that_have_too_many_pixels_together_are_refused_at_the_largest(
    workshop: Workshop, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pictures, "MOST_TOGETHER", 1_000_000)
    workshop.change("  id: stephenson\n", "  id: stephenson\n  image: him.png\n  alt: a man\n")
    workshop.write()
    (workshop.deck / "media").mkdir()
    large = png_of(2000, 1000, zlib.compress(bytes(1000 * 8001), 9))
    (workshop.deck / "media" / "him.png").write_bytes(large)
    file = workshop.folder / "cards.pdf"
    code, output, _ = quizgen("sheet", workshop.deck, "--as", "cards", "-o", file)
    assert code == 1
    assert (
        "lines.yaml:4:3: error: its picture 'him.png' has 2 million pixels, and all pictures of the"
        " sheet 2 million, which is more than 1 million: scale it down to 1,200 pixels on a side"
        " [bad-picture]\n"
    ) in output
    assert not file.exists()
