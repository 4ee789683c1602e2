"""What may not stand together: on a sheet, and as rows of one item."""

import re

import pytest

from quizgen.questions.choices import Pool
from quizgen.sheet.sheet_plan import SheetRequest, plan_sheet
from tests.questions.choosing import questions_of

TRIALS = "figure: 3, counts: Moscow Trials, id: trials"
OPENING = "date: 1825-09-27, event: the opening of the Stockton line, id: opening"


def asked(*facts: str, types: tuple[str, ...], seed: str = "1") -> list[set[str]]:
    """The facts of each item of a sheet."""
    questions = questions_of(*facts)
    request = SheetRequest(types=types, seed=seed)
    (version,) = plan_sheet(questions, {"railways": Pool(questions)}, request).versions
    return [{question.origin.fact for question in item.questions} for item in version.items]


@pytest.mark.parametrize(
    ("fact", "other", "both"),
    [
        (TRIALS, "date: 1938-03-02, event: the last Moscow Trial, id: other", True),
        # Small numbers in words, as one counts and as one numbers.
        (TRIALS, "date: 1938-03-02, event: the third Moscow Trial, id: other", False),
        (TRIALS, "date: 1938-03-13, event: the end of three Moscow Trials, id: other", False),
        (TRIALS, "date: 1937-01-23, event: the second Moscow Trial, id: other", True),
        (TRIALS, "date: 1938-03-02, event: the third London Trial, id: other", True),
        # A name, its other forms, and its last word.
        (OPENING, "person: Edward Pease, id: other, who: father of the Stockton line", True),
        (
            "person: Edward Pease, id: pease, who: a founder, ask: {identify: no}",
            "date: 1825-09-27, event: the speech of Pease, id: other",
            False,
        ),
        (
            "person: Edward Pease, id: pease, who: a founder, also: [Ned Quaker], "
            "ask: {identify: no}",
            "date: 1825-09-27, event: the speech of Ned Quaker, id: other",
            False,
        ),
        # The answer of a question, word by word.
        (OPENING, "figure: 600, counts: guests on 27 September 1825, id: other", False),
        (OPENING, "figure: 600, counts: guests on 27 September, id: other", True),
        # Accents are no disguise, and in Chinese there are no spaces around a name.
        (
            "person: Edvárd Péase, id: pease, who: a founder, ask: {identify: no}",
            "date: 1825-09-27, event: the speech of Pease, id: other",
            False,
        ),
        (
            "person: 詹天佑, id: zhan, who: a founder, ask: {identify: no}",
            "date: 1905-10-02, event: 詹天佑修建京张铁路, id: other",
            False,
        ),
        (
            "person: 詹天佑, id: zhan, who: a founder, ask: {identify: no}",
            "date: 1905-10-02, event: 修建京张铁路, id: other",
            True,
        ),
        # What is shorter than three letters stands everywhere.
        ("figure: 26, counts: miles of track, id: miles",
         "date: 1825, event: the sale of 26 wagons, id: other", True),
        ("figure: 260, counts: miles of track, id: miles",
         "date: 1825, event: the sale of 260 wagons, id: other", False),
    ],
)  # fmt: skip
@pytest.mark.parametrize("seed", ["1", "2", "3"])
def test_no_item_says_what_another_asks(fact: str, other: str, both: bool, seed: str) -> None:
    made = asked(fact, other, types=("short", "number", "date"), seed=seed)
    assert len(made) == (2 if both else 1)


@pytest.mark.parametrize(
    ("types", "counts"),
    [(("short", "number", "date"), ["2", "1", "1"]), (("date",), ["2", "1", "1"])],
)
def test_what_is_left_out_is_counted_by_its_reason(
    types: tuple[str, ...], counts: list[str]
) -> None:
    """The trials give each other away, or no item of the types can be made of one of them."""
    questions = questions_of(TRIALS, "date: 1938-03-02, event: the third Moscow Trial, id: other")
    request = SheetRequest(types=types, questions=2)
    *_, said = plan_sheet(questions, {"railways": Pool(questions)}, request).left_out
    assert re.findall(r"\d+", said) == counts


ALIKE = ["the opening of the northern line to Leeds", "the opening of a northern line at Leeds"]
OTHERS = [
    "the sale of the canal", "a strike of weavers", "the fall of Ely bridge", "the Luton market",
    "the race at Rainhill",
]  # fmt: skip


@pytest.mark.parametrize("item_type", ["matching", "ordering", "gaps"])
def test_events_in_nearly_the_same_words_are_not_rows_of_one_item(item_type: str) -> None:
    facts = [
        f"date: {1801 + 9 * n}, event: {event}, id: e{n}" for n, event in enumerate(ALIKE + OTHERS)
    ]
    met = set()
    for seed in range(12):
        for rows in asked(*facts, types=(item_type,), seed=str(seed)):
            assert not rows >= {"e0", "e1"}
            met |= rows
    assert met >= {"e0", "e1"}, "one of the two is never asked: this shows nothing"
