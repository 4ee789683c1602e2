"""Pages that show every word of a language beside the English one, for a native reader.

    python docs/language_page.py de              print the page
    python docs/language_page.py de --missing    list what the language lacks, and exit with 1

`python docs/generate.py` writes the page of each language of decks into `docs/languages/`.
"""

import argparse
import sys
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from inspect import signature
from typing import Any, get_args

from markdown_table import code, table

from quizgen import languages
from quizgen.facts.text_forms import sample_values
from quizgen.languages.language import Words
from quizgen.languages.quiz_words import Unit
from quizgen.languages.sentence_words import PAST_UNTIL, SentenceWords
from quizgen.values.dates import one_of, parse_when
from quizgen.values.dates_shown import phrase_moment, phrase_when, show_when
from quizgen.values.excerpts import PLACEHOLDER
from quizgen.values.markup import Marked, capitalised
from quizgen.values.placeholders import fill
from quizgen.values.quantities import parse_quantity, show_quantity

DATES = (
    "1781-06-09", "1781-03-01", "1781-06", "1781", "1781~", "1781?", "1781-06-09~", "178X", "180X",
    "17XX", "20XX", "0079-08-24", "0012", "-0043-03-15", "-0043", "-0500~", "-04XX",
    "1825/1830", "1938-03-02/1938-03-13", "1937-11/1938-03", "-0430/-0403", "-0026/0014",
    "1200..1300", "1825/..", "../1830", "[1936, 1937]", "1917-10-25 OS", "Y-12000", "Y-66000000~",
)  # fmt: skip
"""Dates of every precision, era, uncertainty and shape."""

NUMBERS = (
    "1", "21", "1500", "12500", "1234567.5", "0.50", "-5", "76.5 %", "~400000", "400000+", ">400",
    "<=20", "<20", "20..25", "20..25 %", "-5..5", "13.8 billion", "2 million", "~1.5 million",
    "6.022e23", "4.54±0.05", "1/137",
)  # fmt: skip

_COUNTS: Mapping[int, tuple[tuple[int, ...], ...]] = {
    1: ((1,), (2,), (5,), (11,), (21,), (1234,)),
    2: ((1, 1), (2, 3), (5, 21)),
    3: ((0, 1, 0), (2, 5, 1), (21, 22, 3)),
    4: ((1, 1, 2, 0), (912, 90, 11, 1), (1234, 5, 3, 21)),
}
"""Numbers that call for every plural form, by how many of them a function takes."""

_FOR: Mapping[str, tuple[int, ...]] = {
    "century": (1, 2, 3, 11, 19, 20, 21),
    "long_year": (12345,),
    "millions": (66_000_000, 1_500_000_000),
    "named_decade": (1800, 1810, 1930),
}
"""Numbers for functions that do not count."""

OPTIONAL = (" living", " several", " coming")
"""How the keys of prompts end that not every language needs: those of its slot may do for all."""

_UNREAD = ("patterns", "grammar", "sentences", "contracted", "scale_after", "unit_after", "forms")
"""Fields with nothing that a learner reads by itself."""


def page(name: str) -> str:
    """The page of a language, in Markdown. Raises KeyError if no deck can be written in it."""
    english, words = languages.words(languages.DEFAULT), languages.words(name)
    parts = [
        f"<!-- Made by `python docs/generate.py` from quizgen/languages/{name}. Do not edit -->",
        f"# Every word in `{name}`",
        "Read it aloud. Whatever no native speaker would write is a mistake in "
        f"`quizgen/languages/{name}/`.",
        "## Dates\n",
        "In a table or an answer, and in a question.\n",
        table(("date", "English", name, f"{name}, in a sentence"), _dates(name)),
        "\n## Numbers\n",
        table(("number", "English", name), _numbers(name)),
        "\n## Prompts and statements\n",
        table(("question", "English", name), _prompts(english, words)),
    ]
    if words.sentences:
        shown: dict[str, tuple[str, ...]] = {}
        for row in _sentences(words.sentences, name):
            shown.setdefault(row[-1], row)
        rows = [*shown.values()]
        parts += ["\n## Sentences for texts of certain forms\n", table(("question", name), rows)]
    for field in words._fields:
        if field not in (*_UNREAD, "dates", "numbers", "prompts", "statements", "direction"):
            rows = [*_rows(getattr(english, field), getattr(words, field), "")]
            title = field.replace("_", " ").capitalize()
            parts += [f"\n## {title}\n", table(("word", "English", name), rows)]
    return "\n".join(parts) + "\n"


