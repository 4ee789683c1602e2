"""A file of facts: the keys at its top, and the part of a deck that it is."""

from collections.abc import Mapping
from weakref import WeakKeyDictionary

from quizgen.diagnostics import located
from quizgen.diagnostics.located import SequenceNode
from quizgen.diagnostics.source import Source, Span
from quizgen.facts.fields import ID, AskSettings, Line, SourceKey, Tag, field
from quizgen.lazy_pattern import lazy_pattern
from quizgen.record import record


@record(kw_only=True)
class FactFile:
    """The top-level keys of a fact file."""

    title: Line | None = field("the title of this part of the deck", example="First lines")
    source: SourceKey | None = field("the source of the facts below", example="smith-1988")
    tags: tuple[Tag, ...] = field("tags of all the facts below", example="railways")
    language: Line | None = field(
        "the language of the facts below, if it is not the deck's", example="fr"
    )
    ask: AskSettings = field(
        "by slot, the wording of a question of all the facts below, with the values of each in "
        "braces; or `no` or `yes`",
        example="{define: 'What was decided in {term}?'}",
    )
    facts: SequenceNode = field(
        "the facts, each after a '- '", example="- person: George Stephenson"
    )


@record()
class Part:
    """A file of facts, and what it says once for all of them.

    `name` is its path within the deck without the suffix; `number` counts the parts from 0.
    `language` is the code of the language that its facts are in. `ask` is by slot, of whatever
    kind; its wordings have places for values. `ask_by_tag` is the same by tag, from the deck.
    `source_unread` is whether the file names a source that could not be read, which is reported.
    """

    name: str
    number: int
    title: str
    source: str | None
    tags: tuple[str, ...]
    language: str
    file: Source
    node: located.MappingNode
    ask: AskSettings
    ask_by_tag: Mapping[str, AskSettings]
    source_unread: bool

    def at(self, key: str) -> Span:
        """The place of the value of a key at the top of the file."""
        node = self.node.entries[key]
        return self.file.span(node.start, node.end)


_AN_ID = lazy_pattern(rf"\bid[\"']?\s*[:：]\s*[\"']?({ID.pattern})")

_known_ids: WeakKeyDictionary[Source, frozenset[str]] = WeakKeyDictionary()


def possible_ids(file: Source) -> frozenset[str]:
    """What looks like an id in a file. While an author types, most files stay as they are."""
    found = _known_ids.get(file)
    if found is None:
        found = _known_ids[file] = frozenset(each[1] for each in _AN_ID.finditer(file.text))
    return found
