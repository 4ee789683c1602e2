"""What real Anki does with a deck and its translation."""

import json
import re

import pytest

from quizgen import languages
from tests.anki.learner import Learner
from tests.workshop import Workshop

FIRST, SECOND = 1_700_000_000, 1_700_100_000


def release(workshop: Workshop, now: int) -> None:
    """Release the deck, and its German translation."""
    for options in ([], ["--lang", "de"]):
        code, output = workshop.run(
            "release",
            "--out",
            str(workshop.out),
            *options,
            env={"SOURCE_DATE_EPOCH": str(now)},
        )
        assert code == 0, output


def test_one_learns_both_and_neither_touches_the_other(german: Workshop, learner: Learner) -> None:
    package = german.out / "railways.de.apkg"
    release(german, FIRST)
    assert learner.take(german.package) == {"new": 4}
    assert learner.take(package) == {"new": 4}
    names = {deck.name for deck in learner.collection.decks.all_names_and_ids()}
    assert names == {"Default", "Early railways", "Frühe Eisenbahnen"}
    cards = learner.collection.find_cards("")
    for number in cards:
        card = learner.collection.get_card(number)
        card.start_timer()
        learner.collection.sched.answerCard(card, 3)
    before = [learner.schedule_of(number) for number in cards]
    german.change("who: English engineer", "who: British engineer")
    german.change("Meilen Gleis", "Meilen Schienen", "lines.de.yaml")
    release(german, SECOND)
    assert learner.take(german.package) == {"updated": 1, "kept": 3}
    assert learner.take(package) == {"updated": 1, "kept": 3}
    assert [learner.schedule_of(number) for number in cards] == before
    assert learner.sound()


def _type_of(learner: Learner, fact: str) -> str:
    """The name of the note type of a fact."""
    found = learner.note(fact).note_type()
    assert found
    return str(found["name"])


def _cards(learner: Learner, deck: str) -> dict[tuple[str, str], str]:
    """What a learner reads on the back of each card of an Anki deck, by fact and slot."""
    found = {}
    for number in learner.collection.find_cards(f'deck:"{deck}"'):
        card = learner.collection.get_card(number)
        html = re.sub(r"<style>.*?</style>", "", card.answer(), flags=re.DOTALL)
        name = card.note()["Id"].rpartition("/")[2], str(card.template()["name"])
        found[name] = " ".join(re.sub(r"<[^>]+>", " ", html).split())
    return found


def test_the_words_on_the_cards_are_those_of_the_language(
    german: Workshop, learner: Learner
) -> None:
    german.change("  page: 31\n", "  page: 31\n  according_to: Wood\n")
    release(german, FIRST)
    learner.take(german.package)
    before = _cards(learner, "Early railways")
    learner.take(german.out / "railways.de.apkg")
    cards = _cards(learner, "Frühe Eisenbahnen")
    opening = cards["stockton-opening", "when"]
    assert opening.startswith("Datum · Die ersten Strecken Wann war die Eröffnung")
    assert "Quelle der Angabe: Wood" in opening
    assert "According to Wood" in before["stockton-opening", "when"]
    english = languages.words("en")
    for text in cards.values():
        for word in (*english.kinds.values(), english.anki.according_to.format("")):
            assert word not in text.split() or word in languages.words("de").kinds.values()
    assert _cards(learner, "Early railways") == before


@pytest.mark.parametrize("code", languages.deck_languages())
def test_a_deck_in_each_language_shows_its_words(
    workshop: Workshop, learner: Learner, code: str
) -> None:
    workshop.files["deck.yaml"] += f"language: {code}\n"
    workshop.change("  page: 31\n", "  page: 31\n  according_to: Wood\n")
    workshop.release(FIRST)
    assert learner.take(workshop.package) == {"new": 4}
    words = languages.words(code)
    opening = _cards(learner, "Early railways")["stockton-opening", "when"]
    assert opening.startswith(f"{words.kinds['date']} ")
    assert words.anki.according_to.format("Wood") in opening
    assert learner.sound()


def test_a_mixed_deck_has_note_types_of_both_languages(
    workshop: Workshop, learner: Learner
) -> None:
    workshop.files["verben.yaml"] = (
        "language: de\nsource: smith-1988\nfacts:\n- person: Friedrich List\n  id: list\n"
        "  who: deutscher Ökonom\n  page: 3\n"
    )
    workshop.release(FIRST)
    assert learner.take(workshop.package) == {"new": 5}
    cards = _cards(learner, "Early railways")
    assert cards["list", "identify"].startswith("Person · verben Wer war Friedrich List?")
    types = {_type_of(learner, fact) for fact in ("list", "stephenson")}
    assert types == {"quizgen person", "quizgen person (de)"}


def test_a_released_deck_may_change_its_language_and_keeps_its_note_types(
    workshop: Workshop, learner: Learner
) -> None:
    workshop.release(FIRST)
    learner.take(workshop.package)
    lock = workshop.deck / "deck.lock"
    assert "language" not in lock.read_text(encoding="utf-8")
    before = learner.review("stephenson", "identify")
    workshop.files["deck.yaml"] += "language: de\n"
    workshop.files["lines.yaml"] += (
        "- term: Weiche\n  id: points\n  means: teilt ein Gleis\n  page: 9\n"
    )
    workshop.release(SECOND)
    assert learner.take(workshop.package) == {"new": 1, "updated": 4}
    assert learner.schedule("stephenson", "identify") == before
    assert "Wer war" in learner.note("stephenson")["identify prompt"]
    noted = {
        line["fact"]: line.get("language")
        for line in map(json.loads, lock.read_text(encoding="utf-8").splitlines()[1:])
    }
    assert (noted["points"], noted["stephenson"]) == ("de", None)
    assert _type_of(learner, "points") == "quizgen term (de)"
    assert learner.sound()
