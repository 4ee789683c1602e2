"""What the reader refuses: each with its place, what is wrong, and how to fix it."""

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizgen.diagnostics.diagnostic import Diagnostic, Unusable
from quizgen.diagnostics.located import without_positions
from quizgen.diagnostics.source import Source
from quizgen.facts.kinds import KINDS
from quizgen.languages import deck_languages
from quizgen.reader.decks import read_decks
from quizgen.reader.nodes import parse_yaml
from tests.workshop import DECK, FACTS

HEAD = "source: smith-1988\nfacts:\n"
OPENINGS = ", ".join(f"`{kind}:`" for kind in KINDS)


def refused(folder: Path, facts: str | bytes, deck: str = DECK) -> list[str]:
    """What is wrong with a deck of one fact file, each as line:column and message."""
    (folder / "deck.yaml").write_text(deck, encoding="utf-8")
    encoded = facts.encode() if isinstance(facts, str) else facts
    (folder / "facts.yaml").write_bytes(encoded)
    return [_short(each) for each in read_decks([folder]).diagnostics]


def _short(each: Diagnostic) -> str:
    place = f"{each.span.line}:{each.span.column}"
    file = Path(each.span.source.path).name
    return f"{'' if file == 'facts.yaml' else file + ':'}{place} {each.message} [{each.name}]"


FULL = "- person: Ada Lovelace\n  id: ada\n  who: mathematician\n"


