"""What is so of the plan of any sheet, whatever its deck and its seed."""

from collections import Counter
from collections.abc import Sequence
from itertools import combinations, groupby, pairwise

import pytest
from hypothesis import event, given, settings
from hypothesis import strategies as st

from quizgen.questions.answers.date import DateAnswer
from quizgen.questions.answers.name import NameAnswer
from quizgen.questions.answers.number import NumberAnswer
from quizgen.questions.choices import Choice, Pool
from quizgen.questions.distractors import likeness
from quizgen.questions.distractors.grammar import grammar
from quizgen.questions.grading.grade import grade
from quizgen.questions.grading.names.asked_names import Names
from quizgen.questions.question import Question
from quizgen.sheet import item as items
from quizgen.sheet.item import Gaps, Item, Options, Pairs, Points, Truth
from quizgen.sheet.sheet_plan import SheetPlan, SheetRequest, Version, plan_sheet
from quizgen.sheet.types.table import TYPES
from quizgen.values.dates_compared import before
from quizgen.values.dates_shown import phrase_when
from quizgen.values.folding import fold
from quizgen.values.markup import Marked
from tests.questions.choosing import check, questions_of
from tests.questions.random_decks import facts
from tests.sheet.tells import OPEN

pytestmark = pytest.mark.slow

NOBODY = Names([])

DECKS = st.integers(1, 24).flatmap(lambda size: st.tuples(*map(facts, range(size))))

WISHES = st.builds(
    SheetRequest,
    questions=st.one_of(st.none(), st.integers(1, 30)),
    types=st.one_of(
        st.just(()),
        st.lists(st.sampled_from([*TYPES]), min_size=1, unique=True),
        st.sampled_from([("matching",), ("ordering",), ("gaps",)]),
    ),
    versions=st.integers(1, 3),
    seed=st.text(max_size=3),
    options=st.integers(3, 5),
)


def planned(questions: Sequence[Question], request: SheetRequest) -> SheetPlan:
    return plan_sheet(questions, {"railways": Pool(questions)}, request)


@settings(max_examples=40, deadline=None)
@given(DECKS, WISHES)
def test_what_a_key_says_is_right_and_all_else_is_wrong(
    deck: tuple[str, ...], request: SheetRequest
) -> None:
    questions = questions_of(*deck)
    pool = Pool(questions)
    for version in planned(questions, request).versions:
        for item in version.items:
            event(item.type)
            check_key(item, pool, request.options)


def true_statements(pool: Pool, question: Question) -> set[str]:
    """What can be stated of the right answer, for a date also as in a sentence."""
    statement = pool.relations(question.origin).statement(question.slot)
    assert statement
    true = {statement.of(right).text for right in shown(question)}
    if statement.dated and isinstance(question.answer, DateAnswer):
        true.add(statement.dated.of(Marked(phrase_when(question.answer.when))).text)
    return true


def check_key(item: Item, pool: Pool, options: int) -> None:
    """That the key of an item is right, and nothing else in it would be."""
    question = item.questions[0]
    match item.body:
        case Options() as body:
            check(question, Choice(body.options, body.key, ""), options)
        case Truth(is_true=is_true, correction=correction):
            true = true_statements(pool, question)
            assert (item.prompt.text in true) is is_true
            assert correction is None if is_true else correction and correction.text in true
            assert not question.origin.contested
        case Pairs(left=left, right=right, key=key):
            assert len(right) == len(left) + 1 == len(set(key)) + 1
            assert len({text.text for text in right}) == len(right)
            for asked, one, place in zip(item.questions, left, key, strict=True):
                (answer,) = shown(asked)
                if right[place] == answer:
                    others = [text.text for text in right if text is not right[place]]
                else:
                    assert one == answer
                    others = [text.text for text in left if text is not one]
                assert not any(is_accepted(asked, other) for other in others)
        case items.Ordering(dates=dates, key=key):
            order = [item.questions[key.index(rank)].answer for rank in range(len(key))]
            for early, late in pairwise(order):
                assert isinstance(early, DateAnswer)
                assert isinstance(late, DateAnswer)
                assert before(early.when, late.when) is True
            assert [text for asked in item.questions for text in shown(asked)] == [*dates]
            assert not any(asked.origin.contested for asked in item.questions)
        case Gaps(statements=statements, bank=bank, key=key):
            assert len(bank) == len(statements) + 1 == len(set(key)) + 1
            for asked, place in zip(item.questions, key, strict=True):
                assert (bank[place],) == shown(asked)
                others = [text.text for text in bank if text is not bank[place]]
                assert not any(is_accepted(asked, other) for other in others)
        case Points(points=points):
            assert item.marks == len(points)
            assert points == question.answer.shown()
        case body:
            assert body.right == question.answer.shown()


