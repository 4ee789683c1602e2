"""The language of what is imported, told from its script, or words that only one language has.

Such words are in the texts, and in the names of the columns.
"""

from collections import Counter
from collections.abc import Collection, Mapping
from itertools import islice

from quizgen import languages
from quizgen.checks.compiled_patterns import patterns
from quizgen.importing.material import Material
from quizgen.lazy_pattern import lazy_pattern

_LOOKED_AT = 300
"""Rows."""

_LEAST = 5
"""Words that must be found, and twice as many as of the next language: a list may be of two."""

_SCRIPTS = {"he": lazy_pattern("[א-ת]+"), "ru": lazy_pattern("[а-яё]+")}
"""The letters of the languages of decks that share them with no other one of these."""

_NOT_RUSSIAN = lazy_pattern("[іїєґўјљњћђџѓќ]")

_WORD = lazy_pattern(r"[^\W\d_]+")


def language_of(material: Material) -> str:
    """The language of most texts, if that is sure and not the usual one of a new deck; or ""."""
    only = _of_one({code: patterns(code).empty for code in languages.deck_languages()})
    names = _of_one({code: _column_words(code) for code in languages.deck_languages()})
    rows = islice(material.rows(), _LOOKED_AT)
    texts = [value[:1_000].lower() for row in rows for value in row.values]
    letters = "".join(word for text in texts for word in _WORD.findall(text))
    for code, script in _SCRIPTS.items():
        if len("".join(script.findall(letters))) * 2 > len(letters):
            return "" if _NOT_RUSSIAN.search(letters) else code
    found = Counter(only[word] for text in texts for word in _WORD.findall(text) if word in only)
    named = {name.casefold() for each in material.columns.values() for name in each}
    found.update(names[name] for name in named if name in names)
    (best, count), (_, second), *_ = [*found.most_common(2), ("", 0), ("", 0)]
    sure = count >= _LEAST and count >= 2 * second
    return best if sure and best != languages.DEFAULT else ""


def _column_words(code: str) -> set[str]:
    return {word for each in languages.column_names(code).values() for word in each.split()}


def _of_one(by_language: Mapping[str, Collection[str]]) -> dict[str, str]:
    """The words that only one of these languages has, each with that."""
    shared = Counter(word for words in by_language.values() for word in words)
    return {
        word: code
        for code, words in by_language.items()
        for word in words
        if shared[word] == 1 and len(word) > 1
    }
