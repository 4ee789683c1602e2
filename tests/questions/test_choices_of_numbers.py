"""Wrong numbers that people take for the right one: its digits, its unit, its power of ten."""

import re
from collections import Counter
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
        ("2.7", "g/cm³", ["g/cm³"]),
        ("25", "μg/m³", ["μg/m³", "mg/m³", "g/m³", "kg/m³"]),
        ("2.7", "grams per cubic centimetre", ["grams per cubic centimetre"]),
        ("35", "g/kg", ["g/kg"]),
        ("120", "km/h", ["km/h"]),
        ("12", "km/s", ["mm/s", "m/s", "km/s"]),
        ("12", "mm", ["nm", "μm", "mm", "cm", "m", "km"]),
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
        ("0.8", "s", ["ns", "μs", "ms", "s"]),
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
    chooser = Chooser("figure: 343, unit: N, id: key, counts: what an instrument shows")
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


@pytest.mark.parametrize(
    ("number", "unit", "round_to"),
    [
        ("120", "days", 10),
        ("1200", "m", 100),
        ("110", "mmHg", 10),
        ("1020", "kg", 10),
        ("4990", "m", 10),
        ("62200", "m", 100),
        ("100", "W", 10),
        ("150", "V", 5),
    ],
)
def test_a_round_number_is_beside_round_ones(number: str, unit: str, round_to: int) -> None:
    found = [each.split() for each in wrong_numbers(number, unit)]
    numbers = [int(each[0].replace(",", "")) for each in found if each[1] == unit]
    assert numbers
    assert not [each for each in numbers if each % round_to]


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
    bytes_in_russian = Chooser("figure: 16, id: key, counts: байты в ключе", language="ru")
    assert bytes_in_russian.ever("key/how-many") == {"4", "8", "32", "64"}


def test_powers_of_two_may_be_farther_than_other_numbers_of_the_deck() -> None:
    sizes = {"key": 32, "digest": 24, "block": 40, "word": 30}
    chooser = Chooser(
        *(
            f"figure: {size}, unit: bits, id: {name}, counts: length of the {name} in this cipher"
            for name, size in sizes.items()
        )
    )
    made = {float(each.split()[0]) for each in chooser.ever("key/how-many")} - {24, 30, 40}
    assert made <= {4, 8, 16, 64, 128, 256}
    assert {8, 128} <= made


def numbers_in(texts: set[str]) -> list[float]:
    """The numbers that options begin with."""
    found = (re.search(r"[\d.,]+", text.replace("\N{MINUS SIGN}", "-")) for text in texts)
    return sorted(float(each[0].replace(",", ".")) for each in found if each)


