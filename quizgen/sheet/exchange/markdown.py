"""Markdown: the sheet and its key as CommonMark, which can be read as it is or rendered."""

import re
from collections.abc import Iterator, Sequence
from string import ascii_lowercase, ascii_uppercase

from quizgen import languages
from quizgen.languages.sheet_words import SheetWords
from quizgen.sheet.item import Blank, Gaps, Item, Options, Ordering, Pairs, Points, Truth
from quizgen.sheet.job import Job, SheetFiles
from quizgen.sheet.sheet_plan import Version
from quizgen.sheet.solution import noted, numbered_items, solution
from quizgen.values.clean import one_line
from quizgen.values.direction import END, RIGHT_TO_LEFT
from quizgen.values.isolates import direction_of, pieces
from quizgen.values.markup import Marked, Run, fill, isolated, join

_LINE = "________"
_SPECIAL = re.compile(r"[\\`*_\[\]<>&#|~!]")
_START = re.compile(r"^([-+=])|^(\d+)([.)])(?!\d)")
_BACKTICKS = re.compile(r"`+")


def markdown_files(job: Job) -> SheetFiles:
    """The sheets and the key in one file; or the key, or each version, in its own file."""
    versions = job.plan.versions
    files: dict[str, str] = {}
    for part in [(each,) for each in versions] if job.split else [versions]:
        pieces = [_sheet(job, version) for version in part]
        pieces += [_key(job, version) for version in part] if job.key == "end" else []
        files[f"-{part[0].name}" if job.split else ""] = "\n".join(pieces)
    if job.key == "separate":
        files["-key"] = "\n".join(_key(job, version) for version in versions)
    return SheetFiles(files={ending: text.encode() for ending, text in files.items()})


def _sheet(job: Job, version: Version) -> str:
    words = languages.words(job.language).sheet

    def lines() -> Iterator[str]:
        yield f"# {_title(job, version)}"
        for name, items in numbered_items(version):
            yield f"## {words.headings[name]}"
            yield f"*{words.instructions[name]}*"
            for number, item in items:
                yield _numbered(number, _asked(item, words))

    return "\n\n".join([*lines(), _foot(job, version), ""])


def _key(job: Job, version: Version) -> str:
    words = languages.words(job.language).sheet

    def lines() -> Iterator[str]:
        yield f"# {words.key_to.format(_title(job, version))}"
        for name, items in numbered_items(version):
            yield f"## {words.headings[name]}"
            for number, item in items:
                yield _numbered(number, _right(item, words))

    return "\n\n".join([*lines(), _foot(job, version), ""])


def _title(job: Job, version: Version) -> str:
    label = languages.words(job.language).sheet.version.format(version.name)
    title = _marked(Marked(job.title))
    return f"{title} · {label}" if len(job.plan.versions) > 1 else title


def _foot(job: Job, version: Version) -> str:
    label = languages.words(job.language).sheet.version.format(version.name)
    return f"{label} · {_escaped(one_line(job.made_from))}"


def _numbered(number: int, lines: Sequence[str]) -> str:
    """An entry of an ordered list, with its further lines indented below its text."""
    mark = f"{number}. "
    first, *others = lines
    return "\n".join([mark + first, *(f"{' ' * len(mark)}{line}".rstrip() for line in others)])


def _asked(item: Item, words: SheetWords) -> list[str]:
    marks = f"({words.marks(item.marks)})"
    head = f"{_marked(item.prompt)} {marks}" if item.prompt.text else marks
    return [head, "", *_picture(item, words), *(f"- {line}" for line in _rows(item, words))]


def _picture(item: Item, words: SheetWords) -> list[str]:
    """A line that describes the picture of a question."""
    picture = item.questions[0].picture
    if picture is None:
        return []
    values = {"description": Marked(picture.alt), "file": Marked(picture.name)}
    return [f"*{_marked(fill(words.described_picture, values))}*", ""]


