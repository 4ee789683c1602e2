"""Wrong options that have an order of their own: dates and numbers."""

import re
from collections import Counter
from itertools import pairwise

import pytest

from quizgen.questions.choices import Choice, choose
from quizgen.questions.distractors.apart import dates_apart
from quizgen.questions.question import Question
from quizgen.values.dates import parse_when
from quizgen.values.dates_shown import show_when
from quizgen.values.quantities import parse_quantity, show_quantity
from tests.questions.choosing import Chooser, form_of, shown, wrong


def dated(date: str) -> str:
    return f"date: {date}, id: key, event: the opening of the line"


def counted(figure: str) -> str:
    return f"figure: '{figure}', id: key, counts: engines on the line"


DATES = [
    ("1825-09-27", r"\d{1,2} [A-Z]\w+ 18\d\d"),
    ("1825-09", r"[A-Z]\w+ 18\d\d"),
    ("1825", r"18\d\d"),
    ("1825~", r"c\. 1[789]\d\d"),
    ("1825?", r"1[789]\d\d \(\?\)"),
    ("1825-09%", r"c\. [A-Z]\w+ 1[6789]\d\d \(\?\)"),
    ("182X", r"1[789]\d0s"),
    ("18XX", r"(1\d|20)th century"),
    ("1825/1830", r"1[789]\d\d–1[789]\d\d"),
    ("1825-03/1825-06", r"[A-Z]\w+–[A-Z]\w+ 18\d\d"),
    ("1825-09-27/1825-10-02", r"\d{1,2}( [A-Z]\w+)?( 18\d\d)? ?– ?\d{1,2} [A-Z]\w+ 18\d\d"),
    ("1825-09-27/1830", r"\d{1,2} [A-Z]\w+ 18\d\d – 18\d\d"),
    ("1900/2000", r"\d{4}–\d{4}"),
    ("1825/..", r"from 18\d\d"),
    ("../1830-05", r"until [A-Z]\w+ 18\d\d"),
    ("[1825, 1826]", r"18\d\d or 18\d\d"),
    ("[1825-09-27, 1825-09-29]", r"\d{1,2} ([A-Z]\w+ )?(18\d\d )?or \d{1,2} [A-Z]\w+ 18\d\d"),
    ("-0043-03-15", r"\d{1,2} [A-Z]\w+ \d{1,3} BC"),
    ("-0043", r"\d{1,3} BC"),
    ("0079-08", r"[A-Z]\w+ \d\d? AD"),
    ("1917-10-25 OS", r"\d{1,2} (\(\d{1,2}\) [A-Z]\w+|[A-Z]\w+ \(\d{1,2} [A-Z]\w+\)) 19\d\d"
                      r"|\d{1,2} December 19\d\d \(\d{1,2} January 19\d\d\)"),
    ("1917-10 OS", r"[A-Z]\w+ 19\d\d \(Old Style\)"),
]  # fmt: skip


@pytest.mark.parametrize(("date", "form"), DATES)
def test_dates_are_made_in_the_form_of_the_key(date: str, form: str) -> None:
    chooser = Chooser(dated(date))
    for seed in range(12):
        options = shown(chooser.choose("key/when", seed=str(seed)))
        assert len(options) == 3
        for option in options:
            assert re.fullmatch(form, option.removeprefix("*")), option


@pytest.mark.slow
@pytest.mark.parametrize("date", ["1825-09-27", "1825", "1825~", "182X", "1825/1830", "-0043"])
def test_the_rank_of_a_date_is_every_rank_as_often(date: str) -> None:
    chooser = Chooser(dated(date))
    ranks = Counter(choice.key for choice in _choices(chooser, "key/when"))
    assert all(70 <= ranks[rank] <= 130 for rank in range(3)), ranks


@pytest.mark.parametrize("rank", range(3))
def test_a_rank_that_is_asked_for_is_given(rank: int) -> None:
    chooser = Chooser(dated("1825"), counted("38848").replace("key", "other"))
    for name in ("key/when", "other/how-many"):
        choice = chooser.choose(name, rank=rank)
        assert choice
        assert choice.key == rank


