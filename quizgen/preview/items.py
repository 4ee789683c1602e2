"""The worksheet items that a fact can become, as a page."""

from collections.abc import Sequence
from html import escape
from itertools import groupby

from quizgen import languages
from quizgen.questions.choices import Pool
from quizgen.questions.question import Question
from quizgen.sheet.frames import frame_of
from quizgen.sheet.html import solved
from quizgen.sheet.of_fact import items_of_fact
from quizgen.sheet.web.document import page_style
from quizgen.sheet.web.items import Writer
from quizgen.sheet.web.texts import PAGE
from quizgen.values.html import direction_attribute

_SOLUTION = '<div class="item"><div></div><div><div class="outcome shown">{}</div></div></div>'
"""Below its item, in the same columns."""


def items_html(questions: Sequence[Question], pool: Pool) -> str:
    """The items of a fact with these questions, each with its solution.

    Raises OSError if a picture or a sound cannot be read.
    """
    language = questions[0].origin.language
    words = languages.words(language)
    writer = Writer(words)
    sections = []
    number = 0
    for name, items in groupby(items_of_fact(questions, pool), lambda item: item.type):
        written = []
        for item in items:
            number += 1
            right = solved(item, words.sheet, frame_of(item, words.direction), PAGE)
            written.append(writer.item(item, number) + _SOLUTION.format(right))
        heading = escape(words.sheet.headings[name])
        sections.append(f'<section><h2 id="s-{name}">{heading}</h2>{"".join(written)}</section>')
    return f"<main>{''.join(sections) or '<p>none</p>'}</main>"


def items_document(items: str, language: str, *, night: bool) -> str:
    """Items in a language as a page of their own."""
    laid_out = direction_attribute(languages.words(language).direction, "ltr")
    style = "sheet-night.css" if night else "sheet.css"
    return (
        f'<!doctype html>\n<html lang="{escape(language)}"{laid_out}>\n<head>\n'
        '<meta charset="utf-8">\n<base target="_blank">\n'
        f'<link rel="stylesheet" href="{style}">\n<title>items</title>\n</head>\n'
        f"<body>{items}</body>\n</html>\n"
    )


def items_style(*, night: bool) -> str:
    """The style of a worksheet's page, which follows the reader's system, by day or by night."""
    return page_style().replace("(prefers-color-scheme: dark)", "all" if night else "not all")
