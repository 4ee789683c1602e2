"""Grading of typed dates."""

from functools import cache

from quizgen.questions.answers.date import DateAnswer
from quizgen.questions.grading.dates.typed_dates import (
    STYLE,
    alternatives,
    both_styles,
    even_date,
    in_full,
    readings,
)
from quizgen.questions.grading.dates.typed_moments import DateReading
from quizgen.questions.grading.dates.unread_dates import lacks_year, why_unreadable
from quizgen.questions.grading.length import equal_to, is_readable
from quizgen.questions.grading.verdict import (
    Grade,
    Remark,
    RemarkCode,
    Verdict,
    graded,
    rank,
)
from quizgen.values.date_parts import is_ago
from quizgen.values.dates import Moment, When, alone
from quizgen.values.dates_shown import phrase_when
from quizgen.values.day_numbers import gregorian_date

NEAR_YEARS = 5
"""Years by which an answer may miss an approximate year and still be partly right."""

LAST_OLD_YEAR = 1752
"""The year in which England left the old calendar; up to then, decks have dates of either."""

NEAR_PART = 50
"""Before Christ, a year may be missed by the 50th part of its number if that is more."""


def grade_date(answer: DateAnswer, typed: str, *, era_unsaid: bool) -> Verdict:
    """Compare a typed date with the right one: at its precision, or finer, it is accepted.

    `era_unsaid` says that all dates are before Christ, so that nobody has to type it.
    """
    shown = answer.shown().text
    if equal_to(typed, (shown, *other_spellings(answer))) is not None:
        return Verdict("accept", shown)
    if not is_readable(typed):
        return Verdict("reject", shown, Remark("unreadable-date"))
    when = answer.when
    era_unsaid = needs_no_era(when, era_unsaid=era_unsaid)
    found = _grades(when, typed, era_unsaid=era_unsaid)
    if any(moment.day for moment in when.moments):
        for styles in both_styles(typed):
            both = [_grades(when, each, era_unsaid=era_unsaid, is_pair=True) for each in styles]
            if all(both):
                # The worse of the two.
                found.append(max(map(_best, both), key=rank))
    if when.shape == "one-of":
        found += [_of_several(when, parts) for parts in dict.fromkeys(alternatives(typed))]
    outcome, remark = _best(found)
    if not found:
        remark = Remark(why_unreadable(typed, when.moments[0].year))
    elif outcome == "reject" and lacks_year(typed):
        # 6/18 may be June 1918.
        remark = Remark("no-year")
    return Verdict(outcome, shown, remark)


def needs_no_era(when: When, *, era_unsaid: bool) -> bool:
    """Whether "BC" can be left out: in decks of such dates, and so long ago that no year fits."""
    return era_unsaid or is_ago(when.moments[0].year)


def _grades(when: When, typed: str, *, era_unsaid: bool, is_pair: bool = False) -> list[Grade]:
    """The grades of all that a text may mean; Old Style goes without saying in one of a pair."""
    may_be_old = is_pair or any(moment.julian for moment in when.moments)
    year = when.moments[0].year
    texts = [typed]
    if not may_be_old and year <= LAST_OLD_YEAR and STYLE.search(even_date(typed)):
        # What a deck has without a calendar is in that of the time and country.
        texts.append(STYLE.sub(" ", even_date(typed)).strip(" ()"))
    return [
        _compare(when, each, era_unsaid=era_unsaid)
        for text in texts
        for each in readings(text, year)
        if may_be_old or each.calendar != "os?"
    ]


def _best(found: list[Grade]) -> Grade:
    return min(found, key=rank, default=graded("reject"))


def other_spellings(answer: DateAnswer) -> tuple[str, ...]:
    """What is accepted word for word besides the shown date: as in a sentence, and `also`."""
    return phrase_when(answer.when, answer.language), *answer.also


