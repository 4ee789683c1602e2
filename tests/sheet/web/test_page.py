"""The page that marks itself, used in a browser as a reader would."""

import json
import re
from base64 import b64decode
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType

import pytest
from playwright.sync_api import Locator, Page, expect

from quizgen.questions.answers.date import DateAnswer
from quizgen.questions.question import Question
from quizgen.reader.decks import read_decks
from quizgen.sheet.types.table import TYPES
from tests.sheet.printing import GREAT_TERROR, quizgen
from tests.sheet.web.browser import needs_chromium, opened, page_of

pytestmark = [needs_chromium, pytest.mark.slow]

(DECK,) = read_decks([GREAT_TERROR]).decks
QUESTIONS = {
    f"{DECK.id}/{question.origin.origin_id}/{question.slot}": question
    for question in DECK.questions
}


def asked(*options: str) -> list[tuple[str, list[Question]]]:
    """The items of a sheet in order: their types, and the questions they are made of."""
    listing = quizgen("sheet", GREAT_TERROR, *options, "--dry-run")[1]
    lines = re.findall(
        r"^((?:great-terror/\S+ )+)# \d+\. ([a-z-]+), \d+ mark", listing, re.MULTILINE
    )
    return [(kind, [QUESTIONS[name] for name in names.split()]) for names, kind in lines]


def said(question: Question) -> list[str]:
    """The answer as it is shown, or each of its points."""
    answer = question.answer.shown()
    return [each.text for each in (answer if isinstance(answer, tuple) else (answer,))]


def answer_right(page: Page, number: int, kind: str, questions: list[Question]) -> None:
    """Answer an item as the facts have it, whatever the page thinks is right."""
    item = page.locator(f"#i{number}")
    first = questions[0]
    match kind:
        case "choice":
            texts = item.locator(".choice span:last-child").all_inner_texts()
            right = next(place for place, text in enumerate(texts) if text in said(first))
            item.get_by_role("radio").nth(right).check()
        case "true-false":
            statement = item.locator(".prompt").inner_text()
            (answer,) = said(first)
            is_true = re.search(rf"(?<!\w){re.escape(answer)}(?!\w)", statement, re.IGNORECASE)
            item.get_by_role("radio").nth(0 if is_true else 1).check()
        case "gaps" | "matching":
            for row, question in enumerate(questions):
                select_right(item.get_by_role("combobox").nth(row), question, item)
        case "ordering":
            put_in_order(item, questions)
        case "number" | "date":
            item.get_by_role("textbox").fill(said(first)[0])
        case "short" if first.answer.typeable:
            item.get_by_role("textbox").fill(said(first)[0])
        case _:
            item.get_by_role("textbox").fill("what I remember of it")


def select_right(select: Locator, question: Question, item: Locator) -> None:
    (answer,) = (" ".join(each.split()) for each in said(question))
    labels = [
        " ".join((text.partition("  ")[2] or text).split())
        for text in select.locator("option").all_inner_texts()
    ]
    if answer in labels:
        select.select_option(index=labels.index(answer))
        return
    # A name is on the left: what it is known for is to be chosen.
    select.select_option(index=labels.index(cue_of(question)))


def cue_of(question: Question) -> str:
    """What stands for the question in a row."""
    statement = question.origin.relations().statement(question.slot)
    assert statement
    return statement.cue.text


def put_in_order(item: Locator, questions: list[Question]) -> None:
    starts = {
        cue_of(question): question.answer.when.moments[0].earliest
        for question in questions
        if isinstance(question.answer, DateAnswer)
    }
    rows = item.locator(".order li")
    for _ in range(len(starts)):
        for place in range(rows.count() - 1):
            here, there = (
                rows.nth(at).locator("span").first.inner_text() for at in (place, place + 1)
            )
            if starts[here] > starts[there]:
                rows.nth(place).get_by_role("button").nth(1).click()