@pytest.mark.parametrize(
    ("fact", "found"),
    [
        (f"{FULL}  note: {'n' * 25_000}\n", []),
        (
            f"{FULL}  note: {'n' * 25_001}\n",
            ["6:9 text too long: 25,001 characters (limit 25,000) [too-long]"],
        ),
        (FULL, []),
        (
            FULL.replace("who", "hwo"),
            ["5:3 unknown field 'hwo' (did you mean 'who'?) [unknown-field]"],
        ),
        (
            FULL.replace("who: mathematician", "вес: 5"),
            [
                "5:3 unknown field 'вес' (`quizgen new person` shows the fields) [unknown-field]",
                "3:3 missing field 'who': one phrase that identifies this person; or a list, "
                "graded point by point, for example `who: English engineer who built the Stockton "
                "and Darlington Railway` [missing-field]",
            ],
        ),
        (
            "- person: Ada Lovelace\nid: ada\nwho: mathematician\n",
            [
                "4:1 'id' is not indented, so it is not part of the fact above; indent it and the "
                "keys below it like 'person' [unknown-field]",
            ],
        ),
        (
            f"{FULL}note: x\n",
            [
                "6:1 'note' is not indented, so it is not part of the fact above; indent it like "
                "'person' [unknown-field]",
            ],
        ),
        (f"{FULL}tags: x\n", []),
        (
            "- date: the storm\n  id: storm\n  when: 1839\n  see: [storm-2]\n",
            [
                "3:3 'date' has the text of 'event': rename 'date' to 'event', and 'when' to "
                "'date'; `quizgen fix` does it [not-a-date]",
            ],
        ),
        (
            "- figure: wheels of the engine\n  id: wheels\n  anzahl: 26 t\n  foo: 3\n",
            [
                "3:3 'figure' has the text of 'counts': rename 'figure' to 'counts', and 'anzahl' "
                "to 'figure'; `quizgen fix` does it [not-a-quantity]",
                "5:11 not a number: '26 t' (write 26, and the unit in `unit: t`) [not-a-quantity]",
                "6:3 unknown field 'foo' (`quizgen new figure` shows the fields) [unknown-field]",
            ],
        ),
        (
            "- date: the storm\n  id: storm\n",
            [
                "3:3 'date' has the text of 'event': rename it to 'event', and add `date`, for "
                "example `date: 1825-09-27` [not-a-date]",
            ],
        ),
        (
            "- figure: 1839\n  counts: 26\n  id: x\n- date: May 1839\n  event: the storm\n"
            "  id: storm\n",
            [
                "6:9 not a date: 'May 1839' (write 1839-05) [not-a-date]",
            ],
        ),
        # Fields that only one kind has tell which one is meant.
        (
            "- figure: regolith\n  id: x\n  means: dust\n",
            [
                "3:3 'figure' is not a number here, and 'means' is a field of term; write 'term' "
                "[no-kind]",
            ],
        ),
        (
            "- date: Ada Lovelace\n  id: ada\n  who: mathematician\n  born: 1815-12\n",
            [
                "3:3 'date' is not a date here, and 'who' is a field of person; write 'person' "
                "[no-kind]",
            ],
        ),
        (
            "- name: regolith\n  id: x\n  means: dust\n",
            ["3:3 unknown field 'name' (did you mean 'term'?) [unknown-field]"],
        ),
        (
            "- date: the storm\n  id: x\n  counts: houses\n",
            [
                "3:3 'date' has the text of 'event': rename it to 'event', and add `date`, for "
                "example `date: 1825-09-27` [not-a-date]",
                "5:3 unknown field 'counts' (a field of figure, not of date) [unknown-field]",
            ],
        ),
        (
            "- figure: 26 t\n  id: x\n  means: a weight\n  counts: wheels\n",
            [
                "3:11 not a number: '26 t' (write 26, and the unit in `unit: t`) [not-a-quantity]",
                "5:3 unknown field 'means' (a field of term, not of figure) [unknown-field]",
            ],
        ),
        (
            "- person: 'Ada Lovelace\n  id: ada\n  who: mathematician'\n" + FULL,
            ["3:11 this quotation mark is never closed [syntax]"],
        ),
        (
            FULL.replace("mathematician", '[x, y]\n  also:\n  - "x\n  - y"'),
            ["7:5 this quotation mark is never closed [syntax]"],
        ),
        (FULL.replace("mathematician", '"a: b\n  mathematician"'), []),
        (
            FULL.replace("who:", "who;") + "  note: x\n",
            ["5:3 expected ':' after 'who', found ';' [syntax]"],
        ),
        (
            FULL.replace("mathematician", "[a queen: of spades]"),
            [
                "5:9 expected text, found a mapping: YAML reads 'a queen' as a key; put the text "
                "in quotes [wrong-type]",
            ],
        ),
        (
            FULL + "  note: [x]\n",
            [
                "6:9 expected text, found a list: write one text; if the brackets belong to it, "
                "put it in quotes [wrong-type]",
            ],
        ),
        (
            FULL + "  seite: 12\n",
            ["6:3 unknown field 'seite' (did you mean 'page'?) [unknown-field]"],
        ),
        (
            FULL.replace("person", "личность"),
            ["3:3 unknown field 'личность' (did you mean 'person'?) [unknown-field]"],
        ),
        (
            FULL.replace("  id: ada\n", ""),
            [
                "3:3 missing field 'id' (for example `id: stephenson`); `quizgen fix` makes the "
                "ids, and `quizgen fix --diff` shows them first [missing-field]"
            ],
        ),
        (
            "".join(f"- term: {name}\n  means: x\n" for name in "ab"),
            [
                "3:3 missing field 'id' here and in one fact below (for example `id: stephenson`); "
                "`quizgen fix` makes the ids, and `quizgen fix --diff` shows them first "
                "[missing-field]"
            ],
        ),
        (
            "".join(f"- term: {name}\n  means: x\n" for name in "abcd"),
            [
                "3:3 missing field 'id' here and in 3 facts below (for example `id: stephenson`); "
                "`quizgen fix` makes the ids, and `quizgen fix --diff` shows them first "
                "[missing-field]",
            ],
        ),
        # A word for something else is not misspelt: "place" is not "page".
        (
            "- date: 1825\n  id: a\n  event: E\n  place: P\n  location: L\n  start: 1825\n",
            [
                "6:3 unknown field 'place' (`quizgen new date` shows the fields) [unknown-field]",
                "7:3 unknown field 'location' (`quizgen new date` shows the fields) "
                "[unknown-field]",
                "8:3 unknown field 'start' (a period is written in `date`: `date: 1618/1648`) "
                "[unknown-field]",
            ],
        ),
        (
            FULL.replace("person", "persn"),
            ["3:3 unknown field 'persn' (did you mean 'person'?) [unknown-field]"],
        ),
        (
            FULL.replace("person", "name"),
            ["3:3 unknown field 'name' (did you mean 'person'?) [unknown-field]"],
        ),
        (
            "- Begriff: A\n  id: a\n  definition: b\n",
            [
                "3:3 unknown field 'Begriff' (did you mean 'term'?) [unknown-field]",
                "5:3 unknown field 'definition' (did you mean 'means'?) [unknown-field]",
            ],
        ),
        (
            "- event: the storm\n  id: storm\n  year: 1839\n",
            ["5:3 unknown field 'year' (did you mean 'date'?) [unknown-field]"],
        ),
        (
            "- who: a writer\n",
            ["3:3 'who' is a field of person: write it below `person:`, without a '- ' [no-kind]"],
        ),
        (
            "- event: a storm\n  states: It came in ___.\n",
            ["3:3 'event' is a field of date: write it below `date:`, without a '- ' [no-kind]"],
        ),
        (
            FULL + "  comments: A\n  Geburt: 1815\n  birthdate: 1815\n  full_name: A\n",
            [
                "6:3 unknown field 'comments' (did you mean 'note'?) [unknown-field]",
                "7:3 unknown field 'Geburt' (did you mean 'born'?) [unknown-field]",
                "8:3 unknown field 'birthdate' (did you mean 'born'?) [unknown-field]",
                "9:3 unknown field 'full_name' (`quizgen new person` shows the fields) "
                "[unknown-field]",
            ],
        ),
        (
            FULL + "  lived: 1815-1852\n  Lebensdaten: 1815-1852\n",
            [
                f"{line}:3 unknown field '{key}' (the two dates of a life are written in `born` "
                "and `died`) [unknown-field]"
                for line, key in ((6, "lived"), (7, "Lebensdaten"))
            ],
        ),
        (
            "- page: 3\n",
            [
                f"3:3 not a kind of fact: an entry starts with one of {OPENINGS} [no-kind]"
            ],
        ),
        (
            FULL + "  event: a birth\n",
            ["6:3 unknown field 'event' (a field of date, not of person) [unknown-field]"],
        ),
        (
            "- term: tender\n  id: tender\n  means: a wagon\n  define: What is it?\n",
            [
                "6:3 unknown field 'define' (the wording of a question is below `ask`: `ask: "
                "{define: …}`) [unknown-field]"
            ],
        ),
        (
            "- argument: coal paid for it\n  id: coal\n  question: Why did it pay?\n"
            "  grounds: [coal was two thirds of the tonnage]\n  opposed: What is opposed?\n",
            [
                "6:3 unknown field 'grounds' (did you mean 'because'?) [unknown-field]",
                "7:3 unknown field 'opposed' (the wording of a question is below `ask`: `ask: "
                "{opposed: …}`) [unknown-field]",
            ],
        ),
        (
            FULL + "  zzz: 1\n",
            ["6:3 unknown field 'zzz' (`quizgen new person` shows the fields) [unknown-field]"],
        ),
        (
            FULL + "  date: 1815\n",
            ["6:3 both 'person' and 'date' in one entry; make two facts of it [two-kinds]"],
        ),
        (
            FULL.replace("id: ada", "id: Ada Lovelace"),
            [
                "4:7 not an id: 'Ada Lovelace' (lower-case letters a-z, digits and "
                "hyphens, starting with a letter; for example: stockton-opening) [not-an-id]"
            ],
        ),
        *(
            (FULL.replace("  who", f"  {line}\n  who"), [f"5:3 {said} [syntax]"])
            for line, said in [
                ("// a poet's daughter", "a comment begins with '#' in YAML"),
                ("<!-- a poet's daughter -->", "a comment begins with '#' in YAML"),
                (
                    "-- a poet's daughter",
                    "no key with a ':' on this line; indent it further if it is more of the text "
                    "above",
                ),
            ]
        ),
        (
            "- figure: 50 %\n  id: x\n  counts: wheels\n  ratio: a / b\n",
            ["6:10 not an id but several: 'a / b' (write [a, b]) [not-an-id]"],
        ),
        (
            FULL + "  see: [Charles Babbage, a; b]\n",
            [
                "6:9 not an id: 'Charles Babbage' (write the `id` of the fact that is meant) "
                "[not-an-id]",
                "6:26 not an id but several: 'a; b' (write [a, b]) [not-an-id]",
            ],
        ),
        (
            FULL + "  tags: [heart; blood, '#heart #blood', '#heart, #blood']\n",
            [
                f"6:{column} not a tag but several: '{text}' (write [heart, blood]) [not-a-tag]"
                for column, text in ((10, "heart; blood"), (24, "#heart #blood"),
                                     (41, "#heart, #blood"))
            ],
        ),
        (
            FULL + "  born: about 1815\n  tags: [two words]\n",
            [
                "6:9 not a date: 'about 1815' (write 1815~) [not-a-date]",
                "7:10 a tag cannot contain white space: 'two words' (write two-words) [not-a-tag]",
            ],
        ),
        (
            FULL + "  born:\n",
            ["6:3 'born' is empty: give it a value, or remove the key [unfinished-text]"],
        ),
        (
            FULL + "  born: ' '\n",
            ["6:3 'born' is empty: give it a value, or remove the key [unfinished-text]"],
        ),
        (
            FULL + "  contested: maybe\n",
            [
                "6:14 expected true or false, found 'maybe' "
                "[not-yes-or-no]"
            ],
        ),
        (
            FULL + "  note: {a: b}\n",
            [
                "6:9 expected text, found a mapping: put the text in quotes if the braces belong "
                "to it [wrong-type]",
            ],
        ),
        (
            f"{FULL}  allow: [yes-no, list-asked]\n",
            ["6:10 expected keys with values: {yes-no: …, list-asked: …} [wrong-type]"],
        ),
        (
            f"{FULL}  allow: yes-no\n",
            ["6:10 expected keys with values: `yes-no: …` on a line below [wrong-type]"],
        ),
        (
            f"{FULL}  allow:\n  - yes-no: why\n",
            [
                "7:3 expected keys with values, found a list: leave out the '- ' before each, or "
                "the brackets [wrong-type]"
            ],
        ),
        (
            FULL + "  note: #1 of two\n",
            [
                "6:3 'note' is empty: YAML drops '#1 of two' as a comment; put the text in quotes "
                "[unfinished-text]",
            ],
        ),
        (
            "- figure: 1\n  id: a\n  counts: b\n  ratio: x/y\n",
            ["6:10 not an id: 'x/y' (write the `id` of the fact that is meant) [not-an-id]"],
        ),
        (
            FULL + "  ask: {name: nein}\n",
            ["6:15 expected a wording, yes or no, found 'nein' [not-yes-or-no]"],
        ),
        (FULL + "  ask: {name: Wer?}\n", []),
        (FULL + "  ask: {name: 谁}\n", []),
        (
            FULL + "  ask: {nmae: no}\n",
            ["6:9 no question 'nmae' in a person (did you mean 'name'?) [unknown-question]"],
        ),
        (
            "- figure: 38,848\n  counts: names\n  id: a\n",
            ["3:11 not a number: '38,848' (a comma may mean thousands or decimals: write 38848 "
                "or 38.848) "
             "[not-a-quantity]"],
        ),
        (
            FULL + "  id: ada\n",
            ["6:3 duplicate key 'id': keep one of them [duplicate-key]"],
        ),
        (
            FULL.replace("mathematician", "&a mathematician") + "  note: *a\n",
            [
                "5:8 '&a' is a YAML anchor; put the text in quotes if the sign belongs to it, or "
                "remove it [anchor]",
                "6:9 '*a' is a YAML alias; write the text out, or put it in quotes if the star "
                "belongs to it [alias]",
            ],
        ),
        (
            FULL + "  <<: {a: b}\n",
            ["6:3 '<<' is a YAML merge key; write the fields out [merge-key]"],
        ),
        (
            FULL.replace("mathematician", "!important"),
            [
                "5:8 '!important' is a YAML tag; put the text in quotes if the sign belongs to it, "
                "or remove it [tag]",
                "5:3 'who' is empty: give it a value, or remove the key [unfinished-text]",
            ],
        ),
        (
            FULL.replace("mathematician", "@x") + FULL.replace("who: m", "hwo: m"),
            [
                "5:8 '@' at the start of a text has a special meaning in YAML; put the text in "
                "quotes [syntax]",
                "8:3 unknown field 'hwo' (did you mean 'who'?) [unknown-field]",
            ],
        ),
        (
            FULL.replace("  who", "   who") + "- person: Eve\n  id: eve\n  who: x\n",
            [
                "5:4 this line is indented below a text, so YAML reads it as more of that text; "
                "indent it like its neighbours, or move it below its own key [syntax]"
            ],
        ),
        (
            FULL + "  note: a text\n    of two lines: this\n",
            ["7:17 YAML reads this ':' as the end of a key; put the text in quotes [syntax]"],
        ),
        (
            f"<<<<<<< HEAD\n{FULL}=======\n{FULL.replace('math', 'physic')}>>>>>>> theirs\n",
            [
                "3:1 a merge conflict, down to line 11: keep one of the versions, and delete the "
                "lines with <<<<<<<, ======= and >>>>>>> [syntax]"
            ],
        ),
        (
            f"{FULL}<<<<<<< HEAD\n  page: 1\n||||||| base\n=======\n  born: x\n>>>>>>> theirs\n"
            "  hwo: x\n",
            [
                "6:1 a merge conflict, down to line 11: keep one of the versions, and delete the "
                "lines with <<<<<<<, ======= and >>>>>>> [syntax]",
                "12:3 unknown field 'hwo' (did you mean 'who'?) [unknown-field]",
            ],
        ),
        (
            f"{FULL}=======\n>>>>>>> theirs\n// why\n<!-- why -->\n{FULL}",
            [
                "6:1 a line of a merge conflict: delete it [syntax]",
                "7:1 a line of a merge conflict: delete it [syntax]",
                "8:1 a comment begins with '#' in YAML [syntax]",
                "9:1 a comment begins with '#' in YAML [syntax]",
            ],
        ),
        (f"{FULL}  note: |\n    <<<<<<< HEAD\n    // why\n    =======\n", []),
        (FULL + "---\n", ["6:1 a second YAML document starts here; put it into a file of its own, "
                          "or remove '---' [second-document]"]),
    ],
)  # fmt: skip
def test_what_is_wrong_with_a_fact(tmp_path: Path, fact: str, found: list[str]) -> None:
    assert refused(tmp_path, HEAD + fact) == found


