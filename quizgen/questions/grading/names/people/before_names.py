"""A name behind what was typed before it and is not in the deck: titles, and given names."""

from itertools import dropwhile

from quizgen.questions.grading.names.people.given_names import is_given
from quizgen.questions.grading.names.words.romanisation import latin
from quizgen.questions.grading.names.words.titles import BEFORE_NAMES_OF_OTHERS, TITLES
from quizgen.questions.grading.names.words.typed_names import PARTICLES, is_letter, name_words
from quizgen.values.characters import even
from quizgen.values.folding import small


def _are_of_another(relative: str, particle: str) -> bool:
    """Whether two words before a name tell somebody by it: "father of"."""
    is_relative = latin(small(relative)) in BEFORE_NAMES_OF_OTHERS
    return is_relative and latin(small(particle)) in PARTICLES


def name_behind(typed: str, name: str) -> str:
    """What may be `name`, behind a title or a given name: Admiral Nelson, Sir Isaac Newton.

    A given name may be an initial with its full stop: "C Moll" has none. "" if neither was typed.
    """
    words = even(typed).split()
    rest = [*dropwhile(lambda word: latin(small(word.rstrip("."))) in TITLES, words)]
    before = words[: len(words) - len(rest)]
    if before and rest and _are_of_another(before[-1], rest[0]):
        return ""
    behind = " ".join(rest)
    own, said = name_words(name), name_words(behind)
    # Friedrich Wilhelm II is no Wilhelm II.
    is_longer = own and len(said) > len(own) and not is_given(own[0])
    is_initial = bool(said) and is_letter(said[0]) and behind[said[0].end :][:1] == "."
    if is_longer and (is_initial or is_given(said[0])):
        return behind[said[-len(own)].start :]
    return behind if len(rest) < len(words) else ""
