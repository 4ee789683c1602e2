"""The page grades what is typed as Python does: the same outcome, expected text and remark."""

import re
import shutil
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from itertools import groupby
from pathlib import Path
from typing import Any, TypeAlias
from unicodedata import normalize, ucd_3_2_0

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quizgen.questions.answers.date import DateAnswer
from quizgen.questions.answers.name import NameAnswer
from quizgen.questions.answers.number import NumberAnswer
from quizgen.questions.answers.points import PointsAnswer
from quizgen.questions.answers.term import TermAnswer
from quizgen.questions.grading.dates.date_words import VOCABULARY
from quizgen.questions.grading.grade import grade
from quizgen.questions.grading.names.asked_names import Names
from quizgen.questions.grading.names.words.titles import TITLES
from quizgen.questions.grading.names.words.typed_names import BODIES, ORDINALS
from quizgen.questions.grading.numbers.named_units import NAMES as UNIT_NAMES
from quizgen.questions.grading.numbers.number_words import JOINED, PARTS, SCALES, SMALL
from quizgen.questions.grading.numbers.typed_numbers import FRACTION_SIGNS
from quizgen.questions.grading.verdict import Outcome, Remark, Verdict
from quizgen.sheet.web import grader
from quizgen.sheet.web.grader import gradable, grader_script, people, script_names
from quizgen.values.dates import When, parse_when
from quizgen.values.dates_shown import phrase_when, show_when
from quizgen.values.quantities import parse_quantity
from quizgen.values.units import SYMBOLS
from tests.needed import needs
from tests.questions import (
    test_typed_among_forms,
    test_typed_by_natives,
    test_typed_dates,
    test_typed_equations,
    test_typed_eras,
    test_typed_figures,
    test_typed_formulas,
    test_typed_french,
    test_typed_german,
    test_typed_guesses,
    test_typed_hebrew,
    test_typed_holes,
    test_typed_lengths,
    test_typed_names,
    test_typed_names_of_all_sorts,
    test_typed_names_of_the_world,
    test_typed_names_with_more,
    test_typed_numbers,
    test_typed_numbers_of_all_sorts,
    test_typed_of_subjects,
    test_typed_other_words,
    test_typed_places,
    test_typed_provisions,
    test_typed_ranks_and_generations,
    test_typed_russian,
    test_typed_short_names,
    test_typed_terms,
    test_typed_terms_of_subjects,
    test_typed_terms_with_numbers,
    test_typed_units,
    test_typed_unreadable,
    test_typed_variants,
    test_typed_with_the_question,
    test_typed_word_forms,
)
from tests.questions.properties.numbers import number_answers, shown_forms
from tests.questions.test_typed_dates_properties import as_shown, is_plain, marked_otherwise
from tests.questions.typed import MEASURED, cases, date_or_number
from tests.sheet.web.node import answering
from tests.values.whens import whens

pytestmark = [pytest.mark.slow, needs(shutil.which("node"), "Node is not installed")]

Answer: TypeAlias = NameAnswer | DateAnswer | NumberAnswer
Case: TypeAlias = tuple[Answer, str]
"""The right answer, and what was typed."""

Grader: TypeAlias = Callable[[Sequence[Case], Sequence[NameAnswer], bool], list[Verdict]]
"""Grades the cases among all of these names, in decks whose era goes without saying or not."""

GRADING = """
  const index = peopleIndex(asked.people);
  const { answers, texts } = asked;
  return asked.cases.map(([answer, text]) => grade(answers[answer], texts[text], index));
"""


@pytest.fixture(scope="module")
def on_the_page(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Grader]:
    """The grader of a page, as it runs in Node."""
    with answering(tmp_path_factory.mktemp("grader"), GRADING) as ask:

        def on_page(
            cases: Sequence[Case], names: Sequence[NameAnswer], era_unsaid: bool
        ) -> list[Verdict]:
            # Each answer and each text is sent once, however often they meet.
            answers = {id(answer): answer for answer, _ in cases}
            texts = [*dict.fromkeys(typed for _, typed in cases)]
            of_answer = {each: place for place, each in enumerate(answers)}
            of_text = {each: place for place, each in enumerate(texts)}
            asked = {
                "answers": [gradable(each, era_unsaid=era_unsaid) for each in answers.values()],
                "texts": texts,
                "cases": [(of_answer[id(answer)], of_text[typed]) for answer, typed in cases],
                "people": people(names),
            }
            return [verdict(**each) for each in ask(asked)]

        yield on_page


