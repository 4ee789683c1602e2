"""Edits of a part of a value: all else in it stays as the author has written it."""

import pytest

from quizgen import languages
from quizgen.pull.typed_values import date_written, number_written
from quizgen.questions.answers.date import DateAnswer
from quizgen.questions.answers.number import NumberAnswer
from quizgen.values.dates import parse_when
from quizgen.values.quantities import parse_quantity
from tests.anki.learner import Learner
from tests.pull.test_prompts import HEAD, NOW, pulled
from tests.workshop import Workshop

Pair = tuple[str, str]

AMMONIA = "term: ammonia\n  means: 'the gas NH~3~, which smells _pungent_ and is made at 10^7^ Pa'"
BURNING = """\
argument: burning needs O~2~
  by: Priestley
  question: What is fire?
  because: [it dies in CO~2~]"""
SEATS = "figure: 5\n  counts: seats in a car of type T~x~"
TONS = "figure: 9\n  counts: tons of coal on the line\n  as_of: 1850-03"
LIFE = "person: Ada Lovelace\n  who: friend of Babbage\n  born: 1815-12-10\n  died: 1852-11-27"
CICERO = """\
person: Cicero
  who: orator of the Republic
  born: 3 January 106 BC
  died: 7 December 43 BC"""
ANAXAGORAS = "person: Anaxagoras\n  who: teacher in Athens\n  born: -0499~\n  died: -0427"
INTEREST = (
    "term: interest\n  also: [rent, $i$, yield]\n  means: 'what $K$ yields in $n$ years, as \\$5'"
)
SUM = 'cloze: "$n$ terms from <1|$a$> to <2|b> have the *sum* <3|s>."'
STEPS = """\
term: still
  means: |
    a boiler of H~2~O:

    1. heat $x$
    2. cool _slowly_
  note: |
    Water is H~2~O.

    - one
      - CO~2~

    ```python
    def f(x):
        return  x
    ```"""
CELL = "term: cell\n  means: 'a unit of [life](https://a.b/Cell_(biology)), as ``x`y``'"
MOLE = "figure: 6.022e23\n  counts: molecules in a mole"
STEEL = "figure: ~400000\n  counts: mass of steel\n  unit: t"
STRIKE = "date: 1917-10-25 OS\n  event: the strike of the railwaymen in Petrograd"
TOWN = "date: 1200..1300\n  event: the founding of the town"


