"""The words that people type in a language, as the grading reads them in dates, numbers and names.

The grading knows the words of all languages at once: a reader may type a German date for an English
deck. So a language adds words and never changes the meaning of a word that another one has. Only
the deck's own language counts for the endings of plurals, "plane" is no plural of "plan", but
"Gene" is that of "Gen", and for `own` words of numbers: a German billion is a million millions.

All words are in lower case, as `str.casefold` makes them, and in the form NFKC.

`Patterns` are regular expressions, in the part of the notation of Python that JavaScript knows as
well: the script of a page compiles them too. They have no groups that capture, and a pattern that
begins like another one comes before it if it is the longer one.

The records are named tuples, because every command loads them (see `quiz_words`).
"""

from collections.abc import Mapping
from typing import NamedTuple, TypeAlias

WordList: TypeAlias = tuple[str, ...]
Patterns: TypeAlias = tuple[str, ...]
Meanings: TypeAlias = Mapping[str, int]
"""What number each word means."""

Replacements: TypeAlias = Mapping[str, str]
"""What each word or pattern is replaced with, the first one that fits."""

_NO_MEANINGS: Meanings = {}
_NO_TEXTS: Mapping[str, str] = {}


def words_of(text: str) -> WordList:
    """The words of a text, which has spaces between them."""
    return tuple(text.split())


def replaced(text: str) -> Replacements:
    """Replacements, with "=" between a word and what replaces it."""
    return dict(pair.split("=") for pair in text.split())


def meanings(words: Mapping[int, str]) -> Meanings:
    """The meaning of each word, of words that are listed by meaning with spaces between them."""
    return {word: number for number, listed in words.items() for word in listed.split()}


def numbered(*words: str, first: int = 1) -> Meanings:
    """The meaning of each word, of words that are listed in the order of their numbers."""
    return meanings(dict(enumerate(words, first)))


def unit_names(names: Mapping[str, str]) -> Mapping[str, str]:
    """The units that each name means, of names that are listed by unit with commas between them.

    A unit is a symbol, or several with "*", "/" and powers between them: "kN*m", "m/s2".
    """
    found: dict[str, str] = {}
    for unit, listed in names.items():
        for name in listed.split(", "):
            found[name] = f"{found[name]} {unit}" if name in found else unit
    return found


def contrasting(stems: str, ends: str) -> tuple[str, ...]:
    """Groups of endings that no slip exchanges, one for each stem: "-nitrate -nitrite"."""
    return tuple([" ".join(f"-{stem}{end}" for end in ends.split()) for stem in stems.split()])


class TypedDateWords(NamedTuple):
    """The words of dates."""

    months: Meanings = _NO_MEANINGS
    seasons: Meanings = _NO_MEANINGS  # 1 is spring, 4 is winter
    days: Meanings = _NO_MEANINGS  # ordinals of days and centuries
    decades: Meanings = _NO_MEANINGS  # "eighties" is 80
    day_endings: Patterns = ()  # after the digits of a day, and of other ordinal numbers
    filling: WordList = ()  # may surround a date and do not change its meaning
    weekdays: Patterns = ()  # before a date, where their words have other meanings elsewhere
    approximate: WordList = ()  # those of them that say that it is approximate
    doubtful: WordList = ()  # or that it is uncertain
    early: WordList = ()  # before a date: its beginning
    mid: WordList = ()  # its middle
    late: WordList = ()  # its end
    turns: WordList = ()  # before a century: the years around its beginning
    halves: WordList = ()  # after "first" or "second": the beginning or the end
    quarters: WordList = ()  # after "first" to "fourth"
    last: WordList = ()  # before a half or quarter
    old_style: Patterns = ()
    new_style: Patterns = ()
    before_christ: Patterns = ()
    after_christ: Patterns = ()
    decade_endings: Patterns = ()  # after the digits of a decade
    decade_words: WordList = ()  # beside the number of a decade: "Jahre" in "80er Jahre"
    century_endings: Patterns = ()  # after the digits of a century, besides those of a day
    centuries: WordList = ()  # the word for a century
    millennia: WordList = ()  # the word for a millennium
    joined_centuries: WordList = ()  # of these, those that a number is joined to: "C19"
    joined_before: Patterns = ()  # before a number, with or without a hyphen: "ב" in "ב-1861"
    joined: Patterns = ()  # behind a number without a space: "г" in "1861г"
    named_centuries: Meanings = _NO_MEANINGS  # "Ottocento" is the 19th
    zeros: WordList = ()  # "oh" in "nineteen oh five"
    years_ago: Meanings = _NO_MEANINGS  # after a number: what it is multiplied by
    ago: Patterns = ()  # before a number of years, which one of the words for years follows
    years: Patterns = ()  # these words
    durations: Patterns = ()  # after a number of years that is how long something took
    range_gap: Patterns = ()  # between two dates, but not between two numbers
    since: Patterns = ()  # before the beginning of an open period
    onwards: Patterns = ()  # after it
    present: Patterns = ()  # the end of a period that is still open
    until: Patterns = ()  # before the end of an open period
    either: Patterns = ()  # before the first of several dates


