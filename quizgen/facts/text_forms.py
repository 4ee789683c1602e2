"""The form of a text, as the sentences of a language ask for it."""

import re
from collections.abc import Callable, Mapping
from functools import cache, lru_cache
from typing import NamedTuple

from quizgen import languages
from quizgen.languages.sentence_words import Sentence, SentenceWords
from quizgen.lazy_pattern import lazy_pattern
from quizgen.values.excerpts import FIRST_WORD, excerpt, small_first
from quizgen.values.markup import Marked


class Conditions(NamedTuple):
    """A sentence, with its regular expressions as they are searched for."""

    sentence: Sentence
    form: re.Pattern[str] | None
    pattern: re.Pattern[str] | None
    described: re.Pattern[str] | None


def conditions_of(sentence: Sentence) -> Conditions:
    written = (sentence.form, sentence.pattern, sentence.described)
    return Conditions(sentence, *(lazy_pattern(each) if each else None for each in written))


def sample_values(words: SentenceWords, sentence: Sentence) -> Mapping[str, Marked] | None:
    """The values that its sample gives a sentence; None if the sample does not have its form."""
    form = TextForm(Marked(sentence.sample), words, is_term=False)
    return form.values_for(conditions_of(sentence))


def text_form(language: str, text: Marked, key: str) -> "TextForm":
    """The form of a text; `key` is that of a prompt."""
    is_term = key.startswith("term ")
    if text.runs or text.isolates:
        return _form(language, text, is_term=is_term)
    return _plain_form(language, text.text, is_term)


@lru_cache(maxsize=256)
def _plain_form(language: str, text: str, is_term: bool) -> "TextForm":
    """The form of a text without markup, which several questions of a fact have in common."""
    return _form(language, Marked(text), is_term=is_term)


def _form(language: str, text: Marked, *, is_term: bool) -> "TextForm":
    words = languages.words(language).sentences
    assert words is not None
    return TextForm(text, words, is_term=is_term)


class TextForm:
    """The form of a text: the classes of its words, each one character.

    A term keeps its first capital, since it may be a name, and so does "First World War".
    """

    def __init__(self, text: Marked, words: SentenceWords, *, is_term: bool) -> None:
        self._written = text
        first = None if is_term else FIRST_WORD.match(text.text)
        word = first[0] if first else ""
        if word not in words.common and word.lower() in words.common:
            text = text if _TITLE.fullmatch(text.text) else small_first(text)
        self._text = text
        # The full stop of an abbreviation: the coronation of Charles Jr.
        self._bare = text.text.removesuffix(".")
        self._known = _word_classes(words.word_class)
        self._word = _word(words.title)
        self._classes: str | None = None
        self._words: list[re.Match[str]] = []
        # Sentences with other patterns or verbs have the same form: in German, seven of eight.
        self._matched: dict[re.Pattern[str], re.Match[str] | None] = {}

    def values_for(self, wanted: Conditions) -> Mapping[str, Marked] | None:
        """The values that the text gives a sentence; None if it does not have its form."""
        found = None
        # The form comes first: it is compiled in a fifth of the time, and rules out most patterns.
        if wanted.form:
            if self._classes is None:
                words = self._word.findall(self._bare)
                self._classes = "".join(map(self._known.__getitem__, words))
            if wanted.form not in self._matched:
                self._matched[wanted.form] = wanted.form.fullmatch(self._classes)
            found = self._matched[wanted.form]
            if found is None:
                return None
        if wanted.pattern and not wanted.pattern.fullmatch(self._text.text):
            return None
        values = {"text": self._text, "written": self._written}
        if found is None:
            return values
        try:
            values |= {name: self._between(*found.span(name)) for name in found.groupdict()}
        except ValueError:
            return None
        if inflect := wanted.sentence.inflected:
            inflected = inflect(values["word"].text)
            if not inflected:
                return None
            values["inflected"] = Marked(inflected)
        return values

    def _between(self, first: int, last: int) -> Marked:
        """The text from one word up to another, which is not in it."""
        if not self._words:
            self._words = [*self._word.finditer(self._bare)]
        is_whole = last == len(self._words)
        end = len(self._text.text) if is_whole else self._words[last - 1].end()
        return excerpt(self._text, self._words[first].start(), end)


class _WordClasses(dict[str, str]):
    """The classes of words, kept because the same words are in many texts of a deck."""

    def __init__(self, word_class: Callable[[str], str]) -> None:
        super().__init__()
        self._word_class = word_class

    def __missing__(self, word: str) -> str:
        if len(self) >= _MOST_WORDS:
            self.clear()
        found = self[word] = self._word_class(word.replace("–", "-") if len(word) > 1 else word)
        return found


_MOST_WORDS = 8192
"""Words that are kept at most; after so many, all are forgotten."""

_word_classes = cache(_WordClasses)


_TITLE = lazy_pattern(r"\w{4,} (?=[^\Wa-z])(?:.* )?[^\W\d_a-zß-ÿа-я]\w+")
"""A text whose second and last words begin with capitals too, and which begins with no article."""

_CAPITAL = "[A-ZÀ-ÖØ-ÞА-ЯЁ]"

_WORD = (
    rf"{_CAPITAL}\.(?= ?{_CAPITAL})"
    rf"|\w+(?:[.'’-]\w+|–[^\W\d]\w*|(?<={_CAPITAL})/{_CAPITAL}\w+)*['’]?"
    r"|[^\w\s]"
)
"""A word or a sign. The initial of a name is a word with its full stop, which ends nothing.

A dash without spaces joins words as a hyphen does, "Diels–Alder reaction", but not "1914–1918". So
does a slash between capitals, as in "TCP/IP".
"""


@cache
def _word(title: str) -> re.Pattern[str]:
    """Finds a word or a sign; `title` is as in `SentenceWords`."""
    return re.compile(f"{title}|{_WORD}" if title else _WORD)
