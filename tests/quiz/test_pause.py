"""After a pause of weeks, what has become due is caught up with over days."""

import pytest

from quizgen.quiz.eligibility import SessionOptions
from quizgen.quiz.forecast import days_to_catch_up
from quizgen.quiz.library import Library
from quizgen.quiz.review_limit import LEAST_USUAL, catch_up_day, usual_day
from quizgen.reader.decks import read_decks
from tests.quiz.simulated import SCHEDULER, DailyLearner

FACTS = 320


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Library:
    """A deck of figures, each with one question."""
    folder = tmp_path_factory.mktemp("deck")
    (folder / "deck.yaml").write_text(
        "deck: railways\ntitle: Railways\nsources: {smith: {title: Lines, author: J. Smith}}\n"
    )
    figures = "".join(
        f"- {{figure: {number}00, counts: bridges {number}, id: f{number}}}\n"
        for number in range(FACTS)
    )
    (folder / "lines.yaml").write_text(f"title: Lines\nsource: smith\nfacts:\n{figures}")
    return Library(read_decks([folder]).decks, None)


@pytest.fixture
def returned(library: Library) -> DailyLearner:
    """A learner of 300 questions who has been away for six weeks."""
    learner = DailyLearner(library, 3)
    for _ in range(25):
        learner.answer(learner.agenda(SessionOptions(new=12)))
        learner.day += 1
    learner.day += 42
    return learner


def test_a_pause_is_caught_up_with_over_as_many_days_as_are_said(returned: DailyLearner) -> None:
    options = SessionOptions()
    waiting = len(returned.due())
    assert waiting > 250
    a_day = catch_up_day(usual_day(returned.history, returned.day))
    said = days_to_catch_up(
        returned.history,
        returned.eligible(options),
        returned.history.due(returned.day),
        SCHEDULER,
        today=returned.day,
        reviews_a_day=a_day,
    )
    asked = []
    for _ in range(40):
        agenda = returned.agenda(options)
        assert len(agenda.due) + agenda.put_off == len(returned.due())
        asked.append(len(agenda.due))
        if not agenda.put_off:
            break
        assert agenda.limit
        assert agenda.limit.catching_up
        assert not agenda.new
        assert agenda.more_new
        returned.answer(agenda)
        again = returned.agenda(options)
        assert (len(again.due), again.put_off) == (0, agenda.put_off)
        returned.day += 1
    assert max(asked) == a_day == 1.5 * LEAST_USUAL
    assert len(asked) == pytest.approx(said, abs=2)
    assert returned.agenda(options).new


@pytest.mark.parametrize(
    ("options", "due", "new"),
    [
        (SessionOptions(reviews=999), 260, 10),
        (SessionOptions(reviews=20), 20, 10),
        (SessionOptions(new=3), 60, 3),
        (SessionOptions(only="new"), 0, 10),
    ],
)
def test_a_learner_can_choose_otherwise(
    returned: DailyLearner, options: SessionOptions, due: int, new: int
) -> None:
    agenda = returned.agenda(options)
    assert (min(len(agenda.due), 260), len(agenda.new)) == (due, new)


def test_a_day_that_was_left_out_is_no_pause(library: Library) -> None:
    learner = DailyLearner(library, 3)
    for day in range(30):
        agenda = learner.agenda(SessionOptions(new=12))
        assert not agenda.put_off
        if day % 6:
            learner.answer(agenda)
        learner.day += 1
