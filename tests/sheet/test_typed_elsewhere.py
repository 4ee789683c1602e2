"""What a system that compares letter by letter takes for right: what people type."""

import re
from xml.etree.ElementTree import Element

import pytest

from quizgen.questions.answers.date import DateAnswer
from quizgen.questions.answers.name import NameAnswer
from quizgen.questions.answers.term import TermAnswer
from quizgen.questions.grading.grade import grade
from quizgen.questions.grading.names.asked_names import Names
from quizgen.sheet.exchange.credit import Judge, spellings
from quizgen.sheet.sheet_plan import SheetRequest
from quizgen.values.dates import parse_when
from tests.questions.choosing import questions_of
from tests.sheet.exchange import job_of, laid_out, moodle_questions, value

JUDGE = Judge(Names([]))


def marks(question: Element, typed: str) -> int:
    """The share of the marks in per cent that Moodle gives, by its rule for short answers."""
    assert question.get("type") == "shortanswer"
    flags = re.NOFLAG if value(question, "usecase") == "1" else re.IGNORECASE
    for each in question.findall("answer"):
        parts = re.split(r"(?<!\\)\*+", value(each, "text"))
        pattern = ".*".join(re.escape(part.replace("\\*", "*")) for part in parts)
        if re.fullmatch(pattern, typed.strip(), flags):
            return int(each.get("fraction", "0"))
    return 0


def question_of(*facts: str, language: str = "en") -> Element:
    """The first question to be written that is made of facts."""
    request = SheetRequest(questions=len(facts), types=("short", "number"))
    job = job_of(questions_of(*facts, language=language), request)
    return next(iter(moodle_questions(laid_out("moodle", job)).values()))


@pytest.mark.parametrize(
    ("right", "typed"),
    [
        (NameAnswer("Jeanne d’Arc"), ["Jeanne d'Arc"]),
        (NameAnswer("Émilie du Châtelet"), ["Emilie du Chatelet", "du Châtelet", "Châtelet"]),
        (NameAnswer("Фёдор Достоевский"), ["Федор Достоевский", "Достоевский"]),
        (NameAnswer("דוד בן־גוריון"), ["דוד בן-גוריון", "דוד בן גוריון", "בן גוריון"]),
        (NameAnswer("Mao Zedong"), ["Mao"]),
        (NameAnswer("Johann Sebastian Bach"), ["Bach", "Johann Bach"]),
        (TermAnswer("Hardy–Weinberg law"), ["Hardy-Weinberg law", "Hardy Weinberg law"]),
        (TermAnswer("l’État-nation"), ["l'État-nation", "État-nation", "Etat nation"]),
        (TermAnswer("l’œkoumène"), ["l'oekoumene"]),
        (TermAnswer("צה״ל"), ['צה"ל', "צהל"]),
        (TermAnswer("“New Deal”"), ['"New Deal"', "New Deal"]),
        (TermAnswer("α-helix"), ["alpha-helix", "alpha helix"]),
        (TermAnswer("μ-law"), ["mu-law"]),
        (TermAnswer("CO₂"), ["CO2"]),
        (TermAnswer("Sr²⁺"), ["Sr2+", "Sr^2+"]),
        (TermAnswer("E = mc²"), ["E = mc^2"]),
        (TermAnswer("Mercury (planet)"), ["Mercury"]),
        (TermAnswer("25 %", language="en"), ["25%", "25"]),
        (TermAnswer("1 006 km", language="fr"), ["1006 km", "1006km", "1006"]),
        (TermAnswer("8.849 m", language="de"), ["8849 m", "8849", "8 849 m"]),
        (TermAnswer("£125,000", language="en"), ["£125000", "125000"]),
        (TermAnswer("four", language="en"), ["4"]),
        (TermAnswer("1.5 million", language="en"), ["1500000", "1,500,000"]),
        (TermAnswer("9 November 1989", language="en"), ["9.11.1989", "November 9, 1989"]),
        (TermAnswer("44 BC", language="en"), ["44 BCE"]),
        (DateAnswer(parse_when("1789-05-01"), "fr"), ["1 mai 1789", "01/05/1789"]),
        (DateAnswer(parse_when("0800-12-25"), "fr"), ["25 decembre 800", "25 déc. 800"]),
        (DateAnswer(parse_when("1989-11-09"), "de"), ["9. Nov. 1989"]),
        (DateAnswer(parse_when("1825-12-14 OS"), "ru"), ["14.12.1825", "26.12.1825"]),
    ],
    ids=lambda each: each[0] if isinstance(each, list) else "",
)
def test_what_a_keyboard_has_is_right(right: NameAnswer | DateAnswer, typed: list[str]) -> None:
    shares = dict(spellings(right, JUDGE))
    assert {text: shares.get(text) for text in typed} == dict.fromkeys(typed, 100)


@pytest.mark.parametrize(
    ("right", "typed", "share"),
    [
        (NameAnswer("Johann Sebastian Bach"), "Johann", 0),
        (NameAnswer("Gabriel García Márquez"), "Marquez", 50),
        (NameAnswer("Philip II of Spain"), "Philip", 50),
        (TermAnswer("Hardy–Weinberg law"), "law", 0),
        (TermAnswer("x₂"), "x^2", 0),
    ],
)
def test_what_the_quiz_does_not_take_is_not_right(
    right: NameAnswer, typed: str, share: int
) -> None:
    assert dict(spellings(right, JUDGE)).get(typed, 0) == share


