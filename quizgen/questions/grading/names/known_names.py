"""A name that a deck has, taken apart: what may be typed for it.

The scripts of a page are sent the result, so that only Python knows how names are built.
"""

from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache
from itertools import pairwise
from unicodedata import normalize

from quizgen.lazy_pattern import lazy_pattern
from quizgen.questions.grading.all_languages import WORDS, any_of
from quizgen.questions.grading.names.bynames import in_english, numbers_by_byname
from quizgen.questions.grading.names.family_names import NameParts, parts_of
from quizgen.questions.grading.names.generations import generation, is_of_person, names_of
from quizgen.questions.grading.names.name_forms import Form, alone_forms, is_known_by_given, letters
from quizgen.questions.grading.names.name_lists import (
    ARABIC,
    MEN,
    WOMEN,
)
from quizgen.questions.grading.names.ranks import ranked
from quizgen.questions.grading.names.realms import realm_and_byname
from quizgen.questions.grading.names.romanisation import latin
from quizgen.questions.grading.names.rulers import realms_of
from quizgen.questions.grading.names.typed_names import (
    BODIES,
    EPITHETS,
    NameWord,
    Words,
    name_words,
    ruler_number,
    sex_of_title,
    without_particles,
    without_titles,
)
from quizgen.questions.grading.verdict import RemarkCode
from quizgen.record import record
from quizgen.values.characters import even
from quizgen.values.folding import small


@record()
class KnownName:
    """A name in one of its spellings; words are Latin letters without accents.

    - `family`: what may be typed for the family name, the whole one first.
    - `given`: the given names.
    - `alone`: what may be typed without a family name.
    - `initials`: of the whole name, where there are three or more of them.
    - `particles`: what comes before the family name.
    - `number`: of a ruler, who has no family name; `realm` and `byname` tell one from another.
    - `usual`, `possible`: the countries of rulers of this name, if the deck has none; see
      `realms_of`.
    - `whole`: no single word can replace the name, as with a body of people; its words are
      `given`. It is so with an `epithet`, such as the Great.
    - `bynames`: in English, those of this ruler, and `other_bynames` those of others of this name.
    - `numbers`: the ruler's number, if the name has a by-name instead; `numbered_realms` are the
      countries of the rulers with this name and number.
    - `sex`: "f" or "m" if a title or the given name tells it.
    - `generation`: of one of two people of this name, 2 for Jr.; 0 if it has none. `unsaid` is what
      to remark where it was not typed.
    - `unsure`: whether it may be no person at all, so that the family name alone is not enough.
    - `sound`: "arabic", "chinese" or "japanese" where romanisations differ more than elsewhere.
    """

    text: str
    family: tuple[Form, ...] = ()
    given: tuple[str, ...] = ()
    alone: tuple[Form, ...] = ()
    initials: tuple[str, ...] = ()
    titles: tuple[str, ...] = ()
    particles: tuple[str, ...] = ()
    number: int | None = None
    realm: tuple[str, ...] = ()
    byname: tuple[str, ...] = ()
    usual: tuple[str, ...] = ()
    possible: tuple[str, ...] = ()
    whole: bool = False
    epithet: bool = False
    sound: str = ""
    bynames: tuple[str, ...] = ()
    other_bynames: tuple[str, ...] = ()
    numbers: tuple[int, ...] = ()
    numbered_realms: tuple[str, ...] = ()
    sex: str = ""
    generation: int = 0
    unsaid: RemarkCode | None = None
    unsure: bool = False


_ELIDED = lazy_pattern(rf"(?i:{any_of(WORDS.names.elisions)})['’](\w+)")
"""A family name behind a particle that has lost its vowel: d'Alembert."""

_IN_INITIALS = lazy_pattern(r"[\u05d0-\u05ea][\u05f4\"”][\u05d0-\u05ea]")
"""The sign in a Hebrew word that is made of initials."""

_PINYIN = lazy_pattern("(?:(?:[zcs]h|[bpmfdtnlgkhjqxrzcsyw])(?:[aeiou]{1,3}(?:ng|n)?)){2}")
"""A name of two syllables that may be Chinese: Cixi."""


@lru_cache(maxsize=65536)
def known_name(text: str, family: str = "") -> KnownName:
    """Take a name apart. `family` is the family name if the author has told it."""
    shown = text.strip()
    every, number, unsaid = generation(name_words(shown), least=2)
    words = without_titles(every)
    if not words:
        return KnownName(shown)
    titles = letters(every[: every.index(words[0])])
    place = _number_place(shown, words)
    if place is not None and place == len(words) - 1:
        names = names_of(words[:place])
        if family or is_of_person(names, words[place].number):
            number, unsaid = words[place].number or 0, "no-number"
            words, place = words[:place], None
    if number:
        return replace(_person(shown, words, family, titles), generation=number, unsaid=unsaid)
    if place is not None and not family:
        return _ruler(shown, words, place)
    epithet = not family and _has_epithet(words)
    bare = without_particles(words)
    if epithet or (bare[-1].letters in BODIES and not family):
        small = letters(tuple(word for word in words if word.small))
        numbers = _numbers_of_byname(bare)
        countries = (realms_of(letters(bare[:1]), number) for number in numbers)
        alone = (Form(letters(bare[:1])),) if is_known_by_given(words) else ()
        return KnownName(
            shown,
            given=letters(bare),
            alone=alone,
            particles=small,
            whole=True,
            epithet=epithet,
            numbers=numbers,
            numbered_realms=tuple(
                dict.fromkeys(each for both in countries for some in both for each in some)
            ),
        )
    return _person(shown, words, family, titles)


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


