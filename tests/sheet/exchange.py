"""Files for other systems, read back as those would."""

import json
import os
import subprocess
from collections.abc import Iterator, Sequence
from html.parser import HTMLParser
from pathlib import Path
from typing import Any
from xml.etree.ElementTree import Element, fromstring

from quizgen.questions.choices import Pool
from quizgen.questions.question import Question
from quizgen.sheet.formats import FORMATS
from quizgen.sheet.job import Job
from quizgen.sheet.print_settings import PrintSettings
from quizgen.sheet.sheet_plan import SheetPlan, SheetRequest, plan_sheet
from tests.needed import missing


class _Text(HTMLParser):
    """The text of HTML; what stands between its elements is parted by a space."""

    def __init__(self) -> None:
        super().__init__()
        self.parts: list[str] = []

    def handle_data(self, data: str) -> None:
        self.parts.append(data)


def text_of(html: str) -> str:
    """What a reader sees of HTML, with one space between two words."""
    parser = _Text()
    parser.feed(html)
    parser.close()
    return " ".join("".join(parser.parts).split())


def job_of(questions: Sequence[Question], request: SheetRequest) -> Job:
    """A planned job for a format that is not on paper."""
    pools = {question.origin.deck: Pool(questions) for question in questions}
    made = plan_sheet(questions, pools, request) if questions else SheetPlan((), ())
    return Job(
        plan=made,
        questions=questions,
        deck_questions=questions,
        title="Early railways",
        made_from="seed 1",
        language="en",
        key="end",
        split=False,
        print_settings=PrintSettings(),
    )


def laid_out(format_name: str, job: Job) -> str:
    """The one file of a format."""
    (content,) = FORMATS[format_name].make(job).files.values()
    return content.decode()


def moodle_questions(xml: str) -> dict[str, Element]:
    """The questions of a Moodle file by their names; those of categories are left out."""
    found = [each for each in fromstring(xml) if each.get("type") != "category"]
    named = {value(each, "name/text"): each for each in found}
    assert len(named) == len(found)
    return named


def value(element: Element, path: str) -> str:
    """The text of the one element at a path."""
    (found,) = element.findall(path)
    return found.text or ""


def gift_questions(text: str) -> list[dict[str, Any]]:
    """What gift-pegjs reads in a GIFT file, categories left out."""
    folder = os.environ.get("QUIZGEN_NPM")
    if not folder:
        missing("QUIZGEN_NPM names no folder with gift-pegjs")
    module = Path(folder) / "node_modules/gift-pegjs"
    script = (
        f"const {{parse}} = require({json.dumps(str(module))});"
        "process.stdout.write(JSON.stringify(parse(require('fs').readFileSync(0, 'utf8'))))"
    )
    done = subprocess.run(
        ["node", "-e", script], input=text.encode(), capture_output=True, check=False
    )
    assert done.returncode == 0, done.stderr.decode()
    return [each for each in json.loads(done.stdout) if each["type"] != "Category"]


def strings(value: object) -> Iterator[str]:
    """All strings in what JSON holds."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for each in value.values():
            yield from strings(each)
    elif isinstance(value, list):
        for each in value:
            yield from strings(each)
