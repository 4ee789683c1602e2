"""Prompts and statements: the templates of a language, filled in."""

import re
from collections.abc import Mapping
from functools import cache, cached_property, lru_cache

from quizgen import languages
from quizgen.facts.tense import COMING
from quizgen.languages.sentence_words import Sentence, SentenceWords
from quizgen.lazy_pattern import lazy_pattern
from quizgen.values.excerpts import FIRST_WORD, excerpt, small_first
from quizgen.values.markup import Marked, capitalised, fill

_Values = Mapping[str, Marked]

ANSWER, WHEN = "{answer}", "{when}"
"""The place of the answer in a statement."""


def prompt(language: str, key: str, values: _Values, texts: _Values) -> Marked:
    """The prompt of a kind, slot and variant in a language, filled in.

    It is the sentence that the author's `texts` allow, if the language has one, as in `Ask`. A
    variant that the language does not word has the prompt without its last words.
    """
    if worded := _sentence(language, key, texts):
        template, found = worded[0].prompt, worded[1]
        return fill(template, {**_capitals(template, values), **values, **found})
    return fill(_unstopped(" ".join(_lines(language, key)), values), values)


def prompt_lines(language: str, key: str, values: _Values) -> tuple[Marked, ...]:
    """The same in lines, of which the last one asks; empty if the language has it in one line."""
    lines = _lines(language, key)
    if len(lines) == 1:
        return ()
    return tuple([fill(_unstopped(line, values), values) for line in lines])


@cache
def _lines(language: str, key: str) -> tuple[str, ...]:
    """The lines of the neutral wording of a prompt."""
    templates = languages.words(language).prompts
    while key not in templates:
        key = key.rpartition(" ")[0]
    return tuple(templates[key].split("\n"))


def statement(
    language: str, slot: str, variant: str, values: _Values
) -> tuple[Marked, Marked] | None:
    """The text of a statement before its answer and after it; None if the slot has no statement.

    `slot` is the name of a kind and of its slot. If there is no statement for a variant of several
    words, the one for its last words is used, or that of the kind. None is in a tense.
    """
    templates = languages.words(language).statements
    words = variant.removesuffix(COMING).split()
    keys = [" ".join([slot, *words[start:]]) for start in range(len(words) + 1)]
    keys.append(slot.partition(" ")[0])
    template = next((templates[key] for key in keys if key in templates), None)
    if template is None:
        return None
    return _around_answer(template, {**_capitals(template, values), **values})


def stated(
    language: str, key: str, values: _Values, texts: _Values, *, place: str = ANSWER
) -> tuple[Marked, Marked] | None:
    """The same as a whole sentence; None if the author's `texts` allow none, as in `Ask`.

    `place` is the place of the answer: `ANSWER`, or `WHEN` for a date as in a sentence.
    """
    worded = _sentence(language, key, texts, place)
    if worded is None:
        return None
    template, found = worded[0].statement, worded[1]
    return _around_answer(template, {**_capitals(template, values), **values, **found}, place)


def _capitals(template: str, values: _Values) -> _Values:
    """The values of the places that begin with a capital, such as `{Counts}`, by these names."""
    return {
        name.capitalize(): capitalised(value)
        for name, value in values.items()
        if f"{{{name.capitalize()}}}" in template
    }


def _around_answer(template: str, values: _Values, place: str = ANSWER) -> tuple[Marked, Marked]:
    before, _, after = _unstopped(template, values).partition(place)
    return fill(before, values), fill(after, values)


def _unstopped(template: str, values: _Values) -> str:
    """The template without a full stop after a value that ends with another mark."""
    if "}." not in template:
        return template
    for name, value in values.items():
        if value.text.endswith(("?", "!", "…")):
            template = template.replace(f"{{{name}}}.", f"{{{name}}}")
    return template


def _sentence(
    language: str, key: str, texts: _Values, place: str = ""
) -> tuple[Sentence, _Values] | None:
    """The first that the form of a text allows, with its values; `place` is as in `_worded`."""
    form: _Form | None = None
    means = texts["means"].text if "means" in texts else ""
    for sentence in _worded(language, key, place):
        if sentence.described and not _compiled(sentence.described).match(means):
            continue
        if not sentence.form and not sentence.pattern:
            return sentence, texts
        if "text" in texts and not texts["text"].blocks:
            form = form or _form(language, texts["text"], key.startswith("term "))
            values = form.values_for(sentence)
            if values is not None:
                return sentence, {**texts, **values}
    return None


@cache
def _worded(language: str, key: str, place: str) -> tuple[Sentence, ...]:
    """The sentences for a question that have `place` in a statement; if it is "", a prompt."""
    words = languages.words(language).sentences
    if words is None:
        return ()
    slot = " ".join(key.split(" ", 2)[:2])
    return tuple(
        sentence
        for name in dict.fromkeys((key, slot))
        for sentence in words.sentences.get(name, ())
        if (place in sentence.statement if place else sentence.prompt)
    )


def sample_values(words: SentenceWords, sentence: Sentence) -> _Values | None:
    """The values that its sample gives a sentence; None if the sample does not have its form."""
    return _Form(Marked(sentence.sample), words, is_term=False).values_for(sentence)


@lru_cache(maxsize=256)
def _form(language: str, text: Marked, is_term: bool) -> "_Form":
    """The form of a text, which several questions and statements of a fact have in common."""
    words = languages.words(language).sentences
    assert words is not None
    return _Form(text, words, is_term=is_term)


class _Form:
    """The form of a text: the classes of its words, each one character.

    A term keeps its first capital, since it may be a name, and so does "First World War".
    """

    def __init__(self, text: Marked, words: SentenceWords, *, is_term: bool) -> None:
        first = FIRST_WORD.match(text.text)
        is_name = is_term or bool(_TITLE.fullmatch(text.text))
        word = first[0] if first and not is_name else ""
        if word not in words.common and word.lower() in words.common:
            text = small_first(text)
        self._text = text
        self._word_class = words.word_class

    @cached_property
    def _words(self) -> list[re.Match[str]]:
        return [*_WORD.finditer(self._text.text)]

    @cached_property
    def _classes(self) -> str:
        return "".join([self._word_class(word[0]) for word in self._words])

    def values_for(self, sentence: Sentence) -> _Values | None:
        """The values that the text gives a sentence; None if it does not have its form."""
        if sentence.pattern and not _compiled(sentence.pattern).fullmatch(self._text.text):
            return None
        values = {"text": self._text}
        if not sentence.form:
            return values
        found = _compiled(sentence.form).fullmatch(self._classes)
        if found is None:
            return None
        try:
            values |= {name: self._between(*found.span(name)) for name in found.groupdict()}
        except ValueError:
            return None
        if sentence.inflected:
            inflected = sentence.inflected(values["word"].text)
            if not inflected:
                return None
            values["inflected"] = Marked(inflected)
        return values

    def _between(self, first: int, last: int) -> Marked:
        """The text from one word up to another, which is not in it."""
        return excerpt(self._text, self._words[first].start(), self._words[last - 1].end())


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)


_TITLE = lazy_pattern(r"\w{4,} (?=[^\Wa-z])(?:.* )?[^\W\d_a-zß-ÿа-я]\w+")
"""A text whose second and last words begin with capitals too, and which begins with no article."""

_WORD = lazy_pattern(r"\w+(?:[.'’-]\w+)*['’]?|[^\w\s]")
