"""A term taken apart."""

import re
from functools import lru_cache
from unicodedata import normalize

from quizgen.questions.grading.parsed_names import ParsedName, spelled
from quizgen.questions.grading.romanisation import phonetic_key
from quizgen.values.folding import fold

SMALL_WORDS = frozenset("the a an of for and".split())
"""Words that people leave out of a term, or take one for another of."""

DOTTED = re.compile(r"(?<!\w)(\w)\.(?=\w(?:\.|\b))")
"""A letter with a full stop, and another one behind it: the N of N.K.V.D."""


@lru_cache(maxsize=65536)
def parse_term(text: str) -> ParsedName:
    """A term as a name of which no word stands for the whole.

    Small words do not count, unless there is nothing else. An empty text has no words.
    """
    shown = text.strip()
    said = re.sub(r"['’‘ʼ`´ʹ′]", "", normalize("NFKC", shown))
    words = [spelled(word) for word in fold(DOTTED.sub(r"\1", said)).split()]
    bare = [word for word in words if word not in SMALL_WORDS] or words
    family, joined = tuple(map(phonetic_key, bare)), phonetic_key("".join(bare))
    return ParsedName(shown, family, (), shown, whole=True, thing=True, joined=joined)
