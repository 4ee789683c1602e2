"""Packages and collections that the real Anki has exported, as facts."""

import struct
import zipfile
import zlib
from io import BytesIO
from pathlib import Path

import pytest
from anki.collection import Collection, DeckIdLimit, ExportAnkiPackageOptions

from tests.importing.bench import Bench

MAP = """\
note_types:
  Basic:
    facts:
    - question: "{Front}"
      answer: "{Back}"
      tags: "{tags}"
  Cloze:
    facts:
    - cloze: "{Text}"
      note: "{Back Extra}"
"""

FACTS = r"""- question: "How is \"tide\" said, and what is **this**?"
  id: tide-said-is
  answer: |-
    - ebb and \(f_x < 1\)
    - *flood*
  tags: [moon::phase, sea]
  image: moon-a.png
  image_side: prompt
  audio: tide.wav
- question: Which of a_b and a*b is it?
  id: which-of-a-b-and-a-b-is-it
  answer: neither < nor &
- cloze: The <1|Moon|a body> makes the <2|tides>.
  id: moon-makes-the-tides
- cloze: From <1|high> to <2|low> water.
  id: from-high-to-low-water
  note: "\\[x^2\\]"
"""


def picture() -> bytes:
    """A PNG of one pixel."""

    def chunk(name: bytes, content: bytes) -> bytes:
        size, check = len(content), zlib.crc32(name + content)
        return struct.pack(">I", size) + name + content + struct.pack(">I", check)

    pixel = zlib.compress(b"\0\0\0\0")
    head = struct.pack(">2I5B", 1, 1, 8, 2, 0, 0, 0)
    parts = [chunk(b"IHDR", head), chunk(b"IDAT", pixel), chunk(b"IEND", b"")]
    return b"\x89PNG\r\n\x1a\n" + b"".join(parts)


def sound() -> bytes:
    """A WAV of one sample."""
    form = struct.pack("<4sIHHIIHH", b"fmt ", 16, 1, 1, 8000, 8000, 1, 8)
    content = form + struct.pack("<4sI", b"data", 2) + b"\x80\x80"
    return struct.pack("<4sI4s", b"RIFF", 4 + len(content), b"WAVE") + content


@pytest.fixture(scope="session")
def exported(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with what Anki exports, in its old and its new format."""
    folder = tmp_path_factory.mktemp("exported")
    collection = Collection(str(folder / "collection.anki2"))
    media = Path(collection.media.dir())
    (media / "moon a.png").write_bytes(picture())
    (media / "tide.wav").write_bytes(sound())
    deck = collection.decks.id("Sea::Tides")
    assert deck
    notes = {
        "Basic": [
            (
                '<div>How is&nbsp;"tide" said, and what is <b>this</b>?</div>'
                '<img src="moon a.png"><br>[sound:tide.wav]',
                "<ul><li>ebb and \\(f_x &lt; 1\\)</li><li><i>flood</i></li></ul>",
            ),
            ("Which of a_b and a*b is it?", "neither &lt; nor &amp;"),
            ('<img src="moon%20a.png">', "a picture alone"),
        ],
        "Cloze": [
            ("The {{c1::Moon::a body}} makes the {{c2::tides}}.", ""),
            ("From {{c1::high}} to {{c1::low}} water.", "[latex]\\[x^2\\][/latex]"),
            ("A {{c1::hole {{c2::within}} a hole}}", ""),
        ],
    }
    for name, every in notes.items():
        kind = collection.models.by_name(name)
        assert kind
        for number, fields in enumerate(every):
            note = collection.new_note(kind)
            note.fields = [*fields]
            note.tags = ["sea", "moon::phase"] if name == "Basic" and not number else []
            collection.add_note(note, deck)
    limit = DeckIdLimit(deck)
    for legacy in (True, False):
        options = ExportAnkiPackageOptions(with_media=True, legacy=legacy)
        path = folder / f"{'old' if legacy else 'new'}.apkg"
        collection.export_anki_package(out_path=str(path), options=options, limit=limit)
    for name in ("old", "new"):
        collection.export_collection_package(
            str(folder / f"{name}.colpkg"), include_media=True, legacy=name == "old"
        )
        collection.reopen()
    collection.close()
    return folder


@pytest.mark.parametrize("name", ["old.apkg", "new.apkg", "old.colpkg", "new.colpkg"])
def test_notes_of_a_package_become_facts(bench: Bench, exported: Path, name: str) -> None:
    code, output = bench.import_(name, (exported / name).read_bytes(), MAP)
    assert code == 0
    assert "4 facts from 6 rows or notes: 2 questions, 2 clozes" in output
    made = f"{name.partition('.')[0]}.yaml"
    assert bench.facts(made) == FACTS
    assert "title: Tides\n" in (bench.folder / "lakes" / made).read_text(encoding="utf-8")
    media = bench.folder / "lakes" / "media"
    assert (media / "moon-a.png").read_bytes() == picture()
    assert (media / "tide.wav").read_bytes() == sound()
    assert "question: no text beside pictures and sounds" in bench.leftover
    assert "a hole within another" in bench.leftover
    assert bench.check()[0] == 0


def test_a_package_proposes_a_map_for_each_note_type(bench: Bench, exported: Path) -> None:
    proposed = bench.propose("sea.apkg", (exported / "new.apkg").read_bytes())
    assert proposed.partition("note_types:")[2] == (
        "\n  Basic:  # 3\n"
        "    # columns, each with three of its values:\n"
        "    facts:\n"
        '    - question: "{Front}"\n'
        '      answer: "{Back}"\n'
        '      tags: "{tags}"\n'
        "  Cloze:  # 3\n"
        "    # columns, each with three of its values:\n"
        "    facts:\n"
        '    - cloze: "{Text}"\n'
        '      note: "{Back Extra}"'
    )


def zipped(**entries: bytes) -> bytes:
    """A ZIP archive, made in memory."""
    made = BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in entries.items():
            archive.writestr(name.replace("_", "."), content)
    return made.getvalue()


def claiming(size: int) -> bytes:
    """An archive whose database would have this size if it were unpacked."""
    content = zipped(collection_anki2=b"x")
    place = content.index(b"PK\1\2") + 24
    return content[:place] + struct.pack("<L", size) + content[place + 4 :]


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"", "not an Anki package, or a broken one"),
        (b"PK\3\4 and no more", "not an Anki package, or a broken one"),
        (zipped(readme_txt=b"hello"), "not an Anki package, or a broken one"),
        (zipped(collection_anki2=b"SQLite format 3\0" + b"\0" * 2000), "not an Anki package"),
        (zipped(collection_anki21b=b"no zstd"), "not an Anki package, or a broken one"),
        (claiming(600_000_000), "its database is larger than 500 MB"),
    ],
    ids=["empty", "cut off", "another", "no tables", "no zstd", "a bomb"],
)
def test_a_package_that_is_none_is_refused_in_one_line(
    bench: Bench, content: bytes, message: str
) -> None:
    code, output = bench.import_("bad.apkg", content, MAP)
    assert code == 2
    assert output.startswith("bad.apkg: ")
    assert message in output
    assert "\n" not in output
    assert not (bench.folder / "lakes").exists()
