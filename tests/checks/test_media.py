"""What is wrong with the files of pictures and sounds, at the places that name them."""

from collections.abc import Mapping

import pytest

from tests import samples
from tests.workshop import Workshop

PORTRAIT = "  page: 12\n"


def found(workshop: Workshop, files: Mapping[str, bytes], fields: str) -> list[str]:
    """What `check` says of a fact with these fields, without the file's name."""
    workshop.change(PORTRAIT, f"{PORTRAIT}{fields}")
    for name, content in files.items():
        path = workshop.deck / "media" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    _, output = workshop.run("check", "--format", "text")
    lines = [line for line in output.splitlines() if line.startswith("railways/")]
    return [line.removeprefix("railways/lines.yaml:") for line in lines]


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("a.png", samples.png(2, 2), []),
        ("a.svg", samples.svg(), []),
        ("a.jpeg", samples.GREY_JPEG, []),
        ("A.JPG", samples.GREY_JPEG, []),
        ("a.heic", samples.iso_media(b"heic"),
         ["9:10: error: 'a.heic' is an HEIC photo: export it as JPEG or PNG "
          "[media-not-a-picture]"]),
        ("a.jpg", samples.iso_media(b"heic"),
         ["9:10: error: 'a.jpg' is an HEIC photo: export it as JPEG or PNG "
          "[media-not-a-picture]"]),
        ("a.mp4", samples.iso_media(b"isom", b"vide"),
         ["9:10: error: 'a.mp4' is an MP4 video: use a PNG, JPEG, GIF, WebP or SVG "
          "[media-not-a-picture]"]),
        ("a.mp3", samples.mp3(),
         ["9:10: error: 'a.mp3' is an MP3: name it in `audio:` [media-not-a-picture]"]),
        ("a.xyz", b"\x93\x02\xf0",
         ["9:10: error: 'a.xyz' is a file of an unknown type: use a PNG, JPEG, GIF, WebP or SVG "
          "[media-not-a-picture]"]),
        ("a.png", samples.png(2, 2)[:-9],
         ["9:10: error: 'a.png' is cut off: copy or download it again [media-incomplete]"]),
        ("a.svg", samples.svg("<g>"),
         ["9:10: error: 'a.svg' is cut off or damaged (line 1: mismatched tag) "
          "[media-incomplete]"]),
        ("a.svg", samples.svg("\n<script>alert(1)</script>"),
         ["9:10: error: 'a.svg' has an element <script> (line 2): save it as plain SVG without "
          "this, or export it as PNG [media-unsafe]"]),
        ("a.png", samples.GREY_JPEG,
         ["9:10: warning: 'a.png' is a JPEG: rename it to 'a.jpg' [media-misnamed]"]),
        ("old/a", samples.svg(),
         ["9:10: warning: 'old/a' is an SVG drawing: rename it to 'old/a.svg' [media-misnamed]"]),
        ("a.png", samples.png(2001, 1),
         ["9:10: warning: 'a.png' has 1 kB and 2001 × 1 pixels: scale it down to 1,200 pixels "
          "[media-large]"]),
        ("a.gif", samples.GIF + bytes(1_200_000),
         ["9:10: warning: 'a.gif' has 1.2 MB and 1 × 1 pixels: save it as JPEG or WebP, or scale "
          "it down [media-large]"]),
        ("a.svg", samples.svg(" " * 5_000_000),
         ["9:10: error: 'a.svg' is a drawing of more than 5 MB: simplify it [media-missing]"]),
    ],
)  # fmt: skip
def test_a_picture_is_judged_by_its_bytes(
    workshop: Workshop, name: str, content: bytes, said: list[str]
) -> None:
    assert found(workshop, {name: content}, f"  image: {name}\n  alt: a man\n") == said


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("a.mp3", samples.mp3(), []),
        ("a.opus", samples.ogg(), []),
        ("a.ogg", samples.ogg(), []),
        ("a.ogg", samples.ogg(samples.VORBIS), []),
        ("a.m4a", samples.iso_media(b"M4A ", b"soun"), []),
        ("a.wav", samples.wav(0.01), []),
        ("a.mp3", b"ID3\4\0\0\0\0\0\0hello",
         ["9:10: error: 'a.mp3' is a file of an unknown type: use an MP3, Ogg, Opus, M4A or WAV "
          "[audio-not-a-sound]"]),
        ("a.mp3", b"<html>",
         ["9:10: error: 'a.mp3' is a web page, such as an error page: download the file itself "
          "[audio-not-a-sound]"]),
        ("a.flac", b"fLaC\0\0\0\x22",
         ["9:10: error: 'a.flac' is a FLAC sound: convert it to MP3 [audio-not-a-sound]"]),
        ("a.mp4", samples.iso_media(b"isom", b"vide"),
         ["9:10: error: 'a.mp4' is an MP4 video: save its sound alone as MP3 "
          "[audio-not-a-sound]"]),
        ("a.png", samples.png(2, 2),
         ["9:10: error: 'a.png' is a PNG: name it in `image:` [audio-not-a-sound]"]),
        ("a.wav", samples.wav(0.01)[:-5],
         ["9:10: error: 'a.wav' is cut off: copy or download it again [media-incomplete]"]),
        ("a.wav", samples.mp3(),
         ["9:10: warning: 'a.wav' is an MP3: rename it to 'a.mp3' [media-misnamed]"]),
        ("a.mp3", samples.mp3(8_000),
         ["9:10: warning: 'a.mp3' has 3.3 MB: cut it, or encode it as MP3 with 64 kbit/s "
          "[media-large]"]),
        ("a.mp3", samples.mp3(48_000),
         ["9:10: error: 'a.mp3' is larger than 20 MB: cut it, or encode it with a lower bit rate "
          "[media-missing]"]),
    ],
)  # fmt: skip
def test_a_sound_is_judged_by_its_bytes(
    workshop: Workshop, name: str, content: bytes, said: list[str]
) -> None:
    assert found(workshop, {name: content}, f"  audio: {name}\n") == said


