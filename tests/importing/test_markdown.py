"""Cards in Markdown, in the styles of the programs that keep them so."""

import pytest

from tests.importing.bench import Bench

LABELS = """\
---
tags: [sea]
---
# Tides

A note beside the cards.

Q: What is *ebb*?
A: The water

- falls
- leaves

**Q:** What is flood?
**A:** It rises. `Q: x`

C: The [Moon] pulls the [sea], see [this](https://example.org).

Q: Code?
A: ```c
Q: no question
```

- **Q:** In a list ```x``` too?
- **A:** ~~~
  A: no answer
  ~~~

---
Not a card.

```
Q: code
```
"""

STYLES = {
    "labels": (
        LABELS,
        [
            "question: What is *ebb*? / answer: The water\n\n- falls\n- leaves / tags: sea",
            "question: What is flood? / answer: It rises. `Q: x` / tags: sea",
            "cloze: The <1|Moon> pulls the <2|sea>, see [this](https://example.org). / tags: sea",
            "question: Code? / answer: ```c\nQ: no question\n``` / tags: sea",
            "question: In a list ```x``` too? / answer: ~~~\n  A: no answer\n  ~~~ / tags: sea",
        ],
        ["# Tides", "A note beside the cards.", "Not a card.", "```\nQ: code\n```"],
    ),
    "headings": (
        "# Tides\n\n## What is ebb? #card #sea/low\nIt falls.\n\n### Then\nIt rises.\n\n"
        "## Which of the two\n- ebb\n- flood\n%\nrises?\n\n## Nothing\n\n"
        "## Code\n\n    def f():\n        return 1\n\nText.\n\n    f()\n",
        [
            "question: What is ebb? / answer: It falls.\n\n**Then**\nIt rises. / tags: sea::low",
            "question: Which of the two\n- ebb\n- flood / answer: rises?",
            "question: Code / answer: ```\ndef f():\n    return 1\n```\nText.\n\n    f()",
        ],
        ["# Tides", "Nothing"],
    ),
    "inline": (
        "# Words\nebb::the fall #sea\n- flood :: the rise\nhttps://example.org::8080/x is text\n\n"
        "What is high\nand low?\n?\nThe tide.\n\nThe ==Moon== pulls.\n\n"
        "low :: ebb\nhigh :: flood\nWhat is\nneap?\n?\nA low :: high tide.\n\n"
        "spring :: high\nThe ==Sun== pulls\ntoo.\n\n"
        "It is a ==std::vector== of ==`a|b`== or ==\\(x^{y^{2}}\\)==.\n\n`a::b` x\n",
        [
            "question: ebb / answer: the fall / tags: sea",
            "question: flood / answer: the rise",
            "question: What is high\nand low? / answer: The tide.",
            "cloze: The <1|Moon> pulls.",
            "question: low / answer: ebb",
            "question: high / answer: flood",
            "question: What is\nneap? / answer: A low :: high tide.",
            "question: spring / answer: high",
            "cloze: The <1|Sun> pulls\ntoo.",
            r"cloze: It is a <1|std:\:vector> of <2|`a|b`> or <3|\(x^{y^{2} }\)>.",
        ],
        ["# Words", "https://example.org::8080/x is text", "`a::b` x"],
    ),
    "quotes": (
        "---\n\nDeck: Sea\n\n1. What is ebb?\n\n> It falls.\n> Soon.\n\n"
        "2. What is flood?\n> It rises.\n\n3. No answer\n\n---\n",
        [
            "question: What is ebb? / answer: It falls.\nSoon.",
            "question: What is flood? / answer: It rises.",
        ],
        ["Deck: Sea", "3. No answer"],
    ),
    "enclosed": (
        "Text.\n\nSTART\nBasic\nWhat is ebb?\nBack: It falls.\nSoon.\nTags: sea low\n"
        "<!--ID: 1-->\nEND\n\nSTART\nBasic\nflood?\nBack: ```sql\nEND\n```\nEND\n\n"
        "START\nBasic\nwithout an end\n",
        [
            "question: What is ebb? / answer: It falls.\nSoon. / tags: sea, low",
            "question: flood? / answer: ```sql\nEND\n```",
        ],
        ["Text.", "Basic\nwithout an end"],
    ),
    "sections": (
        "# Note\n```\nguid: ab\nnotetype: Basic\n```\n### Tags\n```\nsea\nlow\n```\n\n"
        "## Front\nWhat is ebb?\n\n## Back\nIt <b>falls</b>.<br>Soon.\n\n"
        "# Note\n```\nnotetype: Basic\n```\n## Front\nflood?\n## Back\nIt rises.\n",
        [
            "question: What is ebb? / answer: It **falls**.\nSoon. / tags: sea, low",
            "question: flood? / answer: It rises.",
        ],
        [],
    ),
    "table": (
        "# Tides\n\n| Word | Meaning |\n|------|:-------:|\n| ebb | the *fall* \\| low |\n"
        "| flood | the rise |\n| neap | a low tide |\n",
        [
            "term: ebb / means: the *fall* | low",
            "term: flood / means: the rise",
            "term: neap / means: a low tide",
        ],
        ["# Tides"],
    ),
    "list": (
        "# Tides\n\n- ebb: the fall: the water goes\n- **flood** the rise\n"
        "* __neap__ – a low tide\n- spring = a high tide\n  - of the full moon\n"
        "  - of the new moon: too\n1. lee -> a side\n"
        "- What is a bore? - a wave\n- Winds\n  - gale: a strong wind\n  - breeze — a weak wind\n",
        [
            "term: ebb / means: the fall: the water goes",
            "term: flood / means: the rise",
            "term: neap / means: a low tide",
            "term: spring / means: a high tide\n- of the full moon\n- of the new moon: too",
            "term: lee / means: a side",
            "question: What is a bore? / answer: a wave",
            "term: gale / means: a strong wind",
            "term: breeze / means: a weak wind",
        ],
        ["# Tides", "- Winds"],
    ),
}
"""By style, a file, the facts that it makes, and the texts that are left over."""