def test_a_family_name_of_two_people_is_half_right() -> None:
    read = question_of(
        "person: Clara Schumann, id: clara, who: the pianist of Leipzig, ask: {identify: no}",
        "person: Robert Schumann, id: robert, who: a composer of songs, ask: {identify: no}",
    )
    assert marks(read, "Schumann") == 50


@pytest.mark.parametrize(
    ("term", "typed", "share"),
    [
        ("Co", "CO", 0),
        ("Co", "co", 50),
        ("H~2~O", "H2O", 100),
        ("H~2~O", "h2o", 50),
        ("pH", "ph", 50),
        ("NaCl, also: sodium chloride", "Sodium chloride", 100),
        ("osmosis", "OSMOSIS", 100),
    ],
)
def test_moodle_minds_the_case_of_symbols(term: str, typed: str, share: int) -> None:
    read = question_of(f"term: {term}, id: a, means: what is asked, ask: {{define: no}}")
    assert marks(read, typed) == share


@pytest.mark.parametrize(
    ("typed", "share"),
    [
        ("6.62607015e-34", 100),
        ("6.62607015 x 10^-34 J s", 100),
        ("6.626E-34", 100),
        ("6,626 · 10^-34", 100),
        ("6.6262e-34 Js", 100),
        ("6.63×10^-34", 50),
        ("6.6e-34", 50),
        ("6.626e-33", 0),
        ("6.626", 0),
        ("0", 0),
        ("6.1e-34", 0),
    ],
)
def test_moodle_tells_a_tiny_number_from_others(typed: str, share: int) -> None:
    fact = "figure: 6.62607015e-34, id: a, counts: plancksches Wirkungsquantum, unit: J s"
    assert marks(question_of(fact, language="de"), typed) == share


@pytest.mark.parametrize("number", ["1.602e-19", "9e-31", "9.1..9.2 × 10^-31", "0", "6.022e23"])
def test_moodle_compares_other_numbers_as_numbers(number: str) -> None:
    assert question_of(f"figure: {number}, id: a, counts: length of it").get("type") == "numerical"


def test_what_may_be_typed_is_given_once_and_a_year_earns_half() -> None:
    name, date = questions_of(
        "person: Ann Baker, id: ann, who: an engineer, also: [ANN BAKER, Nan], ask: {identify: no}",
        "date: 1825-09, id: opening, event: the opening",
    )
    assert spellings(name.answer, JUDGE) == [("Ann Baker", 100), ("Nan", 100), ("Baker", 100)]
    assert spellings(date.answer, JUDGE) == [
        *((text, 100) for text in ("September 1825", "1825-09")),
        *((text, 100) for text in ("9.1825", "9/1825", "09.1825", "09/1825")),
        ("1825", 50),
    ]


@pytest.mark.parametrize(
    ("date", "right", "half"),
    [
        ("0117", ["117", "117 AD"], []),
        ("0337-05-22", ["22 May 337", "22 May 337 AD"], ["May 337", "337", "337 AD"]),
        ("0079-08-24", ["24 August 79 AD", "0079-08-24"], ["August 79 AD", "0079-08", "79"]),
        ("-0009-09", ["September 10 BC", "September 10 BCE"], ["10 BC", "10 BCE", "10"]),
        ("1825~", ["c. 1825", "1825"], []),
        ("1825-09-27/", ["from 27 September 1825", "27 September 1825"], ["1825-09", "1825"]),
        ("1936/1938", ["1936–1938", "1936-1938", "from 1936 to 1938"], ["1936", "1938"]),
        ("1914-07-28/1918-11", ["28 July 1914 - November 1918"], ["1914-1918", "28 July 1914"]),
        ("[1936, 1937]", ["1936 or 1937", "1936-1937"], ["1936", "1937"]),
        ("1967-06-05/1967-06-10", ["5-10 June 1967"], ["June 1967", "1967", "5 June 1967"]),
        ("-0430/-0403", ["431-404 BC", "431-404 BCE"], ["431 BC", "404"]),
        ("1776-07-04", ["July 4, 1776", "7/4/1776", "4.7.1776", "04/07/1776"], ["July 1776"]),
        ("1776-07-04", ["4 Jul 1776", "Jul. 4, 1776"], ["1776"]),
        ("1917-10-25 OS", ["25 October 1917", "7 November 1917"], ["October 1917", "1917"]),
    ],
)
def test_a_date_can_be_typed_as_people_do_and_less_exactly_for_half(
    date: str, right: list[str], half: list[str]
) -> None:
    (asked,) = (
        each
        for each in questions_of(f"date: '{date}', id: opening, event: the opening")
        if each.slot == "when"
    )
    shares = dict(spellings(asked.answer, JUDGE))
    assert {text: shares.get(text) for text in right + half} == {
        **dict.fromkeys(right, 100),
        **dict.fromkeys(half, 50),
    }
    outcomes = {100: "accept", 50: "partial"}
    for text, share in shares.items():
        verdict = grade(asked.answer, text, JUDGE.names)
        assert verdict is not None
        assert verdict.outcome == outcomes[share], text
