"""Texts of fields that have a form of their own: each is read, or refused with what is wrong."""

import re
from functools import cache

from quizgen.facts.fields import ID, NAMESPACE, NAMESPACE_LENGTH


def an_id(text: str) -> str:
    """The name of a fact; ValueError says what it may be made of."""
    if ID.fullmatch(text):
        return text
    raise ValueError(
        f"not an id: '{text}' (small letters a-z, digits and hyphens, first a letter; "
        "for example: stockton-opening)"
    )


def a_namespace(text: str) -> str:
    """The namespace of a deck; ValueError says what one looks like."""
    if NAMESPACE.fullmatch(text):
        return text
    raise ValueError(
        f"not a namespace: '{text}' ({NAMESPACE_LENGTH} digits and small letters other than i, l, "
        "o and u, first a letter, as `quizgen init` makes them; for example: k3v9t2mqx7pd)"
    )


@cache
def a_tag(text: str) -> str:
    """A tag as Anki has them; ValueError says what is wrong with it."""
    if re.search(r"\s", text):
        raise ValueError(f"a tag has no white space: '{text}' (write {'-'.join(text.split())})")
    if not all(text.split("::")):
        raise ValueError(f"a tag with an empty level: '{text}' (levels are parted by one '::')")
    return text


def an_address(text: str) -> str:
    """An address in the web; ValueError says what one begins with."""
    if re.fullmatch(r"https?://[^\s<>\"]+", text):
        return text
    raise ValueError(f"not an address: '{text}' (write https://…)")


YES_NO = {"true": True, "yes": True, "false": False, "no": False}
"""The words for yes and no."""


def yes_or_no(text: str) -> bool:
    """What a word of `YES_NO` says, in small letters or capital ones; else ValueError."""
    answer = YES_NO.get(text.lower())
    if answer is None:
        raise ValueError(f"yes or no is wanted here, not '{text}' (write true or false)")
    return answer
