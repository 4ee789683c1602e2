"""How a language makes whole sentences of an author's texts, where their form allows it."""

from collections.abc import Callable, Mapping
from typing import NamedTuple

PAST_UNTIL = 2026
"""The year before which all dates are past: the year of the release of quizgen.

Later dates are told without the past tense, even when they are past. This does not depend on
today's date, so that a deck has the same prompts on every day.
"""


ANY_TEXT = ".*"
"""The form of every text."""

CASE = r"[A-Z].* vs?\.? [A-Z].*"
"""The pattern of the name of a case in court, in all languages: *Marbury v. Madison*."""

EQUATION = r".*[=≈<>≤≥].*"
"""The pattern of an equation: F = ma."""

_ELEMENT = "A[gls]|B[ar]?|C[adlrsu]?|Fe?|G[ae]|Hg?|I|K|Li|M[gn]|N[ai]?|O|P[bt]?|Rb|S[beinr]?|Ti|Zn"
COMPOUND = (
    r"(?:(?=.*[₀-₉])(?:[A-Z][a-z]?[₀-₉]*|[()·])+"
    rf"|(?!NaN)(?=[A-Z]*[a-z])(?:{_ELEMENT}){{2,}}$)"
)
"""The pattern of a chemical formula: with a number below the line, as CO₂ has, or of elements one
of which has two letters: NaOH, not CO. No compound of cobalt, which would be a CoP too."""


class Sentence(NamedTuple):
    """The wording of a question whose text has a certain form.

    - `prompt` and `statement`: as in `Words`. One that is "" is left to the next sentence that
      matches, and at last to the neutral wording. `{text}` is the text, `{written}` has the first
      letter as its author wrote it, and the groups of `form` are further values. A statement has
      `{answer}`; one on a date may have `{when}` instead, the date as in a sentence, "on 9 June
      1781". True-or-false items prefer it, and so do gap texts, whose words are dates alone, if
      only words like "on" are added to the date.
    - `form`: a regular expression for the classes of all words of the text, each a character; ""
      matches every text. A text that does not surely have the form must not match.
    - `pattern`: the same for the text itself.
    - `inflected`: gives the value `{inflected}` for the group "word", such as a verb that agrees
      with a noun; without one, the sentence does not match.
    - `sample`: a text of that form, with which the page of the language shows the sentence.
    - `described`: a regular expression for the beginning of what a term means or who a
      person is; it tells the sort.
    """

    prompt: str = ""
    statement: str = ""
    form: str = ""
    pattern: str = ""
    inflected: Callable[[str], str | None] | None = None
    sample: str = ""
    described: str = ""


def in_past_year(
    sentences: tuple[Sentence, ...], preposition: str, made: str
) -> tuple[Sentence, ...]:
    """The sentences on what ends with the year for which it holds, such as "en 1910".

    `made` are the beginnings of words before a year that say of what year a thing is, as a pattern:
    the tower built in 1889 still is as high.
    """
    year = rf"{preposition} (?:1\d\d\d|{'|'.join(map(str, range(2000, PAST_UNTIL)))})$"
    past = rf"(?=.* {year})(?!.*\b(?:{made})[^\W\d]* {year})"
    return tuple(
        [
            each._replace(
                pattern=f"{past}(?:{each.pattern})", sample=f"{each.sample} {preposition} 1910"
            )
            for each in sentences
        ]
    )


def following(
    statement: str, sample: str = "", *, colon: str = ":", text: str = "{text}"
) -> Sentence:
    """A sentence on any text, which comes after it: "The following happened in 1789: …"."""
    return Sentence(statement=f"{statement}{colon} {text}.", form=ANY_TEXT, sample=sample)


class SentenceWords(NamedTuple):
    """The sentences of a language.

    - `sentences`: by the keys of prompts, the first that matches is taken. Those of a slot come
      after those of its variant.
    - `word_class`: gives the class of a word or sign. Words may have inner apostrophes, hyphens and
      full stops; all else is one sign.
    - `common`: words in small letters that are not names. A text that begins with one is read as if
      it began with a small letter.
    - `title`: a regular expression for what is one word, such as a title in quotation marks.
    - `stops`: a regular expression for the end of a text whose full stop is no end of a sentence,
      besides that of several abbreviations, such as "i. e.".
    """

    sentences: Mapping[str, tuple[Sentence, ...]]
    word_class: Callable[[str], str] = lambda _: "n"
    common: frozenset[str] = frozenset()
    title: str = ""
    stops: str = ""
