"""Matching and gap texts cannot be solved by the form of their words, without any knowledge."""

import json
from collections import Counter
from pathlib import Path

import pytest

from quizgen.questions.answer_traits import are_near, form
from quizgen.questions.answers.term import TermAnswer
from quizgen.questions.choices import Pool
from quizgen.questions.distractors.likeness import content
from quizgen.questions.question import Question
from quizgen.reader.decks import read_decks
from quizgen.sheet.item import Blank, Gaps, Item, Options, Truth
from quizgen.sheet.sheet_plan import SheetRequest, plan_sheet
from quizgen.values.folding import fold
from tests.questions.choosing import questions_of

TOP = Path(__file__).parents[2]


def items_of(
    questions: list[Question], *types: str, count: int | None = 1, seed: str = "1"
) -> list[Item]:
    request = SheetRequest(types=types, questions=count, seed=seed)
    deck = questions[0].origin.deck
    return list(plan_sheet(questions, {deck: Pool(questions)}, request).versions[0].items)


def test_a_unit_agrees_with_each_option_and_tells_nothing_behind_a_gap() -> None:
    questions = questions_of("figure: 21, unit: год, id: war, counts: срок", language="ru")
    shown = set()
    for seed in "123456":
        (item,) = items_of(questions, "choice", seed=seed)
        assert isinstance(item.body, Options)
        shown |= {option.text.replace("\N{NO-BREAK SPACE}", " ") for option in item.body.options}
    words = {1: "год", 2: "года", 3: "года", 4: "года"}
    assert len(shown) > 4
    for each in shown:
        number, unit = each.split()
        assert unit == ("лет" if 10 < int(number) < 20 else words.get(int(number) % 10, "лет"))
    (item,) = items_of(questions, "number")
    assert isinstance(item.body, Blank)
    assert item.body.unit == "лет"


def facts_of(item: Item) -> set[str]:
    """The facts of an item, with the one that is left over."""
    left_over = [item.left_over] if item.left_over else []
    return {question.origin.fact for question in (*item.questions, *left_over)}


SHIPS = {
    "brig": "ship with two square sails",
    "sloop": "ship whose single pole bears a boom",
    "galley": "ship rowed by many men",
    "barge": "ship for goods on rivers",
    "whaler": "ship that hunts in polar seas",
}


def terms(**means: str) -> list[Question]:
    return questions_of(
        *(f"term: {term}, id: {term}, means: {means}" for term, means in means.items())
    )


@pytest.mark.parametrize("seed", list("12345678"))
def test_a_matching_has_no_single_one_of_a_sort(seed: str) -> None:
    questions = terms(**SHIPS, almanac="book of tides", bowline="knot that makes a loop")
    (item,) = items_of(questions, "matching", seed=seed)
    assert facts_of(item) <= SHIPS.keys()


@pytest.mark.parametrize("seed", list("12345678"))
def test_no_matching_has_a_row_whose_name_ends_in_a_word_of_its_meaning(seed: str) -> None:
    questions = terms(**{**SHIPS, "longwhaler": "ship like a whaler but with more boats"})
    (item,) = items_of(questions, "matching", seed=seed)
    assert "longwhaler" not in facts_of(item)


@pytest.mark.parametrize("seed", list("12345678"))
def test_a_tag_of_many_things_mixes_no_matching_if_enough_have_one_noun(seed: str) -> None:
    means = {**SHIPS, "gale": "wind of great force", "bowline": "knot that makes a loop"}
    questions = questions_of(
        *(f"term: {term}, id: {term}, means: {text}, tags: sea" for term, text in means.items())
    )
    (item,) = items_of(questions, "matching", seed=seed)
    assert facts_of(item) <= SHIPS.keys()


def test_few_of_each_sort_make_no_matching() -> None:
    assert not items_of(
        terms(
            brig="ship with two masts",
            almanac="book of tides",
            bowline="knot that makes a loop",
            gale="wind of great force",
        ),
        "matching",
    )


ROCKS = {
    "basalt": "fine-grained mafic rock that forms when lava cools quickly",
    "granite": "coarse-grained felsic rock that forms at depth",
    "gneiss": "banded rock of high grade",
    "marble": "rock that forms when limestone is heated",
}
FOLDS = {
    "anticline": "bend in layers with the oldest layers inside",
    "syncline": "bend whose middle sinks",
    "monocline": "bend of a flat lying bed in a single step",
}


