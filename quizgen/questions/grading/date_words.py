"""The words in which dates are typed, in English, German, French and Russian."""

from functools import cache

from quizgen.questions.grading.spelling import slip_of

MONTHS = (
    "january jan januar jän jänner janvier janv январь января янв",
    "february feb februar février fevrier févr февраль февраля фев",
    "march mar märz märtz maerz mrz mars март марта мар",
    "april apr avril avr апрель апреля апр",
    "may mai май мая",
    "june jun juni juin июнь июня июн",
    "july jul juli juillet juil июль июля июл",
    "august aug août aout август августа авг",
    "september sep sept septembre сентябрь сентября сен сент",
    "october oct oktober okt octobre октябрь октября окт",
    "november nov novembre ноябрь ноября ноя нояб",
    "december dec dezember dez décembre decembre déc декабрь декабря дек",
)
_BY_NAME = {name: number for number, names in enumerate(MONTHS, 1) for name in names.split()}

SEASONS = {
    name: months
    for names, months in (
        ("spring frühling frühjahr printemps весна весной весны", (3, 5)),
        ("summer sommer été ete лето летом лета", (6, 8)),
        ("autumn fall herbst automne осень осенью осени", (9, 11)),
        ("winter hiver зима зимой зимы", (1, 2)),
    )
    for name in names.split()
}
"""First and last month by the name of the season; of winter the part that follows New Year."""

FILLING = frozenset(
    "the of in on at a an year month day date ad ce a.d anno der den dem des am im le la les de du "
    "en г год года году г. в early late mid middle beginning end начало конец ca circa c about "
    "around roughly approximately approx um vers environ около perhaps probably maybe "
    "monday tuesday wednesday thursday friday saturday sunday montag dienstag mittwoch donnerstag "
    "freitag samstag sonntag lundi mardi mercredi jeudi vendredi samedi dimanche понедельник "
    "вторник среда четверг пятница суббота воскресенье "
    "mon tue tues wed thu thur thurs fri sat sun".split()
)
"""Words that a date may have around it and that say nothing to its days."""


_ONES = "first second third fourth fifth sixth seventh eighth ninth".split()
_TEENS = (
    "tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth "
    "nineteenth twentieth"
).split()
DAYS: dict[str, str] = {
    word: str(number)
    for number, word in enumerate(
        [*_ONES, *_TEENS, *(f"twenty-{word}" for word in _ONES), "thirtieth", "thirty-first"], 1
    )
}
"""The days of a month in words, as digits."""

ROMAN_MONTHS: dict[str, int] = {
    word: number for number, word in enumerate("i ii iii iv v vi vii viii ix x xi xii".split(), 1)
}


@cache
def month_of(word: str) -> int | None:
    """The month that a word names, slips of the fingers allowed; None if it names none."""
    if word in _BY_NAME:
        return _BY_NAME[word]
    near = {number for name, number in _BY_NAME.items() if slip_of(word, name) is not None}
    return near.pop() if len(near) == 1 else None
