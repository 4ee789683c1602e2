"""What all choices have in common: how many options, in which places, and the same ones again."""

from collections import Counter
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules

import pytest

from quizgen.questions import answers, choices
from quizgen.questions.answers.name import NameAnswer
from quizgen.questions.choices import Pool, choose
from quizgen.questions.distractors import names
from quizgen.questions.distractors.pool import ChoiceRequest
from quizgen.questions.distractors.seeded_draw import seeded_draw
from quizgen.reader.decks import read_decks
from quizgen.values.markup import Run
from tests.questions.choosing import Chooser, check, shown, wrong
from tests.questions.test_choices_in_words import ARGUMENTS, ENGINEERS


def test_the_key_stands_among_wrong_options_of_its_slot() -> None:
    chooser = Chooser(*ENGINEERS)
    assert shown(chooser.choose("george/name")) == [
        "*George Stephenson",
        "Richard Trevithick",
        "Thomas Newcomen",
    ]
    who = chooser.wrong("george/identify")
    assert who
    assert who < {"builder of the first steam locomotive", "inventor of the atmospheric engine",
                  "owner of an early colliery locomotive"}  # fmt: skip


def test_too_few_make_no_choice() -> None:
    chooser = Chooser(*ENGINEERS[:2])
    assert chooser.choose("george/name") is None
    two = chooser.choose("george/name", count=2)
    assert two
    assert wrong(two) == {"Richard Trevithick"}
    assert Chooser(*ENGINEERS[:1]).choose("george/name", count=2) is None


def test_more_options_are_given_as_far_as_they_go() -> None:
    chooser = Chooser(*ENGINEERS)
    for count, given in [(3, 3), (4, 4), (6, 4)]:
        choice = chooser.choose("george/name", count=count)
        assert choice
        assert len(choice.options) == given


def test_a_choice_has_at_least_two_options() -> None:
    chooser = Chooser(*ENGINEERS)
    with pytest.raises(ValueError, match="at least two options, not 1"):
        chooser.choose("george/name", count=1)


def test_the_place_can_be_given() -> None:
    chooser = Chooser(*ENGINEERS)
    places = [chooser.choose("george/name", rank=rank) for rank in range(5)]
    assert [place and place.key for place in places] == [0, 1, 2, 0, 1]
    assert len({frozenset(wrong(place)) for place in places if place}) == 1


@pytest.mark.parametrize("name", ["george/name", "george/identify", "coal/grounds", "coal/claim"])
def test_every_place_comes_up_as_often(name: str) -> None:
    chooser = Chooser(*ENGINEERS, *ARGUMENTS)
    found = [chooser.choose(name, seed=f"seed {n}") for n in range(300)]
    counted = Counter(choice.key for choice in found if choice)
    assert sum(counted.values()) == 300
    assert all(70 <= counted[place] <= 130 for place in range(3)), counted


def test_the_same_seed_gives_the_same_choice() -> None:
    one, other = Chooser(*ENGINEERS, *ARGUMENTS), Chooser(*ENGINEERS, *ARGUMENTS)
    for question in reversed(other.questions):
        name = f"{question.origin.fact}/{question.slot}"
        assert one.choose(name, seed="x") == other.choose(name, seed="x")


def test_a_question_may_be_made_apart_from_those_of_the_pool() -> None:
    facts = (*ENGINEERS, *ARGUMENTS, "figure: 7, id: n, counts: engines")
    chooser, again = Chooser(*facts), Chooser(*facts)
    for question in again.questions:
        made = choose(question, chooser.pool, seed="x")
        assert made == choose(question, again.pool, seed="x")


def test_two_of_the_authors_own_are_the_only_ones() -> None:
    george, *others = ENGINEERS
    own = "wrong: [James Watt, Isaac Newton, Geordie]"
    chooser = Chooser(f"{george}, also: [Geordie], {own}", *others)
    assert chooser.ever("george/name") == {"James Watt", "Isaac Newton"}


def test_one_of_the_authors_own_comes_first() -> None:
    george, *others = ENGINEERS
    chooser = Chooser(f"{george}, wrong: [James Watt]", *others)
    for seed in range(10):
        found = chooser.wrong("george/name", seed=str(seed))
        assert found
        assert "James Watt" in found


