"""No item of a sheet tells another, counted by what whole decks print; see `tells`."""

from collections import Counter
from functools import cache
from pathlib import Path

import pytest

from quizgen.facts.deck import Deck
from quizgen.questions.choices import Pool
from quizgen.reader.decks import read_decks
from quizgen.sheet.sheet_plan import SheetPlan, SheetRequest, plan_sheet
from tests.sheet.tells import Tell, tells

TOP = Path(__file__).parents[2]
DECKS = [
    TOP / "decks" / "great-terror",
    TOP / "decks" / "memory",
    TOP / "tests" / "data" / "science",
    TOP / "tests" / "data" / "music",
]


@cache
def deck_of(folder: Path) -> tuple[Deck, Pool]:
    (deck,) = read_decks([folder]).decks
    return deck, Pool(deck.questions)


def planned(folder: Path, **request: object) -> SheetPlan:
    deck, pool = deck_of(folder)
    asked = [question for question in deck.questions if not question.heard]
    wish = SheetRequest(title=deck.head.title, **request)  # type: ignore[arg-type]  # its fields
    return plan_sheet(asked, {deck.id: pool}, wish)


def counted(folder: Path, seeds: int, questions: int, versions: int) -> tuple[Counter[str], int]:
    """How many items are told by others, by sort, of how many."""
    found: Counter[str] = Counter()
    items = 0
    for seed in range(seeds):
        plan = planned(folder, seed=str(seed), questions=questions, versions=versions)
        assert (len(plan.versions), len(plan.versions[0].items)) == (versions, questions)
        said: set[Tell] = set()
        for version in plan.versions:
            items += len(version.items)
            said = {*tells(version, deck_of(folder)[0].head.title)}
            found.update({(each.sort, each.told): each.sort for each in said}.values())
        assert not plan.given_away
    return found, items


def check(found: Counter[str], items: int) -> None:
    assert not found["left-over"], found
    assert not found["open"], found
    assert not found["stem"], found
    assert 50 * found.total() <= items, found


@pytest.mark.parametrize("folder", DECKS, ids=lambda folder: folder.name)
def test_no_item_tells_another(folder: Path) -> None:
    check(*counted(folder, seeds=2, questions=20, versions=1))


@pytest.mark.slow
@pytest.mark.parametrize("folder", DECKS, ids=lambda folder: folder.name)
def test_no_item_tells_another_on_many_sheets(folder: Path) -> None:
    check(*counted(folder, seeds=30, questions=20, versions=1))


@pytest.mark.slow
@pytest.mark.parametrize("folder", DECKS[:3], ids=lambda folder: folder.name)
def test_no_item_tells_another_on_long_sheets_in_versions(folder: Path) -> None:
    check(*counted(folder, seeds=2, questions=40, versions=2))


@pytest.mark.slow
def test_a_fact_that_comes_in_changes_few_items() -> None:
    """One that is asked replaces another, and one that becomes an option replaces an option."""
    deck, _ = deck_of(DECKS[0])
    facts = [*dict.fromkeys(question.origin.fact for question in deck.questions)]
    after = prints(planned(DECKS[0], questions=20))
    same = []
    for fact in facts[::14]:
        questions = [question for question in deck.questions if question.origin.fact != fact]
        before = plan_sheet(questions, {deck.id: Pool(questions)}, SheetRequest(questions=20))
        same.append(len(prints(before) & after))
    assert sum(same) >= 19 * len(same)
    assert min(same) >= 10


def prints(plan: SheetPlan) -> set[str]:
    """The items of a sheet, each as its name, prompt and body."""
    (version,) = plan.versions
    return {f"{item.name}: {item.prompt} {item.body}" for item in version.items}
