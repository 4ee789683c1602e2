"""Until the exam: what is new is seen in time, and what is known then is predicted."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quizgen.facts.deck import Deck
from quizgen.quiz.eligibility import SessionOptions
from quizgen.quiz.forecast import known_if_continued, reviewed_questions
from quizgen.quiz.library import Library
from quizgen.quiz.predicted import known_on
from quizgen.quiz.until import until_plan
from quizgen.reader.decks import read_decks
from tests.quiz.simulated import FIRST_DAY, SCHEDULER, DailyLearner

FACTS = 60


@pytest.fixture(scope="module")
def deck(tmp_path_factory: pytest.TempPathFactory) -> Deck:
    """Facts with one to four questions each, in three parts."""
    folder = tmp_path_factory.mktemp("deck")
    (folder / "deck.yaml").write_text(
        "deck: railways\ntitle: Railways\nsources: {smith: {title: Lines, author: J. Smith}}\n"
    )
    for part in range(3):
        lines = [f"title: Part {part}", "source: smith", "facts:"]
        for number in range(part * FACTS // 3, (part + 1) * FACTS // 3):
            dates = (", born: 1781, died: 1848", ", born: 1790", "")[number % 3]
            if number % 4 == 3:
                lines.append(f"- {{figure: {number}00, counts: bridges {number}, id: f{number}}}")
            else:
                who = f"- {{person: Ann Lee{number}, who: engineer {number}"
                lines.append(f"{who}{dates}, id: f{number}}}")
        (folder / f"part{part}.yaml").write_text("\n".join(lines) + "\n")
    reading = read_decks([folder])
    assert not reading.diagnostics
    return reading.decks[0]


def library_of(deck: Deck, facts: int) -> Library:
    """The first facts of the deck."""
    library = Library([deck], None)
    library.leave_out([*library.names()][facts:])
    return library


@pytest.mark.parametrize(
    ("new", "days", "number", "needed", "left"),
    [
        ([1] * 30, 10, None, 3, 0),
        ([1] * 31, 10, None, 4, 0),
        ([1] * 30, 10, 5, 3, 0),
        ([1] * 30, 10, 2, 3, 10),
        ([4, 4, 4], 6, None, 2, 0),
        ([4, 1], 2, None, 2, 2),
        ([4, 1], 2, 1, 2, 3),
        ([], 5, None, 0, 0),
    ],
)
def test_a_plan_tells_how_many_a_day_and_what_is_left(
    new: list[int], days: int, number: int | None, needed: int, left: int
) -> None:
    facts = {("deck", str(place)): each for place, each in enumerate(new)}
    plan = until_plan(facts, days, number)
    assert (plan.total, plan.needed, plan.left) == (sum(new), needed, left)


def left(learner: DailyLearner, options: SessionOptions) -> int:
    """How many questions were never asked."""
    unseen = learner.eligible(options).unseen(learner.history.seen())
    return sum(len(keys) for _, keys in unseen)


@settings(max_examples=12, deadline=None)
@given(
    facts=st.integers(1, FACTS),
    days=st.integers(1, 20),
    number=st.none() | st.integers(0, 6),
    reviews=st.none() | st.integers(0, 8),
    earlier=st.integers(0, 6),
    seed=st.integers(0, 99),
)
def test_a_plan_is_kept_and_nothing_due_is_lost(  # noqa: PLR0917  (what hypothesis draws)
    deck: Deck,
    facts: int,
    days: int,
    number: int | None,
    reviews: int | None,
    earlier: int,
    seed: int,
) -> None:
    """Whatever was learned before, what is new is seen in time as the first day said.

    No day has more new questions or reviews than were said, and those that are asked are not more
    likely to be recalled than those that are put off.
    """
    learner = DailyLearner(library_of(deck, facts), seed)
    for _ in range(earlier):
        learner.answer(learner.agenda(SessionOptions(new=5)))
        learner.day += 1
    options = SessionOptions(new=number, reviews=reviews, until=learner.day + days)
    said = learner.agenda(options).plan
    assert said
    for _ in range(days):
        agenda = learner.agenda(options)
        assert len(agenda.new) <= (said.needed if number is None else number)
        keys = [each.key for each in learner.due()]
        assert len(agenda.due) + agenda.put_off + agenda.postponed == len(keys)
        if reviews is not None:
            assert len(agenda.due) <= reviews
        if agenda.put_off:
            assert agenda.limit
            assert len(agenda.due) == agenda.limit.left
            recall = learner.recall(keys)
            asked = [recall[key] for key in agenda.due]
            assert asked == sorted(asked)
            facts_asked = {key[:2] for key in (*agenda.due, *agenda.new)}
            put_off = [recall[key] for key in keys if key[:2] not in facts_asked]
            assert not asked or max(asked) <= min(put_off)
        learner.answer(agenda)
        assert len(learner.agenda(options).new) == 0
        learner.day += 1
    assert left(learner, options) == said.left


@pytest.mark.parametrize("reviews", [None, 5])
def test_what_is_known_then_is_predicted(deck: Deck, reviews: int | None) -> None:
    """The prediction of the first days is compared with the learner 60 days later."""
    until = FIRST_DAY + 60
    options = SessionOptions(until=until, reviews=reviews)
    learner = DailyLearner(Library([deck], None), 7)
    questions = left(learner, options)
    predictions = {}
    for day in range(FIRST_DAY, until):
        learner.day = day
        if day in (FIRST_DAY, FIRST_DAY + 20, FIRST_DAY + 40):
            eligible = learner.eligible(options)
            predictions[day] = known_if_continued(
                reviewed_questions(learner.history, eligible, SCHEDULER, day),
                left(learner, options),
                (day, until),
                SCHEDULER,
                new_a_day=None,
                reviews_a_day=reviews,
            )
        learner.answer(learner.agenda(options))
    learner.day = until
    found = reviewed_questions(learner.history, learner.eligible(options), SCHEDULER, until)
    assert len(found) == questions
    known = known_on(until, (each for _, each in found), SCHEDULER)
    assert predictions == pytest.approx(dict.fromkeys(predictions, known), abs=questions / 50)
    recalled = [learner.recalled(learner.history.seen()) for _ in range(30)]
    assert sum(recalled) / 30 == pytest.approx(known, abs=questions / 50)
