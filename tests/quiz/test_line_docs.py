"""The table of lines in `docs/quiz.md`, which programs rely on: complete and true."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from quizgen import languages
from quizgen.quiz.frontends.wording import sentence, with_capital

DOCS = Path(__file__).parents[2] / "docs" / "quiz.md"
WORDS = languages.words("en").quiz

PROBLEMS = ("no_fact", "no_editor", "bad_editor", "editor_not_started", "editor_failed")
"""Messages that are the beginning of another one."""

PARTS = {"rating", "rating_interval", "farewell_rating", "list_separator"}
"""Templates of parts of a line."""


def described() -> set[str]:
    """The examples of lines in the section on lines."""
    _, _, section = DOCS.read_text(encoding="utf-8").partition("## Lines instead of a screen\n")
    section, _, _ = section.partition("\n## ")
    spans = (text for _, text in re.findall(r"(?<!`)(`+)([^`].*?)\1(?!`)", section))
    lines = (text for text in spans if re.search(r" |[.:]$", text))
    return {text for text in lines if re.match(r"[A-Z$“]|\d+ .*\.$", text)}


def printed() -> Iterator[tuple[str, str]]:
    """The lines of the language record, each with a name; `{}` is a placeholder."""
    for name, template in WORDS.lines._asdict().items():
        if name not in PARTS:
            yield name, template
    for name, template in WORDS.messages._asdict().items():
        if isinstance(template, str) and name not in PARTS:
            yield name, with_capital(template) if name in PROBLEMS else sentence(template)
    for name, template in WORDS.difference._asdict().items():
        if name not in PARTS:
            yield name, WORDS.lines.difference.format(difference=template)
    for outcome, verdict in WORDS.verdicts.items():
        line = WORDS.lines.verdict_remark if outcome == "partial" else WORDS.lines.verdict
        yield outcome, line.format(verdict=verdict, remark="{}")
    yield from languages.words("en").retry.items()
    yield "postponed", sentence(WORDS.messages.postponed(1))
    yield "next_due tomorrow", sentence(WORDS.messages.next_due(3, 1))
    yield "next_due later", sentence(WORDS.messages.next_due(3, 4))
    yield "behind", sentence(WORDS.messages.behind(3, 5))
    yield "put_off", sentence(WORDS.messages.put_off(40, 120))
    yield "catching_up", sentence(WORDS.messages.catching_up(912, 90, 14, True))
    yield "reviews_done", sentence(WORDS.messages.reviews_done(40))
    yield "until", sentence(WORDS.messages.until(160, 4))
    yield "until_missed", sentence(WORDS.messages.until_missed(160, 8, 5, 60))
    yield "until_crowded", sentence(WORDS.messages.until_crowded(3))
    yield "known_then", sentence(WORDS.messages.known_then(352, 400))
    yield "coming", sentence(WORDS.messages.coming(4, 12))
    yield "streak", sentence(WORDS.messages.streak(3))
    yield "gone", sentence(WORDS.messages.gone(1))
    yield "skipped", sentence(WORDS.messages.skipped(1, 2))
    yield "unreadable", sentence(WORDS.messages.unreadable(1))


LINES = dict(printed())


def pattern(line: str) -> re.Pattern[str]:
    """What an example of a line looks like."""
    return re.compile(".+".join(map(re.escape, re.split(r"\{\w*\}", line))))


@pytest.mark.parametrize("name", LINES)
def test_each_line_is_in_the_docs(name: str) -> None:
    assert any(pattern(LINES[name]).fullmatch(text) for text in described())


def test_each_line_in_the_docs_is_printed() -> None:
    # `{problem}; …` and `{verdict}.` would match almost anything.
    patterns = [pattern(line) for name, line in LINES.items() if not name.startswith("verdict")]
    wrong = [text for text in described() if not any(each.fullmatch(text) for each in patterns)]
    assert not wrong
