"""Words that show what a question asks for, and how an answer is built."""

from collections.abc import Mapping
from typing import Literal, NamedTuple, TypeAlias

QuestionWord: TypeAlias = Literal["why", "how", "what", "which", "who", "whose", "where", "when"]


def asking(words: Mapping[QuestionWord, str]) -> Mapping[str, QuestionWord]:
    """What each question word asks for, of words that are listed by it with commas between them."""
    return {word: asked for asked, listed in words.items() for word in listed.split(", ")}


class GenusWords(NamedTuple):
    """The words by which a description is cut down to its genus: *chemist* in *German chemist who*.

    Words are in the form that `fold` makes, patterns are matched with words in small letters, but
    `owner` with words as they are written.

    - `first`: whether the noun comes before what describes it, as in *chimiste allemand*.
    - `ends`: words that end the noun phrase, besides prepositions, pronouns, determiners and
      relatives of the language.
    - `not_noun`: a regular expression for words that are no noun: adjectives before a noun that
      stands first, participles after one that stands last.
    - `owner`: the same for a noun in the genitive right after the head noun, both of which have
      capitals: *Königin Englands*.
    - `light`: a regular expression for a beginning that only says that a sort follows: *one of*.
    - `qualities`: the same for adjectives of size, order and the like, which set no sort apart, and
      which may be before a comma: *large, flat bone*.
    - `parts`: nouns that name a sort only with what follows: *part of the brain*.
    - `nations`: the beginnings of words for nationalities, as regular expressions. Of two that a
      word has, the first is taken.
    - `trades`: by field, the beginnings of words for what people do, or the whole words of
      compounds, with spaces between them. A person asked for by one is not sought among people of
      another field.
    """

    first: bool = False
    ends: tuple[str, ...] = ()
    not_noun: str = ""
    owner: str = ""
    light: str = ""
    qualities: str = ""
    parts: tuple[str, ...] = ()
    nations: tuple[str, ...] = ()
    trades: tuple[str, ...] = ()


class GrammarWords(NamedTuple):
    """The words by which wrong options are chosen that look like the right one, and some more.

    All are in small letters, without accents only if the language has none. Where a list is empty,
    options are chosen without it.

    - `asking`: the question words, each with what it asks for.
    - `no_sort`: endings of words that do not name a sort of thing. What follows "what" names one in
      "what bridge", but not in "what caused".
    - `view`: a regular expression for the beginning of a text that reports what others hold, such
      as "the view that". Without that beginning, the text is what they hold. "" finds nothing.
    - `scales`: regular expressions for what is measured on a scale that everybody knows, each with
      the least and the greatest number of the scale, and, if the scale is long for the differences
      on it, how far from the right number a wrong one is plausible. They are matched with what is
      counted or, if that has a unit, with the unit, in the form that `fold` makes; if the unit is
      years or °C, with "yr" or "celsius" and what is counted. None applies to a number outside.
    - `feminine`: a regular expression for the end of a noun that is used of women only, and
      `feminine_quality` for that of another word beside it, such as *gallega*. `any_sex` are nouns
      of one gender that are used of women and men: *figura*. `shows_sex` is whether nouns for
      people or the words beside them have such forms as a rule, so that one without is of a man.
      `named_women` is a regular expression for the beginning of a woman's name, where it tells more
      than a noun such as the Spanish *novelista*.
    - `endings`: groups of endings, of which a noun or name has one or another by number and case,
      such as "y ies", or a movement one and its followers another, as in "ism ist"; "-" is none.
      `beginnings` are such groups of what is written in one word with a noun, such as the Hebrew
      article. All are in the form that `fold` makes.
    - `several`: a regular expression for the name of several people, such as "the Brothers Grimm",
      for a language whose prompts have a variant for them. "" finds nothing.
    """

    asking: Mapping[str, QuestionWord]
    no_sort: tuple[str, ...] = ()
    articles: tuple[str, ...] = ()
    determiners: tuple[str, ...] = ()  # articles included
    pronouns: tuple[str, ...] = ()  # as subjects of a clause
    prepositions: tuple[str, ...] = ()  # and conjunctions, which may open a phrase
    verbs: tuple[str, ...] = ()  # auxiliaries and other frequent ones, which make a clause
    relatives: tuple[str, ...] = ()  # which open a clause within a text
    women: tuple[str, ...] = ()  # words that only a description of a woman has
    men: tuple[str, ...] = ()
    feminine: str = ""
    feminine_quality: str = ""
    any_sex: tuple[str, ...] = ()
    shows_sex: bool = False
    named_women: str = ""
    view: str = ""
    genus: GenusWords = GenusWords()
    scales: Mapping[str, tuple[int, int] | tuple[int, int, int]] = {}
    endings: tuple[str, ...] = ()
    beginnings: tuple[str, ...] = ()
    several: str = ""
