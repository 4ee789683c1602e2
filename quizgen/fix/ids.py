"""Making ids for facts without one, from their name or main text."""

import re
from collections.abc import Iterable, Iterator
from unicodedata import combining, normalize

from quizgen.diagnostics import located
from quizgen.diagnostics.located import Node, ScalarNode
from quizgen.diagnostics.source import line_and_column
from quizgen.facts.fact import Fact
from quizgen.facts.fields import ID, Line, table
from quizgen.facts.kinds import KINDS
from quizgen.fix.manuscript import Edit, Manuscript
from quizgen.values.markup import parse_markup

LONGEST_ID = 40
"""Characters of an id, without the number that makes it unique."""

_LETTERS = str.maketrans(
    # Cyrillic letters without their accents: й is и, ё is е, ї is і.
    dict(zip("абвгдезиклмнопрстуфыэіјґ", "abvgdeziklmnoprstufyeijg", strict=True))
    | {"ж": "zh", "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "shch", "ю": "yu", "я": "ya"}
    | {"ъ": "", "ь": "", "є": "ye", "ђ": "dj", "ћ": "c", "љ": "lj", "њ": "nj", "џ": "dz"}
    | {"ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "đ": "d", "ð": "d", "ł": "l", "þ": "th"}
    | {"ı": "i", "ħ": "h"}
    | dict.fromkeys("'’‘ʹʼʻ`", "")
)
_ARTICLE = re.compile(r"\A\s*(?:the|an?)\s+(?=\w)")


def id_from(text: str, kind: str) -> str:
    """An id made of a text's words, in ASCII. It starts with the kind if it has no letter first.

    It has at most LONGEST_ID characters, and is cut between words if possible.
    """
    letters = normalize("NFKD", text).lower().translate(_LETTERS)
    unaccented = "".join(letter for letter in letters if not combining(letter))
    words = re.sub(r"[^a-z0-9]+", "-", _ARTICLE.sub("", unaccented)).strip("-")
    if not words[:1].isalpha():
        words = f"{kind}-{words}".rstrip("-")
    if len(words) > LONGEST_ID:
        cut = words.rfind("-", 1, LONGEST_ID + 1)
        words = words[: cut if cut > 0 else LONGEST_ID]
    return words


class Ids:
    """The ids of a deck that are taken."""

    def __init__(self, taken: Iterable[str]) -> None:
        self._taken = set(taken)
        self._numbers: dict[str, int] = {}

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
    for entry in _entries(manuscript.root):
        was = entry.entries.get("was")
        if was is not None:
            yield from (scalar.text for scalar in located.scalars(was))


def lacks_ids(manuscript: Manuscript) -> bool:
    """Whether any fact of the file has no id."""
    return any(_kind_without_id(entry) for entry in _entries(manuscript.root))


def missing_ids(manuscript: Manuscript, ids: Ids) -> Iterator[Edit]:
    """Add an id to every fact without one, on a new line after the fact's first."""
    root = manuscript.root
    facts = root.entries.get("facts") if isinstance(root, located.MappingNode) else None
    if facts is None:
        return
    in_list = manuscript.sign(facts.start) == "-"
    for entry in _entries(root):
        kind = _kind_without_id(entry)
        first = next(iter(entry.entries.values()), None)
        if kind is None or not isinstance(first, ScalarNode) or not first.text.strip():
            continue
        if _is_broken(entry, facts, manuscript):
            continue
        wanted = id_from(_about(entry, kind), kind.leading)
        if manuscript.sign(entry.start) == "{":
            at = manuscript.offset(first.end)
            yield Edit(at, at, f", id: {ids.take(wanted)}", "id")
        elif in_list and first.key == entry.start:
            column = line_and_column(entry.start)[1]
            below = manuscript.line_after(first.start, first.end)
            yield manuscript.line_insert(below, f"{' ' * column}id: {ids.take(wanted)}", "id")


def _entries(root: Node | None) -> Iterator[located.MappingNode]:
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
    return next((KINDS[key] for key in KINDS if key in entry.entries), None)


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


def _about(entry: located.MappingNode, kind: type[Fact]) -> str:
    """The text to make an id from: the leading value if it is a line, otherwise the main value."""
    leading, main = entry.entries[kind.leading], entry.entries.get(kind.main, None)
    chosen = leading if main is None or table(kind)[kind.leading].type is Line else main
    return " ".join(parse_markup(scalar.text).text for scalar in located.scalars(chosen))