class TypedNumberWords(NamedTuple):
    """The words of numbers."""

    small: Meanings = _NO_MEANINGS  # 0 to 19, and the tens below 100
    scales: Meanings = _NO_MEANINGS  # what multiplies the number before it
    alone: WordList = ()  # scales that mean one of it where no number is before them
    articles: WordList = ()  # mean one before a scale: "a" in "a dozen"
    connectors: WordList = ()  # between the words of a number, without a meaning
    half: WordList = ()
    quarter: WordList = ()  # after an article
    quarters: WordList = ()  # after a number
    parts: Meanings = _NO_MEANINGS  # "third" is 3, after an article or a number
    alone_parts: WordList = ()  # of these, those that mean one of it without an article as well
    joined_parts: Patterns = ()  # before a scale or unit in one word: "viertel" in "Viertelstunde"
    one_and_a_half: WordList = ()  # in one word
    and_a_half: Patterns = ()  # after digits or a unit
    and_a_quarter: Patterns = ()  # after a unit: "y cuarto"
    point: WordList = ()  # before the decimals
    none: WordList = ()  # mean 0 if they are the whole answer
    no: Patterns = ()  # before a thing that is counted as none
    joined: WordList = ()  # parts of numbers that are written as one word
    before_tens: str = ""  # between a number below ten and the tens behind it, in one word
    minus: Patterns = ()
    falling: Patterns = ()  # before a number that is a change to less
    fallen: Patterns = ()  # after it
    rising: Patterns = ()  # before a number that is a change to more
    range_gap_joined: Patterns = ()  # before the end of a range, joined to it: "ל" in "ל-25"
    out_of: Patterns = ()  # between the two numbers of a share: "in" in "one in two"
    out_of_joined: Patterns = ()  # the same, joined to the second one: "מ" in "מארבעה"
    ratio: Patterns = ()  # between the two numbers of a ratio: "to" in "3 to 2"
    every: Patterns = ()  # before an ordinal number that is a share: "every fifth"
    of: WordList = ()  # between a part and its scale: "a quarter of a million"
    times: Patterns = ()  # between a number and a power of ten
    to_the: Patterns = ()  # between ten and its exponent
    to_the_behind: Patterns = ()  # after the exponent: "степени"
    plus: Patterns = ()  # between two terms of a formula
    equals: Patterns = ()  # between its sides
    roots: Patterns = ()  # before what a square root is of
    and_joined: Patterns = ()  # between two numbers, joined to the second one: "ו-" in "ו-30"
    below_zero: Patterns = ()  # after a number and its unit that is less than zero
    below_sea: Patterns = ()  # after a height and its unit that is less than zero
    depths: Patterns = ()  # in what is measured, if it is how deep something is
    over: Patterns = ()  # between the two numbers of a fraction: "one over four"
    fold: Patterns = ()  # after a number that is a multiple: "three times", "threefold"
    percent: Patterns = ()
    about: Patterns = ()
    exactly: Patterns = ()
    more: Patterns = ()  # before a lower bound
    or_more: Patterns = ()  # after it
    less: Patterns = ()  # before an upper bound
    # Words for which another language has another number, each with one that all languages read.
    own: Replacements = _NO_TEXTS


