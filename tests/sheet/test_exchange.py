"""Moodle XML, GIFT and Markdown of a sheet: whole, literal, and right."""

import json
import re
from base64 import b64decode, b64encode
from collections import Counter
from decimal import Decimal
from html import unescape
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings

from quizgen.questions.answers.answer import Answer
from quizgen.questions.answers.number import NumberAnswer
from quizgen.questions.grading.grade import grade
from quizgen.questions.grading.names.asked_names import Names
from quizgen.reader.decks import read_decks
from quizgen.sheet import item as items
from quizgen.sheet.exchange.credit import (
    Judge,
    intervals,
    judge_of,
    spellings,
)
from quizgen.sheet.exchange.menus import menu_text
from quizgen.sheet.exchange.typed_numbers import exact_texts
from quizgen.sheet.formats import FORMATS
from quizgen.sheet.html import html
from quizgen.sheet.item import Blank, Gaps, Options, Pairs, Points, Truth
from quizgen.sheet.sheet_plan import SheetRequest
from quizgen.sheet.types.table import TYPES
from tests.questions.choosing import questions_of
from tests.sheet.exchange import (
    gift_questions,
    job_of,
    laid_out,
    moodle_questions,
    strings,
    text_of,
    value,
)
from tests.sheet.printing import GREAT_TERROR, quizgen
from tests.sheet.test_plan_properties import DECKS, WISHES
from tests.workshop import Workshop

NOBODY = Names([])

EXCHANGE_FORMATS = ["moodle", "gift", "markdown"]


@pytest.mark.slow
@settings(max_examples=40, deadline=None)
@given(DECKS, WISHES)
def test_moodle_takes_for_right_what_is_right(deck: tuple[str, ...], request: SheetRequest) -> None:
    job = job_of(questions_of(*deck), request)
    (version, *_) = job.plan.versions
    if len(job.plan.versions) > 1:
        return
    read = moodle_questions(laid_out("moodle", job))
    assert list(read) == [item.name for item in version.items]
    for item in version.items:
        element = read[item.name]
        assert value(element, "idnumber") == item.name
        assert value(element, "defaultgrade") == str(item.marks)
        rights = [each for each in element.findall("answer") if each.get("fraction") == "100"]
        texts = [value(each, "text") for each in rights]
        match item.body:
            case Options(options=options, key=key):
                assert texts == [html(options[key])]
                others = element.findall("answer[@fraction='0']")
                assert len(others) == len(options) - 1
            case Truth(is_true=is_true):
                assert texts == ["true" if is_true else "false"]
            case Blank() if isinstance(item.questions[0].answer, NumberAnswer):
                check_numbers(item.questions[0].answer, texts)
            case Blank() if item.questions[0].answer.typeable:
                for text in texts:
                    verdict = grade(item.questions[0].answer, text.replace("\\*", "*"), NOBODY)
                    assert verdict
                    assert verdict.outcome == "accept", text
            case Blank() | Points():
                assert element.get("type") == "essay"
            case Pairs(left=left, right=right, key=key):
                pairs = {
                    value(each, "text"): value(each, "answer/text")
                    for each in element.findall("subquestion")
                }
                spare = pairs.pop("")
                assert pairs == {
                    html(one): menu_text(right[at], "ltr")
                    for one, at in zip(left, key, strict=True)
                }
                assert spare not in pairs.values()
            case items.Ordering(events=events, key=key):
                order = [value(each, "text") for each in element.findall("answer")]
                assert order == [html(events[key.index(place)]) for place in range(len(events))]
                # Moodle refuses a whole file for an ordering without it.
                assert value(element, "shownumcorrect") == "0"
            case Gaps(bank=bank, key=key):
                words = [value(each, "text") for each in element.findall("selectoption")]
                assert words == [menu_text(each, "ltr") for each in bank]
                gaps = re.findall(r"\[\[(\d+)\]\]", value(element, "questiontext/text"))
                assert [int(gap) - 1 for gap in gaps] == list(key)


def check_numbers(answer: NumberAnswer, texts: list[str]) -> None:
    """What is given all marks is accepted by the quiz, unless a range is asked for."""
    low, high = answer.quantity.low, answer.quantity.high
    for text in texts:
        if low is not None and high is not None and low != high:
            assert low <= Decimal(text) <= high
        else:
            typed = f"{text} %" if answer.quantity.percent else text
            verdict = grade(answer, typed, NOBODY)
            assert verdict
            assert verdict.outcome == "accept", text


