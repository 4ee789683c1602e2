"""The words of a name as it was typed, or as a deck has it."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache

from quizgen.lazy_pattern import lazy_pattern
from quizgen.questions.grading.all_languages import WORDS, any_of
from quizgen.questions.grading.names.words.name_lists import GERMAN_RULERS, TENTH_RULERS
from quizgen.questions.grading.names.words.romanisation import latin, phonetic_key
from quizgen.questions.grading.roman_numerals import in_latin_digits, roman_number
from quizgen.record import record
from quizgen.values.characters import even
from quizgen.values.folding import CYRILLIC, small, unaccented
from quizgen.values.words import is_capital, spaced_name

PARTICLES = frozenset(map(latin, WORDS.names.particles))
JOINTS = frozenset(map(latin, WORDS.names.joints))
CYRILLIC_PARTICLES = frozenset(filter(CYRILLIC.search, WORDS.names.particles))
"""Those in Cyrillic, where "до" is no Portuguese "do", but means "before"."""

EPITHETS = frozenset(map(latin, WORDS.names.epithets))
REALM_WORDS = frozenset(map(latin, WORDS.names.realm_words))
BODIES = frozenset(map(latin, WORDS.names.bodies))

SAINTS_IN_FULL = dict(WORDS.names.saints)

ORDINALS = {
    **{unaccented(word): number for word, number in WORDS.ordinals.items()},
    **WORDS.ordinals,
}
"""Also without the accents that people leave out."""

SPELLED = {number: word for word, number in reversed(ORDINALS.items())}
"""The ordinals by number, in the first language that has them."""

ROMAN_OF_RULER = lazy_pattern("[iv]|[ivxl]{2,}")
"""What may be the Roman number of a ruler: a single X or L is an initial."""

UNSTOPPED_NUMERALS = frozenset("iv")
"""Those that are the number of a ruler before another name: other letters are initials there."""

ARTICLE_OF_NUMBER = lazy_pattern(
    rf"(?<!\w){any_of(WORDS.names.joined_articles)}-?(?=(?:\d{{1,2}}|[IVXL]+)(?!\w))"
)
"""An article that is joined to the number of a ruler, as in Hebrew."""

_INITIALS = WORDS.names.initials_of_titles
INITIALS_OF_TITLES = frozenset(_INITIALS)
_ROYAL = WORDS.names.royal_titles
_GIVEN = WORDS.names.given_behind_initials
INITIAL_OF_TITLE = lazy_pattern(
    any_of(("^", *(rf"(?<={title}\s)" for title in (*_ROYAL, *map(str.capitalize, _ROYAL)))))
    + rf"{any_of((*_INITIALS, *map(str.upper, _INITIALS)))}(?:\.(?:ª|a(?=\s))?\s*|\s+)"
    r"(?=[^\W\d]\w+(?:\s\w+)*\s[IVX]+(?!\w)"
    rf"|{any_of((*_GIVEN, *map(str.capitalize, _GIVEN)))}\s+\w)"
)
"""The initial of a title before the name of a ruler, or some given names: *D. João II*."""

DOTTED_ORDINAL = lazy_pattern(r"(?<=\d)\.([oa])(?!\w)")
"""The dot before a raised letter, as Spanish and Portuguese have it: 1.º."""

CYRILLIC_NUMERAL = lazy_pattern("і|(?=.*[хі])[ivxlхі]{2,}")
"""A Roman numeral with letters of Cyrillic that look like its own, which keyboards have there."""

ORDINAL = lazy_pattern(rf"(\d{{1,2}}){any_of(WORDS.dates.day_endings)}?")

NAME_WORD = lazy_pattern(r"([^\s.-]+)([.-]?)")
"""A word, and the full stop or hyphen behind it, where nothing else is between words."""

ABD = lazy_pattern("abd(?:[aeiou][rlsznd]h?)?")
"""The first part of Arabic names such as Abdel Nasser, without what it is joined to."""

ABD_JOINED = lazy_pattern("^abd[aeu]l(?!l?ah)(?=[^aeiou][aeiou]|[aeiou][^aeiou])")
"""The same joined to a name: Abdelnasser, but not Abdullah."""

MOST_CAPITALS = 3
"""How many initials are written without full stops or spaces: JRR Tolkien."""

MOST_SHORT = 5
"""How many letters an abbreviation with a full stop has: Alex."""


@record(eq=False)
class NameWord:
    """A word of a name: in Latin letters without accents, and as it sounds (`phonetic_key`).

    - `short`: an initial, or an abbreviation with a full stop.
    - `capitals`: capital letters throughout, which may be initials.
    - `small`: a particle, which may be left out.
    - `linked`: the next word follows behind a hyphen.
    - `comma`: a comma is behind it.
    - `number`: of a ruler.
    - `numeral`: a single I or V without a full stop, which may be no initial: Alexios I Komnenos.
    - `cyrillic`: the word as it was written, if it was in Cyrillic; "" for others.
    - `language`: the code of that of the deck, of a word that a deck has in a term.
    """

    letters: str
    key: str
    short: bool = False
    capitals: bool = False
    small: bool = False
    linked: bool = False
    comma: bool = False
    number: int | None = None
    numeral: bool = False
    start: int = 0
    end: int = 0
    cyrillic: str = ""
    language: str = ""


Words = tuple[NameWord, ...]


@lru_cache(maxsize=65536)
def plain_word(letters: str) -> NameWord:
    """A word of these letters, in Latin or another script, and nothing more."""
    return NameWord(latin(letters), phonetic_key(letters), cyrillic=cyrillic_of(letters))


def plain_words(letters: Sequence[str]) -> Words:
    """Words from their letters alone, as known names have them."""
    return tuple(map(plain_word, letters))


def written_of(word: NameWord) -> str:
    """A word in the letters that it was written in, Cyrillic ones or Latin ones."""
    return word.cyrillic or word.letters


def is_letter(word: NameWord) -> bool:
    """Whether a word is one letter, which may be several in Latin: Ю."""
    return len(written_of(word)) == 1


def cyrillic_of(lower: str) -> str:
    """A word in lower case without accents, if it is in Cyrillic; "" for others."""
    return unaccented(lower) if not lower.isascii() and CYRILLIC.search(lower) else ""


def are_alike(a: NameWord, b: NameWord) -> bool:
    """Whether two words are spelled alike, or sound so where one is in another script."""
    return a.cyrillic == b.cyrillic if a.cyrillic and b.cyrillic else a.key == b.key


def are_spelled_alike(a: NameWord, b: NameWord) -> bool:
    """Whether two words have the same letters: Weil is not Veil."""
    return a.letters == b.letters and a.cyrillic == b.cyrillic


@lru_cache(maxsize=65536)
def name_words(text: str) -> Words:
    """All words of a text in their order, but for what has no letters.

    `start` and `end` are places in the `even` text.
    """
    # As many spaces keep the places.
    written = even(text)
    for pattern in (ARTICLE_OF_NUMBER, INITIAL_OF_TITLE):
        written = pattern.sub(lambda found: " " * len(found[0]), written)
    written = DOTTED_ORDINAL.sub(r"\1 ", written)
    found = _with_ordinals(list(_found_words(spaced_name(written))))
    if "," in written:
        found = [replace(word, comma=written[word.end : word.end + 1] == ",") for word in found]
    # Where all is in capital letters, they tell nothing.
    mixed = not all(word.capitals for word in found if len(word.letters) > 1)
    return tuple(_in_context(found, place, mixed=mixed) for place in range(len(found)))


def _found_words(text: str) -> Iterator[NameWord]:
    for found in NAME_WORD.finditer(text):
        written = found[1].replace("'", "")
        lower = small(written)
        lower = SAINTS_IN_FULL.get(lower, spelled(lower))
        letters = latin(lower)
        if not letters:
            continue
        start, end = found.start(), found.end(1)
        joined = ABD_JOINED.search(letters)
        if joined:
            yield NameWord("abd", phonetic_key("abd"), linked=True, start=start, end=end)
            letters = letters[joined.end() :]
        elif ABD.fullmatch(letters):
            letters = "abd"
        yield NameWord(
            letters,
            phonetic_key(letters),
            short=len(letters) == 1 or (found[2] == "." and len(letters) <= MOST_SHORT),
            capitals=is_capital(written),
            linked=found[2] == "-",
            number=_number(lower),
            numeral=lower in UNSTOPPED_NUMERALS and found[2] != ".",
            start=start,
            end=end,
            cyrillic=cyrillic_of(lower),
        )


def _with_ordinals(words: list[NameWord]) -> list[NameWord]:
    """The words with each ordinal of two as one: twenty-third."""
    found: list[NameWord] = []
    for word in words:
        number = ORDINALS.get(f"{found[-1].letters}-{word.letters}") if found else None
        if number is None:
            found.append(word)
        else:
            first = found.pop()
            letters = first.letters + word.letters
            found.append(
                NameWord(
                    letters,
                    phonetic_key(letters),
                    linked=word.linked,
                    number=number,
                    start=first.start,
                    end=word.end,
                )
            )
    return found


def _in_context(found: list[NameWord], place: int, *, mixed: bool) -> NameWord:
    """The word with what depends on its neighbours: whether it is a particle, or an initial."""
    word = found[place]
    letters = word.letters
    last = place == len(found) - 1
    if len(letters) > 1:
        small = letters in PARTICLES
        if small and word.cyrillic:
            small = word.cyrillic in CYRILLIC_PARTICLES
        # A full stop at the end of the text ends a sentence.
        short = word.short and not last
        capitals = mixed and word.capitals and len(letters) <= MOST_CAPITALS
    else:
        # "a" is a particle in "Thomas a Becket", and an initial in "A. S. Pushkin".
        between = place > 0 and not last and not (found[place - 1].short or found[place + 1].short)
        small = letters in PARTICLES and between and not (mixed and word.capitals)
        short, capitals = not small, False
        if letters == "x" and place and found[place - 1].letters in TENTH_RULERS:
            word = replace(word, number=10)
    if (short, capitals, small) == (word.short, word.capitals, word.small):
        return word
    return replace(word, short=short, capitals=capitals, small=small)


def _number(word: str) -> int | None:
    """The number that an ordinal, digits or a Roman numeral means."""
    if word in ORDINALS:
        return ORDINALS[word]
    if found := ORDINAL.fullmatch(word):
        return int(found[1])
    return (ROMAN_OF_RULER.fullmatch(word) and roman_number(word)) or None


def spelled(word: str) -> str:
    """An ordinal in letters: "4th" is "fourth"; a Roman numeral in Latin letters: хiv is xiv."""
    if not word.isascii() and CYRILLIC_NUMERAL.fullmatch(word):
        return in_latin_digits(word)
    found = ORDINAL.fullmatch(word)
    return SPELLED.get(int(found[1]), word) if found and not word.isdecimal() else word


def ruler_number(words: Sequence[NameWord]) -> int | None:
    """The place of the word that is the number of a ruler; None if there is none.

    A single letter is a number only at the end, before "of" and the like, without a full stop, and
    in "Friedrich I. Barbarossa": elsewhere it is an initial.
    """
    for place in range(len(words) - 1, 0, -1):
        word = words[place]
        if word.number is None:
            continue
        ends = place == len(words) - 1 or words[place + 1].small
        ends = ends or word.comma or word.numeral or words[place - 1].letters in GERMAN_RULERS
        # In Cyrillic, initials are too: Пётр I Великий.
        ends = ends or bool(words[place - 1].cyrillic and not word.cyrillic)
        if len(word.letters) > 1 or (ends and not words[place - 1].short):
            return place
    return None


def combined(words: Sequence[NameWord]) -> NameWord:
    """Several words as one."""
    if len(words) == 1:
        return words[0]
    cyrillic = ""
    if any(word.cyrillic for word in words):
        cyrillic = "".join(map(written_of, words))
    return NameWord(
        "".join(word.letters for word in words),
        "".join(word.key for word in words),
        cyrillic=cyrillic,
    )