@pytest.mark.parametrize(
    ("value", "said"),
    [
        ("a: b", "YAML reads this ':' as the end of a key; put the text in quotes"),
        ("*bold* move", "'*' at the start of a text has a special meaning in YAML; put the text "
         "in quotes"),
        ("[c. 1938] x", "YAML reads a text that starts with '[' as a list; put the text in quotes"),
        ("'Right' bloc", "the text goes on after its closing quotation mark; put all of it in "
         "double quotes, or double each quotation mark inside it"),
        ('"never closed', "this quotation mark is never closed"),
        ('"\\q"', "a backslash has a special meaning in double quotes; use single quotes, or "
         "write \\\\"),
        ('"C:\\Users"', "a backslash has a special meaning in double quotes; use single quotes, or "
         "write \\\\"),
        ("? why", "'? ' at the start of a text has a special meaning in YAML; put the text in "
         "quotes"),
        ("- why", "'- ' at the start of a text has a special meaning in YAML; put the text in "
         "quotes"),
        ("?", "YAML reads a lone '?' as its own sign; leave the field out if its value is not "
         "known"),
        ("-", "YAML reads a lone '-' as its own sign; leave the field out if its value is not "
         "known"),
        ("{title: Steam: a history, page: 1}", "YAML reads this ':' as the end of a key; put the "
         "text in quotes"),
        ("[" * 40, "nested more than 16 levels deep"),
        ("{{c1::x}}", "a key must be text; put the text in quotes if the bracket belongs to it"),
        ("| x", "'|' at the start of a text has a special meaning in YAML; put the text in "
         "quotes"),
        ('"Right", a bloc', "the text goes on after its closing quotation mark; put all of it in "
         'single quotes, or write \\" for each quotation mark inside it'),
        ("'a b', 'c d'  # e", "several texts need brackets around them: ['a b', 'c d']"),
        ("[a, , b]", "an item is missing before this ','; remove the comma, or write the item"),
        ("{title: a,, page: 1}", "an item is missing before this ','; remove the comma, or write "
         "the item"),
        ('["a" \'b\']', "a ',' is missing before this item"),
        ("[a, b],", "nothing can follow the closing bracket: remove this ','"),
        ("[#a, b]", "YAML drops '#a, b]' as a comment; put the text in quotes"),
        ("[a, b #2", "YAML drops '#2' as a comment; put the text in quotes"),
        ('{title: "a" page: 1}', "a ',' is missing before this item"),
        ('{title: "a" b, page: 1}', "the text goes on after its closing quotation mark; put all of "
         'it in single quotes, or write \\" for each quotation mark inside it'),
    ],
)  # fmt: skip
def test_what_yaml_takes_for_syntax_is_explained(tmp_path: Path, value: str, said: str) -> None:
    (first, *_) = refused(tmp_path, f"{HEAD}- person: {value}\n  id: a\n  who: b\n")
    assert first.partition(" ")[2].rpartition(" [")[0] == said
    assert first.startswith("3:")


