"""Prompts and statements: the templates of a language, filled in."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import cache

from quizgen import languages
from quizgen.facts.tense import COMING
from quizgen.facts.text_forms import Conditions, conditions_of, text_form
from quizgen.languages.sentence_words import ANY_TEXT, Sentence
from quizgen.values.markup import Marked, capitalised, ends_apart
from quizgen.values.placeholders import fill

_Values = Mapping[str, Marked]

ANSWER, WHEN = "{answer}", "{when}"
"""The place of the answer in a statement."""


def prompt(language: str, key: str, values: _Values, texts: _Values) -> Marked:
    """The prompt of a kind, slot and variant in a language, filled in.

    It is the sentence that the author's `texts` allow, if the language has one, as in `Ask`. A
    variant that the language does not word has the prompt without its last words.
    """
    for sentence, found in _sentences(language, key, texts):
        return _worded_as(sentence, found, values)
    return _filled(_neutral(language, key), values)


def possible_prompts(language: str, key: str, values: _Values, texts: _Values) -> Iterator[Marked]:
    """All prompts that the form of a text allows, the one that is asked first."""
    for sentence, found in _sentences(language, key, texts):
        yield _worded_as(sentence, found, values)
    yield _filled(_neutral(language, key), values)


def _worded_as(sentence: Sentence, found: _Values, values: _Values) -> Marked:
    template, values = sentence.prompt, {**values, **found}
    return fill(_unstopped(template, values), {**_capitals(template, values), **values})


def prompt_lines(language: str, key: str, values: _Values) -> tuple[Marked, ...]:
    """A prompt in lines, of which the last one asks; empty if the language has it in one line."""
    lines = _lines(language, key)
    if len(lines) == 1:
        return ()
    return tuple([_filled(line, values) for line in lines])


def _filled(template: str, values: _Values) -> Marked:
    """A neutral prompt with its values: with capitals and full stops where it needs them."""
    capitals = _capitals(template, values)
    return fill(_unstopped(template, values), {**capitals, **values} if capitals else values)


@cache
def _neutral(language: str, key: str) -> str:
    """The neutral wording of a prompt in one line."""
    return " ".join(_lines(language, key))


@cache
def _lines(language: str, key: str) -> tuple[str, ...]:
    """The lines of the neutral wording of a prompt. Raises KeyError if the language has none."""
    templates = languages.words(language).prompts
    found = key
    while found not in templates:
        found, space, _ = found.rpartition(" ")
        if not space:
            raise KeyError(f"no prompt '{key}' in '{language}'")
    return tuple(templates[found].split("\n"))


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
    return _around_answer(language, template, {**_capitals(template, values), **values})


def stated(
    language: str, key: str, values: _Values, texts: _Values, *, place: str = ANSWER
) -> tuple[Marked, Marked] | None:
    """A statement as a whole sentence; None if the author's `texts` allow none, as in `Ask`.

    `place` is the place of the answer: `ANSWER`, or `WHEN` for a date as in a sentence. A sentence
    with `WHEN` that is on any text is not taken if one with `ANSWER` is on texts of this form.
    """
    worded = next(_sentences(language, key, texts, place), None)
    if worded is None:
        return None
    template, found = worded[0].statement, worded[1]
    if place == WHEN and worded[0].form == ANY_TEXT:
        other = next(_sentences(language, key, texts, ANSWER), None)
        if other and other[0].form != ANY_TEXT:
            return None
    filled = {**_capitals(template, values), **values, **found}
    return _around_answer(language, template, filled, place)


def _capitals(template: str, values: _Values) -> _Values:
    """The values of the places that begin with a capital, such as `{Counts}`, by these names."""
    places = _capital_places(template)
    if not places:
        return {}
    return {capital: capitalised(values[name]) for name, capital in places if name in values}


@cache
def _capital_places(template: str) -> tuple[tuple[str, str], ...]:
    """The places of a template that begin with a capital, each after its name in small letters."""
    places = dict.fromkeys(re.findall(r"\{([A-Z]\w*)\}", template))
    return tuple((place.lower(), place) for place in places)


def _around_answer(
    language: str, template: str, values: _Values, place: str = ANSWER
) -> tuple[Marked, Marked]:
    values = _with_inner_quotes(template, values, languages.words(language).sheet.quotes)
    before, _, after = _unstopped(template, values).partition(place)
    return fill(before, values), fill(after, values)


def _unstopped(template: str, values: _Values) -> str:
    """The template without a full stop after a value that ends with a mark, or a block."""
    if "}." not in template:
        return template
    for name, value in values.items():
        if value.text.endswith((".", "?", "!", "…")) or ends_apart(value):
            template = template.replace(f"{{{name}}}.", f"{{{name}}}")
    return template


def _sentences(
    language: str, key: str, texts: _Values, place: str = ""
) -> Iterator[tuple[Sentence, _Values]]:
    """The sentences that the form of a text allows, with values; `place` is as in `_worded`."""
    worded = _worded(language, key, place)
    if not worded:
        return
    text = texts.get("text")
    form = text_form(language, text, key) if text and not text.blocks else None
    for each in worded:
        values: _Values | None = {}
        if each.form or each.pattern:
            values = form.values_for(each) if form else None
        # To see what a term means takes ten times as long as to see that it has another form.
        if values is not None and _is_described(each, texts):
            yield each.sentence, {**texts, **values}


def _is_described(each: Conditions, texts: _Values) -> bool:
    """Whether what a term means, or who someone is, begins as the sentence is for."""
    if each.described is None:
        return True
    means = texts["means"].text if "means" in texts else ""
    return each.described.match(means) is not None


@cache
def _worded(language: str, key: str, place: str) -> tuple[Conditions, ...]:
    """The sentences for a question that have `place` in a statement; if it is "", a prompt."""
    words = languages.words(language).sentences
    if words is None:
        return ()
    slot = " ".join(key.split(" ", 2)[:2])
    return tuple(
        conditions_of(sentence)
        for name in dict.fromkeys((key, slot))
        for sentence in words.sentences.get(name, ())
        if (place in sentence.statement if place else sentence.prompt)
    )


def _with_inner_quotes(
    template: str, values: Mapping[str, Marked], quotes: tuple[str, str, str, str]
) -> Mapping[str, Marked]:
    """The values, those that the template quotes with inner marks: «Who wrote „The Idiot“?».

    `quotes` are the opening and the closing marks of a language, and then its inner ones. Where
    the outer ones have spaces, as in French, or are alike, as in Hebrew, which has them in
    abbreviations, the values stay as they are.
    """
    outer = quotes[:2]
    if outer[0] == outer[1] or any(len(mark) > 1 for mark in quotes):
        return values
    inner = dict(zip(map(ord, outer), quotes[2:], strict=True))
    quoted = {
        name
        for name, value in values.items()
        if f"{outer[0]}{{{name}}}{outer[1]}" in template and outer[0] in value.text
    }
    return {**values, **{name: _translated(values[name], inner) for name in quoted}}


def _translated(value: Marked, marks: Mapping[int, str]) -> Marked:
    """A text with other marks, but in code and formulas."""
    runs = tuple(
        run if run.code or run.formula else replace(run, text=run.text.translate(marks))
        for run in value.runs
    )
    text = "".join(run.text for run in runs) if runs else value.text.translate(marks)
    return replace(value, text=text, runs=runs)
