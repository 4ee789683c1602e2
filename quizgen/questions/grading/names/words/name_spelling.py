"""How far two words of names are apart, as letters and as they sound."""

from collections.abc import Sequence
from functools import lru_cache

from quizgen.questions.grading.names.words.palladius import pinyin_of
from quizgen.questions.grading.names.words.romanisation import (
    arabic_key,
    chinese_keys,
    egyptian_key,
    japanese_key,
    loose_key,
    phonetic_key,
)
from quizgen.questions.grading.names.words.typed_names import (
    NameWord,
    are_alike,
    combined,
    plain_word,
)
from quizgen.questions.grading.names.words.well_known_people import OTHER_PEOPLE
from quizgen.questions.grading.spelling import are_similar_firsts, distance, forgiven, slip_of

OTHER_KEYS = {
    phonetic_key(name): frozenset(map(phonetic_key, others))
    for name, others in OTHER_PEOPLE.items()
}
"""How well-known names sound, each with those that no slip makes of it."""


def word_slips(typed: NameWord, word: NameWord, sound: str = "") -> int | None:
    """How many slips make one word of the other; None if it is too many.

    Romanisations of the same name are the same; words in Cyrillic both are compared by their
    letters alone. `sound` is as in `KnownName`.
    """
    if word.key in OTHER_KEYS.get(typed.key, ()):
        return None
    if typed.cyrillic and word.cyrillic:
        one, other = typed.cyrillic, word.cyrillic
        if sound == "chinese" and one.replace("е", "э") == other.replace("е", "э"):
            # Цзедун is Цзэдун.
            return 0
        return slip_of(one, other)
    if sound == "chinese" and (typed.cyrillic or word.cyrillic):
        typed, word = in_pinyin(typed), in_pinyin(word)
    return _slips(typed.letters, typed.key, word.letters, word.key, sound)


def in_pinyin(word: NameWord) -> NameWord:
    """A word in Cyrillic in Pinyin, if it can be Chinese; others as they are."""
    pinyin = pinyin_of(word.cyrillic) if word.cyrillic else ""
    return plain_word(pinyin) if pinyin else word


@lru_cache(maxsize=16384)
def _slips(typed: str, typed_key: str, word: str, key: str, sound: str) -> int | None:
    """How many slips make one word of the other, by letters and keys; None if it is too many."""
    if sound == "chinese":
        if _is_same_chinese(typed, word):
            return 0
        if ("ou" in typed) != ("ou" in word):
            # They are the same elsewhere: Zhou is not Zhu.
            return slip_of(typed, word)
    if typed_key == key:
        return 0 if typed_key else None
    if sound == "japanese" and japanese_key(typed) == japanese_key(word):
        return 0
    found = None
    if sound == "arabic":
        a, b = arabic_key(typed), arabic_key(word)
        if egyptian_key(typed) == egyptian_key(word):
            return 0
        # Letters that the patterns leave out count: there are fewer than before.
        most = forgiven(len(b))
        if a[:1] == b[:1] and (apart := distance(a, b, most)) <= most:
            found = apart
    if not are_similar_firsts(typed_key[:1], key[:1]) and typed[:1] != word[:1]:
        return found
    if loose_key(typed_key) == loose_key(key):
        return 0
    found = fewest(found, slip_of(typed_key, key))
    return found if typed == typed_key and word == key else fewest(found, slip_of(typed, word))


def fewest(one: int | None, other: int | None) -> int | None:
    """The fewer slips of two; None if both are too many."""
    if one is None or other is None:
        return other if one is None else one
    return min(one, other)


def _is_same_chinese(a: str, b: str) -> bool:
    """Whether one is in Pinyin what the other is in Wade-Giles."""
    (pinyin, wade_giles), (other_pinyin, other_wade_giles) = chinese_keys(a), chinese_keys(b)
    return pinyin == other_wade_giles or wade_giles == other_pinyin


def words_slips(typed: Sequence[NameWord], words: Sequence[NameWord]) -> int | None:
    """How many slips make the typed words of these words; None if too many.

    Words may be joined or apart.
    """
    if not typed or not words:
        return None
    if len(typed) != len(words):
        return 0 if are_alike(combined(typed), combined(words)) else None
    total = 0
    for a, b in zip(typed, words, strict=True):
        slips = word_slips(a, b)
        if slips is None:
            return None
        total += slips
    return total
