"""Cards in a Markdown file that are marked within its text, and the styles of cards.

- `question :: answer` in a line, or a line `?` between both; ==holes== in a sentence
- `1. question` with the answer in a quotation below it
- a note between the lines START and END, each field after its name and a colon
"""

from collections.abc import Callable, Iterator, Mapping, Sequence

from quizgen.importing.holes import anki_hole
from quizgen.importing.markdown_cards import (
    ANSWER,
    CLOZE,
    QUESTION,
    FoundCards,
    has_sections,
    headed_cards,
    labelled_cards,
    sectioned_cards,
)
from quizgen.importing.markdown_lines import MarkdownLine, without_marks_of_cards
from quizgen.importing.markdown_lists import is_glossary, listed_cards, tabled_cards
from quizgen.lazy_pattern import lazy_pattern

_INLINE = lazy_pattern(r"(?P<front>.*?\S)[ \t]*(?<!:):::?(?!:)[ \t]*(?P<back>\S.*)")
_NO_FRONT = lazy_pattern(r"://\S*\Z|\A[^`]*`(?:[^`]*`[^`]*`)*[^`]*\Z")
"""What ends within an address or within code."""

_HIGHLIGHT = lazy_pattern(r"==(\S(?:[^=\n]*\S)?)==")


def inline_cards(lines: Sequence[MarkdownLine]) -> FoundCards:
    """`question :: answer` in a line, a line `?` between both, and sentences with ==holes==."""
    found = FoundCards()
    for paragraph in _paragraphs(lines):
        lines_of = [line.text for line in paragraph]
        middle = next((n for n, text in enumerate(lines_of) if text.strip() in ("?", "??")), -1)
        if not 0 < middle < len(lines_of) - 1 or paragraph[middle].code:
            _add_sentence(_below_cards(paragraph, found), found)
            continue
        # The line above `?` is a question, whatever else is in it.
        question = [*_below_cards(paragraph[: middle - 1], found), paragraph[middle - 1]]
        front, tags = without_marks_of_cards("\n".join(line.text for line in question))
        texts = {QUESTION: [front], ANSWER: lines_of[middle + 1 :]}
        found.add(question[0].number, QUESTION, texts, tags)
    return found


def _below_cards(lines: Sequence[MarkdownLine], found: FoundCards) -> list[MarkdownLine]:
    """The lines below the last `question :: answer`. What is above them is added to the cards."""
    rest: list[MarkdownLine] = []
    for line in lines:
        other = line.code or line.level or _HIGHLIGHT.search(line.text)
        parted = None if other else _INLINE.fullmatch(line.text)
        if not parted or _NO_FRONT.search(parted["front"]):
            rest.append(line)
            continue
        _add_sentence(rest, found)
        rest = []
        front, tags = without_marks_of_cards(parted["front"].lstrip("-*+ "))
        back, more = without_marks_of_cards(parted["back"])
        found.add(line.number, QUESTION, {QUESTION: [front], ANSWER: [back]}, (*tags, *more))
    return rest


def _add_sentence(lines: Sequence[MarkdownLine], found: FoundCards) -> None:
    """Add the sentence with ==holes== that some lines are; if they are none, skip them."""
    whole = "\n".join(line.text for line in lines)
    if lines and _HIGHLIGHT.search(whole) and not lines[0].level:
        found.add(lines[0].number, CLOZE, {CLOZE: [_highlighted(whole)]})
    else:
        for line in lines:
            found.skip(line)


def _highlighted(text: str) -> str:
    pieces = _HIGHLIGHT.split(text)
    return "".join(
        anki_hole(n // 2 + 1, piece) if n % 2 else piece for n, piece in enumerate(pieces)
    )


def _paragraphs(lines: Sequence[MarkdownLine]) -> Iterator[list[MarkdownLine]]:
    paragraph: list[MarkdownLine] = []
    for line in lines:
        if line.text.strip() or line.code:
            if line.level and paragraph:
                yield paragraph
                paragraph = []
            paragraph.append(line)
        elif paragraph:
            yield paragraph
            paragraph = []
    if paragraph:
        yield paragraph


_NUMBERED = lazy_pattern(r" {0,3}\d+[.)][ \t]+(.*\S.*)")


def quoted_cards(lines: Sequence[MarkdownLine]) -> FoundCards:
    """`1. question`, and its answer in a quotation below it."""
    found = FoundCards()
    question: list[MarkdownLine] = []
    answer: list[str] = []

    def end() -> None:
        nonlocal question, answer
        if question and answer:
            first = _NUMBERED.fullmatch(question[0].text)
            texts = [first[1] if first else "", *(line.text.strip() for line in question[1:])]
            found.add(question[0].number, QUESTION, {QUESTION: texts, ANSWER: answer})
        else:
            for line in question:
                found.skip(line)
        question, answer = [], []

    for line in lines:
        if not line.code and _NUMBERED.fullmatch(line.text):
            end()
            question = [line]
        elif question and not line.code and line.text.lstrip().startswith(">"):
            answer.append(line.text.lstrip()[1:].removeprefix(" "))
        elif question and not answer and not (line.level or line.is_rule):
            question.append(line)
        else:
            end()
            found.skip(line)
    end()
    return found


_FIELD = lazy_pattern(r"([A-Z][\w -]{0,30}):[ \t]*(.*)")


def enclosed_cards(lines: Sequence[MarkdownLine]) -> FoundCards:
    """Notes between the lines START and END."""
    found = FoundCards()
    inside: list[MarkdownLine] | None = None
    for line in lines:
        if line.text.strip() == "START" and not line.code:
            for unended in inside or ():
                found.skip(unended)
            inside = []
        elif line.text.strip() == "END" and not line.code and inside:
            _add_enclosed(inside, found)
            inside = None
        elif inside is not None:
            inside.append(line)
        else:
            found.skip(line)
    for line in inside or ():
        found.skip(line)
    return found


def _add_enclosed(lines: Sequence[MarkdownLine], found: FoundCards) -> None:
    texts: dict[str, list[str]] = {}
    name = "Front"
    tags: list[str] = []
    for line in lines[1:]:
        field = None if line.code else _FIELD.fullmatch(line.text)
        if field and field[1] == "Tags":
            tags += field[2].split()
        elif field:
            name = field[1]
            texts.setdefault(name, []).append(field[2])
        elif not line.text.startswith("<!--ID"):
            texts.setdefault(name, []).append(line.text)
    found.add(lines[0].number, lines[0].text.strip() or "note", texts, tags)


STYLES: Mapping[str, Callable[[Sequence[MarkdownLine]], FoundCards]] = {
    "enclosed": enclosed_cards,
    "labels": labelled_cards,
    "quotes": quoted_cards,
    "inline": inline_cards,
    "sections": sectioned_cards,
    "table": tabled_cards,
    "list": listed_cards,
    "headings": headed_cards,
}
"""The styles of cards, by their names in a map."""


def style_of(files: Sequence[Sequence[MarkdownLine]]) -> str:
    """The style of most cards in the files; headings if they have none.

    Lists and tables may be the answers to headings, unless they are nearly all that there is.
    """
    counts = {
        name: sum(len(read(lines).made) for lines in files)
        for name, read in STYLES.items()
        if name not in ("sections", "headings", "table", "list")
    }
    best = max(counts, key=lambda name: counts[name])
    sectioned = sum(map(has_sections, files))
    if sectioned * 2 > len(files):
        return "sections"
    if counts[best]:
        return best
    glossaries = (
        name for name in ("table", "list") if all(map(is_glossary, map(STYLES[name], files)))
    )
    return next(glossaries, "headings")