def answer_all(page: Page, *options: str) -> int:
    """Answer all items as the facts have it; how many there are."""
    items = asked(*options)
    for number, (kind, questions) in enumerate(items, 1):
        answer_right(page, number, kind, questions)
    return len(items)


def said_by(box: Locator) -> str:
    """The label of a box to tick."""
    return box.locator("xpath=..").inner_text().strip()


def test_whoever_answers_all_as_the_facts_have_it_gets_all_marks(tmp_path: Path) -> None:
    options = ("--questions", "30", "--seed", "4")
    assert {kind for kind, _ in asked(*options)} == set(TYPES)
    with opened(page_of(tmp_path, GREAT_TERROR, *options)) as page:
        answer_all(page, *options)
        page.get_by_role("button", name="Check all").click()
        for box in page.locator(".own input[type=checkbox], .own input[type=radio]").all():
            if box.get_attribute("type") == "checkbox" or said_by(box) == "yes":
                box.check()
        score = page.get_by_role("status").inner_text()
        found = re.fullmatch(r"Score: (\d+) of (\d+), 100\xa0%", score)
        assert found, score
        assert found[1] == found[2]
        assert page.get_by_text("Review:").count() == 0


def test_a_page_without_anything_to_type_marks_itself_and_has_no_grader(tmp_path: Path) -> None:
    options = ("--types", "choice,true-false,gaps,matching,ordering")
    file = page_of(tmp_path, GREAT_TERROR, *options)
    assert file.stat().st_size < 100_000
    with opened(file) as page:
        answer_all(page, *options)
        page.get_by_role("button", name="Check all").click()
        assert re.search(r"100\xa0%", page.get_by_role("status").inner_text())


def test_a_wrong_answer_gets_the_right_one_with_note_and_source(tmp_path: Path) -> None:
    ids = tmp_path / "ids"
    ids.write_text("mass-operations-victims\n")
    options = ("--ids", str(ids), "--types", "number")
    with opened(page_of(tmp_path, GREAT_TERROR, *options)) as page:
        page.get_by_role("textbox").fill("12")
        page.get_by_role("textbox").press("Enter")
        outcome = page.locator("#i1 .outcome")
        assert "Wrong 0 of 1" in outcome.inner_text()
        assert "400,000 or more" in outcome.inner_text()
        # The prompt names the speaker.
        assert "ccording to the review" not in outcome.inner_text()
        assert "According to the review" in page.locator("#i1").inner_text()
        assert "Review of Rogovin" in outcome.inner_text()
        assert "¶ 38" in outcome.inner_text()
        assert page.get_by_role("textbox").is_disabled()


def test_of_yes_half_and_no_one_holds_whatever_was_judged_before(tmp_path: Path) -> None:
    options = ("--types", "argument,short", "--questions", "16")
    with opened(page_of(tmp_path, GREAT_TERROR, *options)) as page:
        # The last items are arguments, of which some points are ticked and not one of three.
        for number, (_, questions) in reversed([*enumerate(asked(*options), 1)]):
            if not questions[0].answer.typeable:
                item = page.locator(f"#i{number}")
                item.get_by_role("textbox").fill("what I remember of it")
                item.get_by_role("button").click()
        judged = page.locator(".own:has(input[type=radio])").all()
        assert len(judged) > 3
        for box in judged:
            for which in (0, 1, 2):
                box.get_by_role("radio").nth(which).check()
                assert box.locator("input:checked").count() == 1


def test_a_typed_answer_is_judged_as_in_the_terminal(tmp_path: Path) -> None:
    ids = tmp_path / "ids"
    ids.write_text("great-terror/stalin/name\ngreat-terror/third-moscow-trial/when\n")
    options = ("--ids", str(ids), "--types", "short,date")
    with opened(page_of(tmp_path, GREAT_TERROR, *options)) as page:
        boxes = page.get_by_role("textbox")
        boxes.nth(0).fill("Сталин")
        boxes.nth(1).fill("1938")
        page.get_by_role("button", name="Check all").click()
        assert "Right 1 of 1" in page.locator("#i1 .outcome").inner_text()
        assert "Partly right ½ of 1" in page.locator("#i2 .outcome").inner_text()
        assert page.locator("#i2 .remark").inner_text() == "right year, no month"
        assert page.get_by_role("status").inner_text() == "Score: 1½ of 2, 75\xa0%"


