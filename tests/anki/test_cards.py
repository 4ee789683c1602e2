"""What is on the cards, as real Anki shows them."""

import re
import shutil
from pathlib import Path

import pytest

from tests.anki.learner import Learner
from tests.workshop import Workshop

FIRST, SECOND = 1_700_000_000, 1_700_100_000

FIRST_EDITION = Path(__file__).parents[1] / "data" / "first-edition"
"""A package, and its lock, of the last quizgen without `Part` and `More`."""

NUR = """\
- term: NUR
  id: nur
  means: a trade union of railway workers
  stands_for: National Union of Railwaymen
  also: [the railwaymen's union]
  page: 50
"""


def sides(learner: Learner, fact: str, slot: str) -> tuple[str, str]:
    """The HTML of the front of a card, and what its back adds."""
    card = learner.card(fact, slot)
    front, back = (
        re.sub(r"^<style>.*?</style>", "", side, flags=re.DOTALL)
        for side in (card.question(), card.answer())
    )
    return front, back.removeprefix(front)


def read(html: str) -> list[str]:
    """The lines that a learner reads."""
    ended = re.sub(r"</(?:div|li)>|<div", r"\n\g<0>", html)
    return [line for each in re.sub(r"<[^>]+>", "", ended).split("\n") if (line := each.strip())]


def taken(workshop: Workshop, learner: Learner) -> Learner:
    workshop.build(FIRST)
    learner.take(workshop.package)
    return learner


def test_notes_of_the_first_edition_are_updated_and_keep_their_reviews(
    workshop: Workshop, learner: Learner
) -> None:
    workshop.files["lines.yaml"] += NUR
    workshop.write()
    shutil.copy(FIRST_EDITION / "deck.lock", workshop.deck)
    assert learner.take(FIRST_EDITION / "railways.apkg") == {"new": 5}
    types = [each.id for each in learner.collection.models.all_names_and_ids()]
    cards = learner.collection.find_cards("")
    for number in cards[::2]:
        card = learner.collection.get_card(number)
        card.start_timer()
        learner.collection.sched.answerCard(card, 3)
    before = [learner.schedule_of(number) for number in cards]
    assert "Changed (5)" in workshop.release(SECOND)
    assert learner.take(workshop.package) == {"updated": 5}
    assert learner.collection.find_cards("") == cards
    assert [learner.schedule_of(number) for number in cards] == before
    assert [each.id for each in learner.collection.models.all_names_and_ids()] == types
    assert not learner.collection.get_empty_cards().notes
    assert learner.note("nur")["Part"] == "First lines"
    assert learner.sound()
    # The old package changes nothing any more.
    assert learner.take(FIRST_EDITION / "railways.apkg") == {"kept": 5}
    assert learner.note("nur")["Part"] == "First lines"


def test_a_learner_without_the_new_templates_gets_no_new_cards(
    workshop: Workshop, learner: Learner
) -> None:
    """Anki leaves note types alone that the learner has changed since."""
    workshop.files["lines.yaml"] += NUR
    learner.take(FIRST_EDITION / "railways.apkg")
    cards = learner.collection.find_cards("")
    for each in learner.collection.models.all():
        each["css"] += ".card { color: green; }"
        learner.collection.models.update_dict(each)
    workshop.release(SECOND)
    assert learner.take(workshop.package) == {"updated": 5}
    assert learner.collection.find_cards("") == cards
    assert "green" in learner.card("nur", "define").answer()


def test_the_kind_and_the_part_are_above_the_prompt(workshop: Workshop, learner: Learner) -> None:
    front, _ = sides(taken(workshop, learner), "stephenson", "born")
    assert read(front) == ["Person · First lines", "When was George Stephenson born?"]


def test_what_is_asked_has_a_line_of_its_own_with_the_number_of_points(
    workshop: Workshop, learner: Learner
) -> None:
    front, back = sides(taken(workshop, learner), "coal-paid", "grounds")
    assert read(front) == [
        "Argument · First lines",
        "Why did the first railways pay?",
        "According to Smith: coal paid for it, passengers did not.",
        "On what grounds?",
        "2 points",
    ]
    assert read(back) == [
        "Coal was two thirds of the tonnage",
        "Fares did not cover the locomotives",
        "Smith 1988, pp. 40–41",
    ]


def test_an_author_s_own_wording_is_one_line(workshop: Workshop, learner: Learner) -> None:
    workshop.files["lines.yaml"] += "  ask: {grounds: What did Smith count?}\n"
    front, _ = sides(taken(workshop, learner), "coal-paid", "grounds")
    assert read(front) == ["Argument · First lines", "What did Smith count?", "2 points"]