def unescaped(answer: str) -> str:
    """The answer of a pair, in which the judge forgets its own stand-ins for escaped signs."""
    return re.sub(r"&&0(\d\d);", lambda found: chr(int(found[1])), answer)


def check_typed(answer: Answer, choices: list[dict[str, Any]], judge: Judge) -> None:
    """What a GIFT question takes for right, and for half right, is what we give credit for."""
    if isinstance(answer, NumberAnswer):
        read = [(each["text"]["number"], each["text"]["range"], each["weight"]) for each in choices]
        assert [(n, r, w or 100) for n, r, w in read] == [
            (float(number), float(tolerance), per_cent)
            for number, tolerance, per_cent in intervals(answer)
        ]
    else:
        typed = [(each["text"]["text"], each["weight"]) for each in choices]
        assert typed == spellings(answer, judge)


def written(format_name: str, *facts: str, types: tuple[str, ...]) -> str:
    """The file that is made of all these facts."""
    request = SheetRequest(questions=len(facts), types=types)
    return laid_out(format_name, job_of(questions_of(*facts), request))


SIGNS = (
    "person: 'Q*bert -> {x=1}', id: signs, who: 'a [[1]] game ~50 % #1: C:\\x', "
    "ask: {identify: no}, also: ['%50% off', 'Q*BERT -> {X=1}']"
)
"""What means something to Moodle or GIFT, in a name and in what is asked."""


def test_moodle_shows_brackets_and_stars_that_mean_something_to_it() -> None:
    read = moodle_questions(written("moodle", SIGNS, types=("short",)))["railways/signs/name"]
    asked = value(read, "questiontext/text")
    assert "[[" not in asked
    assert "a [[1]] game ~50 % #1: C:\\x" in text_of(asked).lower().replace("c:", "C:")
    typed = [value(each, "text") for each in read.findall("answer")]
    assert typed == [r"Q\*bert -> {x=1}", "%50% off"]


def test_gift_shows_signs_that_mean_something_to_it() -> None:
    (read,) = gift_questions(written("gift", SIGNS, types=("short",)))
    assert read["type"] == "Short"
    assert text_of(read["stem"]["text"]).endswith("[[1]] game ~50 % #1: C:\\x")
    typed = [(each["text"]["text"], each["weight"]) for each in read["choices"]]
    # An arrow would make pairs of the answers, a per cent sign a share of the marks.
    assert typed == [("Q*bert → {x=1}", 100), ("%50% off", 100)]


def test_every_number_within_a_range_is_right() -> None:
    fact = "figure: 20..25, counts: engines of the line, id: engines"
    (moodle,) = moodle_questions(written("moodle", fact, types=("number",))).values()
    typed = [(value(each, "text"), value(each, "tolerance")) for each in moodle.findall("answer")]
    assert [(float(middle), float(room)) for middle, room in typed] == [(22.5, 2.5)]
    (gift,) = gift_questions(written("gift", fact, types=("number",)))
    assert [(each["text"]["number"], each["text"]["range"]) for each in gift["choices"]] == [
        (22.5, 2.5)
    ]


def test_gift_keeps_arrows_out_of_pairs() -> None:
    names = "Ann -> Bo,Cid Low,Dan Ward,Eve Hill,Flo Marsh".split(",")
    people = [
        f"person: {name}, id: p{number}, who: 'the {work} -> {work}'"
        for number, (name, work) in enumerate(
            zip(names, ["baker", "weaver", "miner", "porter", "clerk"], strict=True)
        )
    ]
    (read,) = gift_questions(written("gift", *people, types=("matching",)))
    assert read["type"] == "Matching"
    assert len(read["matchPairs"]) == 5
    assert all("->" not in text for text in strings(read["matchPairs"]))


def format_string(text: str) -> str:
    """What Moodle shows of a text in a menu: a sign before a word begins a tag, which is cut."""
    return unescape(re.sub(r"<(?!\s)[^>]*>?", "", text))


def test_a_menu_shows_signs_that_could_begin_a_tag() -> None:
    terms = [
        ("significance", "p<0.05 or less"),
        ("list", "A std::vector<int> of numbers"),
        ("entity", "What &lt; and AT&T have"),
        ("order", "A < b, b > a, and so on"),
    ]
    facts = [
        f"term: {name}, id: t{number}, means: '{means}', like: [{others(number, len(terms))}]"
        for number, (name, means) in enumerate(terms)
    ]
    (question,) = moodle_questions(written("moodle", *facts, types=("matching",))).values()
    shown = {format_string(value(each, "text")) for each in question.findall("subquestion/answer")}
    assert shown == {means for _, means in terms}
    (read,) = gift_questions(written("gift", *facts, types=("matching",)))
    assert {format_string(unescaped(each["subanswer"])) for each in read["matchPairs"]} == shown


