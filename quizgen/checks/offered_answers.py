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
    parts = map(fold_accented, _BETWEEN.split(found.alternative.sub(",", prompt)))
    if any(part.startswith(whole) or part.endswith(whole) for part in parts):
        return True
    if _is_shortened(whole, found.alternative.split(prompt)):
        return True
    return bool("?" in prompt and found.yes_no.match(prompt))


def _is_shortened(answer: str, options: list[str]) -> bool:
    """Whether what the answer shares with the last option is written once, with that option.

    "50, 100 or 200 mg", "a nautical or a statute mile": `options` are what "or" parts.
    """
    others = [fold_accented(each) for option in options[:-1] for each in _BETWEEN.split(option)]
    words, last = answer.split(), fold_accented(options[-1]).split()
    for at in range(1, len(words)):
        begun, shared = " ".join(words[:at]), words[at:]
        # The last option has as many words of its own as the answer.
        if last[at : at + len(shared)] == shared and any(
            f" {other}".endswith(f" {begun}") for other in others
        ):
            return True
    return False
