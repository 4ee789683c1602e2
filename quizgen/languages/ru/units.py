"""Russian: units in words, which agree with the number before them: "21 год", "22 года"."""

from decimal import Decimal

from quizgen.languages.ru.plurals import UNITS_OF_TIME, noun_form
from quizgen.lazy_pattern import lazy_pattern

_COUNTED = (
    *UNITS_OF_TIME.values(),
    *[
        (word, f"{word}а", f"{word}ов")
        for word in (
            "балл век гектар градус грамм доллар дюйм килограмм километр литр метр миллиметр пуд"
            " сантиметр франк фунт центнер"
        ).split()
    ],
    *[(word, f"{word}а", word) for word in "байт бит ватт вольт раз человек".split()],
    *[(f"{stem}я", f"{stem}и", f"{stem}ь") for stem in "мил недел".split()],
    *[(f"{stem}ь", f"{stem}я", f"{stem}ей") for stem in "жител рубл".split()],
    ("верста", "версты", "вёрст"),
    ("копейка", "копейки", "копеек"),
    ("тонна", "тонны", "тонн"),
)
_FORMS = {form: forms for forms in _COUNTED for form in forms}

_UNIT = lazy_pattern(r"(?:(\w+)(?:ых|их|ый|ий|ой) )?([а-яё]+)(?=$|[ ,/])")
"""An adjective in the masculine or in the plural, if there is one, and a noun."""

_ENDS = {"квадратн": ("ый", "ых"), "кубическ": ("ий", "их"), "светов": ("ой", "ых")}
"""The adjectives of units, and their ends behind one and several."""

_ORDINAL = 1000
"""From here on, a number before a singular is an ordinal one, as in "1755 год"."""


def unit_after(unit: str, number: Decimal | None, *, is_governed: bool) -> str:
    """A unit as it is after a number; None is a number that is not known, or ends in "млн".

    A number is governed by a word before it that takes the genitive: "около 21 года".
    """
    found = _UNIT.match(unit)
    quality, noun = found.groups() if found else (None, "")
    if found is None or noun not in _FORMS or (quality and quality not in _ENDS):
        return unit
    one, few, many = _FORMS[noun]
    if number is None:
        counted = many
    elif noun == one and abs(number) >= _ORDINAL:
        counted = one
    elif is_governed and number == int(number):
        counted = noun_form(float(abs(number)), few, many, many)
    else:
        counted = noun_form(float(abs(number)), one, few, many)
    if quality:
        ends = {one: _ENDS[quality][0], few: "ого" if is_governed else _ENDS[quality][1]}
        counted = f"{quality}{ends.get(counted, _ENDS[quality][1])} {counted}"
    return counted + unit[found.end() :]
