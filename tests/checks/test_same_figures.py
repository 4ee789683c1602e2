"""Figures that count the same thing, in one unit or several."""

from pathlib import Path

import pytest

from tests.checks.flow_style import found, judged

RULES = {"two-values-one-figure", "slipped-digit", "ambiguous-prompt", "duplicate-question"}


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("100, unit: °C", "373, unit: K", ["duplicate-question"]),
        ("100, unit: °C", "383, unit: K", ["two-values-one-figure"]),
        ("300000, unit: km", "186000, unit: miles", ["duplicate-question"]),
        ("300000, unit: km", "196000, unit: miles", ["two-values-one-figure"]),
        ("1.5 million, unit: t", "1500, unit: kt", ["duplicate-question"]),
        ("~40, unit: miles", "~50, unit: km", ["duplicate-question"]),
        ("12+, unit: miles", "50, unit: km", ["ambiguous-prompt"]),
        ("12, unit: miles", "50, unit: kg", ["ambiguous-prompt"]),
        ("12, unit: sleepers", "50, unit: kg", ["ambiguous-prompt"]),
        ("26, unit: km", "260, unit: km", ["ambiguous-prompt"]),
        ("260, as_of: 1825", "2600, as_of: 1826", ["slipped-digit"]),
        ("26 %, as_of: 1825", "2.6 %, as_of: 1826", ["slipped-digit"]),
        ("20, as_of: 1825", "200, as_of: 1826", []),
        ("26, as_of: 1825, unit: km", "260, as_of: 1826, unit: t", []),
        ("26..28, as_of: 1825", "260..280, as_of: 1826", []),
    ],
)
def test_figures_of_the_same_thing(
    tmp_path: Path, one: str, other: str, expected: list[str]
) -> None:
    counts = "counts: the size of the works"
    said = found(
        tmp_path, f"figure: {one}, {counts}, id: one", f"figure: {other}, {counts}, id: other"
    )
    assert sorted(each.partition(":")[0] for each in said) == expected


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [("848", "8480", True), ("848", "8490", False), ("848", "849000", False)],
)
def test_a_part_has_the_digits_of_another_part(
    tmp_path: Path, one: str, other: str, expected: bool
) -> None:
    said = found(
        tmp_path,
        "figure: 900000, id: all, counts: delegates of the congress",
        f"figure: {one}, id: a, counts: delegates from the north, part_of: all",
        f"figure: {other}, id: b, counts: envoys of mines, part_of: all",
    )
    assert any(each.startswith("slipped-digit") for each in said) is expected


def test_a_slip_is_found_across_units(tmp_path: Path) -> None:
    said = found(
        tmp_path,
        "figure: 26, unit: miles, id: a, counts: the length of the line",
        "figure: 420, unit: km, id: b, counts: the length of the line",
    )
    assert said == [
        "two-values-one-figure: 420\N{NO-BREAK SPACE}km here and 26\N{NO-BREAK SPACE}miles "
        "elsewhere, for the same thing; is a digit missing or too many?"
    ]


@pytest.mark.parametrize(
    ("whole", "parts", "expected"),
    [
        ("541, unit: m", ["2, unit: km"], ["the part, 2 km, is more than the whole, 541 m"]),
        ("541, unit: m", ["0.4, unit: km"], []),
        ("26, unit: miles", ["42, unit: km"], []),
        ("~5, unit: km", ["9000, unit: m"], []),
        ("5+, unit: km", ["9000, unit: m"], []),
        ("5, unit: km", ["9000, unit: kg"], []),
        ("541, unit: m, complete: true", ["0.2, unit: km", "341, unit: m"], []),
        ("26, unit: miles, complete: true", ["20, unit: km", "22, unit: km"], []),
        (
            "541, unit: m, complete: true",
            ["0.2, unit: km", "0.1, unit: km"],
            ["the parts add up to 300 m, not to 541 m"],
        ),
    ],
)
def test_parts_are_compared_with_their_whole_across_units(
    tmp_path: Path, whole: str, parts: list[str], expected: list[str]
) -> None:
    said = found(
        tmp_path,
        f"figure: {whole}, id: all, counts: the length of the line",
        *(
            f"figure: {part}, id: p{number}, counts: section {number} of the line, part_of: all"
            for number, part in enumerate(parts)
        ),
    )
    assert [each.replace("\N{NO-BREAK SPACE}", " ") for each in said] == [
        f"part-exceeds-whole: {each}" for each in expected
    ]


@pytest.mark.parametrize(
    ("value", "part", "whole", "is_right"),
    [
        ("20 %", "200, unit: m", "1, unit: km", True),
        ("30 %", "200, unit: m", "1, unit: km", False),
        ("100 %", "8, unit: km", "5, unit: miles", True),
        ("100, unit: km/h", "300, unit: km", "180, unit: min", True),
        ("60, unit: km/h", "300, unit: km", "180, unit: min", False),
        ("2.7, unit: g/cm³", "5400, unit: kg", "2, unit: m³", True),
        ("232, unit: people per km²", "83000000", "357000, unit: km²", True),
        ("2, unit: sleepers per yard", "3520", "1760, unit: yards", True),
    ],
)
def test_a_quotient_is_compared_across_units(
    tmp_path: Path, value: str, part: str, whole: str, is_right: bool
) -> None:
    said = found(
        tmp_path,
        f"figure: {value}, id: value, counts: the quotient of the two, ratio: [part, whole]",
        f"figure: {part}, id: part, counts: the first of the two",
        f"figure: {whole}, id: whole, counts: the second of the two",
    )
    assert [each.partition(":")[0] for each in said] == ([] if is_right else ["ratio-wrong"])


@pytest.mark.parametrize(
    ("language", "figure", "is_found"),
    [
        ("de", "2.385, counts: Paragraphen des Gesetzes", True),
        ("de", "~12.385, counts: Zahl der Paragraphen, as_of: 1900", True),
        ("de", "2.385 million, counts: Paragraphen des Gesetzes", False),
        ("de", "0.385, counts: Paragraphen des Gesetzes", False),
        ("de", "2.385, counts: 'Paragraphen des Gesetzes', unit: km", False),
        ("de", "1.385, counts: Kinder pro Frau", False),
        ("de", "1.618, counts: Goldener Schnitt", False),
        ("de", "2.718, counts: Zahl e", False),
        ("fr", "2.385, counts: articles du code", True),
        ("fr", "1.618, counts: nombre d’or", False),
        ("es", "2.385, counts: soldados en el ejército", True),
        ("es", "1.618, counts: número de oro", False),
        ("pt", "2.385, counts: soldados no exército", True),
        ("pt", "1.618, counts: número de ouro", False),
        ("ru", "2.385, counts: число жителей города", True),
        ("ru", "3.142, counts: число пи", False),
        ("en", "2.385, counts: sections of the act", False),
    ],
)
def test_a_point_between_thousands_is_found(
    tmp_path: Path, language: str, figure: str, is_found: bool
) -> None:
    said = judged(tmp_path, f"figure: {figure}", language=language)
    assert [each.name for each in said] == ["point-of-thousands"] * is_found


def test_what_may_be_asked_twice_must_still_agree(tmp_path: Path) -> None:
    said = found(
        tmp_path,
        "figure: 100, id: a, counts: delegates, allow: {ambiguous-prompt: of two sources}",
        "figure: 120, id: b, counts: delegates",
    )
    assert said == ["two-values-one-figure: 120 here and 100 elsewhere, for the same thing"]
