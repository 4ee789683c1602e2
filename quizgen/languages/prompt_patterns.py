"""What the checks look for in the texts of a deck, in one language."""

import re
from typing import NamedTuple

from quizgen.languages.life_patterns import LifePatterns
from quizgen.languages.time_patterns import TimePatterns
from quizgen.lazy_pattern import NEVER


class PromptPatterns(NamedTuple):
    """Regular expressions by what they find; those that a language does not have find nothing.

    Case matters unless a pattern begins with `(?i)`. The comment on each says where in a text it is
    looked for.

    - `yes_no`: a question that can be answered yes or no.
    - `conditions`: whether a condition may begin as such a question, as "Had she lost, …" does.
    - `alternative`: the word that makes such a question one of several answers, as "or" does.
    - `enumeration`: a question that asks for several things.
    - `pronoun`: a question about "it" or "them" that does not say who or what that is.
    - `pointing`: words that point to an earlier sentence, such as "the latter".
    - `neighbour`: an opening such as "This" that leans on another card.
    - `vague`: a question that many answers fit.
    - `age`: an age in years; group 1 is the number, in digits or words.
    - `death`: words for dying, of the person whom a text is about.
    - `kin`: words for relatives and the like, whose ages a text on a person may tell.
    - `list_separator`: what separates the parts of an enumeration, "and" included.
    - `clause`: a part of an enumeration that begins a clause, as "which sorts" does; what follows
      it belongs to the clause.
    - `empty`: words, in small letters, that have no content of their own.
    - `head_ends`: words, in small letters, that end the first noun phrase of a text, besides those
      in `empty`, prepositions and articles.
    - `consisting`: prepositions, in small letters, before the things that something consists of, as
      in "council of 31 judges".
    - `head_first`: whether a noun comes before what describes it, as in *batalla naval*.
    - `capital_nouns`: whether all nouns have a capital.
    - `contrasts`: words, in small letters, that tell one thing of a series from another, besides
      ordinals, numbers and months.
    - `posthumous`: words of what may be done to someone, or with their name, after their death.
    - `plurals`: the ends of words and those of their plurals or cases, longest ends first.
    - `compound_from`: how many letters a word has at least that is looked for in compounds; 0 if
      the language writes none.
    - `spanning`: a word before several names that are one place or relation, as in "between
      Belgium, France and Germany".
    - `negations`: words, in small letters, that turn a statement into its contrary.
    - `counting`: the prompt of a figure that counts things, whose number is whole, and no average.
      It is for languages with a decimal comma.
    - `long_genitive`: the end of a genitive that may as well be -s.
    - `times`: what is looked for on time.
    - `lives`: what is looked for on births and deaths.
    """

    yes_no: re.Pattern[str] = NEVER  # at the beginning
    conditions: bool = False
    alternative: re.Pattern[str] = NEVER  # anywhere
    enumeration: re.Pattern[str] = NEVER  # anywhere
    pronoun: re.Pattern[str] = NEVER  # at the beginning
    pointing: re.Pattern[str] = NEVER  # anywhere
    neighbour: re.Pattern[str] = NEVER  # at the beginning
    vague: re.Pattern[str] = NEVER  # at the beginning
    age: re.Pattern[str] = NEVER  # anywhere
    death: re.Pattern[str] = NEVER  # anywhere
    kin: re.Pattern[str] = NEVER  # anywhere
    list_separator: re.Pattern[str] = NEVER  # anywhere
    clause: re.Pattern[str] = NEVER  # at the beginning
    empty: frozenset[str] = frozenset()
    head_ends: frozenset[str] = frozenset()
    consisting: frozenset[str] = frozenset()
    head_first: bool = False
    capital_nouns: bool = False
    contrasts: tuple[str, ...] = ()
    posthumous: re.Pattern[str] = NEVER  # anywhere
    plurals: tuple[tuple[str, str], ...] = ()
    compound_from: int = 0
    spanning: re.Pattern[str] = NEVER  # anywhere
    negations: frozenset[str] = frozenset()
    counting: re.Pattern[str] = NEVER  # at the beginning
    long_genitive: re.Pattern[str] = NEVER  # at the end of a word
    times: TimePatterns = TimePatterns()
    lives: LifePatterns = LifePatterns()
