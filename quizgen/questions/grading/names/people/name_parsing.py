"""The names that a deck has, taken apart."""

from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache

from quizgen.questions.grading.names.people.generations import generation, is_of_person, names_of
from quizgen.questions.grading.names.people.known_names import KnownName
from quizgen.questions.grading.names.people.name_forms import letters
from quizgen.questions.grading.names.people.names_of_people import parsed_person
from quizgen.questions.grading.names.people.names_of_rulers import (
    has_byname,
    has_epithet,
    number_place,
    parsed_ruler,
    parsed_whole,
)
from quizgen.questions.grading.names.people.ranks import ranked
from quizgen.questions.grading.names.words.titles import without_particles, without_titles
from quizgen.questions.grading.names.words.typed_names import BODIES, name_words


@lru_cache(maxsize=65536)
def known_name(text: str, family: str) -> KnownName:
    """Take a name apart. `family` is the family name if the author has told it."""
    shown = text.strip()
    every, number, unsaid = generation(name_words(shown), least=2)
    words = without_titles(every)
    if not words:
        return KnownName(shown)
    titles = letters(every[: every.index(words[0])])
    place = number_place(shown, words)
    if place is not None and place == len(words) - 1:
        names = names_of(words[:place])
        if family or is_of_person(names, words[place].number):
            number, unsaid = words[place].number or 0, "no-number"
            words, place = words[:place], None
    if number:
        return replace(
            parsed_person(shown, words, family, titles), generation=number, unsaid=unsaid
        )
    if place is not None and not family:
        return parsed_ruler(shown, words, place, titles)
    ends = without_particles(words)[-1].letters
    if not family and (has_epithet(words) or has_byname(words) or ends in BODIES):
        return parsed_whole(shown, words, titles)
    return parsed_person(shown, words, family, titles)


def known_names(name: str, also: tuple[str, ...], family: str) -> list[KnownName]:
    """The names of one person, the one to show first.

    The same words in another order are the same name. Which of them is the family name, the first
    order tells.
    """
    texts = dict.fromkeys((name, *also))
    first, *further = (each for text in texts for each in _of_text(text, family))
    known = [first]
    for each in further:
        if all(sorted(_all(each)) != sorted(_all(other)) for other in known):
            known.append(each)
    # To a name of one word, given names come from the other names of the same person; so does
    # the country to a ruler without one.
    given = next((each.given for each in known if each.family and each.given), ())
    realm = next((each.realm for each in known if each.realm), ())
    return [
        replace(each, given=given)
        if each.family and not each.given and given
        else replace(each, realm=realm)
        if each.number is not None and not each.realm and realm
        else each
        for each in known
    ]


def _of_text(text: str, family: str) -> Iterator[KnownName]:
    """A name; if a rank of nobility is behind it, without that, and with the name of the rank."""
    found = ranked(text)
    if not found:
        yield known_name(text, family if holds(text, family) else "")
        return
    person, title = found
    yield replace(known_name(person, family if holds(person, family) else ""), text=text.strip())
    if not holds(person, title):
        yield replace(known_name(f"{person} {title}", title), text=text.strip())


def holds(text: str, family: str) -> bool:
    """Whether a name has this family name in it."""
    words, wanted = letters(name_words(text)), letters(name_words(family))
    many = len(wanted)
    return bool(wanted) and any(
        words[at : at + many] == wanted for at in range(len(words) - many + 1)
    )


def _all(name: KnownName) -> list[str]:
    numbers = (str(name.number), str(name.generation))
    return [*name.given, *name.family_words, *numbers, *name.realm, *name.byname]
