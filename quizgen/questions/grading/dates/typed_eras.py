"""A typed day, and the eras in which its year can be read."""

from quizgen.questions.grading.verdict import RemarkCode
from quizgen.record import record
from quizgen.values.date_eras import astronomical_year


@record()
class Day:
    """A day, month or year as typed; years before Christ are astronomical (0 is 1 BC).

    With `until_year`, it is a stretch of time: a season, also with `until_month`, or some years.
    `part` says that a stretch of months or days is a part of a year or month, and not a season.
    `missing` is the remark on a part that was not typed: the century, or the era.
    """

    year: int
    month: int | None = None
    day: int | None = None
    rounded: int = 0  # digits of the year that are not known: 1 in a decade, 2 in a century
    until_year: int | None = None
    until_month: int | None = None
    until_day: int | None = None
    part: bool = False
    missing: RemarkCode | None = None


@record()
class Era:
    """How a typed year is read: before Christ, or "38" in the century of the year `about`.

    `named` says that the text names the era; "38 AD" is not 1938. `implied` says that it does not,
    and the date that was asked for has this one.
    """

    about: int
    before_christ: bool
    named: bool = False
    implied: bool = False

    @property
    def missing(self) -> RemarkCode | None:
        """The remark on an era that was not typed."""
        return "no-era" if self.implied else None

    def year(self, number: int) -> int:
        """The astronomical year of a year that was typed in full."""
        return astronomical_year(number) if self.before_christ else number

    def in_century(self, number: int) -> int:
        """A year or decade that was typed without its century."""
        about = max(0, 1 - self.about if self.before_christ else self.about)
        return about - about % 100 + number

    def lacks_century(self, text: str) -> bool:
        """Whether a typed year is read in the century of the date that was asked for."""
        read = len(text) == 2 and self.about >= 100
        return read and not self.before_christ and not self.named

    def day(self, text: str, month: int | None = None, day: int | None = None) -> Day:
        """A day or month of a typed year, or the year."""
        number = int(text)
        if self.lacks_century(text):
            return Day(self.in_century(number), month, day, missing="no-century")
        return Day(self.year(number), month, day, missing=self.missing)
