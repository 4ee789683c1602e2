"""Patronymics: the names of fathers in Russian names."""

from quizgen.questions.grading.names.typed_names import NameWord

PATRONYMICS = ("ovih", "evih", "vna", "inihna", "ilih", "kusmih", "nikitih")
"""Endings of patronymics, as phonetic keys."""


def is_patronymic(word: NameWord) -> bool:
    """Whether a word of a name has the form of a patronymic; family names may have it, too."""
    return word.key.endswith(PATRONYMICS)
