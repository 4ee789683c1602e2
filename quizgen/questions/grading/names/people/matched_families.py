"""How typed words fit a family name, with given names or alone."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import dropwhile, pairwise

from quizgen.questions.grading.names.matches import Match, accepted
from quizgen.questions.grading.names.people.known_names import KnownName
from quizgen.questions.grading.names.people.matched_forms import by_form, is_other_gender, word_of
from quizgen.questions.grading.names.people.matched_given import match_given
from quizgen.questions.grading.names.people.name_readings import families_in, with_further
from quizgen.questions.grading.names.people.other_titles import is_misspelt_title
from quizgen.questions.grading.names.words.name_lists import SPANISH_GIVEN
from quizgen.questions.grading.names.words.name_spelling import word_slips, words_slips
from quizgen.questions.grading.names.words.titles import ROYAL_TITLES, TITLES_OF_SAINTS, variants
from quizgen.questions.grading.names.words.typed_names import (
    JOINTS,
    NameWord,
    Words,
    are_alike,
    are_spelled_alike,
    combined,
    plain_words,
)
from quizgen.questions.grading.spelling import LEAST_SHORT, is_short_slip
from quizgen.questions.grading.verdict import Remark


def match_person(name: KnownName, typed: Words) -> Iterator[Match]:
    """A person: the family name, with given names or initials that fit, or without any."""
    if initials_in(typed) in name.initials:
        yield accepted(0, name.text)
    yield from _match_titled(name, typed)
    # A king is known by his given name: King Hussein is not Saddam Hussein.
    royal = bool(name.given) and not name.titles and typed[0].letters in ROYAL_TITLES
    for words in _variants(name, typed):
        alone = combined(_without_family_initial(name, words))
        # Napoleon III is no slip of Napoleon.
        numbered = any(word.number for word in words)
        for form in name.alone:
            slips = word_slips(alone, word_of(form), name.sound)
            if slips == 0 or (slips and form.outcome == "accept" and not numbered):
                yield by_form(form, slips, name.text)
        yield from _match_with_further(name, words)
        if not name.given and _is_list(words):
            continue
        for family, said, rest in families_in(words):
            # Ptolemy II does not sound like Ptolemy. But Ci Xi is Cixi.
            has_number = any(word.number and word.capitals for word in family[1:])
            found = _match_family(name, said, len(family), alone=not rest)
            found = found or _match_short_family(name, family, rest)
            if found is None or has_number:
                continue
            if not rest:
                if not (royal and len(words) < len(typed)):
                    yield found
                continue
            given = match_given(rest, name)
            if given is None:
                continue
            slips = found.slips + given.slips
            further = found.further + given.further
            if "partial" in (given.outcome, found.outcome):
                remark = found.remark or given.remark
                yield Match("partial", slips, name.text, remark, further)
            else:
                right = accepted(slips, name.text, further)
                remark = right.remark or given.remark
                yield replace(right, remark=remark, sounds=found.sounds)


def _match_titled(name: KnownName, typed: Words) -> Iterator[Match]:
    """The title and the given name of who has "von" before the last one: Prinz Eugen.

    A saint may be without the title in the deck: San Francesco.
    """
    title = typed[0].letters
    if name.particles and (title in name.titles or title in TITLES_OF_SAINTS):
        slips = words_slips(typed[1:], plain_words(name.given))
        if slips is not None:
            yield Match("partial", slips, name.text, Remark("no-epithet"))


def _match_short_family(name: KnownName, family: Words, given: Words) -> Match | None:
    """A family name that is too short for a slip, behind a whole given name: Genghis Kahn."""
    said = family[0]
    if name.sound or len(family) > 1 or all(len(word.letters) < LEAST_SHORT for word in given):
        return None
    written = [word_of(form).letters for form in name.family]
    is_slip = not said.short and any(is_short_slip(said.letters, each) for each in written)
    return Match("partial", 1, name.text, Remark("one-slip")) if is_slip else None


def _is_list(words: Words) -> bool:
    """Whether a comma or the like is between words."""
    return any(
        after.start - before.end > 1 and not before.short for before, after in pairwise(words)
    )


def _match_with_further(name: KnownName, words: Words) -> Iterator[Match]:
    """A name with one more word behind it, such as the second family name of a Spaniard.

    It is right behind a whole name and "y", which is between two family names, and may be between
    two people. Ortega y Munilla is not Ortega y Gasset, and "Curie y Einstein" are two.
    """
    is_spanish = not SPANISH_GIVEN.isdisjoint(name.given[:1])
    may_be_double = is_spanish and JOINTS.isdisjoint(name.particles)
    for many, family, rest, joined in with_further(words):
        if joined and not may_be_double:
            continue
        found = _match_family(name, family, many, alone=False)
        given = match_given(rest, name) if found and rest and name.given else None
        if found and given and not all(word.short for word in rest):
            slips = found.slips + given.slips
            if joined and "accept" == found.outcome == given.outcome:
                yield replace(accepted(slips, name.text, 1), remark=given.remark)
            else:
                yield Match("partial", slips, name.text, Remark("unknown-given"), 1)
        elif found and joined and not rest:
            yield Match("partial", found.slips, name.text, Remark("unknown-word"), 1)


def _without_family_initial(name: KnownName, words: Words) -> Words:
    """The words behind initials that begin with the one of the family: "M. Zedong"."""
    rest = tuple(dropwhile(lambda word: word.short, words))
    first = words[0].letters
    return rest if rest and any(form.words[0].startswith(first) for form in name.family) else words


def initials_in(typed: Words) -> str:
    """The letters of an abbreviation: FDR, F.D.R."""
    if len(typed) > 1 and not all(len(word.letters) == 1 for word in typed):
        return ""
    return "".join(word.letters for word in typed)


def _variants(name: KnownName, typed: Words) -> Iterator[Words]:
    yield from variants(typed)
    # "v. Beethoven"
    start = typed[0].letters
    short = len(typed) > 1 and len(start) == 1 and not typed[1].small
    if short and any(word[0] == start for word in name.particles):
        yield typed[1:]
    if len(typed) > 1 and not name.given and is_misspelt_title(name, typed[0]):
        # "Emporer Meiji"
        yield typed[1:]
    if len(typed) > 1 and typed[-1].number == 1:
        # The first of a name needs no number: Haile Selassie I.
        yield typed[:-1]
    family = name.family_words
    if len(typed) > 2 and len(family) == 2 and typed[-2].short:
        # "F. G. Lorca"
        (first, last), initial = plain_words(family), typed[-2].letters
        if first.letters.startswith(initial) and word_slips(typed[-1], last) is not None:
            yield (*typed[:-2], combined((first, typed[-1])))


def _match_family(name: KnownName, said: NameWord, many: int, *, alone: bool) -> Match | None:
    """How a typed family name fits, which was typed as so many words."""
    found = []
    for form in name.family:
        slips = word_slips(said, word_of(form), name.sound)
        if slips is None and alone and form.outcome == "accept" and is_other_gender(said, form):
            slips = 1
        # Words that were typed apart are the same as one, but no misspelling of it.
        if slips is not None and (slips == 0 or many <= len(form.words)):
            fit = by_form(form, slips, name.text, said if alone else None)
            if name.unsure and alone:
                fit = Match("partial", slips, name.text, Remark("part-of-term"), unsure=True)
            # One that is spelled alike fits better than one that only sounds so.
            unlike = slips == 0 and not are_alike(said, word_of(form))
            sounds = slips == 0 and not are_spelled_alike(said, word_of(form))
            found.append(replace(fit, further=int(unlike), sounds=sounds))
    return min(found, key=lambda each: each.closeness, default=None)