@pytest.mark.parametrize("seed", list("12345678"))
def test_a_matching_is_of_one_sort_where_there_are_enough_of_one(seed: str) -> None:
    (item,) = items_of(terms(**ROCKS, **FOLDS), "matching", seed=seed)
    assert facts_of(item) == ROCKS.keys()


@pytest.mark.parametrize("seed", list("12345678"))
def test_a_matching_has_three_of_each_sort_or_none(seed: str) -> None:
    three = dict(list(ROCKS.items())[:3])
    (item,) = items_of(terms(**three, **FOLDS), "matching", seed=seed)
    assert facts_of(item) == {*three, *FOLDS}
    two = dict(list(FOLDS.items())[:2])
    assert not items_of(terms(**three, **two), "matching", seed=seed)


@pytest.mark.parametrize("seed", list("12345678"))
def test_types_that_take_several_facts_leave_some_for_each_other(seed: str) -> None:
    means = {
        **SHIPS,
        "junk": "ship built in China",
        "dhow": "ship sailed by Arabs",
        "tug": "ship pulling others",
        "ferry": "ship between two shores",
        "yacht": "ship raced for pleasure",
    }
    questions = terms(**means)
    found = items_of(questions, "gaps", "matching", count=9, seed=seed)
    assert {item.type for item in found} == {"gaps", "matching"}


@pytest.mark.parametrize(
    ("language", "who", "nations"),
    [
        ("en", "{} geologist of {} and {}", ("Scottish", "American")),
        ("de", "{} Geologe von {} und {}", ("schottischer", "deutscher")),
        ("fr", "géologue {} de {} et {}", ("écossais", "français")),
        ("es", "geólogo {} de {} y {}", ("escocés", "alemán")),
        ("pt", "geólogo {} de {} e {}", ("escocês", "alemão")),
        ("ru", "{} геолог {} и {}", ("шотландский", "немецкий")),
        ("he", "גאולוג {} של {} ושל {}", ("סקוטי", "גרמני")),
    ],
)
def test_people_of_two_nations_are_matched_by_nation(
    language: str, who: str, nations: tuple[str, str]
) -> None:
    names = "Hutton Lyell Geikie Hall Patterson Tharp Hess".split()
    places = [("Skye", "Mull"), ("Islay", "Arran"), ("Lewis", "Unst"), ("Foula", "Hoy")]
    places += [("Texas", "Utah"), ("Ohio", "Maine"), ("Iowa", "Idaho")]
    people = [
        f"person: {name}, id: {name.lower()}, who: {json.dumps(who.format(nation, *place))}"
        for name, place, nation in zip(
            names, places, [nations[0]] * 4 + [nations[1]] * 3, strict=True
        )
    ]
    for seed in "1234":
        (item,) = items_of(questions_of(*people, language=language), "matching", seed=seed)
        assert facts_of(item) == {"hutton", "lyell", "geikie", "hall"}
    two_and_two = questions_of(*people[:2], *people[4:6], language=language)
    assert not items_of(two_and_two, "matching")


@pytest.mark.parametrize("seed", list("12345678"))
def test_a_row_has_no_word_of_its_answer(seed: str) -> None:
    (item,) = items_of(
        terms(**SHIPS, mainmast="ship that carries a mainmast"), "matching", seed=seed
    )
    assert "mainmast" not in facts_of(item)


@pytest.mark.parametrize(
    ("kind", "alike", "other"),
    [
        ("date", ["1801", "1804", "1809", "1825"], "1066"),
        ("figure", ["12", "14", "19", "31"], "4800"),
    ],
)
@pytest.mark.parametrize("seed", list("1234"))
def test_a_date_of_another_age_or_a_number_of_another_size_is_in_no_matching(
    kind: str, alike: list[str], other: str, seed: str
) -> None:
    what = {"date": "event: the founding of", "figure": "counts: ships of"}[kind]
    towns = "Leeds Bristol Hull Dover Fowey".split()
    values = [*alike, other]
    questions = questions_of(
        *(
            f"{kind}: {value}, id: f{value}, {what} {town}"
            for value, town in zip(values, towns, strict=True)
        )
    )
    (item,) = items_of(questions, "matching", seed=seed)
    assert facts_of(item) == {f"f{value}" for value in alike}


