"""A planned sheet as the template takes it: versions and keys, their sections and items."""

from collections.abc import Mapping, Sequence
from textwrap import shorten
from typing import Any

from quizgen.languages.language import Direction, Words
from quizgen.questions.media import Attachment
from quizgen.record import record
from quizgen.sheet.frames import frame_of
from quizgen.sheet.heading import OwnHeading
from quizgen.sheet.heights import gap_width
from quizgen.sheet.item import (
    FEW_WORDS,
    Blank,
    Gaps,
    Item,
    Options,
    Ordering,
    Pairs,
    Points,
    Truth,
)
from quizgen.sheet.paper.pictures import PictureWriter
from quizgen.sheet.paper.typography import Text, Typography, plain_text
from quizgen.sheet.print_settings import PrintSettings
from quizgen.sheet.sheet_plan import Version
from quizgen.sheet.short_key import short_key
from quizgen.sheet.solution import numbered_items, solution
from quizgen.values.isolates import direction_of, first_direction
from quizgen.values.markdown import parse_blocks
from quizgen.values.markup import Marked, isolated, join, of_blocks

Data = dict[str, Any]

_LINE = 80
"""About the characters of a line, which anything on its own line counts for."""

_SIDE_BY_SIDE = 100
"""Options fit on one line if together they have fewer characters, all as long as the longest."""


@record(kw_only=True)
class Heading:
    """The head and the foot of a sheet: its title, and what it was made from."""

    title: str
    made_from: str
    several: bool


def own_heading(own: OwnHeading, words: Words, names: Mapping[Attachment, str]) -> Data:
    """The user's heading as the template takes it."""
    typography = Typography(words)
    return {
        "above": typography.isolated_line(own.above),
        "logo": names[own.logo] if own.logo else None,
        "alt": own.above or words.sheet.picture,
        "instructions": "\n".join(map(typography.isolated_line, own.instructions.split("\n"))),
        "time": words.sheet.time.format(own.minutes) if own.minutes else "",
    }