def as_unsure(name: KnownName) -> KnownName:
    """A name that may be no person's: what is half of it is half of any term."""
    family, alone = (
        tuple(
            replace(form, remark="part-of-term", shown="") if form.remark else form
            for form in forms
        )
        for forms in (name.family, name.alone)
    )
    return replace(name, family=family, alone=alone, unsure=True)


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


def sole_family_names(name: KnownName) -> list[str]:
    """What may be typed for the whole family name, each as one word."""
    return ["".join(form.words) for form in name.family if form.outcome == "accept"]


def _all(name: KnownName) -> list[str]:
    family = name.family[0].words if name.family else ()
    return [*name.given, *family, str(name.number), str(name.generation), *name.realm, *name.byname]


def _number_place(text: str, words: Words) -> int | None:
    """The place of a ruler's number; a Roman one has capital letters, unlike Jet Li."""
    place = ruler_number(words)
    if place is None or not text.isascii():
        return place
    written = even(text)[words[place].start : words[place].end]
    roman = set(words[place].letters) <= set("ivxl")
    return None if roman and not written.isupper() else place


def _ruler(text: str, words: Words, place: int) -> KnownName:
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
    )


def _numbers_of_byname(words: Words) -> tuple[int, ...]:
    """The numbers of the rulers whose given name and by-name these are: 4 for Ivan the Terrible."""
    first, *byname = (word.letters for word in words)
    known = numbers_by_byname([first])
    found = {number for word in in_english(byname) for number in known.get(word, ())}
    return tuple(sorted(found - {0}))


def _has_epithet(words: Words) -> bool:
    """Whether a word such as "the" is within the name, and does not follow a particle."""
    return any(
        word.letters in EPITHETS and not (before.small and before.letters not in EPITHETS)
        for before, word in pairwise(words[:-1])
    )


def _person(text: str, words: Words, family: str, titles: tuple[str, ...]) -> KnownName:
    part = parts_of(words, text, letters(name_words(family)))
    forms = tuple(_family_forms(text, words, part, titles))
    sound = part.nation if part.nation in ("chinese", "japanese") else ""
    if not sound and len(words) == 1 and _PINYIN.fullmatch(words[0].letters):
        sound = "chinese"
    if not sound and _is_arabic(words):
        sound = "arabic"
    usual, possible = realms_of(letters(without_particles(words)), None)
    return KnownName(
        text,
        forms,
        letters(tuple(word for word in part.given if not word.small)),
        tuple(alone_forms(text, words, part)),
        tuple(dict.fromkeys(_initials(words, part))),
        titles,
        letters(tuple(word for word in words if word.small)),
        usual=usual,
        possible=possible,
        sound=sound,
        sex=sex_of_title(titles) or _sex_of_given(part),
    )


def _sex_of_given(part: NameParts) -> str:
    """The sex that the first given name tells; "" if it is not known."""
    first = "" if part.family_first or not part.given else part.given[0].letters
    return "f" if first in WOMEN else "m" if first in MEN else ""


def _family_forms(
    text: str, words: Words, part: NameParts, titles: tuple[str, ...]
) -> Iterator[Form]:
    """The ways of typing a family name, the whole of it first."""
    marked = normalize("NFC", text)

    def shown(these: Words) -> str:
        if len(even(text)) != len(marked):
            return text
        return marked[these[0].start : these[-1].end]

    whole = without_particles(part.family)
    full = shown(part.family)
    yield Form(letters(whole), shown=full)
    before = [word for word in _before(words, part.family[0]) if word.small]
    for start in range(len(before)):
        yield Form((*letters(tuple(before[start:])), *letters(part.family)), shown=full)
    if len(whole) < len(part.family):
        yield Form(letters(part.family), shown=full)
    for half, outcome in part.halves:
        if outcome == "accept":
            yield Form(letters(half), shown=shown(half))
        else:
            yield Form(letters(half), "partial", "half-family-name", full)
    for other in part.also:
        yield Form((other,), shown=full)
    elided = _ELIDED.fullmatch(full)
    if elided:
        yield Form((latin(small(elided[1])),), "partial", "half-family-name", full)
    if len(words) == 1 and _IN_INITIALS.search(text):
        yield from (Form((other,), shown=full) for other in _with_or_without_article(whole[0]))
    if titles and not part.given:
        # Shahjahan
        yield Form((*titles, *letters(part.family)), shown=text)


def _with_or_without_article(word: NameWord) -> Iterator[str]:
    """A name that is made of initials, with the article or without it: הרמב״ם is רמב״ם."""
    for article in WORDS.names.joined_articles:
        bare = word.letters.removeprefix(article)
        yield article + word.letters if bare == word.letters else bare


def _before(words: Words, family: NameWord) -> Words:
    """The particles directly before the family name."""
    place = words.index(family)
    first = place
    while first and words[first - 1].small:
        first -= 1
    return words[first:place]


def _is_arabic(words: Words) -> bool:
    return any(
        word.letters in ARABIC
        or word.letters.endswith(("ollah", "ullah", "uddin", "eddin", "zadeh"))
        or (word.letters in ("al", "el", "ul", "ibn", "bin") and word.small)
        for word in words
    )


def _initials(words: Words, part: NameParts) -> Iterator[str]:
    """The initials of the whole name, with and without those of particles; of three words only."""
    for these in (without_particles(words), words):
        found = "".join(word.letters[0] for word in these)
        if len(found) >= 3 and all(word.letters[0].isalpha() for word in part.family):
            yield found
