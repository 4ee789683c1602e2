"""The language server, as an editor meets it: through the protocol, over standard streams."""

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from quizgen.checks.rule import RULES
from quizgen.facts.kinds import KINDS
from tests.editor.client import Client
from tests.language_client import Refused
from tests.workshop import FACTS, GERMAN_LINES, Workshop

NOW = 1_700_000_000
HEAD = "source: smith-1988\nfacts:\n"


@pytest.fixture(scope="module")
def client() -> Iterator[Client]:
    with Client() as running:
        yield running


@pytest.fixture
def lines(workshop: Workshop) -> Path:
    """The fact file of a deck that is on the disk."""
    workshop.write()
    return workshop.deck / "lines.yaml"


def names(found: list[Any]) -> list[str]:
    return [each["code"] for each in found]


def labels(answer: Any) -> list[str]:
    return [each["label"] for each in answer["items"]]


def after(text: str, edits: list[Any]) -> str:
    """A text after edits in the form of the protocol, whose columns are characters here."""
    rows = text.split("\n")

    def offset(place: Any) -> int:
        return sum(len(row) + 1 for row in rows[: place["line"]]) + int(place["character"])

    spans = [(offset(e["range"]["start"]), offset(e["range"]["end"]), e["newText"]) for e in edits]
    for start, end, new in sorted(spans, reverse=True):
        text = text[:start] + new + text[end:]
    return text


# Diagnostics


def test_unsaved_text_is_checked_with_the_facts_of_other_files(
    client: Client, workshop: Workshop, lines: Path
) -> None:
    new = workshop.deck / "new.yaml"
    text = (
        f"{HEAD}- date: 1780\n  event: the opening of a line\n  id: early\n  page: 1\n"
        "  people: stephenson\n"
    )
    (found,) = client.problems(new, text)
    assert found["code"] == "event-outside-lifetime"
    assert found["severity"] == 1
    assert found["source"] == "quizgen"
    assert found["range"]["start"] == {"line": 6, "character": 10}
    (related,) = found["relatedInformation"]
    assert related["location"]["uri"] == lines.as_uri()
    assert client.problems(new, text.replace("1780", "1825")) == []
    # What is typed in one file is known to the other.
    uri = client.open(lines, FACTS.replace("1781-06-09", "1830-06-09"))
    client.settle(uri)
    assert names(client.published[new.as_uri()]) == ["event-outside-lifetime"]
    client.close(lines)
    assert client.problems(new, text.replace("1780", "1825")) == []
    client.close(new)


def test_what_is_found_is_what_check_finds(client: Client, workshop: Workshop) -> None:
    workshop.change("page: 12", "pge: 12")
    workshop.change("born: 1781-06-09", "born: c. 1781")
    workshop.change("  because: [coal", "  because: [coal #1")
    workshop.files["more.yaml"] = f"{HEAD}- term: Gauge\n  means: TODO\n- person: “Ada”\n"
    code, output = workshop.run("check", "--format", "json")
    assert code == 1
    expected: dict[str, list[Any]] = {}
    for each in json.loads(output)["diagnostics"]:
        path = workshop.folder / each["path"].replace(f"{workshop.folder}/", "")
        expected.setdefault(path.as_uri(), []).append(
            (each["line"] - 1, each["column"] - 1, each["name"], each["message"])
        )
    client.problems(workshop.deck / "lines.yaml", workshop.files["lines.yaml"])
    published = {
        uri: [
            (*e["range"]["start"].values(), e["code"], e["message"]) for e in client.published[uri]
        ]
        for uri in expected
    }
    assert published == expected
    client.close(workshop.deck / "lines.yaml")


@pytest.mark.parametrize(("encoding", "column"), [("utf-8", 15), ("utf-16", 13), ("utf-32", 12)])
def test_columns_are_counted_as_the_client_wants(lines: Path, encoding: str, column: int) -> None:
    text = f"{HEAD}- {{term: 🚂, pge: 1, id: engine, means: a machine}}\n"
    with Client(encodings=(encoding,)) as running:
        assert running.abilities["positionEncoding"] == encoding
        (found,) = [e for e in running.problems(lines, text) if e["code"] == "unknown-field"]
        assert found["range"]["start"] == {"line": 2, "character": column}
        assert running.end() == 0


