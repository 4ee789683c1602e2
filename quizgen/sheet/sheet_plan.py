"""The plan of a sheet: its items, and their order in each version."""

from collections import defaultdict
from collections.abc import Callable, Collection, Hashable, Iterator, Mapping, Sequence
from string import ascii_uppercase

from quizgen import languages
from quizgen.questions.choices import Pool
from quizgen.questions.question import Question
from quizgen.record import record
from quizgen.sheet.arranging import in_version
from quizgen.sheet.assembly import SheetAssembly
from quizgen.sheet.clues import Harm
from quizgen.sheet.drawn_questions import drawn
from quizgen.sheet.item import Item
from quizgen.sheet.kind_shares import KindShares
from quizgen.sheet.section_order import order_of
from quizgen.sheet.taking import take_items
from quizgen.sheet.types.table import TYPES

MOST_VERSIONS = len(ascii_uppercase)

_DEFAULT_COUNT = 20
"""The number of items of a sheet by default."""

_HIGH = frozenset(each.name for each in TYPES.values() if each.several)
"""Sections of items that take much of a page."""

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
    - `title`: what the sheet prints above its items, besides its own words.
    """

    questions: int | None = None
    types: Sequence[str] = ()
    versions: int = 1
    seed: str = "1"
    options: int = 3
    exactly: Mapping[str, str] | None = None
    language: str = languages.DEFAULT
    title: str = ""


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
    """A sheet in all its versions, which have the same items.

    `left_out` says what could not be made. `given_away` says which items of the first version give
    each other away, and what would avoid it.
    """

    versions: tuple[Version, ...]
    left_out: tuple[str, ...]
    given_away: tuple[str, ...] = ()


def plan_sheet(
    questions: Sequence[Question],
    pools: Mapping[str, Pool],
    request: SheetRequest,
    say: Callable[[str], None] = lambda _: None,
) -> SheetPlan:
    """Plan a sheet of questions, whose wrong options are drawn from the pools of their decks.

    `say` is called with a line on the progress before each item that is looked for.

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
    asked = drawn(questions, request.seed)
    groups = len(asked.facts) if exactly is None else len(set(map(group_of, questions)))
    count = (request.questions or _DEFAULT_COUNT) if exactly is None else groups
    assembly = SheetAssembly(
        request.seed,
        asked,
        pools,
        words=languages.words(request.language).sheet,
        options=request.options,
        targets=_targets(request, groups, min(count, groups)),
        redraws={each.name: each.redrawn for each in TYPES.values()},
        headings=_headings(request),
        language=request.language,
        asks_all=exactly is not None,
        group_of=group_of,
    )
    if exactly is None:
        # Otherwise a sheet on music asks when theorists died, because a date is an option easily.
        assembly.shares = KindShares(questions, count)
        take_items(assembly, count, say)
        assembly.shares = None
    for tolerated in Harm if exactly is not None else (Harm.NONE, Harm.HINT):
        assembly.tolerate(tolerated)
        take_items(assembly, count, say)
    taken = [*assembly.items.values()]
    versions = _versions(taken, request)
    left_out = tuple(_left_out(assembly, taken, request, count))
    given = _given_away(assembly, versions[0], is_drawn=exactly is None)
    return SheetPlan(versions, left_out, tuple(given))


def _identifies_nobody(question: Question, pools: Mapping[str, Pool]) -> bool:
    """Whether it asks for, or by, a description that another fact has too."""
    origin = question.origin
    if question.answer.ordered or not origin.kind.people:
        return False
    return pools[origin.deck].shares_description(origin)


def _targets(request: SheetRequest, facts: int, count: int) -> dict[str, int]:
    """The number of items of each type to make. Types that take several facts need spare facts."""
    types = [TYPES[name] for name in request.types] or list(TYPES.values())
    if request.types:
        return _shared(count, {each.name: each.share for each in types})
    most = max(0, (facts - count) // _ROWS)
    several = [each.name for each in types if each.several][:most]
    types = [each for each in types if not each.several or each.name in several]
    found = _shared(count, {each.name: each.share for each in types})
    return {
        name: min(target, most // len(several)) if name in several else target
        for name, target in found.items()
    }


def _shared(count: int, shares: Mapping[str, int]) -> dict[str, int]:
    """A number of items divided in proportion to shares, by largest remainders."""
    whole = sum(shares.values())
    exact = {name: count * share / whole for name, share in shares.items()}
    found = {name: int(part) for name, part in exact.items()}
    by_rest = sorted(shares, key=lambda name: found[name] - exact[name])
    for name in by_rest[: count - sum(found.values())]:
        found[name] += 1
    return found


def _headings(request: SheetRequest) -> list[str]:
    """What the sheet prints beside its items."""
    words = languages.words(request.language).sheet
    return [
        request.title,
        *words.headings.values(),
        *words.instructions.values(),
        *words.tasks.values(),
    ]


def _given_away(assembly: SheetAssembly, version: Version, *, is_drawn: bool) -> Iterator[str]:
    """Which items give away others, by their numbers, and what would avoid it."""
    numbers = {_name(item): number for number, item in enumerate(version.items, 1)}
    tellers: dict[int, set[int]] = defaultdict(set)
    for each in assembly.giveaways():
        tellers[numbers[_name(each.told)]].add(numbers[_name(each.teller)] if each.teller else 0)
    if not tellers:
        return
    told = [
        f"{number} by {_listed([str(by) if by else 'the title' for by in sorted(found)])}"
        for number, found in sorted(tellers.items())
    ]
    more = len(told) - _MOST_TOLD
    said = ", ".join(told[:_MOST_TOLD]) + (f", and {more} more" if more > 0 else "")
    mend = "ask fewer questions, or choose from more facts" if is_drawn else "list fewer of them"
    yield f"in version {version.name}, {said} ({mend})"


_MOST_TOLD = 12
"""The most items that are said to be given away."""


def _name(item: Item) -> str:
    """A name of an item that is the same in all versions."""
    return min(question.name for question in item.questions)


def _listed(texts: Sequence[str]) -> str:
    return " and ".join(filter(None, [", ".join(texts[:-1]), texts[-1]]))


def _versions(taken: Sequence[Item], request: SheetRequest) -> tuple[Version, ...]:
    """The versions, whose sections are in the order that suits the first one."""
    made = {each: [item for item in taken if item.type == each] for each in TYPES}
    sections = {each: items for each, items in made.items() if items}
    found = [
        {each: tuple(in_version(items, request.seed, name)) for each, items in sections.items()}
        for name in ascii_uppercase[: request.versions]
    ]
    order = order_of([*found[0].items()], _HIGH)
    return tuple(
        Version(name, tuple((each, version[each]) for each in order))
        for name, version in zip(ascii_uppercase, found, strict=False)
    )


def _left_out(
    assembly: SheetAssembly, taken: Collection[Item], request: SheetRequest, count: int
) -> Iterator[str]:
    """What was requested and could not be made, and why."""
    made = {item.type for item in taken}
    for name in request.types:
        if name not in made:
            yield f"no item of the type {name} can be made of these facts"
    if request.exactly is not None:
        for listed in assembly.left():
            yield f"{listed}: no item of these types can be made of it"
    elif request.questions and len(taken) < count:
        left = assembly.left()
        given = sum(left.values())
        why = []
        if given:
            why.append(f"{given} would be given away by another item, or give one away")
        if len(left) - given:
            why.append(f"no item of these types can be made of {len(left) - given}")
        reason = f": of the facts left, {', '.join(why)}" if why else ": there are no more facts"
        yield f"{count} items were asked for, {len(taken)} can be made{reason}"