@pytest.mark.parametrize(
    ("one", "other", "apart"),
    [
        ("1825-03-01", "1825-03-28", False),
        ("1825-03-01", "1825-03-29", True),
        ("1825-03-29", "1825-03-01", True),
        ("1825-02", "1825-03", True),
        ("1825", "1825-12", False),
        ("1825/..", "1825-03-01/..", False),
        ("1825/..", "1826/..", True),
    ],
)
def test_two_dates_are_told_apart_from_28_days_on(one: str, other: str, apart: bool) -> None:
    assert dates_apart(parse_when(one), parse_when(other)) is apart


def test_dates_of_the_same_kind_come_before_those_of_another() -> None:
    """For a birth, deaths of other people before events."""
    deaths = ["7 March 1811", "8 April 1814", "9 May 1827", "6 July 1831"]
    people = [
        f"person: {name} Other, id: {name.lower()}, who: weaver number {n}, died: {date}"
        for n, (name, date) in enumerate(
            zip("Bob Cid Dan Eve".split(), "1811-03-07 1814-04-08 1827-05-09 1831-07-06".split(),
                strict=True)
        )
    ]  # fmt: skip
    events = [
        f"date: {date}, id: e{n}, event: the opening of the {name} line"
        for n, (name, date) in enumerate(
            zip("Leeds Selby Derby Luton".split(),
                "1812-03-07 1815-04-08 1826-05-09 1830-07-06".split(), strict=True)
        )
    ]  # fmt: skip
    chooser = Chooser("person: Ann, id: ann, who: a spinner, born: 1820-02-05", *events, *people)
    assert chooser.ever("ann/born") == set(deaths)


@pytest.mark.parametrize(
    ("key", "form"),
    [
        ("5th century BC", r"\d+(st|nd|rd|th) century BC"),
        ("44 BC", r"\d+ BC"),
        ("c. 560 BC", r"c\. \d+ BC"),
        ("1200..1300", r"between \d+00 and \d+00"),
        ("400 BC..300 BC", r"between \d+00 and \d+00 BC"),
        ("Y-40000~", r"c\. \d+0,000 BC"),
        ("Y-66000000~", r"c\. \d+ million years ago"),
        ("Y-13800000000~", r"c\. \d+(\.\d)? billion years ago"),
    ],
)
def test_dates_made_are_as_round_as_the_key_and_of_its_era(key: str, form: str) -> None:
    chooser = Chooser(dated(f'"{key}"'))
    for choice in _choices(chooser, "key/when", 20):
        assert all(re.fullmatch(form, option.text) for option in choice.options), choice


def test_dates_made_are_past_and_apart() -> None:
    chooser = Chooser(dated("2024-05-03"))
    for choice in _choices(chooser, "key/when", 60):
        years = [int(option.text[-4:]) for option in choice.options]
        assert years == sorted(years)
        assert max(years) <= 2025
    for choice in _choices(Chooser(dated("1825~")), "key/when", 60):
        years = [int(option.text[-4:]) for option in choice.options]
        assert all(later - earlier > 20 for earlier, later in pairwise(years))


def test_what_lies_ahead_has_only_what_was_before() -> None:
    choice = Chooser(dated("2031")).choose("key/when", rank=0)
    assert choice
    assert choice.key == 2


def test_nobody_dies_before_being_born() -> None:
    chooser = Chooser("person: Ann, id: ann, who: a weaver, born: 1820, died: 1829")
    for seed in range(60):
        died = chooser.wrong("ann/died", seed=str(seed)) or set()
        born = chooser.wrong("ann/born", seed=str(seed)) or set()
        assert all(int(year) > 1820 for year in died)
        assert all(int(year) < 1829 for year in born)


