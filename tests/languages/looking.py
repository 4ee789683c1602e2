"""What the checks look for, tried on a text."""

from quizgen.checks.compiled_patterns import patterns

_AT_THE_BEGINNING = ("yes_no", "pronoun", "vague", "neighbour")


def finds(language: str, name: str, text: str) -> bool:
    """Whether a pattern of a language is found in a text where the checks look for it."""
    pattern = getattr(patterns(language), name)
    return bool((pattern.match if name in _AT_THE_BEGINNING else pattern.search)(text))
