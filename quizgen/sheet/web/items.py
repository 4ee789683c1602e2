"""Items as HTML, and what the page's script needs to mark them."""

from collections.abc import Sequence
from html import escape
from typing import Any

from quizgen.languages.language import Direction, Words
from quizgen.sheet.frames import frame_of
from quizgen.sheet.html import one_line_html, prompt_media, runs, solved
from quizgen.sheet.item import Blank, Gaps, Item, Options, Ordering, Pairs, Points, Truth
from quizgen.sheet.web.grader import gradable
from quizgen.sheet.web.texts import PAGE, blocks, html, span
from quizgen.values.clean import clean
from quizgen.values.html import direction_attribute
from quizgen.values.markup import Marked, join

_LINES = 6
"""The most lines of a text field at the start."""


class Writer:
    """Items in the words of one language, on a page that is laid out in its direction.

    `era_unsaid` says that dates of the decks are right without "BC".
    """

    def __init__(self, words: Words, *, era_unsaid: bool = False) -> None:
        self._era_unsaid = era_unsaid
        self._words = words.sheet
        self._web = words.page
        self._around = words.direction

    def item(self, item: Item, number: int) -> str:
        """An item to answer."""
        question = item.questions[0]
        prompt = f'<div class="prompt" id="q{number}">{blocks(item.prompt)}</div>'
        named = f'aria-labelledby="n{number} q{number}"'
        if not item.prompt.text:
            prompt, named = "", f'aria-labelledby="n{number} s-{item.type}"'
        frame = frame_of(item, self._around)
        laid_out = direction_attribute(frame, self._around)
        ours = direction_attribute(self._around, frame)
        return (
            f'<article class="item" id="i{number}" {named}{laid_out}>'
            f'<div class="number" id="n{number}">{number}</div>'
            f'<div class="asked">{prompt}{prompt_media(question, self._words, frame, PAGE)}'
            f'<fieldset {named} class="body">{self._body(item, number, frame)}</fieldset>'
            f'<div class="outcome"></div></div>'
            f'<div class="marks"{ours}>/ {item.marks}</div></article>\n'
        )

    def _body(self, item: Item, number: int, frame: Direction) -> str:
        body, words = item.body, self._words
        match body:
            case Options(options=options):
                return _choices(number, [span(each, frame) for each in options], words.letters)
            case Truth():
                return _choices(number, [escape(words.true), escape(words.false)])
            case Blank(lines=lines, unit=unit):
                return self._blank(item, number, lines, unit, frame)
            case Points():
                return self._field(number, min(body.lines, _LINES))
            case Pairs(left=left, right=right):
                choices = [
                    f"{letter}  {escape(one_line_html(each, frame))}"
                    for letter, each in zip(words.letters, right, strict=False)
                ]
                bank = _list([span(each, frame) for each in right], words.letters)
                rows = ""
                for row, each in enumerate(left):
                    select = self._select(number, row, choices)
                    rows += f"<li><label>{span(each, frame)} {select}</label></li>"
                return f'<ol class="bank lettered">{bank}</ol><ul class="rows">{rows}</ul>'
            case Ordering(events=events):
                rows = "".join(
                    f"<li><span{runs(each, frame)}>{html(each)}</span></li>" for each in events
                )
                return f'<ol class="order">{rows}</ol>'
            case Gaps(statements=statements, bank=bank):
                choices = [escape(one_line_html(each, frame)) for each in bank]
                listed = "".join(f"<li>{span(each, frame)}</li>" for each in bank)
                labels = []
                for row, (before, after) in enumerate(statements):
                    select = self._select(number, row, choices)
                    own = runs(join((before, after)), frame)
                    label = f"{html(before)}{select}{html(after)}"
                    labels.append(f"<label{own}>{label}</label>")
                rows = _list(labels, words.small_letters)
                title = escape(self._web.words)
                return (
                    f'<ul class="bank" aria-label="{title}">{listed}</ul>'
                    f'<ol class="rows gaps">{rows}</ol>'
                )

    def _blank(self, item: Item, number: int, lines: int, unit: str, frame: Direction) -> str:
        if not item.questions[0].answer.typeable:
            return self._field(number, min(lines + 1, _LINES))
        label = escape(self._web.answer.format(number=number))
        own = runs(Marked(unit), frame)
        shown = f" <span{own}>{escape(clean(unit))}</span>" if unit else ""
        return (
            f'<input type="text" dir="auto" name="a{number}" aria-label="{label}"'
            f' autocomplete="off" autocapitalize="off" spellcheck="false">{shown}'
        )

    def _field(self, number: int, lines: int) -> str:
        label = escape(self._web.answer.format(number=number))
        return (
            f'<textarea dir="auto" name="a{number}" rows="{lines}" aria-label="{label}"></textarea>'
        )

    def _select(self, number: int, row: int, choices: Sequence[str]) -> str:
        options = "".join(
            f'<option value="{place}">{label}</option>' for place, label in enumerate(choices)
        )
        none = f'<option value="">{escape(self._web.choose)}</option>'
        return f'<select name="a{number}-{row}">{none}{options}</select>'

    def key(self, item: Item) -> dict[str, Any]:
        """What the script needs of an item: its marks, the right answers, and its solution.

        All texts are HTML.
        """
        frame = frame_of(item, self._around)
        found: dict[str, Any] = {
            "marks": item.marks,
            "html": solved(item, self._words, frame, PAGE),
        }
        match item.body:
            case Options(key=key):
                return found | {"type": "choice", "key": key}
            case Truth(is_true=is_true):
                return found | {"type": "choice", "key": 0 if is_true else 1}
            case Blank():
                answer = item.questions[0].answer
                if not answer.typeable:
                    return found | {"type": "own"}
                return found | {
                    "type": "typed",
                    "typed": gradable(answer, era_unsaid=self._era_unsaid),
                }
            case Points(points=points):
                return found | {
                    "type": "points",
                    "points": [span(each, frame) for each in points],
                }
            case Ordering(key=key):
                return found | {"type": "order", "key": list(key)}
            case Pairs(key=key) | Gaps(key=key):
                return found | {"type": "rows", "key": list(key)}


def _list(texts: Sequence[str], letters: str) -> str:
    """The entries of a list with letters, which the style sheet shows."""
    return "".join(
        f'<li data-letter="{letter}">{text}</li>'
        for letter, text in zip(letters, texts, strict=False)
    )


def _choices(number: int, texts: Sequence[str], letters: str = "") -> str:
    return "".join(
        f'<label class="choice"><input type="radio" name="a{number}" value="{place}">'
        + (f' <span class="letter">{letters[place]}</span>' if letters else "")
        + f" <span>{text}</span></label>"
        for place, text in enumerate(texts)
    )