@pytest.mark.parametrize(
    ("language", "counts", "figure", "least", "most"),
    [
        ("en", "hardness of topaz on the Mohs scale", "8", 1, 10),
        ("en", "magnitude of the Tohoku earthquake", "9.1", 0, 10),
        ("en", "pH of lye", "13", 0, 14),
        ("en", "latitude of Cape Wrath, unit: degrees", "58", 0, 90),
        ("en", "turn of the dial, unit: °", "270", 0, 360),
        ("en", "bond angle in methane, unit: °", "109.5", 0, 180),
        ("de", "Bindungswinkel im Methan, unit: °", "109.5", 0, 180),
        ("fr", "angle de liaison du méthane, unit: °", "109.5", 0, 180),
        ("es", "ángulo de enlace del metano, unit: °", "109.5", 0, 180),
        ("pt", "ângulo de ligação do metano, unit: °", "109.5", 0, 180),
        ("ru", "валентный угол в метане, unit: °", "109.5", 0, 180),
        ("en", "humidity, unit: percent", "81", 0, 100),
        ("en", "wind in a storm, unit: Beaufort", "11", 0, 12),
        ("en", "acidity of lye, unit: pH", "13", 0, 14),
        ("de", "Wind bei Orkan, unit: Bft", "11", 0, 12),
        ("de", "Härte von Topas nach Mohs", "8", 1, 10),
        ("de", "Stärke des Erdbebens von Lissabon", "8.7", 0, 10),
        ("de", "Luftfeuchtigkeit, unit: Prozent", "81", 0, 100),
        ("fr", "dureté de la topaze sur l’échelle de Mohs", "8", 1, 10),
        ("fr", "magnitude du séisme de Lisbonne", "8.7", 0, 10),
        ("es", "dureza del topacio en la escala de Mohs", "8", 1, 10),
        ("es", "magnitud del terremoto de Lisboa", "8.7", 0, 10),
        ("pt", "dureza do topázio na escala de Mohs", "8", 1, 10),
        ("pt", "magnitude do terramoto de Lisboa", "8.7", 0, 10),
        ("ru", "твёрдость топаза по шкале Мооса", "8", 1, 10),
        ("ru", "магнитуда Лиссабонского землетрясения", "8.7", 0, 10),
        ("he", "קשיות הטופז בסולם מוס", "8", 1, 10),
        ("he", "מגניטודה של רעידת האדמה בליסבון", "8.7", 0, 10),
        # Those that are long for the differences on them.
        ("en", "magnitude of the Valdivia earthquake", "9.5", 7.5, 10),
        ("en", "pH of blood", "7.4", 4.4, 10.4),
        ("en", "retirement age of a judge, unit: years", "70", 45, 95),
        ("de", "Rentenalter, unit: Jahre", "67", 42, 92),
        ("fr", "âge de la majorité, unit: ans", "18", 0, 43),
        ("es", "esperanza de vida, unit: años", "83", 58, 108),
        ("pt", "expectativa de vida, unit: anos", "83", 58, 108),
        ("ru", "возраст выхода на пенсию, unit: лет", "65", 40, 90),
        ("he", "גיל הפרישה של שופט, unit: שנים", "70", 45, 95),
        ("en", "normal body temperature, unit: °C", "36.5", 31, 42),
        ("de", "Körpertemperatur des Menschen, unit: °C", "37", 32, 42),
        ("fr", "température du corps humain, unit: °C", "37", 32, 42),
        ("en", "age of criminal responsibility, unit: years", "10", 5, 20),
        ("en", "temperature of a healthy human body, unit: °C", "37", 32, 42),
        ("de", "Temperatur des menschlichen Körpers, unit: °C", "37", 32, 42),
        ("fr", "température normale du corps humain, unit: °C", "37", 32, 42),
        ("es", "temperatura normal del cuerpo humano, unit: °C", "37", 32, 42),
        ("ru", "температура человеческого тела, unit: °C", "36.6", 31, 42),
        ("es", "temperatura corporal normal, unit: °C", "36.5", 31, 42),
        ("pt", "temperatura normal do corpo humano, unit: °C", "37", 32, 42),
        ("ru", "температура тела человека, unit: °C", "36.6", 31, 42),
        ("he", "טמפרטורת הגוף של האדם, unit: °C", "37", 32, 42),
    ],
)
def test_no_number_leaves_a_scale_that_everybody_knows(
    language: str, counts: str, figure: str, least: float, most: float
) -> None:
    chooser = Chooser(f"figure: {figure}, id: key, counts: {counts}", language=language)
    found = numbers_in(chooser.ever("key/how-many", count=4))
    assert len(found) > 2
    assert least <= found[0] <= found[-1] <= most


def test_a_number_outside_a_scale_is_not_on_it() -> None:
    chooser = Chooser("figure: 32, id: key, counts: factor between two magnitudes of earthquakes")
    assert numbers_in(chooser.ever("key/how-many"))[-1] > 40


def test_a_second_wrong_estimate_is_not_far_beyond_the_first() -> None:
    chooser = Chooser("figure: ~70, id: key, counts: heart beats in a minute")
    assert numbers_in(chooser.ever("key/how-many"))[-1] <= 400
    assert numbers_in(chooser.ever("key/how-many"))[0] >= 10


