"""GIFT: the questions as a text that many learning systems read.

The notation is that of Moodle's documentation ("GIFT format"). GIFT has no ordering, and a gap has
a single word, so a gap text becomes a matching of its statements with the words.
"""

import re
from collections.abc import Iterator, Sequence

from quizgen import languages
from quizgen.languages.language import Direction
from quizgen.languages.sheet_words import SheetWords
from quizgen.lazy_pattern import lazy_pattern
from quizgen.questions.answers.number import NumberAnswer
from quizgen.sheet.exchange.credit import Judge, intervals, judge_of, spellings
from quizgen.sheet.exchange.menus import menu_text
from quizgen.sheet.exchange.typed_numbers import exact_texts
from quizgen.sheet.frames import has_both_directions
from quizgen.sheet.html import prompt_media, solved, span, with_blocks
from quizgen.sheet.item import Blank, Gaps, Item, Options, Ordering, Pairs, Points, Truth
from quizgen.sheet.job import Job, SheetFiles
from quizgen.sheet.sheet_plan import Version
from quizgen.values.clean import one_line
from quizgen.values.markup import Marked, join

_SPECIAL = lazy_pattern(r"[\\~=#{}:]")
_GAP = "_____"


def gift_files(job: Job) -> SheetFiles:
    """One file with a category for each version; or, if they are split, a file for each."""
    versions = job.plan.versions
    items = versions[0].items
    lost = [item for item in items if _is_ordering(item)]
    left_out = [f"GIFT has no ordering: {len(lost)} of {len(items)} items"] if lost else []
    parts = {f"-{each.name}": [each] for each in versions} if job.split else {"": versions}
    judge = judge_of(job)
    files = {ending: _text(job, part, judge) for ending, part in parts.items()}
    return SheetFiles(files=files, left_out=left_out, lost=lost)


def _text(job: Job, versions: Sequence[Version], judge: Judge) -> bytes:
    words = languages.words(job.language).sheet
    several = len(job.plan.versions) > 1
    around: Direction | None = None if has_both_directions(job) else "ltr"
    pieces = []
    for version in versions:
        label = f" ({words.label_of(version.name)})" if several else ""
        title = one_line(f"{job.title}{label}").replace("/", "//")
        pieces.append(f"// {one_line(job.made_from)}\n$CATEGORY: $course$/top/{title}")
        pieces += [
            _question(item, words, around, judge)
            for item in version.items
            if not _is_ordering(item)
        ]
    return ("\n\n".join(pieces) + "\n").encode()


def _is_ordering(item: Item) -> bool:
    return isinstance(item.body, Ordering)


def _question(item: Item, words: SheetWords, around: Direction | None, judge: Judge) -> str:
    name, asked = item.name, _escaped(_asked(item, words, around))
    head = f"// [id:{name.replace(']', '_')}]\n::{_escaped(name)}::[html]{asked}"
    answers = "\n".join(f"  {line}" for line in _answers(item, around, judge))
    feedback = f"  ####[html]{_escaped(solved(item, words, around, lettered=False))}"
    return f"{head} {{\n{answers}\n{feedback}\n}}" if answers else f"{head} {{\n{feedback}\n}}"


def _asked(item: Item, words: SheetWords, around: Direction | None) -> str:
    """What is asked, as HTML in one line."""
    prompt = with_blocks(item.prompt, around)
    match item.body:
        case Blank(unit=unit) if unit:
            prompt += f" ({span(Marked(unit), around)})"
        case Pairs() | Gaps() if not item.prompt.text:
            prompt = span(Marked(words.tasks[item.type]), around)
        case _:
            pass
    return f"{prompt}{prompt_media(item.questions[0], words, around)}"


def _answers(item: Item, around: Direction | None, judge: Judge) -> Iterator[str]:
    match item.body:
        case Options(options=options, key=key):
            for place, option in enumerate(options):
                yield f"{'=' if place == key else '~'}[html]{_escaped(with_blocks(option, around))}"
        case Truth(is_true=is_true):
            yield "TRUE" if is_true else "FALSE"
        case Blank():
            yield from _typed(item, judge)
        case Pairs(left=left, right=right, key=key):
            yield from _matched(
                [span(each, around) for each in left],
                [menu_text(each, around) for each in right],
                key,
            )
        case Gaps(statements=statements, bank=bank, key=key):
            told = [span(join((before, _GAP, after)), around) for before, after in statements]
            yield from _matched(told, [menu_text(each, around) for each in bank], key)
        case Points():
            pass  # an essay has none
        case Ordering():
            raise TypeError("GIFT has no ordering")


def _typed(item: Item, judge: Judge) -> Iterator[str]:
    answer = item.questions[0].answer
    if isinstance(answer, NumberAnswer):
        yield "#"
        for number, tolerance, per_cent in intervals(answer):
            share = "" if per_cent == 100 else f"%{per_cent}%"
            yield f"={share}{exact_texts(number)}:{exact_texts(tolerance)}"
    elif answer.typeable:
        for text, per_cent in spellings(answer, judge):
            share = "" if per_cent == 100 else f"%{per_cent}%"
            # A star matches any text. The share keeps a per cent sign from being read as one.
            yield f"={share or '%100%'}{_escaped(_no_arrow(text))}"


def _matched(left: Sequence[str], right: Sequence[str], key: Sequence[int]) -> Iterator[str]:
    """Pairs, and the spare answers with nothing before them."""
    for one, place in zip(left, key, strict=True):
        yield f"=[html]{_escaped(_no_arrow(one))} -> {_escaped(_no_arrow(right[place]))}"
    for place, other in enumerate(right):
        if place not in key:
            yield f"= -> {_escaped(_no_arrow(other))}"


def _no_arrow(text: str) -> str:
    """An answer without arrows, which would turn any question into a matching."""
    return text.replace("->", "→").replace("-&gt;", "→")


def _escaped(text: str) -> str:
    """HTML or text in one line, in which GIFT finds nothing of its own."""
    if "<pre" in text:
        text = _PRE.sub(_code_in_one_line, text)
    return _SPECIAL.sub(r"\\\g<0>", " ".join(text.split()))


_PRE = lazy_pattern(r"(<pre[^>]*><code[^>]*>)(.*?)(</code>)", re.DOTALL)


def _code_in_one_line(found: re.Match[str]) -> str:
    """Code whose lines and spaces are kept by HTML."""
    lines = found[2].replace("\t", "    ").replace(" ", "&nbsp;").replace("\n", "<br>")
    return f"{found[1]}{lines}{found[3]}"
