"""The plan of a sheet: its items, and their order in each version."""

from collections.abc import Callable, Collection, Hashable, Iterator, Mapping, Sequence
from itertools import islice
from string import ascii_uppercase

from quizgen import languages
from quizgen.questions.answer_traits import has_order
from quizgen.questions.choices import Pool
from quizgen.questions.distractors.seeded_draw import seeded_draw
from quizgen.questions.question import FactKey, Question
from quizgen.record import record
from quizgen.sheet.arranging import in_version
from quizgen.sheet.assembly import TRIED, ItemType, SheetAssembly
from quizgen.sheet.item import Item
from quizgen.sheet.types.table import TYPES

MOST_VERSIONS = len(ascii_uppercase)

_DEFAULT_COUNT = 20
"""The number of items of a sheet by default."""

_ROWS = 6
"""About how many facts an item that is made from several takes."""


@record(kw_only=True)
class SheetRequest:
    """A request for a sheet.

    - `questions`: the number of items; None for 20, or as many as can be made.
    - `types`: names of types of items; empty for a mix of all.
    - `options`: the number of options of a choice.
    - `exactly`: what the user listed, by the names of the questions that each entry means. One
      question of each entry is asked, even if another item gives it away.
    """

    questions: int | None = None
    types: Sequence[str] = ()
    versions: int = 1
    seed: str = "1"
    options: int = 3
    exactly: Mapping[str, str] | None = None
    language: str = languages.DEFAULT


@record()
class Version:
    """The items of one version in their order, by section."""

    name: str
    sections: tuple[tuple[str, tuple[Item, ...]], ...]

    @property
    def items(self) -> tuple[Item, ...]:
        """All items, in order."""
        return tuple(item for _, items in self.sections for item in items)

    @property
    def marks(self) -> int:
        """The marks of all items together."""
        return sum(item.marks for item in self.items)


@record()
class SheetPlan:
    """A sheet in all its versions, which have the same items. `left_out` are messages."""

    versions: tuple[Version, ...]
    left_out: tuple[str, ...]


def plan_sheet(
    questions: Sequence[Question], pools: Mapping[str, Pool], request: SheetRequest
) -> SheetPlan:
    """Plan a sheet of questions, whose wrong options are drawn from the pools of their decks.

    The same arguments give the same plan. Adding a fact does not change the options of an item that
    stays on the sheet, unless it becomes one of them.
    """
    exactly = request.exactly
    if exactly is None:
        questions = [each for each in questions if not _identifies_nobody(each, pools)]
    group_of: Callable[[Question], Hashable] = (
        (lambda question: question.origin.fact_key)
        if exactly is None
        else (lambda question: exactly[question.name])
    )
    groups = len(set(map(group_of, questions)))
    count = (request.questions or _DEFAULT_COUNT) if exactly is None else groups
    assembly = SheetAssembly(
        request.seed,
        drawn(questions, request.seed),
        pools,
        words=languages.words(request.language).sheet,
        options=request.options,
        targets=_targets(request, groups, min(count, groups)),
        strict=exactly is None,
        group_of=group_of,
    )
    taken = _take(assembly, count)
    versions = tuple(
        _version(taken, request.seed, name) for name in ascii_uppercase[: request.versions]
    )
    return SheetPlan(versions, tuple(_left_out(assembly, taken, request, count)))


def _identifies_nobody(question: Question, pools: Mapping[str, Pool]) -> bool:
    """Whether it asks for, or by, a description that another fact has too."""
    origin, pool = question.origin, pools[question.origin.deck]
    if not origin.kind.people or not pool.shares_description(origin):
        return False
    return not has_order(question.answer)


def drawn(questions: Sequence[Question], seed: str) -> list[Question]:
    """The questions in seeded order, with those of a fact together."""
    draw = seeded_draw(seed)
    facts: dict[FactKey, int] = {}
    for question in questions:
        fact = question.origin.fact_key
        if fact not in facts:
            facts[fact] = draw.number("fact", *fact)
    return sorted(
        questions,
        key=lambda each: (facts[each.origin.fact_key], draw.number("slot", each.name)),
    )


def _targets(request: SheetRequest, facts: int, count: int) -> dict[str, int]:
    """The number of items of each type to make. Types that take several facts need spare facts."""
    types = [TYPES[name] for name in request.types] or list(TYPES.values())
    if not request.types:
        spare = facts - count
        several = [each for each in types if each.several]
        kept = max(0, spare // _ROWS)
        types = [each for each in types if not each.several or each in several[:kept]]
    return _shared(count, {each.name: each.share for each in types})


def _shared(count: int, shares: Mapping[str, int]) -> dict[str, int]:
    """A number of items divided in proportion to shares, by largest remainders."""
    whole = sum(shares.values())
    exact = {name: count * share / whole for name, share in shares.items()}
    found = {name: int(part) for name, part in exact.items()}
    by_rest = sorted(shares, key=lambda name: found[name] - exact[name])
    for name in by_rest[: count - sum(found.values())]:
        found[name] += 1
    return found


def _take(assembly: SheetAssembly, count: int) -> list[Item]:
    """The items, in the order in which they were taken.

    Types that few facts fit come first. What is missing in the end can be of any type.
    """
    types = [TYPES[name] for name in assembly.targets]
    streams = {each.name: each.make(assembly) for each in types}
    taken: list[Item] = []
    for each in sorted(types, key=_choosiness):
        for _ in range(min(assembly.targets[each.name], count - len(taken))):
            item = _next(assembly, streams[each.name])
            if item is None:
                break
            taken.append(item)
    open_types = [each for each in types if not each.several] or types
    while open_types and len(taken) < count:
        for each in list(open_types):
            item = _next(assembly, streams[each.name]) if len(taken) < count else None
            if item is not None:
                taken.append(item)
            elif len(taken) < count:
                open_types.remove(each)
    return taken


def _choosiness(each: ItemType) -> tuple[bool, int]:
    """Types that take several facts first, then those with a small share."""
    return not each.several, each.share


def _next(assembly: SheetAssembly, stream: Iterator[Item]) -> Item | None:
    """The next item of a stream that can be taken; None if none of the next `TRIED` can be."""
    return next((item for item in islice(stream, TRIED) if assembly.take(item)), None)


def _version(items: Sequence[Item], seed: str, name: str) -> Version:
    sections = ((each, [item for item in items if item.type == each]) for each in TYPES)
    return Version(
        name,
        tuple((each, tuple(in_version(made, seed, name))) for each, made in sections if made),
    )


def _left_out(
    assembly: SheetAssembly, taken: Collection[Item], request: SheetRequest, count: int
) -> Iterator[str]:
    """What was requested and could not be made, and why."""
    made = {item.type for item in taken}
    for name in request.types:
        if name not in made:
            yield f"no item of the type {name} can be made of these facts"
    left = assembly.left()
    if request.exactly is not None:
        for listed in left:
            yield f"{listed}: no item of these types can be made of it"
    elif request.questions and len(taken) < count:
        given = sum(left.values())
        why = []
        if given:
            why.append(f"{given} would be given away by another item, or give one away")
        if len(left) - given:
            why.append(f"no item of these types can be made of {len(left) - given}")
        reason = f": of the facts left, {', '.join(why)}" if why else ": there are no more facts"
        yield f"{count} items were asked for, {len(taken)} can be made{reason}"
