"""Keys that authors write for those of a deck, such as `definition` for `means`."""

from collections.abc import Collection, Mapping, Sequence
from functools import cache

from quizgen import languages
from quizgen.values.suggestions import hint_at, likeliest

_OTHER_WORDS = {
    # facts
    "who": "description desc bio biography known_for about role occupation profession",
    "born": "birth birthdate birth_date birthday birth_year date_of_birth year_of_birth",
    "died": "death death_date death_year date_of_death year_of_death",
    "also": "alias aliases aka synonym synonyms alternatives other_names accept accepted variants",
    "event": "what happened description",
    "counts": "what of measures description label",
    "unit": "units",
    "as_of": "at year when",
    "because": "reasons reason grounds evidence premises",
    "by": "author speaker proponent",
    "opposes": "against counters objection",
    "means": "definition meaning def description explanation translation",
    "answer": "answers response back correct correct_answer right solution",
    "why": "reason reasons explanation",
    "stands_for": "expansion full_form long_form abbreviation_of",
    "note": "notes comment comments remark remarks extra info",
    "page": "pages pp p",
    "locator": "chapter section",
    "source": "ref reference src citation",
    "sources": "refs references citations works",
    "tags": "topic topics category categories keywords labels",
    "image": "picture photo img",
    "alt": "alt_text",
    "audio": "sound recording",
    "wrong": "distractors options choices incorrect",
    "see": "related see_also links",
    "was": "former_id old_id formerly",
    "people": "persons participants",
    # works, and the deck
    "issued": "year date published pubdate publication_date",
    "accessed": "read retrieved access_date urldate",
    "URL": "url link website",
    "container-title": "journal site periodical magazine newspaper booktitle",
    "publisher-place": "place city location address",
    "issue": "number",
    "author": "authors writer",
    "title": "name",
    "language": "lang",
    "licence": "license rights copyright",
    "authors": "author",
    "home": "url website homepage link",
    "facts": "cards notes items entries",
    # kinds
    "person": "name full_name",
    "date": "year when",
    "figure": "value number amount",
    "argument": "claim thesis",
    "term": "word",
    "question": "prompt front",
    "cloze": "text sentence gap",
}
"""By key: words that people write for it. A word may be there for several keys."""

_OF_PERIODS = frozenset(
    "start end begin begins beginning began ended start_date end_date from until till".split()
)
"""Keys that people write beside `date` for the two ends of a period."""


def meant_key(key: str, known: Collection[str], given: Collection[str] = ()) -> str:
    """The hint that names the known key that an unknown one is meant for, if there is any.

    The key is another word for it, misspelt, or a word of another language. It is none of those
    that are `given` beside it. A word for another key, such as `place`, is not misspelt.
    """
    word = _as_word(key)
    if word in _OF_PERIODS and "date" in known:
        return " (a period is written in `date`: `date: 1618/1648`)"
    if "born" in known and "lived" in _by_foreign_word().get(word, ()):
        return " (the two dates of a life are written in `born` and `died`)"
    return hint_at(known_key(key, known, given))


def known_key(key: str, known: Collection[str], given: Collection[str] = ()) -> str:
    """The known key that an unknown one is another word for, or that it is misspelt; "" if none."""
    word = _as_word(key)
    other = _first_of(_by_word(), key, known, given)
    is_word = word in _by_word() or word in _OF_PERIODS
    # "Seite" is a page, and not a misspelt `see`.
    other = other or _first_of(_by_foreign_word(), key, known, given)
    return other or ("" if is_word else likeliest(key, known))


def _first_of(
    words: Mapping[str, Sequence[str]], key: str, known: Collection[str], given: Collection[str]
) -> str:
    return next(
        (each for each in words.get(_as_word(key), ()) if each in known and each not in given), ""
    )


def _as_word(key: str) -> str:
    return key.lower().replace("-", "_").replace(" ", "_")


@cache
def _by_word() -> dict[str, list[str]]:
    """The keys of `_OTHER_WORDS` by these words."""
    found: dict[str, list[str]] = {}
    for key, words in _OTHER_WORDS.items():
        for word in words.split():
            found.setdefault(word, []).append(key)
    return found


@cache
def _by_foreign_word() -> dict[str, list[str]]:
    """The fields and kinds of facts by what decks call them, and the columns of tables."""
    found: dict[str, list[str]] = {}
    for code in languages.deck_languages():
        words = languages.words(code)
        for names in (words.fields, words.kinds):
            for key, name in names.items():
                found.setdefault(name.lower().replace(" ", "_"), []).append(key)
    for code in languages.codes():
        for key, columns in languages.column_names(code).items():
            for name in columns.split():
                found.setdefault(name, []).append(key)
    return found
