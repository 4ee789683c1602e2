"""One event that two facts name in different words."""

from pathlib import Path

import pytest

from tests.checks.flow_style import names_found


@pytest.mark.parametrize(
    ("language", "one", "other", "same"),
    [
        ("en", "0431, the First Council of Ephesus", "0432, the Council of Ephesus", True),
        ("en", "0431, the First Council of Ephesus", "0449, the Council of Ephesus", False),
        ("en", "0431, the First Council of Ephesus", "0432, the Second Council of Ephesus", False),
        ("en", "241 BC, the naval battle of Egadi", "242 BC, the sea battle near Egadi", True),
        ("en", "1571, the battle near Lepanto", "1751, the sea battle of Lepanto", True),
        ("en", "1571, the battle near Lepanto", "1671, the sea battle of Lepanto", True),
        ("en", "1499, the battle near Lepanto", "1571, the sea battle of Lepanto", False),
        ("en", "1571, the battle of Lepanto", "1572, the siege of Lepanto", False),
        ("en", "1571, the battle of Lepanto", "1572, the battle of Famagusta", False),
        ("en", "1571, the Turkish attack on Cyprus", "1573, the Venetian attack on Cyprus", False),
        ("en", "1571, the old battle of Lepanto", "1571-10-07, the battle of Lepanto", False),
        ("en", "1796, a March debate on Poland", "1797, the May debate on Poland", False),
        ("en", "1793, Henry VII's treaty with France", "1794, a treaty with France", True),
        ("de", "1571, die Schlacht von Lepanto", "1572, die erste Schlacht bei Lepanto", True),
        ("de", "1571, die erste Schlacht bei Ulm", "1572, die zweite Schlacht bei Ulm", False),
        ("fr", "1571, la bataille de Lépante", "1572, la bataille navale près de Lépante", True),
        ("fr", "1571, la bataille de Lépante", "1572, le siège de Lépante", False),
        ("es", "1571, la batalla de Lepanto", "1572, la batalla naval cerca de Lepanto", True),
        ("pt", "1571, a batalha de Lepanto", "1572, a batalha naval perto de Lepanto", True),
        ("ru", "1571, битва при Лепанто", "1572, битва близ Лепанто", True),
        ("ru", "1571, первая битва при Лепанто", "1572, вторая битва при Лепанто", False),
    ],
)  # fmt: skip
def test_the_same_noun_and_names_are_one_event(
    tmp_path: Path, language: str, one: str, other: str, same: bool
) -> None:
    facts = [
        "date: {}, event: '{}'".format(*(part.replace("'", "''") for part in each.split(", ", 1)))
        for each in (one, other)
    ]
    assert ("same-event-twice" in names_found(tmp_path, language, *facts)) is same


@pytest.mark.parametrize(
    ("language", "one", "other", "expected"),
    [
        ("de", "das Ende des Reichs", "das Ende des Reiches", ["ambiguous-prompt"]),
        ("de", "das Ende des Hauses", "das Ende des Haus", []),
        ("de", "die Rede über den Reis", "die Rede über den Reises", []),
        ("en", "the end of the Reichs", "the end of the Reiches", []),
    ],
)
def test_a_genitive_can_be_written_in_two_ways(
    tmp_path: Path, language: str, one: str, other: str, expected: list[str]
) -> None:
    facts = (f"date: 1800, event: {one}", f"date: 1900, event: {other}")
    assert names_found(tmp_path, language, *facts) == expected
    terms = ("term: Archs, means: ein Ort", "term: Arches, means: ein anderer Ort")
    assert "ambiguous-prompt" not in names_found(tmp_path, language, *terms)


def test_events_that_refer_to_each_other_are_two(tmp_path: Path) -> None:
    facts = [
        "date: 1571, event: the battle near Lepanto",
        "date: 1572, event: the sea battle of Lepanto, see: [f0]",
    ]
    assert names_found(tmp_path, "en", *facts) == []


def test_numbered_things_are_no_duplicates(tmp_path: Path) -> None:
    facts = [
        "date: 1864, event: the first convention on the care of wounded men",
        "date: 1906, event: the second convention on the care of wounded men",
    ]
    assert names_found(tmp_path, "en", *facts) == []