def shown(question: Question) -> tuple[Marked, ...]:
    answer = question.answer.shown()
    return answer if isinstance(answer, tuple) else (answer,)


def is_accepted(question: Question, text: str) -> bool:
    """Whether a text would be right if it were typed; a date, only where a date is asked for."""
    verdict = grade(question.answer, text, NOBODY)
    return verdict is not None and verdict.outcome == "accept"


@settings(max_examples=40, deadline=None)
@given(DECKS, WISHES)
def test_no_fact_is_asked_twice_and_no_item_answers_another(
    deck: tuple[str, ...], request: SheetRequest
) -> None:
    (version, *_) = planned(questions_of(*deck), request).versions
    asked = Counter(question.origin.fact for item in version.items for question in item.questions)
    assert not asked or max(asked.values()) == 1
    for one, other in combinations(version.items, 2):
        for asker, teller in ((one, other), (other, one)):
            for question in asker.questions:
                about = None if asker.type in OPEN else words_of(question)
                for answer in shown(question):
                    told = tells(teller, fold(answer.text), about)
                    assert not told, (asker.name, teller.name)


def words_of(question: Question) -> frozenset[str]:
    """The content words of a prompt without those of its answer."""
    answer = question.answer
    names = [answer.name, *answer.also] if isinstance(answer, NameAnswer) else []
    said = " ".join([*names, *(text.text for text in shown(question))])
    small = grammar("en").small_words
    return likeness.content(fold(question.prompt.compared), small) - likeness.content(fold(said))


def tells(item: Item, answer: str, about: frozenset[str] | None) -> bool:
    """Whether an answer of three letters or more is read in an item, but for what it offers.

    With the words of what is asked `about`, because the answer does not have to be written, a text
    tells it only if it has two of them.
    """
    match item.body:
        case Pairs(left=left, right=right):
            texts = [*left, *right]
        case items.Ordering(events=events):
            texts = [*events]
        case Gaps(statements=statements):
            texts = [part for statement in statements for part in statement]
        case _:
            texts = []
    texts.append(item.prompt)
    telling = [
        text for text in map(fold, (text.text for text in texts)) if f" {answer} " in f" {text} "
    ]
    return len(answer) > 2 and any(
        about is None or len(about & likeness.content(text)) >= 2 for text in telling
    )


