"""A term taken apart."""

import re
from functools import lru_cache

from quizgen.questions.grading.all_languages import WORDS
from quizgen.questions.grading.parsed_names import ParsedName, spelled
from quizgen.questions.grading.plain_text import plain
from quizgen.questions.grading.romanisation import phonetic_key
from quizgen.values.folding import fold_accented

SMALL_WORDS = frozenset(WORDS.names.small_words)

DOTTED = re.compile(r"(?<!\w)(\w)\.(?=\w(?:\.|\b))")
"""A letter with a full stop, and another one behind it: the N of N.K.V.D."""


@lru_cache(maxsize=65536)
def parse_term(text: str) -> ParsedName:
    """A term as a name that no single word can replace.

    Small words do not count, unless there is nothing else. An empty text has no words.
    """
    shown = text.strip()
    undotted = DOTTED.sub(r"\1", plain(text).replace("'", ""))
    words = [spelled(word) for word in fold_accented(undotted).split()]
    bare = [word for word in words if word not in SMALL_WORDS] or words
    family, joined = tuple(map(phonetic_key, bare)), phonetic_key("".join(bare))
    return ParsedName(shown, family, (), shown, whole=True, thing=True, joined=joined)
