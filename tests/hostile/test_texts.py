"""Files whose text is hostile: bombs, nesting, length, bytes that are no text."""

from pathlib import Path

import pytest

from tests.hostile.rows import ADA, BUILD, HEAD, SHEET, Row, refused_in_time
from tests.workshop import FACTS

pytestmark = pytest.mark.slow


def who(text: str) -> str:
    """A file in which somebody is known for a text, which begins in the 31st column."""
    return HEAD + ADA.replace("mathematician", text)


def note(text: str) -> str:
    """A file in which the note to somebody is a text."""
    return HEAD + ADA.replace("}", f", note: {text}}}")


LAUGHS = "".join(f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]\n" for n in range(1, 10))
MERGES = "".join(f"a{n}: &a{n} {{<<: [*a{n - 1}, *a{n - 1}]}}\n" for n in range(1, 30))
MIX = 'deck: &a railways\ntitle: "\\e[31m"\nlanguage: !!x en\nsources: {s: *a, \x01: z}\n'
ANCHOR = "is a YAML anchor; put the text in quotes if the sign belongs to it, or remove it [anchor]"

UNKNOWN = "unknown field 'a0' (there are title, source, tags, language, ask, facts) [unknown-field]"

ROWS: dict[str, Row] = {
    "a billion laughs": Row(
        f"a0: &a0 x\n{LAUGHS}facts: *a9\n",
        [f"1:1 {UNKNOWN}", f"1:5 '&a0' {ANCHOR}"],
        of=102,
    ),
    "a bomb of merges": Row(
        f"a0: &a0 {{x: y}}\n{MERGES}facts: [*a29]\n",
        [f"1:1 {UNKNOWN}", f"1:5 '&a0' {ANCHOR}"],
        of=149,
    ),
    "100,000 lists in lists": Row(
        who("[" * 100_000), ["3:44 nested more than 16 levels deep [too-deep]"]
    ),
    "100,000 mappings in mappings": Row(
        who("{a: " * 100_000), ["3:83 nested more than 16 levels deep [too-deep]"]
    ),
    "100,000 dashes": Row(
        f"facts:\n{'- ' * 100_000}x\n", ["2:31 nested more than 16 levels deep [too-deep]"]
    ),
    "100,000 question marks": Row(
        "? " * 100_000,
        [
            "1:3 a key must be text; put the text in quotes if the bracket belongs to it [syntax]",
        ],
    ),
    "a key of 200,000 characters": Row(
        HEAD + ADA.replace("}", f", '{'k' * 200_000}': x}}"),
        ["3:200057 YAML reads this ':' as the end of a key; put the text in quotes [syntax]"],
    ),
    "a text of a million letters": Row(
        who("w" * 1_000_000),
        ["3:31 text too long: 1,000,000 characters (limit 25,000) [too-long]"],
    ),
    "a text of a million words": Row(
        who(f"'{'w ' * 1_000_000}'"),
        ["3:31 text too long: 2,000,000 characters (limit 25,000) [too-long]"],
    ),
    "a note of a million stars": Row(
        note(f"'{'*a ' * 333_333}'"),
        ["3:61 text too long: 999,999 characters (limit 25,000) [too-long]"],
    ),
    "a folded text of 100,000 lines": Row(
        f"{HEAD}- person: Ada\n  id: ada\n  page: 1\n  who: >\n" + "    w\n" * 100_000,
        ["6:8 text too long: 200,000 characters (limit 25,000) [too-long]"],
    ),
    "a number of 20,000 digits": Row(
        f"{HEAD}- {{figure: {'9' * 20_000}, id: a, counts: miles, page: 1}}\n",
        [
            f"3:12 too many digits: '{'9' * 39}…' (at most 18; round it, or write a power of "
            "ten, as in 6.022e23) [not-a-quantity]"
        ],
    ),
    "a year of 20,000 digits": Row(
        f"{HEAD}- {{date: {'9' * 20_000}, id: a, event: noon, page: 1}}\n",
        [f"3:10 not a date: '{'9' * 39}…' (write 1848, 1848-02 or 1848-02-24) [not-a-date]"],
    ),
    "100,000 dates in one": Row(
        f"{HEAD}- {{date: [{'1815, ' * 100_000}], id: a, event: noon, page: 1}}\n",
        [
            f"3:10 the same date twice: '[{'1815, ' * 6}18…' (write each date once) [not-a-date]",
        ],
    ),
    "a million spaces": Row(
        " " * 1_000_000,
        ["1:1 empty file: write `facts:` and the first fact, or remove the file [not-a-fact-file]"],
    ),
    "a million empty lines": Row("\n" * 1_000_000 + HEAD + ADA),
    "a comment of a million characters": Row("#" * 1_000_000 + "\n" + HEAD + ADA),
    "24,000 letters without a space": Row(who("w" * 24_000)),
    "24,000 brackets": Row(note(f"'{'[' * 24_000}'")),
    "8,000 stars": Row(
        who(f"'{'*a ' * 8_000}'"),
        ["3:31 unmatched '*': close the emphasis, or write \\* [unfinished-text]"],
    ),
    "24,000 stars in one": Row(
        who(f"'{'*' * 24_000}'"),
        commands=(BUILD, SHEET),
    ),
    "Latin-1": Row(
        who("José").encode("latin-1"),
        ["3:34 not UTF-8: the byte 0xe9; save the file as UTF-8 [not-utf-8]"],
    ),
    "UTF-16": Row(
        (HEAD + ADA).encode("utf-16"),
        ["1:1 not UTF-8 but UTF-16; save the file as UTF-8 [not-utf-8]"],
    ),
    "UTF-16 without its mark": Row(
        (HEAD + ADA).encode("utf-16-le"),
        ["1:1 not UTF-8 but UTF-16; save the file as UTF-8 [not-utf-8]"],
    ),
    "a surrogate": Row(
        who("a\ud800b").encode("utf-8", "surrogatepass"),
        ["3:32 not UTF-8: the byte 0xed; save the file as UTF-8 [not-utf-8]"],
    ),
    "a zero byte in two": Row(
        who("Jos\xc0\x80").encode("latin-1"),
        ["3:34 not UTF-8: the byte 0xc0; save the file as UTF-8 [not-utf-8]"],
    ),
    "half a letter at the end": Row(
        (HEAD + ADA).encode() + "é".encode()[:1],
        ["4:1 not UTF-8: the byte 0xc3; save the file as UTF-8 [not-utf-8]"],
    ),
    "a picture": Row(
        b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR",
        ["1:1 not UTF-8: the byte 0x89; save the file as UTF-8 [not-utf-8]"],
    ),
    "NUL": Row(who("a\0b"), ["3:32 U+0000 is a control character; remove it [control-character]"]),
    "NUL by an escape": Row(
        who('"a\\0b"'),
        ["3:31 an escape in this text is a control character; remove it [control-character]"],
    ),
    "a command of LaTeX by an escape": Row(
        who('"the angle $\\theta$"'),
        [
            "3:31 YAML reads '\\t' of '\\theta' as a control character in double quotes; "
            "use single quotes [control-character]"
        ],
    ),
    "a bell by a command of LaTeX": Row(
        who('"the angle $\\alpha$"'),
        [
            "3:31 YAML reads '\\a' of '\\alpha' as a control character in double quotes; "
            "use single quotes [control-character]"
        ],
    ),
    "a tab and a line end beside a price": Row(who('"a $\\tb\\nand $5, $\\\\theta$"'), []),
    "a terminal's escape": Row(
        who("a \x1bc b"), ["3:33 U+001B is a control character; remove it [control-character]"]
    ),
    "a terminal's escape by an escape": Row(
        who('"a\\e[31mb"'),
        ["3:31 an escape in this text is a control character; remove it [control-character]"],
    ),
    "a terminal's escape in an id": Row(
        HEAD + ADA.replace("id: ada", 'id: "\\e[31m"'),
        [
            "3:21 an escape in this text is a control character; remove it [control-character]",
            "3:21 not an id: '\ufffd[31m' (lower-case letters a-z, digits and hyphens, "
            "starting with a letter; for example: stockton-opening) [not-an-id]",
        ],
    ),
    "a C1 control": Row(
        who("a\x9b31mb"), ["3:32 U+009B is a control character; remove it [control-character]"]
    ),
    "a bell and a backspace": Row(
        who("a\x07\x08b"),
        [
            "3:32 U+0007 is a control character; remove it [control-character]",
            "3:33 U+0008 is a control character; remove it [control-character]",
        ],
    ),
    "control characters of three sorts": Row(
        FACTS.replace("English engineer", "English \x1f engineer")
        .replace("coal was two thirds of the tonnage", '"coal \\x1f"')
        .replace(" locomotives]", " locomotives\u2028]"),
        [
            "6:16 U+001F is a control character; remove it [control-character]",
            "21:13 an escape in this text is a control character; remove it [control-character]",
            "21:61 U+2028 ends a line in some programs only; use a normal line end "
            "[control-character]",
        ],
    ),
    "a line separator": Row(
        who("a\u2028b"),
        [
            "3:32 U+2028 ends a line in some programs only; use a normal line end "
            "[control-character]"
        ],
    ),
    "a second byte order mark": Row(
        who("a\ufeffb"),
        [
            "3:32 this is a byte order mark (U+FEFF), which cannot be seen; remove it, or let "
            "`quizgen fix` do it [look-alike]"
        ],
    ),
    "no character": Row(
        who("a\uffffb"), ["3:32 U+FFFF is a control character; remove it [control-character]"]
    ),
    "a surrogate by an escape": Row(
        who('"a\\ud800b"'),
        [
            "3:31 a backslash has a special meaning in double quotes; use single quotes, or "
            "write \\\\ [syntax]"
        ],
    ),
    "a picture named with NUL": Row(
        HEAD + ADA.replace("}", ', image: "a\\0b", alt: x}'),
        [
            "3:62 an escape in this text is a control character; remove it [control-character]",
            "3:62 no file 'a\ufffdb' in the deck's folder media [media-missing]",
        ],
    ),
    "an object of Python": Row(
        who("!!python/object/apply:os.system [echo x]"),
        [
            "3:31 '!!python/object/apply:os.system' is a YAML tag; put the text in quotes if the "
            "sign belongs to it, or remove it [tag]"
        ],
    ),
    "another version of YAML": Row(
        f"%YAML 9.9\n---\n{HEAD}{ADA}",
        [
            "1:1 '%' at the start of a text has a special meaning in YAML; "
            "put the text in "
            "quotes [syntax]"
        ],
    ),
    "a second document": Row(
        f"{HEAD}{ADA}---\n{HEAD}{ADA}",
        [
            "4:1 a second YAML document starts here; put it into a file of its own, or remove "
            "'---' [second-document]"
        ],
    ),
    "a deck file of NUL": Row(
        HEAD + ADA,
        ["railways/deck.yaml:1:1 not UTF-8 but UTF-16; save the file as UTF-8 [not-utf-8]"],
        deck=b"\0" * 1000,
    ),
    "a deck file with a bit of everything": Row(
        HEAD + ADA,
        ["railways/deck.yaml:4:18 U+0001 is a control character; remove it [control-character]"],
        deck=MIX,
    ),
}
"""By what is tried."""


@pytest.mark.parametrize("row", ROWS.values(), ids=ROWS)
def test_a_text_is_refused_at_its_places_in_time(tmp_path: Path, row: Row) -> None:
    refused_in_time(tmp_path, row)
