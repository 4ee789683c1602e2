"""One form for the many in which a character can be typed: same look, or same meaning."""

import re
from unicodedata import combining, decimal, normalize

from quizgen.lazy_pattern import lazy_pattern

INVISIBLE = lazy_pattern(
    r"[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e"
    r"\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff9-\ufffb\U0001bca0-\U0001bca3"
    r"\U0001d173-\U0001d17a\U000e0000-\U000e0fff]+"
)
"""Soft hyphens, joiners, marks of direction, variation selectors and the like.

Source: Default_Ignorable_Code_Point of Unicode, and the signs of interlinear annotation.
"""

JOINED_SIGNS = {
    "ണ്\u200d": "ൺ", "ന്\u200d": "ൻ", "ര്\u200d": "ർ", "ല്\u200d": "ൽ", "ള്\u200d": "ൾ",
    "ക്\u200d": "ൿ", "ত্\u200d": "ৎ", "र्\u200d": "ऱ्",
}  # fmt: skip
"""Letters of Malayalam, Bengali and Marathi that were written with a joiner before Unicode had
them. Without it they would be other letters."""

JOINED_SIGN = lazy_pattern("|".join(JOINED_SIGNS))

APOSTROPHE = lazy_pattern(
    r"[\u0060\u00b4\u02b9\u02bb-\u02bf\u02c8\u02ca\u02cb\u0384\u055a\u05f3\u07f4\u07f5"
    r"\u1fbd\u1fbf\u1fef\u1ffd\u2018\u2019\u201b\u2032\ua78b\ua78c]"
)
"""Apostrophes, single quotation marks, accents without a letter, and letters that look like these:
the ʻokina, the ayn and the geresh."""

DASH = lazy_pattern(r"[\u058a\u05be\u1806\u2010-\u2015\u2043\u2212\u301c\ufe58]")
"""Hyphens, dashes and minus signs."""

INSIDE_HEBREW = lazy_pattern(r"['\u0022\u05f4\u201c\u201d](?<=[\u05d0-\u05ea].)(?=[\u05d0-\u05ea])")
"""The mark of a foreign sound or an abbreviation, which many leave out. What is before it is looked
at after it, which is faster."""

TONE_AFTER = lazy_pattern(r"([\u0e4d\u0ecd])([\u0e48-\u0e4b\u0ec8-\u0ecb])")
"""Parts of a Thai or Lao vowel and a tone, in an order that looks the same as the usual one."""

SAME_MARKS = {"،": ",", "、": ",", "٬": "'", "٫": ".", "؛": ";", "؟": "?", "٪": "%",
              "เเ": "แ", "ເເ": "ແ", "װ": "וו", "ױ": "וי", "ײ": "יי"}  # fmt: skip
"""Punctuation of Arabic and Chinese, two Thai and Lao letters that look like a third one, and
Yiddish ligatures."""

SAME_MARK = lazy_pattern("|".join(SAME_MARKS))

_LEFTWARD_OR_EASTERN = lazy_pattern(r"[\u05d0-\u06ff\u0e00-\u0eff\u3001]")
"""What has to be in a text for the last three to find something."""

_UNEVEN = lazy_pattern(r"[^\u0000-\u005f\u0061-\u007f\u00ab\u00bb\u00c0-\u00ff\u0400-\u045f“”„]")
"""What is not ASCII, a letter of Western European languages or Slavic ones, or a quotation mark.
Without it, a text stays as it is; to see this takes a tenth of the time."""

DIGIT = lazy_pattern(r"\d")
_OTHER_DIGIT = lazy_pattern(r"[^\D0-9]")


def compatible(text: str) -> str:
    """A text with one form for characters of the same meaning, NFKC: full-width A is A."""
    return text if text.isascii() else normalize("NFKC", text)


def bare(text: str) -> str:
    """A text without any marks of its letters, in any script: й is и, ế is e."""
    return (
        text
        if text.isascii()
        else "".join(letter for letter in normalize("NFKD", text) if not combining(letter))
    )


def even(text: str) -> str:
    """A text in the form NFKC, without invisible characters.

    Digits are 0–9, apostrophes ', hyphens and dashes -, commas and per cent signs the ASCII ones.
    """
    if text.isascii():
        return text.replace("`", "'")
    if not _UNEVEN.search(text):
        return text
    if INVISIBLE.search(text):
        text = JOINED_SIGN.sub(lambda found: JOINED_SIGNS[found[0]], text)
        text = INVISIBLE.sub("", text)
    # Some apostrophes would become a space with a mark, and others are made only here.
    text = APOSTROPHE.sub("'", compatible(APOSTROPHE.sub("'", text)))
    text = DASH.sub("-", _OTHER_DIGIT.sub(_in_ascii, text))
    if _LEFTWARD_OR_EASTERN.search(text):
        text = TONE_AFTER.sub(r"\2\1", INSIDE_HEBREW.sub("", text))
        text = SAME_MARK.sub(lambda found: SAME_MARKS[found[0]], text)
    return text


def _in_ascii(found: re.Match[str]) -> str:
    return str(decimal(found[0]))
