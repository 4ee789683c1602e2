"""How typed words fit the name of a ruler, or another one that no single word can replace."""

from collections.abc import Collection, Iterator
from dataclasses import replace

from quizgen.questions.grading.names.matches import Match, accepted
from quizgen.questions.grading.names.people.bynames import in_english
from quizgen.questions.grading.names.people.given_names import is_same_given
from quizgen.questions.grading.names.people.known_names import KnownName
from quizgen.questions.grading.names.people.matched_forms import by_form, word_of
from quizgen.questions.grading.names.people.matched_given import SEVERAL, is_initial_of
from quizgen.questions.grading.names.people.patronymics import is_patronymic
from quizgen.questions.grading.names.people.realms import COUNTRIES, REALMS, realm_and_byname
from quizgen.questions.grading.names.words.name_spelling import word_slips, words_slips
from quizgen.questions.grading.names.words.opening_articles import OPENING_ARTICLES
from quizgen.questions.grading.names.words.titles import variants, without_particles
from quizgen.questions.grading.names.words.typed_names import (
    EPITHETS,
    INITIALS_OF_TITLES,
    REALM_WORDS,
    NameWord,
    Words,
    are_alike,
    combined,
    plain_word,
    plain_words,
    ruler_number,
    written_of,
)
from quizgen.questions.grading.numbers.typed_numbers import EVERY_ORDINAL
from quizgen.questions.grading.verdict import Outcome, Remark


def match_ruler(name: KnownName, typed: Words) -> Iterator[Match]:
    """A ruler: the given name, and the number, which tells one from another."""
    given = plain_words(name.given)
    place = ruler_number(typed)
    if place is None:
        typed, place = _with_number_in_words(typed)
    if place is not None:
        yield from _match_numbered(name, typed, place)
        return
    # D. João
    is_titled = len(typed) > 1 and typed[0].letters in INITIALS_OF_TITLES
    for words in variants(typed[1:] if is_titled else typed):
        bare = without_particles(words)
        slips = _given_slips(bare[: len(given)], given)
        if slips is None:
            continue
        rest = words[words.index(bare[len(given) - 1]) + 1 :]
        byname = without_particles(rest)
        if not byname or all(word.small for word in byname):
            yield Match("partial", slips, name.text, Remark("no-number"))
        elif name.byname and _byname_slips(byname, plain_words(name.byname)) is not None:
            yield accepted(slips, name.text)
        elif _is_byname_of(name, rest):
            yield Match("partial", slips, name.text, Remark("no-number"), len(byname))
    for form in name.alone:
        if word_slips(combined(without_particles(typed)), word_of(form)) is not None:
            yield by_form(form, 0, name.text)


def _with_number_in_words(typed: Words) -> tuple[Words, int | None]:
    """Words with the number of one that is a family name elsewhere: Pio Nono, Luigi Nono.

    And its place, None if there is none. An article before it is left out.
    """
    for place, word in enumerate(typed[1:], 1):
        if number := EVERY_ORDINAL.get(word.letters):
            end = place - 1 if typed[place - 1].letters in OPENING_ARTICLES else place
            return (*typed[:end], replace(word, number=number), *typed[place + 1 :]), end
    return typed, None


def _match_numbered(name: KnownName, typed: Words, place: int) -> Iterator[Match]:
    """A ruler with the number that was typed at a place."""
    given = plain_words(name.given)
    fits = fits_country(name, typed[place + 1 :])
    if fits is None or typed[place].number != name.number:
        return
    outcome, further = fits
    for words in variants(typed[:place]):
        slips = _given_slips(words, given)
        if slips is None:
            continue
        if words_slips(words, given) is None:
            # Carlos I is closer to himself than to Charles I.
            further += 1
        if _names_another(typed[place + 1 :]):
            yield Match("partial", slips, name.text, Remark("unknown-word"), further)
        elif outcome == "accept":
            yield accepted(slips, name.text, further)
        else:
            yield Match("partial", slips, name.text, Remark("unknown-country"), further)


def _names_another(after: Words) -> bool:
    """Whether a second person is behind a ruler's number: Nicholas II and Gogol.

    Charles I and V is one.
    """
    if len(after) < 2 or written_of(after[0]) not in SEVERAL:
        return False
    return after[1].number is None and not after[1].small


def _given_slips(typed: Words, given: Words) -> int | None:
    """How many slips make typed given names of these, each in any language."""
    return 0 if _are_same_given(typed, given) else words_slips(typed, given)


def _are_same_given(typed: Words, given: Words) -> bool:
    """Whether all given names are the same, each in some language.

    One of several may be an initial: F. Wilhelm II.
    """
    if len(typed) != len(given):
        return False
    return not all(word.short for word in typed) and all(
        is_initial_of(one, other) if one.short else _is_same_given(one, other)
        for one, other in zip(typed, given, strict=True)
    )


def _is_same_given(one: NameWord, other: NameWord) -> bool:
    return are_alike(one, other) or is_same_given(one.letters, other.letters)


