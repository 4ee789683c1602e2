"""The short key: right answers as a marker looks them up, one row for each number on the sheets."""

from collections.abc import Sequence
from dataclasses import replace
from textwrap import shorten

from quizgen.languages.sheet_words import SheetWords
from quizgen.record import record
from quizgen.sheet.item import Blank, Gaps, Item, Options, Ordering, Pairs, Points, Truth
from quizgen.sheet.sheet_plan import Version
from quizgen.values.markup import Alignment, Marked, Table, join_all


@record()
class ShortAnswer:
    """The answer to a question of one version, in a few characters.

    `said` is None if it is too long, or to be judged point by point. `number` is that of the same
    item in the first version. `rows` are the letters that the gaps of this version have there, in
    their order here, if the words for them are too long: "c a b".
    """

    said: Marked | None
    number: int
    rows: str


@record()
class ShortRow:
    """The answers to the question with this number in each version; whether it begins a section."""

    number: int
    begins: bool
    answers: tuple[ShortAnswer, ...]


_GAPS = 4
"""Words for gaps may be so many times as long as another answer: they can be on several lines."""


_NARROW = 16
"""With less room, the beginning of an answer says nothing."""

_ALONE = 24
"""The most characters of an answer in the key to one version."""

_TOGETHER = 90
"""The same for all versions together that are in one table."""


def short_key(versions: Sequence[Version], words: SheetWords) -> list[ShortRow]:
    """A row for each number. The more versions there are, the shorter the answers are."""
    most = _TOGETHER // len(versions) if len(versions) > 1 else _ALONE
    first = {item.name: (number, item) for number, item in enumerate(versions[0].items, 1)}
    begins = {items[0].name for _, items in versions[0].sections}

    def answer(item: Item) -> ShortAnswer:
        said, (number, same) = _short(item, words, most), first[item.name]
        return ShortAnswer(said, number, "" if said else _rows(item, same, words))

    return [
        ShortRow(number, items[0].name in begins, tuple(map(answer, items)))
        for number, items in enumerate(zip(*(each.items for each in versions), strict=True), 1)
    ]


def _rows(item: Item, first: Item, words: SheetWords) -> str:
    """The letters of the gaps of an item in the first version, if it has them in another order."""
    if not isinstance(item.body, Gaps) or item.questions == first.questions:
        return ""
    places = [first.questions.index(question) for question in item.questions]
    return " ".join(words.small_letters[place] for place in places)


def short_answers(versions: Sequence[Version], words: SheetWords) -> Table:
    """The short key as a table, with a column for each version.

    An arrow leads to the number of the same item in the first version.
    """

    def cell(answer: ShortAnswer, place: int) -> Marked:
        said = [answer.said] if answer.said else []
        leads = place > 0 or not said
        arrow = Marked(f"↓{answer.number} {answer.rows}".strip())
        return join_all(" ", [*said, arrow] if leads else said)

    rows = [
        (Marked(str(row.number)), *[cell(each, place) for place, each in enumerate(row.answers)])
        for row in short_key(versions, words)
    ]
    header = (Marked(""), *[Marked(words.sign_of(version.name)) for version in versions])
    plain: Alignment = ""
    return Table(("right", *[plain] * len(versions)), header, tuple(rows))


def _short(item: Item, words: SheetWords, most: int) -> Marked | None:
    match item.body:
        case Options(key=key):
            return Marked(words.letters[key])
        case Truth(is_true=is_true):
            said = words.true if is_true else words.false
            fits = max(len(words.true), len(words.false)) <= most
            return Marked(said if fits else said[0])
        case Pairs(key=key):
            return Marked(" ".join(words.letters[at] for at in key))
        case Ordering(key=key):
            return Marked(" ".join(str(at + 1) for at in key))
        case Gaps(bank=bank, key=key):
            filled = join_all(" · ", [bank[at] for at in key])
            room = most if most < _NARROW else _GAPS * most
            return filled if len(filled.text) <= room else None
        case Blank(right=right):
            if len(right.text) <= most and "\n" not in right.text:
                return _in_line(right)
            if right.runs or right.blocks or most < _NARROW:
                return None
            cut = shorten(right.text, most, placeholder=" …", break_on_hyphens=False)
            return Marked(cut) if len(cut) > most // 2 else None
        case Points():
            return None


def _in_line(text: Marked) -> Marked:
    """A text without blocks, and without formulas in a line of their own."""
    runs = tuple([replace(run, formula=run.formula and "inline") for run in text.runs])
    return Marked(text.text, runs, text.isolates)
