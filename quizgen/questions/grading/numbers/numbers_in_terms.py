"""Numbers that a deck has as the text of a term, with words around them."""

import re
from collections.abc import Callable
from dataclasses import replace
from functools import cache

from quizgen import languages
from quizgen.lazy_pattern import lazy_pattern
from quizgen.questions.answers.number import NumberAnswer
from quizgen.questions.grading.all_languages import any_of
from quizgen.questions.grading.dates.date_tokens import ORDINAL_FIGURE
from quizgen.questions.grading.names.words.opening_articles import without_article
from quizgen.questions.grading.numbers.answer_units import NO_UNIT, answer_unit, coordinate_unit
from quizgen.questions.grading.numbers.named_units import unit_of_symbol
from quizgen.questions.grading.numbers.number_words import Amount, number_in_words
from quizgen.questions.grading.numbers.own_words import in_shared_words
from quizgen.questions.grading.numbers.typed_numbers import SHARE_GAP, typed_numbers
from quizgen.questions.grading.numbers.typed_units import first_units
from quizgen.questions.grading.plain_text import plain
from quizgen.questions.grading.roman_numerals import roman_number
from quizgen.values import quantities
from quizgen.values.folding import fold

_BARE = lazy_pattern(r"\d+")
_WORD = lazy_pattern(r"[^\W\d_]+")
_ROMAN = lazy_pattern("(?!X+$)[IVX]{2,}")
"""The number of a ruler or a congress; XX may be chromosomes, and I and V are symbols."""

_FRACTION_LINE = "\u2044"
"""What is between the digits of ½, in the form NFKC."""

_SHARE = lazy_pattern(r"[1-9]/(?:[2-9]|10|[1-9]\d{2,})")
_MONEY = lazy_pattern(r"([A-Za-z]{0,3}[$€£¥₽₹₩₪₴])\s?(-?\d.*)")
_NUMBER = lazy_pattern(r"(-?)\s?(\d[\d.,' \u202f]*\d|\d)(\s*)(.*)")
_SCALED = lazy_pattern(r"([^\W\d]{3,})\.?(?:\s+(?:de\s+|d'\s*)?|$)(.*)")
_POWER = lazy_pattern(r"[x×·*]\s*10\s*\^\s*(-?\d{1,2})\s*(.*)")
_POWER_ALONE = lazy_pattern(r"10\s*\^\s*(-?\d{1,2})")
_FIGURES = lazy_pattern(r"-?\d[\d.]*")
_COUNTED = lazy_pattern(
    r"(\d{1,3}(?: \d{3})+|\d[\d.,']*)\s+([^\W\d_]+)(\.?)(?: ((?:d')?[^\W\d_]+))?"
)

_SHARE_ALONE = replace(NO_UNIT, quotient=True)

_POWERS = {10**power: word for word, power in quantities.SCALE_WORDS.items()}


def as_number(text: str, language: str) -> NumberAnswer | None:
    """A number alone, a share, or a number with a unit that quizgen knows."""
    text = text.replace(_FRACTION_LINE, "/")
    if in_words := _in_words(text, language) or _share_of(text, language):
        return _number(in_words, "", language)
    if _ROMAN.fullmatch(text) and (number := roman_number(text.lower())):
        return _number(str(number), "", language)
    if _SHARE.fullmatch(text):
        above, _, below = text.partition("/")
        return _number(text, "", language) if int(above) < int(below) else None
    money = _MONEY.fullmatch(text)
    found = _NUMBER.fullmatch(money[2] if money else text)
    if found is None:
        return None
    if alone := _POWER_ALONE.fullmatch(text):
        return _number(f"1e{alone[1]}", "", language)
    sign, figures, gap, rest = found.groups()
    written = sign + _in_deck_signs(figures, language)
    if power := _POWER.fullmatch(rest):
        written, rest, gap = f"{written}e{power[1]}", power[2], " "
    if (scaled := _SCALED.fullmatch(rest)) and (word := _scale(scaled[1], language)):
        written, rest, gap = f"{written} {word}", scaled[2], " "
    if money:
        return None if rest else _number(written, money[1], language)
    if rest == "%":
        return _number(f"{written} %", "", language)
    return _number(written, rest, language) if not rest or _is_unit(rest, gap) else None


def _in_words(text: str, language: str) -> str:
    """The digits of a whole number or a share in words of this language; "" for other texts."""
    words = plain(without_article(text) or text)
    found = number_in_words(words) or number_in_words(plain(text))
    if found is None or found.rest:
        return ""
    is_share = found.part and found.number < 1
    every = _WORD.findall(plain(text))
    if is_share or (found.scaled and len(every) > 1):
        # Half a million, but not "million" alone.
        is_number = _number_words(language).issuperset(_WORD.findall(words))
        return str(found.number) if is_number else ""
    return str(int(found.number)) if _is_whole(words, found, language) else ""


def _share_of(text: str, language: str) -> str:
    """A share such as "one in six" as a fraction; "" for other texts."""
    if not SHARE_GAP.search(plain(text)):
        return ""
    found = [each.low for each in typed_numbers(text, _SHARE_ALONE, language)]
    shares = {each.number for each in found if each.part and not each.rest and each.number < 1}
    return str(shares.pop()) if len(shares) == 1 else ""


def _is_whole(words: str, found: Amount, language: str) -> bool:
    """Whether a whole number begins with a word of this language, which a "dozen" does not."""
    small = languages.typed(language).numbers.small
    # Hebrew has eleven to nineteen in two words.
    first, second = [*_WORD.findall(words), "", ""][:2]
    return not small.keys().isdisjoint((first, f"{first} {second}")) and found.number % 1 == 0


