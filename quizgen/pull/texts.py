"""Texts of an author, changed as a card was changed."""

from collections.abc import Sequence
from difflib import SequenceMatcher

from quizgen import languages
from quizgen.anki.html import answer_html
from quizgen.anki.html_reading import read_html
from quizgen.record import record
from quizgen.values.excerpts import FIRST_WORD
from quizgen.values.formulas.formula_marks import brackets_for_dollars
from quizgen.values.markdown import parse_text
from quizgen.values.same_ends import same_ends


@record()
class Writing:
    """How a deck is written: its language, and whether formulas can be between dollars."""

    language: str
    dollars: bool


def as_shown(author: str, writing: Writing) -> str:
    """An author's text as it is read from a card: "H₂O" for `H~2~O`."""
    if writing.dollars:
        author = brackets_for_dollars(author)
    return read_html(answer_html(parse_text(author))).text("")


def carried(
    author: str, before: str, after: str, writing: Writing, *, small: bool | None = None
) -> str:
    """The author's text with what differs between a card's text before and after.

    Its own markup and spelling stay where the card was not changed. Where it cannot be told which
    of its words have changed, it is the text of the card. `small` is as in `begun_as`; it is told
    by the text before, if that is all that the card shows.
    """
    if small is None:
        small = before[:1].islower()
    if "\n" in before or "\n" in after or "\n" in author.strip():
        return _carried_lines(author, before, after, writing)
    ours, old, new = author.split(), before.split(), after.split()
    if not old or not new:
        return after
    shown = as_shown(author, writing).split()
    place = _places(shown if len(shown) == len(ours) else ours, old)
    pieces: list[str] = []
    for sort, i, j, m, n in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        start = place.get(i - 1, None) if i else -1
        end = place.get(j, None) if j < len(old) else len(ours)
        if sort == "equal":
            start, end = place.get(i, None), place.get(j - 1, None)
            if start is None or end is None:
                # A word that the author has written otherwise is at its edge.
                return begun_as(author, after, writing, small=small)
            pieces += ours[start : end + 1]
        elif start is None or end is None or end - start - 1 != j - i:
            return begun_as(author, after, writing, small=small)
        else:
            pieces += new[m:n]
    return begun_as(author, " ".join(pieces), writing, small=small)


def carried_items(
    ours: Sequence[str], old: Sequence[str], new: Sequence[str], writing: Writing
) -> list[str]:
    """An author's items, changed as those of a card were; these, if it cannot be told which."""
    if len(ours) != len(old):
        return [*new]
    sample, small = (ours[0], old[0][:1].islower()) if ours else ("", False)
    items: list[str] = []
    for sort, i, j, m, n in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if sort == "equal":
            items += ours[i:j]
            continue
        both = min(j - i, n - m)
        items += [carried(ours[i + k], old[i + k], new[m + k], writing) for k in range(both)]
        items += [begun_as(sample, each, writing, small=small) for each in new[m + both : n]]
    return items


def _carried_lines(author: str, before: str, after: str, writing: Writing) -> str:
    """A text of several lines, changed as that of a card was: the other lines stay."""
    ours, old, new = (text.strip("\n").split("\n") for text in (author, before, after))
    if len(ours) != len(old):
        return after if before.strip() else after.strip()
    made: list[str] = []
    for sort, i, j, m, n in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if sort == "equal":
            made += ours[i:j]
        elif j - i == n - m:
            lines = zip(ours[i:j], old[i:j], new[m:n], strict=True)
            made += [_carried_line(*each, writing) for each in lines]
        else:
            made += new[m:n]
    return "\n".join(made)


def _carried_line(author: str, before: str, after: str, writing: Writing) -> str:
    # In code, spaces count.
    if author == before:
        return after
    indent = author[: len(author) - len(author.lstrip())]
    return f"{indent}{carried(author, before, after, writing)}"


def _places(ours: Sequence[str], old: Sequence[str]) -> dict[int, int]:
    """Where the words of a card are among those of the author."""
    first = [word.casefold() if not n else word for n, word in enumerate(ours)]
    second = [word.casefold() if not n else word for n, word in enumerate(old)]
    matcher = SequenceMatcher(None, first, second, autojunk=False)
    return {
        block.b + n: block.a + n
        for block in matcher.get_matching_blocks()
        for n in range(block.size)
    }


def begun_as(author: str, text: str, writing: Writing, *, small: bool) -> str:
    """The text with a small first letter, if the author's has one, and its first word is no name.

    On a card, most answers begin with a capital. With `small`, the card showed the author's letter,
    so that the capital of the same word is the learner's.
    """
    if not author[:1].islower() or not text[:1].isupper():
        return text
    first = FIRST_WORD.match(text)
    old = author.split(maxsplit=1)[0]
    sentences = languages.words(writing.language).sentences
    common = sentences.common if sentences else frozenset[str]()
    word = first[0].lower() if first else ""
    is_same = not small and text.split(maxsplit=1)[0].lower() == old.lower()
    if is_same or word in common:
        return text[:1].lower() + text[1:]
    return text


def changed_within(author: str, before: str, after: str, writing: Writing) -> str | None:
    """An author's text that a card shows, changed as the card was; None if that is not in it."""
    text = substituted(author, before, after)
    if text:
        return begun_as(author, text, writing, small=author in before)
    shown = as_shown(author, writing)
    text = substituted(shown, before, after)
    if not text and "\n" not in shown:
        text = _reworded(shown, before, after)
    return carried(author, shown, text, writing, small=shown in before) if text else None


def _reworded(value: str, before: str, after: str) -> str | None:
    """A value of which a card shows the words in another order, with the words that were changed.

    "How many seats are there in a car?" has those of "seats in a car".
    """
    ours, old, new = value.split(), before.split(), after.split()
    words = [word.casefold() for word in ours]
    for sort, i, j, m, n in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if sort == "equal":
            continue
        was, now = " ".join(old[i:j]), " ".join(new[m:n])
        if was[-1:] == now[-1:] and was[-1:] in _ENDS:
            was, now = was[:-1], now[:-1]
        run = was.casefold().split()
        places = [k for k in range(len(words)) if run and words[k : k + len(run)] == run]
        if len(places) != 1:
            return None
        there = slice(places[0], places[0] + len(run))
        ours[there], words[there] = now.split(), now.casefold().split()
    return " ".join(ours)


_ENDS = ("?", ".", ",", ":", "!")
"""What a prompt puts behind a word of a value."""


def substituted(value: str, before: str, after: str) -> str | None:
    """A value that a card shows, changed as the card was; None if the change is not within it.

    The value can be at several places; the first one that holds the change counts.
    """
    start, end = same_ends(before, after)
    stop = len(before) - end
    # Ranges are shown with another dash than they are written.
    low, text = (each.lower().replace("–", "-") for each in (value, before))
    if not low or len(text) != len(before):
        return None
    place = text.find(low)
    while place >= 0:
        if place <= start and stop <= place + len(value):
            put = after[start : len(after) - end]
            return value[: start - place] + put + value[stop - place :]
        place = text.find(low, place + 1)
    return None
