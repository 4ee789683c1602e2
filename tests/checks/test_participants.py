"""Names in events that are nearly those in `people`, beside declined ones and those of others."""

from pathlib import Path

import pytest

from tests.checks.flow_style import judged

PEOPLE = (
    "person: Johannes Kepler, who: an astronomer, born: 1571, died: 1630",
    "person: Subrahmanyan Chandrasekhar, who: an astrophysicist, born: 1910, died: 1995",
    "person: Лев Каменев, also: Lev Kamenev, who: революционер, born: 1883, died: 1936",
    "person: Robert Stephenson, who: a builder of bridges, born: 1803, died: 1859",
    "person: Robert Stevenson, who: a builder of lighthouses, born: 1772, died: 1850",
)


@pytest.mark.parametrize(
    ("language", "event", "linked", "said"),
    [
        ("en", "Keppler's departure for Linz", 0, "'Keppler' is nearly 'Kepler'"),
        ("en", "the voyage of Chandrashekar, from India", 1,
         "'Chandrashekar' is nearly 'Chandrasekhar'"),
        ("de", "Abreise Chandrashekars aus Indien", 1, ""),
        ("de", "Abreise von Chandrashekar aus Indien", 1,
         "'Chandrashekar' is nearly 'Chandrasekhar'"),
        ("ru", "отъезд Камннев в Москву", 2, "'Камннев' is nearly 'Каменев'"),
        ("en", "the departure of Johannes Kepler for Linz", 0, ""),
        ("en", "the departure of the astronomer for Keswick", 0, ""),
        ("en", "the voyage of Max Keppler and A. Keppler", 0, ""),
        # Declined names, and those of someone else.
        ("de", "Keplers Abreise nach Linz", 0, ""),
        ("ru", "отъезд Каменева в Москву", 2, ""),
        ("ru", "встреча с Каменевым в Москве", 2, ""),
        ("en", "the bridge of Stevenson near Bangor", 3, ""),
        ("en", "the meeting of Kepler with Keller in Linz", 0, ""),
        ("de", "der Brand im Keller zu Linz", 0, ""),
    ],
)  # fmt: skip
def test_a_name_that_is_nearly_that_of_a_participant_is_asked_about(
    tmp_path: Path, language: str, event: str, linked: int, said: str
) -> None:
    event = f"date: 1600/1955, event: '{event.replace(chr(39), chr(39) * 2)}', people: [f{linked}]"
    found = judged(tmp_path, *PEOPLE, event, language=language)
    assert [
        each.message.partition(" in ")[0] for each in found if each.name == "misspelt-participant"
    ] == [said] * bool(said)
