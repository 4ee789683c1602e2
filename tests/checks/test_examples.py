"""Each rule's help shows what passes and what fails; here both are tried.

An example is a fact file without its head. What it leaves out is filled in: ids, the main value,
`by`, a page. A comment on its first line says more: `# deck.yaml`: the lines are the deck file's;
`# deck.yaml: KEY: VALUE`: the deck file has this, too;
`# media/NAME: CONTENT`: such a file exists, with spaces up to a size after the name (`, 2 MB`);
`# facts.de.yaml`: the lines are a translation; `# no source for the file`, `# nobody says so`: not
filled in.
"""

import re
import textwrap
from pathlib import Path
from typing import Any

import pytest
import yaml
from click.testing import CliRunner

from quizgen.checks.rule import RULES, Rule
from quizgen.checks.run import check_decks
from quizgen.cli.main import cli
from quizgen.facts.kinds import KINDS
from quizgen.reader.decks import ALL_LANGUAGES, read_decks

TODAY = 739_000
"""A day in 2024."""

FILLERS = {
    "who": "an example of nobody in particular, number {}",
    "event": "the making of example number {}",
    "counts": "examples made at place number {}",
    "means": "a word for example number {}",
    "question": "What is said in example number {}?",
    "cloze": "Example number {} has <1|words>.",
}


def examples(rule: Rule) -> tuple[str, str]:
    """What passes and what fails, from the rule's help."""
    text = textwrap.dedent("    " + rule.explanation)
    found = re.search(r"\n *Passes:\n\n(.*?)\n *Fails:\n\n(.*)\Z", text, re.DOTALL)
    assert found, f"{rule.name} shows no examples"
    return textwrap.dedent(found[1]), textwrap.dedent(found[2])


def write_example(folder: Path, example: str) -> None:
    """Write the deck of an example."""
    head: dict[str, Any] = {"deck": "railways", "title": "Early railways"}
    head["sources"] = {"smith-1988": {"title": "The first lines", "author": "J. Smith"}}
    facts: list[dict[str, Any]] = []
    source = "source: smith-1988\n"
    remark = example.partition("\n")[0] if example.startswith("#") else ""
    written = yaml.load(example, yaml.BaseLoader) if remark == "# deck.yaml" else None
    if written is not None:
        head["sources"] |= written.pop("sources", {})
        head |= written
        example = "- person: George Stephenson\n"
    if remark.startswith("# deck.yaml: "):
        head |= yaml.load(remark.removeprefix("# deck.yaml: "), yaml.BaseLoader)
    if file := re.match(r"# (media/[^,:]+)(?:, (\d) MB)?(?:: (.*))?", remark):
        (folder / "media").mkdir()
        content = (file[3] or "").ljust(int(file[2] or 0) * 1_000_000)
        (folder / file[1]).write_text(content, encoding="utf-8")
    if remark == "# facts.de.yaml, of a cloze":
        (folder / "deck.de.yaml").write_text("title: Frühe Eisenbahnen", encoding="utf-8")
        (folder / "facts.de.yaml").write_text(f"facts:\n{example}", encoding="utf-8")
        example = "- cloze: The line began at <1|Stockton>.\n  id: stephenson\n"
    if remark == "# facts.de.yaml":
        (folder / "deck.de.yaml").write_text("title: Frühe Eisenbahnen", encoding="utf-8")
        (folder / "facts.de.yaml").write_text(f"facts:\n{example}", encoding="utf-8")
        example = "- person: George Stephenson\n  id: stephenson\n"
    if remark == "# no source for the file":
        source = ""
    facts = yaml.load(example, yaml.BaseLoader)
    lines = []
    entries = re.split(r"(?m)^(?=- )", example)[1:]
    for number, (fact, entry) in enumerate(zip(facts, entries, strict=True)):
        kind = next(KINDS[key] for key in KINDS if key in fact)
        added = {"id": f"fact-{number}", kind.main: FILLERS[kind.main].format(number)}
        if kind.leading == "argument" and remark != "# nobody says so":
            added["by"] = "Smith"
        if not {"page", "locator", "sources"} & fact.keys():
            added["page"] = "1"
        lines.append(entry.rstrip() + "\n")
        lines += [f"  {key}: '{value}'\n" for key, value in added.items() if key not in fact]
    (folder / "deck.yaml").write_text(yaml.safe_dump(head), encoding="utf-8")
    (folder / "facts.yaml").write_text(f"{source}facts:\n{''.join(lines)}", encoding="utf-8")


def found(folder: Path, example: str) -> list[str]:
    """The names of the rules that find fault with an example."""
    write_example(folder, example)
    reading = read_decks([folder], language=ALL_LANGUAGES)
    assert not reading.diagnostics, reading.diagnostics
    return [each.name for each in check_decks(reading.decks, TODAY)]


@pytest.mark.parametrize("rule", RULES.values(), ids=RULES)
def test_what_passes_passes_every_rule(tmp_path: Path, rule: Rule) -> None:
    assert found(tmp_path, examples(rule)[0]) == []


@pytest.mark.parametrize("rule", RULES.values(), ids=RULES)
def test_what_fails_fails_by_this_rule(tmp_path: Path, rule: Rule) -> None:
    name = rule.name.removesuffix("-in-deck")
    assert name in [each.removesuffix("-in-deck") for each in found(tmp_path, examples(rule)[1])]


@pytest.mark.parametrize(
    "rule",
    [each for each in RULES.values() if each.severity == "error"],
    ids=lambda each: each.name,
)
def test_a_sheet_of_what_fails_is_planned_and_refused(tmp_path: Path, rule: Rule) -> None:
    found(tmp_path, examples(rule)[1])
    sheet = tmp_path / "sheet.md"
    command = ["sheet", str(tmp_path), "--as", "markdown", "-o", str(sheet)]
    result = CliRunner().invoke(cli, command)
    assert result.exit_code == 1, result.exception
    assert ": error: " in result.output
    assert not sheet.exists()
