"""Phrases from a small grammar: lists of words in, one random phrase out."""

import re
from collections.abc import Mapping
from pathlib import Path
from random import Random

import yaml

Words = dict[str, list[str]]
"""List name → phrases, in which `<name>` stands for a draw from another list."""

SLOT = re.compile(r"<(\w+)>")


def load_words(language: str) -> Words:
    """The word lists of `english` or `russian`."""
    path = Path(__file__).parent / "words" / f"{language}.yaml"
    words: Words = yaml.load(path.read_bytes(), yaml.CSafeLoader)
    return words


def say(words: Words, random: Random, symbol: str, fixed: Mapping[str, str] | None = None) -> str:
    """A random phrase from the list `symbol`, its slots filled as `filled` does."""
    return filled(random.choice(words[symbol]), words, random, fixed)


def filled(
    phrase: str, words: Words, random: Random, fixed: Mapping[str, str] | None = None
) -> str:
    """The phrase with its slots filled, no two with the same text.

    Slots named in `fixed` get that text instead of a draw, at any depth.
    """
    known = fixed or {}
    used = set(known.values())

    def fill(slot: re.Match[str]) -> str:
        if slot[1] in known:
            return known[slot[1]]
        while (text := say(words, random, slot[1], known)) in used:
            pass
        used.add(text)
        return text

    return SLOT.sub(fill, phrase)