@settings(max_examples=40, deadline=None)
@given(DECKS, WISHES)
def test_the_places_of_the_keys_tell_nothing(deck: tuple[str, ...], request: SheetRequest) -> None:
    for version in planned(questions_of(*deck), request).versions:
        for name, places in key_places(version).items():
            assert longest_run(places) <= 3
            # Each position has room for its share of what is requested, made or not. A choice may
            # have three options where more were asked for.
            count = 2 if name == "true-false" else 3
            aimed_at = max(min(request.questions or 20, len(deck)), len(places))
            assert max(Counter(places).values()) <= -(-aimed_at // count)


STATIONS = (
    "Leeds Selby Derby Luton Bath York Hull Crewe Wigan Bolton Stoke Ely Rugby Perth Oban Ayr Wick "
    "Nairn Troon Leith Alloa Crail Elgin Keith"
).split()


@pytest.mark.parametrize("name", ["choice", "true-false"])
def test_no_place_is_the_keys_four_times_running_on_a_long_sheet(name: str) -> None:
    """Drawn at random, a list of 20 often has such a run: it has to be broken up."""
    questions = questions_of(
        *(
            f"date: {1801 + 4 * n}, event: the opening of the {station} line, id: e{n}"
            for n, station in enumerate(STATIONS)
        )
    )
    runs = set()
    for seed in range(12):
        request = SheetRequest(types=(name,), seed=str(seed))
        (version,) = planned(questions, request).versions
        assert len(version.items) >= 15
        runs.add(longest_run(key_places(version)[name]))
    assert max(runs) == 3


@pytest.mark.parametrize(
    ("types", "count", "made"),
    [
        # The shares are 6, 3 and 2. What is over goes to the type that lacks most of its share.
        (("choice", "date"), 4, {"choice": 3, "date": 1}),
        (("choice", "date"), 7, {"choice": 5, "date": 2}),
        (("choice", "true-false"), 2, {"choice": 1, "true-false": 1}),
        (("choice", "true-false"), 8, {"choice": 5, "true-false": 3}),
    ],
)
def test_types_are_made_in_proportion_to_their_shares(
    types: tuple[str, ...], count: int, made: dict[str, int]
) -> None:
    questions = questions_of(
        *(
            f"date: {1801 + 4 * n}, event: the opening of the {station} line, id: e{n}"
            for n, station in enumerate(STATIONS)
        )
    )
    (version,) = planned(questions, SheetRequest(types=types, questions=count)).versions
    assert Counter(item.type for item in version.items) == made


def test_where_all_keys_have_the_same_place_only_three_are_asked() -> None:
    """Of one engine there are never fewer, so that the key is always the smallest number."""
    questions = questions_of(
        *(f"figure: 1, counts: engines at {town}, id: f{n}" for n, town in enumerate(STATIONS))
    )
    (version,) = planned(questions, SheetRequest(types=("choice",))).versions
    assert key_places(version) == {"choice": [0, 0, 0]}


def key_places(version: Version) -> dict[str, list[int]]:
    """The places of the keys, section by section: of options, and of true and false."""
    return {
        name: [
            item.body.key if isinstance(item.body, Options) else item.fixed_position
            for item in made
        ]
        for name, made in version.sections
        if name in ("choice", "true-false")
    }


def longest_run(places: Sequence[int]) -> int:
    return max(len([*group]) for _, group in groupby(places))


@settings(max_examples=40, deadline=None)
@given(DECKS, WISHES)
def test_every_version_asks_the_same(deck: tuple[str, ...], request: SheetRequest) -> None:
    versions = planned(questions_of(*deck), request).versions
    assert len(versions) == request.versions
    first = [content(item) for item in sorted(versions[0].items, key=by_name)]
    for version in versions[1:]:
        assert [content(item) for item in sorted(version.items, key=by_name)] == first


def by_name(item: Item) -> str:
    return min(f"{question.origin.fact}/{question.slot}" for question in item.questions)


def content(item: Item) -> object:
    """What an item says and what is right in it, whatever the order."""
    head = (item.type, item.prompt.text, item.marks)
    match item.body:
        case Options(options=options, key=key):
            return head, options[key].text, sorted(text.text for text in options)
        case Pairs(left=left, right=right, key=key):
            pairs = zip(left, key, strict=True)
            return head, {one.text: right[at].text for one, at in pairs}, sorted(map(str, right))
        case items.Ordering(events=events, dates=dates, key=key):
            return head, sorted(zip(key, map(str, events), map(str, dates), strict=True))
        case Gaps(statements=statements, bank=bank, key=key):
            filled = zip(statements, key, strict=True)
            return head, sorted((str(each), bank[at].text) for each, at in filled), bank
        case body:
            return head, body


@settings(max_examples=50, deadline=None)
@given(DECKS, WISHES)
def test_the_order_of_the_facts_makes_no_difference(
    deck: tuple[str, ...], request: SheetRequest
) -> None:
    one = planned(questions_of(*deck), request)
    other = planned(questions_of(*reversed(deck)), request)
    assert [list(map(content, version.items)) for version in one.versions] == [
        list(map(content, version.items)) for version in other.versions
    ]
    assert one.left_out == other.left_out


def test_a_number_is_as_often_the_smallest_as_the_middle_or_the_greatest_of_its_options() -> None:
    questions = questions_of(
        *(
            f"figure: '{number}', counts: {thing} in the year, id: f{number}"
            for number, thing in zip(
                range(1_003, 9_000, 211),
                "wagons canals bridges tunnels horses engines porters guards miles signals lamps "
                "tickets parcels letters barges locks mills looms shafts pits kilns forges wharves "
                "cranes sheds stables inns coaches drivers firemen clerks sleepers rails chairs "
                "bolts spikes".split(),
                strict=False,
            )
        )
    )
    ranks: Counter[int] = Counter()
    for seed in range(40):
        made = planned(questions, SheetRequest(types=("choice",), questions=9, seed=str(seed)))
        for item in made.versions[0].items:
            assert isinstance(item.questions[0].answer, NumberAnswer)
            assert isinstance(item.body, Options)
            ranks[item.body.key] += 1
    assert sum(ranks.values()) == 360
    # Nine keys of a sheet are balanced, so that this is narrower than chance would have it.
    assert set(ranks) == {0, 1, 2}
    assert all(110 <= count <= 130 for count in ranks.values()), ranks