def test_what_another_program_saves_is_seen(workshop: Workshop, lines: Path) -> None:
    other = workshop.deck / "more.yaml"
    with Client(watches=True) as running:
        assert running.problems(lines, FACTS) == []
        assert running.asked == ["client/registerCapability"]
        other.write_text(f"{HEAD}- {{persn: Ada, id: ada, who: w, page: 1}}\n", "utf-8")
        changes = [{"uri": other.as_uri(), "type": 1}]
        running.tell("workspace/didChangeWatchedFiles", {"changes": changes})
        assert names(running.wait_for(other.as_uri())) == ["unknown-field"]
        other.write_text(f"{HEAD}- {{person: Ada, id: ada, who: w, page: 1}}\n", "utf-8")
        running.tell("workspace/didChangeWatchedFiles", {"changes": changes})
        answer = running.ask_at("completion", lines, f"{FACTS}- argument: x\n  by: ad|")
        assert labels(answer) == ["ada"]


def test_files_in_no_deck_are_left_alone(client: Client, tmp_path: Path) -> None:
    assert client.problems(tmp_path / "compose.yaml", "services:\n  db: {image: x}\n") == []
    (found,) = client.problems(tmp_path / "facts.yaml", "facts:\n- person: Ada\n")
    assert found["message"] == "not in a deck: no deck.yaml in this folder or above it"
    assert client.ask_at("completion", tmp_path / "facts.yaml", "facts:\n- |") is None
    assert client.ask_at("hover", tmp_path / "facts.yaml", "facts:\n- |person: Ada") is None


def test_what_a_link_leads_to_outside_of_the_deck_is_not_read(
    client: Client, workshop: Workshop, lines: Path
) -> None:
    outside = workshop.folder / "secret.yaml"
    outside.write_text(f"{HEAD}- {{person: Ada, id: secret, who: spy, page: 1}}\n", "utf-8")
    (workshop.deck / "link.yaml").symlink_to(outside)
    assert client.problems(lines, FACTS) == []
    (found,) = client.published[(workshop.deck / "link.yaml").as_uri()]
    assert found["code"] == "outside-deck"
    answer = client.ask_at("completion", lines, f"{FACTS}- argument: x\n  by: |")
    assert "secret" not in labels(answer)
    assert "stephenson" in labels(answer)
    client.close(lines)


def test_while_the_deck_file_is_broken_the_deck_is_known_as_it_was(
    client: Client, workshop: Workshop, lines: Path
) -> None:
    client.problems(lines, FACTS)
    head = workshop.deck / "deck.yaml"
    found = client.problems(head, workshop.files["deck.yaml"] + "lang: [\n")
    assert "syntax" in names(found)
    answer = client.ask_at("completion", lines, f"{FACTS}- person: Ada\n  see: |")
    assert "stephenson" in labels(answer)
    assert client.problems(head, workshop.files["deck.yaml"]) == []
    for path in (head, lines):
        client.close(path)


