"""Items that are indented below a text, beside lines that only look like them."""

from pathlib import Path

import pytest

from quizgen.checks.run import check_decks
from quizgen.reader.decks import read_decks

MORE_OF_A_TEXT = "YAML reads this as more of the text above, not as an item: "
LIKE_THE_OTHERS = f"{MORE_OF_A_TEXT}indent it like the items above"
BELOW_A_VALUE = f"{MORE_OF_A_TEXT}write what follows `also:` as an item on a line of its own, too"


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ("answer:\n  - red\n    - blue\n  - grey", [("8:5", LIKE_THE_OTHERS)]),
        ("answer:\n  - red\n   - blue\n   - grey", [("8:4", LIKE_THE_OTHERS)]),
        ("answer:\n    - red\n    - blue\n      - grey", [("9:7", LIKE_THE_OTHERS)]),
        ("answer: red\n  also: scarlet\n    - crimson", [("8:5", BELOW_A_VALUE)]),
        ("answer:\n    - red\n    - blue\n  also:  # names\n\n  - crimson", []),
        ("answer:\n  - red, as\n    seen - by day -\n    # here\n  - blue", []),
        ("answer:\n  - 'red\n    - by day'\n  - >-\n    blue\n     - by night", []),
        ("answer: [red,\n    blue]\n  why: the sky\n    - as many say - is light", []),
        ("answer: red\n  note: |\n    By day:\n    - red\n      - or blue", []),
    ],
)
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_an_item_that_yaml_reads_as_text_is_found(
    tmp_path: Path, fields: str, expected: list[tuple[str, str]], end: str
) -> None:
    (tmp_path / "deck.yaml").write_text(
        "deck: d\ntitle: D\nsources: {web: {title: A page, unpaged: true}}\n", encoding="utf-8"
    )
    fact = f"source: web\nfacts:\n\n- question: Which colours?\n  id: a\n  {fields}\n"
    (tmp_path / "facts.yaml").write_bytes(fact.replace("\n", end).encode())
    reading = read_decks([tmp_path])
    assert not reading.diagnostics
    assert [
        (f"{each.span.line}:{each.span.column}", each.message)
        for each in check_decks(reading.decks, 739_000)
        if each.name == "item-read-as-text"
    ] == expected


@pytest.mark.parametrize(
    ("field", "place", "said"),
    [
        ("tags:\n  - war\n    - peace", "6:5", LIKE_THE_OTHERS),
        ("tags: war\n    - peace", "5:5", BELOW_A_VALUE.replace("also", "tags")),
        ("see: war\n    - peace", "5:5", BELOW_A_VALUE.replace("also", "see")),
    ],
)
def test_what_cannot_be_read_with_another_item_is_said_once(
    tmp_path: Path, field: str, place: str, said: str
) -> None:
    (tmp_path / "deck.yaml").write_text("deck: d\ntitle: D\n", encoding="utf-8")
    fact = f"facts:\n- term: rail\n  id: a\n  {field}\n  means: a bar\n  page: 1\n"
    (tmp_path / "facts.yaml").write_text(fact, encoding="utf-8")
    reading = read_decks([tmp_path])
    found = [*reading.diagnostics, *check_decks(reading.decks, 739_000)]
    assert [(f"{each.span.line}:{each.span.column}", each.message) for each in found] == [
        (place, said)
    ]


def test_an_item_of_deck_yaml_that_yaml_reads_as_text_is_found(tmp_path: Path) -> None:
    (tmp_path / "deck.yaml").write_text(
        "deck: d\ntitle: D\nauthors:\n- A. Writer\n  - B. Writer\ndescription: what\n"
        "  - as they say - is known\nsources:\n  web:\n    title: A page\n    unpaged: true\n"
        "    author:\n    - C. Writer\n      - D. Writer\n",
        encoding="utf-8",
    )
    (tmp_path / "facts.yaml").write_text(
        "source: web\nfacts:\n- {term: rail, id: a, means: a bar of iron}\n", encoding="utf-8"
    )
    assert [
        (each.name, each.span.line, each.span.column, each.message)
        for each in check_decks(read_decks([tmp_path]).decks, 739_000)
    ] == [
        ("item-read-as-text", 5, 3, LIKE_THE_OTHERS),
        ("item-read-as-text", 14, 7, LIKE_THE_OTHERS),
    ]
