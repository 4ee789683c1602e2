"""Making ids for facts without one, from their name or main text."""

import re
from collections.abc import Collection, Iterable, Iterator
from functools import cache

from quizgen import languages
from quizgen.diagnostics import located
from quizgen.diagnostics.located import Node, ScalarNode
from quizgen.diagnostics.source import line_and_column
from quizgen.facts.fact import Fact
from quizgen.facts.fields import ID, Line, Phrase, table
from quizgen.facts.kinds import kinds_named
from quizgen.facts.person import Person
from quizgen.fix.manuscript import Edit, Manuscript
from quizgen.fix.transliteration import digest_of, transliterated
from quizgen.lazy_pattern import lazy_pattern
from quizgen.reader.records import is_unfilled
from quizgen.values.holes import Holed, without_marks
from quizgen.values.markdown import parse_markup

LONGEST_ID = 40
"""Characters of an id, without what makes it unique."""

_SHORT = 30
"""Characters up to which an id keeps the words that only join others."""


def id_from(text: str, kind: str, language: str = "") -> str:
    """An id made of a text's words, in ASCII. It starts with the kind if it has no letter first.

    It has at most LONGEST_ID characters. Of a text of more than 30, the words are left out that
    only join others in this language, such as "of the"; then it is cut between words if possible. A
    number in front goes to the end. A name in a script without a usual spelling in ASCII gets a
    digest, so that its id never depends on others.
    """
    latin = transliterated(_CHARGE.sub(_charge, _RAISED.sub(r"\1\2", text)))
    words = re.sub(r"[^a-z0-9]+", "-", _ARTICLE.sub("", latin.text)).strip("-")
    if len(words) > _SHORT:
        words = _telling(words, language) or words
    words = _NUMBER_FIRST.sub(r"\2-\1", words)
    if words and latin.is_legible:
        return _cut(_begun(words, kind), LONGEST_ID)
    digest = digest_of(text)
    return f"{_cut(_begun(words, kind), LONGEST_ID - len(digest) - 1)}-{digest}"


_ARTICLE = lazy_pattern(r"\A\s*(?:the|an?)\s+(?=\w)")

_NUMBER_FIRST = lazy_pattern(r"\A([0-9]+)-(?=[a-z])(.+)")

_RAISED = lazy_pattern(r"(?<=[^\W_])[_^](?:\{([^{}\s]*)\}|(?=[0-9]))()")
"""The signs for an index or a power, as in H_2O, x^2 and x^{10}, which join what they part."""

_CHARGE = lazy_pattern(
    "([\N{SUPERSCRIPT ZERO}²³¹\N{SUPERSCRIPT FOUR}-\N{SUPERSCRIPT NINE}]*)"
    "([\N{SUPERSCRIPT PLUS SIGN}\N{SUPERSCRIPT MINUS}])"
    "(?![\N{SUPERSCRIPT ZERO}²³¹\N{SUPERSCRIPT FOUR}-\N{SUPERSCRIPT NINE}])"
)
"""The charge of an ion: ²⁻. With a digit after the sign, it is the power of a unit."""


def _charge(found: re.Match[str]) -> str:
    sign = "plus" if found[2] == "\N{SUPERSCRIPT PLUS SIGN}" else "minus"
    return f"-{found[1]}-{sign}"


@cache
def _joining_words(language: str) -> tuple[frozenset[str], frozenset[str]]:
    """The words of a language that only join others, and those that a question can begin with.

    They are as they are in ids. There are none in a language without grammar.
    """
    grammar = languages.words(language).grammar if languages.has_words(language) else None
    if grammar is None:
        return frozenset(), frozenset()
    joining = {
        *grammar.asking,
        *grammar.articles,
        *grammar.determiners,
        *grammar.prepositions,
        *grammar.relatives,
        *grammar.pronouns,
        *languages.typed(language).names.small_words,
    }
    return (
        frozenset(transliterated(word).text for word in joining),
        frozenset(transliterated(word).text for word in grammar.verbs),
    )


def _telling(words: str, language: str) -> str:
    """The words without those that only join others, nor the verb after a question word."""
    joining, verbs = _joining_words(language)
    first, *others = words.split("-")
    asks = first in joining and others and others[0] in verbs
    return "-".join(word for word in [first, *others[bool(asks) :]] if word not in joining)


def _begun(words: str, kind: str) -> str:
    return words if words[:1].isalpha() else f"{kind}-{words}".rstrip("-")


def _cut(words: str, most: int) -> str:
    if len(words) <= most:
        return words
    cut = words.rfind("-", 1, most + 1)
    return words[: cut if cut > 0 else most]


class Ids:
    """The ids of a deck that are taken."""

    def __init__(self, taken: Iterable[str], shared: Collection[str] = ()) -> None:
        """`shared` are the ids that several facts without one would get."""
        self._taken = set(taken)
        self._shared = frozenset(shared)
        self._numbers: dict[str, int] = {}

    def take_for(self, wanted: str, name: str, kind: str, about: str) -> str:
        """Take an id like `wanted` for the fact with a name, and with all its texts in `about`.

        Facts with one name get a digest of their texts, so that their ids do not depend on their
        order. Facts with the same texts, or with none beside the name, get numbers.
        """
        is_told_apart = about.split() != name.split()
        if is_told_apart and (wanted in self._taken or wanted in self._shared):
            wanted = f"{wanted}-{digest_of(f'{kind} {about}')[:4]}"
        return self.take(wanted)

    def take(self, wanted: str) -> str:
        """Take the id, or if it is taken, the id with the first free number from 2 on."""
        made = wanted
        number = self._numbers.get(wanted, 2)
        while made in self._taken:
            made = f"{wanted}-{number}"
            number += 1
        # Thousands of equal ids would otherwise count from 2 each.
        self._numbers[wanted] = number
        self._taken.add(made)
        return made


