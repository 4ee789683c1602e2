"""Statistics as a terminal and a page show them."""

import re
from html import escape
from html.parser import HTMLParser
from io import StringIO
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.console import Console

from quizgen import languages
from quizgen.questions.filters import FilterAttributes
from quizgen.quiz.history.log import QuestionKey
from quizgen.quiz.statistics.bars import bar, column_lines, divided
from quizgen.quiz.statistics.charts import print_overview, print_stats
from quizgen.quiz.statistics.shades import shade_of, shades_used
from quizgen.quiz.statistics.stat_tables import StatTables
from quizgen.quiz.statistics.stats import Stats
from quizgen.quiz.statistics.stats_page import stats_page
from tests.quiz.figures import ATTRIBUTES, DAY, LENGTH, PERSON, WHEN, figures, row
from tests.sheet.web.browser import needs_chromium, opened


@given(st.lists(st.integers(0, 9_999), min_size=1, max_size=5), st.integers(5, 100))
def test_a_bar_of_parts_has_a_column_for_whatever_is_there(numbers: list[int], width: int) -> None:
    found = divided(numbers, width)
    assert sum(found) == (width if any(numbers) else 0)
    assert [bool(each) for each in found] == [bool(number) for number in numbers]


@pytest.mark.parametrize(
    ("length", "unicode", "ascii_"),
    [(0, "", ""), (0.01, "▏", "#"), (0.5, "██", "##"), (1, "████", "####")],
)
def test_a_bar_is_never_empty_for_something(length: float, unicode: str, ascii_: str) -> None:
    assert (bar(length, 4, unicode=True), bar(length, 4, unicode=False)) == (unicode, ascii_)


def test_columns_stand_on_marks_for_nothing() -> None:
    assert column_lines([1, 0.5, 0.01, 0], 2, unicode=True) == ["█   ", "██▁·"]
    assert column_lines([1, 0.5, 0.01, 0], 2, unicode=False) == ["#   ", "##.-"]


MANY = [
    *(row(PERSON, ago, 1 + ago % 4, days=30, duration_ms=7_000) for ago in range(0, 200, 3)),
    *(row(WHEN, ago, 3, days=9, duration_ms=7_000) for ago in range(0, 90, 7)),
]


def console(width: int = 80, encoding: str = "utf-8") -> Console:
    """A terminal without colours, whose output is `file`."""

    class Written(StringIO):
        @property
        def encoding(self) -> str:  # type: ignore[override]  # that of a terminal
            return encoding

    return Console(file=Written(), width=width, highlight=False, markup=False, emoji=False)


def shown(found: Stats, language: str = "en", width: int = 80, encoding: str = "utf-8") -> str:
    """All statistics as a terminal shows them."""
    screen = console(width, encoding)
    prompts = [f"Prompt {place}" for place in range(len(found.hardest))]
    print_stats(StatTables(found, language), screen, prompts)
    assert isinstance(screen.file, StringIO)
    return screen.file.getvalue()


def overview(found: Stats, language: str = "en", width: int = 80, encoding: str = "utf-8") -> str:
    """One screen of them."""
    screen = console(width, encoding)
    print_overview(StatTables(found, language), screen, "quizgen stats --all")
    assert isinstance(screen.file, StringIO)
    return screen.file.getvalue()


@pytest.mark.parametrize("language", languages.deck_languages())
@pytest.mark.parametrize("width", [40, 80])
def test_by_default_statistics_are_one_screen(language: str, width: int) -> None:
    """24 lines, of which one is for the prompt of the shell."""
    every = {**ATTRIBUTES, QuestionKey("railways", "x", "name"): ATTRIBUTES[PERSON]}
    lapsed = row(LENGTH, 1, 1, 9, phase="relearning")
    found = figures(*MANY, lapsed, questions=every, since=DAY - 400)
    output = overview(found, language, width)
    lines = output.splitlines()
    assert len(lines) <= 23, output
    assert max(map(len, lines)) <= width
    words = languages.words(language).quiz.stats
    for heading in (words.known, words.retention, words.due.format(days=30)):
        assert heading in output
    assert (words.calendar in output) == (width == 80)


def test_one_screen_says_what_is_known_and_in_which_stage() -> None:
    output = overview(figures(*MANY))
    assert "█ mature 1  ▓ young 1  ▒ new 1" in output
    assert re.search(r"^today +2 +3 +\d\d% +█", output, re.MULTILINE)
    assert re.search(r"^29 December 2026 +2 +3 +\d\d% +█", output, re.MULTILINE)
    assert "29 December 2026: without any review until then" in output
    assert output.endswith("\nmore: quizgen stats --all\n")
    french = overview(figures(*MANY), "fr")
    assert "29\N{NO-BREAK SPACE}décembre 2026\N{NO-BREAK SPACE}: sans aucune" in french


@pytest.mark.parametrize(
    ("language", "grouped"), [("en", "12,003"), ("de", "12.003"), ("ru", "12\N{NO-BREAK SPACE}003")]
)
def test_tables_write_numbers_as_sentences_do(language: str, grouped: str) -> None:
    many = {
        QuestionKey("railways", f"x{number}", "name"): ATTRIBUTES[PERSON]
        for number in range(12_000)
    }
    output = shown(figures(*MANY, questions={**ATTRIBUTES, **many}), language)
    assert "12003" not in output
    title, table = output.split("\n", 1)
    assert grouped in title
    assert grouped in table


@pytest.mark.parametrize(("back", "named"), [(29, True), (28, False), (6, False)])
def test_the_last_30_days_are_named_only_where_all_of_them_count(back: int, named: bool) -> None:
    output = overview(figures(*MANY, since=DAY - back))
    assert ("last 30 days" in output) == named
    assert "\nsince " in output


