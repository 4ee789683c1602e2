"""Checking a deck again after each change finds what checking it anew finds."""

import re
import shutil
from pathlib import Path
from random import Random

import pytest

from quizgen.checks.drafts import check_reading
from quizgen.checks.kept import KeptChecks
from quizgen.checks.once_per_fact import keep_facts
from quizgen.checks.rule import RULES
from quizgen.checks.run import check_decks
from quizgen.diagnostics.diagnostic import Diagnostic, by_position
from quizgen.editor.kept_files import KeptFiles
from quizgen.reader.decks import ALL_LANGUAGES, Reading, read_decks
from tests.checks.test_examples import examples, found
from tests.workshop import GERMAN_HEAD, GERMAN_LINES, Workshop

ROOT = Path(__file__).parent.parent.parent
TODAY = 739_000


@pytest.fixture(autouse=True)
def _keep() -> None:
    keep_facts()


def said(found: list[Diagnostic]) -> list[object]:
    """Diagnostics with their places, without what they have in common by identity."""
    return [
        (
            *by_position(each),
            each.span.end_line,
            each.span.end_column,
            each.severity,
            [(str(span), word) for span, word in each.related],
        )
        for each in sorted(found, key=by_position)
    ]


def anew(reading: Reading) -> list[object]:
    return said(
        check_reading(reading, RULES, lambda decks, names: check_decks(decks, TODAY, names))
    )


