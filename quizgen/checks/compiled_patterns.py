"""The patterns of a language: what rules look for in the texts of a fact."""

from functools import cache

from quizgen import languages
from quizgen.languages.prompt_patterns import PromptPatterns


@cache
def patterns(language: str) -> PromptPatterns:
    """The patterns of a language, where all that ends a noun phrase is in `head_ends`."""
    found = languages.words(language).patterns
    prepositions = languages.grammar_of(language).prepositions
    return found._replace(head_ends=found.head_ends.union(found.empty, prepositions))