def verdict(outcome: Outcome, expected: str, remark: dict[str, Any] | None) -> Verdict:
    return Verdict(outcome, expected, Remark(**remark) if remark else None)


def agree(
    on_page: Grader,
    cases: Sequence[Case],
    names: Sequence[NameAnswer] = (),
    *,
    era_unsaid: bool = False,
) -> None:
    """Fail with all cases that the page grades otherwise than Python."""
    index = Names(names)
    expected = [grade(answer, typed, index, era_unsaid=era_unsaid) for answer, typed in cases]
    found = on_page(cases, names, era_unsaid)
    compared = [*zip(cases, found, expected, strict=True)]
    assert [each for each in compared if each[1] != each[2]] == []


def measured(case: dict[str, Any]) -> Case:
    """A case of those that a teacher judged."""
    typed, expected = str(case["typed"]), case["expected"]
    match case["kind"]:
        case "person":
            return NameAnswer(expected["name"], tuple(expected["aliases"])), typed
        case "date":
            old = expected.get("old_style")
            return test_typed_dates.answer(f"{old} OS" if old else expected["date"]), typed
        case _:
            percent = " %" if expected["unit"] == "%" else ""
            return test_typed_numbers.answer(f"{expected['value']}{percent}"), typed


def test_all_answers_that_were_measured_agree(on_the_page: Grader) -> None:
    rows = [(*measured(row), row.get("deck", [])) for row in MEASURED]
    for (answer, deck), found in groupby(rows, key=lambda row: (row[0], row[2])):
        names = [NameAnswer(name) for name in deck]
        if isinstance(answer, NameAnswer):
            names = [answer, *(each for each in names if each.name != answer.name)]
        agree(on_the_page, [(answer, typed) for _, typed, _ in found], names)


@pytest.mark.parametrize(
    "table",
    [
        test_typed_among_forms,
        test_typed_equations,
        test_typed_figures,
        test_typed_formulas,
        test_typed_holes,
        test_typed_names,
        test_typed_names_of_all_sorts,
        test_typed_names_of_the_world,
        test_typed_names_with_more,
        test_typed_other_words,
        test_typed_places,
        test_typed_provisions,
        test_typed_ranks_and_generations,
        test_typed_short_names,
        test_typed_terms,
        test_typed_terms_of_subjects,
        test_typed_terms_with_numbers,
        test_typed_variants,
        test_typed_with_the_question,
        test_typed_word_forms,
    ],
)
def test_the_tables_of_names_agree(on_the_page: Grader, table: Any) -> None:
    """Every text of the table, for the name that it was typed for and for some others."""
    answers: dict[str, NameAnswer] = table.ANSWERS
    rows = cases(table.TYPED)
    texts = sorted({typed for _, typed, _ in rows} | {*answers})
    asked: list[Case] = []
    for number, (name, answer) in enumerate(answers.items()):
        typed_for_it = {typed for right, typed, _ in rows if right == name}
        asked += [(answer, typed) for typed in sorted(some(texts, number) | typed_for_it)]
    agree(on_the_page, asked, [*answers.values()])


@pytest.mark.parametrize(
    "table",
    [
        test_typed_dates,
        test_typed_french,
        test_typed_german,
        test_typed_guesses,
        test_typed_hebrew,
        test_typed_numbers,
        test_typed_numbers_of_all_sorts,
        test_typed_russian,
        test_typed_units,
    ],
)
def test_the_tables_of_dates_and_numbers_agree(on_the_page: Grader, table: Any) -> None:
    """Every text of the table, for what it was typed for and for some of the others."""
    agree(on_the_page, typed_for_some(cases(table.TYPED), table.answer))


