"""How what was typed fits one known name."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import dropwhile, pairwise

from quizgen.questions.grading.names.given_names import is_same_given
from quizgen.questions.grading.names.known_names import Form, KnownName
from quizgen.questions.grading.names.matched_given import match_given
from quizgen.questions.grading.names.name_readings import families_in, with_further
from quizgen.questions.grading.names.name_spelling import word_slips, words_slips
from quizgen.questions.grading.names.realms import REALMS, realm_and_byname
from quizgen.questions.grading.names.typed_names import (
    EPITHETS,
    ROYAL_TITLES,
    NameWord,
    Words,
    are_alike,
    combined,
    plain_word,
    ruler_number,
    variants,
    without_particles,
)
from quizgen.questions.grading.verdict import RANK, Outcome, Remark
from quizgen.record import record


@record()
class Match:
    """How what was typed fits a name: the outcome, the slips it took, and the text expected.

    `further` counts what was typed and is not in the name.
    """

    outcome: Outcome
    slips: int
    expected: str
    remark: Remark | None = None
    further: int = 0

    @property
    def worth(self) -> tuple[int, int, int]:
        """The less the better."""
        return RANK[self.outcome], self.slips, self.further


def accepted(slips: int, expected: str, further: int = 0) -> Match:
    """What is right, but for slips."""
    remark = {0: None, 1: Remark("one-slip")}.get(slips, Remark("slips", count=slips))
    return Match("accept", slips, expected, remark, further)


def is_same(name: KnownName, typed: Words) -> bool:
    """Whether all of a name was typed, in any of its spellings and orders."""
    whole = _words(name.given)
    if name.number is not None:
        place = ruler_number(typed)
        if place is None or typed[place].number != name.number:
            return False
        after = realm_and_byname(typed[place + 1 :])
        return after == (name.realm, name.byname) and any(
            are_alike(combined(words), combined(whole)) for words in variants(typed[:place])
        )
    family = _words(name.family[0].words) if name.family else ()
    wholes = [combined((*whole, *family)), combined((*family, *whole))]
    said = [combined(words) for words in variants(typed)]
    return any(are_alike(one, other) for one in said for other in wholes)


def _words(letters: Sequence[str]) -> Words:
    return tuple(map(plain_word, letters))


def match(name: KnownName, typed: Words) -> Match | None:
    """How typed words fit a known name; None if they do not."""
    if name.number is not None:
        found = _match_ruler(name, typed)
    elif name.whole:
        found = _match_whole(name, typed)
    else:
        found = _match_person(name, typed)
    return min(found, key=lambda each: each.worth, default=None)


def _match_ruler(name: KnownName, typed: Words) -> Iterator[Match]:
    """A ruler: the given name, and the number, which tells one from another."""
    given = _words(name.given)
    place = ruler_number(typed)
    if place is not None:
        yield from _match_numbered(name, typed, place)
        return
    for words in variants(typed):
        bare = without_particles(words)
        slips = words_slips(bare[: len(given)], given)
        if slips is None:
            continue
        rest = words[words.index(bare[len(given) - 1]) + 1 :]
        byname = without_particles(rest)
        if not byname or all(word.small for word in byname):
            yield Match("partial", slips, name.text, Remark("no-number"))
        elif name.byname and words_slips(byname, _words(name.byname)) is not None:
            yield accepted(slips, name.text)
        elif _is_byname(rest) and _realm_differs(name, rest) is not None:
            yield Match("partial", slips, name.text, Remark("no-number"), len(byname))
    for form in name.alone:
        if word_slips(combined(without_particles(typed)), _of(form)) is not None:
            yield _by_form(form, 0, name.text)


def _match_numbered(name: KnownName, typed: Words, place: int) -> Iterator[Match]:
    """A ruler with the number that was typed at a place."""
    given = _words(name.given)
    for words in variants(typed[:place]):
        slips = words_slips(words, given)
        further = _realm_differs(name, typed[place + 1 :])
        if slips is None and further is not None and _are_same_given(words, given):
            slips, further = 0, further + 1
        if slips is None or further is None:
            continue
        if typed[place].number == name.number:
            yield accepted(slips, name.text, further)
        elif len(given) > 1 and slips == 0:
            # Two given names are more than half of it.
            yield Match("partial", slips, name.text, Remark("other-number"), further)


def _are_same_given(typed: Words, given: Words) -> bool:
    """Whether all given names are the same, each in some language."""
    return len(typed) == len(given) and all(
        is_same_given(one.letters, other.letters) for one, other in zip(typed, given, strict=True)
    )


def _is_byname(words: Words) -> bool:
    """Whether words may follow a ruler's name: "of Macedon", but not "von Hayek"."""
    if words[0].letters in EPITHETS:
        return True
    realm, _ = realm_and_byname(words)
    return bool(realm) and all(word in REALMS for word in realm)