@pytest.mark.parametrize("name", ["decks/great-terror", "decks/memory", "tests/data/science"])
def test_each_word_of_a_bank_has_two_others_of_its_form(name: str) -> None:
    (deck,) = read_decks([TOP / name]).decks
    pool = Pool(deck.questions)
    made = 0
    for seed in range(6):
        request = SheetRequest(types=("gaps",), questions=3, seed=str(seed))
        plan = plan_sheet(list(deck.questions), {deck.id: pool}, request)
        for item in plan.versions[0].items:
            made += 1
            assert isinstance(item.body, Gaps)
            assert item.left_over
            answers = [question.answer for question in (*item.questions, item.left_over)]
            forms = Counter(map(form, answers))
            assert len(forms) <= 2
            assert min(forms.values()) >= 3
            for one in answers:
                alike = [other for other in answers if form(other) == form(one)]
                if one.ordered:
                    assert sum(are_near(one, other) for other in alike) >= 3
            for question in item.questions:
                if isinstance(question.answer, TermAnswer):
                    own = content(fold(question.answer.name))
                    means = question.origin.relations().subject
                    assert (own & content(fold(means.compared))) <= {"that"}
    assert made >= 3


@pytest.mark.parametrize("seed", list("12345678"))
def test_the_years_of_a_bank_are_all_of_births_or_all_of_deaths(seed: str) -> None:
    questions = questions_of(
        *(
            f"person: {name}, id: {name.lower()}, who: maker of {what}, born: {born}, died: {died},"
            " ask: {identify: no, name: no}"
            for name, what, born, died in (
                ("Amati", "violins", 1596, 1684),
                ("Stainer", "violas", 1618, 1683),
                ("Ruggeri", "cellos", 1628, 1698),
                ("Stradivari", "harps", 1644, 1737),
                ("Guarneri", "lutes", 1654, 1720),
            )
        )
    )
    for item in items_of(questions, "gaps", count=None, seed=seed):
        left_over = [item.left_over] if item.left_over else []
        assert len({question.slot for question in (*item.questions, *left_over)}) == 1


@pytest.mark.parametrize("seed", list("12345678"))
def test_the_names_of_a_bank_are_all_of_the_living_or_all_of_the_dead(seed: str) -> None:
    """The statements say "is", or "was"."""
    sung = "mists ships wars snow love gods birds death rain bread".split()
    questions = questions_of(
        *(
            f"person: {name} {name}son, id: p{n}, who: poet who sang of {sung[n]},"
            f" {'born: 1950' if n < 5 else 'died: 1950'}, ask: {{born: no, died: no}}"
            for n, name in enumerate("Al Bo Cy Di Ed Flo Gus Hal Ida Joe".split())
        )
    )
    (item,) = items_of(questions, "gaps", seed=seed)
    assert len({int(fact[1:]) < 5 for fact in facts_of(item)}) == 1


@pytest.mark.parametrize("seed", list("12345678"))
def test_a_bank_has_no_single_term_of_a_sort(seed: str) -> None:
    questions = terms(**SHIPS, almanac="book of tides", bowline="knot that makes a loop")
    (item,) = items_of(questions, "gaps", seed=seed)
    assert facts_of(item) <= SHIPS.keys()


@pytest.mark.parametrize(
    ("kind", "values", "shown"),
    [
        ("figure", ["5", "7", "16", "18"], ["5 years", "7 years", "16 years", "18 years"]),
        ("figure", ["9.5", "12.1", "5.5", "21.7"], [f"{n} years" for n in (5.5, 9.5, 12.1, 21.7)]),
        (
            "date",
            ["1906-05-24", "1880-11-01", "1922-06-02", "1892-03-17"],
            ["1 November 1880", "17 March 1892", "24 May 1906", "2 June 1922"],
        ),
        ("date", ["63 BC", "44 BC", "14 AD", "88 BC"], ["88 BC", "63 BC", "44 BC", "14 AD"]),
    ],
)
def test_numbers_and_dates_of_a_bank_are_in_ascending_order(
    kind: str, values: list[str], shown: list[str]
) -> None:
    what = {"date": "event: the founding of", "figure": "unit: years, counts: age of"}[kind]
    towns = "Leeds Bristol Hull Dover".split()
    questions = questions_of(
        *(
            f"{kind}: {value}, id: f{at}, {what} {town}"
            for at, (value, town) in enumerate(zip(values, towns, strict=True))
        )
    )
    banks = [item.body.bank for item in items_of(questions, "gaps") if isinstance(item.body, Gaps)]
    found = [[word.text.replace("\N{NO-BREAK SPACE}", " ") for word in bank] for bank in banks]
    assert found == [shown]