REVOLUTION = [
    f"date: {date}, id: e{n}, event: the {n}th day"
    for n, date in enumerate("1790-02-03 1791-03-04 1793-05-06 1794-06-07".split())
]
LIVES = [
    "person: Ann, id: ann, who: a weaver, born: 1750-03-04, died: 1796-05-06",
    "person: Bob, id: bob, who: a smith, born: 1777-03-04, died: 1801-05-06",
]
POSSIBLE_DATES = [
    ("a birth long before", "1790-09-10, id: key, event: the fair", "key/when", 1785, 1795),
    ("who took part dies", "1796-03-04, id: key, event: a fair, people: ann", "key/when", 0, 1796),
    ("a term ends with a life", "1790/1796, id: key, event: her reign, people: ann", "key/when", 0,
     1796),
    ("who took part is born", "1778-03-04, id: key, event: the fair, people: bob", "key/when", 1777,
     9000),
    ("after someone's death", "1810, id: key, event: a fair, people: ann", "key/when", 1796, 9000),
    ("who took part is grown up", "1800-03-04, id: key, event: a fair, people: bob", "key/when",
     1792, 9000),
    ("but for a child", "1786-03-04, id: key, event: a fair, people: bob", "key/when", 1786, 9000),
    ("before all events", "1790-01-02, id: key, event: the fair", "key/when", 1789, 9000),
    ("before all periods", "1791/1792, id: key, event: the fair", "key/when", 1789, 9000),
    ("what someone died after", "1795-02-03, id: x, event: a fair, people: ann", "ann/died", 1795,
     9000),
    ("what someone was born before", "1779, id: x, event: a fair, people: bob", "bob/born", 0,
     1779),
    ("no child is known", "1850, id: x, event: the flood", "bob/died", 1792, 9000),
    ("but for one who is", "1850, id: x, event: the flood", "bob/born", 0, 1786),
]  # fmt: skip


@pytest.mark.parametrize(("why", "event", "name", "first", "last"), POSSIBLE_DATES)
def test_a_date_is_possible_beside_what_the_deck_says(
    why: str, event: str, name: str, first: int, last: int
) -> None:
    found = Chooser(*REVOLUTION, *LIVES, f"date: {event}").ever(name)
    years = [int(re.findall(r"\d{4}", each)[0]) for each in found]
    assert years, why
    assert all(first <= year <= last for year in years), (why, years)


OTHER_DATES = [
    ("1829", "1829-10-06, id: o, event: the trials", False, "another precision"),
    ("1825", "1825, id: o, event: the end of the fair", False, "the same date"),
    ("1825", "1825~, id: o, event: the end of the fair", False, "another form"),
    ("1825~", "1830~, id: o, event: the trials", False, "within the tolerance"),
    ("1825/1830", "1825/1835, id: o, event: the reform", False, "begins in the same year"),
    ("1825/1830", "1821/1830, id: o, event: the reform", False, "ends in the same year"),
    ("1825/1830", "1829/1835, id: o, event: the reform", True, "both ends are apart"),
    ("1825/1830", "1831/1835, id: o, event: the reform", True, "does not overlap"),
    ("1825/..", "1831/.., id: o, event: the reform", True, "begins apart"),
    ("1825", "1829, id: o, event: the trials", True, "near"),
    ("1825", "1729, id: o, event: the flood", False, "implausible"),
    ("1825", "1829, id: o, event: The opening of the line!", False, "answers the same"),
    ("1825", "1829, id: o, event: the trials, also: [in 1829]", True, "an also does not count"),
]


@pytest.mark.parametrize(("key", "other", "is_drawn", "why"), OTHER_DATES)
def test_which_dates_are_drawn(key: str, other: str, is_drawn: bool, why: str) -> None:
    chooser = Chooser(dated(key), f"date: {other}")
    text = show_when(parse_when(other.partition(", id")[0]))
    drawn = [text in (chooser.wrong("key/when", seed=str(seed)) or ()) for seed in range(20)]
    if is_drawn:
        assert sum(drawn) > 8, why
    else:
        assert sum(drawn) < 8, why


@pytest.mark.parametrize(
    ("key", "day", "year"),
    [
        ("1825", "1829-10-06", "1829"),
        ("1825", "1821-10", "1821"),
        ("1066", "1054-07-16 OS", "1054"),
        ("1825~", "1802-10-06~", "c. 1802"),
    ],
)
def test_the_year_of_a_near_event_is_an_option_beside_a_year(key: str, day: str, year: str) -> None:
    chooser = Chooser(dated(key), f"date: {day}, id: o, event: the trials")
    found = [chooser.wrong("key/when", seed=str(seed)) or () for seed in range(20)]
    assert sum(year in each for each in found) > 8


