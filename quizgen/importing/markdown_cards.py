"""Cards in a Markdown file that are marked by labels or by headings.

- `Q:` and `A:` before question and answer, `C:` before a sentence with [holes]; a rule, a heading
  or the next card ends a card
- a heading is the question, the text below it the answer
- a heading for each field of a note, below one for each note
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from quizgen.importing.column_names import column_meaning
from quizgen.importing.holes import anki_hole
from quizgen.importing.markdown_lines import MarkdownLine, without_marks_of_cards
from quizgen.lazy_pattern import lazy_pattern

QUESTION, ANSWER, CLOZE, EXTRA, TEXT = "Question", "Answer", "Cloze", "Extra", "Text"
"""The names of columns."""

OTHER = "other text"
"""The sort of the text that is in no card."""


@dataclass
class MarkdownCard:
    """A card: the number of its first line, its sort, and its texts by column."""

    line: int
    sort: str
    texts: dict[str, str]
    tags: tuple[str, ...] = ()


@dataclass
class FoundCards:
    """The cards that were found, and the text that is in none."""

    made: list[MarkdownCard] = field(default_factory=list)
    _other: list[MarkdownLine] = field(default_factory=list)

    def add(
        self, line: int, sort: str, texts: Mapping[str, Sequence[str]], tags: Sequence[str] = ()
    ) -> None:
        """Note a card; its texts are lists of lines."""
        joined = {name: _in_fence("\n".join(lines).rstrip()) for name, lines in texts.items()}
        self.made.append(MarkdownCard(line, sort, joined, tuple(tags)))

    def skip(self, line: MarkdownLine) -> None:
        """Note a line that is in no card."""
        self._other.append(line)

    def every(self) -> list[MarkdownCard]:
        """All cards, and the rest of the text by paragraphs, in order."""
        rest: list[MarkdownCard] = []
        before = -1
        for line in self._other:
            if not line.text.strip() or line.is_rule:
                before = -1
            elif line.number == before + 1 and rest:
                rest[-1].texts[TEXT] += f"\n{line.text}"
                before = line.number
            else:
                rest.append(MarkdownCard(line.number, OTHER, {TEXT: line.text}))
                before = line.number
        return sorted([*self.made, *rest], key=lambda each: each.line)


_BLANK = lazy_pattern(r"(?:[ \t]*\n)*")
_INDENTED = lazy_pattern(r"(?:(?: {4}|\t).*(?:\n|\Z)|[ \t]*\n)+")


def _in_fence(text: str) -> str:
    """A text without blank lines above it. Indented code that it begins with gets a fence.

    What a text begins with has no indentation in a deck.
    """
    text = _BLANK.sub("", text, 1)
    code = _INDENTED.match(text)
    if not code:
        return text
    lines = code[0].rstrip().split("\n")
    bare = [line[1:] if line[:1] == "\t" else line[4:] for line in lines]
    fence = "```"
    while fence in code[0]:
        fence += "`"
    return "\n".join([fence, *bare, fence, text[code.end() :]]).rstrip("\n")


_LABEL = lazy_pattern(
    r"(?:[-*+] )?(\*\*|__)?([QACE]|Question|Answer)(?::|\1:|:\1)(?:\1)?[ \t]*(.*)"
)
_HOLE = lazy_pattern(r"(?<![\\!\]])\[((?:[^\[\]\\]|\\.)+)\](?!\(|\[|:)")
_ROLES = {
    "Q": QUESTION,
    "Question": QUESTION,
    "A": ANSWER,
    "Answer": ANSWER,
    "E": EXTRA,
    "C": CLOZE,
}


def labelled_cards(lines: Sequence[MarkdownLine]) -> FoundCards:
    """Cards of `Q:`, `A:`, `E:` and `C:`."""
    found = FoundCards()
    card: dict[str, list[str]] = {}
    start, role = 0, ""

    def end() -> None:
        nonlocal card, role
        if CLOZE in card:
            sentence = "\n".join(card[CLOZE])
            found.add(start, CLOZE, {**card, CLOZE: [_holes(sentence)]})
        elif card:
            found.add(start, QUESTION, card)
        card, role = {}, ""

    for line in lines:
        label = None if line.code else _LABEL.fullmatch(line.text)
        name = _ROLES[label[2]] if label else ""
        if label and (name in (QUESTION, CLOZE) or role):
            if name in (QUESTION, CLOZE):
                end()
                start = line.number
            role = name
            card.setdefault(role, []).append(label[3])
        elif line.level or line.is_rule:
            end()
            if line.level:
                found.skip(line)
        elif role:
            card[role].append(line.text)
        else:
            found.skip(line)
    end()
    return found


def _holes(sentence: str) -> str:
    """The sentence with holes as Anki has them in the place of those in brackets."""
    number = 0

    def hole(found: re.Match[str]) -> str:
        nonlocal number
        number += 1
        return anki_hole(number, found[1])

    return sentence if "{{c1::" in sentence else _HOLE.sub(hole, sentence)


def headed_cards(lines: Sequence[MarkdownLine]) -> FoundCards:
    """Cards whose question is a heading of the level that most often has text below it."""
    found = FoundCards()
    level = _level_of_questions(lines)
    card: dict[str, list[str]] = {}
    start = 0
    tags: tuple[str, ...] = ()

    def end() -> None:
        nonlocal card
        if any(line.strip() for line in card.get(ANSWER, [])):
            found.add(start, QUESTION, card, tags)
        elif card:
            found.skip(MarkdownLine(start, "\n".join(card[QUESTION])))
        card = {}

    for line in lines:
        if line.level and line.level <= level:
            end()
            if line.level == level:
                question, tags = without_marks_of_cards(line.heading)
                card, start = {QUESTION: [question], ANSWER: []}, line.number
            else:
                found.skip(line)
        elif card and line.text.strip() == "%" and not line.code:
            # What is above it belongs to the question.
            card = {QUESTION: [*card[QUESTION], *card[ANSWER]], ANSWER: []}
        elif card and not line.is_rule:
            card[ANSWER].append(f"**{line.heading}**" if line.level else line.text)
        elif line.is_rule:
            end()
        else:
            found.skip(line)
    end()
    return found


def _level_of_questions(lines: Sequence[MarkdownLine]) -> int:
    counts: dict[int, int] = {}
    level = 0
    for line in lines:
        if line.level:
            level = line.level
        elif level and line.text.strip():
            counts[level] = counts.get(level, 0) + 1
            level = 0
    # The first heading may be the title of the file.
    return max(counts, key=lambda each: (counts[each], each), default=0)


_NOTE_TYPE = lazy_pattern(r"[ \t]*(?:notetype|model)[ \t]*:[ \t]*(.+?)[ \t]*")


def sectioned_cards(lines: Sequence[MarkdownLine]) -> FoundCards:
    """Notes with a heading for each field, below a heading for each note."""
    found = FoundCards()
    card: dict[str, list[str]] = {}
    start, sort, name = 1, "", ""
    tags: list[str] = []
    in_tags = False
    level = _level_of_fields(lines)

    def end() -> None:
        nonlocal card
        if any(any(part.strip() for part in text) for text in card.values()):
            found.add(start, sort or "note", card, tags)
        card = {}

    for line in lines:
        if line.level and line.level == level - 1:
            end()
            words, marks = without_marks_of_cards(line.heading)
            start, sort, name, in_tags = line.number, "", "", False
            # The heading of a note has its tags, in one program.
            named = [] if words.casefold() in ("note", "") else words.split(" - ")[0].split()
            tags = [*marks, *named]
        elif line.level == level:
            in_tags = False
            name = line.heading
            if name in card:
                end()
                start = line.number
            card[name] = []
        elif line.level == level + 1 and line.heading.casefold() == "tags":
            in_tags = True
        elif in_tags:
            tags += [] if line.text.startswith(("```", "~~~")) else line.text.split()
        elif name:
            card[name].append(line.text)
        elif typed := _NOTE_TYPE.fullmatch(line.text):
            sort = typed[1]
    end()
    return found


def _level_of_fields(lines: Sequence[MarkdownLine]) -> int:
    """The level of headings that are names of fields; 0 if there is none."""
    for level in (2, 1):
        named = [line.heading for line in lines if line.level == level]
        known = [each for each in named if column_meaning(each) and len(each.split()) < 3]
        if len(named) > 1 and len(known) * 2 > len(named) and len({*named}) * 2 <= len(named) + 2:
            return level
    return 0


def has_sections(lines: Sequence[MarkdownLine]) -> bool:
    """Whether notes have a heading for each field."""
    return _level_of_fields(lines) > 0