def ids_in(manuscript: Manuscript) -> Iterator[str]:
    """All ids in a file, also in entries with errors, and all former ids."""
    for found in re.finditer(rf"\bid:[ \t]*[\"']?({ID.pattern})", manuscript.text):
        yield found[1]
    for entry in entries(manuscript.root):
        was = entry.entries.get("was")
        if was is not None:
            yield from (scalar.text for scalar in located.scalars(was))


def lacks_ids(manuscript: Manuscript) -> bool:
    """Whether any fact of the file has no id."""
    return any(_kind_without_id(entry) for entry in entries(manuscript.root))


def missing_ids(manuscript: Manuscript, ids: Ids, language: str = "") -> Iterator[Edit]:
    """Add an id to every fact without one, on a new line after the fact's first.

    `language` is the code of the language that the facts are in, unless the file names another.
    """
    for entry, kind, first in _without_id(manuscript):
        texts = " ".join(scalar.text for scalar in located.scalars(entry))
        name = _name(entry, kind)
        wanted = _wanted_id(name, kind, manuscript, language)
        made = ids.take_for(wanted, name, kind.leading, texts)
        if manuscript.sign(entry.start) == "{":
            at = manuscript.offset(first.end)
            yield Edit(at, at, f", id: {made}", "id")
        else:
            column = line_and_column(entry.start)[1]
            below = manuscript.line_after(first.start, first.end)
            yield manuscript.line_insert(below, f"{' ' * column}id: {made}", "id")


def wanted_ids(manuscript: Manuscript, language: str = "") -> Iterator[str]:
    """The id that each fact without one would get if it were the only fact."""
    for entry, kind, _ in _without_id(manuscript):
        yield _wanted_id(_name(entry, kind), kind, manuscript, language)


def language_in(manuscript: Manuscript) -> str:
    """The code of the language that a file names; "" if it names none."""
    root = manuscript.root
    named = root.entries.get("language") if isinstance(root, located.MappingNode) else None
    return named.text if isinstance(named, ScalarNode) else ""


def _wanted_id(name: str, kind: type[Fact], manuscript: Manuscript, language: str) -> str:
    # All words of a person's name count.
    return id_from(
        name, kind.leading, "" if kind is Person else language_in(manuscript) or language
    )


def _without_id(
    manuscript: Manuscript,
) -> Iterator[tuple[located.MappingNode, type[Fact], ScalarNode]]:
    """The facts to which an id can be added, with their kinds and first values."""
    root = manuscript.root
    facts = root.entries.get("facts") if isinstance(root, located.MappingNode) else None
    if facts is None:
        return
    in_list = manuscript.sign(facts.start) == "-"
    for entry in entries(root):
        kind = _kind_without_id(entry)
        first = next(iter(entry.entries.values()), None)
        if kind is None or not isinstance(first, ScalarNode) or not first.text.strip():
            continue
        if any(_is_unready(each, kind) for each in located.scalars(_named_by(entry, kind))):
            continue
        can_take = manuscript.sign(entry.start) == "{" or (in_list and first.key == entry.start)
        if can_take and not _is_broken(entry, facts, manuscript):
            yield entry, kind, first


def _is_unready(scalar: ScalarNode, kind: type[Fact]) -> bool:
    """Whether a text has to be filled in first, or get its holes: {{c1::…}} would be in its id."""
    lacks_holes = (
        table(kind)[kind.leading].type is Holed and without_marks(scalar.text) == scalar.text
    )
    return is_unfilled(scalar) or lacks_holes


def entries(root: Node | None) -> Iterator[located.MappingNode]:
    """The complete entries of a file, valid or not."""
    facts = root.entries.get("facts") if isinstance(root, located.MappingNode) else None
    if isinstance(facts, located.SequenceNode):
        for entry in facts.items:
            # An entry that an error cut off has no end.
            if isinstance(entry, located.MappingNode) and entry.end > entry.start:
                yield entry


def _kind_without_id(entry: located.MappingNode) -> type[Fact] | None:
    """The kind of a fact without an id; None if it has an id, even with a misspelt key."""
    if any(key.strip().lower() == "id" for key in entry.entries):
        return None
    return next(iter(kinds_named(entry.entries)), None)


def _is_broken(entry: located.MappingNode, facts: Node, manuscript: Manuscript) -> bool:
    """Whether lines of an entry could not be read; its id may be among them."""
    if not manuscript.broken:
        return False
    dash = " " * line_and_column(facts.start)[1] + "- "
    first, last = line_and_column(entry.start)[0], line_and_column(entry.end)[0]
    for line in range(first, last + 1):
        if line in manuscript.broken:
            return True
        if manuscript.source.line(line + 1).startswith(dash):
            return False
    return False


def _name(entry: located.MappingNode, kind: type[Fact]) -> str:
    """The text to make an id from: the leading value if it is a line, otherwise the main value."""
    scalars = located.scalars(_named_by(entry, kind))
    return " ".join(parse_markup(without_marks(scalar.text)).text for scalar in scalars)


def _named_by(entry: located.MappingNode, kind: type[Fact]) -> Node:
    leading, main = entry.entries[kind.leading], entry.entries.get(kind.main, None)
    is_name = table(kind)[kind.leading].type in (Line, Phrase)
    return leading if main is None or is_name else main