@pytest.mark.parametrize("language", test_typed_by_natives.TYPED)
@pytest.mark.parametrize("table", [test_typed_by_natives, test_typed_of_subjects])
def test_what_natives_type_agrees(on_the_page: Grader, table: Any, language: str) -> None:
    """Every text of a language, for what it was typed for and for some of the others."""
    rows = cases(table.TYPED[language])
    agree(on_the_page, typed_for_some(rows, lambda right: date_or_number(right, language)))


def test_dates_without_an_era_agree(on_the_page: Grader) -> None:
    texts = sorted({typed for _, typed, _ in cases(test_typed_eras.TYPED)})
    asked = [(answer, typed) for answer in test_typed_eras.ANSWERS.values() for typed in texts]
    agree(on_the_page, asked, era_unsaid=True)
    agree(on_the_page, asked)


def test_what_is_no_attempt_at_an_answer_agrees(on_the_page: Grader) -> None:
    again = [found.values() for found in test_typed_unreadable.ASKED_AGAIN.values()]
    asked_again = {text for found in again for each in found for text in each.split(" | ")}
    texts = sorted(asked_again | {text for _, text, _ in test_typed_unreadable.CASES})
    answers = [*test_typed_unreadable.ANSWERS.values(), *test_typed_unreadable.ASKED.values()]
    asked = [*texts, *test_typed_unreadable.GIVEN_UP, "", " "]
    agree(on_the_page, [(answer, text) for answer in answers for text in asked])
    signs = [TermAnswer("→", ("arrow", "⟶", "+")), TermAnswer("?"), TermAnswer("...")]
    agree(on_the_page, [(each, text) for each in signs for text in [*asked, "→", "⟶", "+", "?"]])
    long = NumberAnswer(parse_quantity("76.5 %"), "of those who were asked " * 20, "en")
    shown = long.shown().text
    agree(on_the_page, [(long, text) for text in (shown, shown.upper(), shown * 2, "76.5")])


EVERY = 47
"""One in so many of the texts typed for others is tried: all of them would take minutes."""


def some(texts: Sequence[str], number: int) -> set[str]:
    """Some of the texts, others for each answer, of which this is the number."""
    return {*texts[number % EVERY :: EVERY]}


def typed_for_some(
    rows: Sequence[tuple[str, str, str]], answer: Callable[[str], Answer]
) -> list[Case]:
    """Every text of a table, with what it was typed for and with some of the others."""
    texts = sorted({typed for _, typed, _ in rows})
    asked: list[Case] = []
    for number, right in enumerate(sorted({right for right, _, _ in rows})):
        typed_for_it = {typed for for_it, typed, _ in rows if for_it == right}
        one = answer(right)
        asked += [(one, typed) for typed in sorted(some(texts, number) | typed_for_it)]
    return asked


ALSO = ["Bloody Sunday", "the first of May", "half", "VII", "ÉTÉ '38", "Straße", "ΟΔΟΣ"]


def test_what_the_deck_accepts_besides_agrees(on_the_page: Grader) -> None:
    when, number = parse_when("1938-05-01"), parse_quantity("0.0000005..7.50")
    answers = DateAnswer(when, "en", tuple(ALSO)), NumberAnswer(number, "km", "en", tuple(ALSO))
    texts = [*ALSO, *map(str.swapcase, ALSO), "été 38", "STRASSE", "οδος"]
    agree(on_the_page, [(answer, typed) for answer in answers for typed in texts])


STRANGE = (
    "| |,|-|,5,5,|the|constructor __proto__|\ufeffTrotsky|\x1cTrotsky\x85|TROTSKY\u2028|İvan|Ꭰꭰ"
    "|ΛΈΩΝ ΤΡΌΤΣΚΗΣ|λέων τρότσκης|e\u0345\u0301\u20dd|का|𝐓𝐫𝐨𝐭𝐬𝐤𝐲|𐐀𐐨|毛泽东|١٩٣٨"
    "|２ Ｍａｒｃｈ １９３８|२.३.१९३८|1٠٠0 thousand|٣٨٬٨٤٨|١٧٨٠s|1938-00-05|0th century|000s|-0000"
    "|Winter 1938 to 1940|1930s to 1938|1935-1940s|March 1917|May 1938|0 million|1/3|2 2/3 million"
    "|999999999999999999 thousand|0.000000000000000001|one third of a half quarters|Louis XLVIII"
    "|-38,900|Louis 15th XVI|John, , Paul"
).split("|")