# Completion


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("- |", [*KINDS]),
        ("- p|", ["person"]),
        ("-|", [*KINDS]),
        ("- id: x\n  |\n", [*KINDS]),
        ("- person: Ada\n  bor|", ["born"]),
        ("- person: Ada\n  bor|\n  died: 1900\n- person: Ben\n", ["born"]),
        ("- person: Ada\n  id: ada\n  w|", ["who", "wrong", "was"]),
        ("- {person: Ada, bo|}", ["born"]),
        ("- argument: x\n  by: |", ["stephenson", "stockton-opening", "smith-1988"]),
        ("- argument: x\n  by: ste|\n  id: x", ["stephenson"]),
        ("- argument: x\n  by: Georg|", ["stephenson"]),
        ("- date: 1825\n  people: [|", ["stephenson", "stockton-opening"]),
        ("- date: 1825\n  people: [stephenson, |]", ["stockton-opening"]),
        ("- date: 1825\n  people:\n  - steph|\n  id: x", ["stephenson"]),
        ("- person: Ada\n  source: |", ["smith-1988"]),
        ("- person: Ada\n  sources: [{source: |", ["smith-1988"]),
        ("- person: Ada\n  sources:\n  - source: |\n    page: 1", ["smith-1988"]),
        ("- person: Ada\n  sources:\n  - so|", ["source"]),
        ("- person: Ada\n  sources: [{source: smith-1988, p|", ["page"]),
        ("- person: Ada\n  tags: en|", ["engineers"]),
        ("- person: Ada\n  tags: [lines, |]", ["engineers"]),
        ("- person: Ada\n  ask: {bo|", ["born"]),
        ("- person: Ada\n  ask:\n    bo|", ["born"]),
        ("- term: Gauge\n  ask: {def|", ["define"]),
        ("- person: Ada\n  ask: {born: |", ["no", "yes"]),
        ("- person: Ada\n  allow: {long-an|", ["long-answer"]),
        ("- person: Ada\n  image_side: |", ["prompt", "answer"]),
        ("- person: Ada\n  contested: |", ["true", "false"]),
        ("- person: Ada\n  image: st|", ["stephenson.png"]),
        ("- person: Ada\n  image: [{file: |", ["stephenson.png"]),
        ("- person: 'Ad|", []),
        ("- person: Ada  # b|", []),
        ("- person: Ada\n  note: |", []),
        ("- person: Ada\n  note: >\n    b|", []),
    ],
)
def test_what_can_be_typed_is_offered(
    client: Client, lines: Path, typed: str, expected: list[str]
) -> None:
    (lines.parent / "media").mkdir()
    (lines.parent / "media" / "stephenson.png").write_bytes(b"")
    before = (
        "title: A\nsource: smith-1988\ntags: [lines]\nfacts:\n- person: George Stephenson\n"
        "  id: stephenson\n  who: engineer\n  tags: engineers\n- date: 1825\n"
        "  event: the opening of a line\n  id: stockton-opening\n"
    )
    assert labels(client.ask_at("completion", lines, before + typed)) == expected


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("ti|", ["title"]),
        ("title: A\n|\nfacts:\n- person: Ada\n", ["source", "tags", "language", "ask"]),
        ("source: |\nfacts:\n- person: Ada\n", ["smith-1988"]),
        ("language: d|\n", ["de"]),
        ("ask: {defi|", ["define"]),
    ],
)
def test_the_head_of_a_file_is_completed(
    client: Client, lines: Path, typed: str, expected: list[str]
) -> None:
    assert labels(client.ask_at("completion", lines, typed)) == expected


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("licen|", ["licence"]),
        ("subdecks: |", ["true", "false"]),
        ("sources:\n  new:\n    auth|", ["author"]),
        ("sources:\n  new: {title: A, issu|", ["issued", "issue"]),
        ("sources:\n  new: {title: A, cited_in: |", ["smith-1988"]),
        ("allow: {alpha|", ["alphabetical-subdecks", "letter-of-another-alphabet"]),
        ("ask_by_tag:\n  en|", ["engineers"]),
        ("ask_by_tag:\n  engineers: {iden|", ["identify"]),
    ],
)
def test_a_deck_file_is_completed(
    client: Client, workshop: Workshop, typed: str, expected: list[str]
) -> None:
    workshop.change("who: English", "tags: engineers\n  who: English")
    workshop.write()
    head = workshop.deck / "deck.yaml"
    answer = client.ask_at("completion", head, "deck: railways\ntitle: A\n" + typed)
    assert labels(answer) == expected


