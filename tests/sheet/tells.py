"""Counts where one item of a sheet tells the answer of another, by the folded texts it prints.

This is independent of how a sheet is planned: it compares every text with every answer.
"""

from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from typing import NamedTuple

from quizgen import languages
from quizgen.questions.answers.answer import texts_shown
from quizgen.questions.answers.name import NameAnswer
from quizgen.questions.question import Question
from quizgen.sheet import item as items
from quizgen.sheet.item import Gaps, Item, Options, Pairs
from quizgen.sheet.sheet_plan import Version
from quizgen.values.folding import fold
from quizgen.values.markup import Marked

OPEN = {"short", "number", "date", "argument"}
"""The types of items whose answers are written without any help."""

SMALL_WORDS = frozenset(
    "that which with from into were been have their there this these those when what than they "
    "them also only some such other after before between under over about without within whose "
    "while where whom does made make more most many much first".split()
)
"""Words of four letters and more that many texts have."""


class Tell(NamedTuple):
    """An item that tells the answer of another; both by their numbers from 0; the
    title and the headings have the number after the last.

    `sort` is "left-over", "open", "stem", "distractor", "nearly" or "deed".
    """

    sort: str
    teller: int
    told: int
    text: str
    answer: str


class Printed(NamedTuple):
    """What an item prints: stems and rows, what it offers, the wrong options and the left-over."""

    stems: list[str]
    offered: list[str]
    wrong: list[str]
    left_over: list[str]


def printed(item: Item) -> Printed:
    """The texts of an item, folded."""
    stems: list[Marked] = [item.prompt]
    offered: Sequence[Marked] = ()
    wrong: Sequence[Marked] = ()
    left_over: Sequence[Marked] = ()
    match item.body:
        case Options(options=options, key=key):
            offered = options
            wrong = [*options[:key], *options[key + 1 :]]
        case Pairs(left=left, right=right, key=key):
            stems += left
            offered = right
            left_over = [text for place, text in enumerate(right) if place not in key]
        case Gaps(statements=statements, bank=bank, key=key):
            stems += [part for statement in statements for part in statement]
            offered = bank
            left_over = [text for place, text in enumerate(bank) if place not in key]
        case items.Ordering(events=events):
            stems += events
        case _:
            pass
    return Printed(*(folded(texts) for texts in (stems, offered, wrong, left_over)))


def folded(texts: Iterable[Marked]) -> list[str]:
    return [text for each in texts if (text := fold_once(each.compared))]


fold_once = cache(fold)
"""Many sheets print the same texts."""


def tells(version: Version, deck_title: str = "") -> list[Tell]:
    """Where an item of a version tells another."""
    made = [printed(item) for item in version.items]
    around = Printed(_around(version, deck_title), [], [], [])
    return [
        Tell(sort, teller, told, text, answer)
        for told, item in enumerate(version.items)
        for question in item.questions
        for teller, other in enumerate([*made, around])
        if teller != told
        for sort, text, answer in (
            *_told(question, other, is_open=item.type in OPEN),
            *_deeds(question, other, version.items[teller : teller + 1]),
        )
    ]


def _told(question: Question, other: Printed, *, is_open: bool) -> Iterator[tuple[str, str, str]]:
    """What another item tells of the answer of a question: the sort, the text and the answer."""
    unasked = [("left-over", text) for text in other.left_over]
    unasked += [("distractor", text) for text in other.wrong]
    opened = [("open", text) for text in (*other.stems, *other.offered) if is_open]
    for answer in right(question):
        for sort, text in (*unasked, *opened):
            if whole(text, answer) or nearly(text, answer):
                yield sort, text, answer
        for text in () if is_open else other.stems:
            if whole(text, answer, least=3):
                yield "stem", text, answer
            elif nearly(text, answer):
                yield "nearly", text, answer
    prompt = fold_once(question.prompt.compared)
    for sort, text in unasked:
        if len(content(text)) > 1 and holds(prompt, text):
            yield sort, text, prompt


def _deeds(
    question: Question, other: Printed, teller: Sequence[Item]
) -> Iterator[tuple[str, str, str]]:
    """The stems that name the person of a question and tell what is asked of them."""
    if question.origin.kind.name != "person" or question.slot in ("born", "died"):
        return
    names = [fold_once(name) for name in question.origin.relations().names]
    lasts = [name.rpartition(" ")[2] for name in names]
    said = fold_once(question.prompt.compared) + " " + " ".join(right(question))
    own = content(said) - content(" ".join(names))
    related = any(
        question.origin.fact in (*each.origin.relations().see, *each.origin.relations().people)
        or each.origin.fact in question.origin.relations().see
        for item in teller
        for each in item.questions
    )
    for text in other.stems:
        named = any(holds(text, name) for name in (*names, *lasts) if len(name) > 3)
        if named and (related or len(content(text) & own) >= 2):
            yield "deed", text, " ".join(right(question))


def right(question: Question) -> list[str]:
    """The texts that are right, folded; of a person, the family name too."""
    found = folded([*texts_shown(question.answer)])
    if isinstance(question.answer, NameAnswer):
        found += [fold_once(text) for text in question.answer.also]
    if question.origin.kind.people and isinstance(question.answer, NameAnswer):
        found += [last for name in found if len(last := name.rpartition(" ")[2]) > 3]
    return [*dict.fromkeys(found)]


def _around(version: Version, deck_title: str) -> list[str]:
    """What a sheet prints beside its items."""
    words = languages.words("en").sheet
    headings = [words.headings[name] for name, _ in version.sections]
    return [fold_once(text) for text in (deck_title, *headings) if text]


def holds(text: str, part: str) -> bool:
    return f" {part} " in f" {text} "


def whole(text: str, answer: str, least: int = 1) -> bool:
    """Whether an answer is a text, or a part of it that is long enough to be recognised."""
    return (text == answer and len(answer) >= least) or (len(answer) > 2 and holds(text, answer))


@cache
def content(text: str) -> frozenset[str]:
    return frozenset(word[:5] for word in text.split() if len(word) > 3 and word not in SMALL_WORDS)


def nearly(text: str, answer: str) -> bool:
    """Whether a text has two thirds of the content words of an answer, and at least two.

    A word with a digit is one of a date or number, which is told only as a whole.
    """
    asked = content(answer)
    if len(asked) < 2 or 3 * len(asked & content(text)) < 2 * len(asked):
        return False
    return not any(letter.isdigit() for letter in answer)
