"""Ids that `quizgen fix` makes of names in any script, whatever other facts there are."""

import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quizgen.facts.fields import ID
from quizgen.fix.ids import LONGEST_ID, id_from
from tests.fix.fixing import as_fixed
from tests.workshop import Workshop


@pytest.mark.parametrize(
    ("name", "made"),
    [
        # Greek
        ("Σωκράτης", "sokrates"),
        ("Περικλῆς", "perikles"),
        ("Θουκυδίδης", "thoukydides"),
        ("Ψυχή", "psyche"),
        ("the value of π", "value-of-pi"),
        ("β-carotene", "beta-carotene"),
        ("Σ", "sigma"),
        # German
        ("Österreich-Ungarn", "oesterreich-ungarn"),
        ("Gründerjahre", "gruenderjahre"),
        ("U\u0308bersee", "uebersee"),
        ("Straße", "strasse"),
        # Cyrillic
        ("Анна Ахматова", "anna-akhmatova"),
        ("Леся Українка", "lesya-ukrainka"),
        # a name in two scripts, of which one can be read
        ("司馬遷 (Sima Qian)", "sima-qian"),
        ("Saladin صلاح", "saladin"),
        # signs and digits
        ("CO₂", "co2"),
        ("１８１５", "person-1815"),
        ("§ 433 BGB", "bgb-433"),
        ("1848 revolution", "revolution-1848"),
        ("2nd Congress", "person-2nd-congress"),
        ("Cl⁻", "cl-minus"),
        ("Ca²⁺", "ca-2-plus"),
        ("seconds in s⁻¹", "seconds-in-s-1"),
        ("H_2SO_4", "h2so4"),
        ("$a^2 + b^{10}$", "a2-b10"),
        ("snake_case", "snake-case"),
        ("a cell of 30 μm", "cell-of-30-um"),
        ("4.7 kΩ", "person-4-7-kohm"),
        ("١٨١٥", "person-1815"),
    ],
)
def test_a_name_that_can_be_transliterated_is(name: str, made: str) -> None:
    assert id_from(name, "person") == made


@pytest.mark.parametrize(
    ("language", "text", "made"),
    [
        ("en", "legions of the Roman army under the emperor Augustus",
         "legions-roman-army-emperor-augustus"),
        ("en", "How did Themistocles bring about the battle of Salamis?",
         "themistocles-bring-about-battle-salamis"),
        ("en", "the rights of man", "rights-of-man"),
        ("en", "of the and of the and of the and of the",
         "of-the-and-of-the-and-of-the-and-of-the"),
        ("de", "Wer war schuld am Niedergang der Hanse und ihrer Kontore?",
         "schuld-niedergang-hanse-und-kontore"),
        ("de", "die Zahl der Abgeordneten im Parlament der Paulskirche",
         "zahl-abgeordneten-parlament-paulskirche"),
        ("fr", "Pourquoi les moines de Cluny ont-ils fondé tant de prieurés ?",
         "moines-cluny-ont-fonde-tant-prieures"),
        ("", "one two three four five six seven eight", "one-two-three-four-five-six-seven-eight"),
        ("xx", "the length of the longest of all the rivers",
         "length-of-the-longest-of-all-the-rivers"),
    ],
)  # fmt: skip
def test_a_long_text_keeps_the_words_that_tell_something(
    language: str, text: str, made: str
) -> None:
    assert id_from(text, "term", language) == made


def test_fix_knows_in_which_language_facts_are() -> None:
    fact = "facts:\n- term: die Zahl der Abgeordneten im Parlament der Paulskirche\n  means: x\n"
    assert ids_of(fact) == ["die-zahl-der-abgeordneten-im-parlament"]
    assert ids_of(f"language: de\n{fact}") == ["zahl-abgeordneten-parlament-paulskirche"]


@pytest.mark.parametrize("hole", ["{{c1::Darlington}}", "<1:Darlington>", "[Darlington]"])
def test_a_sentence_gets_its_id_when_it_has_its_hole(hole: str) -> None:
    fact = "facts:\n- cloze: The first line began at {}.\n- term: tender\n  means: a wagon\n"
    assert ids_of(fact.format(hole)) == ["tender"]
    assert ids_of(fact.format("<1|Darlington>")) == ["first-line-began-at-darlington", "tender"]


def test_a_person_keeps_all_words_of_the_name() -> None:
    (made,) = ids_of("facts:\n- person: Philip the Good of Burgundy and Flanders\n  who: a duke\n")
    assert made == "philip-the-good-of-burgundy-and-flanders"


