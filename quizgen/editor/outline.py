"""The outline of a file, and what can be folded: its parts and facts."""

from collections.abc import Iterator

from quizgen.diagnostics.located import MappingNode, Node, ScalarNode, SequenceNode
from quizgen.diagnostics.source import Position, Source, Span, line_and_column, position
from quizgen.editor.files import TypedFile
from quizgen.facts.kinds import kinds_named
from quizgen.record import record
from quizgen.values.clean import one_line


@record()
class Symbol:
    """A fact, a source or a file: its name, what is said beside it, and where it is.

    `span` is the whole entry, and `name_span` the part of it that names it.
    """

    name: str
    detail: str
    sort: str
    span: Span
    name_span: Span
    children: tuple["Symbol", ...] = ()


def outline(file: TypedFile) -> list[Symbol]:
    """The outline of a file: its title with its facts or sources below it."""
    root = file.root
    if not isinstance(root, MappingNode) or not root.entries:
        return []
    title = root.entries.get("title")
    children = tuple(symbols(file))
    name = _text(title) or file.path.stem
    span = _span(file.source, root.start, _end(file.source, root))
    for child in children:
        span = _joined(span, child.span)
    named = _span(file.source, title.start, title.end) if title else _first(span)
    if not _contains(span, named):
        named = _first(span)
    return [Symbol(name, file.path.name, "file", span, named, children)]


def symbols(file: TypedFile) -> Iterator[Symbol]:
    """The facts of a file, or the sources of a deck file."""
    root = file.root
    if not isinstance(root, MappingNode):
        return
    facts = root.entries.get("facts")
    for item in facts.items if isinstance(facts, SequenceNode) else ():
        if isinstance(item, MappingNode) and item.entries:
            yield _fact(file.source, item)
    sources = root.entries.get("sources")
    for key, node in sources.entries.items() if isinstance(sources, MappingNode) else ():
        title = node.entries.get("title") if isinstance(node, MappingNode) else None
        end = Position(max(_end(file.source, node), node.key + len(key)))
        name_span = _span(file.source, node.key, Position(node.key + len(key)))
        yield Symbol(key, _text(title), "source", _span(file.source, node.key, end), name_span)


def _fact(source: Source, item: MappingNode) -> Symbol:
    kinds = kinds_named(item.entries)
    first = next(iter(item.entries))
    leading = kinds[0].leading if kinds else first
    given = item.entries.get("id")
    main = item.entries.get(kinds[0].main) if kinds else None
    name = _text(item.entries[leading])
    if kinds and kinds[0].leading in ("date", "figure"):
        # A number alone does not say what it is about.
        name = f"{name}: {_text(main)}"
    node = item.entries[leading]
    span = _span(source, item.start, _end(source, item))
    name_span = _span(source, node.key, Position(node.key + len(leading)))
    detail = " ".join(filter(None, [kinds[0].leading if kinds else "", _text(given)]))
    if not _contains(span, name_span):
        name_span = _first(span)
    return Symbol(name or _text(given) or "?", detail, "fact", span, name_span)


def folds(file: TypedFile) -> list[tuple[int, int]]:
    """The first and last lines, from 0, of what can be folded: entries and long values."""
    found: dict[tuple[int, int], None] = {}
    root = file.root
    if isinstance(root, MappingNode):
        for node in root.entries.values():
            _fold(file.source, node, node.key, found)
            children = (
                node.items
                if isinstance(node, SequenceNode)
                else [*node.entries.values()]
                if isinstance(node, MappingNode)
                else []
            )
            for child in children:
                _fold(file.source, child, child.key, found)
    return sorted(found)


def _fold(source: Source, node: Node, start: Position, found: dict[tuple[int, int], None]) -> None:
    first, last = line_and_column(start)[0], line_and_column(_end(source, node))[0]
    if last > first:
        found[first, last] = None


def _end(source: Source, node: Node) -> Position:
    """The end of a node without the empty lines below it, which YAML counts among it."""
    line, column = line_and_column(node.end)
    if column and source.line(line)[:column].strip():
        return node.end
    while line > line_and_column(node.start)[0]:
        line -= 1
        text = source.line(line)
        if text.strip() and not text.lstrip().startswith("#"):
            break
    return position(line, len(source.line(line).rstrip()))


def _text(node: Node | None) -> str:
    return one_line(node.text)[:80].strip() if isinstance(node, ScalarNode) else ""


def _span(source: Source, start: Position, end: Position) -> Span:
    return source.span(start, max(start, end))


def _first(span: Span) -> Span:
    return Span(span.source, span.line, span.column, span.line, span.column)


def _places(span: Span) -> tuple[tuple[int, int], tuple[int, int]]:
    return (span.line, span.column), (span.end_line, span.end_column)


def _joined(span: Span, other: Span) -> Span:
    (start, end), (its_start, its_end) = _places(span), _places(other)
    first, last = min(start, its_start), max(end, its_end)
    return Span(span.source, *first, *last)


def _contains(span: Span, other: Span) -> bool:
    (start, end), (its_start, its_end) = _places(span), _places(other)
    return start <= its_start and its_end <= end
