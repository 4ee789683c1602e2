"""Patronymics: the names of fathers in Russian names."""

from quizgen.questions.grading.names.words.typed_names import NameWord

PATRONYMICS = ("ovih", "evih", "vna", "inihna", "ilih", "kusmih", "nikitih")
"""Endings of patronymics, as phonetic keys."""

_OF_SONS = tuple(ending for ending in PATRONYMICS if ending.endswith("h"))
_OF_DAUGHTERS = ("ovn", "evn", "inihn")

PATRONYMICS_IN_CASES = (
    *(f"{of_son}{case}" for of_son in _OF_SONS for case in ("a", "u", "em", "om", "e")),
    *(f"{of_daughter}{case}" for of_daughter in _OF_DAUGHTERS for case in ("i", "e", "u", "oi")),
)
"""The same in other cases than the nominative: Ивановичем, Ивановной."""


def is_patronymic(word: NameWord) -> bool:
    """Whether a word of a name has the form of a patronymic; family names may have it, too.

    Only in Cyrillic, it may be in another case: Avni and Felice are given names.
    """
    in_case = word.cyrillic != "" and word.key.endswith(PATRONYMICS_IN_CASES)
    return in_case or word.key.endswith(PATRONYMICS)