@pytest.mark.parametrize("right", ["NAMES", "DATES", "NUMBERS"])
def test_strange_texts_agree(on_the_page: Grader, right: str) -> None:
    """Each text for every third answer, beginning with another."""
    tables: dict[str, Sequence[Answer]] = {"NAMES": NAMES, "DATES": DATES, "NUMBERS": NUMBERS}
    asked = [
        (each, typed) for at, typed in enumerate(STRANGE) for each in tables[right][at % 3 :: 3]
    ]
    agree(on_the_page, asked, NAMES)


@pytest.mark.parametrize("typed", STRANGE)
def test_names_that_are_strange_texts_agree(on_the_page: Grader, typed: str) -> None:
    names = [NameAnswer(typed), NameAnswer("Leon Trotsky", (typed,))]
    agree(on_the_page, [(names[1], typed), (names[1], "Trotzki"), (names[0], "Leon")], names)


@pytest.mark.parametrize("length", test_typed_lengths.LENGTHS)
def test_long_texts_agree_and_none_takes_long(on_the_page: Grader, length: int) -> None:
    answers = test_typed_lengths.ANSWERS
    # Every fifth, each time other ones: those that are longest take longer to send than to grade.
    texts = test_typed_lengths.long_texts(length)[length % 3 :: 5]
    cases = [(answer, typed) for answer in answers for typed in texts]
    names = [each for each in answers if isinstance(each, NameAnswer)]
    began = time.perf_counter()
    agree(on_the_page, cases, names)
    # All of them take 5 seconds at most; one alone once took 12.
    assert time.perf_counter() - began < 60


@pytest.mark.parametrize("typed", [test_typed_lengths.LONG, f"{test_typed_lengths.LONG}, again"])
def test_long_answers_agree(on_the_page: Grader, typed: str) -> None:
    for case in (str, str.upper, "  {}!".format):
        agree(on_the_page, [(answer, case(typed)) for answer in test_typed_lengths.LONG_ANSWERS])


ONCE_FAILING = [
    ("1938-03-02", "11 June 1937 '- 12"),  # an apostrophe alone
    ("J. R. R. Tolkien", "Ь Tolkien"),  # a word without any sound
    ("J. R. R. Tolkien", "John--R Tolkien"),  # nothing between two hyphens
    ("1917", "፩ May 1917"),  # a digit that is not a decimal one
    ("1917-11-07", "፩ to 7 November 1917"),
    ("38848", "38 thousand ፩"),
    ("38848", "one" + " hundred" * 16),  # a number of more than 28 digits
]
"""Texts that the Python could not grade: the right answer, and the text."""


@pytest.mark.parametrize(("right", "typed"), ONCE_FAILING)
def test_texts_that_the_python_failed_on_agree(on_the_page: Grader, right: str, typed: str) -> None:
    answers: dict[str, Callable[[str], Answer]] = {
        "1": test_typed_dates.answer,
        "3": test_typed_numbers.answer,
        "J": NameAnswer,
    }
    agree(on_the_page, [(answers[right[0]](right), typed)])


NAMES = [
    *{**test_typed_names.ANSWERS, **test_typed_names_of_all_sorts.ANSWERS}.values(),
    *test_typed_formulas.ANSWERS.values(),
    *test_typed_terms.ANSWERS.values(),
]
DATES = [
    *map(test_typed_dates.answer, test_typed_dates.DATES),
    *map(test_typed_dates.answer, ["1825~/1830?", "1917 OS", "0079", "[1905-01-09 OS, 1906]"]),
]
NUMBERS = [
    test_typed_numbers.answer(number)
    for number in (
        "38848|~400000|400000+|<20|20..25|20000..25000|76.5 %|7|100|2.5|-5|-38848|0|0.75|681692"
        "|-20..-5|~1500000|>3.25 %|999999999999999999|0.000125|1000000..1500000"
    ).split("|")
]
MEASURES = [
    *map(test_typed_units.answer, {right for right, _, _ in cases(test_typed_units.TYPED)}),
    *map(
        test_typed_units.answer,
        [
            "1.6e-19 C",
            "2.5billion $",
            "9.2±0.3 km",
            "5 k",
            "0.4 × 10⁶ m",
            "7 %",
            "100 MM",
            "38848 Ω·m",
            "2.5 dozen",
        ],
    ),
]