@pytest.mark.parametrize(
    ("fact", "field", "edit", "change"),
    [
        (AMMONIA, "define answer", ("gas", "vapour"), ("gas", "vapour")),
        (AMMONIA, "define answer", ("pungent", "foul"), ("_pungent_", "*foul*")),
        (AMMONIA, "define answer", ("gas", "NH<sub>3</sub> gas"), ("gas", "NH₃ gas")),
        (AMMONIA, "define answer", ("gas", "gas (<sup>14</sup>N)"), ("gas", "gas (¹⁴N)")),
        (AMMONIA, "define answer", ("gas", "gas K<sub>b</sub>"), ("gas", r"gas K\(_{b}\)")),
        (AMMONIA, "term prompt", ("smells", "is"), ("smells", "is")),
        (AMMONIA, "term prompt", ("made", "formed"), ("made", "formed")),
        (BURNING, "claim answer", ("needs", "takes"), ("needs", "takes")),
        (BURNING, "grounds prompt", ("needs", "takes"), ("needs", "takes")),
        (BURNING, "grounds answer", ("dies", "ends"), ("dies", "ends")),
        (SEATS, "how-many prompt", ("seats", "places"), ("seats", "places")),
        (SEATS, "how-many prompt", ("car", "coach"), ("car", "coach")),
        (TONS, "how-many prompt", ("March", "April"), ("03", "04")),
        (LIFE, "More", ("1852", "1853"), ("1852", "1853")),
        (CICERO, "More", ("3 January 106", "4 January 106"), ("3 January", "4 January")),
        (CICERO, "More", ("7 December 43", "December 43"), ("7 December", "December")),
        (ANAXAGORAS, "More", ("c. 500", "c. 499"), ("-0499~", "c. 499 BC")),
        (ANAXAGORAS, "More", ("428", "427"), ("-0427", "427 BC")),
        (LIFE, "born answer", ("10 December", "Dec 11,"), ("12-10", "12-11")),
        (LIFE, "born answer", ("1815", "1815?"), ("12-10", "12-10?")),
        (LIFE, "born answer", ("10", "perhaps 11"), ("12-10", "12-11?")),
        (LIFE, "died answer", ("27", "about 27"), ("11-27", "11-27~")),
        (LIFE, "identify answer", ("Friend", "Pupil"), ("friend", "Pupil")),
        (AMMONIA, "Title", ("ammonia", "Ammonia"), ("ammonia", "Ammonia")),
        (AMMONIA, "term answer", ("ammonia", "Ammonia"), ("ammonia", "Ammonia")),
        (AMMONIA, "define prompt", ("“ammonia”", "“Ammonia”"), ("ammonia", "Ammonia")),
        (AMMONIA, "define answer", ("The gas", "A gas"), ("the gas", "a gas")),
        (AMMONIA, "term prompt", ("The gas", "A gas"), ("the gas", "a gas")),
        (SUM, "hole-2 answer", ("b", "B"), ("|b>", "|B>")),
        (INTEREST, "define answer", ("years", "months"), ("years", "months")),
        (INTEREST, "term prompt", ("yields", "brings"), ("yields", "brings")),
        (INTEREST, "More", ("yield", "gain"), ("yield]", "gain]")),
        (SUM, "hole-1 prompt", ("terms", "numbers"), ("terms", "numbers")),
        (STEPS, "define answer", ("cool", "chill"), ("cool", "chill")),
        (STEPS, "term prompt", ("heat", "boil"), ("heat", "boil")),
        (STEPS, "Note", ("Water", "Ice"), ("Water", "Ice")),
        (STEPS, "Note", ("Water", "water"), ("Water", "water")),
        (STEPS, "Note", ("x</code>", "y</code>"), ("return  x", "return  y")),
        (CELL, "define answer", ("unit", "part"), ("unit", "part")),
        (CELL, "define answer", ("life", "Life"), ("life", "Life")),
        (STEEL, "how-many answer", ("400,000", "450,000"), ("400000", "450000")),
        (STEEL, "how-many answer", ("About", "More than"), ("~400000", '">400000"')),
        (STRIKE, "when answer", ("25 October (7", "26 October (8"), ("-25", "-26")),
        (TOWN, "when answer", ("1200", "1210"), ("1200", "1210")),
        (TOWN, "when answer", ("Between 1200 and", "1200 or"), ("1200..1300", '"[1200, 1300]"')),
        (MOLE, "how-many answer", ("6.022\xa0×\xa010²³", "6.023e23"), ("6.022", "6.023")),
    ],
)
def test_the_rest_of_a_value_stays_as_it_is_written(
    workshop: Workshop, learner: Learner, fact: str, field: str, *, edit: Pair, change: Pair
) -> None:
    workshop.files["deck.yaml"] += "math: dollars\n"
    workshop.files["lines.yaml"] = f"{HEAD}{fact}\n  id: x\n  page: 1\n"
    workshop.release(NOW)
    learner.take(workshop.package)
    html = learner.note("x")[field]
    assert edit[0] in html
    name = field.replace("-", "__").replace(" ", "_")
    found, said = pulled(workshop, learner, fact, **{name: html.replace(*edit)})
    assert (found, said.splitlines()[-1]) == (fact.replace(*change), "1 edit of 1 fact pulled")


def test_edits_of_two_values_in_one_prompt_go_into_both(
    workshop: Workshop, learner: Learner
) -> None:
    workshop.files["lines.yaml"] = f"{HEAD}{TONS}\n  id: x\n  page: 1\n"
    workshop.release(NOW)
    learner.take(workshop.package)
    prompt = learner.note("x")["how-many prompt"].replace("coal", "iron").replace("March", "April")
    found, _ = pulled(workshop, learner, TONS, how__many_prompt=prompt)
    assert found == TONS.replace("coal", "iron").replace("03", "04")