@pytest.mark.parametrize(
    ("fields", "slot", "added"),
    [
        ("", "identify", ["Born 9 June 1781"]),
        ("", "born", []),
        ("  died: 1848-08-12\n", "name", ["9 June 1781 – 12 August 1848"]),
        ("  died: 1848-08-12\n", "died", []),
        (
            "  died: '[1847, 1848]'\n  also: [Geordie Stephenson, the old man]\n",
            "identify",
            ["Born 9 June 1781", "Died 1847 or 1848",
             "Also called Geordie Stephenson; the old man"],
        ),
    ],
)  # fmt: skip
def test_the_back_tells_of_a_person_what_was_not_asked(
    workshop: Workshop, learner: Learner, fields: str, slot: str, added: list[str]
) -> None:
    workshop.change("  page: 12\n", f"{fields}  page: 12\n")
    _, back = sides(taken(workshop, learner), "stephenson", slot)
    assert read(back)[1:-1] == added


@pytest.mark.parametrize(
    ("slot", "answer", "added"),
    [
        (
            "define",
            "A trade union of railway workers",
            ["Stands for National Union of Railwaymen", "Also called the railwaymen's union"],
        ),
        (
            "term",
            "NUR",
            ["Stands for National Union of Railwaymen", "Also called the railwaymen's union"],
        ),
        ("expansion", "National Union of Railwaymen", []),
    ],
)
def test_the_back_tells_of_a_term_what_was_not_asked(
    workshop: Workshop, learner: Learner, slot: str, answer: str, added: list[str]
) -> None:
    workshop.files["lines.yaml"] += NUR
    _, back = sides(taken(workshop, learner), "nur", slot)
    assert read(back)[:-1] == [answer, *added]


def test_the_back_tells_further_answers(workshop: Workshop, learner: Learner) -> None:
    workshop.change("  page: 31\n", "  also: [the autumn of the panic]\n  page: 31\n")
    _, back = sides(taken(workshop, learner), "stockton-opening", "when")
    assert read(back)[1] == "Also: the autumn of the panic"


@pytest.mark.parametrize(
    ("card", "fields"),
    [
        ("coal-paid grounds", ""),
        ("coal-paid claim", "  ask: {claim: What paid?, grounds: no}\n"),
        ("stockton-opening when", "  according_to: Wood\n"),
        ("stockton-opening when", "  according_to: Wood\n  contested: true\n"),
    ],
)
def test_a_card_names_a_speaker_once(
    workshop: Workshop, learner: Learner, card: str, fields: str
) -> None:
    fact, slot = card.split()
    workshop.change(f"  id: {fact}\n", f"  id: {fact}\n{fields}")
    front, back = sides(taken(workshop, learner), fact, slot)
    assert f"{front}{back}".count("According to") == 1


def test_names_and_terms_keep_their_case(workshop: Workshop, learner: Learner) -> None:
    workshop.files["lines.yaml"] += """\
- {term: permanent way, id: way, means: the finished track, page: 60}
- {date: 1830~, event: a later line, id: later, page: 61}
- {term: pH, id: acid, means: pH of a liquid, page: 62}
"""
    taken(workshop, learner)
    answers = [("way", "define"), ("way", "term"), ("later", "when"), ("acid", "define")]
    assert [read(sides(learner, *each)[1])[0] for each in answers] == [
        "The finished track", "permanent way", "c. 1830", "pH of a liquid",
    ]  # fmt: skip


def test_a_report_says_which_fact_it_is_about(workshop: Workshop, learner: Learner) -> None:
    workshop.files["deck.yaml"] += "report: https://example.org/r?deck={deck}&fact={id}\n"
    _, back = sides(taken(workshop, learner), "coal-paid", "claim")
    assert 'href="https://example.org/r?deck=railways&amp;fact=coal-paid"' in back


def test_all_tags_can_be_under_one_root(workshop: Workshop, learner: Learner) -> None:
    workshop.change("  page: 12\n", "  page: 12\n  tags: [people::engineers]\n")
    workshop.release(FIRST)
    learner.take(workshop.package)
    assert learner.note("stephenson").tags == ["part::lines", "people::engineers"]
    before = learner.review("stephenson", "born")
    workshop.files["deck.yaml"] += "root_tag: true\n"
    assert "Changed (4)" in workshop.release(SECOND)
    assert learner.take(workshop.package) == {"updated": 4}
    assert learner.note("stephenson").tags == [
        "railways::part::lines",
        "railways::people::engineers",
    ]
    assert learner.schedule("stephenson", "born") == before


def test_dates_numbers_and_names_can_be_typed(workshop: Workshop, learner: Learner) -> None:
    workshop.release(FIRST)
    learner.take(workshop.package)
    cards = [learner.collection.get_card(each) for each in learner.collection.find_cards("")]
    assert not any("[[type:" in card.question() for card in cards)
    before = learner.review("stephenson", "born")
    workshop.files["deck.yaml"] += "type_in: true\n"
    assert "Changed (3)" in workshop.release(SECOND)
    assert learner.take(workshop.package) == {"updated": 3, "kept": 1}
    assert learner.schedule("stephenson", "born") == before
    # How Anki and AnkiDroid find the field to compare with.
    expected = {}
    for card in cards:
        card.load()
        found = re.search(r"\[\[type:(.+?)\]\]", card.question())
        if found:
            expected[card.template()["name"]] = learner.collection.get_note(card.nid)[found[1]]
    assert expected == {
        "name": "George Stephenson",
        "born": "9 June 1781",
        "when": "27 September 1825",
        "how-many": "26",
    }