def is_settled(letter: str) -> bool:
    """Whether a character is so old that every Python and every Node knows it."""
    return ucd_3_2_0.category(letter) not in ("Cn", "Cs")


ANY_TEXT = st.text(st.characters(exclude_categories=["Cs"]).filter(is_settled), max_size=12)
LETTERS = st.sampled_from("abeiouyhkstzvwjn ьёшйжøßłéü'’.,-–/%~()0123456789IVX½١²")


@st.composite
def mistyped(draw: st.DrawFn, texts: Sequence[str]) -> str:
    """A text with some letters dropped, added, exchanged or swapped, and other such changes."""
    letters = [*draw(st.sampled_from(texts))]
    for _ in range(draw(st.integers(0, 3))):
        at = draw(st.integers(0, len(letters)))
        change = draw(st.sampled_from(["drop", "add", "exchange", "swap"]))
        if change == "drop":
            letters[at : at + 1] = []
        elif change == "swap":
            letters[at : at + 2] = reversed(letters[at : at + 2])
        else:
            letters[at : at + (change == "exchange")] = [draw(LETTERS)]
    change_all = draw(st.sampled_from([*CHANGES]))
    return change_all("".join(letters))


def initials(text: str) -> str:
    *given, family = text.split() or [""]
    return " ".join([*(f"{name[0]}." for name in given), family])


def in_cyrillic(text: str) -> str:
    latin, cyrillic = "abvgdezijklmnoprstufhcy", "абвгдезийклмнопрстуфхцы"
    return text.lower().translate(str.maketrans(latin, cyrillic))


CHANGES: tuple[Callable[[str], str], ...] = (
    *[str] * 5,
    str.upper,
    str.lower,
    str.title,
    initials,
    in_cyrillic,
    lambda text: " ".join(reversed(text.split())),
    lambda text: ", ".join(reversed(text.split())),
    lambda text: f"  {text}\xa0",
    lambda text: text.replace(" ", "  "),
    lambda text: text.replace(" ", "-"),
    lambda text: text.replace("-", " "),
    lambda text: f"the {text}",
    ".".join,
    lambda text: normalize("NFD", text).replace("e", "e\u0301"),
)


def joined(words: Sequence[str], most: int) -> st.SearchStrategy[str]:
    return st.lists(st.sampled_from(words), min_size=1, max_size=most).map(" ".join)


NAME_TEXTS = [name for answer in NAMES for name in (answer.name, *answer.also)]
NAME_WORDS = [word for name in NAME_TEXTS for word in name.split()]
FURTHER_WORDS = [*sorted(TITLES), *sorted(BODIES), *ORDINALS, "VIII", "8", "2nd", "the", "of", "Jr"]

DATE_WORDS = [
    *VOCABULARY,
    *"2 13 25 38 98 1938 1936 1825 1781 1917 44 2nd 13. 1.5.38 2/3/1938 1938-03 1780s III".split(),
    *"18th century BC v.Chr. до н.э. AD OS (N.S.) to - bis à до or или since until с -".split(),
    *"XVIII xviiie 80s '80s 1780ies IX MCMXXXVII and y e oh present today years ago mya".split(),
    *"18. century century of the early half 66 million 66,000,000 1936/7 9/39 年 11月".split(),
]
NUMBER_WORDS = [
    *SCALES,
    *SMALL,
    *PARTS,
    *sorted(JOINED),
    *UNIT_NAMES,
    *SYMBOLS,
    *"minus moins point komma in every out of sur e5 x10^8 ×10⁻³ 10⁵ none XXIV iv 1,00,000".split(),
    *"a fall of down less $ us$ -€ 2² m² /km² per sq square cubed km/h (m·K) °F 5°c m. mW".split(),
    *FRACTION_SIGNS,
    *"a an and half quarter quarters % percent процентов about more than less from between".split(),
    *"to - bis à .. or / 3/4 1/3 38 848 38,848 38.848 1'500'000 20 25 0.4 -5 400_000 .5 5+".split(),
]


