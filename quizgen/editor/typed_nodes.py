"""The nodes of a file, each with the type of the field whose value it is."""

from collections.abc import Iterator, Mapping
from types import UnionType
from typing import Any, TypeAlias, get_args, get_origin

from quizgen.diagnostics.located import MappingNode, Node, ScalarNode, SequenceNode
from quizgen.diagnostics.source import Position
from quizgen.facts.citation import Citation
from quizgen.facts.fact import Fact
from quizgen.facts.fields import AskSettings, Ratio, Reference, table
from quizgen.facts.head import Head
from quizgen.facts.kinds import kinds_named
from quizgen.facts.media_file import MediaFile
from quizgen.facts.part import FactFile
from quizgen.facts.translation import TranslatedWork
from quizgen.facts.work import Work
from quizgen.reader.translated_heads import TranslatedHead
from quizgen.reader.translations import TranslatedFile
from quizgen.record import record

FileType: TypeAlias = type[Head] | type[FactFile] | type[TranslatedHead] | type[TranslatedFile]
"""What a file of a deck is: the record of its top-level keys."""

_RECORDS = (
    FactFile,
    TranslatedFile,
    Head,
    TranslatedHead,
    Work,
    TranslatedWork,
    Citation,
    MediaFile,
)

_ALONE = {Citation: "source", MediaFile: "file"}
"""The field of a record whose value may be written without the mapping."""

Path: TypeAlias = tuple[str | int, ...]


@record()
class TypedNode:
    """A node, its path of keys and indices from the top of its file, and its type.

    `on_key` is whether the key is meant, and not the value. The type is that of a field, a record,
    or None for what no field has. `around` is the type of the mapping or list that it is in.
    """

    path: Path
    node: Node
    type: Any
    on_key: bool = False
    around: Any = None


def is_record(type_: Any) -> bool:
    """Whether values of a type are mappings with known keys."""
    return isinstance(type_, type) and (type_ in _RECORDS or issubclass(type_, Fact))


def step(type_: Any, key: str | int, child: Node | None) -> Any:
    """The type of the value at a key or an index; None if it is not known."""
    if type_ is SequenceNode:
        return _kind_of(child)
    if is_record(type_):
        field = table(type_).get(str(key))
        return field.type if field else None
    if type_ is Ratio:
        return Reference
    if get_origin(type_) is tuple and isinstance(key, int):
        return get_args(type_)[0]
    if get_origin(type_) is Mapping or type_ is AskSettings:
        return get_args(type_)[1]
    if get_origin(type_) is UnionType:
        return type_
    return None


def _kind_of(node: Node | None) -> Any:
    named = kinds_named(node.entries) if isinstance(node, MappingNode) else []
    return named[0] if named else Fact


def unwrapped(type_: Any, node: Node) -> Any:
    """The type of a value that may be written without its list or its mapping."""
    if get_origin(type_) is tuple and not isinstance(node, SequenceNode):
        type_ = get_args(type_)[0]
    if isinstance(node, ScalarNode) and type_ in _ALONE:
        type_ = table(type_)[_ALONE[type_]].type
    return type_


def walk(root: Node, type_: Any, path: Path = ()) -> Iterator[TypedNode]:
    """Every scalar of a file with its type, and every key whose mapping is not a record.

    They are in the order of the file.
    """
    type_ = unwrapped(type_, root)
    if isinstance(root, ScalarNode):
        yield TypedNode(path, root, type_)
    elif isinstance(root, SequenceNode):
        for number, item in enumerate(root.items):
            yield from walk(item, step(type_, number, item), (*path, number))
    else:
        for key, child in root.entries.items():
            if not is_record(type_):
                yield TypedNode((*path, key), child, type_, on_key=True)
            yield from walk(child, step(type_, key, child), (*path, key))


def place_at(root: Node | None, type_: Any, where: Position) -> TypedNode | None:
    """The innermost node at a position, or the key there. None above the first key."""
    path: Path = ()
    around: Any = None
    while root is not None:
        type_ = unwrapped(type_, root)
        children: list[tuple[str | int, Node]] = (
            [*root.entries.items()]
            if isinstance(root, MappingNode)
            else [*enumerate(root.items)]
            if isinstance(root, SequenceNode)
            else []
        )
        found = next((each for each in reversed(children) if each[1].key <= where), None)
        if found is None:
            return TypedNode(path, root, type_, around=around) if path else None
        key, child = found
        path = (*path, key)
        around, type_ = type_, step(type_, key, child)
        if isinstance(key, str) and where <= child.key + len(key) and where < child.start:
            return TypedNode(path, child, type_, on_key=True, around=around)
        root = child
    return None
