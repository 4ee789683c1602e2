"""Parsers of fields with a syntax of their own. Each raises ValueError with a message."""

import re
from functools import lru_cache

from quizgen.facts.fields import ID, NAMESPACE, NAMESPACE_LENGTH, SIDES
from quizgen.lazy_pattern import lazy_pattern
from quizgen.values.formulas.formula_marks import may_have_formulas


def an_id(text: str) -> str:
    """The id of a fact."""
    if ID.fullmatch(text):
        return text
    raise ValueError(
        f"not an id: '{text}' (lower-case letters a-z, digits and hyphens, starting with a letter; "
        "for example: stockton-opening)"
    )


def an_id_of_several(text: str) -> str:
    """The id of a fact where a list of them can be; ValueError says how to write one."""
    _refuse_several(text)
    return an_id(text)


def a_reference(text: str) -> str:
    """The id of another fact. Whoever writes its name in its place knows what ids look like."""
    if ID.fullmatch(text):
        return text
    raise ValueError(f"not an id: '{text}' (write the `id` of the fact that is meant)")


def a_reference_of_several(text: str) -> str:
    """The id of another fact where a list of them can be; ValueError says how to write one."""
    _refuse_several(text)
    return a_reference(text)


def _refuse_several(text: str) -> None:
    parts = [part.strip() for part in re.split(r"[,;]| / ", text)]
    if len(parts) > 1 and all(map(ID.fullmatch, parts)):
        raise ValueError(f"not an id but several: '{text}' (write [{', '.join(parts)}])")


def a_namespace(text: str) -> str:
    """The namespace of a deck; ValueError says what one looks like."""
    if NAMESPACE.fullmatch(text):
        return text
    raise ValueError(
        f"not a namespace: '{text}' ({NAMESPACE_LENGTH} digits and small letters other than i, l, "
        "o and u, first a letter, as `quizgen init` makes them; for example: k3v9t2mqx7pd)"
    )


def _several_tags(text: str) -> list[str]:
    """The tags that someone has written as one text: "heart; blood", or "#heart #blood"."""
    parts = text.split()
    if all(part.startswith("#") for part in parts):
        return [part.strip("#,;") for part in parts]
    return [*filter(None, re.split(r"\s*[,;]\s+", text))]


@lru_cache(4096)
def a_tag(text: str) -> str:
    """A tag as in Anki, with levels separated by `::`."""
    if len(parts := _several_tags(text)) > 1:
        listed = ", ".join("-".join(part.split()) for part in parts)
        raise ValueError(f"not a tag but several: '{text}' (write [{listed}])")
    if re.search(r"\s", text):
        raise ValueError(
            f"a tag cannot contain white space: '{text}' (write {'-'.join(text.split())})"
        )
    if may_have_formulas(text):
        raise ValueError(f"a tag cannot contain a formula: '{text}' (write it in words)")
    if not all(text.split("::")):
        raise ValueError(f"a tag with an empty level: '{text}' (separate levels with '::')")
    return text


def an_address(text: str) -> str:
    """A web address."""
    if re.fullmatch(r"https?://[^\s<>\"]+", text):
        return text
    raise ValueError(f"not an address: '{text}' (write https://…)")


def formula_marks(text: str) -> str:
    """What formulas stand between besides brackets; only dollars are known."""
    if text == "dollars":
        return text
    raise ValueError(
        f"expected dollars, found '{text}' (formulas in \\(…\\) and \\[…\\] are read anyway)"
    )


YES_NO = {"true": True, "yes": True, "false": False, "no": False}
"""The words of a boolean, in lower case."""


def yes_or_no(text: str) -> bool:
    """The boolean that a word of `YES_NO` means, in any case."""
    answer = YES_NO.get(text.lower())
    if answer is None:
        raise ValueError(f"expected true or false, found '{text}'")
    return answer


def a_side(text: str) -> str:
    """A side of a card, in any case."""
    if text.lower() in SIDES:
        return text.lower()
    raise ValueError(f"expected prompt or answer, found '{text}'")


_REGIONS = {
    "ar": "SA", "cs": "CZ", "da": "DK", "de": "DE", "el": "GR", "en": "US", "es": "ES", "fi": "FI",
    "fr": "FR", "he": "IL", "hi": "IN", "hu": "HU", "id": "ID", "it": "IT", "ja": "JP", "ko": "KR",
    "nb": "NO", "nl": "NL", "pl": "PL", "pt": "PT", "ro": "RO", "ru": "RU", "sk": "SK", "sv": "SE",
    "th": "TH", "tr": "TR", "uk": "UA", "vi": "VN", "zh": "CN",
}  # fmt: skip
"""The region of a language where the author names none: one that systems have a voice for."""

_SPOKEN = lazy_pattern(r"([a-z]{2,3})(?:[-_]([A-Z]{2}))?")


def a_spoken_language(text: str) -> str:
    """A language with its region, as Anki names voices: fr_FR for fr, pt_BR for pt-BR."""
    found = _SPOKEN.fullmatch(text)
    if found and (region := found[2] or _REGIONS.get(found[1])):
        return f"{found[1]}_{region}"
    hint = f"; add the region of {text}" if found else ""
    raise ValueError(f"not a language to speak: '{text}' (write fr, de, pt-BR or the like{hint})")
