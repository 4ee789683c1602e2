"""Signs that are lost where a text is normalised: 10⁸ would be 108, and 20ºC would be 20oC."""

from quizgen.lazy_pattern import lazy_pattern

SUPERSCRIPTS = dict(zip("⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻", "0123456789+-", strict=True))
SUPERSCRIPT = lazy_pattern("[⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻]+")

LETTER_FIRST = lazy_pattern(r"(?<![^\W\d])([CFcf])°")
"""A degree sign on the wrong side: 20 C°."""

DEGREE_SIGN = lazy_pattern("[º˚]")
"""An ordinal sign and a ring, which are typed for a degree sign."""


def without_superscripts(text: str) -> str:
    """A text with exponents after a caret, and one kind of degree sign: 10⁸ is 10^8."""
    return SUPERSCRIPT.sub(
        lambda found: f"^{''.join(map(SUPERSCRIPTS.__getitem__, found[0]))}",
        LETTER_FIRST.sub(r"°\1", DEGREE_SIGN.sub("°", text)),
    )
