"""How far the words of two terms are apart."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from itertools import permutations

from quizgen import languages
from quizgen.questions.grading.all_languages import WORDS
from quizgen.questions.grading.names.terms.term_numbers import number_of, ordinal_of
from quizgen.questions.grading.names.words.name_spelling import OTHER_KEYS, fewest
from quizgen.questions.grading.names.words.romanisation import in_hiragana, latin
from quizgen.questions.grading.names.words.typed_names import NameWord, written_of
from quizgen.questions.grading.names.words.word_forms import (
    LEAST_WITH_SLIP,
    in_one_spelling,
    is_other_case,
    is_same_but_form,
    number_slips,
    singular,
)
from quizgen.questions.grading.numbers.own_words import OWN_NUMBERS
from quizgen.questions.grading.spelling import SLIPS_FROM, is_short_slip, slip_of
from quizgen.values.characters import DIGIT

_CONTRASTS = tuple(tuple(latin(group).split()) for group in WORDS.names.contrasts)
CONTRASTS = tuple(group for group in _CONTRASTS if "-" in group[0])
"""Endings or beginnings that tell one term from another."""


def _pairs() -> Mapping[str, frozenset[str]]:
    found: dict[str, set[str]] = defaultdict(set)
    for group in _CONTRASTS:
        for one, other in permutations(group, 2) if "-" not in group[0] else ():
            found[one].add(other)
    return {word: frozenset(others) for word, others in found.items()}


OTHER_TERMS = _pairs()
"""Words that are terms, each with those that no slip makes of it: ammonia, ammonium."""

JOINED_ARTICLES = WORDS.names.joined_articles

LEAST_BEHIND_ARTICLE = 2
"""Letters of a word at least, for what is before it to be an article."""

LEAST_SOUNDING = 6
"""Letters of two words at least that are the same if they sound so: "phase" is not "face"."""

MISSPELT_FIRSTS = {
    code: dict(firsts)
    for code in languages.codes()
    if (firsts := languages.typed(code).names.misspelt_firsts)
}
"""By language, what is written at the beginning of a word for what sounds alike."""

LEAST_MISSPELT = 5
"""Letters of a word at least whose beginning may be misspelt so."""


def in_two_scripts(one: NameWord, other: NameWord) -> bool:
    """Whether one of two words is in Cyrillic: only then it matters how they sound.

    A term is no foreign name: zinc is not sink.
    """
    return bool(one.cyrillic) != bool(other.cyrillic)


def term_slips(typed: Sequence[NameWord], words: Sequence[NameWord]) -> int | None:
    """How many slips make the typed words of these; None if one has more than one."""
    if len(typed) != len(words) or not words:
        return None
    total = 0
    for a, b in zip(typed, words, strict=True):
        slips = _word_slips(a, b)
        if slips is None:
            return None
        total += slips
    return total


def has_short_slip(typed: Sequence[NameWord], words: Sequence[NameWord]) -> bool:
    """Whether one word alone has a slip, for which it is too short, and another one is as long."""
    others = [(a, b) for a, b in zip(typed, words, strict=False) if a.letters != b.letters]
    if len(typed) != len(words) or len(others) != 1:
        return False
    [(said, word)] = others
    a, b = said.letters, word.letters
    return (
        len(b) < min(SLIPS_FROM)
        and is_short_slip(a, b)
        and (a + b).isascii()
        and (a + b).isalpha()
        and not word.capitals
        and any(len(each.letters) >= len(b) for each in words if each is not word)
        and not _is_contrast(said, word)
    )


def is_other_well_known(typed: Sequence[NameWord], words: Sequence[NameWord]) -> bool:
    """Whether a name was typed that no slip makes of another one: Bosch, Busch.

    In more words, a name is misspelt: Raleigh scattering. And Webern may be a case of Weber.
    """
    if len(typed) != 1 or len(words) != 1 or is_same_but_form(typed[0], words[0]):
        return False
    return words[0].key in OTHER_KEYS.get(typed[0].key, ())


def _word_slips(typed: NameWord, word: NameWord) -> int | None:
    a, b = written_of(typed), written_of(word)
    sounds = in_two_scripts(typed, word)
    # Long words that sound alike are spellings of one: dekulakisation.
    long = not word.cyrillic and min(len(a), len(b)) >= LEAST_SOUNDING
    if a == b or _is_same_but_article(a, b) or in_hiragana(a) == in_hiragana(b):
        return 0
    if (sounds or long) and typed.key == word.key:
        return None if _is_contrast(typed, word) else 0
    own = OWN_NUMBERS.get(word.language, {})
    for number in (number_of, ordinal_of):
        if typed.letters in own or word.letters in own:
            # "Once" is eleven only in Spanish.
            continue
        said, meant = number(typed.letters), number(word.letters)
        if said is not None and meant is not None:
            return 0 if said == meant else None
    if DIGIT.search(typed.letters + word.letters):
        return None
    one, other = in_one_spelling(a), in_one_spelling(b)
    if one == other:
        return 0
    slips = slip_of(a, b)
    if min(len(one), len(other)) >= LEAST_WITH_SLIP:
        # Colon is not color.
        slips = fewest(slips, slip_of(one, other))
    if sounds:
        slips = fewest(slip_of(typed.key, word.key), slip_of(typed.letters, word.letters))
    if slips is None and _is_misspelt_first(a, b, word.language):
        slips = 1
    if slips is not None and slips <= 1:
        return None if _is_contrast(typed, word) else slips
    if sounds or word.capitals:
        return None
    # Another case is no slip either, and is counted as one.
    is_case = is_other_case(a, b, word.language)
    slips = 1 if is_case else number_slips(one, other, word.language)
    return None if slips and _is_contrast(typed, word) else slips


def _is_misspelt_first(typed: str, word: str, language: str) -> bool:
    """Whether only the beginning of a word is misspelt, which sounds alike: igado for hígado."""
    firsts = MISSPELT_FIRSTS.get(language, {})
    return len(word) >= LEAST_MISSPELT and any(
        typed.startswith(wrong) and right + typed[len(wrong) :] == word
        for wrong, right in firsts.items()
    )


def is_same_but_articles(typed: Sequence[NameWord], words: Sequence[NameWord]) -> bool:
    """Whether words are the same but for articles that are joined to some: המהפכה הצרפתית."""
    if len(typed) != len(words) or any(word.letters.isascii() for word in words):
        return False
    both = [(written_of(a), written_of(b)) for a, b in zip(typed, words, strict=True)]
    return all(a == b or _is_same_but_article(a, b) for a, b in both)


def _is_same_but_article(a: str, b: str) -> bool:
    """Whether an article is joined to one of two words, and not to the other."""
    shorter, longer = sorted((a, b), key=len)
    return len(shorter) >= LEAST_BEHIND_ARTICLE and any(
        longer == article + shorter for article in JOINED_ARTICLES
    )


def _is_contrast(typed: NameWord, word: NameWord) -> bool:
    """Whether two words differ by what no slip exchanges: nitrate, nitrite; libel, label."""
    a, b = in_one_spelling(typed.letters), in_one_spelling(word.letters)
    spelled = ((a, b), (singular(a), singular(b)), (typed.key, word.key))
    if any(other in OTHER_TERMS.get(one, ()) for one, other in spelled):
        return True
    return any(_differ_by(group, *both) for both in spelled for group in CONTRASTS)


def _differ_by(group: Sequence[str], a: str, b: str) -> bool:
    ends = group[0][0] == "-"
    for one, other in permutations(group, 2):
        if ends:
            x, y = a.removesuffix(one[1:]), b.removesuffix(other[1:])
        else:
            x, y = a.removeprefix(one[:-1]), b.removeprefix(other[:-1])
        if x == y and x != a and y != b:
            return True
    return False
