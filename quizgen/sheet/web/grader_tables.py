"""The tables of the graders in Python that those of a page share, as JSON has them."""

from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

from quizgen.lazy_pattern import LazyPattern
from quizgen.questions.grading import (
    all_languages,
    length,
    plain_text,
    prepositions,
    siblings,
    spelling,
    unreadable,
    verdict,
)
from quizgen.questions.grading.dates import (
    date_phrases,
    date_tokens,
    date_words,
    dates,
    days_of_the_year,
    typed_centuries,
    typed_dates,
    typed_days,
    typed_ends,
    unread_dates,
)
from quizgen.questions.grading.names import (
    accidentals,
    articles,
    asked_names,
    binomials,
    bynames,
    cut_words,
    generations,
    given_names,
    matched_citations,
    matched_given,
    matched_people,
    matches,
    name_readings,
    opening_articles,
    palladius,
    patronymics,
    realms,
    romanisation,
    term_figures,
    term_initials,
    term_numbers,
    term_orders,
    term_places,
    term_spelling,
    term_words,
    tones,
    typed_citations,
    typed_names,
    typed_solutions,
    typed_symbols,
    typed_terms,
    word_forms,
    words_to_find,
)
from quizgen.questions.grading.numbers import (
    chinese_numerals,
    hebrew_numerals,
    measures,
    named_units,
    number_keys,
    number_words,
    numbers,
    own_words,
    superscripts,
    typed_amounts,
    typed_figures,
    typed_numbers,
    typed_units,
)
from quizgen.values import (
    characters,
    folding,
    formula_order,
    formulas,
    symbols,
    units,
    words,
)
from quizgen.values.date_eras import LARGEST_SHIFTED

_TABLES = (
    all_languages,
    date_tokens,
    date_words,
    dates,
    days_of_the_year,
    characters,
    chinese_numerals,
    hebrew_numerals,
    folding,
    formula_order,
    formulas,
    words,
    generations,
    given_names,
    prepositions,
    siblings,
    matched_citations,
    matched_given,
    name_readings,
    asked_names,
    number_words,
    own_words,
    palladius,
    patronymics,
    plain_text,
    binomials,
    bynames,
    cut_words,
    measures,
    named_units,
    realms,
    romanisation,
    spelling,
    superscripts,
    symbols,
    term_figures,
    term_numbers,
    term_orders,
    term_places,
    term_spelling,
    tones,
    typed_centuries,
    typed_citations,
    typed_dates,
    typed_days,
    typed_ends,
    unread_dates,
    typed_figures,
    typed_names,
    typed_amounts,
    typed_numbers,
    typed_solutions,
    typed_symbols,
    accidentals,
    opening_articles,
    term_words,
    term_initials,
    typed_terms,
    typed_units,
    unreadable,
    verdict,
    word_forms,
    words_to_find,
)
"""The modules whose patterns, sets and mappings the scripts know by the same names."""

_REPLACED = {
    "sounds": romanisation.SOUNDS,
    "loose": romanisation.LOOSE_SOUNDS,
    "arabic": romanisation.ARABIC_SOUNDS,
    "egyptian": romanisation.EGYPTIAN_SOUNDS,
    "japanese": romanisation.JAPANESE_SOUNDS,
    "pinyin": romanisation.PINYIN_SOUNDS,
    "wade_giles": romanisation.WADE_GILES_SOUNDS,
    "plurals": word_forms.PLURALS,
    "accidentals": accidentals.ACCIDENTALS,
    "spellings": word_forms.SPELLINGS,
}
"""Patterns, each with what replaces it."""

_LETTERS_END = 0x20000
"""Code points from here on are ideographs, tags and the like, which have no case."""


_SHARED = (LazyPattern, frozenset, dict)
"""The types of constants that the scripts get."""