def others(number: int, many: int) -> str:
    return ", ".join(f"t{each}" for each in range(many) if each != number)


def test_moodle_shuffles_options_but_for_dates_and_numbers() -> None:
    dates = [f"date: 18{n}, id: e{n}, event: the opening of line {n}" for n in range(10, 40, 9)]
    people = [
        f"person: {name}, id: p{number}, who: the {work} of the town, ask: {{identify: no}}"
        for number, (name, work) in enumerate(
            [("Ann Low", "baker"), ("Bo Hill", "miner"), ("Cid Ward", "clerk"), ("Di Hay", "smith")]
        )
    ]
    read = moodle_questions(written("moodle", *dates, *people, types=("choice",)))
    assert len(read) == 8
    for name, element in read.items():
        is_ordered = name.endswith("/when")
        assert value(element, "shuffleanswers") == ("false" if is_ordered else "true"), name


def test_moodle_has_the_tags_of_all_facts_of_an_item() -> None:
    facts = [
        f"date: 18{n}, id: e{n}, event: {event}, tags: [{tag}, lines]"
        for n, event, tag in (
            (10, "the sale of a mill", "trade"),
            (28, "a fire in the yard", "works"),
            (46, "the death of a smith", "people"),
        )
    ]
    read = moodle_questions(written("moodle", *facts, types=("ordering",)))
    assert {
        tuple(text.text for text in each.findall("tags/tag/text")) for each in read.values()
    } == {("lines", "people", "trade", "works")}
    untagged = written("moodle", "date: 1810, id: a, event: a fire", types=("date",))
    assert "<tags" not in untagged


def test_an_item_has_the_same_id_number_in_all_versions(tmp_path: Path) -> None:
    out = tmp_path / "quiz.xml"
    arguments = ("--versions", "3", "--types", "gaps,matching,ordering,choice", "-o", out)
    assert quizgen("sheet", GREAT_TERROR, "--as", "moodle", *arguments)[0] == 0
    numbers = Counter(re.findall(r"<idnumber>(.+?)</idnumber>", out.read_text("utf-8")))
    assert len(numbers) == 20
    assert set(numbers.values()) == {3}


@pytest.mark.parametrize(
    ("number", "text"),
    [("100", "100"), ("76.50", "76.5"), ("0.0", "0"), ("1E+3", "1000"), ("-5", "-5"), ("0", "0")],
)
def test_a_number_is_written_in_no_more_digits_than_it_has(number: str, text: str) -> None:
    assert exact_texts(Decimal(number)) == text


def test_gift_says_what_the_plan_says() -> None:
    deck = read_decks([GREAT_TERROR]).decks[0]
    job = job_of(list(deck.questions), SheetRequest(questions=40))
    read = {each["title"]: each for each in gift_questions(laid_out("gift", job))}
    (version,) = job.plan.versions
    assert {item.type for item in version.items} == set(TYPES)
    for item in version.items:
        if isinstance(item.body, items.Ordering):
            assert item.name not in read
            continue
        found = read[item.name]
        assert found["id"] == item.name
        match item.body:
            case Options(options=options, key=key):
                right = [each["text"]["text"] for each in found["choices"] if each["isCorrect"]]
                assert [text_of(each) for each in right] == [" ".join(options[key].text.split())]
                assert len(found["choices"]) == len(options)
            case Truth(is_true=is_true):
                assert found["isTrue"] is is_true
            case Pairs(left=left, right=right, key=key):
                pairs = [
                    (text_of(each["subquestion"]["text"]), unescaped(each["subanswer"]))
                    for each in found["matchPairs"]
                ]
                assert pairs[:-1] == [
                    (text_of(html(one)), menu_text(right[at], "ltr"))
                    for one, at in zip(left, key, strict=True)
                ]
                assert pairs[-1][0] == ""
            case Gaps(bank=bank, key=key):
                answers = [each["subanswer"] for each in found["matchPairs"]]
                assert answers[:-1] == [menu_text(bank[at], "ltr") for at in key]
            case Points():
                assert found["type"] == "Essay"
            case Blank():
                answer = item.questions[0].answer
                kinds = ["Numerical"] if isinstance(answer, NumberAnswer) else ["MC", "Short"]
                assert found["type"] in (kinds if answer.typeable else ["Essay"])
                if answer.typeable:
                    check_typed(answer, found["choices"], judge_of(job))