NOT_A_NAME = "Not a name that can be read. Try again: a name, in letters."
NOT_A_DATE = "Not a date that can be read. Try again: a day, a month or a year."


def test_an_unreadable_answer_is_asked_again_once(tmp_path: Path) -> None:
    ids = tmp_path / "ids"
    ids.write_text("great-terror/stalin/name\ngreat-terror/third-moscow-trial/when\n")
    options = ("--ids", str(ids), "--types", "short,date")
    with opened(page_of(tmp_path, GREAT_TERROR, *options)) as page:
        name, date = page.get_by_role("textbox").all()
        name.fill("1938")
        name.press("Enter")
        assert page.locator("#i1 .outcome").inner_text() == NOT_A_NAME
        assert page.locator(".live").inner_text() == NOT_A_NAME
        assert name.evaluate("box => box === document.activeElement")
        name.fill("Stalin")
        name.press("Enter")
        assert "Right 1 of 1" in page.locator("#i1 .outcome").inner_text()
        assert NOT_A_NAME not in page.locator("#i1 .outcome").inner_text()
        date.fill("...")
        date.press("Enter")
        assert page.locator("#i2 .outcome").inner_text() == NOT_A_DATE
        # It is asked again once, a reload in between or not.
        page.reload()
        page.get_by_role("textbox").nth(1).press("Enter")
        outcome = page.locator("#i2 .outcome").inner_text()
        assert "Wrong 0 of 1" in outcome
        assert "not a date that can be read" in outcome


def test_a_check_of_all_leaves_unreadable_answers_open_once(tmp_path: Path) -> None:
    ids = tmp_path / "ids"
    ids.write_text("great-terror/stalin/name\ngreat-terror/third-moscow-trial/when\n")
    options = ("--ids", str(ids), "--types", "short,date")
    with opened(page_of(tmp_path, GREAT_TERROR, *options)) as page:
        name, date = page.get_by_role("textbox").all()
        name.fill("Stalin")
        date.fill("a Tuesday")
        page.get_by_role("button", name="Check all").click()
        assert "Right 1 of 1" in page.locator("#i1 .outcome").inner_text()
        assert page.locator("#i2 .outcome").inner_text() == NOT_A_DATE
        assert date.evaluate("box => box === document.activeElement")
        page.get_by_role("button", name="Check all").click()
        assert "Wrong 0 of 1" in page.locator("#i2 .outcome").inner_text()


def test_who_says_so_does_not_know(tmp_path: Path) -> None:
    ids = tmp_path / "ids"
    ids.write_text("great-terror/third-moscow-trial/when\n")
    with opened(page_of(tmp_path, GREAT_TERROR, "--ids", str(ids), "--types", "date")) as page:
        page.get_by_role("textbox").fill("no idea")
        page.get_by_role("textbox").press("Enter")
        assert "No answer 0 of 1" in page.locator("#i1 .outcome").inner_text()


def test_what_is_not_answered_is_not_given_away_by_a_slip(tmp_path: Path) -> None:
    ids = tmp_path / "ids"
    ids.write_text("great-terror/stalin/name\ngreat-terror/third-moscow-trial/when\n")
    options = ("--ids", str(ids), "--types", "short,date")
    with opened(page_of(tmp_path, GREAT_TERROR, *options)) as page:
        page.get_by_role("button", name="Check 1", exact=True).click()
        assert page.locator("#i1 .outcome").inner_text() == ""
        page.get_by_role("textbox").nth(0).fill("Сталин")
        page.get_by_role("button", name="Check 1", exact=True).click()
        assert "Right 1 of 1" in page.locator("#i1 .outcome").inner_text()
        page.get_by_role("button", name="Check 2", exact=True).click()
        page.get_by_role("button", name="Show the answers without answering 2").click()
        assert "No answer" in page.locator("#i2 .outcome").inner_text()


