"""A term taken apart."""

import re
from functools import lru_cache
from unicodedata import normalize

from quizgen.questions.grading.forms import Form, spelled
from quizgen.questions.grading.romanisation import sound
from quizgen.values.folding import fold

SMALL_WORDS = frozenset("the a an of for and".split())
"""Words that people leave out of a term, or take one for another of."""

DOTTED = re.compile(r"(?<!\w)(\w)\.(?=\w(?:\.|\b))")
"""A letter with a full stop, and another one behind it: the N of N.K.V.D."""


@lru_cache(maxsize=65536)
def term_form(text: str) -> Form:
    """A term as a name of which no word stands for the whole.

    Small words do not count, unless there is nothing else. An empty text has no words.
    """
    shown = text.strip()
    said = re.sub(r"['’‘ʼ`´ʹ′]", "", normalize("NFKC", shown))
    words = [spelled(word) for word in fold(DOTTED.sub(r"\1", said)).split()]
    bare = [word for word in words if word not in SMALL_WORDS] or words
    family, joined = tuple(map(sound, bare)), sound("".join(bare))
    return Form(shown, family, (), shown, whole=True, thing=True, joined=joined)
