"""How much of a sheet is about facts of each kind."""

from collections import Counter
from math import ceil

from quizgen.questions.choices import Pool
from quizgen.questions.question import Question
from quizgen.sheet.sheet_plan import SheetRequest, plan_sheet
from tests.questions.choosing import questions_of

GROUPS = {
    "cadence": "the dominant, the mediant, the submediant",
    "interval": "three tones, four tones, five semitones",
    "rhythm": "weak beats, long pauses, double bars",
    "chord": "stacked thirds, stacked fourths, loud clusters",
    "dance": "old Poland, upper Austria, southern Spain",
    "drum": "bronze, calfskin, hollow wood",
    "voice": "low register, high register, middle register",
}
"""Sorts of terms, and of what the three of each sort are."""

TERMS = [
    f"term: {sort[0]}{number}{sort[1:]}um, id: {sort}-{number}, means: {sort} of {what}"
    for sort, all_of_it in GROUPS.items()
    for number, what in zip("aeo", all_of_it.split(", "), strict=True)
]
TERMS += [
    f"term: {name}um, id: {name}, means: what {verb} in a hall"
    for name, verb in zip(
        "ansat brevit cresc divert echon flor glissand".split(),
        "echoes rises falls lingers shakes returns breaks".split(),
        strict=True,
    )
]
PEOPLE = [
    f"person: Theo {name}, id: {name.lower()}, who: theorist who taught {name}ism,"
    f" born: 18{14 + 4 * n}-03-11, died: 19{14 + 4 * n}-05-2{n % 8}"
    for n, name in enumerate("Arlen Bolte Dorn Ebner Falk Gauss Hirt Imhof Jonas Korn Lenz".split())
]
DATES = [
    f"date: 1{number}, id: d{number}, event: the first edition of {name}"
    for number, name in ((722, "Harmonia"), (725, "Gradus"), (758, "Melos"), (797, "Rhythmus"))
]
FIGURES = [
    f"figure: {number}, id: f{number}, counts: {what}"
    for number, what in ((88, "keys on a piano"), (12, "holes in a cornett"), (47, "harp strings"))
]


def asked(seed: int) -> list[tuple[str, Question]]:
    """The items of a sheet that ask about one fact: their types and questions."""
    questions = questions_of(*TERMS, *PEOPLE, *DATES, *FIGURES)
    pools = {questions[0].origin.deck: Pool(questions)}
    plan = plan_sheet(questions, pools, SheetRequest(seed=str(seed)))
    items = plan.versions[0].items
    assert len(items) == 20
    return [(item.type, item.questions[0]) for item in items if len(item.questions) == 1]


def test_each_kind_is_asked_about_as_often_as_the_deck_has_it() -> None:
    """Dates are options easily, but of 46 facts, these are half of eleven people."""
    sheets = [Counter(_matter(each) for _, each in asked(seed)) for seed in range(10)]
    share = 20 * len(PEOPLE) / 2 / len(TERMS + PEOPLE + DATES + FIGURES)
    assert {sheet["person", True] for sheet in sheets} == {ceil(share)}


def test_terms_of_which_choices_can_be_made_are_not_spent_on_other_items() -> None:
    sheets = [Counter((kind, *_matter(each)) for kind, each in asked(seed)) for seed in range(10)]
    assert sum(sheet["choice", "term", False] for sheet in sheets) >= 48


def _matter(question: Question) -> tuple[str, bool]:
    return question.origin.kind.name, question.answer.ordered
