"""Solutions: the right answers of an item in words, with notes and sources, as in a key."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from quizgen.languages.sheet_words import SheetWords
from quizgen.lazy_pattern import lazy_pattern
from quizgen.questions.answers.answer import texts_shown
from quizgen.questions.question import Question
from quizgen.record import record
from quizgen.sheet.item import Blank, Gaps, Item, Options, Ordering, Pairs, Points, Truth
from quizgen.sheet.sheet_plan import Version
from quizgen.values.markdown import parse_blocks
from quizgen.values.markup import Marked, isolated, join, join_all, of_blocks, with_formulas
from quizgen.values.placeholders import fill

_WORD = lazy_pattern(r"\w+")


@record()
class SolutionLine:
    """A row of an item: its letter or number, its text, its note and its sources.

    The note is Markdown, "" if there is none. `question` is that of a row that has its own.
    """

    mark: str
    said: Marked
    cited: Marked | None
    note: str = ""
    question: Question | None = None


@record()
class Solution:
    """The solution of an item: an `answer` or lines, remarks on marking, note and sources.

    `question` is that of an item with a single one, whose pictures and sounds belong to it.
    """

    answer: Marked | None = None
    lines: tuple[SolutionLine, ...] = ()
    remarks: tuple[Marked, ...] = ()
    cited: Marked | None = None
    note: str = ""
    question: Question | None = None


def solution(item: Item, words: SheetWords, *, lettered: bool = True) -> Solution:
    """The solution of an item in one version.

    `lettered` is whether options, gaps and matching rows are shown with letters.
    """
    question = item.questions[0]
    origin = question.origin
    cited, note = shown_sources(question, words, item.prompt.text), origin.note
    match item.body:
        case Options(options=options, key=key):
            right = options[key]
            if lettered:
                right = join([f"{words.letters[key]}  ", isolated(right)])
            return Solution(right, cited=cited, note=note, question=question)
        case Truth(is_true=is_true, correction=correction):
            said = Marked(words.true if is_true else words.false)
            remarks = (correction,) if correction else ()
            return Solution(said, remarks=remarks, cited=cited, note=note, question=question)
        case Blank(right=right, tolerance=tolerance):
            remarks = (Marked(tolerance),) if tolerance else ()
            return Solution(right, remarks=remarks, cited=cited, note=note, question=question)
        case Pairs(left=left, right=right, key=key):
            pairs = [
                fill(words.pair, {"left": one, "right": right[at]})
                for one, at in zip(left, key, strict=True)
            ]
            letters = [words.letters[at] if lettered else "" for at in key]
            return Solution(lines=_lines(item, letters, pairs, words))
        case Ordering(events=events, dates=dates, key=key):
            dated = [
                fill(words.dated, {"event": one, "date": _strong(on)})
                for one, on in zip(events, dates, strict=True)
            ]
            lines = _lines(item, [str(at + 1) for at in key], dated, words)
            return Solution(lines=tuple(sorted(lines, key=lambda line: int(line.mark))))
        case Gaps(statements=statements, bank=bank, key=key):
            filled = [
                join([before, _strong(isolated(bank[at])), after])
                for (before, after), at in zip(statements, key, strict=True)
            ]
            letters = [words.small_letters[row] if lettered else "" for row in range(len(filled))]
            return Solution(lines=_lines(item, letters, filled, words))
        case Points(points=points):
            earning = tuple([SolutionLine("+1", each, None) for each in points])
            return Solution(lines=earning, cited=cited, note=note, question=question)


def noted(note: str) -> Marked | None:
    """A note, which is Markdown; None if there is none. Paragraphs alone are one running text."""
    blocks = parse_blocks(note) if note else ()
    if any(block.kind != "paragraph" for block in blocks):
        return of_blocks(blocks)
    # It is the text of one author, and runs in one direction.
    parts = [part for block in blocks for part in (" ", block.content)]
    return join(parts[1:]) if parts else None


def _lines(
    item: Item, marks: Sequence[str], said: Sequence[Marked], words: SheetWords
) -> tuple[SolutionLine, ...]:
    return tuple(
        [
            SolutionLine(
                mark, one, shown_sources(question, words, one.text), question.origin.note, question
            )
            for mark, one, question in zip(marks, said, item.questions, strict=True)
        ]
    )


def _strong(marked: Marked) -> Marked:
    runs = [replace(run, strong=True) for run in marked.styled()]
    return replace(marked, runs=tuple(runs))


def shown_sources(question: Question, words: SheetWords, beside: str) -> Marked | None:
    """The sources of a fact and its speaker; None if it has neither.

    The speaker is left out if what is shown beside it, the answer or the citation names them.
    """
    origin = question.origin
    parts = [origin.sources] if origin.sources.text else []
    if origin.according_to and not origin.is_speaker_cited:
        answer = [text.text for text in texts_shown(question.answer)]
        said = "".join(map(_words, (beside, *answer)))
        if _words(origin.according_to) not in said:
            who = with_formulas(origin.according_to)
            parts.append(fill(words.according_to, {"who": who}))
    return join_all(words.list_separator, parts) if parts else None


def _words(text: str) -> str:
    """The words of a text alone: Marx is not named in "Marxism"."""
    return f" {' '.join(_WORD.findall(text))} "


def numbered_items(version: Version) -> Iterator[tuple[str, list[tuple[int, Item]]]]:
    """The sections by type, with their items numbered from 1 through the whole version."""
    number = 0
    for name, items in version.sections:
        yield name, list(enumerate(items, number + 1))
        number += len(items)