def test_an_abbreviation_has_a_form_of_its_own() -> None:
    names = ("SPQR", "Senate", "Forum")
    spqr, senate, forum = (form(TermAnswer(name, ())) for name in names)
    assert senate == forum != spqr


@pytest.mark.parametrize("mark", ["~", "?"])
def test_the_only_inexact_date_is_in_no_bank(mark: str) -> None:
    """ "Died in ___" takes no "c. 1656", so that its gap would be the other one."""
    facts = [
        f"person: {name} O{name}, id: p{n}, who: the {n}th miller, died: {died},"
        " ask: {identify: no, name: no}"
        for n, (name, died) in enumerate(
            zip(
                ("Ada", "Bob", "Cid", "Dan", "Eve", "Fay"),
                (1710, 1732, f"1754{mark}", 1776, 1798, 1820),
                strict=True,
            )
        )
    ]
    for seed in range(6):
        (item,) = items_of(questions_of(*facts), "gaps", seed=str(seed))
        assert isinstance(item.body, Gaps)
        assert {len(word.text) for word in item.body.bank} == {4}


def test_a_false_date_is_close_to_the_right_one() -> None:
    (deck,) = read_decks([TOP / "tests" / "data" / "chemistry"]).decks
    pool = Pool(deck.questions)
    far = []
    for seed in range(20):
        request = SheetRequest(types=("true-false",), questions=30, seed=str(seed))
        plan = plan_sheet(list(deck.questions), {deck.id: pool}, request)
        for item in plan.versions[0].items:
            (question,) = item.questions
            if question.slot in {"born", "died", "when"} and isinstance(item.body, Truth):
                wrong = item.body.wrong
                if wrong:
                    right = question.answer.shown()
                    years = [int(str(each).split()[-1]) for each in (right, wrong)]
                    far.append(abs(years[0] - years[1]))
    assert len(far) > 40
    # 4 years for each century since then, at most twice.
    assert max(far) <= 2 * 4 * 2.6
    assert sum(far) / len(far) < 8


def test_a_statement_does_not_count_one_of_several() -> None:
    questions = questions_of("figure: 2, id: moons, counts: moons of Mars")
    for seed in range(30):
        (item,) = items_of(questions, "true-false", seed=str(seed))
        assert "1" not in str(item.prompt)


@pytest.mark.parametrize(
    ("language", "died", "said"),
    [
        ("en", "17{}-07-17", "died on ___."),
        ("en", "17{}", "died in ___."),
        ("en", "17{}~", "The date of death of"),
        ("de", "17{}-07-17", "starb am ___."),
        ("fr", "17{}-07", "meurt en ___."),
        ("es", "17{}-07-17", "murió el ___."),
        ("ru", "17{}-07-17", "дата смерти\N{NO-BREAK SPACE}— ___."),
    ],
)
def test_a_gap_for_a_date_is_in_a_sentence(language: str, died: str, said: str) -> None:
    """Where the date is said there as it is shown, after a preposition."""
    facts = [
        f"person: {name} O{name}, id: p{n}, who: the {n}th miller,"
        f" died: {died.format(10 + 22 * n)}, ask: {{identify: no, name: no}}"
        for n, name in enumerate(("Ada", "Bob", "Cid", "Dan", "Eve"))
    ]
    (item,) = items_of(questions_of(*facts, language=language), "gaps")
    assert isinstance(item.body, Gaps)
    for before, after in item.body.statements:
        assert said in f"{before.text}___{after.text}"


def test_no_gap_is_in_a_word() -> None:
    """In "в 1710 году", the date is not as it is shown."""
    facts = [
        f"date: 17{10 + 22 * n}, id: d{n}, event: битва при {place}"
        for n, place in enumerate(("Полтаве", "Лесной", "Гангуте", "Нарве", "Ништадте"))
    ]
    (item,) = items_of(questions_of(*facts, language="ru"), "gaps")
    assert isinstance(item.body, Gaps)
    assert all(after.text == "." for _, after in item.body.statements)
