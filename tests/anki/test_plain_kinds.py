"""Plain questions and sentences with holes in real Anki, and their reviews when they are edited."""

from pathlib import Path

import pytest

from tests.anki.learner import Learner
from tests.workshop import Workshop

FIRST, SECOND, THIRD = 1_700_000_000, 1_700_100_000, 1_700_200_000

FACTS = """\
title: Rails
source: smith-1988
facts:
- question: Why were the first rails laid on blocks of stone?
  id: blocks
  answer: to leave the middle of the track free
  why: [horses walked there, sleepers would have made them stumble]
  page: 3
- cloze: The line ran from <1|Stockton> by <2|Shildon|a village> to <3|Darlington>.
  id: line
  page: 4
"""


@pytest.fixture
def plain(tmp_path: Path) -> Workshop:
    """A deck of plain facts alone."""
    made = Workshop(tmp_path / "plain")
    made.files = {"deck.yaml": made.files["deck.yaml"], "facts.yaml": FACTS}
    return made


def test_removing_a_hole_leaves_the_reviews_of_the_others(
    plain: Workshop, learner: Learner
) -> None:
    plain.release(FIRST)
    assert learner.take(plain.package) == {"new": 2}
    assert learner.sound()
    assert fronts(learner, "line") == {
        "hole-1": "The line ran from ___ by Shildon to Darlington.",
        "hole-2": "The line ran from Stockton by ___ (a village) to Darlington.",
        "hole-3": "The line ran from Stockton by Shildon to ___.",
    }
    for number in learner.collection.find_cards("Id:*/line"):
        card = learner.collection.get_card(number)
        card.start_timer()
        learner.collection.sched.answerCard(card, 3)
    before = schedules(learner, "line")
    # The sentence is reworded, its first hole goes, and the others change places.
    plain.change(
        "The line ran from <1|Stockton> by <2|Shildon|a village> to <3|Darlington>.",
        "From Stockton the line went to <3|Darlington>, and by <2|Shildon|a town> before.",
        "facts.yaml",
    )
    plain.release(SECOND)
    assert learner.take(plain.package) == {"updated": 1, "kept": 1}
    shown = fronts(learner, "line")
    assert shown["hole-2"] == (
        "From Stockton the line went to Darlington, and by ___ (a town) before."
    )
    assert shown["hole-3"] == "From Stockton the line went to ___, and by Shildon before."
    assert schedules(learner, "line") == before
    assert learner.take(plain.package) == {"kept": 2}
    (empty,) = learner.collection.get_empty_cards().notes
    assert len(empty.card_ids) == 1
    plain.change("<2|Shildon|a town>", "<2|Shildon>", "facts.yaml")
    plain.release(THIRD)
    assert learner.take(plain.package) == {"updated": 1, "kept": 1}
    assert schedules(learner, "line") == before
    assert learner.sound()


def test_the_reasons_of_an_answer_are_asked_point_by_point(
    plain: Workshop, learner: Learner
) -> None:
    plain.build(FIRST)
    learner.take(plain.package)
    (number,) = learner.collection.find_cards("Id:*/blocks card:why")
    card = learner.collection.get_card(number)
    assert "Answer: to leave the middle of the track free." in card.question()
    assert "2 points" in card.question()
    assert "<li>Horses walked there</li>" in card.answer()


def fronts(learner: Learner, fact: str) -> dict[str, str]:
    """The prompts of a fact's note, by the question."""
    (number,) = learner.collection.find_notes(f"Id:*/{fact}")
    note = learner.collection.get_note(number)
    return {
        name.removesuffix(" prompt"): text
        for name, text in note.items()
        if name.endswith(" prompt") and text
    }


def schedules(learner: Learner, fact: str) -> list[tuple[int, ...]]:
    """The cards of a fact that have been studied: their template, and their reviews."""
    cards = [
        learner.collection.get_card(each)
        for each in learner.collection.find_cards(f"Id:*/{fact} -is:new")
    ]
    return sorted((card.id, card.ord, card.type, card.due, card.ivl, card.reps) for card in cards)
