"""Wrong options that would be accepted, beside those that only look like the right answer."""

from pathlib import Path

import pytest

from tests.checks.flow_style import judged

ACCEPTED = "is accepted as right if it is typed"
LESS_EXACT = "is true as well, only less exact"


@pytest.mark.parametrize(
    ("fact", "right", "said"),
    [
        ("date: 1815-06-18, event: the battle, wrong: [1815, 1816]", "1815", LESS_EXACT),
        ("date: 1815-06-18, event: the battle, wrong: [1815-06, 1816]", "1815-06", LESS_EXACT),
        ("date: 1815, event: the battle, wrong: [1815-06-18, 1816]", "1815-06-18", ACCEPTED),
        ("date: 1815, event: the battle, wrong: [1814, 1816]", "", ""),
        ("date: 1815~, event: the battle, wrong: [1814, 1816]", "", ""),
        ("date: 1914/1918, event: the war, wrong: [1914, 1914/1917]", "", ""),
        ("date: 1914/1918, event: the war, wrong: [1914-07/1918-11]", "1914-07/1918-11", ACCEPTED),
        ("figure: 50 %, counts: share of oak, wrong: [1/3, 0.5]", "0.5", ACCEPTED),
        ("figure: 1000, counts: men, wrong: [1e3, 100]", "1e3", ACCEPTED),
        ("figure: 20..25, counts: men, wrong: [22, 26]", "22", "is within the right answer"),
        ("figure: 400+, counts: men, wrong: [500, 300]", "", ""),
        ("figure: 5, unit: km, counts: length of it, wrong: [5000 m, 6]", "5000 m", ACCEPTED),
        ("figure: 5, unit: km, counts: length of it, wrong: [500 m, 6]", "", ""),
        ("person: Wolfgang von Goethe, who: a poet, wrong: [Goethe, Schiller]", "Goethe", ACCEPTED),
        ("person: Leon Trotsky, who: a rebel, wrong: [Trotzki, Lenin]", "Trotzki", ACCEPTED),
        ("person: Robert Koch, who: a doctor, wrong: [Erich Koch, Robert Kochmann]", "", ""),
        ("question: Which substance fades?, answer: the colour, wrong: [the color]", "the color",
         ACCEPTED),
        ("question: How many legs has a spider?, answer: '8', wrong: [eight, six]", "eight",
         ACCEPTED),
        # A slip, or another form of the word, may be what is asked.
        ("question: Which is spelt right?, answer: separate, wrong: [seperate]", "", ""),
        ("term: mice, means: several small rodents, wrong: [mouse, mouses]", "", ""),
        ("term: carbon dioxide, means: a gas, wrong: [carbon monoxide, carbon]", "", ""),
        # The right option itself, which `wrong-is-right` reports.
        ("person: Robert Koch, who: a doctor, wrong: [robert koch, Erich Koch]", "", ""),
        ("figure: 1200, counts: men, wrong: ['1,200', 1000]", "", ""),
    ],
)  # fmt: skip
def test_a_wrong_option_that_would_be_accepted_is_found(
    tmp_path: Path, fact: str, right: str, said: str
) -> None:
    found = [each.message for each in judged(tmp_path, fact) if each.name == "wrong-accepted"]
    assert found == ([f"'{right}' {said}: give a wrong option"] if right else [])
