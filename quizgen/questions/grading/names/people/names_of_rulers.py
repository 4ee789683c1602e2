"""The name of a ruler, or another one that no single word can replace, taken apart."""

from itertools import dropwhile, pairwise

from quizgen.questions.grading.names.people.bynames import in_english, numbers_by_byname
from quizgen.questions.grading.names.people.known_names import KnownName
from quizgen.questions.grading.names.people.name_forms import Form, is_known_by_given, letters
from quizgen.questions.grading.names.people.realms import realm_and_byname
from quizgen.questions.grading.names.people.rulers import realms_in_any_language, realms_of
from quizgen.questions.grading.names.words.cardinals import NUMBERS
from quizgen.questions.grading.names.words.name_lists import sex_of_given
from quizgen.questions.grading.names.words.opening_articles import OPENING_ARTICLES
from quizgen.questions.grading.names.words.titles import sex_of_title, without_particles
from quizgen.questions.grading.names.words.typed_names import (
    EPITHETS,
    ORDINALS,
    REALM_WORDS,
    NameWord,
    Words,
    ruler_number,
)
from quizgen.values.characters import even

WITHOUT_ARTICLE = frozenset({"magno"})
"""By-names in Latin letters that have no article in Spanish and Italian: Alejandro Magno."""


def number_place(text: str, words: Words) -> int | None:
    """The place of a ruler's number; a Roman one has capital letters, unlike Jet Li.

    One in words right behind a given name is that of a ruler whom quizgen knows: Otto Dix is none.
    Behind articles alone, it is no ruler's: las Trece Rosas.
    """
    place = ruler_number(words)
    if place is None or all(map(_is_article, words[:place])):
        return None
    written = even(text)[words[place].start : words[place].end]
    is_word = written.isascii() and written.lower() in ORDINALS
    if is_word and place == len(words) - 1 and words[place - 1].letters not in OPENING_ARTICLES:
        given, number = "".join(letters(words[:place])), words[place].number
        return place if realms_in_any_language(given, number) else None
    # Antoni Gaudí i Cornet
    is_latin = text.isascii() or words[place].numeral
    is_roman = set(words[place].letters) <= set("ivxl")
    return None if is_latin and is_roman and not written.isupper() else place


def is_counted(words: Words) -> bool:
    """Whether a number is behind articles alone, as in "las Trece Rosas": others are Rosas, too."""
    bare = [*dropwhile(_is_article, words)]
    is_behind_article = 0 < len(bare) < len(words)
    return is_behind_article and (bool(bare[0].number) or bare[0].letters in NUMBERS)


def _is_article(word: NameWord) -> bool:
    return word.small or word.letters in OPENING_ARTICLES


def parsed_ruler(text: str, words: Words, place: int, titles: tuple[str, ...]) -> KnownName:
    """The name of a ruler, whose number is at a place."""
    realm, byname = realm_and_byname(words[place + 1 :])
    given = letters(without_particles(words[:place]))
    number = words[place].number
    generic = any(word.letters in EPITHETS for word in words[place + 1 :])
    # Barbarossa is one ruler; the Great are many.
    alone = (Form(byname, "partial", "no-epithet"),) if byname and not generic else ()
    usual, possible = ((), ()) if realm else realms_of(given, number)
    numbers = numbers_by_byname([word.letters for word in without_particles(words[:place])])
    return KnownName(
        text,
        given=given,
        alone=alone,
        number=number,
        realm=realm,
        byname=byname,
        usual=usual,
        possible=possible,
        bynames=tuple(each for each in numbers if number in numbers[each]),
        other_bynames=tuple(each for each in numbers if number not in numbers[each]),
        titles=titles,
        sex=sex_of_title(titles) or sex_of_given(given[0]),
    )


def has_epithet(words: Words) -> bool:
    """Whether a word such as "the" is within the name, and does not follow a particle."""
    return any(
        word.letters in EPITHETS and not (before.small and before.letters not in EPITHETS)
        for before, word in pairwise(words[:-1])
    )


def has_byname(words: Words) -> bool:
    """Whether a name ends in a by-name that a ruler of this name had: el Sabio, Magno, Грозный."""
    bare = [word for word in without_particles(words) if word.letters not in OPENING_ARTICLES]
    if len(bare) < 2 or bare[-1] is not words[-1]:
        return False
    *given, last = bare
    is_behind_article = words[-2].letters in OPENING_ARTICLES
    if not (is_behind_article or last.cyrillic or last.letters in WITHOUT_ARTICLE):
        return False
    return in_english([last.letters])[0] in numbers_by_byname([word.letters for word in given])


def parsed_whole(text: str, words: Words, titles: tuple[str, ...]) -> KnownName:
    """A name with an epithet, or that of a body of people."""
    bare = without_particles(words)
    numbers = _numbers_of_byname(bare)
    alone = [Form(letters(bare[:1]))] if is_known_by_given(words) else []
    if not has_epithet(words) and has_byname(words):
        # El Sabio is one ruler; el Grande are many.
        alone = [] if in_english([bare[-1].letters]) == ["great"] else [Form(letters(bare[-1:]))]
    elif words[-2:-1] and words[-2].letters in REALM_WORDS:
        # Assisi is half of Francis of Assisi, as Castilla is of Juana de Castilla.
        alone.append(Form(letters(words[-1:]), "partial", "part-of-term"))
    countries = (realms_in_any_language(bare[0].letters, number) for number in numbers)
    return KnownName(
        text,
        given=letters(bare),
        alone=tuple(alone),
        particles=letters(tuple(word for word in words if word.small)),
        whole=True,
        epithet=has_epithet(words) or has_byname(words),
        numbers=numbers,
        numbered_realms=tuple(dict.fromkeys(each for some in countries for each in some)),
        titles=titles,
        sex=sex_of_title(titles) or sex_of_given(bare[0].letters),
    )


def _numbers_of_byname(words: Words) -> tuple[int, ...]:
    """The numbers of the rulers whose given name and by-name these are: 4 for Ivan the Terrible."""
    first, *byname = (word.letters for word in words)
    known = numbers_by_byname([first])
    found = {number for word in in_english(byname) for number in known.get(word, ())}
    return tuple(sorted(found - {0}))
