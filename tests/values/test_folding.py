"""Texts made comparable, and texts made harmless for a terminal."""

import pytest

from quizgen.values.clean import clean, one_line
from quizgen.values.folding import fold


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("The Opening, of the LINE!", "the opening of the line"),
        ("  two\t words\n", "two words"),
        ("snake_case-name", "snake case name"),
        ("Khrushchev's", "khrushchev s"),
        ("Хрущёв", "хрущев"),
        ("ХРУЩЁВ", "хрущев"),
        ("Straße ﬁn １９３７", "strasse fin 1937"),
        ("Ångström", "ångström"),
        ("e\N{COMBINING ACUTE ACCENT}tat", "état"),
        ("−5 – 7", "5 7"),
        ("…", ""),
    ],
)
def test_case_marks_spaces_and_compatible_forms_make_no_difference(text: str, folded: str) -> None:
    assert fold(text) == folded
    assert fold(folded) == folded


OBEYED = [
    *map(chr, [0, 7, 8, 0x0B, 0x0D, 0x1B, 0x1F, 0x7F, 0x80, 0x85, 0x9B, 0x9F]),
    *map(chr, [0x2028, 0x2029, 0x202A, 0x202E, 0x2066, 0x2069, 0xD800, 0xDFFF]),
]
"""Of each range that a terminal would obey, or cannot show, both ends; and ESC and CSI."""


@pytest.mark.parametrize("obeyed", OBEYED, ids=ascii)
def test_what_a_terminal_would_obey_is_replaced(obeyed: str) -> None:
    assert clean(f"a{obeyed}b") == "a\N{REPLACEMENT CHARACTER}b"


def test_what_a_terminal_shows_is_kept() -> None:
    shown = "a\tb\nc \N{NO-BREAK SPACE}¡é漢\N{ZERO WIDTH JOINER}\u2027\u202f\u2065\u206a🚂"
    assert clean(shown) == shown


def test_a_text_in_one_line_has_single_spaces_and_nothing_obeyed() -> None:
    assert one_line(" a\n\tb \x1b[2J ") == "a b \N{REPLACEMENT CHARACTER}[2J"