def _realm_differs(name: KnownName, after: Words) -> int | None:
    """How many words after a ruler's name are not known; None if they are another's."""
    realm, byname = realm_and_byname(after)
    known = {other for word in name.realm for other in REALMS.get(word, {word})}
    if realm and name.realm:
        for word in realm:
            fits = (word_slips(plain_word(word), plain_word(other)) for other in sorted(known))
            if word not in known and all(fit is None for fit in fits):
                return None
    further = [word for word in byname if word not in name.byname]
    return len(further) + (len(realm) if not name.realm else 0)


def _match_whole(name: KnownName, typed: Words) -> Iterator[Match]:
    """A name that no single word can replace."""
    whole = _words(name.given)
    for words in variants(typed):
        if name.epithet and len(words) == 1 and are_alike(words[0], whole[0]):
            yield Match("partial", 0, name.text, Remark("no-epithet"))
        slips = words_slips(words, whole)
        if slips is not None:
            yield accepted(slips, name.text)


def _match_person(name: KnownName, typed: Words) -> Iterator[Match]:
    """A person: the family name, with given names or initials that fit, or without any."""
    if initials_in(typed) in name.initials:
        yield accepted(0, name.text)
    # A king is known by his given name: King Hussein is not Saddam Hussein.
    royal = bool(name.given) and not name.titles and typed[0].letters in ROYAL_TITLES
    for words in _variants(name, typed):
        alone = combined(_without_family_initial(name, words))
        for form in name.alone:
            if word_slips(alone, _of(form), name.sound) == 0:
                yield _by_form(form, 0, name.text)
        yield from _match_with_further(name, words)
        if not name.given and _is_list(words):
            continue
        for family, said, rest in families_in(words):
            found = _match_family(name, said, len(family), alone=not rest)
            if found is None:
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
                yield accepted(slips, name.text, further)


def _is_list(words: Words) -> bool:
    """Whether a comma or the like is between words."""
    return any(
        after.start - before.end > 1 and not before.short for before, after in pairwise(words)
    )


def _match_with_further(name: KnownName, words: Words) -> Iterator[Match]:
    """A whole name with one more word behind it, such as the second family name of a Spaniard."""
    for many, family, rest in with_further(words):
        found = _match_family(name, family, many, alone=False)
        given = match_given(rest, name) if found and name.given else None
        if found and given and not all(word.short for word in rest):
            slips = found.slips + given.slips
            yield Match("partial", slips, name.text, Remark("unknown-given"), 1)


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
    if len(typed) > 1 and len(start) == 1 and any(word[0] == start for word in name.particles):
        yield typed[1:]
    if len(typed) > 1 and typed[-1].number == 1:
        # The first of a name needs no number: Haile Selassie I.
        yield typed[:-1]
    family = name.family[0].words if name.family else ()
    if len(typed) > 2 and len(family) == 2 and typed[-2].short:
        # "F. G. Lorca"
        (first, last), initial = _words(family), typed[-2].letters
        if first.letters.startswith(initial) and word_slips(typed[-1], last) is not None:
            yield (*typed[:-2], combined((first, typed[-1])))


def _match_family(name: KnownName, said: NameWord, many: int, *, alone: bool) -> Match | None:
    """How a typed family name fits, which was typed as so many words."""
    found = []
    for form in name.family:
        slips = word_slips(said, _of(form), name.sound)
        # Words that were typed apart are the same as one, but no misspelling of it.
        if slips is not None and (slips == 0 or many <= len(form.words)):
            fit = _by_form(form, slips, name.text, said if alone else None)
            # One that is spelled alike fits better than one that only sounds so.
            unlike = slips == 0 and not are_alike(said, _of(form))
            found.append(replace(fit, further=1) if unlike else fit)
    return min(found, key=lambda each: each.worth, default=None)


@lru_cache(maxsize=65536)
def _of(form: Form) -> NameWord:
    return combined(_words(form.words))


def _by_form(form: Form, slips: int, text: str, alone: NameWord | None = None) -> Match:
    expected = (form.shown or text) if alone else text
    if form.outcome == "partial":
        remark = Remark(form.remark) if form.remark else None
        return Match("partial", slips, expected, remark)
    if slips and alone is not None:
        said, whole = alone.key, _of(form).key
        # The names of Slavic men and women differ so: Bukharin, Bukharina.
        if said == f"{whole}a" or whole == f"{said}a":
            return Match("partial", slips, expected, Remark("other-gender"))
    return accepted(slips, expected)