@pytest.mark.parametrize(
    ("date", "farthest"),
    [("1618/1648", 48), ("1914-07-28/1918-11-11", 10), ("1337/1453", 116), ("1825/..", 18)],
)
def test_a_period_that_is_made_is_near_the_right_one(date: str, farthest: int) -> None:
    begun = int(date[:4])
    years = [int(re.findall(r"\d{4}", each)[0]) for each in Chooser(dated(date)).ever("key/when")]
    assert years
    assert all(0 < abs(year - begun) <= farthest for year in years), years


@pytest.mark.parametrize(
    ("fact", "slot", "closest"),
    [
        ("date: 384 BC, id: key, event: the founding of the school", "when", 12),
        # Nobody lives for so long that large steps would do.
        ("person: A, id: key, who: Greek, born: 341 BC, died: 270 BC", "died", 2),
        ("date: 1925, id: key, event: the founding of the school", "when", 1),
    ],
)
def test_dates_that_are_made_are_the_farther_apart_the_longer_ago(
    fact: str, slot: str, closest: int
) -> None:
    chooser, gaps = Chooser(fact), set[int]()
    for seed in range(40):
        options = shown(chooser.choose(f"key/{slot}", seed=str(seed)))
        years = sorted(int(re.sub(r"\D", "", option)) for option in options)
        gaps |= {later - earlier for earlier, later in pairwise(years)}
    assert min(gaps) >= closest
    assert min(gaps) <= 2 * closest


def test_a_date_in_the_prompt_is_no_option() -> None:
    trial = "date: 1829, id: o, event: the trials"
    chooser = Chooser(dated("1825").replace("the line", "the line of 1829"), trial)
    assert "1829" not in chooser.ever("key/when")


def test_a_prompt_that_says_the_answer_makes_no_choice() -> None:
    assert Chooser(dated("1825").replace("the line", "the line of 1825")).choose("key/when") is None


@pytest.mark.parametrize(
    ("date", "event", "form"),
    [
        ("1763-02-10", "the signing of the Treaty of Paris of 1763", r"\d+ \w+ 1763"),
        ("1936-08", "the opening of the 1936 Summer Games", r"\w+ 1936"),
        ("1812-06-18/1814-12-24", "the War of 1812", r"\d+ \w+ 1812 – \d+ \w+ 181[45]"),
        ("15 March 144 BC", "the landing of 144 BC", r"\d+ \w+ 144 BC"),
        ("1830-07-27", "the July Revolution", r"\d+ July \d{4}"),
        ("1830-07", "the July Revolution", r"July \d{4}"),
        ("1969-07-20", "the landing of Apollo 11", r"\d+ \w+ 19(?!69)\d\d"),
        ("1831-07-27", "the uprising after 1830", r"\d+ \w+ 18(?!31)\d\d"),
    ],
)
def test_wrong_dates_have_the_year_and_the_month_that_a_prompt_tells(
    date: str, event: str, form: str
) -> None:
    chooser = Chooser(f"date: {date}, id: key, event: {event}")
    for seed in range(12):
        found = chooser.wrong("key/when", seed=str(seed))
        assert found
        assert all(re.fullmatch(form, option) for option in found), found


def test_a_month_is_told_in_a_compound_but_not_by_a_name() -> None:
    german = Chooser("date: 1917-03-08, id: key, event: die Märzrevolution", language="de")
    assert all("März" in option for option in german.ever("key/when"))
    caesar = Chooser("person: Augustus, id: key, who: emperor, born: 63 BC, died: 19 August 14 AD")
    assert any("August" not in option for option in caesar.ever("key/died"))


