"""Pictures and sounds on the page that marks itself, in a browser."""

from pathlib import Path

import pytest

from tests import samples
from tests.sheet.web.browser import Scheme, needs_chromium, opened, page_of
from tests.workshop import Workshop

pytestmark = [needs_chromium, pytest.mark.slow]

FACTS = """\
title: Signals
source: smith-1988
facts:
- term: whistle
  id: whistle
  means: a signal that is given by steam
  image: ring.png
  alt: a ring
  audio: {file: blow.wav, alt: a long tone, credit: Own recording}
  audio_side: prompt
  ask: {define: no, term: no}
  page: 3
"""


@pytest.fixture
def page_file(workshop: Workshop) -> Path:
    workshop.files["lines.yaml"] = FACTS
    workshop.write()
    (workshop.deck / "media").mkdir()
    (workshop.deck / "media" / "ring.png").write_bytes(samples.line_art(60, 60))
    (workshop.deck / "media" / "blow.wav").write_bytes(samples.wav(0.2))
    return page_of(workshop.folder, workshop.deck)


def test_a_sound_is_loaded_and_played(page_file: Path) -> None:
    with opened(page_file) as page:
        player = page.locator("audio")
        assert player.count() == 1
        assert player.get_attribute("aria-label") == "a long tone"
        played = """each => new Promise((ended, failed) => {
            each.muted = true;
            each.addEventListener("ended", () => ended(each.duration));
            each.addEventListener("error", () => failed(each.error));
            each.play().catch(failed);
        })"""
        assert abs(player.evaluate(played) - 0.2) < 0.01


@pytest.mark.parametrize("width", [360, 1100])
def test_the_picture_of_an_answer_comes_with_it(page_file: Path, width: int) -> None:
    with opened(page_file, viewport={"width": width, "height": 800}) as page:
        assert page.locator("img").count() == 0
        page.get_by_role("textbox").fill("whistle")
        page.get_by_role("button", name="Check").first.click()
        shown = page.get_by_role("img", name="a ring")
        assert shown.evaluate("each => [each.naturalWidth, each.naturalHeight]") == [60, 60]
        assert page.evaluate("document.documentElement.scrollWidth") <= width


@pytest.mark.parametrize(
    ("scheme", "ground"), [("light", "rgba(0, 0, 0, 0)"), ("dark", "rgb(244, 241, 234)")]
)
def test_a_transparent_picture_has_a_light_ground_in_the_dark(
    page_file: Path, scheme: Scheme, ground: str
) -> None:
    with opened(page_file, color_scheme=scheme) as page:
        page.get_by_role("textbox").fill("whistle")
        page.get_by_role("button", name="Check").first.click()
        image = page.get_by_role("img", name="a ring")
        assert image.evaluate("each => getComputedStyle(each).backgroundColor") == ground


def test_a_drawing_without_a_width_is_seen_beside_other_pictures(workshop: Workshop) -> None:
    workshop.files["lines.yaml"] = FACTS.replace(
        "  image: ring.png\n  alt: a ring\n",
        "  image: [{file: ring.png, alt: a ring}, {file: plan.svg, alt: a plan}]\n"
        "  image_side: prompt\n",
    ).replace("define: no", "define: no, sound: no")
    workshop.write()
    (workshop.deck / "media").mkdir()
    (workshop.deck / "media" / "ring.png").write_bytes(samples.line_art(60, 60))
    (workshop.deck / "media" / "plan.svg").write_bytes(samples.svg())
    (workshop.deck / "media" / "blow.wav").write_bytes(samples.wav(0.2))
    with opened(page_of(workshop.folder, workshop.deck)) as page:
        plan = page.get_by_role("img", name="a plan")
        assert plan.evaluate("each => each.clientWidth") > 100