def test_in_a_translation_ids_and_texts_of_the_fact_are_offered(
    client: Client, german: Workshop
) -> None:
    german.write()
    path = german.deck / "lines.de.yaml"
    untold = GERMAN_LINES.partition("- id: coal-paid")[0]
    assert labels(client.ask_at("completion", path, f"{untold}- id: |")) == ["coal-paid"]
    answer = client.ask_at("completion", path, f"{untold}- id: coal-paid\n  |")
    assert set(labels(answer)) == {"by", "question", "argument", "because"}


def test_an_offer_replaces_what_was_typed(client: Client, lines: Path) -> None:
    text = f"{HEAD}- argument: x\n  by: Georg| of England\n- person: George Stephenson\n  id: gs\n"
    (offer,) = client.ask_at("completion", lines, text)["items"]
    assert offer["detail"] == "person: George Stephenson"
    assert (
        after(text.replace("|", ""), [offer["textEdit"]]).splitlines()[3] == "  by: gs of England"
    )


# Hover


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("- person: Ada\n  bo|rn: 1815\n  id: ada\n  who: w", "the day, month or year of birth"),
        ("- per|son: Ada\n  id: ada\n  who: w", "Someone, and what they are known for."),
        ("- person: Ada\n  id: a|da\n  who: a writer\n  page: 1", "permanent name of the fact"),
        ("- person: A|da\n  id: ada\n  who: a writer\n  page: 1", "Who was Ada?\n  - a writer"),
        ("- argument: x\n  by: steph|enson", "When was George Stephenson born?\n  - 9 June 1781"),
        ("- argument: x\n  source: smith|-1988", "Smith 1988"),
        ("- argument: x\n  allow: {long-|answer: y}", "more than 20 words"),
        ("- person: x\n  ask: {bo|rn: y}", "a question"),
        ("- term: x_y <b>|\n  id: x\n  means: a *z*\n  page: 1", "**x\\_y \\<b\\>** (term"),
    ],
)
def test_what_is_at_the_cursor_is_explained(
    client: Client, workshop: Workshop, lines: Path, text: str, shown: str
) -> None:
    answer = client.ask_at("hover", workshop.deck / "more.yaml", HEAD + text)
    assert shown in answer["contents"]["value"]
    client.close(workshop.deck / "more.yaml")


@pytest.mark.parametrize("text", ["# a com|ment\nfacts:\n", "|", "\n\n|\n"])
def test_where_there_is_nothing_nothing_is_explained(
    client: Client, lines: Path, text: str
) -> None:
    assert client.ask_at("hover", lines, text) is None


def test_every_check_can_be_explained(client: Client, lines: Path) -> None:
    for name, rule in RULES.items():
        if not rule.final:
            text = f"{HEAD}- person: Ada\n  allow: {{|{name}: why}}\n"
            assert name in client.ask_at("hover", lines, text)["contents"]["value"]


# Definitions, references and renaming


def test_a_name_leads_to_the_fact_and_to_all_that_name_it(client: Client, german: Workshop) -> None:
    german.files["more.yaml"] = (
        f"{HEAD}- date: 1829\n  event: the trials\n  id: trials\n  people: [stephenson]\n"
        "  page: 1\n  see: [stockton-opening, stephenson]\n"
    )
    german.write()
    path, lines = german.deck / "more.yaml", german.deck / "lines.yaml"
    text = german.files["more.yaml"].replace("[stephenson]", "[ste|phenson]")
    (given,) = client.ask_at("definition", path, text)
    assert given["uri"] == lines.as_uri()
    assert given["range"]["start"] == {"line": 4, "character": 6}
    found = client.ask_at("references", path, text, context={"includeDeclaration": False})
    assert [(Path(each["uri"]).name, each["range"]["start"]["line"]) for each in found] == [
        ("more.yaml", 5),
        ("more.yaml", 7),
        ("lines.de.yaml", 2),
    ]
    (given,) = client.ask_at("definition", path, text.replace("|", "").replace("smith", "sm|ith"))
    assert Path(given["uri"]).name == "deck.yaml"
    client.close(path)


