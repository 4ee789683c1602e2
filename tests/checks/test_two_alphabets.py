"""Words with a letter of another alphabet, beside those that have two alphabets on purpose."""

from pathlib import Path

import pytest

from tests.checks.flow_style import judged

NAME = "letter-of-another-alphabet"


@pytest.mark.parametrize(
    ("fact", "word", "sign", "meant"),
    [
        ("person: Сharles Darwin, who: a naturalist", "Сharles",
         "a Cyrillic capital letter es (U+0421)", "Charles"),
        ("person: Анна Aхматова, who: a poet", "Aхматова",
         "a Latin capital letter a (U+0041)", "Ахматова"),
        ("question: Who wrote Hamlet?, answer: William Shakеspeare", "Shakеspeare",
         "a Cyrillic small letter ie (U+0435)", "Shakespeare"),
        ("question: Which colours?, answer: [red, bluе]", "bluе",
         "a Cyrillic small letter ie (U+0435)", "blue"),
        ("cloze: The capital is <1|Раris>.", "Раris",
         "a Cyrillic capital letter er (U+0420)", "Paris"),
        ("term: virus, means: a germ, also: [germ, CОVID-19]", "CОVID",
         "a Cyrillic capital letter o (U+041E)", "COVID"),
    ],
)  # fmt: skip
def test_a_letter_that_nobody_can_tell_from_the_right_one_is_found(
    tmp_path: Path, fact: str, word: str, sign: str, meant: str
) -> None:
    assert [each.message for each in judged(tmp_path, fact) if each.name == NAME] == [
        f"'{word}' has {sign} among letters that look like it: write {meant}"
    ]


@pytest.mark.parametrize(
    "names",
    [
        "Анна Ахматова, Anna Akhmatova",
        "NF-κB, IκBα, μm, ΔH, λmax, Ωm",
        "T-34, Т-34, МиГ-29, MiG-29",
        "XIXв, SMSка, DVDшник, IT-отдел, Wi-Fi-сеть, C-реактивный белок",
        "Łódź, Ångström, Çelebi, Đakovo, Толсто́й",
    ],
)
def test_words_of_two_alphabets_on_purpose_are_left_alone(tmp_path: Path, names: str) -> None:
    found = judged(tmp_path, f"term: permanent way, means: a finished track, also: [{names}]")
    assert [each for each in found if each.name == NAME] == []
