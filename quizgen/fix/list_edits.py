"""Edits of the items of a list that differ, so that the others stay as they are written."""

from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher

from quizgen.diagnostics.located import ScalarNode, SequenceNode
from quizgen.diagnostics.source import line_and_column
from quizgen.fix.manuscript import Edit, Manuscript
from quizgen.fix.notation import as_item, reads_plain, with_other_words


def other_list(
    manuscript: Manuscript, node: SequenceNode, value: Sequence[str]
) -> Iterator[list[Edit]]:
    """Change the items of a list that differ; items that go are removed with their lines."""
    items = [each for each in node.items if isinstance(each, ScalarNode)]
    if len(items) < len(node.items) or not value or not items:
        return
    if manuscript.sign(node.start) == "[":
        raw = manuscript.between(node.start, node.end)
        if "#" in raw or "\n" in raw:
            yield from _item_edits(manuscript, items, value, in_lines=False)
            return
        kept = {each.text: manuscript.between(each.start, each.end) for each in items}
        start, end = manuscript.offset(node.start), manuscript.end_of(node)
        shown = ", ".join(kept.get(each) or as_item(each) for each in value)
        yield [Edit(start, end, f"[{shown}]", "list")]
        return
    yield from _item_edits(manuscript, items, value, in_lines=True)


def _item_edits(
    manuscript: Manuscript, items: Sequence[ScalarNode], value: Sequence[str], *, in_lines: bool
) -> Iterator[list[Edit]]:
    old = [each.text for each in items]
    edits: list[Edit] = []
    for sort, i, j, m, n in SequenceMatcher(None, old, value, autojunk=False).get_opcodes():
        if sort == "equal":
            continue
        both = min(j - i, n - m)
        if (i + both < j or m + both < n) and not in_lines:
            return
        for item, text in zip(items[i : i + both], value[m : m + both], strict=True):
            edits.append(_item_text(manuscript, item, text))
        edits += [_item_gone(manuscript, item) for item in items[i + both : j]]
        if m + both < n:
            after = items[i + both - 1] if i + both else None
            edits += _new_items(manuscript, after, items[0], value[m + both : n])
    yield edits


def _item_text(manuscript: Manuscript, item: ScalarNode, text: str) -> Edit:
    start, end = manuscript.offset(item.start), manuscript.offset(item.end)
    raw = manuscript.text[start:end]
    spliced = with_other_words(raw, item.text, text)
    if spliced is None or (item.plain and not reads_plain(text)):
        spliced = as_item(text) + raw[len(raw.rstrip("\r\n")) :]
    return Edit(start, end, spliced, "item")


def _item_gone(manuscript: Manuscript, item: ScalarNode) -> Edit:
    start = manuscript.line_start(line_and_column(item.start)[0])
    line = manuscript.line_after(item.start, item.end)
    end = manuscript.line_start(line) if line < len(manuscript.ends) else len(manuscript.text)
    return Edit(start, end, "", "item")


def _new_items(
    manuscript: Manuscript,
    after: ScalarNode | None,
    first: ScalarNode,
    texts: Sequence[str],
) -> Iterator[Edit]:
    line, column = line_and_column(first.start)
    dash = manuscript.source.line(line)[:column]
    if dash.strip() != "-":
        return
    if after is not None:
        line = manuscript.line_after(after.start, after.end)
    for text in texts:
        yield manuscript.line_insert(line, f"{dash}{as_item(text)}", "item")
