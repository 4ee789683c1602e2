"""The dates, numbers and plurals of each language, held against CLDR by Babel."""

import re
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from typing import get_args
from unicodedata import normalize

import pytest
from babel import Locale
from babel.dates import format_skeleton, get_day_names, get_month_names
from babel.numbers import format_compact_decimal, format_decimal, format_percent
from babel.units import format_unit

from quizgen import languages
from quizgen.languages.quiz_words import Unit
from quizgen.values.dates import parse_when
from quizgen.values.dates_shown import show_when
from quizgen.values.quantities import parse_quantity, show_quantity

LOCALES = {"en": "en_GB"}
"""The country whose notation a language follows, where there is more than one."""

COUNTING = {"pt": "pt_PT"}
"""The same for plurals alone: "0 perguntas" is right in Brazil, too, which has "0 pergunta"."""

COUNTED = range(1200)
AMOUNTS = (0, 1, 2, 3, 5, 11, 21, 22, 101, 12_000)
"""The last has five digits: in Spanish, which Babel does not know, four are not grouped."""
UNITS: tuple[Unit, ...] = get_args(Unit)

every_language = pytest.mark.parametrize("code", languages.deck_languages())


def locale_of(code: str) -> Locale:
    return Locale.parse(LOCALES.get(code, code))


def counting_of(code: str) -> Locale:
    return Locale.parse(COUNTING[code]) if code in COUNTING else locale_of(code)


def plain(text: str) -> str:
    """A text with plain spaces and without marks of direction."""
    return re.sub(r"[\u200e\u200f]", "", normalize("NFKC", text))


@every_language
def test_a_language_runs_in_its_direction(code: str) -> None:
    right_to_left = locale_of(code).character_order == "right-to-left"
    assert languages.words(code).direction == ("rtl" if right_to_left else "ltr")


@every_language
def test_months_have_the_names_of_cldr(code: str) -> None:
    words, locale = languages.words(code).dates, locale_of(code)
    alone = get_month_names("wide", "stand-alone", locale)
    after_a_day = get_month_names("wide", "format", locale)
    assert words.months == tuple(alone[month] for month in range(1, 13))
    if not words.before_month.strip():
        of_day = words.months_of_day or words.months
        assert of_day == tuple(after_a_day[month] for month in range(1, 13))


@every_language
@pytest.mark.parametrize("day", [date(1781, 6, 9), date(1938, 8, 23)])
def test_a_day_is_written_before_its_month_as_in_cldr(code: str, day: date) -> None:
    shown = show_when(parse_when(day.isoformat()), code)
    assert plain(shown).startswith(plain(format_skeleton("MMMMd", day, locale=locale_of(code))))


@every_language
def test_short_names_of_months_and_days_are_those_of_cldr(code: str) -> None:
    words, locale = languages.words(code).quiz.stats, Locale.parse(code)
    months = get_month_names("abbreviated", "stand-alone", locale)
    days = get_day_names("abbreviated", "stand-alone", locale)
    assert [each.strip(".") for each in words.months] == [
        months[month].strip(".") for month in range(1, 13)
    ]
    assert [each.strip(".") for each in words.weekdays] == [
        days[day].strip(".") for day in range(7)
    ]


@every_language
def test_eras_have_the_names_of_cldr(code: str) -> None:
    words, names = languages.words(code).dates, locale_of(code).eras["abbreviated"]
    assert plain(words.before_christ) == plain(names[0])
    assert plain(words.after_christ) == plain(names[1])


@every_language
def test_the_last_of_several_dates_is_joined_as_in_cldr(code: str) -> None:
    pattern = locale_of(code).list_patterns["or"]["2"]
    shown = show_when(parse_when("[1936, 1937]"), code)
    # In Russian, the word for a year follows.
    assert plain(shown).startswith(plain(pattern.format("1936", "1937")))


@every_language
@pytest.mark.parametrize("number", ["0.5", "12.75", "38848", "1234567.5"])
def test_a_number_has_the_signs_of_cldr(code: str, number: str) -> None:
    expected = format_decimal(Decimal(number), locale=locale_of(code))
    if code == "es":
        # The Academies have a space there, which is read alike in Spain and in America.
        expected = expected.replace(".", "\N{NARROW NO-BREAK SPACE}")
    assert show_quantity(parse_quantity(number), "", code) == expected


@every_language
def test_a_power_of_ten_has_the_sign_of_cldr(code: str) -> None:
    symbols = locale_of(code).number_symbols
    sign = symbols.get("latn", symbols)["superscriptingExponent"]
    shown = show_quantity(parse_quantity("6.022e23"), "", code)
    assert plain(sign) in plain(shown).split(" ")


@every_language
def test_a_percentage_has_the_sign_of_cldr(code: str) -> None:
    shown = show_quantity(parse_quantity("76 %"), "", code)
    expected = format_percent(Decimal("0.76"), locale=locale_of(code))
    if code == "en":
        # The SI has a space there, and CLDR has none.
        expected = expected.replace("%", "\N{NO-BREAK SPACE}%")
    assert shown == expected
    share = languages.words(code).quiz.stats.share.format("76")
    assert share.replace("\N{NO-BREAK SPACE}", "") == expected.replace("\N{NO-BREAK SPACE}", "")


@every_language
@pytest.mark.parametrize("number", ["1", "2", "5", "1.5"])
def test_millions_are_counted_as_in_cldr(code: str, number: str) -> None:
    shown = show_quantity(parse_quantity(f"{number} million"), "", code)
    assert plain(shown) in [
        plain(
            format_compact_decimal(
                Decimal(number) * 1_000_000,
                format_type=style,
                locale=locale_of(code),
                fraction_digits=1,
            )
        )
        for style in ("long", "short")
    ]


def ungrouped(text: str) -> str:
    """A text whose thousands are not separated: Babel separates those of 1000 in Spanish too."""
    return re.sub(r"(?<=\d)[.,\s](?=\d{3}\b)", "", text)


@every_language
@pytest.mark.parametrize("unit", UNITS)
def test_amounts_of_time_are_counted_as_in_cldr(code: str, unit: Unit) -> None:
    duration = languages.words(code).quiz.duration
    for amount in (*AMOUNTS, *([3.5, 2.0] if unit in ("month", "year") else [])):
        whole = int(amount) if amount == int(amount) else amount
        if code == "he" and (whole in (1, 2) or whole > 10):
            # CLDR has "1 שניה" and "2 שנים", which are not the spelling and the dual of today.
            continue
        expected = format_unit(whole, f"duration-{unit}", "long", locale=counting_of(code))
        assert ungrouped(plain(duration(amount, unit))) == ungrouped(plain(expected))


@every_language
def test_counted_things_follow_the_plural_rules_of_cldr(code: str) -> None:
    words, category = languages.words(code), counting_of(code).plural_form
    counts: dict[str, Callable[[int], str]] = {
        "questions": words.quiz.questions,
        "answers": words.quiz.answers,
        "points": words.quiz.points,
        "marks": words.sheet.marks,
        "first release": words.anki.release.first,
        "facts gone": words.quiz.messages.gone,
        "postponed": words.quiz.messages.postponed,
        "unreadable": words.quiz.messages.unreadable,
    }
    for name, count in counts.items():
        forms: dict[str, set[str]] = {}
        for number in COUNTED:
            form = re.sub(r"\d(?:[\d.,\s]*\d)?", "#", count(number))
            forms.setdefault(category(number), set()).add(form)
        assert all(len(found) == 1 for found in forms.values()), (name, forms)
        if name == "questions":
            assert len({form for found in forms.values() for form in found}) == len(forms), forms