LONG_ID = "f" * 80


@pytest.mark.parametrize(
    ("line", "fact", "name", "number"),
    [
        ("", "a", "railways/a/term", "railways/a/term"),
        (
            "namespace: k3v9t2mqx7pd",
            "a",
            "railways/a/term",
            "k3v9t2mqx7pd/railways/a/term",
        ),
        (
            "namespace: k3v9t2mqx7pd",
            LONG_ID,
            f"railways/{LONG_ID}/term",
            f"k3v9t2mqx7pd/railways/{LONG_ID[:65]}-[0-9a-f]{{12}}",
        ),
    ],
)
def test_the_id_number_in_moodle_has_the_namespace_and_the_name_does_not(
    workshop: Workshop, line: str, fact: str, name: str, number: str
) -> None:
    workshop.files["deck.yaml"] += f"{line}\n"
    workshop.files["lines.yaml"] = (
        f"source: smith-1988\nfacts:\n- {{term: redan, id: {fact}, means: a low fort, page: 1}}\n"
    )
    workshop.write()
    (workshop.folder / "ids").write_text(f"{fact}/term\n", encoding="utf-8")
    out = workshop.folder / "sheet.xml"
    ids = workshop.folder / "ids"
    assert quizgen("sheet", workshop.deck, "--ids", ids, "--as", "moodle", "-o", out)[0] == 0
    ((found, element),) = moodle_questions(out.read_text("utf-8")).items()
    assert found == name
    assert re.fullmatch(number, value(element, "idnumber"))


PICTURED = """\
title: Engineers
source: smith-1988
facts:
- person: Ann Baker
  id: ann
  who: an engineer
  image: ann.png
  alt: a woman in a hat
- date: -0043-03-15
  event: the murder of a dictator
  id: ides
- date: 1825-09-27
  event: the opening of the line
  id: opening
  also: [St Cosmas' Day]
- figure: 12
  counts: engines of the line
  id: engines
  also: [a dozen]
"""


@pytest.fixture
def pictured(workshop: Workshop) -> Workshop:
    """A deck with a portrait, a date before Christ, and a number in words."""
    workshop.files["lines.yaml"] = PICTURED
    workshop.write()
    (workshop.deck / "media").mkdir()
    (workshop.deck / "media/ann.png").write_bytes(PIXEL)
    (workshop.folder / "ids").write_text("ann/portrait\nides\nopening\nengines\n")
    return workshop


PIXEL = b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
)


def laid_out_by(workshop: Workshop, format_name: str) -> str:
    """What is written of the questions that are listed."""
    out = workshop.folder / f"quiz{FORMATS[format_name].suffix}"
    ids = ("--ids", workshop.folder / "ids", "--types", "short,date,number")
    code, output, errors = quizgen("sheet", workshop.deck, "--as", format_name, *ids, "-o", out)
    assert (code, errors) == (0, ""), output
    return out.read_text("utf-8")


def test_a_picture_that_is_asked_about_is_there_or_named(pictured: Workshop) -> None:
    src = f'src="data:image/png;base64,{b64encode(PIXEL).decode()}"'
    assert src in re.sub(r"\\(.)", r"\1", laid_out_by(pictured, "gift"))
    assert "*Picture: a woman in a hat (ann.png)*" in laid_out_by(pictured, "markdown")


@pytest.mark.parametrize("format_name", ["gift", "moodle"])
def test_what_a_picture_shows_is_said_whole_whatever_signs_are_in_it(
    pictured: Workshop, format_name: str
) -> None:
    said = """a "wide" hat, <b> & 'hair'"""
    pictured.change("alt: a woman in a hat", f"alt: {json.dumps(said)}")
    pictured.write()
    text = laid_out_by(pictured, format_name)
    if format_name == "moodle":
        html_text = value(moodle_questions(text)["railways/ann/portrait"], "questiontext/text")
    else:
        html_text = re.sub(r"\\(.)", r"\1", text)
    seen = _Pictures()
    seen.feed(html_text)
    assert seen.alternatives == [said]


class _Pictures(HTMLParser):
    """What is said of the pictures in HTML."""

    def __init__(self) -> None:
        super().__init__()
        self.alternatives: list[str | None] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "img":
            self.alternatives.append(dict(attrs)["alt"])