def _of_several(when: When, parts: tuple[str, ...]) -> Grade:
    """Several dates typed for one that is one of several: as many, and each of them."""
    texts = [*dict.fromkeys(in_full(parts))]
    # The year only matters for the century in which "38" is read.
    abouts = {moment.year // 100: moment.year for moment in when.moments}
    read = cache(lambda text, hundred: readings(text, abouts[hundred]))
    fits = [
        any(
            _of_moment(moment, reading)[0] == "accept"
            for text in texts
            for reading in read(text, moment.year // 100)
        )
        for moment in when.moments
    ]
    if all(fits) and len(parts) == len(when.moments):
        return graded("accept")
    return graded("partial", "not-all") if any(fits) else graded("reject")


def _compare(when: When, reading: DateReading, *, era_unsaid: bool) -> Grade:
    given = reading.when
    if when.shape == "period":
        found = _of_period(when, reading)
    elif when.shape == "between":
        found = _of_between(when, reading)
    elif when.shape == "one-of" and len(given.moments) == 2 and not reading.stretch:
        return _of_choice(when, given)
    else:
        found = min((_of_moment(moment, reading) for moment in when.moments), key=rank)
    if found[0] != "accept":
        return found
    if when.shape == "one-of":
        return graded("partial", "one-of-several")
    if reading.missing == "no-century" and when.moments[0].digits == 2:
        # Any year without its century would be within a century.
        return graded("reject")
    if reading.missing == "no-era" and era_unsaid:
        return found
    return graded("partial", reading.missing) if reading.missing else found


def _of_choice(when: When, given: When) -> Grade:
    """Two dates typed as a period, 1936-37, where one of several dates is right."""
    ends = [DateReading(alone(moment)) for moment in given.moments]
    fits = [any(_of_moment(moment, end)[0] == "accept" for end in ends) for moment in when.moments]
    first, *others = sorted(when.moments, key=lambda moment: moment.earliest)
    adjoin = len(others) == 1 and others[0].earliest == first.latest + 1
    if fits.count(True) != 2:
        return graded("reject", "period-typed")
    return graded("accept") if adjoin else graded("partial", "not-all")


def _of_moment(moment: Moment, reading: DateReading) -> Grade:
    """How a reading fits a day, month, year, decade or century."""
    given = reading.when
    earliest, latest = given.earliest, given.latest
    if (earliest, latest) == (moment.earliest, moment.latest):
        return graded("accept")
    if moment.digits < 4 and _is_counted_otherwise(moment, given):
        return graded("accept")
    if earliest is None or latest is None:
        return graded("reject", "period-typed")
    if given.shape == "period" and not reading.stretch:
        within = moment.earliest <= earliest and latest <= moment.latest
        return graded("partial" if within else "reject", "period-typed")
    if moment.earliest <= earliest and latest <= moment.latest:
        return graded("accept")
    if earliest <= moment.earliest and moment.latest <= latest:
        return graded("partial", _coarser(moment, given.moments[0], reading.stretch))
    away = _years_away(given, moment.year)
    if 0 < near_years(moment) >= away:
        code: RemarkCode = "one-year-off" if away == 1 else "years-off"
        return graded("partial", code, count=_in_round_years(away))
    return graded("reject", _wrong_part(moment, given.moments[0]))


def _is_counted_otherwise(century: Moment, given: When) -> bool:
    """Whether a period is a century or decade as some count it: 1701 to 1800, or 1700 to 1800.

    The 5th century before Christ may be 500 to 400, or the years that begin with 4: 499 to 400.
    """
    long = 10 ** (4 - century.digits)
    years = [moment.year for moment in given.moments if moment.month is None]
    first = gregorian_date(century.earliest)[0]
    counted = [[first + 1, first + long], [first, first + long]]
    if first in (0, 1 - long):
        # Of the first one, the 100th year is often left out: 1 to 99, or 99 to 1 BC.
        counted.append([first + 1, first + long - 1])
    return years in counted


def _years_away(given: When, year: int) -> int:
    """How many years a date is from a year, which may be within it."""
    last = given.moments[-1]
    low, high = given.moments[0].year, last.year + int(10 ** (4 - last.digits)) - 1
    return max(low - year, year - high, 0)


def _in_round_years(away: int) -> int:
    """Tens of thousands of years with two digits: whether BC or ago was meant is 2,000 years."""
    unit = 10 ** (len(str(away)) - 2) if away >= 10_000 else 1
    return (away + unit // 2) // unit * unit


def near_years(moment: Moment) -> int:
    """How many years from the right one are partly right: some, if that is approximate."""
    uncertain = moment.approximate or moment.uncertain
    if not uncertain or moment.month is not None or moment.digits < 4:
        return 0
    return max(NEAR_YEARS, -moment.year // NEAR_PART)


def _coarser(moment: Moment, given: Moment, stretch: str) -> RemarkCode:
    """What is right about a date that says less, and what it leaves out."""
    if stretch == "season":
        return "season-no-day" if moment.day else "season-no-month"
    if stretch or given.digits < 4:
        return "coarse"
    if given.month is None:
        return "year-no-day" if moment.day else "year-no-month"
    return "month-no-day"


def _wrong_part(moment: Moment, given: Moment) -> RemarkCode | None:
    """Which part of a wrong date is wrong, where another one is right."""
    if given.digits < 4 or moment.digits < 4 or given.julian != moment.julian:
        return None
    if given.year != moment.year:
        same = moment.month and (given.month, given.day) == (moment.month, moment.day)
        return "wrong-year" if same else None
    if given.month and moment.month and given.month != moment.month:
        return "wrong-month"
    if given.day and moment.day and given.day != moment.day:
        return "wrong-day"
    return "right-year"


def _of_period(when: When, reading: DateReading) -> Grade:
    """How a reading fits a period: both of its ends, or one of them, or a date within it."""
    given = reading.when
    if given.shape == "period" and not reading.stretch:
        is_half = len(given.moments) < len(when.moments)
        return _of_one_end(when, given) if is_half else _of_ends(when, given)
    if given.earliest is None or given.latest is None:
        return graded("reject")
    if len(when.moments) == 1:
        # An open period: "From when?" asks for its beginning alone.
        return _of_moment(when.moments[0], reading)
    same = (given.earliest, given.latest) == (when.earliest, when.latest)
    if same and reading.stretch != "season":
        return graded("accept")
    if given.moments[0].digits < 4 and _is_counted_otherwise(given.moments[0], when):
        return graded("accept")
    start, end = when.moments
    if given.earliest <= start.earliest and end.latest <= given.latest:
        return graded("partial", "coarse")
    if start.earliest > given.latest or given.earliest > end.latest:
        return graded("reject")
    if _of_moment(start, reading)[0] == "accept":
        return graded("partial", "no-end")
    if _of_moment(end, reading)[0] == "accept":
        return graded("partial", "no-beginning")
    # "1939" for a war that began on a day of that year.
    exact = given.moments[0].digits == 4 and not reading.stretch
    if exact and "partial" in (_of_moment(start, reading)[0], _of_moment(end, reading)[0]):
        return graded("partial", "coarse")
    # Of two digits, some year of every century would be.
    is_whole = reading.missing != "no-century"
    inside = is_whole and start.earliest <= given.earliest and given.latest <= end.latest
    return graded("partial", "within-period") if inside else graded("reject")


def _of_between(when: When, reading: DateReading) -> Grade:
    """How a reading fits some time between two dates: both of them, or a date between them."""
    given = reading.when
    earliest, latest = given.earliest, given.latest
    if earliest is None or latest is None or when.earliest is None or when.latest is None:
        return graded("reject")
    if (earliest, latest) == (when.earliest, when.latest):
        return graded("accept")
    is_period = given.shape == "period" and not reading.stretch
    if when.earliest <= earliest and latest <= when.latest:
        return graded("partial", "period-typed") if is_period else graded("accept")
    if earliest <= when.earliest and when.latest <= latest:
        return graded("partial", "coarse")
    return _of_ends(when, given) if is_period else graded("reject")


def _of_one_end(when: When, given: When) -> Grade:
    """How the one end of a typed period, "since 1936", fits that of a period with both."""
    moment = when.moments[0 if given.open_end else 1]
    if _of_moment(moment, DateReading(alone(given.moments[0])))[0] == "reject":
        return graded("reject", "wrong-beginning" if given.open_end else "wrong-end")
    return graded("partial", "no-end" if given.open_end else "no-beginning")


def _of_ends(when: When, given: When) -> Grade:
    """How a typed period fits another one, end by end."""
    if (when.open_start, when.open_end) != (given.open_start, given.open_end):
        return graded("reject")
    outcomes = [
        _of_moment(moment, DateReading(alone(typed)))[0]
        for moment, typed in zip(when.moments, given.moments, strict=True)
    ]
    if outcomes.count("reject") == 1 and len(outcomes) == 2:
        return graded("reject", "wrong-beginning" if outcomes[0] == "reject" else "wrong-end")
    if "reject" in outcomes:
        return graded("reject")
    return graded("partial", "coarse") if "partial" in outcomes else graded("accept")