def test_a_number_of_many_digits_is_hardly_an_estimate() -> None:
    chooser = Chooser("figure: ~157, id: key, counts: height of the tower, unit: m")
    found = numbers_in(chooser.ever("key/how-many"))
    assert found[0] >= 157 / 3
    assert found[-1] <= 157 * 3


def test_an_age_of_other_things_than_people_is_on_no_scale() -> None:
    chooser = Chooser("figure: 150, id: key, counts: age of the bridge, unit: years")
    assert numbers_in(chooser.ever("key/how-many"))[-1] > 200


@pytest.mark.parametrize(("figure", "made"), [("9.5", False), ("0.25", False), ("25", True)])
def test_a_number_with_decimals_is_not_beside_rounder_ones(figure: str, made: bool) -> None:
    found = Chooser(f"figure: {figure}, id: key, counts: loss of the mill").ever("key/how-many")
    assert any(each.endswith("0") for each in found) is made


MAGNITUDES = {"valdivia": 9.5, "alaska": 9.2, "tohoku": 9.1, "agadir": 7.9}


def test_the_numbers_of_the_deck_that_count_the_same_come_first() -> None:
    chooser = Chooser(
        *(
            f"figure: {number}, id: {name}, counts: brightness of the {name} lamp"
            for name, number in MAGNITUDES.items()
        )
    )
    assert chooser.ever("valdivia/how-many") == {"7.9", "9.1", "9.2", "9.8"}
    assert {"7.9", "9.5"} < chooser.ever("tohoku/how-many")
    # Hardly anybody knows which of 9.1 and 9.2 is right.
    assert "9.2" not in chooser.ever("tohoku/how-many")


def test_a_made_number_is_little_beyond_those_of_the_deck() -> None:
    depths = {"core": "~2890", "inner": "~5150", "lower": "~660"}
    chooser = Chooser(
        *(
            f"figure: {depth}, id: {name}, unit: km, counts: depth of the {name} boundary"
            for name, depth in depths.items()
        )
    )
    for name in depths:
        found = {text.replace(",", "") for text in chooser.ever(f"{name}/how-many", count=4)}
        assert numbers_in(found)[-1] <= 1.25 * 5150


@pytest.mark.parametrize(
    ("counts", "number", "other", "are_even"),
    [
        ("legs of a spider", 8, 6, True),
        ("chromosomes in a cell of a dog", 78, 46, True),
        ("bones in a hand", 27, 26, False),
        ("bones in a foot", 26, 27, False),
    ],
)
def test_what_is_in_pairs_is_beside_even_numbers(
    counts: str, number: int, other: int, are_even: bool
) -> None:
    noun = counts.partition(" ")[0]
    chooser = Chooser(
        f"figure: {number}, id: key, counts: {counts}",
        f"figure: {other}, id: other, counts: {noun} of something else",
    )
    found = {int(text) for text in chooser.ever("key/how-many", seeds=60)}
    assert len(found) >= 5
    assert all(each % 2 == 0 for each in found) is are_even


def test_numbers_are_no_closer_because_those_of_the_deck_are() -> None:
    chooser = Chooser(
        *(
            f"figure: {number}, unit: m, id: {name.lower()}, counts: height of {name}"
            for name, number in {"Foss": 1905, "Moss": 1911, "Ross": 1922}.items()
        )
    )
    found = numbers_in({text.replace(",", "") for text in chooser.ever("moss/how-many")})
    # Digits may be confused all the same: 1,191 and 1,811.
    assert all(abs(each - 1911) > 1911 / 50 for each in found)


def test_no_option_is_within_the_margin_of_another() -> None:
    chooser = Chooser("figure: 3 ± 1, id: key, counts: moons of the planet")
    found = numbers_in(chooser.ever("key/how-many", count=4))
    assert found
    assert all(each < 1 or each > 5 for each in found)


