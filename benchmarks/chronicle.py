"""What a generated deck has told so far, so that nothing in it is told twice."""

import re
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from random import Random

from mixes import Mix

Entry = dict[str, str | list[str]]
"""One fact: the keys and values of its YAML entry, in the order of the file."""

PROMPTS = ("person", "who", "event", "counts", "question", "term", "means")
NAMING = ("person", "event", "counts", "argument", "term")
"""The key whose words make the id."""
STATEMENTS = ("who", "event", "counts", "question", "argument", "because", "means")
TEXTS = (STATEMENTS, (*STATEMENTS, "opposes"), (*STATEMENTS, "opposes", "note"))
"""What a fact says: the least, and with what a check may or may not add to it."""

WORD = re.compile(r"\w+")
NAME_OR_NUMBER = re.compile(r"(?<!^)\b[A-ZА-ЯЁ]\w+|\b\d+")
TOO_ALIKE = 0.4
"""Jaccard index of two texts' words; quizgen's near-duplicate check warns from 0.6 on."""

LATIN = str.maketrans(
    {
        **dict(zip("абвгдеёзийклмнопрстуфыэ", "abvgdeeziiklmnoprstufye", strict=True)),
        "ж": "zh",
        "х": "kh",
        "ц": "ts",
        "ч": "ch",
        "ш": "sh",
        "щ": "shch",
        "ю": "iu",
        "я": "ia",
        "ъ": "",
        "ь": "",
    }
)


@dataclass(frozen=True, slots=True)
class Life:
    """A person that events may name, with the earliest years that the dates allow."""

    id: str
    born: int
    died: int


@dataclass(slots=True)
class Chronicle:
    """The memory of one generated deck; grows with every fact."""

    random: Random
    mix: Mix
    stems: Counter[str] = field(default_factory=Counter)
    """How many ids begin with the same words; from the second on they bear a number."""
    prompts: set[str] = field(default_factory=set)
    texts: dict[frozenset[str], list[frozenset[str]]] = field(default_factory=dict)
    """The words of each text, by its set of names and numbers."""
    lives: list[Life] = field(default_factory=list)
    events: list[str] = field(default_factory=list)
    arguments: list[tuple[str, str]] = field(default_factory=list)
    """The ids of arguments, each with who makes it."""


def tell(chronicle: Chronicle, draw: Callable[[], Entry]) -> Entry:
    """The first drawn fact that is new, with an id of its own, remembered from now on.

    Raises RuntimeError if a thousand draws were all known: the word lists are then too short.
    """
    for _ in range(1000):
        entry = draw()
        if is_new(chronicle, entry):
            entry["id"] = identify(chronicle, texts(entry, NAMING)[0])
            return entry
    raise RuntimeError("the word lists are too short for so many facts")


def is_new(chronicle: Chronicle, entry: Entry) -> bool:
    """Whether the fact's prompts are new and its texts resemble no others; then they are known.

    Facts are compared with and without what they say besides, for either may look alike.
    """
    prompts = {fold(text) for text in texts(entry, PROMPTS)}
    seen = [summary(texts(entry, keys)) for keys in TEXTS]
    if prompts & chronicle.prompts or any(
        jaccard(words, other) >= TOO_ALIKE
        for names, words in seen
        for other in chronicle.texts.get(names, [])
    ):
        return False
    chronicle.prompts |= prompts
    for names, words in seen:
        chronicle.texts.setdefault(names, []).append(words)
    return True


def texts(entry: Entry, keys: tuple[str, ...]) -> list[str]:
    """The values of those of the keys that the fact has, a list's items as one text."""
    values = [entry[key] for key in keys if key in entry]
    return [value if isinstance(value, str) else " ".join(value) for value in values]


def summary(said: list[str]) -> tuple[frozenset[str], frozenset[str]]:
    """The names and numbers of some texts (not their first words), and all their words."""
    names = frozenset(name for text in said for name in NAME_OR_NUMBER.findall(text))
    return names, frozenset(WORD.findall(fold(" ".join(said))))


def jaccard(left: frozenset[str], right: frozenset[str]) -> float:
    """How much two sets have in common, from 0 to 1; neither may be empty."""
    shared = len(left & right)
    return shared / (len(left) + len(right) - shared)


def fold(text: str) -> str:
    """The text as quizgen compares prompts: without case, ё as е."""
    return text.casefold().replace("ё", "е")


def identify(chronicle: Chronicle, text: str) -> str:
    """A new id made of the first three longer words of the text, in Latin letters."""
    latin = re.findall(r"[a-z]{4,}", text.lower().translate(LATIN))
    stem = "-".join(latin[:3])
    chronicle.stems[stem] += 1
    number = chronicle.stems[stem]
    return stem if number == 1 else f"{stem}-{number}"
