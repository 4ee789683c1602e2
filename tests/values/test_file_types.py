"""What files are by their bytes, and whether they are whole."""

import zipfile
import zlib
from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizgen.values.media.file_types import file_type
from quizgen.values.media.whole_files import damage
from tests import samples


def archive(name: str, content: str = "") -> bytes:
    made = BytesIO()
    with zipfile.ZipFile(made, "w") as file:
        file.writestr(name, content)
    return made.getvalue()


USABLE = {
    "a PNG": samples.png(3, 2),
    "a JPEG": samples.GREY_JPEG,
    "a GIF": samples.GIF,
    "a WebP picture": samples.WEBP,
    "an MP3": samples.mp3(5),
    "an Ogg sound": samples.ogg(samples.VORBIS),
    "an Opus sound": samples.ogg(),
    "an M4A sound": samples.iso_media(b"M4A ", b"soun"),
    "a WAV": samples.wav(0.01),
}


@pytest.mark.parametrize(("name", "content"), USABLE.items(), ids=USABLE)
def test_a_whole_file_is_what_it_is(name: str, content: bytes) -> None:
    found = file_type(content)
    assert found.name == name
    assert found.role
    assert damage(content, found) == ""


@pytest.mark.parametrize(("name", "content"), USABLE.items(), ids=USABLE)
def test_a_file_that_is_cut_in_half_is_not_whole(name: str, content: bytes) -> None:
    half = content[: len(content) // 2]
    found = file_type(half)
    assert found.name == name
    assert damage(half, found)


EXPORT = "export it as JPEG or PNG"
AGAIN = "download the file itself"


@pytest.mark.parametrize(
    ("content", "name", "remedy"),
    [
        (b"", "an empty file", "copy or download it again"),
        (bytes(900), "a file of zero bytes alone", "copy or download it again"),
        (samples.iso_media(b"heic", compatible=b"mif1"), "an HEIC photo", EXPORT),
        (samples.iso_media(b"mif1", compatible=b"heix"), "an HEIC photo", EXPORT),
        (samples.iso_media(b"avif"), "an AVIF picture", EXPORT),
        (samples.iso_media(b"mif1", compatible=b"avif"), "an AVIF picture", EXPORT),
        (samples.iso_media(b"isom", b"vide"), "an MP4 video", "save its sound alone as MP3"),
        (samples.iso_media(b"qt  ", b"vide"), "a QuickTime video", "save its sound alone as MP3"),
        (b"II*\0\x08\0\0\0", "a TIFF or a raw photo", EXPORT),
        (b"BM\x3a\0\0\0\0\0\0\0\x36\0\0\0", "a BMP", EXPORT),
        (b"\0\0\1\0\1\0", "a Windows icon", EXPORT),
        (b"8BPS\0\1", "a Photoshop file", EXPORT),
        (b"%PDF-1.7\n", "a PDF", "export its page as PNG, or as SVG"),
        (archive("word/document.xml"), "a Word document", "save its picture as PNG or JPEG"),
        (archive("ppt/slides/1.xml"), "a PowerPoint presentation", "save its slide as PNG or JPEG"),
        (archive("mimetype", "application/vnd.oasis.opendocument.text"), "an OpenDocument file",
         "save its picture as PNG or JPEG"),
        (archive("a.png"), "a ZIP archive", "unpack it"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1", "an old Office document", "save its picture as PNG or JPEG"),
        (b"\x1f\x8b\x08\0", "a gzip archive, such as an SVGZ", "unpack it"),
        (b"<!DOCTYPE html><title>503</title>", "a web page, such as an error page",
         AGAIN),
        (b"\n  <html lang='en'>", "a web page, such as an error page", AGAIN),
        (b"<?xml version='1.0'?><html xmlns='x'/>", "a web page, such as an error page",
         AGAIN),
        (b"<?xml version='1.0'?><rss/>", "an XML file that is no drawing", AGAIN),
        (b'{"error": "not found"}', "a JSON text", AGAIN),
        (b"hello\n", "a text", AGAIN),
        ("Портрет".encode(), "a text", AGAIN),
        ("Portrait".encode("utf-16"), "a text", AGAIN),
        (b"version https://git-lfs.github.com/spec/v1\noid sha256:aa\nsize 1\n",
         "a Git LFS pointer, not the file itself", "run `git lfs pull`"),
        (b"/annex/objects/SHA256E-s9--aa.png\n", "a git-annex pointer, not the file itself",
         "run `git annex get`"),
        (b"fLaC\0\0\0\x22", "a FLAC sound", "convert it to MP3"),
        (b"FORM\0\0\0\x22AIFF", "an AIFF sound", "convert it to MP3"),
        (b"MThd\0\0\0\6", "a MIDI file", "record it as MP3"),
        (samples.ogg(b"\x80theora"), "an Ogg video", "save its sound alone as MP3"),
        (samples.ogg(b"Speex   "), "an Ogg sound that is neither Vorbis nor Opus",
         "convert it to MP3"),
        (b"\x1a\x45\xdf\xa3\x01", "a WebM or Matroska file", "save its sound alone as MP3"),
        (b"RIFF\x20\0\0\0AVI LIST", "an AVI video", "save its sound alone as MP3"),
        (b"ID3\4\0\0\0\0\0\0 no frames here", "a file of an unknown type", ""),
        (b"\xff\xfb\x90\0 and then nothing", "a file of an unknown type", ""),
        (b"\x93\x02\xf0\x11" * 9, "a file of an unknown type", ""),
    ],
)  # fmt: skip
def test_what_cannot_be_used_is_named_with_its_remedy(
    content: bytes, name: str, remedy: str
) -> None:
    found = file_type(content)
    assert (found.name, found.role, found.remedy) == (name, "", remedy)


@pytest.mark.parametrize(
    "content",
    [
        samples.svg(),
        b"<?xml version='1.0' encoding='UTF-8'?>\n<!-- by hand -->\n" + samples.svg(),
        b"\xef\xbb\xbf" + samples.svg(),
        b"<!--" + b" a licence" * 900 + b"-->" + samples.svg(),
        b"<s:svg xmlns:s='http://www.w3.org/2000/svg'/>",
    ],
)
def test_a_drawing_is_one_whatever_precedes_it(content: bytes) -> None:
    assert file_type(content).name == "an SVG drawing"


@pytest.mark.parametrize(
    ("content", "wrong"),
    [
        (samples.png(3, 2)[:-12], "cut off"),
        (samples.png(3, 2)[:20] + b"\7" + samples.png(3, 2)[21:], "damaged"),
        (samples.png(3, 2).replace(b"\r\n", b"\n"), "damaged"),
        (samples.png_of(3, 2, b"no pixels"), "damaged"),
        (samples.png_of(3, 2, zlib.compress(bytes(25))), "cut off"),
        (samples.png_of(3, 2, zlib.compress(bytes(26))[:-4]), ""),
        (samples.png(3, 2) + b"appended by a camera", ""),
        (samples.GREY_JPEG[:-2], "cut off"),
        (b"\xff\xd8\xff\xe1\0\x07abc\xff\xd9" + samples.GREY_JPEG[2:-2], "cut off"),
        (samples.GREY_JPEG + b"a video of a moving photo", ""),
        (b"\xff\xd8\xff\xd9", "cut off"),
        (samples.GIF[:-1], "cut off"),
        (samples.GIF[:13], "cut off"),
        (samples.GIF + bytes(3), ""),
        (samples.WEBP[:-1], "cut off"),
        (samples.wav(0.01)[:-1], "cut off"),
        (samples.wav(0.01)[:40] + b"\xff\xff\xff\xff" + samples.wav(0.01)[44:], ""),
        (samples.wav(0.01)[:40] + b"\0\xf0\xff\x7f" + samples.wav(0.01)[44:], ""),
        (samples.mp3()[:-1], "cut off"),
        (samples.mp3() + bytes(100), ""),
        (samples.ogg()[:-1], "cut off"),
        (samples.iso_media(b"M4A ", b"soun")[:-1], "cut off"),
        (samples.iso_media(b"M4A "), "cut off"),
    ],
)  # fmt: skip
def test_the_structure_of_a_file_tells_what_is_missing(content: bytes, wrong: str) -> None:
    found = damage(content, file_type(content))
    assert found == (f"{wrong}: copy or download it again" if wrong else "")


def test_a_sound_after_a_tag_is_found() -> None:
    assert file_type(samples.mp3(tag=b"\xff\xfb\x90\0" * 30)).name == "an MP3"


@given(st.binary(max_size=300) | st.sampled_from([*USABLE.values()]).flatmap(
    lambda whole: st.integers(0, len(whole)).map(lambda end: whole[:end])
))  # fmt: skip
def test_any_bytes_are_judged_without_a_fault(content: bytes) -> None:
    damage(content, file_type(content))
