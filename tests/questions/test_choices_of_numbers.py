"""Wrong numbers that people take for the right one: its digits, its unit, its power of ten."""

import re
from decimal import Decimal

import pytest

from quizgen.questions.distractors.number_units import units_beside
from tests.questions.choosing import Chooser, shown


def wrong_numbers(figure: str, unit: str = "", *, seeds: int = 60) -> set[str]:
    fields = f"figure: {figure}, id: key, counts: what an instrument shows"
    chooser = Chooser(f"{fields}, unit: {unit}" if unit else fields)
    found = chooser.ever("key/how-many", seeds=seeds)
    return {text.replace("\N{NO-BREAK SPACE}", " ") for text in found}


@pytest.mark.parametrize(
    ("number", "unit", "beside"),
    [
        ("12", "mg", ["μg", "mg", "g", "kg"]),
        ("12", "kg", ["kg"]),
        ("12", "km", ["km"]),
        ("12", "km/s", ["nm/s", "μm/s", "mm/s", "cm/s", "m/s", "km/s"]),
        ("12", "kilometres", ["kilometres"]),
        ("3.5", "kJ/mol", ["nJ/mol", "μJ/mol", "mJ/mol", "J/mol", "kJ/mol", "MJ/mol", "GJ/mol"]),
        ("0.7", "ml", ["ml", "cl", "l", "hl"]),
        (
            "0.7",
            "litres per hour",
            [
                "millilitres per hour",
                "centilitres per hour",
                "litres per hour",
                "hectolitres per hour",
            ],
        ),
        ("650", "°C", ["°F", "K", "°C"]),
        ("-40", "°C", ["°C"]),
        ("20", "°C", ["°C"]),
        ("-120", "°C", ["°C"]),
        ("5", "m²", ["m²"]),
        ("5", "years", ["years"]),
        ("5", "million tons", ["million tons"]),
        ("5", "t", ["t"]),
        ("5", "$", ["$"]),
    ],
)
def test_the_units_beside_a_unit(number: str, unit: str, beside: list[str]) -> None:
    found, index = units_beside(Decimal(number), unit, "en")
    assert found == beside
    assert found[index] == unit


def test_an_abbreviation_has_no_prefix_in_full() -> None:
    assert units_beside(Decimal(8849), "мм", "ru") == (["мм"], 0)
    assert "километров" in units_beside(Decimal(8849), "миллиметров", "ru")[0]


def test_the_right_number_may_stand_in_other_units() -> None:
    assert {"848 μm", "848 cm"} <= wrong_numbers("848", "mm")


def test_a_number_in_another_unit_is_wrong_however_its_comma_is_read() -> None:
    assert "8,848 km" not in wrong_numbers("8848", "m")


def test_other_units_and_other_numbers_are_never_in_one_choice() -> None:
    chooser = Chooser("figure: 343, unit: m/s, id: key, counts: what an instrument shows")
    of_units = 0
    for seed in range(60):
        options = shown(chooser.choose("key/how-many", seed=str(seed)))
        texts = [option.lstrip("*").split("\N{NO-BREAK SPACE}") for option in options]
        numbers, units = ({text[place] for text in texts} for place in (0, 1))
        assert {len(numbers), len(units)} == {1, 3}
        of_units += len(units) == 3
    assert 10 <= of_units <= 30


def test_a_unit_that_the_prompt_names_has_no_others() -> None:
    chooser = Chooser("figure: 343, unit: m, id: key, counts: length of a wall in m")
    assert {text.split()[-1] for text in chooser.ever("key/how-many")} == {"m"}


def test_a_measured_number_stands_beside_its_digits_in_another_order_or_one_other() -> None:
    found = wrong_numbers("6.67", "N")
    assert {"6.76 N", "5.67 N", "7.67 N"} <= found
    assert all(re.fullmatch(r"\d\.\d\d N|6\.67 \wN", each) for each in found)


def test_a_count_of_few_digits_is_not_known_by_them() -> None:
    assert not {"260", "106", "306"} & wrong_numbers("206")


def test_a_wide_range_stands_beside_other_powers_of_ten() -> None:
    found = wrong_numbers("0.06..2.4 %")
    assert found == {"0.0006–0.024 %", "0.006–0.24 %", "0.6–24 %"}


def test_numbers_counted_likewise_have_the_sign_of_the_key() -> None:
    chooser = Chooser(
        *(
            f"figure: {number}, unit: °C, id: {name}, counts: boiling point of {name} in air"
            for name, number in {"neon": -246, "argon": -186, "benzene": 80, "acetone": 56}.items()
        )
    )
    found = chooser.ever("argon/how-many")
    assert "-246 °C".replace("-", "\N{MINUS SIGN}").replace(" ", "\N{NO-BREAK SPACE}") in found
    assert not {each.split("\N{NO-BREAK SPACE}")[0] for each in found} & {"80", "56"}


def test_powers_of_two_stand_beside_a_power_of_two() -> None:
    assert wrong_numbers("256", "") == {"64", "128", "512", "1,024"}
    assert wrong_numbers("64", "bits") == {"16 bits", "32 bits", "128 bits", "256 bits"}
    bits = Chooser("figure: 16, id: key, counts: bits in a word of a PDP-11")
    assert bits.ever("key/how-many") == {"4", "8", "32", "64"}
    assert not wrong_numbers("32", "") <= {"8", "16", "64", "128"}
