"""Grading of typed dates."""

from quizgen.questions.answers.date import DateAnswer
from quizgen.questions.grading.length import equal_to, is_readable
from quizgen.questions.grading.typed_dates import DateReading, alternatives, readings
from quizgen.questions.grading.verdict import Grade, Outcome, Verdict, rank
from quizgen.values.dates import Moment, When

NEAR_YEARS = 5
"""Years by which an answer may miss an approximate year and still be partly right."""

_UNREADABLE = "not a date that can be read"


def grade_date(answer: DateAnswer, typed: str) -> Verdict:
    """Compare a typed date with the right one: at its precision, or finer, it is accepted."""
    shown = answer.shown().text
    if equal_to(typed, (shown, *answer.also)) is not None:
        return Verdict("accept", shown)
    if not is_readable(typed):
        return Verdict("reject", shown, _UNREADABLE)
    when = answer.when
    parts = alternatives(typed)
    if when.shape == "one-of" and len(parts) > 1:
        return Verdict(*_several(when, parts, shown))
    outcome, remark = _best(when, typed)
    return Verdict(outcome, shown, remark)


def _several(when: When, parts: list[str], shown: str) -> tuple[Outcome, str, str]:
    """Several dates typed for one that is one of several: as many, and each of them."""
    fits = [
        any(
            _of_moment(moment, reading)[0] == "accept"
            for part in parts
            for reading in readings(part, moment.year)
        )
        for moment in when.moments
    ]
    if all(fits) and len(parts) == len(when.moments):
        return "accept", shown, ""
    return ("partial", shown, "not all of them") if any(fits) else ("reject", shown, "")


def _best(when: When, typed: str) -> Grade:
    about = when.moments[0].year
    found = [_compare(when, reading) for reading in readings(typed, about)]
    return min(found, key=rank, default=("reject", _UNREADABLE))


def _compare(when: When, reading: DateReading) -> Grade:
    if reading.calendar == "os?" and not any(moment.julian for moment in when.moments):
        return "reject", ""
    outcome, remark = _compared(when, reading)
    if outcome == "accept" and not reading.century:
        return "partial", "the century is missing"
    return outcome, remark


def _compared(when: When, reading: DateReading) -> Grade:
    if when.shape == "period":
        return _of_period(when, reading)
    found = [_of_moment(moment, reading) for moment in when.moments]
    outcome, remark = min(found, key=rank)
    if when.shape == "one-of" and outcome == "accept":
        return "partial", "one of several"
    return outcome, remark


def _of_moment(moment: Moment, reading: DateReading) -> Grade:
    """How a reading fits a day, month, year, decade or century."""
    given = reading.when
    if (given.earliest, given.latest) == (moment.earliest, moment.latest):
        return "accept", ""
    if given.shape == "period" and not reading.season:
        return "reject", "a period, but one date is asked"
    earliest, latest = given.earliest, given.latest
    if earliest is None or latest is None:
        return "reject", "a period, but one date is asked"
    if moment.earliest <= earliest and latest <= moment.latest:
        return "accept", ""
    if earliest <= moment.earliest and moment.latest <= latest:
        return "partial", _coarser(moment, given, season=reading.season)
    if (moment.approximate or moment.uncertain) and moment.month is None and moment.digits == 4:
        away = min(abs(each.year - moment.year) for each in given.moments)
        if away <= NEAR_YEARS:
            return (
                "partial",
                f"{away} year{'' if away == 1 else 's'} off, of a date that is not certain",
            )
    return "reject", _off(moment, given)


def _coarser(moment: Moment, given: When, *, season: bool) -> str:
    """What is right about a date that says less, and what it leaves out."""
    last = given.moments[0]
    if season:
        return f"the season is right, the {'day' if moment.day else 'month'} is missing"
    if last.digits < 4:
        return "right as far as it goes"
    if last.month is None:
        return f"the year is right, the {'day' if moment.day else 'month'} is missing"
    return "the month is right, the day is missing"


def _off(moment: Moment, given: When) -> str:
    """Which part of a wrong date is right, where one is."""
    last = given.moments[0]
    if last.digits < 4 or moment.digits < 4 or last.julian != moment.julian:
        return ""
    if last.year != moment.year:
        same = moment.month and (last.month, last.day) == (moment.month, moment.day)
        return "another year" if same else ""
    if last.month and moment.month and last.month != moment.month:
        return "the year is right, the month is another"
    if last.day and moment.day and last.day != moment.day:
        return "the month is right, the day is another"
    return "the year is right"


def _of_period(when: When, reading: DateReading) -> Grade:
    """How a reading fits a period: both of its ends, or one of them, or a date within it."""
    given = reading.when
    if given.shape == "period" and not reading.season:
        return _of_ends(when, given)
    if given.earliest is None or given.latest is None:
        return "reject", ""
    if len(when.moments) == 1:
        # An open period: "From when?" asks for its beginning alone.
        return _of_moment(when.moments[0], reading)
    start, end = when.moments
    if given.earliest <= start.earliest and end.latest <= given.latest:
        return "partial", "right as far as it goes"
    if start.earliest <= given.latest and given.earliest <= end.latest:
        for moment, other in ((start, "end"), (end, "beginning")):
            if _of_moment(moment, reading)[0] == "accept":
                return "partial", f"the {other} is missing"
        inside = start.earliest <= given.earliest and given.latest <= end.latest
        return ("partial", "within it, but from when to when?") if inside else ("reject", "")
    return "reject", ""


def _of_ends(when: When, given: When) -> Grade:
    if (when.open_start, when.open_end) != (given.open_start, given.open_end):
        return "reject", ""
    found = [
        _of_moment(moment, DateReading(_alone(typed)))
        for moment, typed in zip(when.moments, given.moments, strict=True)
    ]
    outcomes = [outcome for outcome, _ in found]
    if "reject" in outcomes:
        right = outcomes.count("reject") == 1 and len(outcomes) == 2
        if right:
            wrong = ("beginning", "end")[outcomes.index("reject")]
            return "reject", f"the {wrong} is another"
        return "reject", ""
    return ("partial", "right as far as it goes") if "partial" in outcomes else ("accept", "")


def _alone(moment: Moment) -> When:
    return When("", "moment", (moment,), moment.earliest, moment.latest)
