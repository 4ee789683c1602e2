"""How a typed date fits the right one, which may be a period or one of several."""

from quizgen.questions.grading.dates.matched_moments import compare_moment, is_counted_otherwise
from quizgen.questions.grading.dates.typed_moments import DateReading
from quizgen.questions.grading.verdict import Grade, graded, rank
from quizgen.values.dates import When, alone


def compare_reading(when: When, reading: DateReading, *, era_unsaid: bool) -> Grade:
    """How a reading fits a date. `era_unsaid` says that nobody has to type "BC"."""
    given = reading.when
    if when.shape == "period":
        found = _of_period(when, reading)
    elif when.shape == "between":
        found = _of_between(when, reading)
    elif when.shape == "one-of" and len(given.moments) == 2 and not reading.stretch:
        return _of_choice(when, given)
    else:
        found = min((compare_moment(moment, reading) for moment in when.moments), key=rank)
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
    fits = [
        any(compare_moment(moment, end)[0] == "accept" for end in ends) for moment in when.moments
    ]
    first, *others = sorted(when.moments, key=lambda moment: moment.earliest)
    adjoin = len(others) == 1 and others[0].earliest == first.latest + 1
    if fits.count(True) != 2:
        return graded("reject", "period-typed")
    return graded("accept") if adjoin else graded("partial", "not-all")


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
        return compare_moment(when.moments[0], reading)
    same = (given.earliest, given.latest) == (when.earliest, when.latest)
    if same and reading.stretch != "season":
        return graded("accept")
    if given.moments[0].digits < 4 and is_counted_otherwise(given.moments[0], when):
        return graded("accept")
    start, end = when.moments
    if given.earliest <= start.earliest and end.latest <= given.latest:
        return graded("partial", "coarse")
    if start.earliest > given.latest or given.earliest > end.latest:
        return graded("reject")
    if compare_moment(start, reading)[0] == "accept":
        return graded("partial", "no-end")
    if compare_moment(end, reading)[0] == "accept":
        return graded("partial", "no-beginning")
    # "1939" for a war that began on a day of that year.
    exact = given.moments[0].digits == 4 and not reading.stretch
    if exact and "partial" in (compare_moment(start, reading)[0], compare_moment(end, reading)[0]):
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
    # A whole year may be that of one end only: 1941 for winter 1941/42.
    is_whole = given.shape == "moment" and given.moments[0].digits == 4 and not reading.stretch
    if earliest <= when.earliest and when.latest <= latest:
        return graded("partial", "coarse")
    if is_whole and earliest <= when.latest and when.earliest <= latest:
        return graded("partial", "coarse")
    return _of_ends(when, given) if is_period else graded("reject")


def _of_one_end(when: When, given: When) -> Grade:
    """How the one end of a typed period, "since 1936", fits that of a period with both."""
    moment = when.moments[0 if given.open_end else 1]
    if compare_moment(moment, DateReading(alone(given.moments[0])))[0] == "reject":
        return graded("reject", "wrong-beginning" if given.open_end else "wrong-end")
    return graded("partial", "no-end" if given.open_end else "no-beginning")


def _of_ends(when: When, given: When) -> Grade:
    """How a typed period fits another one, end by end."""
    if (when.open_start, when.open_end) != (given.open_start, given.open_end):
        return graded("reject")
    outcomes = [
        compare_moment(moment, DateReading(alone(typed)))[0]
        for moment, typed in zip(when.moments, given.moments, strict=True)
    ]
    if outcomes.count("reject") == 1 and len(outcomes) == 2:
        return graded("reject", "wrong-beginning" if outcomes[0] == "reject" else "wrong-end")
    if "reject" in outcomes:
        return graded("reject")
    return graded("partial", "coarse") if "partial" in outcomes else graded("accept")
