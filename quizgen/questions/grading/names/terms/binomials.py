"""Names of species, whose genus is often shortened: E. coli, Staph. aureus."""

from quizgen.lazy_pattern import lazy_pattern
from quizgen.values.characters import even

BINOMIAL = lazy_pattern(
    r"[A-Z][a-z]+(?:a|us|um|is|es|as|os|on|ys|er|o|[aeiy]x|ps)"
    r"(?: [a-z-]+(?:ae?|us|um|is|es|as|os|ys|ns|i|or|er|ur|eo|io|[ae]x|ense|[gln]are|[nt]ale|ile"
    r"|estre)){1,2}"
)
"""A genus and a species, perhaps with a subspecies, by the endings of Latin."""

SHORT_BINOMIAL = lazy_pattern(r"(\w)(?:\. ?|[ -])(?:(\w)(?:\. ?| ))?([a-z-]{2,}(?: [a-z-]{2,})?)")
"""What may be a species with the first letter of its genus: E. coli, T-rex."""

WORD_OR_SHORT = lazy_pattern(r"([\w-]+)(\.?)")
"""A word, and the full stop by which it may be shortened."""

LEAST_SHORT_GENUS = 4
"""How many letters of a genus tell it without a full stop: Staph aureus."""


def short_binomials(text: str) -> list[str]:
    """How the name of a species is shortened, as `short_of` makes it; none of other texts."""
    if not BINOMIAL.fullmatch(text):
        return []
    genus, *others = text.lower().split()
    short = [f"{genus[0]} {' '.join(others)}"]
    return [*short, f"{genus[0]} {others[0][0]} {others[1]}"] if len(others) > 1 else short


def short_of(typed: str) -> str:
    """What was typed if it may be a species with a shortened genus, without full stops; else ""."""
    found = SHORT_BINOMIAL.fullmatch(even(typed).strip().lower())
    return " ".join(filter(None, found.groups())) if found else ""


def in_full(written: str, text: str) -> str:
    """What was written with the whole words of a species for shortened ones; "" if none is."""
    words = text.split()
    said: list[tuple[str, str]] = WORD_OR_SHORT.findall(even(written))
    if len(said) != len(words) or not BINOMIAL.fullmatch(text):
        return ""
    pairs = zip(said[:-1], words[:-1], strict=True)
    found = [_whole(typed, stop, word) for (typed, stop), word in pairs]
    return "" if found == [word for word, _ in said[:-1]] else " ".join([*found, said[-1][0]])


def _whole(typed: str, stop: str, word: str) -> str:
    """A word of a species for what was typed, if that is its beginning."""
    is_short = bool(stop) or len(typed) == 1 or len(typed) >= LEAST_SHORT_GENUS
    return word if is_short and word.lower().startswith(typed.lower()) else typed