def shared_tables() -> dict[str, Any]:
    """The tables that Python and the scripts share, as JSON has them; sets are sorted."""
    shared: dict[str, Any] = {}
    for module in _TABLES:
        for name, value in vars(module).items():
            if name.isupper() and not name.startswith("_") and isinstance(value, _SHARED):
                # The scripts know them by their names alone.
                assert shared.setdefault(name.lower(), value) == value, f"two tables named {name}"
    return {
        "patterns": {k: v.pattern for k, v in shared.items() if isinstance(v, LazyPattern)}
        | {"unspaced": words.unspaced().pattern},
        "sets": {k: sorted(v) for k, v in shared.items() if isinstance(v, frozenset)},
        "maps": {k: _sorted(v) for k, v in shared.items() if isinstance(v, dict)}
        | {"casefold": _casefold(), "short_given": _sorted(given_names.short_given())}
        | {"number_endings": word_forms.number_endings()}
        | {"case_endings": word_forms.case_endings()}
        | {"adjective_endings": word_forms.adjective_endings()},
        "replaced": {
            name: [(pattern.pattern, same) for pattern, same in pairs]
            for name, pairs in _REPLACED.items()
        },
        "same_signs": [(pattern.pattern, sign) for pattern, sign in formulas.SAME_SIGNS],
        "same_formulas": [(pattern.pattern, sign) for pattern, sign in formulas.SAME_FORMULAS],
        "days_in_figures": [pattern.pattern for pattern in typed_days.DAYS_IN_FIGURES],
        "grouped": [(mark, pattern.pattern) for mark, pattern in typed_figures.GROUPED],
        "genders": articles.genders(),
        "gender_endings": matches.GENDER_ENDINGS,
        "least_before_ending": matches.LEAST_BEFORE_ENDING,
        "patronymics": patronymics.PATRONYMICS,
        "magnitudes": [*map(str, number_keys.MAGNITUDES)],
        "most_family_words": name_readings.MOST_FAMILY_WORDS,
        "most_words_of_other": asked_names.MOST_WORDS_OF_OTHER,
        "most_varied_slips": words_to_find.MOST_VARIED_SLIPS,
        "loose_letters": words_to_find.LOOSE,
        "most_in_order": term_orders.MOST_IN_ORDER,
        "least_short": matched_people.LEAST_SHORT,
        "most_sure": generations.MOST_SURE,
        "most_short": typed_names.MOST_SHORT,
        "most_capitals": typed_names.MOST_CAPITALS,
        "most_titles": typed_names.MOST_TITLES,
        "least_cut": cut_words.LEAST_CUT,
        "least_of_ruler": cut_words.LEAST_OF_RULER,
        "least_whole": cut_words.LEAST_WHOLE,
        "least_joined": term_figures.LEAST_JOINED,
        "least_single": term_figures.LEAST_SINGLE,
        "least_tens": term_numbers.LEAST_TENS,
        "anusvara": folding.ANUSVARA,
        "nasal_places": folding.NASAL_PLACES,
        "least_behind_article": term_spelling.LEAST_BEHIND_ARTICLE,
        "kana_apart": romanisation.KANA_APART,
        "joined_articles": term_spelling.JOINED_ARTICLES,
        "least_short_genus": binomials.LEAST_SHORT_GENUS,
        "least_small": term_initials.LEAST_SMALL,
        "contrasts": term_spelling.CONTRASTS,
        "least_sounding": term_spelling.LEAST_SOUNDING,
        "least_misspelt": term_spelling.LEAST_MISSPELT,
        "vowels_left_out": spelling.VOWELS_LEFT_OUT,
        "as_article": spelling.AS_ARTICLE,
        "as_plural": spelling.AS_PLURAL,
        "least_singular": word_forms.LEAST_SINGULAR,
        "least_stem": word_forms.LEAST_STEM,
        "least_case_stem": word_forms.LEAST_CASE_STEM,
        "least_with_slip": word_forms.LEAST_WITH_SLIP,
        "same_end": word_forms.SAME_END,
        "most_letters": length.MOST_LETTERS,
        "first_part": date_phrases.FIRST_PART,
        "turn": date_words.TURN,
        "short_month": date_words.SHORT_MONTH,
        "least_mended": number_words.LEAST_MENDED,
        "century": typed_centuries.CENTURY,
        "century_digits": typed_centuries.CENTURY_DIGITS,
        "most_gaps": typed_dates.MOST_GAPS,
        "most_shared": typed_dates.MOST_SHARED,
        "most_words": date_tokens.MOST_WORDS,
        "least_words": date_tokens.LEAST_WORDS,
        "least_long": date_tokens.LEAST_LONG,
        "most_centuries": date_tokens.MOST_CENTURIES,
        "largest_shifted": LARGEST_SHIFTED,
        "counted_from": typed_days.COUNTED_FROM,
        "most_duration": typed_days.MOST_DURATION,
        "least_ago": typed_days.LEAST_AGO,
        "most_year_digits": typed_days.MOST_YEAR_DIGITS,
        "most_figures": typed_figures.MOST_FIGURES,
        "least_group": chinese_numerals.LEAST_GROUP,
        "most_in_date": hebrew_numerals.MOST_IN_DATE,
        "most_decimals": number_words.MOST_DECIMALS,
        "longest_joined": number_words.LONGEST_JOINED,
        "least_and_ten": number_words.LEAST_AND_TEN,
        "vigesimal": number_words.VIGESIMAL,
        "most_power": typed_figures.MOST_POWER,
        "edges": typed_numbers.EDGES,
        "symbols": {symbol: unit_sizes(unit) for symbol, unit in units.SYMBOLS.items()},
        "prefixes": {prefix: str(factor) for prefix, factor in units.PREFIXES.items()},
        "prefixed": sorted(units.PREFIXED),
        "currencies": [*map(str, units.CURRENCIES)],
        "most_unit_words": typed_units.MOST_UNIT_WORDS,
        "most_factors": typed_units.MOST_FACTORS,
        "most_joined": named_units.MOST_JOINED,
        "most_joined_letters": named_units.MOST_JOINED_LETTERS,
        "least_count": typed_units.LEAST_COUNT,
        "digits": number_keys.DIGITS,
        "least_fraction_digits": numbers.LEAST_FRACTION_DIGITS,
        "sure_digits": numbers.SURE_DIGITS,
        "most_share_error": str(numbers.MOST_SHARE_ERROR),
        "shares_from": numbers.SHARES_FROM,
        "sure_converted_digits": numbers.SURE_CONVERTED_DIGITS,
        "narrow_share": str(numbers.NARROW_SHARE),
        "last_old_year": dates.LAST_OLD_YEAR,
        "leap_year": days_of_the_year.LEAP_YEAR,
        "some_year": unreadable.SOME_YEAR,
        "too_large": str(number_words.TOO_LARGE),
    }


def _sorted(mapping: Mapping[Any, Any]) -> dict[Any, Any]:
    """A mapping whose sets are sorted lists."""
    return {k: sorted(v) if isinstance(v, frozenset) else v for k, v in mapping.items()}


def _casefold() -> dict[str, str]:
    """The letters that are folded to another form than the small one: ß, ς and the like."""
    letters = map(chr, range(_LETTERS_END))
    return {each: each.casefold() for each in letters if each.casefold() != each.lower()}


def unit_sizes(unit: units.Unit) -> dict[str, str]:
    """The sizes of a unit with their numbers as texts."""
    return {name: str(number) for name, number in asdict(unit).items()}
