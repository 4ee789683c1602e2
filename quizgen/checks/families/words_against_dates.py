"""Centuries and spans of years in texts, compared with years and dates."""

from collections.abc import Iterator
from functools import cache
from itertools import dropwhile, takewhile

from quizgen import languages
from quizgen.checks.compiled_patterns import patterns
from quizgen.checks.noun_phrases import AROUND, bare_words
from quizgen.checks.rule import Finding, check
from quizgen.checks.times_in_words import (
    LIFE,
    Century,
    centuries,
    joins,
    sentences_on_time,
    years,
)
from quizgen.facts.date import Date
from quizgen.facts.deck import Deck
from quizgen.facts.person import Person
from quizgen.facts.wording import as_phrase
from quizgen.lazy_pattern import lazy_pattern
from quizgen.values.dates import When
from quizgen.values.dates_shown import show_when
from quizgen.values.folding import fold

_CLOSING = lazy_pattern(r"[,.;:!?)]|\s[–—]\s")
_SPAN = lazy_pattern(r" \((1\d{3}|20\d\d)[-–—](1\d{3}|20\d\d)\)")
"""Two years in brackets, behind a century."""

_APART = lazy_pattern(r"[;:]|\s[–—]\s")


@check(Deck, severity="warning")
def century_against_year(deck: Deck) -> Iterator[Finding]:
    """A text gives a century, and a year or date that is not in it.

    The year is beside the century, or only names and prepositions are between them, or “It began in
    the 18th century” goes on with “and came to Ulm in 1612”. Nobody is “of” a later century than
    that of their life, nor a “19th-century engineer” long before it. No event is before its century
    if only its place is between the two: “the flood of Ulm in the 18th century”. Two years in
    brackets behind a century, as in “the long 19th century (1789–1914)”, have some of it.

    Passes:

        - term: firebox
          means: the place of the fire, made of copper in the 19th century, from 1824 on

    Fails:

        - term: firebox
          means: the place of the fire, made of copper in the 19th century, in 1724
    """
    known: set[str] = set()
    for fact, scalar, sentence in sentences_on_time(deck):
        for message in _century_and_year(sentence, fact.language):
            yield fact.part.file.span(scalar.start, scalar.end), message
        if fact.id not in known:
            known.add(fact.id)
            if isinstance(fact, Person):
                yield from _of_century(fact)
            elif isinstance(fact, Date):
                yield from _in_century(fact)


def _century_and_year(sentence: str, language: str) -> Iterator[str]:
    """What is wrong if the only century and the only year of a sentence disagree.

    Years in brackets behind a century may begin before it, or end after it.
    """
    found, known = centuries(sentence, language), years(sentence)
    happened = {each.end for each in centuries(sentence, language, with_preposition=True)}
    for each in found:
        span = _SPAN.match(sentence, each.end)
        if span and _are_of_another(each, int(span[1]), int(span[2]), is_in=each.end in happened):
            said = sentence[each.start : each.end]
            yield f"'{said}', and {span[1]}–{span[2]}: one of the two is mistyped"
    if len(found) != 1 or len(known) != 1:
        return
    (century,), ((year, start, end),) = found, known
    if century.includes(year):
        return
    if start < century.start:
        between, after = sentence[end : century.start], sentence[century.end :]
    else:
        between, after = sentence[century.end : start], sentence[end:]
    # "It sank in 1628; in the 20th century it was raised" has a clause for each.
    if _APART.search(between) or ("," in between and not joins(_CLOSING.split(after)[0], language)):
        return
    goes_back = century.end <= start and year < century.first
    if joins(between, language) or (goes_back and _goes_on(sentence, century, start, language)):
        said = sentence[century.start : century.end]
        yield f"'{said}', and {year}: one of the two is mistyped"


_GROWN = 30
"""Years after which someone may have died who is known for something."""


def _are_of_another(century: Century, first: int, last: int, *, is_in: bool) -> bool:
    """Whether the years in brackets behind a century are surely not of it.

    `is_in` is whether something was in it. Years after it may be the life of a historian "of the
    19th century", and those long after it when such things were in fashion again.
    """
    if first <= century.last:
        return last < century.first
    return is_in or (first <= century.last + 100 and not _GROWN <= last - first <= LIFE)


_PRONOUN_AND_VERB = 2


def _goes_on(sentence: str, century: Century, start: int, language: str) -> bool:
    """Whether the year at `start` is surely that of the century, or of what happened next.

    The year of "raised in the 20th century, having sunk in 1628" is that of something else.
    """
    words, grammar = bare_words(sentence[century.end : start]), languages.words(language).grammar
    happened = centuries(sentence, language, with_preposition=True)
    if not grammar or not happened or _relatives(language) & {*bare_words(sentence.lower())}:
        return False
    if words[:1] == [*languages.typed(language).conjunction[:1]]:
        # Two verbs are beside the pronoun: "It began in the 18th century and came to Ulm in 1612".
        opening = bare_words(sentence[: happened[0].start].lower())
        if (
            len(opening) != _PRONOUN_AND_VERB
            or opening[0] not in grammar.pronouns
            or _are_of_place(words[1:2], language)
        ):
            return False
        words = words[2:]
    in_year = patterns(language).times.in_year
    return _are_of_place(words, language) and any(
        each.start(1) == start for each in in_year.finditer(sentence)
    )