@pytest.mark.parametrize(
    "name",
    ["司馬遷", "紫式部", "세종대왕", "ابن خلدون", "גולדה מאיר", "रवीन्द्रनाथ ठाकुर", "திருவள்ளுவர்",
     "สุนทรภู่", "شاه عباس", "🚂", "第1次世界大戦", "東京 IT"],
)  # fmt: skip
def test_a_name_that_cannot_be_transliterated_gets_a_digest(name: str) -> None:
    made = id_from(name, "person")
    assert re.fullmatch(r"(?:person(?:-1)?|it)-[a-z0-9]{8}", made)
    assert id_from(f"  {name} ", "person") == made
    assert id_from(f"{name}史", "person") != made


def test_ids_of_names_in_other_scripts_do_not_depend_on_the_facts_before_them() -> None:
    names = ["司馬遷", "班固", "ابن خلدون", "Ηρόδοτος", "Нестор", "रोमिला थापर"]
    facts = [f"- person: {name}\n  who: wrote history\n" for name in names]
    every = ids_of("facts:\n" + "".join(facts))
    assert ids_of("facts:\n" + "".join(reversed(facts))) == every[::-1]
    for fact, made in zip(facts, every, strict=True):
        assert ids_of("facts:\n" + fact) == [made]


@pytest.mark.parametrize("name", ["李白", "Σωκράτης", "John Smith", "Émile"])
def test_facts_with_one_name_get_ids_that_do_not_depend_on_their_order(name: str) -> None:
    facts = [f"- person: {name}\n  who: {who}\n" for who in ("a poet", "a crater", "a ship")]
    made = ids_of("facts:\n" + "".join(facts))
    alone = id_from(name, "person")
    assert all(re.fullmatch(rf"{alone}-[a-z0-9]{{4}}", each) for each in made)
    assert ids_of("facts:\n" + "".join(reversed(facts))) == made[::-1]
    with_id = f"- person: {name}\n  id: {alone}\n  who: a saint\n"
    assert ids_of("facts:\n" + with_id + facts[1]) == [alone, made[1]]


def test_facts_with_the_same_texts_are_numbered() -> None:
    first, second = ids_of("facts:\n" + "- person: Ada\n  who: x\n" * 2)
    assert second == f"{first}-2"


def test_an_id_that_was_retired_is_not_given_again(tmp_path: Path) -> None:
    workshop = Workshop(tmp_path)
    fact = "- person: 李白\n  who: the poet of wine and moonlight\n  page: 7\n"
    workshop.files["lines.yaml"] += fact
    workshop.run("fix")
    with_id = (workshop.deck / "lines.yaml").read_text(encoding="utf-8")
    (retired,) = set(ids_of(with_id)) - set(ids_of(workshop.files["lines.yaml"].replace(fact, "")))
    workshop.files["lines.yaml"] = with_id
    workshop.release(1_000_000_000)
    workshop.files["lines.yaml"] = with_id[: with_id.index("- person: 李白")]
    workshop.release(1_000_000_100)
    workshop.files["lines.yaml"] += fact
    workshop.run("fix")
    *_, again = ids_of((workshop.deck / "lines.yaml").read_text(encoding="utf-8"))
    assert again.startswith(f"{retired}-")


_NAMES = st.text(
    st.characters(categories=["Lu", "Ll", "Lo", "Mn", "Mc", "Nd"], max_codepoint=0xFFFF),
    min_size=1,
    max_size=12,
).filter(lambda name: name.strip("0123456789") and name.isprintable())


@given(_NAMES)
def test_every_name_makes_an_id(name: str) -> None:
    made = id_from(name, "term")
    assert ID.fullmatch(made)
    assert len(made) <= LONGEST_ID


@pytest.mark.slow
@settings(max_examples=40, deadline=None)
@given(st.lists(_NAMES, min_size=2, max_size=4, unique_by=lambda name: id_from(name, "term")))
def test_taking_away_the_first_fact_changes_no_other_id(names: list[str]) -> None:
    facts = [f"- term: '{name}'\n  means: x\n" for name in names]
    assert ids_of("facts:\n" + "".join(facts))[1:] == ids_of("facts:\n" + "".join(facts[1:]))


def ids_of(text: str) -> list[str]:
    """The ids in a fact file, after it was fixed."""
    return re.findall(r"(?m)^  id: (.+)$", as_fixed(text))