class TypedUnitWords(NamedTuple):
    """The words of units; `quizgen.values.units` has their symbols, which all languages share.

    A name means one unit or several, as "pounds" do; `unit_names` makes these mappings.
    """

    names: Mapping[str, str] = _NO_TEXTS
    prefixes: Mapping[str, str] = _NO_TEXTS  # "kilo" is "k"
    powers_before: Meanings = _NO_MEANINGS  # "square" is 2
    powers_after: Meanings = _NO_MEANINGS  # "squared" is 2
    per: Patterns = ()
    per_joined: Patterns = ()  # the same, joined to the next word: "ל" in "לשנייה"
    further: Patterns = ()  # before what is added in a smaller unit: "con" in "2 euros con 50"
    of: Patterns = ()  # before a unit, without a meaning: "de" in "un millón de euros"
    filling: WordList = ()  # may follow a number without its unit: "26 or so"
    directions: Replacements = _NO_TEXTS  # of coordinates, as letters: "north" is "n"
    duals: Mapping[str, str] = _NO_TEXTS  # two of a unit in one word: "שעתיים" is "2 שעות"


class TypedNameWords(NamedTuple):
    """The words of names, and of terms."""

    titles: WordList = ()  # before a name
    titles_of_names: WordList = ()  # in nothing but names of people: "Captain", unlike "General"
    titles_of_families: WordList = ()  # before a family name with its particle: "Madame de Staël"
    officers: WordList = ()  # the same in small letters: "général de Gaulle"
    before_families: WordList = ()  # those particles: "de"
    offices: tuple[str, ...] = ()  # each lists titles of one office, which are not those of others
    titles_of_women: WordList = ()  # those of the titles that only a woman has: "mrs"
    titles_of_men: WordList = ()
    titles_of_saints: WordList = ()  # those before given names used alone: "saint François"
    royal_titles: WordList = ()  # those before given names only: "king"
    initials_of_titles: WordList = ()  # before the name of a ruler: "D" in "D. João II"
    given_behind_initials: WordList = ()  # and before these given names: "D. Afonso Henriques"
    ranks: WordList = ()  # of nobility, behind a name: "duke" in "…, 1st Duke of Wellington"
    suffixes: WordList = ()  # after a name
    # After a name: 1 is the elder, 2 the younger. With an article, before it as well.
    generations: Meanings = _NO_MEANINGS
    generations_with_article: Meanings = _NO_MEANINGS
    articles_of_generation: WordList = ()
    particles: WordList = ()  # within a name, and often left out
    joints: WordList = ()  # between two family names of one person: "y" in "Ortega y Gasset"
    elisions: WordList = ()  # particles before an apostrophe: "d" in "d'Alembert"
    epithets: WordList = ()  # in a name that has no family name: "the" in "Peter the Great"
    realm_words: WordList = ()  # between a ruler and the country: "of"
    bynames: Replacements = _NO_TEXTS  # of rulers, in English: "great" for "grosse"
    realms: tuple[str, ...] = ()  # each lists words for countries that one ruler may have had
    bodies: WordList = ()  # end the name of a body of people, which no single word can replace
    small_words: WordList = ()  # of terms: people leave them out
    behind_letters: WordList = ()  # behind a letter that is no article: "minor" in "A minor"
    # The ending of words whose initials are written twice, in decks of this language: EE. UU.
    doubled_initials: str = ""
    not_initials: WordList = ()  # words whose initials an abbreviation leaves out, too
    leading: WordList = ()  # prepositions before a term, where people leave them out
    leading_articles: Replacements = _NO_TEXTS  # those of them that are short: "im" is "in dem"
    leading_nouns: WordList = ()  # behind these, a noun or place is the whole thing: "im Herzen"
    leading_without_article: WordList = ()  # those that mean more with one: "nach dem Krieg"
    leading_verbs: WordList = ()  # before a verb: "to run"
    joined_leading: WordList = ()  # prepositions that are joined to the word behind: "ב"
    joining_people: WordList = ()  # between two people, and not between two names of one
    siblings: Replacements = _NO_TEXTS  # around the family name: brothers "m", sisters "f"
    joined_conjunctions: Patterns = ()  # "and" before a name that it is joined to: "ו" in "ומארי"
    joining: Patterns = ()  # before the last thing of a list, with the space behind it: "and "
    turning: WordList = ()  # "X of Y" is also "Y X"
    before_names: WordList = ()  # before the name that tells most: "of" in "Battle of Waterloo"
    before_names_of_events: WordList = ()  # the same where it only is so behind `named_events`
    # Before "of" and a name, if it is another one's: "mother" in "mother of Nero".
    before_names_of_others: WordList = ()
    named_events: WordList = ()  # "bataille" and the like, of which the place tells most
    joined_numbers: Meanings = _NO_MEANINGS  # written as one with the word behind: "dreissigjährig"
    # Endings of adjectives from names, the nominative ones: "sche" in "Bergmannsche Regel"
    adjectives_of_names: WordList = ()
    number_signs: WordList = ()  # before the number of a thing: "no" in "Symphony No. 5"
    place_kinds_before: Replacements = _NO_TEXTS  # what "lake" in "Lake Baikal" is, in English
    place_kinds_behind: Replacements = _NO_TEXTS  # the same behind a name: "Pacific Ocean"
    no_places: WordList = ()  # beside such a word: "red" in "Red Sea", which is no name alone
    shared_places: WordList = ()  # names of a country or town, and of a lake or river as well
    short_given: tuple[str, ...] = ()  # each lists a given name and its short forms
    saints: Replacements = _NO_TEXTS  # "saint" for "st", before another word
    shortenings: Replacements = _NO_TEXTS  # the whole word for each short one
    final_shortenings: WordList = ()  # those only at the end: "co"
    opening_articles: WordList = ()  # before a term, where people leave them out
    plural_articles: Replacements = _NO_TEXTS  # of these, how the word behind each has to end
    genders: Replacements = _NO_TEXTS  # of articles before a noun, each as a letter: "m"
    genders_in_case: Replacements = _NO_TEXTS  # of those that have others in another case: "der"
    no_gender: Patterns = ()  # beginnings of nouns before which an article tells none: el agua
    elided_articles: WordList = ()  # the same before an apostrophe: "l" in "l'État"
    joined_articles: WordList = ()  # of terms, joined to the next word
    prefixes: Replacements = _NO_TEXTS  # the whole prefix for its letter
    # At the beginning of a word in decks of this language, what sounds alike: "b" for "v".
    misspelt_firsts: Replacements = _NO_TEXTS
    contrasts: tuple[str, ...] = ()  # each lists endings or beginnings that no slip exchanges
    plurals: Replacements = _NO_TEXTS  # endings as patterns, with the singular's
    # Each lists an ending of the plural and those of its singulars, in decks of this language.
    number_endings: tuple[str, ...] = ()
    # Each lists the endings of the cases of one declension, in decks of this language.
    case_endings: tuple[str, ...] = ()
    # The same of names of people, the nominative first, in decks of this language.
    cases_of_names: tuple[str, ...] = ()
    # Of adjectives, which can stand for a term without its noun in decks of this language.
    adjective_endings: WordList = ()
    # Each lists an ending of an adjective and those of the places that it is of: Wiener, Bremer.
    place_adjectives: tuple[str, ...] = ()
    accidentals: Replacements = _NO_TEXTS  # signs in the name of a key, as patterns, with words
    spellings: Replacements = _NO_TEXTS  # patterns of one country, with what another one has
    versus: WordList = ()  # between the parties of a case
    further_of_party: WordList = ()  # before or in what can be left out behind a party: "ltd"
    crown: WordList = ()  # names of the state as a party
    forms: Patterns = ()  # how words begin that ask for a form of a word: "plural"
    before_numbers: WordList = ()  # before the number of one of a sort: "type" in "type I error"
    provisions: Replacements = _NO_TEXTS  # of statutes: "section" for "s"
    subprovisions: WordList = ()  # before the number of a part of a provision
    of_provision: Patterns = ()  # before the provision that a part is of, or before its statute


class TypedWords(NamedTuple):
    """The words of one language, or of several; what a language lacks is left out."""

    ordinals: Meanings = _NO_MEANINGS  # of rulers and terms: "fourth" is 4
    range_start: Patterns = ()  # before the first date or number of two: "from"
    elided: Patterns = ()  # joined to the next word by an apostrophe: "l" in "l'an"
    range_gap: Patterns = ()  # between two dates or numbers that are the ends of a range: "to"
    conjunction: Patterns = ()  # between two that are both right: "and"
    alternative: Patterns = ()  # between two dates or numbers if one is right: "or"
    guessing: WordList = ()  # before an answer or behind it, and no part of it: "i think"
    introducing: WordList = ()  # the same only before it: "it is"
    reasons: WordList = ()  # before a reason, behind an answer: "because"
    giving_up: WordList = ()  # the whole answer of who does not know: "no idea"
    dates: TypedDateWords = TypedDateWords()
    numbers: TypedNumberWords = TypedNumberWords()
    units: TypedUnitWords = TypedUnitWords()
    names: TypedNameWords = TypedNameWords()
