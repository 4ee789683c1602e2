"""What grading finds."""

from collections.abc import Iterable
from typing import Literal, TypeAlias

from quizgen.languages.language import Words
from quizgen.record import record

Outcome: TypeAlias = Literal["accept", "partial", "reject"]

RANK: dict[Outcome, int] = {"accept": 0, "partial": 1, "reject": 2}
"""Of several outcomes the one with the least rank is the best."""

RemarkCode: TypeAlias = Literal[
    "gives-up", "unreadable-name", "unreadable-date", "unreadable-number",
    "no-year", "no-such-day", "reversed-period", "several-dates", "several-numbers",
    "other-person", "other-thing", "fits-other", "others-given-name", "one-slip", "slips",
    "no-number", "unknown-number", "no-epithet", "no-family-name", "half-family-name",
    "other-gender", "other-article", "other-order", "in-full", "other-tone", "other-accent",
    "given-ending", "unknown-given", "letter-case", "part-of-term", "unknown-word",
    "unknown-country", "other-report", "middle-initial", "another-word", "other-number-of-word",
    "other-case-of-word",
    "one-of-several", "not-all", "no-century", "no-era", "period-typed", "season-no-day",
    "season-no-month", "year-no-day", "year-no-month", "month-no-day", "coarse",
    "one-year-off", "years-off", "wrong-year", "wrong-month", "wrong-day", "right-year",
    "no-beginning", "no-end", "wrong-beginning", "wrong-end", "within-period",
    "wrong-unit", "unknown-unit", "percentage-typed", "range-typed", "within-range", "near",
    "well-rounded", "rounded", "magnitude", "wrong-sign", "no-scale",
]  # fmt: skip
"""What can be said of a typed answer. `Words.remarks` has the wording in each language."""

UNREADABLE: frozenset[RemarkCode] = frozenset(
    {
        "unreadable-name", "unreadable-date", "unreadable-number",
        "no-year", "no-such-day", "reversed-period", "several-dates", "several-numbers",
    }
)  # fmt: skip
"""The remarks on what is not an answer of the type that is asked for, right or wrong."""

NO_FIGURE = UNREADABLE | {"gives-up"}
"""The remarks on what is graded as a term, although that is a date or a number."""

SLIPS = frozenset(("one-slip", "slips"))
"""The remarks on what is right but for its spelling."""

OTHER_FORMS: frozenset[RemarkCode] = frozenset({"other-number-of-word", "other-case-of-word"})
"""The remarks on a word in another form, which is the same word."""


@record()
class Remark:
    """What is off with a typed answer, to be worded in some language.

    `other` is another name, `count` a number of slips or years; most codes have neither.
    """

    code: RemarkCode
    other: str = ""
    count: int = 0

    def worded(self, words: Words) -> str:
        """The remark as plain text in a language."""
        is_long = self.count >= _LONG
        count = words.dates.long_year(self.count) if is_long else str(self.count)
        return words.remarks[self.code].format(other=self.other, count=count)


_LONG = 10_000
"""Years from which on thousands are separated."""


Grade: TypeAlias = tuple[Outcome, Remark | None]
"""An outcome with its remark."""


def graded(outcome: Outcome, code: RemarkCode | None = None, *, count: int = 0) -> Grade:
    """An outcome with a remark of this code."""
    return outcome, Remark(code, count=count) if code else None


def rank(found: Grade) -> int:
    """The rank of what was found, by its outcome alone."""
    return RANK[found[0]]


@record()
class Verdict:
    """How a typed answer compares with the right one.

    `expected` is the right text that is nearest to what was typed; `remark` is None where nothing
    is off.
    """

    outcome: Outcome
    expected: str
    remark: Remark | None = None

    @property
    def gives_up(self) -> bool:
        """Whether what was typed says that the learner does not know."""
        return self.remark is not None and self.remark.code == "gives-up"

    @property
    def is_form(self) -> bool:
        """Whether the right word was typed in another number or case."""
        return self.remark is not None and self.remark.code in OTHER_FORMS

    @property
    def is_unreadable(self) -> bool:
        """Whether what was typed is no answer of the expected type, so that it says nothing."""
        return self.remark is not None and self.remark.code in UNREADABLE


def best_verdict(found: Iterable[Verdict]) -> Verdict:
    """The best of some verdicts, of equal ones the first."""
    return min(found, key=lambda each: RANK[each.outcome])


def worst_verdict(found: Iterable[Verdict]) -> Verdict:
    """The worst of some verdicts, of equal ones the first."""
    return max(found, key=lambda each: RANK[each.outcome])