def renamed(client: Client, workshop: Workshop, path: Path, text: str, new: str) -> None:
    """Rename what is at the `|` in a text, and write the files as they are then."""
    edit = client.ask_at("rename", path, text, newName=new)
    for uri, edits in edit["changes"].items():
        name = Path(uri).name
        before = text.replace("|", "") if name == path.name else workshop.files[name]
        workshop.files[name] = after(before, edits)
    client.close(path)
    workshop.write()


def test_a_renamed_fact_keeps_its_reviews_and_all_that_name_it(
    client: Client, german: Workshop
) -> None:
    german.change("by: Smith", "by: stephenson")
    german.release(NOW)
    renamed(
        client,
        german,
        german.deck / "lines.yaml",
        german.files["lines.yaml"].replace("by: stephenson", "by: steph|enson"),
        "george-stephenson",
    )
    lines = german.files["lines.yaml"]
    assert "  id: george-stephenson\n  was: stephenson\n" in lines
    assert "by: george-stephenson" in lines
    assert "- id: george-stephenson\n" in german.files["lines.de.yaml"]
    assert german.run("check") == (0, "2 decks, 8 facts: nothing wrong\n")
    german.release(NOW + 100_000)
    renamed(
        client,
        german,
        german.deck / "lines.yaml",
        lines.replace("id: george-stephenson", "id: |george-stephenson"),
        "gs",
    )
    assert "  id: gs\n  was: [stephenson, george-stephenson]\n" in german.files["lines.yaml"]
    assert german.run("check")[0] == 0


@pytest.mark.parametrize(
    ("entry", "expected"),
    [
        ("- {person: Ada, id: ada, who: w}", "- {person: Ada, id: new, was: ada, who: w}"),
        ("- id: ada\n  person: Ada\n", "- id: new\n  was: ada\n  person: Ada\n"),
        ("- person: Ada\n  id: 'ada'  # x\n", "- person: Ada\n  id: 'new'  # x\n  was: ada\n"),
        ("- id: ada\n  was: [a, b]\n", "- id: new\n  was: [a, b, ada]\n"),
        (
            "- id: ada\n  was:\n  - a\n  person: x\n",
            "- id: new\n  was:\n  - a\n  - ada\n  person: x\n",
        ),
        ("- person: Ada\n  id: ada", "- person: Ada\n  id: new\n  was: ada"),
    ],
)
def test_a_former_id_is_added_as_the_author_writes(
    client: Client, workshop: Workshop, entry: str, expected: str
) -> None:
    released = "- {person: Ada, id: ada, who: a writer, page: 1}\n"
    workshop.files["lines.yaml"] = HEAD + released
    workshop.release(NOW)
    lines = workshop.deck / "lines.yaml"
    text = (HEAD + entry).replace("id: ada", "id: |ada").replace("id: 'ada", "id: '|ada")
    renamed(client, workshop, lines, text, "new")
    assert workshop.files["lines.yaml"] == HEAD + expected


def test_an_id_that_was_never_released_leaves_no_trace(
    client: Client, workshop: Workshop, lines: Path
) -> None:
    text = f"{FACTS}- person: Ada\n  id: a|d\n  who: writer\n"
    renamed(client, workshop, lines, text, "ada")
    assert workshop.files["lines.yaml"].endswith("- person: Ada\n  id: ada\n  who: writer\n")


@pytest.mark.parametrize(
    ("new", "reason"),
    [
        ("stockton-opening", "taken"),
        ("gone", "taken"),
        ("old", "taken"),
        ("George", "an id has letters a-z"),
        ("", "an id has letters a-z"),
    ],
)
def test_an_id_is_not_renamed_to_one_that_is_taken_or_none(
    client: Client, workshop: Workshop, new: str, reason: str
) -> None:
    gone = "- {term: Gauge, id: gone, means: distance between the rails, page: 1}\n"
    kept = workshop.files["lines.yaml"]
    workshop.files["lines.yaml"] += gone
    workshop.release(NOW)
    kept = kept.replace("id: coal-paid", "id: coal-paid\n  was: old")
    workshop.files["lines.yaml"] = kept
    workshop.write()
    text = kept.replace("id: stephenson", "id: step|henson")
    with pytest.raises(Refused, match=reason):
        client.ask_at("rename", workshop.deck / "lines.yaml", text, newName=new)
    client.close(workshop.deck / "lines.yaml")