class Again:
    """A deck that is read and checked again and again."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.files = KeptFiles()
        self.checks = KeptChecks(TODAY)

    def read(self) -> Reading:
        return read_decks([self.folder], language=ALL_LANGUAGES, files=self.files)

    def found(self) -> tuple[list[object], list[object]]:
        """What the reader says, and what the checks find."""
        reading = self.read()
        kept = self.checks.check_decks
        found = check_reading(
            reading, RULES, kept, lambda decks, names: check_decks(decks, TODAY, names)
        )
        return said([*reading.diagnostics]), said(found)


def typed(text: str, draw: Random, words: list[str]) -> str:
    """A text after an edit of the kind that authors make, or one that breaks it."""
    lines = text.split("\n")
    at = draw.randrange(len(lines))
    sort = draw.randrange(6)
    if sort == 0:
        lines[at : at + 1] = []
    elif sort == 1:
        lines.insert(at, lines[draw.randrange(len(lines))])
    elif sort == 2:
        column = draw.randrange(len(lines[at]) + 1)
        sign = draw.choice(["x", " ", ":", "#", "'", "*", "[", "\n", "“", "\t", "1", "TODO "])
        lines[at] = lines[at][:column] + sign + lines[at][column:]
    elif sort == 3:
        key, colon, value = lines[at].partition(": ")
        lines[at] = key + colon + (draw.choice(words) if value else value)
    elif sort == 4:
        column = draw.randrange(len(lines[at]) + 1)
        lines[at] = lines[at][:column]
    else:
        lines.insert(at, "")
    return "\n".join(lines)


def test_an_edit_of_a_fact_is_seen_by_those_that_name_it(tmp_path: Path) -> None:
    workshop = Workshop(tmp_path)
    workshop.files["more.yaml"] = (
        "source: smith-1988\nfacts:\n- date: 1840\n  event: the opening of another line\n"
        "  id: other\n  page: 1\n  people: stephenson\n"
    )
    workshop.write()
    again = Again(workshop.deck)
    assert again.found()[1] == []
    lines = workshop.deck / "lines.yaml"
    again.files.typed[lines] = workshop.files["lines.yaml"].replace(
        "1781-06-09", "1781-06-09\n  died: 1830"
    )
    (found,) = again.found()[1]
    assert "event-outside-lifetime" in str(found)
    # The place of the person moves, and with it the place that is compared.
    again.files.typed[lines] = again.files.typed[lines].replace("facts:", "\n\nfacts:")
    (moved,) = again.found()[1]
    assert moved != found
    assert [moved] == anew(again.read())
    del again.files.typed[lines]
    assert again.found()[1] == []


def test_only_the_changed_file_is_read_again(tmp_path: Path) -> None:
    workshop = Workshop(tmp_path)
    workshop.files["more.yaml"] = workshop.files["lines.yaml"].replace("id: ", "id: more-")
    workshop.write()
    again = Again(workshop.deck)
    (before,) = again.read().decks
    again.files.typed[workshop.deck / "more.yaml"] = workshop.files["more.yaml"] + "\n"
    (after,) = again.read().decks
    assert before.parts[0] is after.parts[0]
    assert before.parts[1] is not after.parts[1]
    assert [one is other for one, other in zip(before.facts, after.facts, strict=True)] == [
        *[True] * 4,
        *[False] * 4,
    ]


def test_a_file_that_is_saved_by_another_program_is_read_again(tmp_path: Path) -> None:
    workshop = Workshop(tmp_path)
    workshop.write()
    again = Again(workshop.deck)
    assert again.found() == ([], [])
    workshop.change("page: 12", "pge: 12")
    workshop.write()
    assert "unknown-field" in str(again.found())


def test_a_new_file_counts_before_it_is_saved(tmp_path: Path) -> None:
    workshop = Workshop(tmp_path)
    workshop.write()
    again = Again(workshop.deck)
    new = workshop.deck / "a" / "new.yaml"
    again.files.typed[new] = workshop.files["lines.yaml"]
    assert str(again.found()).count("duplicate-id") == 4
    assert [part.name for part in again.read().decks[0].parts] == ["a/new", "lines"]


@pytest.mark.parametrize("name", [name for name, rule in RULES.items() if rule.alone])
def test_what_a_rule_finds_alone_it_finds_in_a_file_for_each_fact(
    tmp_path: Path, name: str
) -> None:
    example = examples(RULES[name])[1]
    found(tmp_path, example)
    if "facts.de.yaml" in example:
        return
    head, *entries = re.split(r"(?m)^(?=- )", (tmp_path / "facts.yaml").read_text("utf-8"))
    (tmp_path / "facts.yaml").unlink()
    for number, entry in enumerate(entries):
        (tmp_path / f"part-{number}.yaml").write_text(head + entry, encoding="utf-8")
    again = Again(tmp_path)
    assert again.found()[1] == anew(again.read())
    assert again.found()[1] == anew(again.read())


@pytest.mark.slow
@pytest.mark.parametrize(
    ("deck", "seed"), [("workshop", 2), ("workshop", 3), ("railways", 1), ("memory", 1)]
)
def test_what_is_kept_makes_no_difference(tmp_path: Path, deck: str, seed: int) -> None:
    workshop = Workshop(tmp_path)
    workshop.files |= {"deck.de.yaml": GERMAN_HEAD, "lines.de.yaml": GERMAN_LINES}
    folder = workshop.deck
    if deck == "workshop":
        workshop.files["more.yaml"] = (
            workshop.files["lines.yaml"]
            .replace("id: ", "id: more-")
            .replace("Stephenson", "Hudson")
        )
        workshop.write()
    else:
        source = ROOT / ("docs/templates/railways" if deck == "railways" else "decks/memory")
        shutil.copytree(source, folder)
    draw = Random(seed)
    again = Again(folder)
    paths = sorted(folder.rglob("*.yaml"))
    saved = {path: path.read_text("utf-8") for path in paths}
    words = [word for text in saved.values() for word in text.split()]
    for step in range({"workshop": 40, "railways": 12, "memory": 6}[deck]):
        path = draw.choice(paths)
        text = again.files.typed.get(path, saved[path])
        # An error in the deck file hides all others, so it is soon mended.
        is_broken = path.name == "deck.yaml" and path in again.files.typed
        again.files.typed[path] = saved[path] if is_broken else typed(text, draw, words)
        if draw.random() < 0.1:
            again.files.typed.pop(draw.choice(paths), None)
        ours = again.found()
        fresh = KeptFiles()
        fresh.typed = dict(again.files.typed)
        reading = read_decks([folder], language=ALL_LANGUAGES, files=fresh)
        assert ours == (said([*reading.diagnostics]), anew(reading)), (seed, step)
