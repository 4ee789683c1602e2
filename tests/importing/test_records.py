"""Records in YAML and JSON: lists of entries, and entries by their names."""

import pytest

from tests.importing.bench import Bench

RECORDS = {
    "a list": (
        "sea.yaml",
        "- term: ebb\n  definition: 'the fall: of water'\n  tags: [sea, low]\n"
        "- term: flood\n  definition: the rise\n  page: 12\n- a note\n",
        [
            "term: ebb / means: the fall: of water / tags: sea, low",
            "term: flood / means: the rise / page: 12",
        ],
        [{"Text": "a note"}],
    ),
    "keys that are no names of columns": (
        "sea.json",
        '[{"term": "ebb", "means": "the fall", " ": "x", "a\\n b": "y"}, {"a b": "z"}]',
        ["term: ebb / means: the fall / note: 3: x\na b: y"],
        [{"a b 5": "z"}],
    ),
    "meanings by term": (
        "sea.yml",
        "ebb: the fall\nflood: the rise\n",
        ["term: ebb / means: the fall", "term: flood / means: the rise"],
        [],
    ),
    "entries by name": (
        "sea.yaml",
        "Isaac Newton: {born: 1643, died: 1727, role: English physicist}\n"
        "Johann Bach: {born: 1685, died: 1750, role: German composer}\n",
        [
            "person: Isaac Newton / who: English physicist / born: 1643 / died: 1727",
            "person: Johann Bach / who: German composer / born: 1685 / died: 1750",
        ],
        [],
    ),
    "cards below a key": (
        "sea.json",
        '{"title": "Sea", "cards": [\n{"q": "What is ebb?", "a": "the fall \\ud83c\\udf0a"},\n'
        '{"q": "What is flood?", "a": ["a rise", "of water"]}]}\n',
        [
            "question: What is ebb? / answer: the fall 🌊",
            "question: What is flood? / answer: a rise\nof water",
        ],
        [{"Text": "Sea"}],
    ),
}
"""By form, a file, the facts that it makes, and what is left over."""


@pytest.mark.parametrize("name", RECORDS)
def test_records_become_facts(bench: Bench, name: str) -> None:
    file, text, facts, rest = RECORDS[name]
    code, output = bench.import_(file, text, bench.propose(file, text))
    assert code == 0, output
    assert bench.values("sea.yaml", without="id") == facts
    assert [each["values"] for each in bench.left()] == rest
    assert bench.check()[0] == 0


def test_an_encoding_that_a_file_is_not_in_is_told(bench: Bench) -> None:
    a_map = 'encoding: ascii\nfacts:\n- term: "{a}"\n  means: "{b}"\n'
    code, output = bench.import_("sea.yaml", "- a: Öl\n  b: x\n", a_map)
    assert (code, output.partition(": '")[0]) == (2, "sea.yaml: cannot be read as ascii")


@pytest.mark.parametrize(
    ("name", "text", "said"),
    [
        ("sea.yaml", "- a: b: c\n", "sea.yaml:1: YAML reads this ':' as the end of a key"),
        ("sea.yaml", "- a: b\n- a: \x07\n", "sea.yaml:2: U+0007 is a control character"),
        ("sea.json", '[{"a": "b",}]', "sea.json:1: not JSON: "),
        ("sea.json", "[" * 100_000, "sea.json: too many levels of nesting"),
        ("sea.yaml", "".join(f"- k{n}: v\n" for n in range(501)), "sea.yaml: more than 500 diff"),
        ("sea.yaml", "- a\n- b\n", "sea.yaml: no records: expected a list of entries with keys"),
        ("sea.yaml", "", "sea.yaml: no records: "),
        ("sea.yaml", "facts:\n- term: a\n  means: b\n", "sea.yaml: a file of facts: copy it into"),
    ],
)
def test_what_has_no_records_is_refused_in_one_line(
    bench: Bench, name: str, text: str, said: str
) -> None:
    code, output = bench.run("import", str(bench.write(name, text)))
    assert code == 2
    assert output.startswith(said)
    assert "\n" not in output
