"""What real Anki does with a deck and its translation."""

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
