"""All that a deck in a language shows, as one record."""

from collections.abc import Mapping
from typing import Literal, NamedTuple, TypeAlias

from quizgen.languages.anki_words import AnkiWords
from quizgen.languages.chart_words import ChartWords
from quizgen.languages.citation_words import CitationWords
from quizgen.languages.grammar_words import GrammarWords
from quizgen.languages.prompt_patterns import PromptPatterns
from quizgen.languages.quiz_words import QuizWords
from quizgen.languages.sentence_words import SentenceWords
from quizgen.languages.sheet_words import PageWords, SheetWords
from quizgen.languages.value_words import DateWords, NumberWords

Direction: TypeAlias = Literal["ltr", "rtl"]
"""Left to right, or right to left, as HTML calls it."""


class Words(NamedTuple):
    """What a deck in a language shows to learners, and what quizgen looks for in its texts.

    - `prompts`: what each question asks. The keys are kind, slot and variant, as in "date when
      since"; "attributed" is put around what is contested. `{name}` stands for a value. "date what"
      may have prompts of its own for the variants of "date when"; those of an open period have
      `{moment}` for its one end, "in 1825". Prompts on a person may have the variants "living" and
      "several", for one who was not dead by what the fact says, and for the names of several people
      that `grammar.several` finds. A line end is before what is asked, after what it is about; what
      has no room for lines shows a space.
    - `sentences`: better prompts and statements, for texts of certain forms.
    - `statements`: the same as sentences with a place for the answer, `{answer}`. A variant without
      a statement of its own has that of its last words, or of the slot. A name with a capital
      stands for the value with one.
    - `kinds`: what each kind of fact is called, by its name.
    - `fields`: what a citation calls each field that it is for, by its key.
    - `one_of_them`: the question beside a prompt whose answer is several points, where one of the
      options is such a point.
    - `patterns`: what the checks look for; None finds nothing.
    - `grammar`: words by which wrong options are chosen; None chooses them without.
    - `remarks`: what a verdict on a typed answer says, by the code of the remark. `{other}` is a
      name, `{count}` a number of 2 or more, or 0.
    - `list_separator`: between the parts of a list in one line, and between sources.
    - `direction`: the direction in which the language is written, and a sheet in it is laid out.
    - `retry`: sentences that ask again after an unreadable answer, by the code of its remark.
    """

    prompts: Mapping[str, str]
    statements: Mapping[str, str]
    dates: DateWords
    numbers: NumberWords
    sheet: SheetWords
    page: PageWords
    chart: ChartWords
    kinds: Mapping[str, str]
    fields: Mapping[str, str]
    citations: CitationWords
    anki: AnkiWords
    one_of_them: str
    quiz: QuizWords
    remarks: Mapping[str, str]
    retry: Mapping[str, str]
    sentences: SentenceWords | None = None
    patterns: PromptPatterns = PromptPatterns()
    grammar: GrammarWords | None = None
    direction: Direction = "ltr"
    list_separator: str = "; "