@pytest.mark.parametrize(
    ("prompt", "line"),
    [
        ("1825. What opened?", r"1825\. What opened?"),
        ("12) What opened?", r"12\) What opened?"),
        ("+ What opened?", r"\+ What opened?"),
        ("- What opened?", r"\- What opened?"),
        ("=== What opened?", r"\=== What opened?"),
        ("1.5 miles of what opened?", "1.5 miles of what opened?"),
        ("# What *opened* <b>?", r"\# What *opened* \<b\>?"),
    ],
)
def test_a_prompt_starts_no_list_or_heading_in_markdown(prompt: str, line: str) -> None:
    fact = f"term: railway, id: a, means: a road, ask: {{define: {json.dumps(prompt)}, term: no}}"
    text = written("markdown", fact, types=("short", "choice"))
    assert f"\n1. {line} (1 mark)\n" in text


def test_a_date_is_typed_as_it_is_shown_and_its_month_or_year_is_half_right(
    pictured: Workshop,
) -> None:
    read = moodle_questions(laid_out_by(pictured, "moodle"))
    typed = {name: [value(each, "text") for each in found.findall("answer")]
             for name, found in read.items()}  # fmt: skip
    assert typed["railways/ides/when"] == [
        "15 March 44 BC", "15 March 44 BCE", "15 March 44 B.C.", "15 March 44",
        "March 44 BC", "March 44 BCE", "March 44 B.C.", "March 44",
        "44 BC", "44 BCE", "44 B.C.", "44",
    ]  # fmt: skip
    assert typed["railways/opening/when"][:3] == [
        "27 September 1825", "St Cosmas' Day", "27 Sep 1825",
    ]  # fmt: skip
    assert typed["railways/opening/when"][-4:] == [
        "1825-09-27", "September 1825", "1825-09", "1825",
    ]  # fmt: skip


def test_a_key_says_what_else_a_date_or_a_number_is_called(pictured: Workshop) -> None:
    key = laid_out_by(pictured, "markdown").partition("# Key")[2]
    assert "→ 12\\\n   also: a dozen\\\n" in key
    assert "also: St Cosmas' Day; half a mark for the right month or year" in key


def test_what_gift_does_not_have_is_said(tmp_path: Path) -> None:
    out = tmp_path / "quiz.gift"
    code, _, errors = quizgen("sheet", GREAT_TERROR, "--as", "gift", "-o", out)
    assert code == 0
    assert errors == "left out: GIFT has no ordering: 1 of 20 items\n"


def test_markdown_reads_well(workshop: Workshop) -> None:
    workshop.write()
    out = workshop.folder / "quiz.md"
    ids = workshop.folder / "ids"
    ids.write_text("stephenson/born\nstockton-length\ncoal-paid/grounds\n")
    types = ["--types", "date,number,argument"]
    assert (
        quizgen("sheet", workshop.deck, "--as", "markdown", "--ids", ids, *types, "-o", out)[0] == 0
    )
    text = re.sub(r"railways [0-9a-f]{8}", "railways 12345678", out.read_text("utf-8"))
    golden = Path(__file__).parents[1] / "golden" / "sheet.md"
    assert text == golden.read_text("utf-8")


def test_the_key_of_markdown_can_stand_by_itself_or_be_left_out(tmp_path: Path) -> None:
    out = tmp_path / "quiz.md"
    command = ("sheet", GREAT_TERROR, "--as", "markdown", "-o", out)
    assert quizgen(*command, "--key", "separate", "--versions", "2", "--split")[0] == 0
    names = sorted(path.name for path in tmp_path.iterdir())
    assert names == ["quiz-A.md", "quiz-B.md", "quiz-key.md"]
    key = (tmp_path / "quiz-key.md").read_text("utf-8")
    assert key.count("# Key: The Great Terror") == 1
    table, said, solutions = key.partition("below are those of Version A.")
    assert said
    rows = re.findall(r"^\| (\d+) \| .* \| .* \|$", table, re.MULTILINE)
    assert rows == [str(number) for number in range(1, 21)]
    assert re.findall(r"^(\d+)\. ", solutions, re.MULTILINE) == rows
    assert quizgen(*command, "--key", "none")[0] == 0
    assert "Key" not in out.read_text("utf-8")


@pytest.mark.parametrize("format_name", EXCHANGE_FORMATS)
def test_the_same_file_has_the_same_bytes(tmp_path: Path, format_name: str) -> None:
    made = []
    for name in ("one", "two"):
        out = tmp_path / name
        arguments = ("--as", format_name, "--versions", "2", "-o", out)
        assert quizgen("sheet", GREAT_TERROR, *arguments)[0] == 0
        made.append(out.read_bytes())
    assert made[0] == made[1]
