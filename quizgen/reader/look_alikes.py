"""Characters that look like those of YAML's syntax, and are typed or pasted in their place.

Word processors put in dashes, curly quotation marks and no-break spaces; input methods for Chinese,
Japanese and Korean put in full-width forms; web pages put in invisible characters.
"""

import re
from collections.abc import Callable
from unicodedata import name

from quizgen.diagnostics.located import ScalarNode
from quizgen.lazy_pattern import lazy_pattern
from quizgen.record import record
from quizgen.values.characters import compatible

SPACES = "\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"  # noqa: E501
"""Spaces that YAML takes for letters."""

INVISIBLE = (
    "\u00ad\u180e\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e"
    "\u2060\u2066\u2067\u2068\u2069\ufeff"
)
"""Characters without a picture. Some have a use within words, none in a key or before it."""

BOM = "\N{ZERO WIDTH NO-BREAK SPACE}"

BULLETS = "•‣⁃◦▪▫■□●○∙·＊"
DASHES = "–—―−‐‑‒﹘﹣－"
COLONS = "：﹕︓∶ː꞉׃։"
COMMAS = "，、﹐﹑､،՝፣᠂߸"
BRACKETS = {"［": "[", "］": "]", "｛": "{", "｝": "}"}

DOUBLE = "“”„‟＂"
SINGLE = "‘’‚‛＇"
_SINGLE_OPENING = "‘‚‛＇"
"""Curly quotation marks; in which order they are used differs from language to language."""

_CYRILLIC = "аеорсухіјѕԁһӏԛԝАВЕКМНОРСТХІЈЅ"
_LATIN = "aeopcyxijsdhlqwABEKMHOPCTXIJS"
_LETTERS = str.maketrans(f"{_CYRILLIC}οανιρυ", f"{_LATIN}oavipu")
"""Cyrillic and Greek letters that look like Latin ones.

Source: Unicode's confusables (UTS #39), as far as keys need them.
"""

_ALPHABETS = (
    (re.compile("[\u0400-\u04ff\u0500-\u052f]"), str.maketrans(_CYRILLIC, _LATIN)),
    (re.compile("[A-Za-z\u00c0-\u024f]"), str.maketrans(_LATIN, _CYRILLIC)),
)
"""The letters of two alphabets, and those among them that look like the other's."""

_ALL_INVISIBLE = str.maketrans(dict.fromkeys(INVISIBLE, ""))
_ALL_SPACES = str.maketrans(dict.fromkeys(SPACES, " "))
_ALL_DASHES = str.maketrans(dict.fromkeys(DASHES, "-"))


_NEGATIVE = lazy_pattern(rf"(\A[~<>=]*|\.\.|/|\[|, ?)[{DASHES}](?=\d)")
"""A dash where a number begins, so that it is the number's sign."""


@record()
class Slip:
    """Characters of a line, from column `start` to `end` (from 0), and what has to be there.

    `name` is the name of its diagnostic, and `message` says what is wrong.
    """

    line: int
    start: int
    end: int
    new: str
    message: str
    name: str = "look-alike"


_SCRIPTS = "arabic armenian cyrillic greek hebrew latin mongolian nko".split()


def described(sign: str) -> str:
    """A character by its name in Unicode, with the number that tells it from what it looks like."""
    said = name(sign, "character").lower()
    for script in _SCRIPTS:
        said = said.replace(script, script.capitalize())
    said = said.replace("fullwidth", "full-width").removeprefix("zero width no-break space") or (
        "byte order mark"
    )
    article = "an" if said[0].lower() in "aeio" else "a"
    return f"{article} {said} (U+{ord(sign):04X})"


def in_place_of(sign: str, wanted: str, what_for: str = "") -> str:
    """The message for a character in the place of another one."""
    return f"this is {described(sign)}, but YAML needs {wanted}{what_for or ' here'}; {MENDED}"


def superfluous(sign: str) -> str:
    """The message for a character that must go."""
    return f"this is {described(sign)}, which cannot be seen; remove it, or let `quizgen fix` do it"


MENDED = "type that, or let `quizgen fix` do it"


