"""Whether a question offers its answer beside others: "Is light a wave or a particle?"."""

from quizgen.checks.compiled_patterns import patterns
from quizgen.lazy_pattern import lazy_pattern
from quizgen.values.folding import fold_accented

_BETWEEN = lazy_pattern(r"[,;:?—–]")
"""What separates the answers that a question offers."""


def is_offered(answer: str, prompt: str, language: str) -> bool:
    """Whether the answer is beginning or end of what "or" parts, or the question has no other."""
    found = patterns(language)
    if not found.alternative.search(prompt):
        return False
    whole = fold_accented(answer)
    parts = [*map(fold_accented, _BETWEEN.split(found.alternative.sub(",", prompt)))]
    is_part = any(part.startswith(whole) or part.endswith(whole) for part in parts)
    number, _, unit = whole.partition(" ")
    # "50, 100 or 200 mg": the unit is written once.
    is_part = is_part or (
        number.isdigit() and number in parts and any(f" {unit} " in f"{part} " for part in parts)
    )
    return is_part or bool("?" in prompt and found.yes_no.match(prompt))
