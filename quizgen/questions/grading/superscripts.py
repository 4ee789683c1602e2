"""Superscripts, which are lost where a text is normalised: 10⁸ would be 108."""

import re

SUPERSCRIPTS = dict(zip("⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻", "0123456789+-", strict=True))
SUPERSCRIPT = re.compile("[⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻]+")


def without_superscripts(text: str) -> str:
    """A text with exponents after a caret: 10⁸ is 10^8."""
    return SUPERSCRIPT.sub(
        lambda found: f"^{''.join(map(SUPERSCRIPTS.__getitem__, found[0]))}", text
    )
