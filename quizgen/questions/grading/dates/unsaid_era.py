"""Whether the era of the dates of decks goes without saying."""

from collections.abc import Iterable

from quizgen.questions.answers.answer import Answer
from quizgen.questions.answers.date import DateAnswer
from quizgen.questions.grading.dates.typed_dates import AD
from quizgen.questions.grading.plain_text import plain


def is_era_unsaid(
    periods: Iterable[tuple[int | None, int | None]], answers: Iterable[Answer]
) -> bool:
    """Whether all dates of some decks are before Christ, so that nobody has to type it.

    `periods` are those of all facts, in day numbers. Of the answers, those that are dates must not
    name the other era in `also`.
    """
    days = [day for period in periods for day in period if day is not None]
    if not days or max(days) > 0:
        return False
    also = (text for each in answers if isinstance(each, DateAnswer) for text in each.also)
    return not any(AD.search(plain(text)) for text in also)
