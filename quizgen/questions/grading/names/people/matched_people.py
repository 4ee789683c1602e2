"""How typed words fit the name of a person."""

from collections.abc import Callable, Iterator
from dataclasses import replace

from quizgen.questions.grading.names.matches import Match, accepted
from quizgen.questions.grading.names.people.generations import (
    ARTICLES_OF_GENERATION,
    Generation,
    generation,
    numbered_generation,
)
from quizgen.questions.grading.names.people.known_names import KnownName
from quizgen.questions.grading.names.people.matched_families import match_person
from quizgen.questions.grading.names.people.matched_rulers import (
    are_among,
    fits_country,
    match_ruler,
    match_whole,
)
from quizgen.questions.grading.names.people.other_titles import (
    is_of_another,
    is_of_other_office,
    is_of_other_sex,
)
from quizgen.questions.grading.names.people.realms import COUNTRIES, realm_and_byname, realm_place
from quizgen.questions.grading.names.words.name_spelling import words_slips
from quizgen.questions.grading.names.words.titles import TITLES, variants
from quizgen.questions.grading.names.words.typed_names import (
    EPITHETS,
    NameWord,
    Words,
    are_alike,
    combined,
    plain_words,
    ruler_number,
)
from quizgen.questions.grading.verdict import Remark


def is_same(
    name: KnownName, typed: Words, are_one: Callable[[NameWord, NameWord], bool] = are_alike
) -> bool:
    """Whether all of a name was typed, in any of its spellings and orders.

    `are_one` tells which words are the same.
    """
    if is_of_other_office(name, typed) or is_of_another(name, typed):
        return False
    whole = plain_words(name.given)
    if name.number is not None:
        if is_of_other_sex(name, typed):
            return False
        place = ruler_number(typed)
        if place is None or typed[place].number != name.number:
            return False
        after = realm_and_byname(typed[place + 1 :])
        return after == (name.realm, name.byname) and any(
            are_one(combined(words), combined(whole)) for words in variants(typed[:place])
        )
    if name.unsure and not name.given and typed[0].letters not in TITLES:
        # Mills is half of General Mills.
        return False
    bare, number, _ = _generation(name, typed)
    is_known_by_title = name.whole or not name.given
    if number != name.generation or (is_known_by_title and is_of_other_sex(name, typed)):
        return False
    family = plain_words(name.family_words)
    wholes = [combined((*whole, *family)), combined((*family, *whole))]
    said = [combined(words) for each in (bare, _turned(bare)) for words in variants(each)]
    return any(are_one(one, other) for one in said for other in wholes)


def _turned(words: Words) -> Words:
    """The words with those before the only comma behind the others: Pardo Bazán, Emilia."""
    commas = [at for at, word in enumerate(words[:-1], 1) if word.comma]
    return (*words[commas[0] :], *words[: commas[0]]) if len(commas) == 1 else words


def match_name(name: KnownName, typed: Words) -> Match | None:
    """How typed words fit a known name; None if they do not."""
    if is_of_other_sex(name, typed) or is_of_another(name, typed):
        return None
    if name.number is not None:
        found = [*match_ruler(name, typed)]
    else:
        found = [*_match_with_generation(name, typed)]
    best = min(found, key=lambda each: each.closeness, default=None)
    if best and best.outcome == "accept" and is_of_other_office(name, typed):
        return replace(best, outcome="partial", remark=Remark("unknown-word"))
    return best


def _generation(name: KnownName, typed: Words) -> Generation:
    """The generation that was typed; a number is one only of a name that has one."""
    return numbered_generation(typed) if name.generation else generation(typed)


def _match_with_generation(name: KnownName, typed: Words) -> Iterator[Match]:
    """A name with the generation that was typed: King Jr. is not King Sr."""
    words, said, told = _generation(name, typed)
    if name.generation:
        if said and said != name.generation:
            return
        if not said and any(word.letters in ARTICLES_OF_GENERATION for word in typed[1:]):
            # Pliny the Great
            return
        for found in (*_match_unnumbered(name, words), *_match_with_country(name, words)):
            if said or not name.unsaid or found.outcome != "accept":
                yield found
            else:
                yield replace(found, outcome="partial", remark=Remark(name.unsaid))
        return
    yield from _match_unnumbered(name, typed)
    yield from _match_with_country(name, typed)
    if said and not told:
        # The deck does not tell whether it is the father or the son.
        for found in _match_unnumbered(name, words):
            remark = found.remark or Remark("unknown-given")
            yield replace(found, remark=remark, further=found.further + 1)


def _match_unnumbered(name: KnownName, typed: Words) -> Iterator[Match]:
    return match_whole(name, typed) if name.whole else match_person(name, typed)


def _match_with_country(name: KnownName, typed: Words) -> Iterator[Match]:
    """A whole name with a country or place behind it that the deck does not have.

    A family name alone does not tell a person so: Lawrence of Arabia is not D. H. Lawrence.
    """
    place = realm_place(typed)
    if place is None or typed[place].letters in name.particles:
        return
    before, after = typed[:place], typed[place:]
    while len(before) > 1 and before[-1].letters in TITLES:
        # "Victoria, Queen of England"
        before = before[:-1]
    realm, _ = realm_and_byname(after)
    fits = fits_country(name, after)
    has_no_byname = len(before) == 1 or ruler_number(before) is not None
    realms = name.numbered_realms
    if has_no_byname and realms and not are_among(realm, realms):
        # William the Conqueror was no William of Orange, nor a William I of Spain.
        return
    if fits is None or not (after[0].letters in EPITHETS or COUNTRIES.issuperset(realm)):
        return
    outcome, further = fits
    for found in _match_unnumbered(name, before) if name.whole or not name.given else ():
        if found.outcome == "accept" == outcome:
            yield replace(found, further=found.further + further)
        elif found.remark != Remark("unknown-given"):
            remark = found.remark if found.outcome == "partial" else Remark("unknown-country")
            yield Match("partial", found.slips, name.text, remark, found.further + further)
    if name.given and name.family and not name.whole:
        whole = plain_words((*name.given, *name.family_words))
        for words in variants(before):
            slips = words_slips(words, whole)
            if slips is not None and outcome == "accept":
                yield accepted(slips, name.text, further)
            elif slips is not None:
                yield Match("partial", slips, name.text, Remark("unknown-country"), further)
