"""Texts that name people of the deck, without `people`."""

from pathlib import Path

import pytest

from tests.checks.flow_style import names_found

NERVA = "person: Nerva, also: [Cocceius], who: an old emperor, born: 0030, died: 0098"
ADA = "person: Ada Byron, also: [Ada], who: a mathematician, born: 1815, died: 1852"
HOLT = "person: Tom Holt, who: an engineer, born: 1740, died: 1790"


@pytest.mark.parametrize(
    ("language", "fact", "expected"),
    [
        ("en", "date: 1840, event: a letter of Ada Byron on the machine", False),
        ("en", "date: 1860, event: a journey of Ada Byron to Turin", True),
        ("en", "date: 1860, event: Ada Byron travels to Turin", True),
        ("en", "date: 1860, event: 'the journey of her cousin, Ada, to Turin'", True),
        ("en", "date: 1803, event: a journey of Ada Byron to Turin", True),
        ("en", "date: 1803, event: a memorial to Ada Byron in Turin", True),
        ("en", "date: 1860, event: a memorial to Ada Byron in Turin", False),
        ("en", "date: 1860, event: Ada Byron's cousin travels to Turin", False),
        ("en", "date: 1860, event: a journey to the Ada Byron Rooms", False),
        ("en", "date: 1860, event: a journey of Ada Bell to Turin", False),
        ("en", "date: 1860, event: a journey of Mary Ada to Turin", False),
        ("en", "date: 1860, event: a journey of Ada Byron to Turin, posthumous: true", False),
        ("en", "date: 1850~, event: a journey of Ada Byron to Turin", False),
        ("en", "date: 0120, event: the triumph of Emperor Nerva over the Dacians", True),
        ("en", "date: 0120, event: the triumph of Nerva III over the Dacians", False),
        ("en", "figure: 900, counts: soldiers under Nerva in Dacia, as_of: 0120", True),
        ("en", "figure: 900, counts: soldiers under Nerva in Dacia, as_of: 0097", False),
        ("en", "figure: 900, counts: soldiers under Nerva in Dacia", False),
        ("en", "argument: Ada Byron was right, question: Who was right?, by: f2", True),
        ("en", "argument: Nerva was right, question: Who was right?, by: f2", False),
        ("en", "date: 1860, event: the bust of Ada Byron in Turin", False),
        ("en", "date: 1860, event: a banknote with a picture of Ada Byron", False),
        ("en", "date: 1915, event: the bicentennial of Ada Byron", False),
        ("en", "date: 1860, event: a square called after Ada Byron", False),
        ("en", "date: 1860, event: the dedication of the Ada Byron obelisk", False),
        ("en", "date: 1860, event: the opening of the Ada Byron bridge", False),
        ("en", "date: 1803, event: the opening of the Ada Byron bridge", True),
        ("en", "date: 1860, event: the opening of a bridge by Ada Byron", True),
        ("en", "date: 1860, event: 'the first night of the play “Ada Byron” in Turin'", False),
        ("en", "date: 1860, event: 'the “Hamlet” of Ada Byron in Turin'", True),
        ("en", "date: 1860, event: the admission that Ada Byron had been right", False),
        ("de", "date: 1860, event: die Enthüllung der Büste von Ada Byron in Turin", False),
        ("de", "date: 1952, event: der 100. Todestag von Ada Byron", False),
        ("fr", "date: 1952, event: un hommage à Ada Byron", False),
        ("es", "date: 1952, event: un homenaje a Ada Byron", False),
        ("es", "date: 1952, event: la inauguración del parque Ada Byron", False),
        ("es", "date: 1952, event: el paseo de Ada Byron por el parque de Turín", True),
        ("pt", "date: 1952, event: uma homenagem a Ada Byron", False),
        ("pt", "date: 1952, event: a inauguração do parque Ada Byron", False),
        ("pt", "date: 1952, event: o passeio de Ada Byron pelo parque de Turim", True),
        ("fr", "date: 1952, event: les débuts de l’université Ada Byron", False),
        ("fr", "date: 1952, event: l’arrivée de la comtesse Ada Byron à l’université", True),
        ("de", "date: 1860, event: die Reise von Ada Byron nach Turin", True),
        ("de", "date: 1860, event: ein Denkmal von Ada Byron in Turin", False),
        ("fr", "date: 1860, event: le voyage d’Ada Byron à Turin", True),
        ("fr", "date: 1860, event: le voyage de Ada Byron à Turin", True),
    ],
)
def test_who_is_named_lived_then(tmp_path: Path, language: str, fact: str, expected: bool) -> None:
    said = names_found(tmp_path, language, ADA, NERVA, HOLT, fact)
    assert ("named-outside-lifetime" in said) is expected


def test_a_name_of_several_people_names_none_of_them(tmp_path: Path) -> None:
    other = "person: Ada Bell, also: [Ada], who: a smith, born: 1915"
    said = names_found(tmp_path, "en", ADA, other, "date: 1860, event: the journey of Ada to Turin")
    assert said == []


def test_people_are_compared_by_one_rule(tmp_path: Path) -> None:
    event = "date: 1860, event: a journey of Ada Byron to Turin, people: [f0]"
    assert names_found(tmp_path, "en", ADA, event) == ["event-outside-lifetime"]
