"""A sheet as a page for a browser: one self-contained file that marks itself."""

import json
from base64 import b64encode
from collections.abc import Iterator
from functools import cache
from html import escape
from pathlib import Path

from quizgen import languages
from quizgen.languages.sheet_words import SheetWords
from quizgen.sheet.frames import frame_of
from quizgen.sheet.html import solved
from quizgen.sheet.job import Job, SheetFiles
from quizgen.sheet.sheet_plan import Version
from quizgen.sheet.short_key import short_answers
from quizgen.sheet.solution import numbered_items
from quizgen.sheet.web.document import page_document
from quizgen.sheet.web.grader import grader_script, people
from quizgen.sheet.web.items import Writer
from quizgen.sheet.web.texts import PAGE, blocks, span
from quizgen.values.clean import clean
from quizgen.values.html import direction_attribute
from quizgen.values.html_blocks import table_html
from quizgen.values.markup import Marked
from quizgen.values.short_digests import short_digest

_FOLDER = Path(__file__).parent
_SCRIPTS = ("store", "answers", "marking", "outcome", "page")


def page_files(job: Job) -> SheetFiles:
    """A page for each version. With a separate key, the pages do not mark themselves."""
    several = len(job.plan.versions) > 1
    files: dict[str, bytes] = {}
    for version in job.plan.versions:
        ending = f"-{version.name}" if several else ""
        files[ending] = _page(job, version, several=several, marking=job.key == "end").encode()
    if job.key == "separate":
        files["-key"] = _key_page(job, several=several).encode()
    return SheetFiles(files=files)


def _page(job: Job, version: Version, *, several: bool, marking: bool) -> str:
    words, web = languages.words(job.language).sheet, languages.words(job.language).page
    label = words.label_of(version.name)
    writer = Writer(languages.words(job.language), era_unsaid=job.is_era_unsaid())
    head = _heading(job, label if several else "")
    head += _fields(version, words)
    sections = "".join(
        f'<section aria-labelledby="s-{name}"><h2 id="s-{name}">{escape(words.headings[name])}'
        f" <small>{escape(web.instructions[name])}</small>"
        f' <small class="printed">{escape(words.instructions[name])}</small></h2>\n'
        + "".join(writer.item(item, number) for number, item in items)
        + "</section>\n"
        for name, items in numbered_items(version)
    )
    if not marking:
        return page_document(
            job.title, job.language, f"{head}<main>{sections}</main>{_foot(job, label)}"
        )
    items = [writer.key(item) for _, items in numbered_items(version) for _, item in items]
    has_typed = any(item["type"] == "typed" for item in items)
    key = {
        "store": f"quizgen {_digest(head, sections, json.dumps(items))}",
        "words": web._asdict() | _words_of_verdicts(job.language),
        "people": people(job.names()) if has_typed else [],
        "items": items,
    }
    hidden = b64encode(json.dumps(key, ensure_ascii=False).encode()).decode()
    body = (
        f"{head}<noscript><p>{escape(web.needs_script)}</p></noscript><main>{sections}"
        f'<section id="summary" aria-label="{escape(web.summary)}"></section></main>'
        f"{_foot(job, label)}"
        f'<script type="text/plain" id="key">{hidden}</script>\n'
    )
    return page_document(job.title, job.language, body, script=_script(has_grader=has_typed))


def _digest(*texts: str) -> str:
    """What tells a page from all others: two with one seed may ask different questions."""
    return short_digest("\0".join(texts).encode(), 12)


def _words_of_verdicts(language: str) -> dict[str, dict[str, str]]:
    words = languages.words(language)
    return {"remarks": dict(words.remarks), "retry": dict(words.retry)}


def _key_page(job: Job, *, several: bool) -> str:
    """The table of short answers, then the solutions of the first version."""
    words, around = languages.words(job.language).sheet, languages.words(job.language).direction
    first = job.plan.versions[0]
    label = words.label_of(first.name)

    def pieces() -> Iterator[str]:
        yield _heading(job, words.key)
        yield table_html(short_answers(job.plan.versions, words), around, PAGE, around)
        if several:
            yield f"<p><em>{escape(words.key_numbers.format(label))}</em></p>\n"
        for name, items in numbered_items(first):
            yield f"<section><h2>{escape(words.headings[name])}</h2>\n"
            for number, item in items:
                frame = frame_of(item, around)
                laid_out = direction_attribute(frame, around)
                ours = direction_attribute(around, frame)
                yield (
                    f'<article class="item"{laid_out}><div class="number">{number}</div>'
                    f'<div class="asked"><div class="prompt">{blocks(item.prompt)}</div>'
                    f"{solved(item, words, frame, PAGE)}</div>"
                    f'<div class="marks"{ours}>{escape(words.marks(item.marks))}</div>'
                    "</article>"
                )
            yield "</section>\n"
        yield _foot(job, words.key if several else label)

    return page_document(job.title, job.language, f"<main>{''.join(pieces())}</main>")


def _heading(job: Job, label: str) -> str:
    shown = f" <small>{escape(label)}</small>" if label else ""
    title = span(Marked(job.title), languages.words(job.language).direction)
    return f"<header><h1>{title}{shown}</h1></header>\n"


def _fields(version: Version, words: SheetWords) -> str:
    """The lines for name, group, date and score, which are only printed."""
    named = (words.name, words.group, words.date)
    fields = "".join(f"<span>{escape(word)} <span></span></span>" for word in named)
    score = f"<span>{escape(words.score)} <span></span> / {version.marks}</span>"
    return f'<p class="fields">{fields}{score}</p>\n'


def _foot(job: Job, label: str) -> str:
    return f"<footer><p>{escape(label)} · {escape(clean(job.made_from))}</p></footer>\n"


@cache
def _script(*, has_grader: bool) -> str:
    """The page's script, in one function, with the grader that is nine tenths of a page."""
    own = "\n".join((_FOLDER / "script" / f"{name}.js").read_text("utf-8") for name in _SCRIPTS)
    grader = grader_script() if has_grader else "const peopleIndex = (people) => people;"
    return f'(() => {{\n"use strict";\n{grader}\n{own}\n}})();\n'
