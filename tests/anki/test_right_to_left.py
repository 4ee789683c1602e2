"""Cards of decks in Hebrew and Arabic, whose prompts have English words."""

import re
import shutil
from contextlib import closing
from pathlib import Path

import pytest

from tests.anki.learner import Learner
from tests.sheet.printing import quizgen

DECKS = Path(__file__).parents[1] / "data" / "right-to-left"


@pytest.fixture
def cards(tmp_path: Path) -> dict[tuple[str, str], str]:
    return cards_of(DECKS / "hebrew", tmp_path)


def cards_of(deck: Path, folder: Path) -> dict[tuple[str, str], str]:
    """The HTML of the backs of a deck's cards in Anki, by the id of the fact and the slot."""
    code, _, errors = quizgen("build", deck, "--out", folder)
    assert code == 0, errors
    (folder / "learner").mkdir()
    learner = Learner(folder / "learner")
    with closing(learner.collection) as collection:
        learner.take(folder / f"{deck.name}.apkg")
        backs = {}
        for number in collection.find_cards(""):
            card = collection.get_card(number)
            fact = card.note()["Id"].rpartition("/")[2]
            html = re.sub(r"^<style>.*?</style>", "", card.answer(), flags=re.DOTALL)
            backs[fact, str(card.template()["name"])] = html
        return backs


@pytest.mark.parametrize(
    ("fact", "slot", "expected"),
    [
        ("ben-gurion", "identify", ">Who was <bdi>דוד בן־גוריון</bdi>?</div>"),
        ("knesset", "term", "meant? <bdi>בית המחוקקים של מדינת ישראל (בירושלים).</bdi></div>"),
        ("kibbutz", "term", "<bdi>יישוב שיתופי; הראשון: <em>דגניה</em>, 1910.</bdi></div>"),
        ("members", "how-many", "הכנסת</bdi>, <bdi>in 2020</bdi>: what was the number?</div>"),
        ("knesset", "define", '<div class="answer" dir="auto">בית המחוקקים'),
        ("niqqud", "define", '<div class="answer" dir="auto">The vowel points of Hebrew, as in'),
        ("why-tel-aviv", "claim", ">According to <bdi>ברטל (1999)</bdi>: <bdi>מדוע הוכרזה"),
        ("why-tel-aviv", "grounds", '<div class="about" dir="rtl">מדוע הוכרזה המדינה בתל אביב'),
        ("why-tel-aviv", "grounds", '<div class="about" dir="ltr">According to <bdi>ברטל (1999)'),
        ("why-tel-aviv", "grounds", '<div class="asks" dir="ltr">On what grounds?</div>'),
        ("why-tel-aviv", "grounds", '<ul><li>הדרך לירושלים הייתה חסומה</li>'),
        ("agnon", "name", '<li><span dir="ltr">Shira, in English <em>Shira</em> too</span></li>'),
        ("agnon", "name", '<span dir="rtl"><bdi>ברטל</bdi> <bdi>1999</bdi></span> <a class="rep'),
        ("meir", "name", '<div class="source" dir="auto">Smith 2001 <a class="report"'),
    ],
)  # fmt: skip
def test_each_text_of_a_card_runs_in_its_own_direction(
    cards: dict[tuple[str, str], str], fact: str, slot: str, expected: str
) -> None:
    assert expected in cards[fact, slot]


def test_a_prompt_that_the_author_wrote_needs_no_isolates(tmp_path: Path) -> None:
    deck = shutil.copytree(DECKS / "arabic", tmp_path / "arabic")
    file = deck / "history.yaml"
    text = file.read_text("utf-8")
    file.write_text(
        text.replace("  by: ibn-khaldun\n", "  by: ibn-khaldun\n  ask: لماذا؟\n"), "utf-8"
    )
    cards = cards_of(deck, tmp_path)
    assert '<div class="prompt" dir="auto">لماذا؟</div>' in cards["why-states-fall", "claim"]


def test_the_description_of_a_deck_runs_in_its_own_direction(tmp_path: Path) -> None:
    deck = shutil.copytree(DECKS / "arabic", tmp_path / "arabic")
    with (deck / "deck.yaml").open("a", encoding="utf-8") as file:
        file.write("description: تاريخ ولغة!\nauthors: [A. Writer]\n")
    assert quizgen("build", deck, "--out", tmp_path)[0] == 0
    (tmp_path / "learner").mkdir()
    learner = Learner(tmp_path / "learner")
    with closing(learner.collection) as collection:
        learner.take(tmp_path / "arabic.apkg")
        description = collection.decks.by_name("تاريخ ولغة")
        assert description
        assert description["desc"].startswith('<span dir="rtl">تاريخ ولغة!</span><br>')