LIST_BELOW = (
    "a list begins on the line below its key: write what follows `also:` as an item, too [syntax]"
)


@pytest.mark.parametrize(
    ("below", "said"),
    [
        (
            "  tags: [a, b::, c]\n",
            "6:15 YAML reads this ':' as the end of a key; put the text in quotes [syntax]",
        ),
        ("  also: King\n  - Byron\n", f"7:3 {LIST_BELOW}"),
        ("  also: King\n\n  # Both are hers.\n  - Byron\n", f"9:3 {LIST_BELOW}"),
        (
            "  also: - King\n        - Byron\n",
            "6:9 a list begins on the line below `also:`; if the dash belongs to the text, put the "
            "text in quotes [syntax]",
        ),
    ],
)
def test_a_list_that_goes_wrong_is_explained(tmp_path: Path, below: str, said: str) -> None:
    assert refused(tmp_path, f"{HEAD}{FULL}{below}") == [said]


@pytest.mark.parametrize(
    ("head", "found"),
    [
        ("source: smith-1988\n", ["2:1 `facts:` is missing above the first fact [syntax]"]),
        (
            "title: A\nsource: smith-1988\n\n",
            [
                "4:1 `facts:` is missing above the first fact [syntax]",
                "7:3 unknown field 'hwo' (did you mean 'who'?) [unknown-field]",
            ],
        ),
    ],
)
def test_facts_without_their_key_are_one_error(tmp_path: Path, head: str, found: list[str]) -> None:
    assert refused(tmp_path, f"{head}{FULL}  hwo: x\n{FULL.replace('ada', 'ada2')}") == found