@pytest.mark.parametrize(
    "fact",
    [
        "date: 1944-06-06, id: key, event: the Normandy landings of June 1944",
        "date: 1763~, id: key, event: the treaty of 1763",
        "date: 1812/1814, id: key, event: the War of 1812",
        "figure: 12, id: key, counts: tables of the Twelve Tables",
        "figure: 30, id: key, counts: length of the Thirty Years' War, unit: years",
        "figure: 100, id: key, counts: length of the Hundred Days, unit: days",
    ],
)
def test_a_prompt_that_leaves_one_answer_makes_no_choice(fact: str) -> None:
    slot = "when" if fact.startswith("date") else "how-many"
    assert Chooser(fact).choose(f"key/{slot}") is None


NUMBERS = [
    ("38848", r"\d{2,3},\d\d\d"),
    ("3", r"\d"),
    ("1", r"\d"),
    ("0", r"\d"),
    ("25", r"\d?[05]"),
    ("400000", r"(\d,)?\d00,000|40,000"),
    ("~400000", r"about (\d,)?\d0?0,000"),
    ("400000+", r"(\d,)?\d00,000 or more"),
    (">400000", r"more than (\d,)?\d00,000"),
    ("<5", r"less than \d+"),
    ("76.5 %", r"\d\d\.\d\s%"),
    ("0.3 %", r"\d\.\d\s%"),
    ("99.8 %", r"\d\d\.\d\s%"),
    ("100 %", r"\d+0\s%"),
    ("-12 %", r"−\d+\s%"),
    ("130 %", r"\d+\s%"),
    ("20..25", r"\d+–\d+"),
    ("~20..25", r"about [\d,]+–[\d,]+"),
    ("1.50", r"\d\.\d\d"),
    ("-4", r"−\d+"),
]


@pytest.mark.parametrize(("figure", "form"), NUMBERS)
def test_numbers_are_made_in_the_form_of_the_key(figure: str, form: str) -> None:
    chooser = Chooser(f"{counted(figure)}, change: yes")
    for choice in _choices(chooser, "key/how-many", 30):
        assert len(choice.options) == 3
        for option in choice.options:
            assert re.fullmatch(form, option.text), option.text


def test_a_number_keeps_its_unit() -> None:
    options = Chooser(counted("42") + ", unit: years").choose("key/how-many")
    assert options
    assert {form_of(option.text) for option in options.options} == {"years"}


def test_a_number_with_a_power_of_ten_stands_beside_other_powers() -> None:
    found = Chooser(counted("6.022e23")).ever("key/how-many")
    assert len(found) >= 4
    for option in found:
        assert re.fullmatch(r"6\.022\s×\s10[⁰¹²³⁴⁵⁶⁷⁸⁹]+", option)


def test_a_fraction_stands_beside_others_with_another_number_below() -> None:
    found = Chooser(counted("1/137")).ever("key/how-many")
    assert len(found) >= 4
    for option in found:
        assert re.fullmatch(r"1/[1-9][0-9]{1,2}", option)


@pytest.mark.parametrize(
    ("key", "beside"),
    [
        ("3/2", {"5/4", "4/3", "5/3", "5/2"}),
        ("3/4", {"3/5", "2/3", "4/5", "5/6"}),
        ("1/2", {"1/4", "1/3", "2/3", "3/4"}),
        ("9/8", {"11/10", "10/9", "8/7", "7/6"}),
        ("1/36", {"1/108", "1/72", "1/18", "1/12"}),
        ("25/102", {"25/306", "25/204", "25/51", "25/34"}),
    ],
)
def test_a_fraction_stands_beside_those_that_are_mistaken_for_it(
    key: str, beside: set[str]
) -> None:
    chooser = Chooser(counted(key))
    assert chooser.ever("key/how-many") == beside
    for rank in range(3):
        choice = chooser.choose("key/how-many", rank=rank)
        assert choice
        assert choice.key == rank


def test_a_number_is_not_made_far_from_a_small_one_whose_neighbours_are_taken() -> None:
    chooser = Chooser(counted("3"))
    taken = {"1", "2", "4", "5", "6", "7", "8", "9"}
    question = chooser.question("key/how-many")
    assert choose(question, chooser.pool, seed="1", count=3, avoided=taken.__contains__) is None