@pytest.mark.parametrize(
    ("text", "facts"),
    [
        (
            "ebb - the fall, of water\nflood – the rise\nneap: a tide, a low one\n",
            [
                "term: ebb / means: the fall, of water",
                "term: flood / means: the rise",
                "term: neap / means: a tide, a low one",
            ],
        ),
        ("ebb = Ebbe\n\nflood = Flut\n", ["term: ebb / means: Ebbe", "term: flood / means: Flut"]),
        ("ebb,the fall: low\nflood,the rise\n", None),
        ("ebb\tthe - fall\nflood\tthe - rise\n", None),
        ("a - b;c\nd - e;f\n", None),
        ("#separator:comma\nebb: x\nflood: y\n", None),
        ("It is a text: with colons.\nIt goes on - so.\nBut no list,\nthat is all.\n", None),
    ],
)
def test_a_text_may_be_a_list_of_terms(bench: Bench, text: str, facts: list[str] | None) -> None:
    proposed = bench.propose("sea.txt", text)
    assert ("cards: list" in proposed) is (facts is not None)
    if facts is not None:
        assert bench.import_("sea.txt", text, proposed)[0] == 0
        assert bench.values("sea.yaml", without="id") == facts


@pytest.mark.parametrize(
    ("name", "text"),
    [("sea.txt", "Café - Kaffee\nThé - Tee\n"), ("sea.md", "- Café: Kaffee\n- Thé: Tee\n")],
)
def test_a_list_is_read_in_the_encoding_of_its_map(bench: Bench, name: str, text: str) -> None:
    content = text.encode("mac_roman")
    a_map = f"encoding: mac_roman\n{bench.propose(name, content)}"
    assert bench.import_(name, content, a_map)[0] == 0
    assert "term: Café" in bench.values("sea.yaml")[0]


@pytest.mark.parametrize(
    "text",
    [
        "## What is ebb?\n- cause: the moon\n- time: daily\n\n## What is flood?\n- cause: tide\n",
        "# Tides\n\nProse: with a colon.\n\n- ebb: the fall\n- flood: the rise\n\nMore of it.\n",
        "# Ebb\n| a | b |\n|---|---|\n| 1 | 2 |\n\nText.\n\n# Flood\n- rises: up\n",
    ],
)
def test_a_list_or_a_table_may_be_an_answer(bench: Bench, text: str) -> None:
    assert "cards: headings\n" in bench.propose("sea.md", text)


@pytest.mark.parametrize("style", STYLES)
def test_cards_of_a_style_are_found_and_the_rest_is_left_over(bench: Bench, style: str) -> None:
    text, facts, rest = STYLES[style]
    proposed = bench.propose("sea.md", text)
    assert f"cards: {style}\n" in proposed
    code, _ = bench.import_("sea.md", text, proposed)
    assert code == 0
    assert bench.values("sea.yaml", without="id") == facts
    assert [each["values"].get("Text") for each in bench.left()] == rest
    assert bench.check()[0] == 0


def test_files_of_a_folder_are_parts_of_a_deck(bench: Bench) -> None:
    bench.write("notes/b/tide.md", "Q: What is ebb?\nA: ![](../pic.svg) It falls.\n")
    bench.write("notes/a.md", "Q: What is $x_1$?\nA: It costs $5 and $6.\n")
    bench.write("notes/pic.svg", '<svg xmlns="http://www.w3.org/2000/svg"/>')
    bench.write("notes/.git/x.md", "Q: hidden?\nA: yes\n")
    folder = str(bench.folder / "notes")
    a_map = str(bench.folder / "m.yaml")
    assert bench.run("import", folder, "-o", a_map)[0] == 0
    code, output = bench.run("import", folder, "--map", a_map, "--to", str(bench.folder / "lakes"))
    assert code == 0
    assert "2 facts" in output
    assert bench.values("1-a.yaml", without="id") == [
        r"question: What is \(x_1\)? / answer: It costs $5 and $6."
    ]
    assert bench.values("2-b-tide.yaml", without="id") == [
        "question: What is ebb? / answer: It falls. / answer_image: pic.svg"
    ]


def test_a_file_without_cards_is_refused_in_one_line(bench: Bench) -> None:
    path = bench.write("sea.md", "Only text.\n")
    code, output = bench.run("import", str(path))
    assert (code, output) == (2, "sea.md: no cards in a style that quizgen knows")


def test_a_control_character_in_a_head_is_left_out(bench: Bench) -> None:
    text = "---\ntags: [se\x07a, \uffffland]\n---\nQ: What is ebb?\nA: It falls.\n"
    bench.import_("sea.md", text, bench.propose("sea.md", text))
    assert bench.values("sea.yaml", without="id") == [
        "question: What is ebb? / answer: It falls. / tags: sea, land"
    ]