def plain_key(key: str) -> str:
    """The key with Latin letters in place of those that look like them, and nothing invisible."""
    if key.isascii():
        return key
    seen = key.translate(_ALL_INVISIBLE).translate(_ALL_SPACES).strip()
    return compatible(seen.translate(_ALL_DASHES).translate(_LETTERS))


def plain_value(text: str) -> str:
    """A date, a number or an id as it is typed on a plain keyboard."""
    plain = unquoted(text).translate(_ALL_INVISIBLE)
    for sign in set(plain):
        if "\uff00" <= sign <= "\uffef" or sign in SPACES:
            plain = plain.replace(sign, compatible(sign))
    if any(sign.isascii() and sign.isalpha() for sign in plain):
        plain = plain.translate(_LETTERS)
    plain = _NEGATIVE.sub(r"\1-", plain)
    # 1900–12 is twelve years, and 1900-12 a month.
    dashed = plain.translate(_ALL_DASHES)
    plain = dashed if dashed.count("-") > 1 or not re.search(r"\d", plain) else plain
    return plain.strip()


_RUSSIAN = "".join(map(chr, range(ord("А"), ord("я") + 1)))


def has_cyrillic(text: str) -> bool:
    """Whether a text has letters of Russian, by a search for one after the other.

    In a long text, this takes a hundredth of the time of a pattern for any of them.
    """
    return not text.isascii() and any(letter in text for letter in _RUSSIAN)


def of_one_alphabet(word: str) -> tuple[str, str] | None:
    """A word of Latin and Cyrillic letters in one alphabet, and the first letter of the other one.

    None if a word is of one alphabet, or if it has both on purpose: the fewer letters are in place
    of others only if each of them looks like one.
    """
    found = [(letters.findall(word), table) for letters, table in _ALPHABETS]
    few, table = min(found, key=lambda each: len(each[0]))
    if not few or not all(ord(letter) in table for letter in few):
        return None
    return word.translate(table), few[0]


def as_typed_plainly(text: str, parse: Callable[[str], object]) -> str:
    """The text in plain characters, if `parse` takes it only then; otherwise ""."""
    plain = "" if text.isascii() else plain_value(text)
    if not plain or plain == text:
        return ""
    try:
        parse(plain)
    except ValueError:
        return ""
    return plain


def typed_otherwise(text: str, plain: str) -> str:
    """The message for a value in look-alike characters."""
    odd = next(sign for sign in text if sign not in plain)
    return f"'{text}' has {described(odd)}: write {plain}, or let `quizgen fix` do it"


def unquoted(text: str) -> str:
    """The text without the curly quotation marks around it; the text itself if there are none."""
    inner = text[1:-1]
    if inner.strip():
        # Two quoted words are a text of their own: “left” and “right”. An apostrophe opens nothing.
        if text[0] in DOUBLE and text[-1] in DOUBLE:
            return text if any(mark in inner for mark in DOUBLE) else inner
        if text[0] in _SINGLE_OPENING and text[-1] in SINGLE:
            return text if any(mark in inner for mark in _SINGLE_OPENING) else inner
    return text


def is_curly_quoted(scalar: ScalarNode) -> bool:
    """Whether a text without straight quotes has curly ones around it that were meant as such.

    A sentence in quotes is a quotation, and keeps them.
    """
    text = scalar.text
    if not scalar.plain or text[:1] not in f"{DOUBLE}{SINGLE}" or not text:
        return False
    inner = unquoted(text)
    return inner != text and inner.rstrip()[-1] not in ".!…。！"


def quoted_in_vain(scalar: ScalarNode) -> str:
    """What is wrong with curly quotes that were meant for YAML; "" if nothing is."""
    text = scalar.text
    if is_curly_quoted(scalar):
        return (
            f"YAML takes {text[0]} and {text[-1]} for part of the text: use straight quotation "
            "marks, or let `quizgen fix` do it; to keep these, put straight ones around them"
        )
    if scalar.plain and text[:1] in {*DOUBLE} and not any(mark in text[1:] for mark in _DOUBLES):
        return f"this {text[0]} is never closed: close it, or remove it"
    return ""


_DOUBLES = DOUBLE + '"'


def straight_quoted(text: str) -> str:
    """The text in double quotes, or in single quotes if double quotes would need escapes."""
    if '"' in text or "\\" in text:
        return "'" + text.replace("'", "''") + "'"
    return f'"{text}"'
