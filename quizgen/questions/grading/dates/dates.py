"""Grading of typed dates."""

from functools import cache

from quizgen.questions.answers.date import DateAnswer
from quizgen.questions.grading.dates.matched_dates import compare_reading
from quizgen.questions.grading.dates.matched_moments import compare_moment
from quizgen.questions.grading.dates.typed_dates import (
    STYLE,
    alternatives,
    both_styles,
    even_date,
    in_full,
    readings,
)
from quizgen.questions.grading.dates.unread_dates import lacks_year, why_unreadable
from quizgen.questions.grading.length import equal_to, is_readable
from quizgen.questions.grading.verdict import Grade, Remark, Verdict, graded, rank
from quizgen.values.date_parts import is_ago
from quizgen.values.dates import When
from quizgen.values.dates_shown import phrase_when

LAST_OLD_YEAR = 1752
"""The year in which England left the old calendar; up to then, decks have dates of either."""


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
        compare_reading(when, each, era_unsaid=era_unsaid)
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
            compare_moment(moment, reading)[0] == "accept"
            for text in texts
            for reading in read(text, moment.year // 100)
        )
        for moment in when.moments
    ]
    if all(fits) and len(parts) == len(when.moments):
        return graded("accept")
    return graded("partial", "not-all") if any(fits) else graded("reject")