@pytest.mark.parametrize("speed", ["~340", "343", "330..350", "340 ± 5", ">300"])
@pytest.mark.parametrize("other", ["299792458", "0.0000001", "-5", "6.02e23", "1..900000000"])
def test_a_number_of_quite_another_size_does_no_harm(speed: str, other: str) -> None:
    chooser = Chooser(
        f"figure: '{speed}', unit: m/s, id: sound, counts: speed of sound",
        f"figure: '{other}', unit: m/s, id: other, counts: speed of the other",
    )
    for count in (2, 3, 4):
        assert chooser.ever("sound/how-many", count=count, seeds=6)


def test_another_measure_of_the_same_noun_says_nothing_of_the_range() -> None:
    points = [("boiling", 104, "brine"), ("boiling", 78, "ethanol"), ("boiling", 56, "acetone")]
    points += [("melting", 1538, "iron"), ("melting", 1064, "gold"), ("melting", 328, "lead")]
    chooser = Chooser(
        *(
            f"figure: {number}, unit: °C, id: {name}, counts: {what} point of {name}"
            for what, number, name in points
        )
    )
    assert numbers_in(chooser.ever("brine/how-many", count=4))[-1] <= 1.25 * 104
    assert numbers_in({text.replace(",", "") for text in chooser.ever("gold/how-many")})[-1] > 1200


def test_no_made_number_is_more_than_its_whole() -> None:
    chooser = Chooser(
        "figure: 80, id: whole, counts: pupils of the school",
        "figure: 55, id: part, counts: pupils of the school who swim, part_of: whole",
    )
    assert numbers_in(chooser.ever("part/how-many", count=4))[-1] == 80


def test_each_place_is_right_as_often_among_numbers_that_count_the_same() -> None:
    heights = [812, 954, 1123, 1278, 1402, 1617, 1835, 2038, 2271, 2513]
    names = "Ash Birch Cedar Dogwood Elm Fir Gorse Hazel Ivy Juniper".split()
    chooser = Chooser(
        *(
            f"figure: {height}, id: {name.lower()}, unit: m, counts: height of Mount {name}"
            for name, height in zip(names, heights, strict=True)
        )
    )
    for count in (3, 4):
        places = Counter(
            choice.key
            for name in names
            for seed in range(30)
            if (choice := chooser.choose(f"{name.lower()}/how-many", seed=str(seed), count=count))
        )
        assert sum(places.values()) == 300
        assert all(240 <= places[place] * count <= 360 for place in range(count)), places


def test_units_are_not_asked_for_where_the_deck_has_the_same_measure_again() -> None:
    chooser = Chooser(
        *(
            f"figure: {kelvins}, unit: K, id: {name}, counts: temperature of the star {name}"
            for name, kelvins in {"sirius": 9845, "vega": 9602}.items()
        )
    )
    assert all(text.endswith("K") for text in chooser.ever("vega/how-many"))


@pytest.mark.parametrize(
    ("others", "asked"),
    [(["500", "1200", "4600"], False), (["500", "1200"], True), (["5e9", "2e9", "8e9"], True)],
)
def test_units_are_not_asked_for_where_the_deck_has_many_of_that_size(
    others: list[str], asked: bool
) -> None:
    counted = ("tide of a cove", "spill of a pipe", "room in a can")
    chooser = Chooser(
        "figure: 70, id: key, counts: stroke of a pump, unit: mL",
        *(
            f"figure: {number}, id: o{n}, counts: {counts}, unit: mL"
            for n, (number, counts) in enumerate(zip(others, counted, strict=False))
        ),
    )
    assert (
        any(text.endswith("L") and "mL" not in text for text in chooser.ever("key/how-many"))
        is asked
    )


def test_a_temperature_does_not_betray_itself_by_its_place_among_units() -> None:
    chooser = Chooser("figure: 650, unit: °C, id: key, counts: what an instrument shows")
    places = Counter(
        choice.key
        for seed in range(300)
        if (choice := chooser.choose("key/how-many", seed=str(seed)))
    )
    assert all(75 <= places[place] <= 125 for place in range(3)), places