def spelled(texts: Sequence[str], words: Sequence[str]) -> st.SearchStrategy[str]:
    """What may be typed for one of these texts, or made of these words, or anything."""
    made = joined(words, 5)
    return st.one_of(mistyped(texts), mistyped(texts), mistyped(words), made, ANY_TEXT)


@st.composite
def date_texts(draw: st.DrawFn) -> str:
    """A day near those of `DATES`, in some notation and language."""
    day, month = draw(st.integers(0, 32)), draw(st.integers(1, 12))
    year = draw(st.sampled_from([1938, 1936, 1917, 1905, 1825, 1781, 1784, 44, 79, 38, 17]))
    name = draw(
        st.sampled_from([name for name, meant in VOCABULARY.items() if meant == ("month", month)])
    )
    written = st.sampled_from(
        "{d} {n} {y}|{n} {d}, {y}|{n} {y}|{y}|{d}.{m}.{y}|{m}/{d}/{y}|{y}-{m:02}-{d:02}|{d}th {n}"
        "|{y}s|{d}|{n}|{y:04}{m:02}{d:02}|{d}-{n}-{y}|{d} {n} '{y}|{d} {n} {y} OS|{d} {n} {y} BC"
        "|-{y:04}|{m}.{y}|{d}. {m}. {y}|{y}/{m}/{d}|{d}th century|c. {y}".split("|")
    )
    return draw(written).format(d=day, m=month, n=name, y=year)


PERIODS = st.builds(
    "{}{}{}".format,
    st.one_of(date_texts(), st.sampled_from(["", "from ", "since ", "until ", "jusqu'à "])),
    st.sampled_from([" to ", "-", " – ", "/", " bis ", " по ", " or ", " ", "", " и "]),
    st.one_of(date_texts(), st.just("")),
)


@st.composite
def number_texts(draw: st.DrawFn) -> str:
    """One of the numbers of `NUMBERS`, or another, grouped and rounded in some way."""
    known = [38848, 400000, 20, 25, 20000, 76.5, 7, 100, 2.5, 5, 0.75, 681692, 1500000, 0.000125]
    number = draw(st.one_of(st.sampled_from(known), st.integers(0, 10**19)))
    number *= draw(st.sampled_from([1, 1, 1, 1.04, 0.96, 1.1, 1000, 0.001, -1]))
    text = draw(st.sampled_from(["{:,}", "{:_}", "{}", "{:.0f}", "{:,.2f}", "{:.3g}"]))
    group = draw(st.sampled_from([",", ".", " ", "'", "\u202f", "’"]))
    return text.format(number).replace(",", group)


AROUND = [
    "",
    "",
    " m",
    " km/h",
    "$",
    " cm2",
    " Tsd. kg",
    "mW",
    " dozen ft",
    "about ",
    "more than ",
    "between ",
    "~",
    "%",
    " million",
    " тысяч",
    "k",
    " / 7",
]
RANGES = st.builds(
    "{}{}{}{}{}".format,
    st.sampled_from(AROUND),
    number_texts(),
    st.sampled_from([" to ", "-", "–", "..", " or ", " ", "", "/", " and "]),
    st.one_of(number_texts(), st.just("")),
    st.sampled_from(AROUND),
)


def shown(answers: Sequence[DateAnswer | NumberAnswer]) -> list[str]:
    return [answer.shown().text for answer in answers]


def batches(answers: Sequence[Answer], texts: st.SearchStrategy[str]) -> Any:
    return st.lists(st.tuples(st.sampled_from(answers), texts), min_size=1, max_size=20)


