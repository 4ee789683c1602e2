"""Formulas in answers: they are recalled, and compared as one word each."""

from pathlib import Path

import pytest

from quizgen.checks.run import check_decks
from quizgen.questions.choices import Pool, choose
from quizgen.questions.question import Question
from quizgen.reader.decks import read_decks
from quizgen.values.folding import fold
from quizgen.values.markdown import parse_markup
from quizgen.values.markup import compared

DECK = "deck: motion\ntitle: Motion\nsources: {s: {title: A book, issued: 2001, unpaged: true}}\n"

LAWS = {
    "weight": (r"\(G = mg\)", "the force that pulls a body to the ground"),
    "spring": (r"\(F = kx\)", "the force of a stretched coil"),
    "drag": (r"\(F = \tfrac12 c \rho A v^2\)", "the resistance of air to a moving car"),
    "lift": (r"\(F = \rho g V\)", "the push of water on a swimmer"),
    "inertia": ("inertia", "the tendency to stay at rest"),
}


def deck_of(folder: Path, facts: str) -> Path:
    (folder / "deck.yaml").write_text(DECK, encoding="utf-8")
    (folder / "facts.yaml").write_text(f"source: s\nfacts:\n{facts}", encoding="utf-8")
    return folder


@pytest.fixture
def questions(tmp_path: Path) -> list[Question]:
    facts = "".join(
        f"- term: '{term}'\n  id: {name}\n  means: {means}\n"
        for name, (term, means) in LAWS.items()
    )
    (deck,) = read_decks([deck_of(tmp_path, facts)]).decks
    return list(deck.questions)


def asked(questions: list[Question], fact: str) -> Question:
    return next(each for each in questions if each.origin.fact == fact and each.slot == "term")


def test_a_formula_is_recalled_and_a_word_is_typed(questions: list[Question]) -> None:
    assert not asked(questions, "weight").answer.typeable
    assert asked(questions, "inertia").answer.typeable


def test_a_formula_is_an_option_beside_formulas(questions: list[Question]) -> None:
    choice = choose(asked(questions, "weight"), Pool(questions), seed="1")
    assert choice is not None
    assert all(run.formula for option in choice.options for run in option.styled())
    assert choice.options[choice.key].text == "G = mg"


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        (r"\(x^2\)", r"\(x_2\)", False),
        (r"\(a + b\)", r"\(a - b\)", False),
        (r"\(a + b\)", r"\(a+b\)", True),
        (r"\(\alpha b\)", r"\(\alphab\)", False),
        (r"so \(x\)", r"\(x\)", False),
        (r"\(x\)", "x", False),
    ],
)
def test_formulas_are_compared_by_their_signs(one: str, other: str, same: bool) -> None:
    assert (fold(compared(one)) == fold(compared(other))) is same


def test_a_formula_counts_as_one_word() -> None:
    text = parse_markup(r"The work is \(\int_0^s F \, dx = F s + c\), or less")
    assert len(text.compared.split()) == 6


def found(folder: Path, facts: str) -> list[str]:
    reading = read_decks([deck_of(folder, facts)])
    assert not reading.diagnostics
    return [each.name for each in check_decks(reading.decks, 737_000)]


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        # Two questions that differ in a formula, and two that do not.
        (r"- {term: square, id: a, means: 'the number \(x^2\)'}"
         "\n" r"- {term: index, id: b, means: 'the number \(x_2\)'}", []),
        (r"- {term: square, id: a, means: 'the number \(x^2\)'}"
         "\n" r"- {term: index, id: b, means: 'the number \( x^2 \)'}",
         ["ambiguous-prompt"]),
        # Many words of LaTeX are not a long answer, nor its commas a list.
        (r"- {term: f, id: a, means: '\(a , b , c , d , e , f , g , h , i , j , k , l\)'}", []),
        (r"- {term: '\(E = mc^2\)', id: a, means: 'what \(E = mc^2\) says'}",
         ["answer-in-prompt"]),
        (r"- {term: '\(x\)', id: a, means: the unknown, wrong: ['\( x \)', y]}",
         ["wrong-is-right"]),
    ],
)  # fmt: skip
def test_the_checks_see_a_formula_as_one_word(
    tmp_path: Path, facts: str, expected: list[str]
) -> None:
    assert sorted(found(tmp_path, facts)) == sorted(expected)
