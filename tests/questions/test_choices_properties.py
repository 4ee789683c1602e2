"""What is so of the choices of any deck."""

from hypothesis import given, settings
from hypothesis import strategies as st

from quizgen.questions.choices import Choice, Pool, choose
from quizgen.questions.question import Question
from tests.questions.choosing import check, questions_of, shown

WORDS = st.lists(
    st.sampled_from("the of coal iron line bridge canal wages rose fell paid for north Leeds by he "
                    "was and at towns mills king rail opened late".split()),
    min_size=1, max_size=8,
).map(" ".join)  # fmt: skip
NAMES = st.builds(
    "{} {}".format,
    st.sampled_from("Ann Bob Cid Dora Eve Finn Guy J. K.".split()),
    st.sampled_from("Able Baker Carter Dyer Evans Fisher Able-Baker".split()),
)
DATES = st.sampled_from(
    "1825 1826 1831-05 1829-10-06 182X 18XX 1830~ 1832? 1825/1830 1829/1834 1840/.. ../1841"
    " -0043 0079 1917-10-25 1999 2024".split()
)
NUMBERS = st.sampled_from(
    ["3", "4", "12", "25", "848", "1108", "38848", "39000", "76.5 %", "55.5 %", "~400000",
     "400000+", "20..25", "-4", "0", "99.9 %"]
)  # fmt: skip


@st.composite
def facts(draw: st.DrawFn, number: int) -> str:
    """A fact whose id is its number."""
    kind = draw(st.sampled_from(["person", "date", "figure", "argument"]))
    fact = {
        "person": lambda: f"person: {draw(NAMES)}, who: {draw(WORDS)}, died: '1848'",
        "date": lambda: f"date: '{draw(DATES)}', event: {draw(WORDS)}",
        "figure": lambda: f"figure: '{draw(NUMBERS)}', counts: {draw(WORDS)}, change: yes",
        "argument": lambda: (
            f"argument: {draw(WORDS)}, question: Why did {draw(WORDS)}?, by: {draw(NAMES)},"
            f" because: [{draw(WORDS)}, ground {number}], opposes: the view of {draw(NAMES)}"
        ),
    }[kind]()
    return f"{fact}, id: f{number}" + draw(st.sampled_from(["", ", tags: [a]", ", tags: [b]"]))


DECKS = st.integers(1, 12).flatmap(lambda size: st.tuples(*map(facts, range(size))))


@settings(max_examples=60, deadline=None)
@given(DECKS, st.text(max_size=3), st.integers(2, 5))
def test_a_choice_has_one_right_option_and_none_that_gives_it_away(
    deck: tuple[str, ...], seed: str, count: int
) -> None:
    questions = questions_of(*deck)
    pool = Pool(questions)
    for question in questions:
        choice = choose(question, pool, seed=seed, count=count)
        if choice:
            check(question, choice, count)


@settings(max_examples=60, deadline=None)
@given(DECKS, facts(99), st.integers(0, 5))
def test_a_fact_that_comes_in_changes_only_what_it_enters(
    deck: tuple[str, ...], added: str, seed: int
) -> None:
    before = _choices(questions_of(*deck), seed)
    questions = questions_of(added, *deck)
    own = {
        option
        for question in questions
        if question.origin.fact == "f99"
        for option in _all_shown(question)
    }
    after = _choices(questions, seed)
    for name, choice in before.items():
        if choice != after[name]:
            then = {option.removeprefix("*") for option in shown(after[name])}
            assert then & own
            if choice:
                assert not (then & own) <= {option.text for option in choice.options}


@settings(max_examples=20, deadline=None)
@given(DECKS)
def test_the_order_of_facts_makes_no_difference(deck: tuple[str, ...]) -> None:
    assert _choices(questions_of(*deck), 1) == _choices(questions_of(*reversed(deck)), 1)


def _all_shown(question: Question) -> list[str]:
    answer = question.answer.shown()
    return [text.text for text in (answer if isinstance(answer, tuple) else (answer,))]


def _choices(questions: list[Question], seed: int) -> dict[tuple[str, str], Choice | None]:
    pool = Pool(questions)
    return {
        (question.origin.fact, question.slot): choose(question, pool, seed=str(seed))
        for question in questions
    }