def test_each_file_of_a_list_is_judged_where_it_is_named(workshop: Workshop) -> None:
    files = {"a.png": samples.png(2, 2), "b.png": b"", "c.png": b"hello", "d.wav": b"hello"}
    fields = """\
  image:
  - {file: a.png, alt: a man}
  - {alt: a house, file: b.png}
  answer_image: c.png
  audio: [d.wav, e.wav]
"""
    assert sorted(found(workshop, files, fields)) == [
        "11:26: error: 'b.png' is an empty file: copy or download it again [media-not-a-picture]",
        "12:17: error: 'c.png' is a text: download the file itself [media-not-a-picture]",
        "12:17: warning: describe the picture as {file: c.png, alt: …}, without giving the answer "
        "away [image-without-alt]",
        "13:11: error: 'd.wav' is a text: download the file itself [audio-not-a-sound]",
        "13:18: error: no file 'e.wav' in the deck's folder media (did you mean 'd.wav'?) "
        "[media-missing]",
    ]


def test_an_address_or_a_path_of_a_drive_is_one_error(workshop: Workshop) -> None:
    fields = "  alt: a man\n  image: https://example.org/a.png\n  audio: C:\\a.mp3\n"
    assert found(workshop, {}, fields) == [
        "10:10: error: 'https://example.org/a.png' is an address: save its file in the deck's "
        "folder media, and name that [media-missing]",
        "11:10: error: no file 'C:\\a.mp3' in the deck's folder media [media-missing]",
    ]


def test_only_files_that_a_fact_names_are_used(workshop: Workshop) -> None:
    files = {name: samples.svg() for name in ("a.svg", "b.svg", "c.svg")} | {
        "d.wav": samples.wav(1)
    }
    fields = "  image: {file: a.svg, alt: x}\n  answer_image: [{file: b.svg, alt: y}]\n"
    assert found(workshop, files, f"{fields}  audio: d.wav\n") == [
        "railways/deck.yaml:1:1: warning: no fact uses media/c.svg: remove it, or use it "
        "[unused-media]"
    ]


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ("  alt: a portrait of Stephenson\n",
         ["10:3: warning: 'a portrait of Stephenson' names the answer to 'portrait': reword it "
          "[media-tells-answer]"]),
        ("  alt: a man\n  credit: G. Stephenson's photograph\n",
         ["11:3: warning: 'G. Stephenson's photograph' names the answer to 'portrait': reword it "
          "[media-tells-answer]"]),
        ("  alt: a man\n  caption: George Stephenson\n", []),
        ("  alt: a portrait of Stephenson\n  image_side: answer\n", []),
    ],
)  # fmt: skip
def test_what_is_said_of_a_picture_in_a_prompt_must_not_tell_the_answer(
    workshop: Workshop, fields: str, said: list[str]
) -> None:
    assert found(workshop, {"a.svg": samples.svg()}, f"  image: a.svg\n{fields}") == said


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ("  image_side: front\n",
         "9:15: error: expected prompt or answer, found 'front' [not-a-side]"),
        ("  image: [[a.png]]\n",
         "9:11: error: expected the name of a file, found a list [wrong-type]"),
        ("  image: {alt: a man}\n",
         "9:11: error: missing field 'file': its name in the deck's folder `media`, for example "
         "`file: stephenson.jpg` [missing-field]"),
        ("  image: {file: a.png, title: x}\n",
         "9:24: error: unknown field 'title' (did you mean 'file'?) [unknown-field]"),
        ("  image: []\n",
         "9:10: error: empty list: add an item, or remove the key [unfinished-text]"),
        ("  speak: French\n",
         "9:10: error: not a language to speak: 'French' (write fr, de, pt-BR or the like) "
         "[not-a-language]"),
        ("  speak: eo\n",
         "9:10: error: not a language to speak: 'eo' (write fr, de, pt-BR or the like; add the "
         "region of eo) [not-a-language]"),
    ],
)  # fmt: skip
def test_what_cannot_be_read_is_said_at_its_place(
    workshop: Workshop, fields: str, said: str
) -> None:
    assert found(workshop, {}, fields) == [said]


def test_what_is_no_picture_cannot_be_allowed(workshop: Workshop) -> None:
    fields = "  image: a.svg\n  alt: x\n  allow: {media-unsafe: I trust it}\n"
    said = found(workshop, {"a.svg": samples.svg("<script/>")}, fields)
    assert any(line.endswith("[media-unsafe]") for line in said)


@pytest.mark.parametrize("command", ["build", "sheet"])
def test_nothing_is_made_of_a_deck_with_an_unsafe_picture(workshop: Workshop, command: str) -> None:
    found(workshop, {"a.svg": samples.svg("<script/>")}, "  image: a.svg\n  alt: x\n")
    out = workshop.folder / "made"
    code, output = workshop.run(command, "--out", str(out))
    assert code == 1
    assert "[media-unsafe]" in output
    assert not out.exists()