def _dates(name: str) -> Iterator[tuple[str, ...]]:
    for written in DATES:
        parts = written.strip("[]").split(", ")
        when = one_of(parts) if len(parts) > 1 else parse_when(written)
        shown = (show_when(when, languages.DEFAULT), show_when(when, name))
        yield code(written), *shown, phrase_when(when, name)


def _numbers(name: str) -> Iterator[tuple[str, ...]]:
    for written in NUMBERS:
        number = parse_quantity(written)
        yield (
            code(written),
            show_quantity(number, "", languages.DEFAULT),
            show_quantity(number, "", name),
        )


_VALUES = {
    "person": "Noor Inayat Khan",
    "by": "Noor",
    "who": "Noor",
    "term": "samizdat",
}
"""The names that prompts are filled with.

Dates and numbers are made in each language. For a text, the name of its field is shown.
"""


_PERIODS = {"period": "1825/1830", "since": "1825/..", "until": "../1830"}
"""The date that fits each variant of a prompt on a date. The others have a day."""

_COMING = {
    "period": f"{PAST_UNTIL}/{PAST_UNTIL + 5}",
    "since": f"{PAST_UNTIL}/..",
    "until": f"../{PAST_UNTIL + 5}",
}
"""The same for dates that may be to come."""


def _filled(name: str, key: str) -> dict[str, Marked]:
    coming = key.endswith(" coming")
    date = f"{PAST_UNTIL + 5}-11-07" if coming else "1937-11-07"
    moment, number = parse_when(date), parse_quantity("12500")
    periods = _COMING if coming else _PERIODS
    when = parse_when(periods.get(key.removesuffix(" coming").rpartition(" ")[2], date))
    made = {
        "date": phrase_when(when, name),
        "moment": phrase_moment(when.moments[0], name),
        "as_of": phrase_when(moment, name),
        "when": phrase_when(when, name),
        "figure": show_quantity(number, "", name),
    }
    if key.endswith(" several"):
        made["person"] = "Noor & Vilayat"
    left = {text: f"[{text}]" for text in _value_names()}
    known = {key: Marked(text) for key, text in (left | _VALUES | made).items()}
    return known | {key.capitalize(): capitalised(text) for key, text in known.items()}


@cache
def _value_names() -> frozenset[str]:
    """The names of all values in the prompts and statements of English."""
    words = languages.words(languages.DEFAULT)
    templates = [*words.prompts.values(), *words.statements.values()]
    return frozenset(name.lower() for each in templates for name in PLACEHOLDER.findall(each))


def _prompts(english: Words, words: Words) -> Iterator[tuple[str, ...]]:
    name = _name_of(words)
    for sort, table_of in (("", "prompts"), ("statement: ", "statements")):
        mine: Mapping[str, str] = getattr(words, table_of)
        known: Mapping[str, str] = getattr(english, table_of)
        for key in dict.fromkeys([*known, *mine]):
            left, right = (
                fill(_template(templates, key), _filled(each, key)).text
                for templates, each in ((known, languages.DEFAULT), (mine, name))
            )
            yield f"{sort}{key}", left, right


_WHOLE = ("text", "event", "counts", "term", "who")
"""The values for which a sentence is shown with its sample."""


def _sentences(words: SentenceWords, name: str) -> Iterator[tuple[str, ...]]:
    for key, sentences in words.sentences.items():
        for each in sentences:
            names = PLACEHOLDER.findall(f"{each.prompt} {each.statement}")
            values = {value: Marked(f"[{value}]") for value in names} | _filled(name, key)
            if each.sample:
                sample = Marked(each.sample)
                values |= dict.fromkeys(_WHOLE, sample)
                values |= {value.capitalize(): capitalised(sample) for value in _WHOLE}
                values |= sample_values(words, each) or {}
            if each.prompt:
                yield key, fill(each.prompt, values).text
            if each.statement:
                yield f"statement: {key}", capitalised(fill(each.statement, values)).text


