"""What sort of value a text is, told from the text alone."""

from typing import Literal, TypeAlias

from quizgen.importing.written_values import date_as_written, number_as_written, without_footnote
from quizgen.lazy_pattern import lazy_pattern
from quizgen.values.characters import DIGIT

ValueSort: TypeAlias = Literal[
    "", "date", "year", "number", "picture", "sound", "address", "cloze", "question", "code",
    "name", "word", "phrase", "sentence"
]  # fmt: skip
"""- "year": four digits, which may be a date or a number, or two years with a dash
- "code": what only a program reads, such as a guid
- "name", "word", "phrase", "sentence": texts; a name has capitals, a word at most three words"""

_PICTURE = lazy_pattern(
    r"\s*(?:<img\b[^>]*>\s*(?:<br\s*/?>\s*)*)+|[^\s<>]+\.(?:png|jpe?g|gif|webp|svg)\s*", 2
)
_SOUND = lazy_pattern(r"\s*(?:\[sound:[^\]]+\]\s*)+|[^\s<>]+\.(?:mp3|ogg|opus|wav|m4a)\s*", 2)
_ADDRESS = lazy_pattern(r"\s*https?://\S+\s*")
_CLOZE = lazy_pattern(r"\{\{c\d+::")
_YEAR = lazy_pattern(r"[12]\d{3}(?:\s*[-–]\s*[12]\d{3})?")
_ERA = lazy_pattern(r"\d ?(?:BCE?|B\.C\.|AD|A\.D\.|CE)\Z")
_CODE = lazy_pattern(r"(?=\S*[^\W_])(?=\S*[^A-Za-z])[!-~]{10}|[0-9a-fA-F]{8,}|[0-9a-f-]{36}")
_MARKUP = lazy_pattern(r"<[^<>]{1,200}>|&[a-z]{2,6};|\[sound:[^\]]*\]")
_END = lazy_pattern(r"[.!…。][\"'»”)]*\Z")
_NUMBER_FIRST = lazy_pattern(r"[-−~≈<>=≥≤+]*\s*\d")

_NAME_WORDS = 6
_LONGEST = 2_000
"""Characters of a value that are looked at."""


def sort_of(text: str) -> ValueSort:
    """The sort of a value; "" if it is empty."""
    text = text.strip()
    if not text:
        return ""
    text = text[:_LONGEST]
    if _CLOZE.search(text):
        return "cloze"
    if _PICTURE.fullmatch(text):
        return "picture"
    if _SOUND.fullmatch(text):
        return "sound"
    if _ADDRESS.fullmatch(text):
        return "address"
    bare = without_footnote(_MARKUP.sub(" ", text))
    if _YEAR.fullmatch(bare):
        return "year"
    if len(bare) < 40 and DIGIT.search(bare):
        if _is_number(bare) and not (_ERA.search(bare) and _is_date(bare)):
            return "number"
        if _is_date(bare):
            return "date"
        if _CODE.fullmatch(bare):
            return "code"
    if bare.endswith(("?", "？", "؟")):
        return "question"
    return _text_sort(bare)


def _text_sort(text: str) -> ValueSort:
    words = text.split()
    if len(words) > 1 and len(words) <= _NAME_WORDS and not _END.search(text):
        capitals = sum(word[:1].isupper() for word in words)
        if capitals * 2 > len(words) and words[0][:1].isupper() and words[-1][:1].isupper():
            return "name"
    if len(words) <= 3:
        return "word"
    return "sentence" if _END.search(text) else "phrase"


def _is_number(text: str) -> bool:
    if not _NUMBER_FIRST.match(text):
        return False
    try:
        _, unit = number_as_written(text)
    except ValueError as error:
        return "can be two" in str(error)
    return len(unit.split()) <= 1 and not any(sign.isdecimal() for sign in unit)


def _is_date(text: str) -> bool:
    try:
        date_as_written(text)
    except ValueError as error:
        return "can be" in str(error)
    return True