@pytest.mark.slow
@pytest.mark.parametrize("figure", ["38848", "~400000", "76.5 %", "55.5 %", "250", "20..25", "7"])
def test_the_rank_of_a_number_is_every_rank_as_often(figure: str) -> None:
    chooser = Chooser(counted(figure))
    ranks = Counter(choice.key for choice in _choices(chooser, "key/how-many"))
    assert all(70 <= ranks[rank] <= 130 for rank in range(3)), ranks


def test_an_exact_number_stands_among_exact_ones() -> None:
    for choice in _choices(Chooser(counted("38848")), "key/how-many", 60):
        assert not any(option.text.endswith("0") for option in choice.options)


def test_percentages_stay_within_bounds() -> None:
    for figure in ("1.5 %", "50 %", "97.5 %"):
        for choice in _choices(Chooser(counted(figure)), "key/how-many", 60):
            assert all(0 < float(option.text[:-2]) < 100 for option in choice.options)


OTHER_NUMBERS = [
    ("38848", "39000", False, "rounder than the key"),
    ("38848", "31457", True, "alike"),
    ("38848", "38901", False, "not visibly another"),
    ("38848", "~31457", False, "another form"),
    ("38848", "31457 %", False, "a percentage"),
    ("38848", "12", False, "implausible"),
    ("7", "9", True, "alike"),
    ("76.5 %", "61 %", False, "other decimals"),
    ("76.5 %", "61.2 %", True, "alike"),
    ("~400000", "~300000", False, "may be the same"),
    ("20..25", "24..30", False, "overlaps"),
    ("-4", "5", False, "another sign"),
]


@pytest.mark.parametrize(("key", "other", "is_drawn", "why"), OTHER_NUMBERS)
def test_which_numbers_are_drawn(key: str, other: str, is_drawn: bool, why: str) -> None:
    more = ", id: o, counts: wagons on the line, change: yes"
    chooser = Chooser(counted(key) + ", change: yes", f"figure: {other}{more}")
    text = show_quantity(parse_quantity(other))
    drawn = [text in (chooser.wrong("key/how-many", seed=str(seed)) or ()) for seed in range(20)]
    assert (sum(drawn) > 8) == is_drawn, why


def test_a_whole_and_its_parts_come_first() -> None:
    facts = [
        "figure: 1996, id: delegates, counts: delegates to the congress",
        "figure: 1108, id: arrested, counts: delegates who were arrested, part_of: delegates",
        "figure: 848, id: shot, counts: delegates who were shot, part_of: arrested",
        *(f"figure: {1000 + 137 * n}, id: o{n}, counts: barrels of sort {n}" for n in range(9)),
    ]
    chooser = Chooser(*facts)
    assert shown(chooser.choose("shot/how-many", rank=0)) == ["*848", "1,108", "1,996"]
    assert shown(chooser.choose("arrested/how-many", rank=1)) == ["848", "*1,108", "1,996"]
    assert shown(chooser.choose("delegates/how-many", rank=2)) == ["848", "1,108", "*1,996"]


def test_the_authors_own_numbers_look_like_the_key() -> None:
    chooser = Chooser(counted("42") + ", unit: km, wrong: [1200, 7, x]")
    assert shown(chooser.choose("key/how-many")) == ["7\xa0km", "*42\xa0km", "1,200\xa0km"]


def test_a_number_and_its_negative_are_two_wrong_options() -> None:
    chooser = Chooser(counted("0") + ", wrong: [-5, 5]")
    assert shown(chooser.choose("key/how-many")) == ["\N{MINUS SIGN}5", "*0", "5"]


def test_the_authors_own_date_comes_first() -> None:
    chooser = Chooser(dated("1825") + ", wrong: ['1830']")
    drawn = [wrong(choice) for choice in _choices(chooser, "key/when", 30)]
    assert any("1830" in found for found in drawn)
    assert all("1830" in found or all(int(year) < 1825 for year in found) for found in drawn)


def _choices(chooser: Chooser, name: str, seeds: int = 300) -> list[Choice]:
    question: Question = chooser.question(name)
    found = [choose(question, chooser.pool, seed=f"seed {n}") for n in range(seeds)]
    assert all(found)
    return [choice for choice in found if choice]
