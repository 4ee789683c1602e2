"""The JSON Schema: what it is, and what check-jsonschema says by it of good and bad files."""

import json
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from quizgen.facts.kinds import KINDS
from quizgen.languages import deck_languages
from quizgen.reader.schema import deck_file_schema, fact_file_schema
from quizgen.start.first_deck import first_deck
from quizgen.values.dates import parse_when
from quizgen.values.quantities import parse_quantity
from tests.workshop import DECK, FACTS

ROOT = Path(__file__).parent.parent.parent
GOLDEN = ROOT / "tests" / "golden"
JUDGE = [sys.executable, "-m", "check_jsonschema"]


@pytest.mark.parametrize(
    ("options", "golden"),
    [
        ([], "facts.schema.json"),
        (["--deck"], "deck.schema.json"),
        (["--translation"], "translation.schema.json"),
    ],
)
def test_the_schema_is_the_golden_one(options: list[str], golden: str) -> None:
    """After a change of fields: `quizgen schema > tests/golden/facts.schema.json`."""
    command = [sys.executable, "-m", "quizgen", "schema", *options]
    printed = subprocess.run(command, capture_output=True, check=True, cwd=ROOT).stdout
    assert printed.decode().splitlines() == (GOLDEN / golden).read_text("utf-8").splitlines()


@pytest.mark.slow
@pytest.mark.parametrize("encoding", ["ascii", "latin-1", "utf-8"])
def test_the_schema_is_the_same_on_every_terminal(encoding: str) -> None:
    printed = subprocess.run(
        [sys.executable, "-m", "quizgen", "schema"],
        capture_output=True,
        check=True,
        cwd=ROOT,
        env={**os.environ, "PYTHONIOENCODING": encoding},
    ).stdout
    assert json.loads(printed.decode("ascii")) == fact_file_schema()


def judged(folder: Path, files: dict[str, str], schema: str = "facts") -> list[str]:
    """What check-jsonschema finds in files: `file path: message`."""
    for name, text in files.items():
        (folder / name).write_text(text, encoding="utf-8")
    schema_file = GOLDEN / f"{schema}.schema.json"
    done = subprocess.run(
        [*JUDGE, "--output-format", "json", "--schemafile", str(schema_file)]
        + [str(folder / name) for name in files],
        capture_output=True,
        text=True,
        check=False,
    )
    found: dict[str, Any] = json.loads(done.stdout)
    assert not found.get("parse_errors"), found
    return [
        f"{Path(each['filename']).name} {each['path'].removeprefix('$.')}: {each['message']}"
        for each in found["errors"]
    ]


def test_the_schemas_are_draft_07() -> None:
    files = [str(path) for path in sorted(GOLDEN.glob("*.schema.json"))]
    assert len(files) == 3
    subprocess.run([*JUDGE, "--check-metaschema", *files], check=True, capture_output=True)


@pytest.mark.slow
def test_our_own_decks_are_good(tmp_path: Path) -> None:
    decks = [path.parent for path in ROOT.glob("decks/*/deck.yaml")]
    texts = {
        path.name: path.read_text("utf-8") for deck in decks for path in deck.glob("[0-9]*.yaml")
    }
    translations = {name: text for name, text in texts.items() if "." in Path(name).stem}
    facts = {name: text for name, text in texts.items() if name not in translations}
    heads = {f"{deck.name}.yaml": (deck / "deck.yaml").read_text("utf-8") for deck in decks}
    assert facts
    assert translations
    assert heads
    assert judged(tmp_path, facts) == []
    assert judged(tmp_path, translations, "translation") == []
    assert judged(tmp_path, heads, "deck") == []


@pytest.mark.slow
def test_the_deck_in_the_readme_is_good(tmp_path: Path) -> None:
    """Its files are the YAML blocks that open with their path: `# decks/railways/deck.yaml`."""
    readme = (ROOT / "README.md").read_text("utf-8")
    blocks = re.findall(r"```yaml\n(# decks/\S+/(\S+)\n.*?)```", readme, re.DOTALL)
    files = {name: text for text, name in blocks}
    assert set(files) == {"deck.yaml", "first-lines.yaml"}
    assert judged(tmp_path, {"deck.yaml": files.pop("deck.yaml")}, "deck") == []
    assert judged(tmp_path, files) == []


@pytest.mark.slow
def test_a_new_deck_is_good(tmp_path: Path) -> None:
    made = first_deck(tmp_path / "railways", "k3v9t2mqx7pd")
    texts = {path.name: content.decode() for path, content in made.items()}
    assert judged(tmp_path, {"first-lines.yaml": texts["first-lines.yaml"]}) == []
    assert judged(tmp_path, {"deck.yaml": texts["deck.yaml"]}, "deck") == []


GOOD = {
    "workshop.yaml": FACTS,
    "numbers-as-text.yaml": "title: 1984\nfacts:\n- person: 1984\n  id: a\n  who: true\n",
    "lists-of-one.yaml": "tags: a\nfacts:\n- {person: A, id: a, who: [x, y], also: b, was: c}\n",
    "dates.yaml": (
        "facts:\n- {person: A, id: a, who: x, born: 1781, died: [1936, 1937]}\n"
        "- {date: 1917-10-25 OS, event: x, id: b, posthumous: yes, people: a}\n"
    ),
    "yes-and-no.yaml": "facts:\n"
    + "".join(
        f"- {{person: A, id: a, who: x, contested: {yes_no}}}\n"
        for yes_no in ("yes", "No", "TRUE", "false", "'true'", "'No'")
    ),
    "sources.yaml": "facts:\n"
    + "".join(
        f"- {{person: A, id: a, who: x, sources: {sources}}}\n"
        for sources in ("b", "1984", "{source: b, page: 1}", "[b, {source: c, for: who}]")
    ),
    "asks.yaml": (
        "facts:\n- {person: A, id: a, who: x, ask: {name: no, identify: Who?}}\n"
        "- {date: 178X, event: x, id: b, ask: When on earth?, sources: [{source: a, page: 1}, b]}\n"
    ),
}


