"""The names of an answer, taken apart."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import lru_cache
from typing import TypeAlias

from quizgen.lazy_pattern import lazy_pattern
from quizgen.questions.answers.name import NameAnswer
from quizgen.questions.answers.term import TermAnswer
from quizgen.questions.grading.lists import is_listed_symbol, lists_of
from quizgen.questions.grading.names.nominatives import (
    family_in_nominative,
    in_nominative,
)
from quizgen.questions.grading.names.people.known_names import KnownName, as_unsure
from quizgen.questions.grading.names.people.name_parsing import known_names
from quizgen.questions.grading.names.person_names import is_surely_person, may_name_person
from quizgen.questions.grading.names.terms.other_writings import written_otherwise
from quizgen.questions.grading.names.terms.typed_terms import ParsedTerm, parse_term
from quizgen.questions.grading.names.words.opening_articles import without_article
from quizgen.questions.grading.names.words.titles import without_titles
from quizgen.questions.grading.names.words.typed_names import combined, name_words
from quizgen.values.folding import fold
from quizgen.values.formulas.symbols import is_in_words, is_symbol

_LETTER = lazy_pattern(r"[A-Z]\s")
_SIGN = lazy_pattern(r"[^\w\s.,;:'\"()&/-]|(?<!\w)-|-(?!\w)")
_ABBREVIATION = lazy_pattern(r"(?=.*[^\W\d_a-z].*[^\W\d_a-z])[^\W\d_]{2,8}")
"""A word with two capitals at least."""

Known: TypeAlias = KnownName | ParsedTerm


@lru_cache(maxsize=65536)
def known_of(answer: NameAnswer) -> tuple[Known, ...]:
    """The names of an answer, taken apart, but for symbols, which only fit letter by letter.

    Formulas of words are among them: each word can have a slip. A term that may name a person is
    taken apart as both.
    """
    if isinstance(answer, TermAnswer):
        # The "a" of "a & b" is no article.
        texts = [text for text in single_texts_of(answer) if _is_of_words(text)]
        terms = (each for text in texts for each in _with_shorter(text, answer.language))
        found = (each for each in terms if _is_of_words(each.shorter or each.text))
        meant = _meant(texts, answer.language)
        people = [
            text
            for text in (*texts, *meant)
            if may_name_person(text, answer.names, answer.language)
        ]
        # In another case, there may be a patronymic too: Иосифом Виссарионовичем Сталиным.
        people += dict.fromkeys(meant[each] for each in people if each in meant)
        names = known_names(people[0], tuple(people[1:]), "") if people else ()
        named = [replace(name, text=meant.get(name.text, name.text)) for name in names]
        sure = any(is_surely_person(text, answer.names, answer.language) for text in people)
        # Veronica Lake is not a lake.
        things = (each for each in found if not (sure and each.place))
        return (*things, *(named if sure else map(as_unsure, named)))
    return tuple(known_names(answer.name, answer.also, answer.family))


def _meant(texts: Iterable[str], language: str) -> dict[str, str]:
    """The names that texts may have behind an article or in another case, each with its text.

    Behind an article, a title is in small letters: l'empereur Napoléon III.
    """
    found = {bare: text for text in texts if (bare := without_article(text))[:1].islower()}
    return found | {each: text for text in texts for each in in_nominative(text, language)}


@lru_cache(maxsize=65536)
def called(answer: TermAnswer) -> tuple[tuple[str, ...], ...]:
    """The names of whom a hole or an answer may name, as letters: юрийгагарин of Юрием Гагариным.

    Those that are written so come first, then those of which they may be another case. A title may
    be before them.
    """
    if answer.names == "thing":
        return ()
    texts, language = texts_of(answer), answer.language
    families = (each for text in texts for each in family_in_nominative(text, language))
    return tuple(map(_letters_without_titles, (texts, (*_meant(texts, language), *families))))


def _letters_without_titles(texts: Iterable[str]) -> tuple[str, ...]:
    """The letters of names, each with its titles and without them."""
    named = (name_words(text) for text in texts)
    found = (combined(words) for each in named for words in (each, without_titles(each)))
    return tuple(dict.fromkeys(each.letters for each in found))


def _is_of_words(text: str) -> bool:
    return is_in_words(text) or not is_symbol(text)


def _with_shorter(text: str, language: str) -> Iterator[ParsedTerm]:
    """A term, the same without its article, and what is before brackets: "Mercury (planet)".

    What is in the brackets is right as well if one is the abbreviation of the other. Other ways to
    write the whole term are among them.
    """
    yield parse_term(text, language)
    for other in written_otherwise(text, language):
        yield replace(parse_term(other, language), text=text.strip(), shorter=other)
    # The O of "O negative" is no article.
    bare = "" if _LETTER.match(text) else without_article(text)
    if bare:
        yield replace(parse_term(bare, language), text=text.strip(), shorter=bare)
    parts = parts_in_brackets(text)
    if parts:
        outer, inner = (
            replace(parse_term(each, language), text=text.strip(), shorter=each) for each in parts
        )
        yield outer
        initials = {outer.abbreviation, inner.abbreviation} & {*outer.initials, *inner.initials}
        if initials or _abbreviates(parts[1], parts[0]) or _abbreviates(parts[0], parts[1]):
            yield inner


def _abbreviates(short: str, text: str) -> bool:
    """Whether an abbreviation has letters within the words of a text: DNA, BVerfG."""
    if not _ABBREVIATION.fullmatch(short):
        return False
    letters = iter(fold(text))
    wanted = fold(short)
    return fold(text)[:1] == wanted[0] and all(letter in letters for letter in wanted)


def texts_of(answer: NameAnswer) -> tuple[str, ...]:
    """The name to show, and all others that are right."""
    return (answer.name, *answer.also)


def single_texts_of(answer: NameAnswer) -> tuple[str, ...]:
    """The texts of an answer but for lists of symbols."""
    texts = texts_of(answer)
    listed = listed_symbols(answer) if any(map(_SIGN.search, texts)) else ()
    return tuple(text for text in texts if text not in listed) if listed else texts


def listed_symbols(answer: NameAnswer) -> list[str]:
    """The texts of a term that list symbols, one with a sign at least: Na⁺ and Cl⁻, not A and B.

    As words, they would have no signs.
    """
    lists = lists_of(answer) if isinstance(answer, TermAnswer) else ()
    found = (each for each in lists if _SIGN.search(each.text))
    return [
        each.text for each in found if all(is_listed_symbol(thing.name) for thing in each.things)
    ]


def symbols_of(answer: NameAnswer) -> list[str]:
    """Those texts of a term that are symbols or formulas."""
    return [*filter(is_symbol, single_texts_of(answer))] if isinstance(answer, TermAnswer) else []


def parts_in_brackets(typed: str) -> list[str]:
    """A name and what follows it in brackets: "Comintern (Communist International)"."""
    before, bracket, rest = typed.strip().partition(" (")
    inside = rest[:-1] if rest.endswith(")") else ""
    return [before, inside] if bracket and before.strip() and inside.strip() else []