def _template(templates: Mapping[str, str], key: str) -> str:
    """A prompt or statement of a language, or the one that does for it; empty if it has none."""
    while key not in templates and key.endswith(OPTIONAL):
        key = key.rpartition(" ")[0]
    if key not in templates and key.startswith("date what "):
        key = "date what"
    return templates.get(key, "").replace("\n", " ")


def _name_of(words: Words) -> str:
    return next(name for name in languages.deck_languages() if languages.words(name) is words)


def _rows(english: Any, words: Any, name: str) -> Iterator[tuple[str, str, str]]:
    """The words of a field, beside those of English; in a record or a table, one by one."""
    if isinstance(words, Mapping):
        for key in dict.fromkeys([*(english or {}), *words]):
            yield from _rows(
                (english or {}).get(key, ""), words.get(key, ""), f"{name} {key}".strip()
            )
    elif hasattr(words, "_asdict"):
        for field in words._fields:
            if field not in _UNREAD:
                ours = getattr(english, field, "")
                yield from _rows(ours, getattr(words, field), f"{name} {field}".strip())
    elif callable(words):
        yield from _called(english, words, name)
    else:
        yield name, _text(english), _text(words)


def _called(
    english: Callable[..., str] | None, words: Callable[..., str], name: str
) -> Iterator[tuple[str, str, str]]:
    """What a function makes of numbers, in a row for each unit if it takes one."""
    takes = [*signature(words).parameters.values()]
    takes = [each for each in takes if each.default is each.empty and each.kind != each.VAR_KEYWORD]
    if [each.name for each in takes][1:] == ["unit"]:
        for unit in get_args(Unit):
            pair = ((1, unit), (2, unit), (5, unit), (21, unit))
            yield f"{name} {unit}", _all(english, pair), _all(words, pair)
        return
    special = _FOR.get(name.rpartition(" ")[2])
    calls: Any = [(each,) for each in special] if special else _COUNTS[len(takes)]
    yield name, _all(english, calls), _all(words, calls)


def _all(function: Callable[..., str] | None, calls: Any) -> str:
    return " / ".join(function(*call) for call in calls) if function else ""


def _text(words: Any) -> str:
    if isinstance(words, tuple):
        return " · ".join(map(str, words))
    return str(words)


def missing(name: str) -> list[str]:
    """What a language lacks: keys of tables that English has, and kinds of typed words.

    Neither what has a default is missing, nor typed words that another language of decks does
    without, such as elisions.
    """
    lacks = ["words: no deck can be written in it"]
    if languages.has_words(name):
        lacks = _lacking(languages.words(languages.DEFAULT), languages.words(name), "")
    others = [languages.typed(each) for each in languages.deck_languages() if each != name]
    needed = set.intersection(*({*_given(each, "typed")} for each in others))
    return [*lacks, *sorted(needed - {*_given(languages.typed(name), "typed")})]


def _lacking(english: Any, words: Any, name: str) -> list[str]:
    if isinstance(english, Mapping):
        if name.endswith("scales"):
            return [name] * bool(english and not words)
        optional = OPTIONAL if name == "prompts" else ()
        return [
            f"{name}: {key}" for key in english if not key.endswith(optional) and key not in words
        ]
    if hasattr(english, "_asdict"):
        return [
            each
            for field in english._fields
            if field not in english._field_defaults
            for each in _lacking(
                getattr(english, field), getattr(words, field, None), f"{name}.{field}".strip(".")
            )
        ]
    return [name] * bool(english and not words)


def _given(typed: Any, name: str) -> Iterator[str]:
    """The names of the typed words that a language has any of."""
    if hasattr(typed, "_asdict"):
        for field in typed._fields:
            yield from _given(getattr(typed, field), f"{name}.{field}")
    elif typed:
        yield name


def main() -> int:
    """Print the page of a language, or what it lacks; the exit status."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("language", choices=languages.codes())
    parser.add_argument("--missing", action="store_true", help="list what the language lacks")
    given = parser.parse_args()
    lacks = missing(given.language)
    if given.missing:
        print("\n".join(lacks) or "nothing is missing")
        return int(bool(lacks))
    if not languages.has_words(given.language):
        print(lacks[0])
        return 1
    print(page(given.language), end="")
    return 0


if __name__ == "__main__":
    sys.exit(main())
