"""Markdown: the sheet and its key as CommonMark, which can be read as it is or rendered."""

from collections.abc import Iterable, Iterator, Sequence

from quizgen import languages
from quizgen.languages.sheet_words import SheetWords
from quizgen.questions.media import Attachment
from quizgen.questions.question import Question
from quizgen.sheet.exchange.markdown_texts import (
    escaped,
    in_lines,
    indented,
    one_line_of,
    part_of_line,
    table_lines,
)
from quizgen.sheet.item import Blank, Gaps, Item, Options, Ordering, Pairs, Points, Truth
from quizgen.sheet.job import Job, SheetFiles
from quizgen.sheet.sheet_plan import Version
from quizgen.sheet.short_key import short_answers
from quizgen.sheet.solution import SolutionLine, noted, numbered_items, solution
from quizgen.values.clean import one_line
from quizgen.values.direction import END, RIGHT_TO_LEFT
from quizgen.values.isolates import direction_of
from quizgen.values.markup import Marked, join, join_all
from quizgen.values.placeholders import fill

_LINE = "________"


def markdown_files(job: Job) -> SheetFiles:
    """The sheets and the key in one file; or the key, or each version, in its own file."""
    versions = job.plan.versions
    files: dict[str, str] = {}
    for part in [(each,) for each in versions] if job.split else [versions]:
        pieces = [_sheet(job, version) for version in part]
        pieces += [_key(job, part)] if job.key == "end" else []
        files[f"-{part[0].name}" if job.split else ""] = "\n".join(pieces)
    if job.key == "separate":
        files["-key"] = _key(job, versions)
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

    return "\n\n".join([*lines(), _foot_of(job, version), ""])


def _key(job: Job, versions: Sequence[Version]) -> str:
    """A table of short answers, then the solutions of the first version."""
    words = languages.words(job.language).sheet
    first, *others = versions

    def lines() -> Iterator[str]:
        title = _title(job, first) if not others else one_line_of(Marked(job.title))
        yield f"# {words.key_to.format(title)}"
        yield "\n".join(table_lines(short_answers(versions, words)))
        if others:
            yield f"*{words.key_numbers.format(words.label_of(first.name))}*"
        for name, items in numbered_items(first):
            yield f"## {words.headings[name]}"
            for number, item in items:
                yield _numbered(number, _right(item, words))

    return "\n\n".join([*lines(), _foot(job, words.key) if others else _foot_of(job, first), ""])


def _title(job: Job, version: Version) -> str:
    label = languages.words(job.language).sheet.label_of(version.name)
    title = one_line_of(Marked(job.title))
    return f"{title} · {label}" if len(job.plan.versions) > 1 else title


def _foot_of(job: Job, version: Version) -> str:
    return _foot(job, languages.words(job.language).sheet.label_of(version.name))


def _foot(job: Job, label: str) -> str:
    return f"{label} · {escaped(one_line(job.made_from))}"


def _numbered(number: int, lines: Sequence[str]) -> str:
    """An entry of an ordered list, with its further lines indented below its text."""
    return "\n".join(indented(f"{number}. ", lines))


def _asked(item: Item, words: SheetWords) -> list[str]:
    marks = f"({words.marks(item.marks)})"
    first, *others = in_lines(item.prompt) if item.prompt.text else ("",)
    head = [f"{first} {marks}".lstrip(), *others]
    rows = [line for row in _rows(item, words) for line in indented("- ", row.split("\n"))]
    media = [each for line in _prompt_media(item.questions[0], words) for each in (line, "")]
    return [*head, "", *media, *rows]


def _prompt_media(question: Question, words: SheetWords) -> list[str]:
    """A line for each picture and each sound of a prompt, which a text can only describe."""
    pictures = [_described(each, words.described_picture, ()) for each in question.pictures]
    return pictures + [_described(each, words.described_sound, ()) for each in question.sounds]


def _answer_media(question: Question | None, words: SheetWords) -> list[str]:
    """A line for each picture and sound of an answer, and the captions of those of the prompt."""
    if question is None:
        return []
    lines = [f"*{one_line_of(caption)}*" for caption in question.late_captions]
    for files, template in (
        (question.answer_pictures, words.described_picture),
        (question.answer_sounds, words.described_sound),
    ):
        lines += [_described(each, template, [each.caption]) for each in files]
    return lines