def _are_of_place(words: list[str], language: str) -> bool:
    """Whether words are names, numbers, prepositions and articles, as in "in Ulm, on 4 May"."""
    return all(
        word[0].isupper() or word.isdigit() or fold(word) in _of_place(language) for word in words
    )


@cache
def _of_place(language: str) -> frozenset[str]:
    """Folded: prepositions of places, articles, and words that dates are written with."""
    grammar, typed = languages.grammar_of(language), languages.typed(language)
    places, articles = patterns(language).lives.places, grammar.articles
    return frozenset(map(fold, (*places, *articles, *typed.dates.filling)))


@cache
def _small(language: str) -> frozenset[str]:
    """Folded: all small words of a language, prepositions of every sort among them."""
    return _of_place(language).union(map(fold, languages.grammar_of(language).prepositions))


@cache
def _relatives(language: str) -> frozenset[str]:
    return frozenset(languages.grammar_of(language).relatives)


def _of_century(person: Person) -> Iterator[Finding]:
    """Someone of a century who died before it, or is "18th-century" and was born after it.

    A historian of the 18th century is born after it.
    """
    who = as_phrase(person.who, person.language).compared
    life = _life(person)
    if life is None:
        return
    head = _first_phrase(who, person.language)
    found = centuries(head, person.language)
    if len(found) != 1 or patterns(person.language).posthumous.search(head):
        return
    (century,), (begins, ends) = found, life
    before, after = head[: century.start], head[century.end :]
    is_opening = len(before.split()) <= 1 and bool(after.strip())
    # "Admired in the 20th century" and "by the 20th-century Expressionists" tell of others.
    if centuries(head, person.language, with_preposition=True) or not (
        is_opening or _is_trade(head, before, person.language)
    ):
        return
    is_opening = is_opening and "-" in head[: century.end]
    if ends < century.first or (is_opening and begins > century.last):
        key, when = ("died", person.died) if person.died else ("born", person.born)
        assert when
        said = head[century.start : century.end]
        yield person.at("who"), f"'{said}', but {key} {show_when(when)}", person.at(key)


def _is_trade(head: str, before: str, language: str) -> bool:
    """Whether a phrase is a noun and its century, as in "a Dutch painter of the 18th century"."""
    words, small = [*map(fold, bare_words(before))], _small(language)
    rest = dropwhile(lambda word: word not in small, dropwhile(small.__contains__, words))
    return bool(patterns(language).times.of_century.fullmatch(head)) and small.issuperset(rest)


def _life(person: Person) -> tuple[int, int] | None:
    """The first and the last year in which a person may have lived; None if no date is known."""
    if not person.born and not person.died:
        return None
    known = [_years(when) for when in (person.born, person.died) if when]
    begins, ends = min(first for first, _ in known), max(last for _, last in known)
    return (
        begins if person.born else begins - LIFE,
        ends if person.died else ends + LIFE,
    )


_ABOUT = 25
"""Years by which a date that is not certain may be wrong; a hundred if it is a century."""


def _years(when: When) -> tuple[int, int]:
    """The first and the last year that a date may be in."""
    moments = when.moments
    vague = 100 if any(each.digits < 3 for each in moments) else 10
    margin = _ABOUT if any(each.approximate or each.uncertain for each in moments) else 0
    if any(each.digits < 4 for each in moments):
        margin += vague
    return min(each.year for each in moments) - margin, max(each.year for each in moments) + margin


def _first_phrase(text: str, language: str) -> str:
    """A text up to its first comma or relative clause."""
    words = text.partition(",")[0].split(" ")
    for number, word in enumerate(words):
        if word.lower() in _relatives(language):
            return " ".join(words[:number])
    return " ".join(words)


_HEAD = 2
"""At most so many words are the head of an event that surely is in the century beside it."""


def _in_century(date: Date) -> Iterator[Finding]:
    """An event that is dated before the century in which it happened by its text.

    Only its place is between, as the start of a building "completed in the 19th century" is older.
    """
    text = date.event.compared
    found = centuries(text, date.language, with_preposition=True)
    if len(found) != 1 or _years(date.date)[1] >= found[0].first:
        return
    before = text[: found[0].start]
    if "," in before or text[found[0].end :].strip(AROUND) or not _is_happening(before, date):
        return
    said = text[found[0].start : found[0].end]
    message = f"'{said}', but dated {show_when(date.date)}"
    yield date.at("event"), message, date.at("date")


def _is_happening(text: str, date: Date) -> bool:
    """Whether a text is a noun, and names with prepositions: "the flood of Ulm"."""
    small = _small(date.language)
    words = [*dropwhile(lambda word: fold(word) in small, bare_words(text))]
    head = [*takewhile(lambda word: fold(word) not in small, words)]
    return 1 <= len(head) <= _HEAD and all(
        word[0].isupper() or fold(word) in small for word in words[len(head) :]
    )