def test_a_comma_in_braces_ends_a_text_and_hides_nothing(tmp_path: Path) -> None:
    deck = "deck: d\ntitle: D\nsources:\n  smith-1988: {title: Coal, steam, issued: 1/2/1988}\n"
    assert refused(tmp_path, HEAD + FULL, deck) == [
        "deck.yaml:4:29 unknown field 'steam': a comma ends the text before it, so put that text "
        "in quotes [unknown-field]",
        "deck.yaml:4:44 not a date: '1/2/1988' (write the year first, e.g. 1848-02-24) "
        "[not-a-date]",
    ]


THREE = """\
title: Rocks
source: smith
facts:
- term: gneiss
  id: gneiss
  means: banded rock
- term: schist
  id: schist
  means: 'mineral \\(x\\)'
- term: slate
  id: slate
  means: roofing
"""
_TEXT_ABOVE = "; or indent it further if it is more of the text above"


@pytest.mark.parametrize(
    ("good", "bad", "found"),
    [
        ("means: banded", 'means: "banded', "6:10 this quotation mark is never closed"),
        ("means: banded", "means: 'banded", "6:10 this quotation mark is never closed"),
        ("banded rock", '"banded \\(x\\)', "6:10 this quotation mark is never closed"),
        (
            "means: banded",
            'also: [a, "b]\n  means: banded',
            "6:13 this quotation mark is never closed",
        ),
        (
            "banded rock",
            '"banded\n    \\(x\\)"',
            "6:10 a backslash has a special meaning in double quotes; use single quotes, or write "
            "\\\\",
        ),
        ("means: banded", "means banded", f"6:3 a ':' is missing after 'means'{_TEXT_ABOVE}"),
        ("means: roofing", "means roofing", f"12:3 a ':' is missing after 'means'{_TEXT_ABOVE}"),
        ("- term: schist", "- term schist", "7:3 a ':' is missing after 'term'"),
        ("means: banded", "also\n  - a\n  means: banded", "6:3 a ':' is missing after 'also'"),
        ("facts:", "facts", "3:1 a ':' is missing after 'facts'"),
        ("source: smith", "source smith", f"2:1 a ':' is missing after 'source'{_TEXT_ABOVE}"),
        ("title: Rocks", "title Rocks", "1:1 a ':' is missing after 'title'"),
        (
            "banded rock",
            "banded rock\n  of the Alps",
            "7:3 no key with a ':' on this line; indent it further if it is more of the text above",
        ),
        (
            "  means: banded",
            "means: banded",
            "6:1 this line is indented less than its neighbours; indent it like them",
        ),
        (
            "  id: schist",
            "id: schist",
            "8:1 this line is indented less than its neighbours; indent it like them",
        ),
        ("- term: schist", "term: schist", "7:1 a '- ' is missing before 'term'"),
        (
            "- term: schist",
            "  term: schist",
            "7:3 duplicate key 'term': keep one of them, or write '- ' before this one if a fact "
            "begins here",
        ),
        (
            "- term: schist",
            "- what is schist",
            "8:3 this line is indented below a text, so YAML reads it as more of that text; "
            "indent it like its neighbours, or move it below its own key",
        ),
    ],
)
def test_a_fault_is_told_where_it_is_and_not_where_yaml_stops(
    tmp_path: Path, good: str, bad: str, found: str
) -> None:
    assert THREE.count(good) == 1
    name = "duplicate-key" if "duplicate" in found else "syntax"
    assert refused(tmp_path, THREE.replace(good, bad)) == [f"{found} [{name}]"]


