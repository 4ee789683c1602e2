"""What the back of a card adds to the answer, changed as it was in Anki."""

from difflib import SequenceMatcher

from quizgen import languages
from quizgen.diagnostics.located import ScalarNode, SequenceNode
from quizgen.fix.values import Changes
from quizgen.lazy_pattern import lazy_pattern
from quizgen.pull.texts import carried_items
from quizgen.pull.trial import Trial
from quizgen.pull.typed_values import date_written
from quizgen.questions.answers.date import DateAnswer
from quizgen.values.dates import When, parse_when

_ERA = lazy_pattern(r"(?<=\d)[\s(?)]*([^\W\d_]\D*)\Z")
"""What follows the year of a date, after "(?)"."""

_KEYS = {"also": "also", "also_called": "also", "stands_for": "stands_for"}
"""The keys of what is added, but for dates of life, by its sort."""


def changed_asides(trial: Trial, before: str, after: str) -> Changes:
    """The values of a fact of which the lines are made, changed as these were; none if not told."""
    asides = [*trial.fact.asides()]
    words = languages.words(trial.fact.language)
    old = [line for line in before.split("\n") if line]
    new = [line for line in after.split("\n") if line]
    if len(asides) != len(old):
        return {}
    changes: dict[tuple[str, ...], str | list[str] | None] = {}
    for kind, i, j, m, n in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if kind == "equal":
            continue
        if n - m not in (0, j - i):
            return {}
        for k in range(j - i):
            sort = asides[i + k].sort or ""
            key = _KEYS.get(sort)
            if m == n:
                if key is None:
                    return {}
                changes[key,] = None
                continue
            start, _, end = getattr(words.anki.asides, sort, "{text}").partition("{text}")
            line = new[m + k]
            if not line.startswith(start) or not line.endswith(end):
                return {}
            text = line[len(start) : len(line) - len(end)].strip()
            if key is None:
                changes |= _dates_of_life(trial, text, sort)
                continue
            if key == "also":
                separator = words.list_separator.strip()
                was = old[i + k][len(start) : len(old[i + k]) - len(end)]
                changes[key,] = carried_items(
                    _written(trial, key),
                    _items(was, separator),
                    _items(text, separator),
                    trial.writing,
                )
            else:
                changes[key,] = text
    return changes


def _items(text: str, separator: str) -> list[str]:
    return [each.strip() for each in text.split(separator) if each.strip()]


def _written(trial: Trial, key: str) -> list[str]:
    """The texts of a list as they are written."""
    node = trial.fact.entries.get(key)
    items = node.items if isinstance(node, SequenceNode) else [node]
    return [each.text for each in items if isinstance(each, ScalarNode)]


def _dates_of_life(trial: Trial, text: str, sort: str) -> dict[tuple[str, ...], str]:
    """The dates that a line tells: the birth or the death, which is its sort, or both."""
    known = {
        key: date
        for key in ((sort,) if sort else ("born", "died"))
        if isinstance(date := getattr(trial.fact, key, None), When)
    }
    told = [each.strip() for each in text.split("–")] if len(known) == 2 else [text]
    if len(told) != len(known):
        return {}
    if len(told) == 2 and known["born"].moments[0].year <= 0 and not _ERA.search(told[0]):
        # The second one has the era of both.
        era = _ERA.search(told[1])
        told[0] += f" {era[1]}" if era else ""
    changes: dict[tuple[str, ...], str] = {}
    for (key, date), part in zip(known.items(), told, strict=True):
        written = date_written(part, DateAnswer(date, trial.fact.language))
        if written and parse_when(written) != date:
            changes[key,] = written
    return changes