def test_a_reload_keeps_what_was_answered_and_start_again_forgets_it(tmp_path: Path) -> None:
    options = ("--questions", "25", "--seed", "1")
    with opened(page_of(tmp_path, GREAT_TERROR, *options)) as page:
        answer_all(page, *options)
        page.get_by_role("button", name="Check 1", exact=True).click()
        before = state(page)
        page.reload()
        assert state(page) == before
        assert "Right" in page.locator("#i1 .outcome").inner_text()
        page.get_by_role("button", name="Start again").click()
        expect(page.locator(".outcome").first).to_be_empty()
        assert page.get_by_role("radio", checked=True).count() == 0
        assert {box.input_value() for box in page.locator("select, textarea").all()} == {""}


def test_another_sheet_of_the_same_deck_and_seed_begins_unanswered(tmp_path: Path) -> None:
    numbers = page_of(tmp_path, GREAT_TERROR, "--types", "number").rename(tmp_path / "numbers.html")
    dates = page_of(tmp_path, GREAT_TERROR, "--types", "date")
    with opened(numbers, loads=[dates.name]) as page:
        box, check = page.get_by_role("textbox").first, page.get_by_role("button").first
        box.fill("1938")
        check.click()
        page.goto(dates.as_uri())
        assert box.input_value() == ""
        assert box.is_enabled()
        page.goto(numbers.as_uri())
        assert box.input_value() == "1938"
        assert box.is_disabled()


def state(page: Page) -> object:
    """All that has been answered, as the page shows it."""
    return page.evaluate(
        "[[...document.querySelectorAll('input, select, textarea')]"
        ".map((each) => [each.value, each.checked]),"
        " [...document.querySelectorAll('.order')].map((each) => each.innerText),"
        " document.querySelector('.score').innerText]"
    )


def test_a_keyboard_is_enough(tmp_path: Path) -> None:
    """Choose, order, match, write and check without a pointer."""
    options = ("--questions", "25", "--seed", "1")
    items = asked(*options)
    with opened(page_of(tmp_path, GREAT_TERROR, *options)) as page:
        for number, (kind, _) in enumerate(items, 1):
            item = page.locator(f"#i{number}")
            tab_into(page, number)
            if kind in ("choice", "true-false"):
                page.keyboard.press("ArrowDown")
                assert item.get_by_role("radio", checked=True).count() == 1
            elif kind == "ordering":
                rows = item.locator(".order li").all_inner_texts()
                page.keyboard.press("Tab")
                page.keyboard.press("Enter")
                assert item.locator(".order li").all_inner_texts() == [rows[1], rows[0], *rows[2:]]
            elif kind in ("gaps", "matching"):
                page.keyboard.press("ArrowDown")
                assert item.get_by_role("combobox").first.input_value() == "0"
            else:
                page.keyboard.type("1938" if kind in ("number", "date") else "nobody")
            for _ in range(40):
                if focused(page).endswith("Check"):
                    break
                page.keyboard.press("Tab")
            page.keyboard.press("Enter")
            assert item.locator(".verdict, .own").count() >= 1


def tab_into(page: Page, number: int) -> None:
    for _ in range(40):
        if page.evaluate(f"!!document.activeElement.closest('#i{number} .body')"):
            return
        page.keyboard.press("Tab")
    raise AssertionError(f"no way into {number}")


def focused(page: Page) -> str:
    return str(page.evaluate("document.activeElement.textContent"))