@pytest.mark.parametrize(
    "line", ["  smith-1988", "    type book", "  smith-1988 : x\n    type book"]
)
def test_so_it_is_in_a_deck_file(tmp_path: Path, line: str) -> None:
    head = f"deck: d\ntitle: D\nsources:\n{line}\n    title: T\n"
    first = refused(tmp_path, THREE, head)[-1]
    assert re.fullmatch(r"deck.yaml:[45]:[35] a ':' is missing after .*", first)


@pytest.mark.parametrize(
    ("content", "found"),
    [
        (b"", ["1:1 empty file: write `facts:` and the first fact, or remove the file "
               "[not-a-fact-file]"]),
        (b"- person: Ada\n  id: ada\n  whoo: x\n",
         ["1:1 write `facts:` on a line above this list [not-a-fact-file]",
          "3:3 unknown field 'whoo' (did you mean 'who'?) [unknown-field]"]),
        (b"- Ada\n", ["1:1 not a fact file: expected `facts:` with a list of facts "
                     "[not-a-fact-file]"]),
        (b"---", ["1:4 not a fact file: expected `facts:` with a list of facts [not-a-fact-file]"]),
        (b"just words\n", ["1:1 not a fact file: expected `facts:` with a list of facts "
                              "[not-a-fact-file]"]),
        (b"fact: []\n", ["1:1 unknown field 'fact' (did you mean 'facts'?) [unknown-field]"]),
        (b"locator: chapter 3\nauthors: A\nzzz: 1\n",
         ["1:1 unknown field 'locator' (a field of each fact, not of its file) [unknown-field]",
          "2:1 unknown field 'authors' (a field of deck.yaml) [unknown-field]",
          "3:1 unknown field 'zzz' (there are title, source, tags, language, ask, facts) "
          "[unknown-field]",
          "1:1 missing field 'facts': the facts, each after a '- ', for example "
          "`facts:`, and below it `- person: George Stephenson` [missing-field]"]),
        (b"facts: []\n", ["1:8 no facts: write the first one, or remove the file "
                          "[not-a-fact-file]"]),
        (b"facts: none\n", ["1:8 expected a list, with '- ' before each item [wrong-type]"]),
        ("тest: \N{CYRILLIC SMALL LETTER ES}".encode("cp1251"),
         ["1:1 not UTF-8: the byte 0xf2; save the file as UTF-8 [not-utf-8]"]),
        ("ab\ncd: \ud800".encode("utf-8", "surrogatepass"),
         ["2:5 not UTF-8: the byte 0xed; save the file as UTF-8 [not-utf-8]"]),
        (b"a: b\rcd: \x80",
         ["2:5 not UTF-8: the byte 0x80; save the file as UTF-8 [not-utf-8]"]),
        ("facts: []".encode("utf-16"),
         ["1:1 not UTF-8 but UTF-16; save the file as UTF-8 [not-utf-8]"]),
        ("facts: []".encode("utf-16-be"),
         ["1:1 not UTF-8 but UTF-16; save the file as UTF-8 [not-utf-8]"]),
        (b"facts:\r\n- 1\r\n", [f"2:3 not a fact: a fact starts with one of {OPENINGS} [no-kind]"]),
    ],
)  # fmt: skip
def test_a_file_that_is_no_fact_file(tmp_path: Path, content: bytes, found: list[str]) -> None:
    assert refused(tmp_path, content) == found