def _described(file: Attachment, template: str, captions: Iterable[Marked | None]) -> str:
    """A picture or sound in words: its description, caption and credit, and its file."""
    texts = [Marked(file.alt), *captions, file.credit]
    said = join_all("; ", [text for text in texts if text is not None and text.text])
    return f"*{one_line_of(fill(template, {'description': said, 'file': Marked(file.name)}))}*"


def _rows(item: Item, words: SheetWords) -> Iterator[str]:
    match item.body:
        case Options(options=options):
            yield from _lettered(options, words.letters)
        case Truth():
            yield from (words.true, words.false)
        case Blank(lines=lines, unit=unit):
            yield from [f"… {_LINE}"] * (lines - 1)
            yield f"… {_LINE} {escaped(one_line(unit))}".rstrip()
        case Pairs(left=left, right=right):
            yield from (f"{_LINE} {one_line_of(each)}" for each in left)
            yield from _lettered(right, words.letters)
        case Ordering(events=events):
            yield from (f"{_LINE} {one_line_of(each)}" for each in events)
        case Gaps(statements=statements, bank=bank):
            yield f"**{words.bank}** {' · '.join(map(one_line_of, bank))}"
            for letter, (before, after) in zip(words.small_letters, statements, strict=False):
                said = _with_gap(before, after)
                if direction_of(join((before, after))) == "rtl":
                    said = f"{RIGHT_TO_LEFT}{said}{END}"
                yield f"**{letter}** {said}"
        case Points(points=points):
            yield from [f"… {_LINE}"] * len(points)


def _with_gap(before: Marked, after: Marked) -> str:
    """A statement with its gap, and no more spaces around it than there are: "is ___."."""
    left = " " if before.text[-1:].isspace() else ""
    right = " " if after.text[:1].isspace() else ""
    return f"{part_of_line(before).strip()}{left}{_LINE}{right}{part_of_line(after).strip()}"


def _lettered(texts: Sequence[Marked], letters: str) -> Iterator[str]:
    for letter, each in zip(letters, texts, strict=False):
        yield _after_mark(f"**{letter}**", each)


def _after_mark(mark: str, text: Marked) -> str:
    """A text after a mark; in lines of its own if it begins with something else than words."""
    lines = in_lines(text)
    begins = not text.blocks or text.blocks[0].kind == "paragraph"
    return "\n".join([f"{mark} {lines[0]}", *lines[1:]] if begins else [mark, "", *lines])


def _right(item: Item, words: SheetWords) -> list[str]:
    right = solution(item, words)
    said = in_lines(item.prompt) if item.prompt.text else []
    texts = [said] if said else []
    if right.answer is not None:
        texts.append(_after_mark("→", right.answer).split("\n"))
    texts += [in_lines(each) for each in right.remarks]
    texts += [[line] for line in _answer_media(right.question, words)]
    texts += [in_lines(each) for each in (noted(right.note), right.cited) if each]
    texts.append([words.marks(item.marks)])
    rows = [line for each in right.lines for line in indented("- ", _row(each, words))]
    lines = _below_each_other(texts)
    return [*lines, "", *rows] if rows else lines


def _row(line: SolutionLine, words: SheetWords) -> list[str]:
    said = _after_mark(f"**{line.mark.replace('+', chr(92) + '+')}**", line.said).split("\n")
    if line.cited:
        said[-1] += f" ({one_line_of(line.cited)})"
    for shown in _answer_media(line.question, words):
        said[-1] += f" {shown}"
    note = noted(line.note)
    if note and note.blocks:
        return [*said, "", *in_lines(note)]
    if note:
        said[-1] += f" {one_line_of(note)}"
    return said


def _below_each_other(texts: Sequence[Sequence[str]]) -> list[str]:
    """Texts, each on a line of its own, or divided from the others if it has several lines."""
    lines: list[str] = []
    alone = False
    for text in texts:
        if lines and alone and len(text) == 1:
            # A backslash at the end of a line is a line break.
            lines[-1] += "\\"
        elif lines:
            lines.append("")
        lines += text
        alone = len(text) == 1
    return lines
