"""What was typed before a name and is not that of the deck: titles, and who is someone else."""

from itertools import dropwhile, pairwise

from quizgen.questions.grading.all_languages import WORDS
from quizgen.questions.grading.names.people.known_names import KnownName
from quizgen.questions.grading.names.words.opening_articles import OPENING_ARTICLES
from quizgen.questions.grading.names.words.romanisation import latin
from quizgen.questions.grading.names.words.titles import BEFORE_NAMES_OF_OTHERS, sex_of_title
from quizgen.questions.grading.names.words.typed_names import NameWord, Words, name_words
from quizgen.questions.grading.names.words.word_forms import singular
from quizgen.questions.grading.spelling import distance

OFFICES = {
    latin(title): number
    for number, titles in enumerate(WORDS.names.offices)
    for title in titles.split()
}
"""Titles, each with the number of its office."""

LETTERS_OF_SLIP = 3
"""How many letters of a title, beside the first one, may have one slip among them."""


def is_of_other_sex(name: KnownName, typed: Words) -> bool:
    """Whether the title that was typed is that of a woman instead of a man, or the other way round.

    Mr Curie is not Marie Curie.
    """
    said = sex_of_title([typed[0].letters]) if len(typed) > 1 else ""
    return bool(name.sex and said and said != name.sex)


def is_of_another(name: KnownName, typed: Words) -> bool:
    """Whether someone else was told by the name: the father of Bach.

    But "Frau von Stein" is the name of who has this particle before Stein. The mother of Teresa is
    not Mother Teresa, and a brother of Primo de Rivera is not the cousin of Rivera.
    """
    told = [*dropwhile(lambda word: word.small or word.letters in OPENING_ARTICLES, typed)]
    if len(told) < len(("father", "of", "Bach")) or not told[1].small:
        return False
    before, particle, first = {told[0].letters, singular(told[0].letters)}, told[1], told[2]
    if BEFORE_NAMES_OF_OTHERS.isdisjoint(before):
        return False
    own = name_words(name.text)
    behind_none = {word.letters for at, word in enumerate(own) if not (at and own[at - 1].small)}
    has_particle = particle.letters in name.particles and first.letters not in behind_none
    has_relative = any(one.letters in before and other.small for one, other in pairwise(own))
    return not (has_particle or has_relative)


def is_misspelt_title(name: KnownName, word: NameWord) -> bool:
    """Whether a word is a title of the name with a slip: Emporer Meiji."""
    said = word.letters
    return any(
        distance(title, said, most) <= most
        for title in name.titles
        if (most := (len(title) - 1) // LETTERS_OF_SLIP)
    )


def is_of_other_office(name: KnownName, typed: Words) -> bool:
    """Whether another title was typed than the one of the deck: Princess for Queen Victoria."""
    own = {OFFICES[title] for title in name.titles if title in OFFICES}
    said = OFFICES.get(typed[0].letters) if own and len(typed) > 1 else None
    return said is not None and said not in own
