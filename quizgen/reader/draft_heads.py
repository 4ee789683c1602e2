"""What can be read of a `deck.yaml` with errors, so that they hide nothing else of the deck."""

from collections.abc import Collection, Mapping
from typing import Any

from quizgen import languages
from quizgen.diagnostics.located import MappingNode, Node
from quizgen.diagnostics.source import Source
from quizgen.facts.fields import Id, Line, Phrase
from quizgen.facts.head import Head
from quizgen.facts.work import Work
from quizgen.reader.records import CONVERTERS, values_read
from quizgen.reader.report import Report


def draft_head(
    root: MappingNode, source: Source, values: Mapping[str, Any], wrong: Collection[str]
) -> Head:
    """The head with what could be read of it; `values` and `wrong` are those of `values_read`.

    It is only for checking facts. Nothing is said again that has been reported, and no check finds
    fault with what is missing: a source that could not be read is taken for one without pages, and
    what cannot be read of `allow` for a reason.
    """
    found = dict(values)
    if "deck" in wrong or not values["deck"]:
        # No other deck has such an id.
        found["deck"] = Id(f"?{source.path}")
    if "title" in wrong or not values["title"]:
        found["title"] = Line("?")
    if found["language"] is not None and not languages.has_words(found["language"]):
        found["language"] = None
    if "sources" in wrong:
        found["sources"] = {
            key: _work(node, source) for key, node in _entries(root, "sources").items()
        }
    if "allow" in wrong:
        found["allow"] = {
            key: CONVERTERS[Line](node, Report(source))
            for key, node in _entries(root, "allow").items()
        }
    if "ask_by_tag" in wrong:
        found["ask_by_tag"] = {}
    return Head(**found)


def _entries(root: MappingNode, key: str) -> Mapping[str, Node]:
    node = root.entries.get(key)
    return node.entries if isinstance(node, MappingNode) else {}


def _work(node: Node, source: Source) -> Work:
    """A source with what could be read of it."""
    entry = node if isinstance(node, MappingNode) else MappingNode(node.start, node.key)
    values, wrong = values_read(Work, entry, Report(source), leading="title", lacking=("title",))
    if wrong or entry is not node:
        values["unpaged"] = True
    # No other source has such a title.
    return Work(**{**values, "title": values["title"] or Phrase(f"?{node.start}")})
