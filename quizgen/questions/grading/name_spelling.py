"""How far two words of names are apart, as letters and as they sound."""

from collections.abc import Sequence

from quizgen.questions.grading.romanisation import arabic_key, chinese_keys, loose_key
from quizgen.questions.grading.spelling import are_similar_firsts, distance, forgiven, slip_of
from quizgen.questions.grading.typed_names import NameWord, combined


def word_slips(typed: NameWord, word: NameWord, sound: str = "") -> int | None:
    """How many slips make one word of the other; None if it is too many.

    Romanisations of the same name are the same; `sound` is as in `KnownName`.
    """
    if typed.key == word.key:
        return 0 if typed.key else None
    if sound == "chinese" and _is_same_chinese(typed.letters, word.letters):
        return 0
    found = None
    if sound == "arabic":
        a, b = arabic_key(typed.letters), arabic_key(word.letters)
        # Letters that the patterns leave out count: there are fewer than before.
        most = forgiven(len(b))
        if a[:1] == b[:1] and (apart := distance(a, b, most)) <= most:
            found = apart
    if (
        not are_similar_firsts(typed.key[:1], word.key[:1])
        and typed.letters[:1] != word.letters[:1]
    ):
        return found
    if loose_key(typed.key) == loose_key(word.key):
        return 0
    all_found = (found, slip_of(typed.key, word.key), slip_of(typed.letters, word.letters))
    return min((slips for slips in all_found if slips is not None), default=None)


def _is_same_chinese(a: str, b: str) -> bool:
    """Whether one is in Pinyin what the other is in Wade-Giles."""
    (pinyin, wade_giles), (other_pinyin, other_wade_giles) = chinese_keys(a), chinese_keys(b)
    return pinyin == other_wade_giles or wade_giles == other_pinyin


def words_slips(
    typed: Sequence[NameWord], words: Sequence[NameWord], sound: str = "", most: int = 2
) -> int | None:
    """How many slips make the typed words of these words, one of each; None if too many.

    No word may have more than `most`. Words may be joined or apart.
    """
    if not typed or not words:
        return None
    if len(typed) != len(words):
        return 0 if combined(typed).key == combined(words).key else None
    total = 0
    for a, b in zip(typed, words, strict=True):
        slips = word_slips(a, b, sound)
        if slips is None or slips > most:
            return None
        total += slips
    return total
