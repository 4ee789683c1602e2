"""Who argues against whom, and figures with their parts."""

import pytest

from quizgen.chart.debates import debates_of
from quizgen.chart.figure_families import FigureRow, families_of
from quizgen.facts.charted import ChartedClaim, ChartedFigure
from quizgen.values.markup import Marked
from quizgen.values.quantities import parse_quantity


def claim(
    name: str, opposes: str = "", *, view: str = "", question: str = "Why?", grounds: str = ""
) -> ChartedClaim:
    """A claim that is called as its fact. It opposes another one, or a view."""
    against = view or opposes
    return ChartedClaim(
        fact=name,
        question=Marked(question),
        claim=Marked(name),
        by="",
        grounds=(Marked(grounds),) if grounds else (),
        opposes=opposes,
        view=Marked(against) if against else None,
    )


def mapped(*claims: ChartedClaim) -> list[list[str]]:
    """Each debate as lines: a view with a dash for each one above it, and what it is against."""
    return [
        [debate.question.text]
        + [
            "-" * view.depth
            + view.claim.text
            + (f" [{view.question}]" if view.question else "")
            + (f" against {view.against}" if view.against else "")
            for views in debate.disputes
            for view in views
        ]
        for debate in debates_of(claims)
    ]


@pytest.mark.parametrize(
    ("claims", "expected"),
    [
        ([claim("a")], []),
        ([claim("a", grounds="x")], [["Why?", "a"]]),
        ([claim("a", "b"), claim("b")], [["Why?", "b", "-a"]]),
        # Rivals that do not name each other answer one question.
        ([claim("a"), claim("b")], [["Why?", "a", "b"]]),
        # A view that is no claim of the deck, against which are two.
        (
            [claim("a", view="x"), claim("b", view="x"), claim("c", view="y", question="Who?")],
            [["Why?", "x", "-a", "-b"], ["Who?", "y", "-c"]],
        ),
        # An objection to an objection follows it, and may answer another question.
        (
            [claim("c", "b", question="Who?"), claim("b", "a"), claim("d", "a"), claim("a")],
            [["Why?", "a", "-b", "--c [Who?]", "-d"]],
        ),
        # In a circle, the first one begins, and says what it is against.
        ([claim("a", "b"), claim("b", "a")], [["Why?", "a against b", "-b"]]),
        (
            [claim("d", "b"), claim("a", "c"), claim("b", "a"), claim("c", "b")],
            [["Why?", "a against c", "-b", "--d", "--c"]],
        ),
        ([claim("a", "a", grounds="x")], [["Why?", "a against a"]]),
    ],
)
def test_a_view_is_below_the_one_that_it_is_against(
    claims: list[ChartedClaim], expected: list[list[str]]
) -> None:
    assert mapped(*claims) == expected


def test_a_long_chain_of_objections_is_no_recursion() -> None:
    chain = [claim(f"c{n}", f"c{n - 1}" if n else "") for n in range(5000)]
    (debate,) = debates_of(chain)
    assert debate.disputes[0][-1].depth == 4999


def figure(
    name: str, number: str, whole: str = "", *, unit: str = "", complete: bool = False,
    ratio: tuple[str, str] | None = None,
) -> ChartedFigure:  # fmt: skip
    return ChartedFigure(
        fact=name,
        quantity=parse_quantity(number),
        unit=unit,
        shown=number,
        counts=Marked(name),
        as_of="",
        whole=whole,
        complete=complete,
        ratio=ratio,
    )


def shown(row: FigureRow) -> str:
    bars = " ".join(f"{bar.kind[0]}{bar.first:.2f}-{bar.last:.2f}" for bar in row.bars)
    return f"{'-' * row.depth}{row.figure.fact} {bars}".rstrip()


@pytest.mark.parametrize(
    ("figures", "expected"),
    [
        ([figure("a", "5"), figure("b", "6")], []),
        (
            [figure("b", "50", "a"), figure("a", "100"), figure("c", "20", "b")],
            [["a s0.00-1.00", "-b s0.00-0.50", "--c s0.00-0.20"]],
        ),
        # Parts that add up are beside each other; a quotient is not one of them.
        (
            [
                figure("a", "100", complete=True),
                figure("b", "60", "a"),
                figure("c", "40", "a"),
                figure("q", "40 %", ratio=("c", "a")),
            ],
            [["a s0.00-1.00", "-b s0.00-0.60", "-c s0.60-1.00", "-q s0.00-0.40"]],
        ),
        # A range has an end that is only possible, and a share is one of its whole.
        (
            [figure("a", "200"), figure("b", "50..100", "a"), figure("c", "25 %", "a")],
            [["a s0.00-1.00", "-b s0.00-0.25 p0.25-0.50", "-c s0.00-0.25"]],
        ),
        # One side is open: it is at least that much, or at most.
        (
            [figure("a", "100"), figure("b", "20+", "a"), figure("c", "<30", "a")],
            [["a s0.00-1.00", "-b s0.00-0.20", "-c p0.00-0.30"]],
        ),
        # Units of one kind are converted.
        (
            [
                figure("a", "0.001", unit="kg", complete=True),
                figure("b", "400", "a", unit="mg"),
                figure("c", "0.6", "a", unit="Gramm"),
            ],
            [["a s0.00-1.00", "-b s0.00-0.40", "-c s0.40-1.00"]],
        ),
        (
            [figure("a", "100", unit="km"), figure("b", "31.07", "a", unit="miles")],
            [["a s0.00-1.00", "-b s0.00-0.50"]],
        ),
        (
            [figure("a", "100", unit="°C"), figure("b", "50", "a", unit="K")],
            [["a s0.00-1.00", "-b"]],
        ),
        ([figure("a", "100"), figure("b", "50", "a", unit="km")], [["a s0.00-1.00", "-b"]]),
        # No bar has a unit of another kind, less than nothing, or a part of nothing.
        (
            [figure("a", "10", unit="km"), figure("b", "5", "a", unit="t"), figure("c", "-1", "a")],
            [["a s0.00-1.00", "-b", "-c"]],
        ),
        ([figure("a", "0"), figure("b", "0", "a")], [["a", "-b"]]),
        ([figure("a", "10"), figure("b", "30", "a")], [["a s0.00-1.00", "-b s0.00-1.00"]]),
        ([figure("a", "1", "b"), figure("b", "2", "a"), figure("c", "3", "c")], []),
    ],
)
def test_a_bar_is_as_much_of_the_whole_as_its_figure(
    figures: list[ChartedFigure], expected: list[list[str]]
) -> None:
    assert [[*map(shown, family)] for family in families_of(figures)] == expected