@pytest.mark.parametrize(
    ("deck", "found"),
    [
        ("", ["deck.yaml:1:1 not a deck file: write `deck: …` with the deck's id and `title: …` "
              "[not-a-deck-file]"]),
        ("deck: a\n", ["deck.yaml:1:1 missing field 'title': its name in Anki; `::` separates "
                       "levels, for example `title: Early railways` [missing-field]"]),
        ("deck: a\ntitle: b\nlanguage: xx\n",
         ["deck.yaml:3:11 no prompts in 'xx' yet (available: " + ", ".join(deck_languages()) + ")"
         " [unknown-language]"]),
        ("deck: a\ntitle: b\nmath: tex\n",
         ["deck.yaml:3:7 expected dollars, found 'tex' (formulas in \\(…\\) and \\[…\\] are read "
         "anyway) [unknown-math]"]),
        ("deck: a\ntitle: b\nsources:\n  x:\n  title: y\n  issued: 1848\n",
         ["deck.yaml:5:3 'title' is not indented below 'x', so it is not a part of that source; "
          "indent it and the keys below it [unknown-field]"]),
        ("deck: a\ntitle: b\nsources:\n- Smith, The first lines, 1988\n",
         ["deck.yaml:4:1 expected a key for each source, and its fields below, as in "
          "`smith-1988: {title: The first lines}` [wrong-type]"]),
        ("deck: a\ntitle: b\nsources: {x: {titel: y}}\n",
         ["deck.yaml:3:15 unknown field 'titel' (did you mean 'title'?) [unknown-field]"]),
        *[
            (f"deck: a\nnamespace: {text}\ntitle: b\n",
             [f"deck.yaml:2:12 not a namespace: '{text}' (12 digits and small letters other than "
              "i, l, o and u, first a letter, as `quizgen init` makes them; for example: "
              "k3v9t2mqx7pd) [not-a-namespace]"])
            for text in ("mine", "k3v9t2mqx7p", "k3v9t2mqx7pdq", "K3V9T2MQX7PD", "31v9t2mqx7pd",
                         "kiv9t2mqx7pd", "k3v9t2-qx7pd", "k3v9t2mqx7pд")
        ],
        ("deck: a\nnamespace:\ntitle: b\n",
         ["deck.yaml:2:1 'namespace' is empty: give it a value, or remove the key "
          "[unfinished-text]"]),
        ("deck: a\ntitle: b\nreport: nowhere\n",
         ["deck.yaml:3:9 not an address: 'nowhere' (write https://…) [not-an-address]"]),
    ],
)  # fmt: skip
def test_what_is_wrong_with_a_deck_file(tmp_path: Path, deck: str, found: list[str]) -> None:
    assert refused(tmp_path, FACTS, deck) == found