def test_axe_finds_nothing(tmp_path: Path, axe: str) -> None:
    options = ("--questions", "14")
    with opened(page_of(tmp_path, GREAT_TERROR, *options)) as page:
        assert violations(page, axe) == []
        answer_all(page, *options)
        page.get_by_role("button", name="Check all").click()
        assert violations(page, axe) == []
        page.emulate_media(color_scheme="dark")
        assert violations(page, axe, COLOURS) == []
        page.get_by_role("button", name="Start again").click()
        assert violations(page, axe, COLOURS) == []


COLOURS = {"runOnly": ["color-contrast", "link-in-text-block"]}
"""The rules of axe-core on which colours have a say."""


def violations(
    page: Page, axe: str, options: Mapping[str, object] = MappingProxyType({})
) -> list[tuple[str, str]]:
    """What axe-core finds, with the first place where it finds it."""
    page.evaluate(axe)
    found = page.evaluate("(options) => axe.run(options)", {**options})["violations"]
    return [(each["id"], each["nodes"][0]["html"]) for each in found]


def test_a_phone_of_320_pixels_needs_no_scrolling_sideways(tmp_path: Path) -> None:
    options = ("--questions", "30")
    file = page_of(tmp_path, GREAT_TERROR, *options)
    with opened(file, viewport={"width": 320, "height": 640}, has_touch=True) as page:
        assert page.evaluate("document.documentElement.scrollWidth") == 320
        page.get_by_role("button", name="Check all").tap()
        assert page.evaluate("document.documentElement.scrollWidth") == 320


def test_without_its_script_the_page_can_be_read(tmp_path: Path) -> None:
    with opened(page_of(tmp_path, GREAT_TERROR), java_script_enabled=False) as page:
        assert "it does not mark" in page.locator("noscript").inner_text()
        assert page.locator("article").count() == 20


def test_the_page_may_run_its_own_script_and_nothing_else(tmp_path: Path) -> None:
    text = page_of(tmp_path, GREAT_TERROR).read_text("utf-8")
    policy = re.search(r'http-equiv="Content-Security-Policy" content="([^"]+)"', text)
    assert policy
    assert re.fullmatch(
        r"default-src 'none'; img-src data:; media-src data:; style-src 'sha256-[\w+/=]+'; "
        r"script-src 'sha256-[\w+/=]+'; base-uri 'none'; form-action 'none'",
        policy[1],
    )
    assert not re.search(r"<[^>]+ (on\w+|style|src|href)=", text)


GREECE = """\
deck: greece
title: Greece
language: en
sources:
  herodotus: {type: book, title: Histories, author: H. Herodotus, issued: 1920}
"""
BEFORE_CHRIST = """\
source: herodotus
facts:
  - date: -0479
    id: plataea
    event: the battle of Plataea
    page: 1
"""
VESUVIUS = """\
  - date: 0079
    id: vesuvius
    event: the eruption of Vesuvius
    page: 2
"""


def test_no_answer_can_be_read_in_the_source(tmp_path: Path) -> None:
    options = ("--types", "number,date,short", "--questions", "20")
    text = page_of(tmp_path, GREAT_TERROR, *options).read_text("utf-8")
    body = text.partition("<main>")[2]
    for _, (question,) in asked(*options):
        (answer,) = said(question)
        assert f">{answer}<" not in body or len(answer) < 3


@pytest.mark.parametrize(("further", "is_unsaid"), [("", True), (VESUVIUS, False)])
def test_the_page_knows_whether_the_era_goes_without_saying(
    tmp_path: Path, further: str, *, is_unsaid: bool
) -> None:
    (tmp_path / "deck.yaml").write_text(GREECE, "utf-8")
    (tmp_path / "facts.yaml").write_text(BEFORE_CHRIST + further, "utf-8")
    text = page_of(tmp_path, tmp_path, "--types", "date").read_text("utf-8")
    hidden = re.search(r'id="key">([^<]+)<', text)
    assert hidden
    items = json.loads(b64decode(hidden[1]))["items"]
    assert {item["typed"]["needs_no_era"] for item in items} == {is_unsaid}