class Layout:
    """Versions and keys as the template takes them, in the words of one language."""

    def __init__(
        self,
        heading: Heading,
        words: Words,
        names: Mapping[Attachment, str],
        print_settings: PrintSettings,
    ) -> None:
        self._heading = heading
        self._print_settings = print_settings
        self._words = words.sheet
        self._direction = words.direction
        self._set = Typography(words)
        self._pictures = PictureWriter(names, words.sheet, self._set)

    def version(self, version: Version) -> Data:
        """One version of the sheet."""
        label = self._words.label_of(version.name)
        return {
            "label": label,
            "marks": version.marks,
            "run": self._run(version.name, label),
            "sections": [
                {
                    "title": self._words.headings[name],
                    "instruction": self._words.instructions[name],
                    "items": [self._item(item, number) for number, item in items],
                    "marks": sum(item.marks for _, item in items),
                }
                for name, items in numbered_items(version)
            ],
        }

    def key(self, versions: Sequence[Version]) -> Data:
        """The key to versions: a table of short answers, then the solutions of the first one."""
        first, *others = versions
        label = self._words.label_of(first.name)
        key = self._words.key if others else self._words.key_to.format(label)
        return {
            "title": key if self._heading.several else self._words.key,
            "total": self._words.marks(first.marks),
            "note": self._words.key_numbers.format(label) if others else None,
            "run": self._run(f"key-{first.name}", key),
            "versions": [self._words.sign_of(version.name) for version in versions],
            "rows": self._short_rows(versions),
            "sections": [
                {
                    "title": self._words.headings[name],
                    "items": [self._key(item, number) for number, item in items],
                }
                for name, items in numbered_items(first)
            ],
        }

    def _short_rows(self, versions: Sequence[Version]) -> list[Data]:
        return [
            {
                "number": row.number,
                "begins": row.begins,
                "answers": [
                    {
                        "said": None if answer.said is None else self._set.text(answer.said),
                        "leads": f"{answer.number} {answer.rows}".strip(),
                    }
                    for answer in row.answers
                ],
            }
            for row in short_key(versions, self._words)
        ]

    def _run(self, name: str, label: str) -> Data:
        return {
            "id": name,
            "head": f"{self._set.isolated_line(self._head())} · {label}",
            "foot": f"{label} · {plain_text(self._heading.made_from)}",
        }

    def _head(self) -> str:
        """The title, shortened to fit at the head of a page."""
        title, most = self._heading.title, self._print_settings.title_characters
        return title if len(title) <= most else shorten(title, most, placeholder=" …")

    def _item(self, item: Item, number: int) -> Data:
        frame = frame_of(item, self._direction)
        body = self._body(item.body, frame)
        data = {
            "number": number,
            "frame": frame,
            "prompt": self._set.text(item.prompt, frame),
            "marks": item.marks,
            "pictures": self._pictures.in_prompt(item.questions[0], frame),
            **body,
        }
        return {**data, "long": _size(data) > self._print_settings.characters_per_page}

    def _key(self, item: Item, number: int) -> Data:
        right = solution(item, self._words)
        frame = frame_of(item, self._direction)
        lines = [
            {
                "mark": line.mark,
                "text": self._set.text(line.said, frame),
                "note": self._note(line.note, frame),
                "source": self._set.source(line.cited, frame),
                "pictures": self._pictures.with_answer(line.question, frame),
            }
            for line in right.lines
        ]
        # A row is only split if it may be longer than a page.
        most = 2 * self._print_settings.characters_per_page
        rows = [{**line, "long": _size(line) > most} for line in lines]
        data = {
            "number": number,
            "frame": frame,
            "prompt": self._set.text(item.prompt, frame),
            "answer": None if right.answer is None else self._set.text(right.answer, frame),
            "rows": rows,
            "remarks": [self._set.text(remark, frame) for remark in right.remarks],
            "captions": self._pictures.captions(right.question, frame),
            "pictures": self._pictures.with_answer(right.question, frame),
            "note": self._note(right.note, frame),
            "source": self._set.source(right.cited, frame),
            "marks": self._words.marks(item.marks),
        }
        return {**data, "long": _size(data) > self._print_settings.characters_per_page}

    def _note(self, note: str, frame: Direction) -> Text | None:
        """A note; paragraphs alone are lines of one text."""
        if not note:
            return None
        blocks = parse_blocks(note)
        if any(block.kind != "paragraph" for block in blocks):
            return self._set.text(of_blocks(blocks), frame)
        lines: list[str | Marked] = []
        for block in blocks:
            lines += ["\n" * bool(lines), isolated(block.content)]
        direction = first_direction(block.content for block in blocks)
        return self._set.text(join(lines), frame, direction)

    def _body(self, body: object, frame: Direction) -> Data:
        """The printed parts of a body, and its name in the template."""
        match body:
            case Options(options=options):
                in_line = not any(each.blocks for each in options)
                short = in_line and max(map(_length, options)) * len(options) <= _SIDE_BY_SIDE
                return {"body": "options", "options": self._texts(options, frame), "short": short}
            case Truth():
                return {"body": "truth"}
            case Blank(right=right, lines=lines, unit=unit):
                narrow = lines == 1 and len(right.text) <= FEW_WORDS
                return {"body": "blank", "lines": lines, "unit": plain_text(unit), "narrow": narrow}
            case Pairs(left=left, right=right):
                names = max(map(_length, left)) < max(map(_length, right))
                return {
                    "body": "pairs",
                    "left": self._texts(left, frame),
                    "right": self._texts(right, frame),
                    "names": names,
                }
            case Ordering(events=events):
                return {"body": "sequence", "events": self._texts(events, frame)}
            case Gaps(statements=statements, bank=bank):
                parts = [self._statement(before, after, frame) for before, after in statements]
                return {
                    "body": "gaps",
                    "statements": parts,
                    "bank": self._texts(bank, frame),
                    "gap": gap_width(bank, narrow=self._print_settings.is_narrow),
                }
            case Points():
                return {"body": "points", "lines": body.lines}
            case _:
                raise TypeError(f"no layout for {type(body).__name__}")

    def _statement(self, before: Marked, after: Marked, frame: Direction) -> Data:
        """A statement with a gap between two texts, in the direction of both together."""
        direction = direction_of(join((before, after)), self._direction) or frame
        parts = {"before": self._set.runs(before), "after": self._set.runs(after)}
        return {"dir": direction, **parts}

    def _texts(self, marked: Sequence[Marked], frame: Direction) -> list[Text]:
        return [self._set.text(each, frame) for each in marked]


def _size(printed: Data | list[Any] | tuple[Any, ...] | str | int | None) -> int:
    """About how many characters would take the same room; lines to write on count too."""
    match printed:
        case str():
            return len(printed) + _LINE // 2
        case {"said": said}:
            return _size(said)
        case dict():
            lines: int = printed.get("lines", 0)
            size = sum(map(_size, printed.values())) + lines * _LINE
            # Two columns share the width, and the narrower one may decide.
            return 2 * size if "left" in printed else size
        case [(str(), str()), *_]:
            return sum(len("".join(run)) for run in printed) + _LINE // 2
        case list() | tuple():
            return sum(map(_size, printed))
        case _:
            return 0


def _length(marked: Marked) -> int:
    return len(marked.text)
