"""First letters that keep their case."""

import pytest

from quizgen.values.capitals import keeps_first_letter
from quizgen.values.markdown import parse_text
from quizgen.values.markup import capitalised


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("the opening of the line", "The opening of the line"),
        ("pH of rain", "pH of rain"),
        ("mRNA", "mRNA"),
        ("iPhone’s screen", "iPhone’s screen"),
        ("kBT", "kBT"),
        ("α-helix", "α-helix"),
        ("μm", "μm"),
        ("αρχή", "Αρχή"),
        ("s. 18 of the Act", "s. 18 of the Act"),
        ("ss. 1-3", "ss. 1-3"),
        ("km of track", "km of track"),
        ("n-type", "n-type"),
        ("p53", "p53"),
        ("max_length", "max_length"),
        ("os.path", "os.path"),
        ("y = mx + b", "y = mx + b"),
        ("a < b", "a < b"),
        ("a^2^ + b^2^ = c^2^", "a² + b² = c²"),
        ("a~1~ is even", "a₁ is even"),
        ("e^x^", "eˣ"),
        ("β~1~ receptors", "β₁ receptors"),
        ("λ^2^", "λ²"),
        ("x~i~ of the sample", "xᵢ of the sample"),
        ("αρχαίος", "Αρχαίος"),
        ("y' = 2y", "y' = 2y"),
        ("i≠j", "i≠j"),
        ("a, e and o", "a, e and o"),
        ("u × v", "u × v"),
        ("a + b", "a + b"),
        ("a line, b a point", "A line, b a point"),
        ("a, which is first", "A, which is first"),
        ("a – b", "A – b"),
        ("a", "A"),
        ("y, d'abord", "Y, d'abord"),
        ("o más", "O más"),
        ("a/an", "A/an"),
        ("y'a", "Y'a"),
        ("e-mail", "E-mail"),
        ("a priori", "A priori"),
        ("anti-Soviet", "Anti-Soviet"),
        ("al-Qaeda", "Al-Qaeda"),
        ("d’Alembert", "D’Alembert"),
        ("l’or", "L’or"),
        ("a-t-il", "A-t-il"),
        ("в школе", "В школе"),
        ("с тех пор", "С тех пор"),
        ("y después", "Y después"),
        ("რკინიგზა", "რკინიგზა"),
        ("élan", "Élan"),
        ("*pH* of rain", "pH of rain"),
        ("*the* line", "The line"),
        ("`print` is", "print is"),
        ("18 lines", "18 lines"),
        ("§ 18", "§ 18"),
    ],
)
def test_a_first_letter_is_raised_unless_its_case_has_a_meaning(text: str, shown: str) -> None:
    assert capitalised(parse_text(text)).text == shown


def test_a_text_without_letters_keeps_nothing() -> None:
    assert not keeps_first_letter("")
    assert not keeps_first_letter("…")