def test_versions_are_pages_of_their_own_and_a_key_can_be_one_too(tmp_path: Path) -> None:
    out = tmp_path / "quiz.html"
    command = ("sheet", GREAT_TERROR, "--as", "html", "-o", out, "--versions", "2")
    assert quizgen(*command, "--key", "separate")[0] == 0
    names = sorted(path.name for path in tmp_path.iterdir())
    assert names == ["quiz-A.html", "quiz-B.html", "quiz-key.html"]
    with opened(tmp_path / "quiz-A.html") as page:
        assert page.get_by_role("button").count() == 0
    with opened(tmp_path / "quiz-key.html") as page:
        headings = page.get_by_role("heading", level=1).all_inner_texts()
        assert headings == ["The Great Terror Key"]
        assert page.get_by_role("columnheader").all_inner_texts() == ["", "A", "B"]
        assert page.get_by_role("row").count() == 21
        assert page.locator("article").count() == 20


def test_the_same_page_has_the_same_bytes(tmp_path: Path) -> None:
    one = page_of(tmp_path, GREAT_TERROR).read_bytes()
    assert page_of(tmp_path, GREAT_TERROR).read_bytes() == one


@pytest.mark.parametrize("option", ["--large-print", "--duplex", "--paper=letter", "--font=Arial"])
def test_what_only_paper_has_is_refused(option: str) -> None:
    code, _, errors = quizgen("sheet", GREAT_TERROR, "--as", "html", option)
    assert code == 2
    assert f"{option.partition('=')[0]} cannot be used with --as html: it is not printed" in errors


def test_the_page_has_lines_for_name_and_date_only_when_it_is_printed(tmp_path: Path) -> None:
    with opened(page_of(tmp_path, GREAT_TERROR, "--questions", "3")) as page:
        fields = page.locator(".fields")
        assert not fields.is_visible()
        page.emulate_media(media="print")
        assert fields.is_visible()
        assert re.fullmatch(r"Name\s+Group\s+Date\s+Score\s+/ \d+", fields.inner_text().strip())


def test_a_printed_page_says_what_to_do_with_a_pen_and_has_room_for_it(tmp_path: Path) -> None:
    options = ("--types", "gaps,ordering", "--questions", "2", "--seed", "1")
    with opened(page_of(tmp_path, GREAT_TERROR, *options)) as page:
        told = page.get_by_role("heading", name="Put in order")
        assert "Move the events into order" in told.inner_text()
        assert "Number the events" not in told.inner_text()
        page.emulate_media(media="print")
        assert "Number the events from 1" in told.inner_text()
        assert "Move" not in told.inner_text()
        gap = page.locator(".gaps select").first.bounding_box()
        assert gap
        # In pixels of CSS, of which an inch has 96: 34 mm.
        assert gap["width"] > 125


def test_what_was_answered_and_checked_is_printed(tmp_path: Path) -> None:
    options = ("--types", "gaps,ordering", "--questions", "2", "--seed", "1")
    with opened(page_of(tmp_path, GREAT_TERROR, *options)) as page:
        page.emulate_media(media="print")
        select, score = page.get_by_role("combobox").first, page.locator(".score")
        assert colour_of(select) == "rgba(0, 0, 0, 0)"
        assert not score.is_visible()
        page.emulate_media(media="screen")
        select.select_option(index=1)
        page.locator(".order button").nth(1).click()
        page.get_by_role("button", name="Check all").click()
        page.emulate_media(media="print")
        assert colour_of(select) != "rgba(0, 0, 0, 0)"
        assert (
            page.locator(".order li").first.evaluate(
                "row => getComputedStyle(row, '::before').content"
            )
            == "counter(place)"
        )
        assert score.is_visible()
        assert not page.get_by_role("button").first.is_visible()


def colour_of(element: Locator) -> object:
    return element.evaluate("each => getComputedStyle(each).color")