@pytest.mark.parametrize(
    ("number", "typed", "after"),
    [
        ("16997", "16,998", "16998"),
        ("16997", "16,99", None),
        ("16997", "16,9970", None),
        ("16997", "1,6,997", None),
        ("16997", "16,997.5", "16997.5"),
        ("3.5", "3,6", "3.6"),
    ],
)
def test_thousands_in_groups_of_other_than_three_digits_are_no_decimals(
    workshop: Workshop, learner: Learner, number: str, typed: str, after: str | None
) -> None:
    fact = "figure: {}\n  counts: tons of coal on the line"
    found, said = pulled(workshop, learner, fact.format(number), how__many_answer=typed)
    assert (found, "not plainly one" in said) == (fact.format(after or number), after is None)


DATES = """1781-06-09 1781-06 178X 17XX 17XX~ 1781~ 1781? 1781% 0079-08 -0043 -04XX Y-66000000~
1825/1830 1938-03-02/1938-03-13 1825/.. ../1830 1825~/1830? -0043/0014 1200..1300""".split()
DATES += ["[1936, 1937]", "[1781-06-09, 1781-06-10]", "1700 OS", "1917-10 OS", "1582-10-04 OS"]
DATES += ["1917-10-25 OS/1917-11-02 OS"]
NUMBERS = """38848 0.50 -5 ~-5 ~400000 400000+ >400000 <=20 <20 20..25 ~20..25 -5..5 6.022e23 1/137
1234567.5""".split()
NUMBERS += ["76.5 %", ">13.8 %", "20..25 %", "~12.5 million", ">=13 million", "4.54 ± 0.05"]


@pytest.mark.parametrize("language", languages.deck_languages())
@pytest.mark.parametrize("date", DATES)
def test_a_date_as_cards_show_it_is_read_back(language: str, date: str) -> None:
    shown = DateAnswer(parse_when(date), language).shown().text
    before = DateAnswer(parse_when("1900"), language)
    for text in (shown, shown[:1].upper() + shown[1:]):
        assert parse_when(date_written(text, before) or "1") == parse_when(date)


@pytest.mark.parametrize("language", languages.deck_languages())
@pytest.mark.parametrize("number", NUMBERS)
@pytest.mark.parametrize("unit", ["", "km"])
def test_a_number_as_cards_show_it_is_read_back(language: str, number: str, unit: str) -> None:
    shown = NumberAnswer(parse_quantity(number), unit, language).shown().text
    before = NumberAnswer(parse_quantity("7"), unit, language)
    for text in (shown, shown[:1].upper() + shown[1:]):
        assert parse_quantity(number_written(text, before) or "7") == parse_quantity(number)


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("1210 to 1310", "1210/1310"),
        ("c. 1210–1310", "1210~/1310~"),
        ("c. 30 AD – 509", "0030~/0509"),
        ("from about 1210 on", "1210~/.."),
        ("about 1210 to 1300", "1210~/1300~"),
        ("1210 to about 1300", "1210/1300~"),
        ("from c. 1210 to c. 1300", "1210~/1300~"),
        ("1210? – 1300", "1210?/1300"),
        ("from 1210 to perhaps 1300", "1210/1300?"),
        ("1210 bis etwa 1300", "1210/1300~"),
        ("1210 – ок. 1300", "1210/1300~"),
    ],
)
def test_the_end_that_is_in_doubt_has_the_mark(text: str, date: str) -> None:
    assert date_written(text, DateAnswer(parse_when("1200/1300"), "en")) == date


@pytest.mark.parametrize("text", ["26 October (7 November) 1917", "somewhere from 1200 on to 1300"])
def test_a_date_that_says_two_things_is_no_date(text: str) -> None:
    assert date_written(text, DateAnswer(parse_when("1200..1300"), "en")) is None