def test_the_authors_own_are_wrong_values_of_the_leading_field() -> None:
    george, *others = ENGINEERS
    chooser = Chooser(f"{george}, wrong: [James Watt, Isaac Newton], died: 1848", *others)
    assert chooser.question("george/name").wrong == ("James Watt", "Isaac Newton")
    assert chooser.question("george/identify").wrong == ()
    assert chooser.question("george/died").wrong == ()
    assert "James Watt" not in chooser.ever("george/identify")


@pytest.mark.parametrize(
    ("fact", "styles"),
    [
        ("answer: '`let`', wrong: ['`var`', '`def`']", {"code"}),
        ("answer: '`let`', wrong: [var, def]", {"code"}),
        ("answer: a sum, wrong: ['*a mean*', a product]", {""}),
        ("answer: a sum of `int`, wrong: [a mean of `int`, a product]", {"", "code"}),
        ("answer: 'the **first** of all that came', wrong: ['the *second* one', the third one]",
         {"", "emphasis", "strong"}),
    ],
)  # fmt: skip
def test_no_style_singles_out_an_option_of_the_author(fact: str, styles: set[str]) -> None:
    chooser = Chooser(f"question: 'What is it?', id: a, {fact}")
    choice = chooser.choose("a/answer")
    assert choice
    assert all(set("`*").isdisjoint(option.text) for option in choice.options)
    assert {_style(run) for option in choice.options for run in option.styled()} == styles


def _style(run: Run) -> str:
    return next((name for name in ("code", "strong", "emphasis") if getattr(run, name)), "")


def test_contested_facts_may_be_choices() -> None:
    """Unlike statements, which nobody may be marked for denying: the prompt says who holds it."""
    contested = ENGINEERS[0] + ", contested: true, according_to: Smith"
    chooser = Chooser(contested, *ENGINEERS[1:])
    question = chooser.question("george/name")
    assert question.origin.contested
    assert "Smith" in question.prompt.text
    assert shown(chooser.choose("george/name")) == shown(Chooser(*ENGINEERS).choose("george/name"))
    assert "George Stephenson" in chooser.ever("richard/name")


def test_every_type_of_answer_has_its_wrong_options() -> None:
    of_types = (*choices._WORDS, *choices._SCALES)
    for module in iter_modules(answers.__path__):
        found = vars(import_module(f"{answers.__name__}.{module.name}"))
        types = [found[name] for name in found if name.endswith("Answer") and name != "Answer"]
        assert all(issubclass(each, of_types) for each in types)


@pytest.mark.parametrize("seed", ["1", "2", "3"])
def test_the_choices_of_a_deck_that_we_ship(seed: str) -> None:
    deck = read_decks([Path("decks/great-terror")]).decks[0]
    pool = Pool(deck.questions)
    made = 0
    for question in deck.questions:
        choice = choose(question, pool, seed=seed)
        if choice:
            check(question, choice)
            made += 1
    assert made > 0.9 * len(deck.questions)


def test_of_many_that_are_alike_each_question_looks_at_some_whatever_their_order() -> None:
    facts = [f"person: Ann Weaver{n}, id: p{n}, who: weaver number {n}" for n in range(700)]
    looked_at = []
    for one in (Chooser(*facts), Chooser(*reversed(facts))):
        question = one.question("p1/name")
        answer = question.answer
        assert isinstance(answer, NameAnswer)
        request = ChoiceRequest(question, answer, one.pool, seeded_draw("1"), 2, None)
        found = one.pool.candidates(request, ("person", "name"), names._candidates)
        looked_at.append({each.id for candidates in found.values() for each in candidates})
        assert one.choose("p1/name")
    assert looked_at[0] == looked_at[1]
    assert len(looked_at[0]) == 300


def test_those_of_another_part_or_tag_are_looked_at_beside_many_that_are_alike() -> None:
    facts = [f"person: Ann Weaver{n}, id: p{n}, who: weaver number {n}" for n in range(700)]
    tagged = [f"{fact}, tags: [steam]" for fact in ENGINEERS]
    found = Chooser(*facts, *tagged).ever("george/name", seeds=5)
    assert found <= {"Richard Trevithick", "William Hedley", "Thomas Newcomen"}