@cache
def _number_words(language: str) -> frozenset[str]:
    """The words of which numbers are made in a language."""
    words = languages.typed(language).numbers
    shares = (*words.half, *words.quarter, *words.quarters, *words.parts)
    others = (*words.scales, *words.articles, *words.connectors)
    return frozenset((*words.small, *shares, *others))


def _in_deck_signs(figures: str, language: str) -> str:
    """The digits of a language as those of a deck; any others stay, and are no number there."""
    words = languages.words(language).numbers
    whole, point, decimals = figures.partition(words.decimal)
    groups = lazy_pattern(rf"\d{{1,3}}(?:[{words.thousands}' \u202f\xa0]\d{{3}})+")
    if groups.fullmatch(whole):
        whole = "".join(_BARE.findall(whole))
    return f"{whole}{'.' if point else ''}{decimals}"


def _scale(word: str, language: str) -> str:
    """The word of scale that a deck has for one of this language; "" if it is another word."""
    scales = languages.typed(language).numbers.scales
    return _POWERS.get(scales.get(in_shared_words(plain(word), language), 0), "")


def _is_unit(text: str, gap: str) -> bool:
    """Whether a text behind a number is a unit: not the D of 3D, and not the ending of 1st."""
    word = text.partition(" ")[0]
    is_joined = not gap and word.isalpha()
    if is_joined and (ORDINAL_FIGURE.fullmatch(f"1{word}") or len(word) == 1):
        return False
    if is_joined and unit_of_symbol(word) is None:
        return False
    units, rest = first_units(text)
    is_unit = bool(units) and not rest
    return is_unit or answer_unit(text).percent or coordinate_unit(text) is not None


def _number(written: str, unit: str, language: str) -> NumberAnswer | None:
    try:
        return NumberAnswer(quantities.parse_quantity(written), unit, language)
    except ValueError:
        return None


def as_bound(text: str, language: str) -> NumberAnswer | None:
    """A number that is a bound, or is about so: more than 100, about 300 km/s."""
    for before, bound in _bounds(language):
        if found := before.match(text):
            number = as_number(text[found.end() :], language)
            return number and _number(bound(number.quantity.written), number.unit, language)
    return None


@cache
def _bounds(language: str) -> tuple[tuple[re.Pattern[str], Callable[[str], str]], ...]:
    """What is before such a number in a language, and how a deck writes it."""
    words = languages.typed(language).numbers

    def before(patterns: tuple[str, ...], sign: str) -> re.Pattern[str]:
        # Some are joined by a hyphen, as in Hebrew.
        return lazy_pattern(rf"(?:{any_of(patterns)}(?:\s+|(?<=-))|{sign}\s*)")

    return (
        (before(words.about, "~"), "~{}".format),
        (before(words.more, "[>≥]=?"), lambda written: _FIGURES.sub(r"\g<0>+", written, count=1)),
        (before(words.less, "[<≤]=?"), "<{}".format),
    )


def as_range(text: str, language: str) -> NumberAnswer | None:
    """A range of numbers: 10 to 20 km, between 10 and 20."""
    typed = languages.typed(language)
    start = lazy_pattern(rf"{any_of(typed.range_start)}\s+").match(text)
    gaps = (gap for gap in typed.range_gap if start or gap not in typed.conjunction)
    gap = rf"(?:\s*-\s*|\s+{any_of((*gaps, *(typed.conjunction if start else ())))}\s+)"
    ends = lazy_pattern(rf"(\d[\d.,']*){gap}(\d.*)").fullmatch(
        text[start.end() :] if start else text
    )
    last = as_number(ends[2], language) if ends else None
    if ends is None or last is None:
        return None
    first = _in_deck_signs(ends[1], language)
    return _number(f"{first}..{last.quantity.written}", last.unit, language)


def as_counted(text: str, language: str) -> tuple[NumberAnswer, str] | None:
    """The number of things that are counted, and what these are: "46 chromosomes".

    Where it is in words, or the thing has a capital, that may be a name: Three Musketeers. A number
    that is joined to a word counts nothing: three-dimensional. It may be a bound: about 300 ships.
    """
    for before, bound in _bounds(language):
        if behind := before.match(text):
            bare = as_counted(text[behind.end() :], language)
            number = _number(bound(bare[0].quantity.written), "", language) if bare else None
            return (number, bare[1]) if bare and number else None
    if found := _in_words_with_more(text, language):
        return _counted(str(int(found.number)), found.rest, language)
    counted = _COUNTED.fullmatch(text)
    if counted is None:
        return None
    figures, first, stop, second = counted.groups()
    written, scale = _in_deck_signs(figures, language), _scale(first, language)
    if scale and second:
        # 5 million people, 3 тыс. человек
        return _counted(f"{written} {scale}", second, language)
    if stop or (first[0].isupper() and not languages.has_capital_nouns(language)):
        return None
    return _counted(written, f"{first} {second or ''}", language)


def _counted(written: str, thing: str, language: str) -> tuple[NumberAnswer, str] | None:
    number = _number(written, "", language)
    return (number, fold(thing)) if number else None


def as_measured(text: str, language: str) -> NumberAnswer | None:
    """A whole number in words with its unit: ninety per cent, six feet."""
    found = _in_words_with_more(text, language)
    return as_number(f"{int(found.number)} {found.rest}", language) if found else None


def _in_words_with_more(text: str, language: str) -> Amount | None:
    """The whole number in words that a text in small letters begins with; more words follow."""
    words = plain(text)
    found = number_in_words(words) if not text[:1].isupper() else None
    if found is None or not found.rest or not words.removesuffix(found.rest).endswith(" "):
        return None
    return found if _is_whole(words, found, language) and found.number > 1 else None
