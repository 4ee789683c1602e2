"""Words for what kind of place a name is of, or dynasty: "lake", which many leave out."""

from collections.abc import Sequence

from quizgen.lazy_pattern import lazy_pattern
from quizgen.questions.grading.all_languages import WORDS, any_of
from quizgen.questions.grading.names.words.romanisation import latin

KINDS_BEFORE = {latin(word): kind for word, kind in WORDS.names.place_kinds_before.items()}
"""The kind of place for each word before a name: "lake" in Lake Baikal."""

KINDS_BEHIND = {latin(word): kind for word, kind in WORDS.names.place_kinds_behind.items()}
"""The same behind a name: "ocean" in Pacific Ocean."""

KIND_LETTER = lazy_pattern(r"^[а-я]\.?\s")
"""Such a word of one letter, р. Волга: a capital one is an initial, and "r" is no river."""

RIVER_OF = lazy_pattern(rf"^\S+\s{any_of(WORDS.names.realm_words)}\s")
"""The beginning of what may be no river: Rio de Janeiro."""

KINDS_NEEDED = frozenset(
    ("bay", "canal", "castle", "gulf", "island", "islands", "mountains", "palace", "strait")
)
"""The kinds that are part of the name: Suez alone is a city."""

KINDS_OF_TITLES = frozenset(("town",))
"""Those that an author writes only where they are part of the name: Город Солнца."""

KINDS_OF_MANY = frozenset(("islands", "mountains"))
"""Those of them whose plural is enough: the Falklands."""

NO_PLACES = frozenset(map(latin, WORDS.names.no_places))
"""Words that beside such a word are a name, and alone are not one: the Red Sea."""

SHARED_PLACES = frozenset(map(latin, WORDS.names.shared_places))
"""Names of a country, state or town that a lake, river or mountain has as well."""


def place_kind(words: Sequence[str], text: str) -> tuple[str, int]:
    """The kind of place that a name tells, and the place of its word; "" and 0 if it tells none.

    `words` are those of the name, which is the `text`, in Latin letters.
    """
    if len(words) < 2:
        return "", 0
    if words[0] in KINDS_BEFORE and (len(words[0]) > 1 or KIND_LETTER.match(text)):
        kind = KINDS_BEFORE[words[0]]
        return ("", 0) if kind == "river" and RIVER_OF.match(text) else (kind, 0)
    last = len(words) - 1
    return KINDS_BEHIND.get(words[last], ""), last


def is_place_alone(kind: str, name: Sequence[str]) -> bool:
    """Whether a name without the word for its kind is still a name of this place."""
    if kind in KINDS_OF_MANY:
        return name[-1].endswith("s")
    return kind not in KINDS_NEEDED and NO_PLACES.isdisjoint(name)
