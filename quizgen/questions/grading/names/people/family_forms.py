"""The ways of typing a family name: with its particles or without them, and half of it."""

from collections.abc import Iterator
from unicodedata import normalize

from quizgen.lazy_pattern import lazy_pattern
from quizgen.questions.grading.all_languages import WORDS, any_of
from quizgen.questions.grading.names.people.family_names import NameParts
from quizgen.questions.grading.names.people.name_forms import Form, letters
from quizgen.questions.grading.names.words.romanisation import latin
from quizgen.questions.grading.names.words.titles import without_particles
from quizgen.questions.grading.names.words.typed_names import REALM_WORDS, NameWord, Words
from quizgen.values.characters import even
from quizgen.values.folding import small

_ELIDED = lazy_pattern(rf"(?i:{any_of(WORDS.names.elisions)})['’](\w+)")
"""A family name behind a particle that has lost its vowel: d'Alembert."""

_IN_INITIALS = lazy_pattern(r"[\u05d0-\u05ea][\u05f4\"”][\u05d0-\u05ea]")
"""The sign in a Hebrew word that is made of initials."""


def family_forms(
    text: str, words: Words, part: NameParts, titles: tuple[str, ...]
) -> Iterator[Form]:
    """The ways of typing a family name, the whole of it first."""
    marked = normalize("NFC", text)

    def shown(these: Words) -> str:
        if len(even(text)) != len(marked):
            return text
        return marked[these[0].start : these[-1].end]

    whole = without_particles(part.family)
    full = shown(part.family)
    yield Form(letters(whole), shown=full)
    before = [word for word in _before(words, part.family[0]) if word.small]
    for start in range(len(before)):
        yield Form((*letters(tuple(before[start:])), *letters(part.family)), shown=full)
    if len(whole) < len(part.family):
        yield Form(letters(part.family), shown=full)
    for half, outcome in part.halves:
        if outcome == "accept":
            yield Form(letters(half), shown=shown(half))
        else:
            yield Form(letters(half), "partial", "half-family-name", full)
    for other in part.also:
        yield Form((other,), shown=full)
    elided = _ELIDED.fullmatch(full)
    if elided:
        bare = latin(small(elided[1]))
        # Joan of Arc, for Jeanne d'Arc
        yield from (Form((each, bare), shown=full) for each in sorted(REALM_WORDS))
        yield Form((bare,), "partial", "half-family-name", full)
    if len(words) == 1 and _IN_INITIALS.search(text):
        yield from (Form((other,), shown=full) for other in _with_or_without_article(whole[0]))
    if titles and not part.given:
        # Shahjahan; but Captain Hook is no slip of Captain Cook.
        yield Form(("".join((*titles, *letters(part.family))),), shown=text)


def _with_or_without_article(word: NameWord) -> Iterator[str]:
    """A name that is made of initials, with the article or without it: הרמב״ם is רמב״ם."""
    for article in WORDS.names.joined_articles:
        bare = word.letters.removeprefix(article)
        yield article + word.letters if bare == word.letters else bare


def _before(words: Words, family: NameWord) -> Words:
    """The particles directly before the family name."""
    place = words.index(family)
    first = place
    while first and words[first - 1].small:
        first -= 1
    return words[first:place]
