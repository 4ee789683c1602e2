"""Decks by a grammar: every field of every record, mostly in order, in any style of YAML.

The fields are those of quizgen's own tables, so that a new one is drawn from the day it is there.
"""

import random
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import yaml
from hypothesis import strategies as st

from quizgen.diagnostics.located import SequenceNode
from quizgen.facts import fields as types
from quizgen.facts.citation import Citation
from quizgen.facts.fields import Field, table
from quizgen.facts.head import Head
from quizgen.facts.kinds import KINDS
from quizgen.facts.media_file import MediaFile
from quizgen.facts.part import FactFile
from quizgen.facts.work import Work
from quizgen.values.dates import When
from quizgen.values.holes import Holed
from quizgen.values.markup import Marked
from quizgen.values.quantities import Quantity
from tests.questions.random_decks import DATES, NAMES, NUMBERS, TOWNS

MOST = 4
"""Facts of a file, at most: what many do together, the tests of sheets and checks draw."""

IDS = st.sampled_from([f"f{number}" for number in range(MOST)])

SOURCES = st.just("smith-1988")

PICTURE = "a.png"
"""The picture that there is."""

_ODD = st.sampled_from(
    "a b-c Ada the_Line *x* 1815 1815-12-10 1815/1820 1815~ 178X -0043 [1936,1937] 26 76.5% >4 "
    "20..25 yes no true smith-1988 p.12 12-15 ¶ “q” \" ' # : {{ }} <b> \\ ` _ ??? TODO 漢 ё".split()
)
_ODD_TEXTS = st.lists(_ODD, max_size=4).map(" ".join) | st.text(max_size=8)
ANY: st.SearchStrategy[Any] = st.recursive(
    _ODD_TEXTS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(_ODD_TEXTS, inner, max_size=2),
    max_leaves=4,
)
"""Any value there can be, good for nothing in most fields."""

_TEXTS = st.sampled_from(
    [
        f"{what} {town}"
        for what in ("the line to", "coal from", "wages of 1825 in")
        for town in TOWNS
    ]
    + '“quoted” ёлка|it\'s paid for|a "line"|line #7|line #|a {{c1::x}} b|a <b> c|C:\\new|漢字'
    "|50 % of it|e\u0301te\u0301|$5 and $6|a: b|- a|[a] b|*a|true|1825".split("|")
)
_MARKUP = st.sampled_from(["{}", "{}", "*{}*", "a **{}** and [more](https://example.org)"])
_MARKED = _TEXTS | st.builds(str.format, _MARKUP, st.sampled_from(TOWNS))
_HOLES = st.integers(0, 7)
_LISTS = st.lists(_TEXTS, min_size=1, max_size=3)
_PHRASES = _TEXTS | st.sampled_from(["H~2~O", "the ion Ca^2+^", "m^2", "~2~", "a ^b", "$x^2$"])
_CHECKS = st.sampled_from("long-answer near-duplicate unfinished-text unknown-reference".split())
_YES = st.sampled_from(["yes", "true", "no"])


def _good(each: Field) -> st.SearchStrategy[Any]:
    """Values that a field takes; many of them one by one, if not all beside each other."""
    if each.key in ("page", "locator"):
        return st.sampled_from(["12", "40-41", "189-90", "xii", "131, 141", "3 - 5"])
    if each.key in ("person", "by", "author", "editor", "translator"):
        return NAMES
    if each.key == "image":
        return st.just(PICTURE)
    if each.key == "language":
        return st.just("en")
    # A new type of field has to be given values here: KeyError says so.
    return _BY_TYPE[each.type]


_BY_TYPE: Mapping[Any, st.SearchStrategy[Any]] = {
    types.Line: _TEXTS,
    types.Title: _TEXTS | st.builds("{}::{}".format, _TEXTS, _TEXTS),
    types.Phrase: _PHRASES,
    types.Unit: st.sampled_from(["m", "people", "km^2^", "kg m/s^2^", "$", "x y"]),
    types.Name: NAMES | IDS | SOURCES,
    types.Pages: st.just("12"),
    types.Id: IDS,
    types.Namespace: st.just("k3v9t2mqx7pd"),
    types.FormulaMarks: st.just("dollars"),
    types.Side: st.sampled_from(types.SIDES),
    types.Spoken: st.just("fr"),
    types.Reference: IDS,
    types.SourceKey: SOURCES,
    types.Address: st.just("https://example.org/a?b=c&d"),
    types.Markdown: _MARKED | st.lists(_MARKED, min_size=1, max_size=3).map("\n\n- ".join),
    types.Wording: _MARKED | st.lists(_MARKED, min_size=1, max_size=3),
    types.Ratio: st.lists(IDS, min_size=2, max_size=2),
    Marked: _MARKED,
    Holed: st.builds(
        "{} <{}|{}> or <{}|{}|{}>".format,
        _MARKED,
        _HOLES,
        st.sampled_from(TOWNS),
        _HOLES,
        _TEXTS,
        _TEXTS,
    ),
    When: DATES | st.sampled_from(["1917-10-25 OS"]) | st.just(["1936", "1937"]),
    Quantity: NUMBERS,
    bool: _YES,
    tuple[types.Id, ...]: st.lists(st.sampled_from(["old", "older"]), min_size=1, max_size=1),
    tuple[types.Reference, ...]: st.lists(IDS, min_size=1, max_size=2),
    tuple[types.Line, ...]: _LISTS | _TEXTS,
    tuple[MediaFile, ...]: _TEXTS | st.just({"file": "a.png", "alt": "a"}),
    tuple[types.Phrase, ...]: st.lists(_PHRASES, min_size=1, max_size=3) | _PHRASES,
    tuple[types.Tag, ...]: st.lists(st.sampled_from(["a", "b::c", "ё"]), min_size=1, max_size=2),
    tuple[Marked, ...]: st.lists(_MARKED, min_size=1, max_size=3),
    tuple[Citation, ...]: st.lists(
        st.fixed_dictionaries(
            {"source": SOURCES},
            optional={"page": st.just("12"), "for": st.sampled_from(["who", "event", "born"])},
        ),
        min_size=1,
        max_size=2,
    ),
    Mapping[str, types.Line]: st.dictionaries(_CHECKS, _TEXTS, min_size=1, max_size=2),
    Mapping[str, types.AskSetting]: _TEXTS,
    Mapping[str, types.AskSettings]: st.dictionaries(
        st.sampled_from(["a", "b::c"]),
        st.dictionaries(st.sampled_from(["identify", "define"]), _MARKED | _YES, max_size=2),
        max_size=2,
    ),
    # What stands here is drawn by itself.
    SequenceNode: st.just([]),
    Mapping[str, Work]: st.dictionaries(SOURCES, st.just({})),
}


