"""Cards in Anki's own window, whose page has rules of its own.

`QUIZGEN_AQT` names a Python with `aqt`. Without one, or where its libraries or `xvfb-run` are not
installed, this is skipped, also in CI.
"""

import json
import os
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.workshop import Workshop

PYTHON = os.environ.get("QUIZGEN_AQT", "")

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(
        not Path(PYTHON).is_file() or not shutil.which("xvfb-run"),
        reason="no Python with aqt in QUIZGEN_AQT, or no xvfb-run",
    ),
]


@pytest.fixture(autouse=True)
def _needs_libraries() -> None:
    """What `aqt` needs of the system: a package index has only `aqt` itself."""
    if subprocess.run([PYTHON, "-c", "import aqt"], check=False, capture_output=True).returncode:
        pytest.skip("aqt cannot be imported")


def test_cards_in_the_window_of_anki(workshop: Workshop) -> None:
    workshop.files["deck.yaml"] += "type_in: true\n"
    workshop.build(1_700_000_000)
    pictures = workshop.folder / "pictures"
    screen = ["xvfb-run", "-a", "-s", "-screen 0 1300x1100x24"]
    search = "card:when OR card:grounds"
    command = [*screen, PYTHON, "-m", "tests.anki.window", str(workshop.package)]
    command += [str(pictures), search]
    root = Path(__file__).parents[2]
    subprocess.run(command, cwd=root, check=True, capture_output=True, timeout=300)
    measured = json.loads((pictures / "measured.json").read_text("utf-8"))
    assert len(measured) == 2 * 2 * 2 * 2
    assert all(each["fits"] for each in measured.values())
    backs = {name: each for name, each in measured.items() if ".back." in name}
    assert {tuple(each["rule"]) for each in backs.values()} == {(1, "rgba(0, 0, 0, 0)")}
    boxes = {name: each["box"] for name, each in measured.items() if "when" in name}
    assert {tuple(box) for name, box in boxes.items() if ".front." in name} == {("INPUT", "")}
    assert {box[0] for name, box in boxes.items() if ".back." in name} == {"CODE"}
    nights = {each["ground"] for name, each in measured.items() if "night" in name}
    assert nights == {"rgb(30, 33, 36)"}