def _without_given(typed: Words, given: NameWord) -> Words:
    """The words behind the initial of a given name, or before it or the given name itself.

    A by-name that one ruler had is enough: И. Грозный, Калита Иван. An article before it
    is left out.
    """
    if len(typed) < 2:
        return typed
    last = typed[-1]
    if typed[0].short and is_initial_of(typed[0], given):
        typed = typed[1:]
    elif is_initial_of(last, given) if last.short else are_alike(last, given):
        typed = typed[:-1]
    has_article = len(typed) > 1 and typed[0].letters in OPENING_ARTICLES
    return typed[1:] if has_article else typed


def _is_byname_of(name: KnownName, words: Words) -> bool:
    """Whether words behind a ruler's name may be the by-name or country of this one."""
    _, byname = realm_and_byname(words)
    said = in_english(byname)
    if any(word in name.bynames for word in said):
        return True
    if any(word in name.other_bynames for word in said):
        return False
    return _is_byname(words) and fits_country(name, words) is not None


def _is_byname(words: Words) -> bool:
    """Whether words may follow a ruler's name: "of Macedon", but not "von Hayek"."""
    if words[0].letters in EPITHETS:
        return True
    realm, _ = realm_and_byname(words)
    return bool(realm) and all(word in REALMS for word in realm)


def fits_country(name: KnownName, after: Words) -> tuple[Outcome, int] | None:
    """How a country and other words behind a name fit it, and how many of them are not known.

    Where the deck has no country, that of the best known ruler of this name is right. If there are
    several, or none is known, the number does not tell which one is meant. None if it is another's.
    """
    realm, byname = realm_and_byname(after)
    further = len([word for word in byname if word not in name.byname])
    if not realm:
        return "accept", further
    if name.realm:
        return ("accept", further) if are_among(realm, name.realm) else None
    further += len(realm)
    if not (name.usual or name.possible):
        return ("accept" if name.number is None else "partial"), further
    if are_among(realm, name.usual):
        return "accept", further
    if are_among(realm, name.possible) or not COUNTRIES.issuperset(realm):
        return "partial", further
    return None


def are_among(words: Collection[str], realms: Collection[str]) -> bool:
    """Whether all words are of these countries, by any of their names."""
    known = {other for word in realms for other in REALMS.get(word, {word})}
    return bool(known) and all(
        word in known
        or any(word_slips(plain_word(word), plain_word(other)) is not None for other in known)
        for word in words
    )


def match_whole(name: KnownName, typed: Words) -> Iterator[Match]:
    """A name that no single word can replace."""
    whole = plain_words(name.given)
    for words in variants(_without_given(typed, whole[0]) if name.epithet else typed):
        for form in name.alone if len(words) == 1 else ():
            slips = word_slips(words[0], word_of(form))
            if slips is not None:
                yield by_form(form, slips, name.text)
    for words in variants(typed):
        if name.epithet and len(words) == 1 and are_alike(words[0], whole[0]):
            yield Match("partial", 0, name.text, Remark("no-epithet"))
        place = ruler_number(words) if name.epithet else None
        if place is not None:
            # A number is no slip.
            yield from _match_byname_and_number(name, words, place)
        elif (slips := _whole_slips(words, whole)) is not None:
            yield accepted(slips, name.text)
        elif name.epithet and (further := len(words) - len(whole)) > 0:
            # Lorenzo de' Medici the Magnificent
            slips = _whole_slips((words[0], *words[further + 1 :]), whole)
            if slips is not None:
                yield Match("partial", slips, name.text, Remark("unknown-word"), further)


def _whole_slips(typed: Words, whole: Words) -> int | None:
    """How many slips make one whole name of the other; each may be in its own language.

    With the same given name, the by-name may be translated as well: Pierre le Grand.
    """
    slips = words_slips(typed, whole)
    if slips is not None or _given_slips(typed[:1], whole[:1]) != 0:
        return slips
    return _byname_slips(typed[1:], whole[1:])


def _byname_slips(*bynames: Words) -> int | None:
    """How many slips make one by-name of the other, each in any language: the Wise, el Sabio.

    Articles do not count, nor do patronymics.
    """
    said, own = (
        tuple(
            word
            for word in words
            if word.letters not in OPENING_ARTICLES and not is_patronymic(word)
        )
        for words in bynames
    )
    slips = words_slips(said, own)
    if slips is not None:
        return slips
    return words_slips(*(plain_words([*map(_byname_of, words)]) for words in (said, own)))


def _byname_of(word: NameWord) -> str:
    """A by-name in English, or the name of a place behind an elided "of": Assisi in d'Assisi."""
    (found,) = in_english([word.letters])
    return found[1:] if found == word.letters and found[:1] in REALM_WORDS else found


def _match_byname_and_number(name: KnownName, words: Words, place: int) -> Iterator[Match]:
    """Ivan IV the Terrible is Ivan the Terrible; Ivan IV is less than the name."""
    is_known = words[place].number in name.numbers
    if name.numbers and not is_known:
        return
    whole = plain_words(name.given)
    after = words[place + 1 :]
    behind = tuple(word for word in after if not (word.small or is_patronymic(word)))
    if not behind and is_known and words_slips(words[:place], whole[:1]) is not None:
        yield Match("partial", 0, name.text, Remark("no-epithet"))
    elif _whole_slips((*words[:place], *behind), whole) is not None:
        if is_known:
            yield accepted(0, name.text, 1)
        else:
            yield Match("partial", 0, name.text, Remark("unknown-number"), 1)
