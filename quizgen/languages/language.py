"""Language: all that quizgen knows of one language, as one record."""

from collections.abc import Mapping

from quizgen.languages.sheet_words import PageWords, SheetWords
from quizgen.languages.typed_words import TypedWords
from quizgen.languages.value_words import DateWords, NumberWords
from quizgen.record import record


@record(kw_only=True, eq=False)
class Words:
    """What a deck in a language shows to learners, and what quizgen looks for in its texts.

    - `prompts`: what each question asks. The keys are kind, slot and variant, as in "date when
      since"; "attributed" is put before what is contested. `{name}` stands for a value.
    - `statements`: the same as sentences with a place for the answer, `{answer}`. A variant without
      a statement of its own has that of its last words, or of the slot. A name with a capital
      stands for the value with one.
    - `remarks`: what a verdict on a typed answer says, by the code of the remark. `{other}` is a
      name, `{count}` a number of 2 or more, or 0.
    """

    prompts: Mapping[str, str]
    statements: Mapping[str, str]
    dates: DateWords
    numbers: NumberWords
    sheet: SheetWords
    page: PageWords
    remarks: Mapping[str, str]


@record(kw_only=True, eq=False)
class Language:
    """A language: `words` is None as long as no deck can be written in it.

    `typed` are the words that are read in a typed answer, whatever the language of the deck.
    """

    words: Words | None = None
    typed: TypedWords = TypedWords()
