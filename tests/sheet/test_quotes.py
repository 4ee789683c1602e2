"""Straight marks, and what a printer makes of them."""

import pytest

from quizgen import languages
from quizgen.sheet.paper.quotes import typographic

ENGLISH = languages.words("en").sheet.quotes


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("no marks at all", "no marks at all"),
        # What opens and what closes.
        ('"anti-Soviet elements"', "“anti-Soviet elements”"),
        ('a "cesspool" of people', "a “cesspool” of people"),
        ('(the "third") and ["x"]', "(the “third”) and [“x”]"),
        ('so—"thus"—and anti-"Soviet"', "so—“thus”—and anti-“Soviet”"),
        ('"Stop!" he said. "Why?"', "“Stop!” he said. “Why?”"),
        ('"I thought—" and "so …"', "“I thought—” and “so …”"),
        ('"... and so"', "“... and so”"),
        ('line one\n"line two"', "line one\n“line two”"),
        ('"a "b" c"', "“a “b” c”"),
        ('¿"Todo" o "nada"?', "¿“Todo” o “nada”?"),
        ("the 'thaw' of 1956", "the ‘thaw’ of 1956"),
        ("\"a 'b'\" and \"'c' d\"", "“a ‘b’” and “‘c’ d”"),
        # Apostrophes.
        ("Rogovin's book", "Rogovin’s book"),
        ("glasnost' and Zinov'ev", "glasnost’ and Zinov’ev"),
        ("glasnost'", "glasnost’"),
        ("\"glasnost'\"", "“glasnost’”"),
        ("the workers' state", "the workers’ state"),
        ("in the '30s", "in the ’30s"),
        ("the '30s and glasnost'", "the ’30s and glasnost’"),
        ("'68 and the workers'", "’68 and the workers’"),
        ("'30s'", "‘30s’"),
        ("the 1930's", "the 1930’s"),
        ("'tis so", "’tis so"),
        ("'tis the 'thaw'", "’tis the ‘thaw’"),
        ("rock 'n' roll", "rock ’n’ roll"),
        ("the M.P.'s seat", "the M.P.’s seat"),
        ("e\N{COMBINING ACUTE ACCENT}'s", "e\N{COMBINING ACUTE ACCENT}’s"),
        # After a digit.
        ("5'10\"", "5'10\""),
        ("he was 5'10\" tall", "he was 5'10\" tall"),
        ("\"he was 5'10\" tall\"", "“he was 5'10\" tall”"),
        ("a 6' wall, a 3\" pipe", "a 6' wall, a 3\" pipe"),
        ('"Stalin\'s Terror of 1937-1938"', "“Stalin’s Terror of 1937-1938”"),
        ("'1937' and 'C++'", "‘1937’ and ‘C++’"),
        # What stays.
        ('a " b \' c', "a \" b ' c"),
        ('"', '"'),
        ("'", "'"),
        ('5"x7"', '5"x7"'),
        ('<a href="x">', '<a href="x">'),
        ('צה"ל ו"שלום" ג\'ורג\'', 'צה"ל ו"שלום" ג\'ורג\''),
        ("“so”, Rogovin’s", "“so”, Rogovin’s"),
        # Marks of another sort.
        ("„Prawda“, Marx' \"Kapital\"", "„Prawda“, Marx’ \"Kapital\""),
        ("« l'État 'so' »", "« l’État 'so' »"),
        ('«Партократия» and "so"', '«Партократия» and "so"'),
    ],
)  # fmt: skip
def test_straight_marks_become_those_of_a_printer(typed: str, printed: str) -> None:
    assert typographic((typed, False), quotes=ENGLISH) == [printed]


def test_what_stands_in_emphasis_is_told_by_what_stands_around_it() -> None:
    pieces = [('the "', False), ("Pravda", False), ("\" of the '", False), ("thaw", False)]
    pieces.append(("'", False))
    assert typographic(*pieces, quotes=ENGLISH) == ["the “", "Pravda", "” of the ‘", "thaw", "’"]


def test_code_stays_as_it_is() -> None:
    pieces = [('"', False), ("f('x') == \"y\"", True), ('" is code', False)]
    assert typographic(*pieces, quotes=ENGLISH) == ["“", "f('x') == \"y\"", "” is code"]


@pytest.mark.parametrize(
    ("quotes", "printed"),
    [
        (("„", "“", "‚", "‘"), "„das ‚Wort‘“ (und „so“), Marx’"),
        (("«\xa0", "\xa0»", "“", "”"), "«\xa0das “Wort”\xa0» (und «\xa0so\xa0»), Marx’"),
    ],
)  # fmt: skip
def test_each_language_has_its_own_marks(quotes: tuple[str, str, str, str], printed: str) -> None:
    assert typographic(('"das \'Wort\'" (und "so"), Marx\'', False), quotes=quotes) == [printed]
