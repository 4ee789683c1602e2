"""Which words need a font of the user's own."""

import pytest

from quizgen.sheet.paper.glyphs import unshaped


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Stockton & Darlington, 1825", set()),
        ("Żółć, Ångström, Ёлка, Ἀθῆναι, შოთა, Հայ, שלום", set()),
        # Marks that belong to a letter, and letters of no script that are used as marks.
        ("e\N{COMBINING ACUTE ACCENT} и\N{COMBINING BREVE} שָׁלוֹם", set()),
        ("Hawai\N{MODIFIER LETTER TURNED COMMA}i and glasnost\N{MODIFIER LETTER PRIME}", set()),
        ("Soviet\N{MODIFIER LETTER APOSTROPHE}s", set()),
        # The micro sign and the ordinal signs, whose names say no script.
        ("7.5 \N{MICRO SIGN}m, el 2.\N{MASCULINE ORDINAL INDICATOR}", set()),
        ("la 1.\N{FEMININE ORDINAL INDICATOR} de N.\N{MASCULINE ORDINAL INDICATOR} 5", set()),
        # Scripts that would come out wrong: the whole word is named, not only its letter.
        ("Mao 毛泽东 and кино", {"毛泽东"}),
        ("سلام in Kabul", {"سلام"}),
        ("हिन्दी and ไทย", {"हिन्दी", "ไทย"}),
        ("a毛b c", {"a毛b"}),
        # What is no letter is the engine's to report.
        ("☭ 🚂 № 5", set()),
    ],
)
def test_words_in_scripts_that_the_fonts_do_not_shape_are_found(text: str, words: set[str]) -> None:
    assert unshaped(text) == words
