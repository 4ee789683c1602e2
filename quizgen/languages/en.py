"""English."""

from quizgen.languages.language import Language, Words
from quizgen.languages.sheet_words import PageWords, SheetWords
from quizgen.languages.typed_words import (
    TypedDateWords,
    TypedNameWords,
    TypedNumberWords,
    TypedWords,
    meanings,
    numbered,
    words_of,
)
from quizgen.languages.value_words import DateWords, NumberWords

_PROMPTS = {
    "attributed": "According to {who}: {prompt}",
    "person identify": "Who was {person}?",
    "person name": "Who was this? {who}",
    "person born": "When was {person} born?",
    "person died": "When did {person} die?",
    "person portrait": "Who is this?",
    "date when moment": "When? {event}",
    "date when period": "From when to when? {event}",
    "date when since": "From when? {event}",
    "date when until": "Until when? {event}",
    "date what": "What happened {date}?",
    "figure how-many count": "{counts}: how many?",
    "figure how-many count as-of": "{counts}, {as_of}: how many?",
    "figure how-many measure": "{counts}: how much?",
    "figure how-many measure as-of": "{counts}, {as_of}: how much?",
    "figure how-many percent": "{counts}: what percentage?",
    "figure how-many percent as-of": "{counts}, {as_of}: what percentage?",
    "figure meaning": "What does {figure} count?",
    "argument claim": "{question}",
    "argument claim attributed": "According to {by}: {question}",
    "argument grounds": "{question} Answer: {claim}. On what grounds?",
    "argument grounds attributed": "{question} {By} answers: {claim}. On what grounds?",
    "argument opposed": "{question} Answer: {claim}. Which view does this oppose?",
    "argument opposed attributed": (
        "{question} {By} answers: {claim}. Which view does this oppose?"
    ),
    "argument proponent": "{question} Who answers: {claim}?",
    "term define": "What is meant by {term}?",
    "term term": "Which term is meant? {means}",
    "term expansion": "What does {term} stand for?",
}

_STATEMENTS = {
    "person identify": "{person}: {answer}",
    "person name": "{answer}: {who}",
    "person born": "Birth of {person}: {answer}",
    "person died": "Death of {person}: {answer}",
    "date when": "{event}: {answer}",
    "date what": "{Date}: {answer}",
    "figure how-many": "{counts}: {answer}",
    "figure how-many as-of": "{counts}, {as_of}: {answer}",
    "figure meaning": "{figure}: {answer}",
    "argument claim": "{question} Answer: {answer}",
    "argument claim attributed": "{question} {By} answers: {answer}",
    "argument grounds": "{question} Answer: {claim}. One of the grounds: {answer}",
    "argument grounds attributed": (
        "{question} {By} answers: {claim}. One of the grounds: {answer}"
    ),
    "argument opposed": "{question} Answer: {claim}. The view that this opposes: {answer}",
    "argument opposed attributed": (
        "{question} {By} answers: {claim}. The view that this opposes: {answer}"
    ),
    "argument proponent": "{question} {answer} answers: {claim}",
    "term define": "{term}: {answer}",
    "term term": "{answer}: {means}",
    "term expansion": "{term} stands for: {answer}",
}


def _english_century(number: int) -> str:
    teen = number % 100 in (11, 12, 13)
    ending = "th" if teen else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{ending} century"


_DATES = DateWords(
    months=(
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ),
    before_christ="BC",
    after_christ="AD",
    old_style="{} (Old Style)",
    decade="{}s",
    first_decade="{}s (decade)",
    century=_english_century,
    the="the {}",
    about="c. {}",
    perhaps="{} (?)",
    about_in_sentence="about {}",
    perhaps_in_sentence="perhaps {}",
    on="on {}",
    about_on="on or about {}",
    within="in {}",
    or_="or",
    period=("from ", " to ", ""),
    since="from {}",
    until="until {}",
)

_NUMBERS = NumberWords(
    thousands=",",
    decimal=".",
    percent="\N{NO-BREAK SPACE}%",
    about="about {}",
    more_than="more than {}",
    or_more="{} or more",
    less_than="less than {}",
    or_less="{} or less",
    negative_range="{} to {}",
)

