"""The words of a worksheet, by language: all that is printed and not of a deck."""

from collections.abc import Mapping

from quizgen.record import record


@record(kw_only=True)
class SheetWords:
    """The words of one language; `{}` and `{name}` stand for what is filled in."""

    headings: Mapping[str, str]  # of the sections, by type of item
    instructions: Mapping[str, str]
    tasks: Mapping[str, str]  # what is to be done, of items that have no question of their own
    name: str
    group: str
    date: str
    score: str
    true: str
    false: str
    version: str
    page: str
    seed: str
    key: str
    marks: str
    mark: str
    according_to: str
    also: str
    rounded: str
    half: str
    half_range: str
    half_year: str
    half_month: str
    bank: str
    gap: str  # said by a screen reader, as is the next one
    lines: str
    fold_here: str
    questions: str
    picture: str


WORDS = {
    "en": SheetWords(
        headings={
            "choice": "Multiple choice",
            "true-false": "True or false",
            "gaps": "Fill the gaps",
            "matching": "Matching",
            "ordering": "Put in order",
            "short": "Short answers",
            "number": "Numbers",
            "date": "Dates",
            "argument": "Arguments",
        },
        instructions={
            "choice": "One answer is right: circle its letter.",
            "true-false": "Circle one of the two.",
            "gaps": "Each gap takes one of the words above it; one word is left over.",
            "matching": "Write the letter that belongs to each; one letter is left over.",
            "ordering": "Number them from the earliest, 1.",
            "short": "A few words are enough.",
            "number": "Write a number.",
            "date": "As exactly as you can.",
            "argument": "Write down the points; each is worth a mark.",
        },
        tasks={
            "gaps": "Which word belongs in each gap? One is left over.",
            "matching": "What belongs together? One is left over.",
            "ordering": "Put these in order, the earliest first.",
        },
        name="Name",
        group="Group",
        date="Date",
        score="Score",
        true="true",
        false="false",
        version="Version {}",
        page="page {page} of {pages}",
        seed="seed {}",
        key="Key",
        marks="{} marks",
        mark="1 mark",
        according_to="according to {}",
        also="also: {}",
        rounded="also {}",
        half="half a mark for a rounded number from {} to {}",
        half_range="half a mark for a number within it",
        half_year="half a mark for the right year",
        half_month="half a mark for the right month or year",
        bank="Words",
        gap="gap {}",
        lines="room for the answer",
        fold_here="fold here",
        questions="Questions",
        picture="Picture",
    )
}
"""By language code."""
