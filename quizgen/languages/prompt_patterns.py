"""What the checks look for in the texts of a deck, in one language."""

from typing import NamedTuple

from quizgen.languages.life_patterns import LifePatterns
from quizgen.languages.time_patterns import TimePatterns


class PromptPatterns(NamedTuple):
    """Regular expressions as text, by what they find; "" finds nothing.

    They are compiled when a check first uses them. Case matters unless a pattern begins with
    `(?i)`. The comment on each says where in a text it is looked for.

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

    yes_no: str = ""  # at the beginning
    conditions: bool = False
    alternative: str = ""  # anywhere
    enumeration: str = ""  # anywhere
    pronoun: str = ""  # at the beginning
    pointing: str = ""  # anywhere
    neighbour: str = ""  # at the beginning
    vague: str = ""  # at the beginning
    age: str = ""  # anywhere
    death: str = ""  # anywhere
    kin: str = ""  # anywhere
    list_separator: str = ""  # anywhere
    clause: str = ""  # at the beginning
    empty: tuple[str, ...] = ()
    head_ends: tuple[str, ...] = ()
    consisting: tuple[str, ...] = ()
    head_first: bool = False
    capital_nouns: bool = False
    contrasts: tuple[str, ...] = ()
    posthumous: str = ""  # anywhere
    plurals: tuple[tuple[str, str], ...] = ()
    compound_from: int = 0
    spanning: str = ""  # anywhere
    negations: tuple[str, ...] = ()
    counting: str = ""  # at the beginning
    long_genitive: str = ""  # at the end of a word
    times: TimePatterns = TimePatterns()
    lives: LifePatterns = LifePatterns()