NAME_CASES = batches(NAMES, spelled(NAME_TEXTS, [*NAME_WORDS, *FURTHER_WORDS]))
DATE_CASES = batches(DATES, st.one_of(spelled(shown(DATES), DATE_WORDS), date_texts(), PERIODS))
NUMBER_CASES = batches(
    [*NUMBERS, *MEASURES],
    st.one_of(spelled(shown([*NUMBERS, *MEASURES]), NUMBER_WORDS), number_texts(), RANGES),
)


@given(NAME_CASES)
@settings(max_examples=66, deadline=None)
def test_any_typed_names_agree(on_the_page: Grader, batch: list[Case]) -> None:
    agree(on_the_page, batch, NAMES)


@given(DATE_CASES)
@settings(max_examples=66, deadline=None)
def test_any_typed_dates_agree(on_the_page: Grader, batch: list[Case]) -> None:
    agree(on_the_page, batch)


@given(NUMBER_CASES)
@settings(max_examples=66, deadline=None)
def test_any_typed_numbers_agree(on_the_page: Grader, batch: list[Case]) -> None:
    agree(on_the_page, batch)


@given(st.lists(whens(), min_size=1, max_size=20))
@settings(max_examples=50, deadline=None)
def test_dates_agree_as_they_are_shown(on_the_page: Grader, dates: list[When]) -> None:
    answers = [DateAnswer(when, "en") for when in dates]
    texts = [(each, show(each.when)) for each in answers for show in (show_when, phrase_when)]
    agree(on_the_page, texts)
    assert {verdict.outcome for verdict in on_the_page(texts, (), False)} == {"accept"}


@given(st.lists(whens().filter(is_plain), min_size=20, max_size=40))
@settings(max_examples=5, deadline=None)
def test_shown_dates_are_read_as_the_dates(on_the_page: Grader, dates: list[When]) -> None:
    rights = [(when, DateAnswer(marked_otherwise(when), "en")) for when in dates]
    texts = [(right, typed) for when, right in rights for typed in as_shown(when, "en")]
    agree(on_the_page, texts)
    assert {verdict.outcome for verdict in on_the_page(texts, (), False)} == {"accept"}


@given(st.lists(number_answers(), min_size=10, max_size=40))
@settings(max_examples=30, deadline=None)
def test_every_number_as_it_is_shown_is_right_on_the_page(
    on_the_page: Grader, answers: list[NumberAnswer]
) -> None:
    typed = [(each, text) for each in answers for text in (*shown_forms(each), *each.also)]
    agree(on_the_page, typed)
    assert {verdict.outcome for verdict in on_the_page(typed, (), False)} == {"accept"}


def test_what_is_counted_names_the_unit_on_the_page_as_well(on_the_page: Grader) -> None:
    for number, counts, _, _ in test_typed_units.IMPLIED:
        right = NumberAnswer(parse_quantity(number), "", "en", counts=counts)
        agree(on_the_page, [(right, typed) for _, _, typed, _ in test_typed_units.IMPLIED])


def test_a_script_has_the_name_of_the_module_whose_work_it_does() -> None:
    package = Path(grader.__file__).parents[2]
    lacking = {
        script
        for script in script_names()
        if not (package / f"questions/grading/{script}.py").is_file()
        and not [*package.glob(f"values/**/{Path(script).name}.py")]
    }
    # Python has fractions itself.
    assert lacking == {"numbers/fractions"}


def test_no_name_in_the_scripts_has_two_meanings() -> None:
    """A page puts them in one function with its own, where a second function would win."""
    web = Path(grader.__file__).parent
    source = "\n".join(
        [grader_script(), *(path.read_text("utf-8") for path in web.glob("script/*.js"))]
    )
    names = Counter(re.findall(r"^(?:const|let|function\*?) (\w+)", source, re.MULTILINE))
    assert [name for name, count in names.items() if count > 1] == []


def test_what_is_not_typed_is_not_gradable() -> None:
    with pytest.raises(TypeError, match="not a typed answer"):
        gradable(PointsAnswer(()))