_ONES = "first second third fourth fifth sixth seventh eighth ninth".split()
_ORDINALS = numbered(
    *_ONES,
    *"tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth".split(),
    *"eighteenth nineteenth twentieth".split(),
    *(f"twenty-{word}" for word in _ONES),
    "thirtieth",
    "thirty-first",
)

_TYPED = TypedWords(
    ordinals=_ORDINALS,
    range_start=("from", "between"),
    range_gap=("to", "until", "till", "til", "and", "through"),
    conjunction=("and",),
    alternative=("or",),
    dates=TypedDateWords(
        months=numbered(
            "january jan",
            "february feb",
            "march mar",
            "april apr",
            "may",
            "june jun",
            "july jul",
            "august aug",
            "september sep sept",
            "october oct",
            "november nov",
            "december dec",
        ),
        seasons=numbered("spring", "summer", "autumn fall", "winter"),
        days=_ORDINALS,
        day_endings=("st", "nd", "rd", "th"),
        filling=words_of(
            "the of in on at a an year month day date ad ce a.d anno early late mid middle "
            "beginning end ca circa c about around roughly approximately approx perhaps probably "
            "maybe monday tuesday wednesday thursday friday saturday sunday "
            "mon tue tues wed thu thur thurs fri sat sun"
        ),
        parts=("early", "mid", "late"),
        old_style=(r"o\.? ?s\.?", "old style", "julian"),
        new_style=(r"n\.? ?s\.?", "new style", "gregorian"),
        before_christ=(r"b\.? ?c\.?(?: ?e\.?)?",),
        after_christ=(r"a\.? ?d\.?", r"c\. ?e\.?"),
        decade_endings=("'?s",),
        century_endings=("st", "nd", "rd", "th"),
        centuries=("century", "cent", "c"),
        since=("since", "from", "after"),
        onwards=("onwards?", "on"),
        until=("until", "till", "to", "up to", "before"),
        either=("either",),
    ),
    numbers=TypedNumberWords(
        small=meanings(
            dict(
                enumerate(
                    "zero one two three four five six seven eight nine ten eleven twelve thirteen "
                    "fourteen fifteen sixteen seventeen eighteen nineteen".split()
                )
            )
            | {
                10 * tens: word
                for tens, word in enumerate(
                    "twenty thirty forty fifty sixty seventy eighty ninety".split(), 2
                )
            }
        ),
        scales=meanings(
            {
                12: "dozen dozens",
                100: "hundred hundreds",
                1_000: "thousand thousands k",
                1_000_000: "million millions m mln",
                1_000_000_000: "billion billions bn",
                1_000_000_000_000: "trillion trillions tn",
            }
        ),
        alone=words_of("dozen hundred thousand million billion trillion"),
        articles=("a", "an"),
        connectors=("and",),
        half=("half",),
        quarter=("quarter",),
        quarters=("quarters",),
        and_a_half=("and a half",),
        minus=("minus",),
        percent=("per ?cent", "percent", "pct"),
        about=(
            "about", "around", "approximately", r"approx\.?", "roughly", "circa", r"ca\.?", r"c\.",
            "almost", "nearly", "some", "an? estimated",
        ),
        exactly=("the", "exactly", "precisely", "just", "only"),
        more=("not? (?:less|fewer) than", "more than", "over", "at least", "above"),
        or_more=("or more", "and more"),
        less=(
            "not? more than", "less than", "fewer than", "under", "at most", "up to", "below",
        ),
    ),
    names=TypedNameWords(
        titles=words_of(
            "tsar czar tzar tsarina king queen emperor empress pope president premier chancellor "
            "sir dame lord lady dr doctor prof professor mr mrs ms miss general gen marshal "
            "colonel col captain admiral comrade saint st count countess prince princess duke "
            "duchess baron baroness bishop archbishop cardinal father rabbi imam sultan shah rev "
            "reverend chairman secretary commissar minister lieutenant sergeant citizen archduke "
            "tsarevich"
        ),
        suffixes=words_of("jr sr junior senior esq"),
        # English texts write the names of many nations.
        particles=words_of("of the da di del della dos el al ul van ter bin ibn y e a"),
        epithets=("the", "of"),
        bodies=words_of(
            "opposition party international committee congress union front league army bureau "
            "commission government state states group society association council movement board "
            "ministry office guard guards police court tribunal faction left right centre center "
            "republic federation institute academy university bank company railway press review "
            "politburo comintern"
        ),
        small_words=words_of("the a an of for and"),
    ),
)  # fmt: skip

