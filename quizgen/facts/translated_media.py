"""Pictures and sounds of a fact in another language: whose texts they have.

A translation gives the texts of a picture without its file, as in `image: {alt: ein Zug}`: those of
several pictures in the same order. With the name of another file, it gives another picture.
"""

from quizgen.diagnostics.located import MappingNode, Node, ScalarNode, SequenceNode, scalars
from quizgen.facts.media_file import MediaFile

_FILE = "file"
_KEPT = (_FILE, "credit")
"""The keys that stay as they are if the translation does not give them. Other texts are dropped."""

KEYS = ("image", "answer_image", "audio")
"""The fields of a fact that hold pictures and sounds."""


def media_in_translation(original: Node | None, ours: Node | None) -> tuple[Node, list[str]]:
    """What a translation shows where it has `ours`, and the keys of texts that it lacks.

    One of the two is not None. A file that the original does not have is as the translation gives
    it.
    """
    if ours is not None and not any(each.text.strip() for each in scalars(ours)):
        return ours, []  # which is an error
    theirs = _items(original)
    given = _items(ours)
    if given and all(_file_of(each) for each in given):
        theirs = theirs[: len(given)]
    items: list[Node] = []
    lacking: dict[str, None] = {}
    for number in range(max(len(theirs), len(given))):
        there = theirs[number] if number < len(theirs) else None
        here = given[number] if number < len(given) else None
        item = _item(there, here)
        items.append(item)
        if there is not None and _file_of(item) == _file_of(there):
            lacking |= dict.fromkeys(_keys(there) - _keys(item))
    node = ours or original
    assert node is not None
    merged = SequenceNode(node.start, node.back)
    merged.end = node.end
    merged.items.extend(items)
    return merged, [key for key in _ORDER if key in lacking]


_ORDER = tuple(MediaFile.__dataclass_fields__)


def _items(node: Node | None) -> list[Node]:
    if node is None:
        return []
    return [*node.items] if isinstance(node, SequenceNode) else [node]


def _keys(node: Node) -> set[str]:
    return {*node.entries} if isinstance(node, MappingNode) else {_FILE}


def _file_of(node: Node) -> str:
    """The name of a file; "" if none is given."""
    named = node.entries.get(_FILE) if isinstance(node, MappingNode) else node
    return named.text if isinstance(named, ScalarNode) else ""


def _item(there: Node | None, here: Node | None) -> Node:
    """A picture of the original with the texts of the translation; one may be None."""
    if isinstance(there, ScalarNode) and here is None:
        return there
    texts_alone = isinstance(here, MappingNode) and _file_of(here) in ("", _file_of(there or here))
    if there is None or (here is not None and not texts_alone):
        assert here is not None
        return here
    node = here or there
    merged = MappingNode(node.start, node.back)
    merged.end = node.end
    if isinstance(there, MappingNode):
        merged.entries |= {key: of for key, of in there.entries.items() if key in _KEPT}
    else:
        merged.entries[_FILE] = there
    if isinstance(here, MappingNode):
        merged.entries |= here.entries
    return merged