def test_a_byte_order_mark_moves_nothing(tmp_path: Path) -> None:
    assert refused(tmp_path, b"\xef\xbb\xbf" + (HEAD + "- 1\n").encode())[0].startswith("3:3 ")


@pytest.mark.parametrize("name", ["more.yml", "more.YAML", "more.Yml"])
def test_a_misnamed_file_is_pointed_out(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_text(FACTS, encoding="utf-8")
    said = (
        f"{name}:1:1 not read, because fact files end in .yaml: rename it to more.yaml "
        "[not-a-fact-file]"
    )
    assert refused(tmp_path, FACTS) == [said]
    assert [_short(each) for each in read_decks([tmp_path / name]).diagnostics] == [said]


def test_a_file_that_cannot_be_read_is_said_to_be_so(tmp_path: Path) -> None:
    (tmp_path / "gone.yaml").symlink_to(tmp_path / "nowhere")
    assert refused(tmp_path, FACTS) == [
        "gone.yaml:1:1 cannot be read: No such file or directory [unreadable]"
    ]


@pytest.mark.parametrize(
    ("title", "hint"),
    [
        ("A::::B", " (write A::B)"),
        ("::A", " (write A)"),
        ("'A:: ::B'", " (write A::B)"),
        ("'::'", ""),
        ("A::B", None),
    ],
)
def test_a_title_has_no_empty_level(tmp_path: Path, title: str, hint: str | None) -> None:
    deck = DECK.replace("title: Early railways", f"title: {title}")
    said = f"a title with an empty level: {title.strip(chr(39))!r}{hint} [not-a-title]"
    found = [each.partition(" ")[2] for each in refused(tmp_path, HEAD + FULL, deck)]
    assert found == ([] if hint is None else [said])


def test_a_deck_that_a_link_leads_to_is_not_passed_over_in_silence(tmp_path: Path) -> None:
    (tmp_path / "decks" / "own").mkdir(parents=True)
    refused(tmp_path / "decks" / "own", HEAD + FULL)
    (tmp_path / "other").mkdir()
    refused(tmp_path / "other", HEAD + FULL)
    link = tmp_path / "decks" / "link"
    link.symlink_to("../other")
    (tmp_path / "decks" / "inner").symlink_to("own")
    reading = read_decks([tmp_path / "decks"])
    assert [(str(each.span.source.path), each.message) for each in reading.diagnostics] == [
        (
            f"{link}/deck.yaml",
            f"a link leads to this deck, and is followed only if it is named: {link}",
        )
    ]
    assert len(reading.decks) == 1
    assert not read_decks([link]).diagnostics


def test_fact_files_without_a_deck_file_are_an_error(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "a" / "facts.yaml").write_text(FACTS, encoding="utf-8")
    assert [_short(each) for each in read_decks([tmp_path]).diagnostics] == [
        "deck.yaml:1:1 no deck.yaml here: a deck's folder needs one [no-deck-file]"
    ]


@pytest.mark.parametrize(
    ("path", "said"),
    [
        ("nowhere", "no such file or folder: nowhere"),
        (".", "no deck in .: a deck is a folder with a deck.yaml"),
        ("notes.txt", "notes.txt is not a fact file (fact files end in .yaml)"),
        ("loose.yaml", "loose.yaml is not in a deck: no deck.yaml in its folder or above"),
    ],
)
def test_where_there_is_no_deck(
    tmp_path: Path, path: str, said: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "loose.yaml").write_text(FACTS, encoding="utf-8")
    (tmp_path / "notes.txt").write_text("x", encoding="utf-8")
    with pytest.raises(Unusable) as trouble:
        read_decks([Path(path)])
    assert str(trouble.value) == said


_YAMLISH = st.text(alphabet="ab :-[]{}'\"|>#&*!%@`,?\\\n\tж0", max_size=60)


@pytest.mark.parametrize("name", ["deck.yml", "Deck.yaml", "deck.yaml.txt"])
def test_a_deck_file_that_is_named_otherwise_is_named(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_text(DECK, encoding="utf-8")
    with pytest.raises(Unusable, match=rf"with a deck\.yaml \(rename {re.escape(name)}\)"):
        read_decks([tmp_path])


@given(_YAMLISH)
def test_no_text_makes_a_parser_fail_and_what_both_accept_they_read_alike(text: str) -> None:
    source = Source("f.yaml", text)
    fast, fast_faults = parse_yaml(source)
    slow, slow_faults = parse_yaml(source, pure=True)
    if not fast_faults and not slow_faults:
        assert (fast and without_positions(fast)) == (slow and without_positions(slow))
    for each in (*fast_faults, *slow_faults):
        assert 1 <= each.span.line <= len(source.lines)
        assert 1 <= each.span.column <= len(source.line(each.span.line - 1)) + 1