def test_a_refusal_is_told_to_the_editor_alone(
    lines: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    with Client() as client, pytest.raises(Refused, match="an id has letters"):
        client.ask_at(
            "rename", lines, FACTS.replace("stephenson\n", "step|henson\n", 1), newName=""
        )
    assert capfd.readouterr().err == ""


@pytest.mark.parametrize(
    ("added", "reason"),
    [
        ("- person: [Ada\n  see: stephenson\n", "lines.yaml:24 cannot be read, and may name"),
        ("- person: George\n  id: stephenson\n", "two facts have the id 'stephenson'"),
    ],
)
def test_what_cannot_be_renamed_everywhere_is_not_renamed(
    client: Client, lines: Path, added: str, reason: str
) -> None:
    text = f"{FACTS}{added}".replace("id: stephenson\n  who", "id: step|henson\n  who")
    with pytest.raises(Refused, match=reason):
        client.ask_at("rename", lines, text, newName="new")
    client.close(lines)


def test_a_source_is_renamed_everywhere(client: Client, workshop: Workshop, lines: Path) -> None:
    head = workshop.deck / "deck.yaml"
    text = workshop.files["deck.yaml"].replace("smith-1988:", "smith|-1988:")
    renamed(client, workshop, head, text, "smith-1989")
    assert "  smith-1989: {type: book" in workshop.files["deck.yaml"]
    assert "\nsource: smith-1989\n" in workshop.files["lines.yaml"]
    assert workshop.run("check")[0] == 0


# Quick fixes


def fixes(client: Client, path: Path, text: str, line: int, only: str = "quickfix") -> list[Any]:
    client.problems(path, text)
    place = {"line": line, "character": 0}
    asked = {
        "textDocument": {"uri": path.as_uri()},
        "range": {"start": place, "end": place},
        "context": {"diagnostics": [], "only": [only]},
    }
    found: list[Any] = client.ask("textDocument/codeAction", asked)
    return found


@pytest.mark.parametrize(
    ("wrong", "right", "title"),
    [
        ("  brn: 1815", "  born: 1815", "Write 'born'"),
        ("  born: c. 1815", "  born: 1815~", "Write '1815~'"),
        ("  born: 1815-3", "  born: 1815-03", "Write '1815-03'"),
        ("  born: 44 v. Chr.", "  born: 44 BC", "Write '44 BC'"),
        ("  born: 815", "  born: 0815", "Write '0815'"),
        ("  born: 1815 to 1816", "  born: 1815/1816", "Write '1815/1816'"),
        ("  source: smth-1988", "  source: smith-1988", "Write 'smith-1988'"),
        ("  see: [stephensn]", "  see: [stephenson]", "Write 'stephenson'"),
        ("  note: order #4", '  note: "order #4"', 'Write `note: "order #4"`'),
        ("  note： x", "  note: x", "Write `note: x`"),
        ("  note: it's: so", "  note: 'it''s: so'", "Put the text in quotes"),
        ("  note: [a] b", "  note: '[a] b'", "Put the text in quotes"),
        ("  allow: {long-anser: x}", "  allow: {long-answer: x}", "Write 'long-answer'"),
    ],
)
def test_a_mistake_is_put_right_at_its_line(
    client: Client, workshop: Workshop, wrong: str, right: str, title: str
) -> None:
    workshop.write()
    path = workshop.deck / "more.yaml"
    text = f"{HEAD}- person: Ada\n  id: ada\n  who: a writer\n  page: 1\n{wrong}\n"
    found = fixes(client, path, text, 6)
    assert title in [each["title"] for each in found]
    (fix,) = [each for each in found if each["title"] == title]
    assert after(text, fix["edit"]["changes"][path.as_uri()]) == text.replace(wrong, right)
    assert fix["diagnostics"]
    client.close(path)


@pytest.mark.parametrize("wrong", ["../..", "1825/1830/1840", "1300..1200"])
def test_an_example_of_another_value_is_not_proposed(
    client: Client, workshop: Workshop, wrong: str
) -> None:
    workshop.write()
    path = workshop.deck / "more.yaml"
    text = f"{HEAD}- date: {wrong}\n  id: it\n  event: the opening\n  page: 1\n"
    assert "not-a-date" in names(client.problems(path, text))
    assert fixes(client, path, text, 2) == []
    client.close(path)


def test_a_missing_id_is_added_that_no_other_fact_has(
    client: Client, workshop: Workshop, lines: Path
) -> None:
    path = workshop.deck / "more.yaml"
    text = f"{HEAD}- person: Ada Lovelace\n  who: a writer\n- person: Stephenson\n  who: x\n"
    (fix,) = fixes(client, path, text, 2)
    assert fix["title"] == "Add `id: ada-lovelace`"
    assert after(text, fix["edit"]["changes"][path.as_uri()]) == text.replace(
        "Lovelace\n", "Lovelace\n  id: ada-lovelace\n"
    )
    (every,) = fixes(client, path, text, 0, "source.fixAll")
    fixed = after(text, every["edit"]["changes"][path.as_uri()])
    assert "  id: ada-lovelace\n" in fixed
    assert "  id: stephenson-" in fixed
    (path).write_text(text, "utf-8")
    client.close(path)
    # It is what the command does.
    assert workshop.run("fix")[0] == 0
    assert path.read_text("utf-8") == fixed


# Outline


def test_a_file_has_an_outline_by_its_facts(
    client: Client, workshop: Workshop, lines: Path
) -> None:
    uri = client.open(lines, FACTS)
    (part,) = client.ask("textDocument/documentSymbol", {"textDocument": {"uri": uri}})
    assert part["name"] == "First lines"
    assert [(each["name"], each["detail"]) for each in part["children"]] == [
        ("George Stephenson", "person stephenson"),
        (
            "1825-09-27: the opening of the Stockton and Darlington Railway",
            "date stockton-opening",
        ),
        (
            "26: miles of track in the first Stockton and Darlington line",
            "figure stockton-length",
        ),
        ("coal paid for it, passengers did not", "argument coal-paid"),
    ]
    ranges = [each["range"] for each in part["children"]]
    assert [(each["start"]["line"], each["end"]["line"]) for each in ranges] == [
        (3, 7),
        (8, 11),
        (12, 15),
        (16, 21),
    ]
    folded = client.ask("textDocument/foldingRange", {"textDocument": {"uri": uri}})
    assert [(each["startLine"], each["endLine"]) for each in folded] == [
        (2, 21),
        *[(each["start"]["line"], each["end"]["line"]) for each in ranges],
    ]
    head = client.open(workshop.deck / "deck.yaml", workshop.files["deck.yaml"])
    (deck,) = client.ask("textDocument/documentSymbol", {"textDocument": {"uri": head}})
    assert [each["name"] for each in deck["children"]] == ["smith-1988"]
    found = client.ask("workspace/symbol", {"query": "opening"})
    assert any(each["containerName"] == "date stockton-opening" for each in found)


# The program


def test_what_is_missing_is_said() -> None:
    hidden = (
        "import sys; sys.modules['pygls'] = None; sys.argv[1:] = ['lsp']\n"
        "from quizgen.cli.main import main\nmain()"
    )
    done = subprocess.run(
        [sys.executable, "-c", hidden], capture_output=True, text=True, check=False
    )
    assert done.returncode == 2
    assert done.stderr == (
        "quizgen: the language server needs pygls: pip install 'quizgen[editor]'\n"
    )