_REMARKS = {
    # Of all.
    "unreadable-name": "not a name that can be read",
    "unreadable-date": "not a date that can be read",
    "unreadable-number": "not a number that can be read",
    # Of names.
    "other-person": "{other} is someone else",
    "other-thing": "{other} is something else",
    "fits-other": "{other} would fit as well",
    "others-given-name": "the given name of {other}",
    "one-slip": "one letter off",
    "slips": "{count} letters off",
    "no-number": "the number is missing",
    "no-epithet": "the name is incomplete",
    "no-family-name": "right given name, no family name",
    "half-family-name": "half of the family name",
    "other-gender": "right name, wrong ending",
    "given-ending": "right given name, wrong ending",
    "unknown-given": "one of the given names is not in the deck",
    # Of dates.
    "one-of-several": "one of several dates",
    "not-all": "not all of the dates",
    "no-century": "the century is missing",
    "period-typed": "a period, but the question asks for one date",
    "season-no-day": "right season, no day",
    "season-no-month": "right season, no month",
    "year-no-day": "right year, no day",
    "year-no-month": "right year, no month",
    "month-no-day": "right month, no day",
    "coarse": "right, but not exact enough",
    "one-year-off": "one year off, but the date is not certain",
    "years-off": "{count} years off, but the date is not certain",
    "wrong-year": "wrong year",
    "wrong-month": "right year, wrong month",
    "wrong-day": "right month, wrong day",
    "right-year": "right year",
    "no-beginning": "right end, no beginning",
    "no-end": "right beginning, no end",
    "wrong-beginning": "wrong beginning",
    "wrong-end": "wrong end",
    "within-period": "within the period, but when did it begin and end?",
    # Of numbers.
    "percentage-typed": "a percentage, but the answer is not one",
    "range-typed": "a range, but the question asks for one number",
    "within-range": "within the range, but what are its ends?",
    "near": "close",
    "well-rounded": "correctly rounded",
    "rounded": "rounded",
    "magnitude": "right digits, wrong magnitude",
}

_SHEET = SheetWords(
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

_PAGE = PageWords(
    instructions={
        "choice": "One answer is right.",
        "true-false": "Is it so, or not?",
        "gaps": "Each gap takes one of the words; one word is left over.",
        "matching": "Choose the letter that belongs to each; one letter is left over.",
        "ordering": "Move them: the earliest first.",
        "short": "A few words are enough.",
        "number": "Write a number, in digits or in words.",
        "date": "As exactly as you can, in any usual way.",
        "argument": "Write down the points; each is worth a mark.",
    },
    summary="Your score",
    answer="Your answer to question {number}",
    choose="choose",
    words="Words",
    earlier="Move up: {event}",
    later="Move down: {event}",
    moved="{event}: now {place} of {places}",
    check="Check",
    check_empty="Nothing answered: show what is right",
    check_all="Check all and show the score",
    really_all="Not answered yet: {empty}. Show what is right all the same?",
    again="Start again",
    really_again="Clear all answers and start again?",
    right="Right",
    partly="Partly right",
    wrong="Wrong",
    no_answer="No answer",
    row_right="right",
    row_wrong="wrong",
    had_it="Did you have it?",
    yes="yes",
    half="half",
    no="no",
    had_points="Which of them did you have?",
    earned="{earned} of {marks}",
    checked="{checked} of {items} questions checked, {earned} of {marks} marks",
    score="Score: {earned} of {marks} marks, {percent} %",
    to_mend="To look at again: ",
    not_kept="This browser keeps no answers: they will be lost when the page is closed.",
    needs_script="Without JavaScript, this page can be read and printed; it does not mark.",
)

LANGUAGE = Language(
    words=Words(
        prompts=_PROMPTS,
        statements=_STATEMENTS,
        dates=_DATES,
        numbers=_NUMBERS,
        sheet=_SHEET,
        page=_PAGE,
        remarks=_REMARKS,
    ),
    typed=_TYPED,
)