@pytest.mark.parametrize("language", languages.deck_languages())
@pytest.mark.parametrize("width", [30, 40, 80, 200])
def test_all_statistics_fit_into_a_terminal(language: str, width: int) -> None:
    output = shown(figures(*MANY, since=DAY - 400), language, width)
    assert max(map(len, output.splitlines())) <= width
    words = languages.words(language).quiz.stats
    for heading in (words.by_month, words.ratings, words.hours, words.kinds, words.parts):
        assert heading in " ".join(output.split())
    assert "\x1b" not in output


def test_a_terminal_without_unicode_gets_ascii() -> None:
    for output in (
        shown(figures(*MANY), encoding="ascii"),
        overview(figures(*MANY), encoding="ascii"),
    ):
        drawn = output.replace("–", "-")  # a word of the language, which a terminal escapes
        assert drawn.isascii(), drawn


def test_statistics_without_answers_have_no_empty_tables() -> None:
    output = shown(figures())
    words = languages.words("en").quiz.stats
    assert output.startswith("3 questions\n")
    for heading in (words.by_month, words.by_interval, words.ratings, words.hours, words.hardest):
        assert heading not in output
    assert overview(figures(questions={})).startswith("0 questions\n")


def test_parts_of_two_decks_with_the_same_name_are_told_apart() -> None:
    other = QuestionKey("ns/canals", "brindley", "identify")
    questions = {**ATTRIBUTES, other: FilterAttributes("person", "01-people", (), ())}
    found = figures(row(other, 1), questions=questions)
    assert [(group.deck, group.name) for group in found.parts] == [
        ("railways", "02-lines"), ("railways", "01-people"), ("canals", "01-people"),
    ]  # fmt: skip
    assert [(group.name, group.seen) for group in found.decks] == [("railways", 0), ("canals", 1)]
    assert "canals: 01-people" in shown(found)


class Outline(HTMLParser):
    """The elements of a page that are open, and those that it has had with their attributes."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.opened: list[str] = []
        self.found: list[tuple[str, dict[str, str | None]]] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, dict(attrs)))
        if tag != "meta":
            self.opened.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        assert self.opened.pop() == tag

    def all(self, tag: str) -> list[dict[str, str | None]]:
        return [attributes for name, attributes in self.found if name == tag]


@pytest.mark.parametrize("language", languages.deck_languages())
def test_a_page_has_a_title_a_description_and_a_table_for_each_chart(language: str) -> None:
    found = figures(*MANY)
    page = stats_page(StatTables(found, language), ["Rails & <b>"], ["Prompt <i>"])
    outline = Outline(page)
    assert not outline.opened
    (root,) = outline.all("html")
    assert root == {"lang": language, "dir": languages.words(language).direction}
    ids = {attributes["id"] for _, attributes in outline.found if "id" in attributes}
    charts = [each for each in outline.all("svg") if each.get("role") == "img"]
    assert len(charts) == 4
    for chart in charts:
        assert {*str(chart["aria-labelledby"]).split()} <= ids
    assert all("role" in each or each["aria-hidden"] == "true" for each in outline.all("svg"))
    assert len(outline.all("details")) == 2
    assert not re.search(r"https?:|<script|<img|<link|url\(|style=", page)
    assert "Rails &amp; &lt;b&gt;" in page
    assert "<b>" not in page
    words = languages.words(language).quiz.stats
    for heading in (words.known, words.by_month, words.hours, words.kinds, words.hardest):
        assert f"<h2>{escape(heading)}</h2>" in page


ENDS = """() => [...document.querySelectorAll("table")].flatMap((table) => {
  const ends = {};
  for (const cell of table.querySelectorAll("tbody td:not(.drawn)")) {
    const range = document.createRange();
    range.selectNodeContents(cell);
    const end = Math.round(range.getBoundingClientRect().right);
    (ends[cell.cellIndex] ??= new Set()).add(end);
  }
  return Object.values(ends).map((each) => each.size);
})"""
"""In each column of numbers, at how many places these end."""


@pytest.mark.slow
@needs_chromium
@pytest.mark.parametrize("language", ["en", "he"])
def test_numbers_have_their_last_digits_below_each_other(tmp_path: Path, language: str) -> None:
    file = tmp_path / "stats.html"
    file.write_text(stats_page(StatTables(figures(*MANY), language), [], ["?"]), "utf-8")
    with opened(file) as page:
        page.evaluate("document.querySelectorAll('details').forEach((each) => each.open = true)")
        found = page.evaluate(ENDS)
    assert len(found) > 20
    assert {*found} == {1}


def test_time_runs_from_right_to_left_in_hebrew() -> None:
    english, hebrew = (
        stats_page(StatTables(figures(*MANY), language), [], ["?"]) for language in ("en", "he")
    )
    first, last = re.compile(r'<text x="0" y="129">'), re.compile(r'<text x="360" y="129">')
    assert first.search(english)
    assert not last.search(english)
    assert last.search(hebrew)
    assert not first.search(hebrew)


@pytest.mark.parametrize("most", [1, 2, 3, 4, 5, 7, 10, 11, 250])
def test_the_legend_of_a_calendar_says_what_its_shades_mean(most: int) -> None:
    legend = shades_used(most)
    for number in range(1, most + 1):
        assert shade_of(number, most) == next(shade for shade, last in legend if number <= last)
    assert {shade_of(number, most) for number in range(1, most + 1)} == {*dict(legend)}
    assert shade_of(0, most) == 0