def _rows(item: Item, words: SheetWords) -> Iterator[str]:
    match item.body:
        case Options(options=options):
            yield from _lettered(options, ascii_uppercase)
        case Truth():
            yield from (words.true, words.false)
        case Blank(lines=lines, unit=unit):
            yield from [f"… {_LINE}"] * (lines - 1)
            yield f"… {_LINE} {_escaped(one_line(unit))}".rstrip()
        case Pairs(left=left, right=right):
            yield from (f"{_LINE} {_marked(each)}" for each in left)
            yield from _lettered(right, ascii_uppercase)
        case Ordering(events=events):
            yield from (f"{_LINE} {_marked(each)}" for each in events)
        case Gaps(statements=statements, bank=bank):
            yield f"**{words.bank}** {' · '.join(map(_marked, bank))}"
            for letter, (before, after) in zip(ascii_lowercase, statements, strict=False):
                parts = (_styled(before).strip(), _LINE, _styled(after).strip())
                said = " ".join(part for part in parts if part)
                if direction_of(join((before, after))) == "rtl":
                    said = f"{RIGHT_TO_LEFT}{said}{END}"
                yield f"**{letter}** {said}"
        case Points(points=points):
            yield from [f"… {_LINE}"] * len(points)


def _lettered(texts: Sequence[Marked], letters: str) -> Iterator[str]:
    return (f"**{letter}** {_marked(each)}" for letter, each in zip(letters, texts, strict=False))


def _right(item: Item, words: SheetWords) -> list[str]:
    right = solution(item, words)
    lines = [_marked(item.prompt)] if item.prompt.text else []
    if right.answer is not None:
        lines.append(f"→ {_marked(right.answer)}")
    lines += [_marked(remark) for remark in right.remarks]
    lines += [_marked(each) for each in (noted(right.note), right.cited) if each]
    lines.append(words.marks(item.marks))
    rows = [
        f"**{line.mark.replace('+', chr(92) + '+')}** {_marked(line.said)}"
        + (f" ({_marked(line.cited)})" if line.cited else "")
        + (f" {_marked(note)}" if (note := noted(line.note)) else "")
        for line in right.lines
    ]
    # A backslash at the end of a line is a line break.
    said = [f"{line}\\" for line in lines[:-1]] + lines[-1:]
    return [*said, "", *(f"- {row}" for row in rows)] if rows else said


def _marked(text: Marked) -> str:
    """A text with its markup, and with everything else escaped.

    If it runs from right to left, it is isolated from the rest of its line, by characters: HTML is
    not shown everywhere.
    """
    return _styled(isolated(text) if direction_of(text) == "rtl" else text)


def _styled(text: Marked) -> str:
    if not text.runs and not text.isolates:
        return _escaped(text.text)
    parts = []
    for piece in pieces(text):
        run = piece.run
        bare = run.text.strip()
        if run.formula:
            said = _formula(run)
        else:
            said = _code(bare) if run.code and bare else _escaped(bare)
        # Beside a mark, a letter may be on one side only; these characters are like letters.
        said = f"{piece.before}{said}{piece.after}"
        for on, mark in ((run.emphasis, "*"), (run.strong, "**")):
            said = f"{mark}{said}{mark}" if on and bare else said
        # Marks with a space inside them would be text.
        before = " " * (run.text[:1].isspace())
        after = " " * (run.text[-1:].isspace() and bool(bare))
        parts.append(f"{before}{said}{after}")
    return "".join(parts)


def _formula(run: Run) -> str:
    r"""A formula as LaTeX between `\(` and `\)`, where MathJax looks for it in what is rendered."""
    latex = _SPECIAL.sub(r"\\\g<0>", one_line(run.text))
    return rf"\\\[{latex}\\\]" if run.formula == "block" else rf"\\({latex}\\)"


def _code(text: str) -> str:
    longest = max(map(len, _BACKTICKS.findall(text)), default=0)
    fence = "`" * (longest + 1)
    room = " " if text.startswith("`") or text.endswith("`") else ""
    return f"{fence}{room}{one_line(text)}{room}{fence}"


def _escaped(text: str) -> str:
    """A text on one line, escaped for Markdown."""
    safe = _SPECIAL.sub(r"\\\g<0>", one_line(text))
    return _START.sub(
        lambda found: f"\\{found[1]}" if found[1] else rf"{found[2]}\{found[3]}", safe
    )
