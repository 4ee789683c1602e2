"""Subscripts and superscripts, and what looks like them."""

import pytest

from quizgen.values.markdown import parse_markup
from quizgen.values.markup import Run
from quizgen.values.small_signs import with_small_signs


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("H~2~O", "H₂O"),
        ("SO~4~^2-^", "SO₄²⁻"),
        ("(NH~4~)~2~S", "(NH₄)₂S"),
        ("10^-3^ m, x^n+1^", "10⁻³ m, xⁿ⁺¹"),
        ("log~10~ 100", "log₁₀ 100"),
        ("^14^C and ^235^U", "¹⁴C and ²³⁵U"),
        ("v~max~", "vₘₐₓ"),
        # Not in small characters.
        ("v~y~ and x^q^", "v~y~ and x^q^"),
        # Not small at all.
        ("from ~1800 to ~1900", "from ~1800 to ~1900"),
        ("3~5 or 7~9 days", "3~5 or 7~9 days"),
        ("2^3^4 is 2^81", "2^3^4 is 2^81"),
        ("in ~/bin/~", "in ~/bin/~"),
        ("a~~b~~", "a~~b~~"),
        ("^_^ and ~o~", "^_^ and ~o~"),
    ],
)
def test_what_is_below_or_above_the_line(text: str, shown: str) -> None:
    assert with_small_signs(text) == shown
    assert parse_markup(text).text == shown


def test_it_is_not_looked_for_in_code_formulas_and_addresses() -> None:
    text = r"`H~2~O` \(x~2~\) [a](https://b/c~2~d) a\~2\~ *H~2~O*"
    assert parse_markup(text).styled() == (
        Run("H~2~O", code=True),
        Run(" "),
        Run("x~2~", formula="inline"),
        Run(" "),
        Run("a", href="https://b/c~2~d"),
        Run(" a~2~ "),
        Run("H₂O", emphasis=True),
    )