def _record(draw: st.DrawFn, record: type, keys: set[str], oddity: int) -> dict[str, Any]:
    """These fields of a record, and up to five more; one value of so many is any."""
    fields = table(record)
    more = draw(st.lists(st.sampled_from(sorted(fields)), max_size=5))
    made: dict[str, Any] = {}
    for key in sorted({*more, *keys} & fields.keys()):
        odd = draw(st.integers(1, oddity)) == oddity
        made[key] = draw(ANY if odd else _good(fields[key]))
    if draw(st.integers(1, 2 * oddity)) == 2 * oddity:
        made[draw(_ODD_TEXTS)] = draw(ANY)
    return made


ODD = st.sampled_from([12, 12, 40, 400])
"""Of how many values one is any, in one file: from much to hardly anything."""


@st.composite
def fact(draw: st.DrawFn, number: int, oddity: int) -> dict[str, Any]:
    """A fact of any kind, mostly in order, with its leading key first."""
    kind = KINDS[draw(st.sampled_from(sorted(KINDS)))]
    needed = {key for key, each in table(kind).items() if each.required and key != "id"}
    made = _record(draw, kind, {*needed, *{"by"} & table(kind).keys()}, oddity)
    if "ask" in made and draw(st.booleans()):
        slots = st.sampled_from([slot.name for slot in kind.kind.slots])
        made["ask"] = draw(st.dictionaries(slots, _YES | _TEXTS, min_size=1, max_size=2))
    if draw(st.integers(1, oddity)) != oddity:
        made["id"] = f"f{number}"
    if "image" in made:
        made["alt"] = "a face"
    if made.get("page") and made.get("locator"):
        del made["locator"]
    if "contested" in made:
        made.setdefault("according_to", "smith-1988")
    return {kind.leading: made.pop(kind.leading), **made}


@st.composite
def fact_file(draw: st.DrawFn) -> dict[str, Any]:
    """A file of facts, mostly in order."""
    oddity = draw(ODD)
    made = _record(draw, FactFile, set(), 2 * oddity) if draw(st.booleans()) else {}
    size = draw(st.integers(1, MOST))
    facts = [draw(fact(number, oddity)) for number in range(size)]
    return made | {"source": "smith-1988", "facts": facts}


@st.composite
def deck_file(draw: st.DrawFn) -> dict[str, Any]:
    """What `deck.yaml` says, mostly in order."""
    oddity = draw(ODD)
    made = _record(draw, Head, set(), oddity) if draw(st.booleans()) else {}
    sources = {"smith-1988": _record(draw, Work, {"title"}, oddity)}
    if draw(st.integers(1, oddity)) == oddity:
        sources |= draw(st.dictionaries(_ODD_TEXTS, ANY, max_size=2))
    return made | {"deck": "railways", "title": draw(_TEXTS), "sources": sources}


@dataclass(frozen=True)
class Style:
    """How a file is written: `seed` gives each text and each list a style of its own."""

    seed: int
    flow: bool | None
    unicode: bool
    width: int
    indent: int
    line_break: str


STYLES = st.builds(
    Style,
    seed=st.integers(0, 1000),
    flow=st.sampled_from([False, None, True]),
    unicode=st.booleans(),
    width=st.sampled_from([80, 20, 10**9]),
    indent=st.sampled_from([2, 4]),
    line_break=st.sampled_from(["\n", "\n", "\r\n", "\r"]),
)

_STYLES = (None, None, None, None, "'", '"', "|", ">")
"""Styles of texts; where one cannot hold its text, PyYAML takes another."""


def written(content: Any, style: Style) -> str:
    """What is to be in a file, as YAML of a style."""
    dice = random.Random(style.seed)
    text: str = yaml.serialize(
        _node(content, style.flow, dice),
        Dumper=yaml.CBaseDumper if yaml.__with_libyaml__ else yaml.BaseDumper,
        allow_unicode=style.unicode,
        width=style.width,
        indent=style.indent,
        line_break=style.line_break,
    )
    return text


def _node(content: Any, flow: bool | None, dice: random.Random) -> yaml.Node:
    inline = dice.random() < 0.2 if flow is None else flow
    if isinstance(content, dict):
        pairs = [(_node(key, flow, dice), _node(each, flow, dice)) for key, each in content.items()]
        return yaml.MappingNode(_MAP, pairs, flow_style=inline)
    if isinstance(content, list):
        items = [_node(each, flow, dice) for each in content]
        return yaml.SequenceNode(_SEQ, items, flow_style=inline)
    return yaml.ScalarNode(_STR, content, style=dice.choice(_STYLES))


_MAP, _SEQ, _STR = (f"tag:yaml.org,2002:{name}" for name in ("map", "seq", "str"))
