"""Markdown files with cards as material: a row for each card, and for each text beside them."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import islice
from pathlib import Path

from quizgen.diagnostics.diagnostic import Unusable
from quizgen.importing.encodings import text_of
from quizgen.importing.map_files import MARKDOWN_STYLES
from quizgen.importing.markdown_cards import OTHER, MarkdownCard
from quizgen.importing.markdown_lines import MarkdownLine, markdown_lines
from quizgen.importing.markdown_styles import STYLES, style_of
from quizgen.importing.material import (
    LONGEST_VALUE,
    MOST_ROWS,
    ImportedRow,
    Material,
    has_dollar_formulas,
    has_html,
)
from quizgen.importing.media import MediaFolder
from quizgen.reader.characters import LARGEST_FILE

_MOST_FILES = 20_000
_MOST_CHARACTERS = 50_000_000
_MOST_GROUPS = 100
"""Files that each become a part; of more, each folder does."""

_TAGS = "tags"
_SAMPLE = 200
"""Files from which the style is told."""


def read_markdown(path: Path, given: Mapping[str, str]) -> Material:
    """The cards of a Markdown file, or of all in a folder. Raise Unusable if there are none."""
    files = _read(path, given.get("encoding", ""))
    sample = [lines for _, lines, _ in files[:: max(1, len(files) // _SAMPLE)]]
    style = given.get("cards") or style_of(sample)
    assert style in MARKDOWN_STYLES
    cards: list[tuple[str, str, MarkdownCard]] = []
    columns: dict[str, dict[str, None]] = {}
    for name, lines, tags in files:
        group = name if len(files) <= _MOST_GROUPS else name.rpartition("::")[0]
        for card in STYLES[style](lines).every():
            card.tags = (*tags, *card.tags) if card.sort != OTHER else ()
            place = f"{name.replace('::', '/')}{path.suffix or '.md'}:{card.line}"
            cards.append((place, group, card))
            columns.setdefault(card.sort, {}).update(dict.fromkeys(card.texts))
    if not any(card.sort != OTHER for _, _, card in cards):
        raise Unusable(f"{path}: no cards in a style that quizgen knows")
    if len(cards) > MOST_ROWS:
        raise Unusable(f"{path}: more than {MOST_ROWS:,} cards")
    names = {
        sort: tuple(texts) if sort == OTHER else (*texts, _TAGS) for sort, texts in columns.items()
    }
    step = max(1, len(cards) // 1_000)
    some = [text for _, _, card in cards[::step] for text in card.texts.values()]

    def rows() -> Iterator[ImportedRow]:
        for place, group, card in cards:
            texts = [card.texts.get(name, "") for name in names[card.sort]]
            if card.sort != OTHER:
                texts[-1] = " ".join("-".join(tag.split()) for tag in card.tags)
            values = tuple(text[: LONGEST_VALUE + 1] for text in texts)
            yield ImportedRow(place, card.sort, values, group)

    return Material(
        path,
        names,
        rows,
        "html" if style == "sections" and has_html(some) else "markdown",
        {"cards": style, **({"math": "dollars"} if has_dollar_formulas(some) else {})},
        MediaFolder(path if path.is_dir() else path.parent).content,
    )


def _read(path: Path, encoding: str) -> list[tuple[str, Sequence[MarkdownLine], tuple[str, ...]]]:
    """Each file: its name, its lines, and the tags in its head."""
    if path.is_file():
        paths = [path]
    else:
        paths = sorted(islice(path.rglob("*.md"), _MOST_FILES + 1))
        paths = [each for each in paths if not each.relative_to(path).parts[0].startswith(".")]
    if len(paths) > _MOST_FILES:
        raise Unusable(f"{path}: more than {_MOST_FILES:,} files")
    found: list[tuple[str, Sequence[MarkdownLine], tuple[str, ...]]] = []
    size = 0
    for each in paths:
        if each.stat().st_size > LARGEST_FILE:
            raise Unusable(f"{each}: larger than {LARGEST_FILE / 1e6:,.0f} MB")
        text = text_of(each, encoding)
        size += len(text)
        if size > _MOST_CHARACTERS:
            raise Unusable(f"{path}: more than {_MOST_CHARACTERS:,} characters")
        name = (
            "::".join(each.relative_to(path).with_suffix("").parts) if path.is_dir() else path.stem
        )
        found.append((name, *markdown_lines(text)))
    return found
