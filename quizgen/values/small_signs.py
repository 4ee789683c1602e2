"""Subscripts and superscripts: `H~2~O` is H₂O, and `10^-3^` is 10⁻³.

They become characters of Unicode, so every output shows them, and a typed answer is compared as one
with these characters. What has no such characters stays as it was typed: it needs a formula.
"""

import re

from quizgen.lazy_pattern import lazy_pattern

_SIGNS = "0123456789+-−=()"
_LOWERED = dict(zip(f"{_SIGNS}aehijklmnoprstuvx", "₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓ", strict=True))
_RAISED = dict(
    zip(
        f"{_SIGNS}abcdefghijklmnoprstuvwxyz",
        "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻ",
        strict=True,
    )
)

SMALL = lazy_pattern(
    r"[~^](?:(?<=[^\W\d_]~)(?P<low>[^\s~^]{1,12})~(?!~)"
    r"|(?<=\)~)(?P<low_after>[^\s~^]{1,12})~(?!~)"
    r"|(?<=[\w)\]~]\^)(?P<high>[^\s~^]{1,12})\^(?![\^\d])"
    r"|(?<=\^)(?<!\S\^)(?P<mass>\d{1,3})\^(?=[A-Z]))"
)
"""Something below or above the line, directly after what it belongs to; or the mass of a nuclide.

After a digit, `~` is a range, as in 3~5, and 2^3^4 is a power of a power. What is before a sign is
looked at after it: to search for the sign takes a tenth of the time.
"""


def shown_small(found: re.Match[str]) -> str | None:
    """What was found by `SMALL` in small characters; None if there are none for it."""
    raised = found["high"] or found["mass"]
    return small_characters(raised or found["low"] or found["low_after"], raised=bool(raised))


def small_characters(text: str, *, raised: bool) -> str | None:
    """A text in small characters of Unicode; None if there are none for it."""
    table = _RAISED if raised else _LOWERED
    signs = [table.get(sign, "") for sign in text]
    return "".join(signs) if all(signs) else None


def with_small_signs(text: str) -> str:
    """A text without other markup, with its subscripts and superscripts."""
    if "~" not in text and "^" not in text:
        return text
    return SMALL.sub(lambda found: shown_small(found) or found[0], text)
