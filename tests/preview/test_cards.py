"""The cards of the preview, beside those of real Anki."""

import re
from pathlib import Path

import pytest

from quizgen.preview.cards import card_sides, filled_template, media_of
from quizgen.reader.decks import read_decks
from tests.anki.learner import Learner
from tests.sheet.printing import quizgen

ROOT = Path(__file__).parents[2]
DECKS = ["docs/templates/railways", "tests/data/formulas-code-tables", "tests/data/right-to-left"]


def compared(html: str) -> str:
    """The HTML of a side without what a browser and Anki each have of their own."""
    html = re.sub(r"^<style>.*?</style>", "", html, flags=re.DOTALL)
    html = re.sub(r"\[anki:play:.:\d+\]|\[anki:tts.*?\[/anki:tts\]", "(sound)", html)
    html = re.sub(r"<audio[^>]*></audio>|<span class=\"speech\">\w+</span>", "(sound)", html)
    html = re.sub(r"\\\(.*?\\\)|\\\[.*?\\\]", "(formula)", html, flags=re.DOTALL)
    html = re.sub(r'<div class="formula"><math.*?</math></div>', "(formula)", html)
    shown = r'<span class="inline-formula"><math.*?</math></span>'
    html = re.sub(shown, "(formula)", html, flags=re.DOTALL)
    html = html.replace("<div>[[type:", "(typed)<div>[[type:")
    html = re.sub(r"\(typed\)<div>\[\[type:[^\]]*\]\]</div>", "(typed)", html)
    html = html.replace('<input id="typeans" type="text" disabled>', "(typed)")
    return html.replace('src="media/', 'src="')


@pytest.mark.slow
@pytest.mark.parametrize("folder", DECKS)
def test_cards_are_those_that_anki_makes_of_the_package(
    folder: str, tmp_path: Path, learner: Learner
) -> None:
    deck = read_decks([ROOT / folder]).decks[0]
    code, output, errors = quizgen("build", ROOT / folder, "--out", tmp_path)
    assert code == 0, output + errors
    learner.take(tmp_path / f"{deck.id}.apkg")
    seen = 0
    for fact in deck.facts:
        questions = [*deck.questions_of(fact)]
        if not questions:
            continue
        (number,) = learner.collection.find_notes(f"Id:{deck.id}/{fact.id}")
        cards = {
            each.template()["name"]: each for each in learner.collection.get_note(number).cards()
        }
        sides = card_sides(deck, questions, fact.part.title)
        assert [*cards] == [each.slot for each in sides]
        for each in sides:
            card = cards[each.slot]
            assert compared(each.front) == compared(card.question())
            # Where nothing was typed, the style hides what Anki shows of the answer.
            back = compared(card.answer()).replace("(typed)", "")
            assert compared(each.back) == back
            seen += 1
    assert seen > 10


@pytest.mark.parametrize(
    ("template", "html"),
    [
        ("a {{One}} b", "a 1 b"),
        ("{{#One}}[{{One}}]{{/One}}{{#None}}[{{None}}]{{/None}}.", "[1]."),
        ("{{#One}}<{{#None}}{{One}}{{/None}}{{#Two}}{{Two}}{{/Two}}>{{/One}}", "<{{One}}>"),
        ("{{#None}}{{#One}}x{{/One}}{{/None}}y", "y"),
        ("{{#Break}}x{{/Break}}y", "y"),
    ],
)
def test_a_template_shows_what_a_note_has(template: str, html: str) -> None:
    fields = {"One": "1", "Two": "{{One}}", "None": "", "Break": " <br> "}
    assert filled_template(template, fields) == html


def test_pictures_and_sounds_have_the_names_that_the_cards_give_them() -> None:
    (deck,) = read_decks([ROOT / DECKS[0]]).decks
    questions = [*deck.questions_of(deck.by_id["fishplate"])]
    shown = "".join(f"{each.front}{each.back}" for each in card_sides(deck, questions, "Lines"))
    named = set(re.findall(r'src="media/([^"]+)"', shown))
    assert named == set(media_of(questions[0].origin))
    assert {each.rpartition(".")[2] for each in named} == {"svg", "wav"}