@pytest.mark.slow
def test_good_files_are_good(tmp_path: Path) -> None:
    assert judged(tmp_path, GOOD) == []


HAS = "facts:\n- person: A\n  id: a\n  who: x\n"

BAD = {
    "misspelt-kind": (
        "facts:\n- persn: A\n  id: a\n  who: x\n",
        ["facts[0]: Additional properties are not allowed ('persn' was unexpected)"],
    ),
    "no-kind": (
        "facts:\n- who: A\n  id: a\n",
        [f"facts[0]: 'one of {', '.join(KINDS)}' is a required property"],
    ),
    "two-kinds": (
        HAS + "  date: 1900\n",
        ["facts[0]: Additional properties are not allowed ('date' was unexpected)"],
    ),
    "no-mapping": ("facts:\n- A\n", ["facts[0]: 'A' is not of type 'object'"]),
    "misspelt-key": (
        HAS + "  tag: b\n",
        ["facts[0]: Additional properties are not allowed ('tag' was unexpected)"],
    ),
    "missing": (
        "facts:\n- person: A\n  id: a\n",
        ["facts[0]: 'who' is a required property"],
    ),
    "another-kinds-key": (
        HAS + "  counts: b\n",
        ["facts[0]: Additional properties are not allowed ('counts' was unexpected)"],
    ),
    "no-null": (
        HAS + "  note:\n",
        ["facts[0].note: None is not of type 'string', 'number', 'boolean'"],
    ),
    "no-id": (
        HAS.replace("id: a", "id: A B"),
        ["facts[0].id: 'A B' does not match '^[a-z][a-z0-9-]*$'"],
    ),
    "no-date": (
        HAS + "  born: about 1800\n",
        [
            "facts[0].born: 'about 1800' does not match "
            r"'^(?:[-0-9XYABCDEOS~?%./ ,\\[\\]]|ca?(?=[. ])|(?:st|nd|rd|th) century|"
            "January|February|March|April|May|June|July|August|September|October|November|December"
            ")+$'"
        ],
    ),
    "no-tag": (
        HAS + "  tags: [b, two words]\n",
        [r"facts[0].tags[1]: 'two words' does not match '^\\S+$'"],
    ),
    "no-question": (
        HAS + "  ask: {nmae: no}\n",
        ["facts[0].ask: Additional properties are not allowed ('nmae' was unexpected)"],
    ),
    "neither-yes-nor-no": (
        HAS + "  contested: maybe\n",
        [
            "facts[0].contested: 'maybe' does not match '^(?:[Tt][Rr][Uu][Ee]|[Yy][Ee][Ss]"
            "|[Ff][Aa][Ll][Ss][Ee]|[Nn][Oo])$'"
        ],
    ),
    "no-facts": ("facts: []\n", ["facts: [] should be non-empty"]),
}


def test_each_bad_file_gets_exactly_the_message_it_deserves(tmp_path: Path) -> None:
    expected = [f"{name}.yaml {line}" for name, (_, found) in BAD.items() for line in found]
    files = {f"{name}.yaml": text for name, (text, _) in BAD.items()}
    assert sorted(judged(tmp_path, files)) == sorted(expected)


def test_a_deck_file_is_judged_by_its_own_schema(tmp_path: Path) -> None:
    files = {
        "good.yaml": DECK,
        "language.yaml": DECK + "language: tlh\n",
        "source.yaml": DECK.replace("author:", "autor:"),
        "address.yaml": DECK + "report: nowhere\n",
    }
    assert sorted(judged(tmp_path, files, "deck")) == [
        "address.yaml report: 'nowhere' does not match '^https?://'",
        f"language.yaml language: 'tlh' is not one of {[*deck_languages()]}",
        "source.yaml sources['smith-1988']: Additional properties are not allowed "
        "('autor' was unexpected)",
    ]


@pytest.mark.parametrize(
    "date",
    ["1781-06-09", "1781~", "1781?", "1781%", "178X", "17XX", "-0043", "1825/1830", "1825/..",
     "../1830", "1825/", "1917-10-25 OS", "[1936, 1937]", "[1936,1937]", "44 BC", "c. 560 B.C.E.",
     "ca 560 BCE?", "5th century BC", "-04XX", "AD 14/20 CE", "1200..1300", "Y-66000000~"],
)  # fmt: skip
def test_the_schema_takes_every_form_of_a_date(date: str) -> None:
    parse_when(date)
    pattern = fact_file_schema()["definitions"]["person"]["properties"]["born"]["pattern"]
    assert re.search(pattern, date)


@pytest.mark.parametrize("number", ["26", "76.5 %", "~400000", "400000+", "20..25", ">=4", "-3"])
def test_the_schema_takes_every_form_of_a_number(number: str) -> None:
    parse_quantity(number)
    pattern = fact_file_schema()["definitions"]["figure"]["properties"]["figure"]["pattern"]
    assert re.search(pattern, number)


def test_no_field_may_be_null() -> None:
    assert "null" not in json.dumps([fact_file_schema(), deck_file_schema()])
