"""Dates as they are shown: alone ("9 June 1781") or in a sentence ("on 9 June 1781")."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from quizgen import languages
from quizgen.languages.value_words import DatePlace, DateWords
from quizgen.values.date_parts import (
    DateParts,
    date_parts,
    joined,
    precision_of,
    shared,
)
from quizgen.values.dates import Moment, When, alone, parse_when


def show_when(when: When, language: str = "en") -> str:
    """The date alone: "9 June 1781", "c. 1781", "2–13 March 1938", "25 October (7 November) 1917".

    Raises KeyError for a language that no deck can be written in.
    """
    words = languages.words(language).dates
    return words.contracted(_alone(when, words))


def show_day(day: date, words: DateWords) -> str:
    """A day of our calendar alone: "9 June 2027"."""
    return words.contracted(_alone(parse_when(day.isoformat()), words))


def show_without_words(when: When, language: str) -> str:
    """The date alone without a word for its year, as people type it: "9 июня 1781"."""
    words = languages.words(language).dates
    forms = {
        place: form._replace(year_word="", years_word="") for place, form in words.forms.items()
    }
    return words.contracted(_alone(when, words._replace(forms=forms, year_after_month="")))


def phrase_when(when: When, language: str = "en") -> str:
    """The date in a sentence such as "What happened …?": "on 9 June 1781", "from 1825 to 1830".

    Raises KeyError for a language that no deck can be written in.
    """
    words = languages.words(language).dates
    return words.contracted(_in_sentence(when, words))


def phrase_moment(moment: Moment, language: str) -> str:
    """One moment of a date in a sentence such as "What began …?": "in 1825".

    Raises KeyError for a language that no deck can be written in.
    """
    return phrase_when(alone(moment), language)


def _alone(when: When, words: DateWords) -> str:
    moments = when.moments
    if when.shape == "moment" and precision_of(moments[0]) != "ago":
        return _single(moments[0], words)
    if when.open_start or when.open_end:
        return _open(when, words, in_sentence=False)
    if when.shape == "between":
        return _between(moments, words, in_sentence=False)
    are_ago = {precision_of(moment) == "ago" for moment in moments}
    if len(are_ago) > 1:
        texts = [_alone(alone(moment), words) for moment in moments]
        if when.shape != "period":
            return _alternatives(texts, words)
        return words.dash[1].join(texts) if words.dash[1] else _from_to(moments, words)
    if are_ago == {False}:
        return _listed(when, moments, words)
    all_about = all(map(_is_only_about, moments))
    if all_about and "alone ago about" in words.patterns:
        certain = [replace(moment, approximate=False) for moment in moments]
        return words.patterns["alone ago about"].format(_listed(when, certain, words))
    return words.patterns.get("alone ago", "{}").format(_listed(when, moments, words))


def _single(moment: Moment, words: DateWords) -> str:
    """One moment alone, as most dates are, which shares nothing with another."""
    place: DatePlace = "about" if moment.approximate else "alone"
    alone = joined(date_parts(moment, place, words), words)
    return _marked_each([alone], [moment], words)[0] if _marked(moment) else alone


def _listed(when: When, moments: Sequence[Moment], words: DateWords) -> str:
    """The moments of a date that is not open, alone: "2–13 March 1938", "1936 or 1937"."""
    several = len(moments) > 1
    if not several and when.shape != "period":
        return _single(moments[0], words)
    places: list[DatePlace] = ["about" if each.approximate else "alone" for each in moments]
    pairs = zip(moments, places, strict=True)
    parts = [date_parts(*each, words, several=several) for each in pairs]
    heads, tail = shared(parts, words, plural=when.shape == "period")
    if when.shape != "period":
        return _alternatives(_marked_each(heads, moments, words), words) + tail
    # "c. 51–44 BC": the mark before the beginning is read for the end as well.
    all_about = all(map(_is_only_about, moments))
    if not all_about:
        heads = _marked_each(heads, moments, words)
    is_spaced = any(len(head.split()) > 1 or "-" in head for head in heads)
    dash = words.dash[is_spaced]
    if not dash:
        return _from_to(when.moments, words)
    shown = dash.join(heads) + tail
    return words.about.format(shown) if all_about else shown


def _in_sentence(when: When, words: DateWords) -> str:
    moments = when.moments
    if when.open_start or when.open_end:
        return _open(when, words, in_sentence=True)
    if when.shape == "between":
        return _between(moments, words, in_sentence=True)
    if when.shape == "period":
        return _from_to(moments, words)
    precisions = {precision_of(moment) for moment in moments}
    if any(map(_marked, moments)) or len({each == "day" for each in precisions}) > 1:
        return _alternatives([_within(moment, words) for moment in moments], words)
    heads, tail = shared(_parts_in(moments, "within", words), words)
    pattern = _pattern("within", moments[0], words)
    return pattern.format(_alternatives(heads, words) + tail)


def _within(moment: Moment, words: DateWords) -> str:
    text = joined(date_parts(moment, "within", words, in_sentence=True), words)
    return _placed(text, moment, "within", words)


def _open(when: When, words: DateWords, *, in_sentence: bool) -> str:
    """A period with one end."""
    place: DatePlace = "until" if when.open_start else "since"
    moment = when.moments[0]
    text = joined(date_parts(moment, place, words, in_sentence=in_sentence), words)
    if in_sentence or _marks_as_in_sentence(words):
        return _placed(text, moment, place, words)
    return _pattern(place, moment, words).format(*_marked_each([text], [moment], words))


def _between(moments: Sequence[Moment], words: DateWords, *, in_sentence: bool) -> str:
    parts = _parts_in(moments, "between", words)
    heads, tail = shared(parts, words, plural=True)
    heads = _marked_each(
        heads, moments, words, in_sentence=in_sentence or _marks_as_in_sentence(words)
    )
    first, second = map(precision_of, moments)
    opening, closing = (_special("between", each, words) or words.between for each in moments)
    if first == second and opening == closing:
        return opening.format(*heads) + tail
    before, after = opening.partition("{}")[0], closing.partition("{}")[2]
    if "ago" in (first, second):
        before, _, after = words.between.partition("{}")
        ago = words.patterns.get("alone ago", "{}")
        heads[first != "ago"] = ago.format(heads[first != "ago"])
    return before + heads[0] + after.format(heads[1]) + tail


def _marks_as_in_sentence(words: DateWords) -> bool:
    """Whether the mark of an approximate date alone cannot follow a preposition, as "c." can."""
    return words.marks_outside or "about" in words.forms


def _from_to(moments: Sequence[Moment], words: DateWords) -> str:
    """A period with two ends."""
    places: tuple[DatePlace, DatePlace] = ("start", "end")
    special = _special("start", moments[0], words, " about")
    if words.marks_outside and not special and all(map(_is_only_about, moments)):
        # "примерно с 1825 по 1830 год": one mark is read for both.
        exact = [replace(moment, approximate=False) for moment in moments]
        return words.about_in_sentence.format(_from_to(exact, words))
    pairs = [*zip(moments, places, strict=True)]
    parts = [date_parts(*each, words, in_sentence=True) for each in pairs]
    heads, tail = shared(parts, words, by_unit=True)
    start, end = (_placed(head, *each, words) for head, each in zip(heads, pairs, strict=True))
    middle = words.period[1]
    gap = middle[: len(middle) - len(middle.lstrip())]
    return f"{start}{gap}{end}{tail}{words.period[2]}"


def _parts_in(moments: Sequence[Moment], place: DatePlace, words: DateWords) -> list[DateParts]:
    several = len(moments) > 1
    return [
        date_parts(moment, place, words, in_sentence=True, several=several) for moment in moments
    ]


def _placed(text: str, moment: Moment, place: DatePlace, words: DateWords) -> str:
    """A date in its place in a sentence, with its marks: "from about 1825", "perhaps in 1825"."""
    about = _special(place, moment, words, " about")
    if about and moment.approximate:
        text = about.format(text)
        return words.perhaps_in_sentence.format(text) if moment.uncertain else text
    pattern = _pattern(place, moment, words)
    if words.marks_outside:
        return _marked_each([pattern.format(text)], [moment], words, in_sentence=True)[0]
    if place != "within":
        return pattern.format(*_marked_each([text], [moment], words, in_sentence=True))
    if moment.approximate:
        about = words.about_in_sentence.format(text)
        text = words.about_on.format(text) if moment.day is not None else pattern.format(about)
    else:
        text = pattern.format(text)
    return words.perhaps_in_sentence.format(text) if moment.uncertain else text


def _pattern(place: DatePlace, moment: Moment, words: DateWords) -> str:
    """The pattern of a place for a moment of its precision."""
    special = _special(place, moment, words)
    if special:
        return special
    match place, precision_of(moment):
        case "within", "day":
            return words.on
        case "within", "ago":
            return words.within_ago
        case "within", _:
            return words.within
        case "since", _:
            return words.since
        case "until", _:
            return words.until
        case "start", _:
            return words.period[0] + "{}"
        case "end", _:
            return words.period[1].lstrip() + "{}"
    raise ValueError(place)


def _special(place: DatePlace, moment: Moment, words: DateWords, mark: str = "") -> str:
    """The pattern of a place and a precision, if the language has one; else ""."""
    precision = precision_of(moment)
    found = words.patterns.get(f"{place} {precision}{mark}", "")
    is_short = precision == "year" and moment.year < _SHORT
    return words.patterns.get(f"{place} short year{mark}", found) if is_short else found


_SHORT = 1000
"""Years before it have fewer than four digits, or are before Christ."""


def _marked_each(
    texts: Sequence[str], moments: Sequence[Moment], words: DateWords, *, in_sentence: bool = False
) -> list[str]:
    """The texts of some moments, each with the marks of its moment."""
    about = words.about_in_sentence if in_sentence else words.about
    perhaps = words.perhaps_in_sentence if in_sentence else words.perhaps
    found = []
    for text, moment in zip(texts, moments, strict=True):
        marked = about.format(text) if moment.approximate else text
        found.append(perhaps.format(marked) if moment.uncertain else marked)
    return found


def _alternatives(texts: Sequence[str], words: DateWords) -> str:
    if len(texts) == 1:
        return texts[0]
    return f"{', '.join(texts[:-1])} {words.or_} {texts[-1]}"


def _is_only_about(moment: Moment) -> bool:
    return moment.approximate and not moment.uncertain


def _marked(moment: Moment) -> bool:
    return moment.approximate or moment.uncertain
