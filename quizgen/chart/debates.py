"""The map of arguments: which claims answer one question, and which are directed against which."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from quizgen.facts.charted import ChartedClaim
from quizgen.record import record
from quizgen.values.markup import Marked


@record(kw_only=True)
class View:
    """A view, and who holds it ("" if nobody is named).

    - `depth`: 0, or one more than that of the view that it is directed against, which comes before.
    - `question`: what it answers, if that is not the question of its debate.
    - `against`: the view that it is directed against, if that does not come before it.
    - `of_opponents`: whether it is known only from those who are against it.
    """

    depth: int
    by: str = ""
    claim: Marked
    grounds: tuple[Marked, ...] = ()
    question: Marked | None = None
    against: Marked | None = None
    of_opponents: bool = False


@record()
class Debate:
    """A question, and the views on it. Each begins with one that is directed against none."""

    question: Marked
    disputes: tuple[tuple[View, ...], ...]

    @property
    def is_disputed(self) -> bool:
        """Whether there is more than one view."""
        return len(self.disputes) > 1 or len(self.disputes[0]) > 1


@record()
class Debates:
    """All debates, in the order in which they are shown."""

    debates: tuple[Debate, ...]

    @property
    def views(self) -> list[View]:
        """All views, in the order in which they are shown."""
        return [view for each in self.debates for dispute in each.disputes for view in dispute]

    @property
    def objection_count(self) -> int:
        """The number of views that are directed against one."""
        return sum(1 for view in self.views if view.depth or view.against)


def debates_of(claims: Sequence[ChartedClaim]) -> list[Debate]:
    """The debates of a deck. A claim without grounds, opponents and rivals is in none."""
    tree = _Tree(claims)
    grouped: dict[str, tuple[Marked, list[tuple[View, ...]]]] = {}
    for root in tree.roots:
        question = (
            root.question if isinstance(root, ChartedClaim) else tree.opponents(root)[0].question
        )
        views = tuple(_without(view, question) for view in tree.below(root))
        grouped.setdefault(question.compared, (question, []))[1].append(views)
    found = [Debate(question, tuple(disputes)) for question, disputes in grouped.values()]
    return [each for each in found if each.is_disputed or each.disputes[0][0].grounds]


def _without(view: View, question: Marked) -> View:
    """The view without its question, if it is that one."""
    is_same = view.question and view.question.compared == question.compared
    return replace(view, question=None) if is_same else view


Root = ChartedClaim | Marked
"""A claim, or a view that is known only from those who are against it."""


class _Tree:
    """Claims, each below the one that it is directed against."""

    def __init__(self, claims: Sequence[ChartedClaim]) -> None:
        self._claims = {claim.fact: claim for claim in claims}
        self._below: dict[str, list[ChartedClaim]] = {}
        self.roots: list[Root] = []
        in_circles = {*self._first_of_circles()}
        for claim in self._claims.values():
            if claim.view is None or claim.fact in in_circles:
                self.roots.append(claim)
            elif claim.opposes in self._claims:
                self._below.setdefault(claim.opposes, []).append(claim)
            else:
                # Several may be against one view that is no claim of the deck.
                if (key := _key(claim.view)) not in self._below:
                    self.roots.append(claim.view)
                self._below.setdefault(key, []).append(claim)

    def _first_of_circles(self) -> Iterator[str]:
        """The first claim of each circle of claims, each of which is directed against the next."""
        seen: set[str] = set()
        for first in self._claims:
            path: list[str] = []
            name = first
            while name in self._claims and name not in seen:
                seen.add(name)
                path.append(name)
                name = self._claims[name].opposes
            if name in path:
                circle = {*path[path.index(name) :]}
                yield next(each for each in self._claims if each in circle)

    def opponents(self, root: Root) -> Sequence[ChartedClaim]:
        """The claims that are directed against one."""
        return self._below.get(_key(root) if isinstance(root, Marked) else root.fact, [])

    def below(self, root: Root) -> Iterator[View]:
        """A view and all that are against it, against those, and so on."""
        if isinstance(root, Marked):
            yield View(depth=0, claim=root, of_opponents=True)
        else:
            yield _view(root, 0)
        left = [(1, claim) for claim in reversed(self.opponents(root))]
        while left:
            depth, claim = left.pop()
            yield _view(claim, depth)
            left += [(depth + 1, each) for each in reversed(self.opponents(claim))]


def _view(claim: ChartedClaim, depth: int) -> View:
    return View(
        depth=depth,
        by=claim.by,
        claim=claim.claim,
        grounds=claim.grounds,
        question=claim.question,
        against=None if depth else claim.view,
    )


def _key(view: Marked) -> str:
    """A key that no id of a fact is."""
    return f" {view.compared}"
