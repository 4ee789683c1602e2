"""What a file is, judged by its bytes: its name may be wrong, and so may what a server called it.

The signatures are those of the formats' specifications, and of the tables of `file` (libmagic).
"""

from typing import Literal, NamedTuple, TypeAlias

from quizgen.values.media.mpeg_audio import is_mp3

Role: TypeAlias = Literal["picture", "sound", ""]


class FileType(NamedTuple):
    """A type of file.

    - `name`: what it is, with its article.
    - `role`: what Anki, browsers and typst all show it as, or play it as; "" if they do not.
    - `suffixes`: the endings of such files, the usual one first.
    - `mime`: its media type.
    - `remedy`: what to do with a file that cannot be used; only where it was meant as one that
      `like` names, if that is not "".
    """

    name: str
    role: Role = ""
    suffixes: tuple[str, ...] = ()
    mime: str = ""
    remedy: str = ""
    like: Role = ""


PNG = FileType("a PNG", "picture", (".png",), "image/png")
JPEG = FileType("a JPEG", "picture", (".jpg", ".jpeg", ".jpe", ".jfif"), "image/jpeg")
GIF = FileType("a GIF", "picture", (".gif",), "image/gif")
WEBP = FileType("a WebP picture", "picture", (".webp",), "image/webp")
SVG = FileType("an SVG drawing", "picture", (".svg",), "image/svg+xml")

MP3 = FileType("an MP3", "sound", (".mp3",), "audio/mpeg")
VORBIS = FileType("an Ogg sound", "sound", (".ogg", ".oga"), "audio/ogg")
OPUS = FileType("an Opus sound", "sound", (".opus", ".ogg", ".oga"), "audio/ogg")
M4A = FileType("an M4A sound", "sound", (".m4a", ".m4b", ".mp4"), "audio/mp4")
WAV = FileType("a WAV", "sound", (".wav", ".wave"), "audio/wav")

_EXPORT = "export it as JPEG or PNG"
_ENCODE = "convert it to MP3"
_EXTRACT = "save its sound alone as MP3"
_AGAIN = "download the file itself"

_EMPTY = FileType("an empty file", remedy="copy or download it again")
_ZEROS = FileType("a file of zero bytes alone", remedy="copy or download it again")
_UNKNOWN = FileType("a file of an unknown type", remedy="")
_LFS = FileType("a Git LFS pointer, not the file itself", remedy="run `git lfs pull`")
_ANNEX = FileType("a git-annex pointer, not the file itself", remedy="run `git annex get`")
_HTML = FileType("a web page, such as an error page", remedy=_AGAIN)
_XML = FileType("an XML file that is no drawing", remedy=_AGAIN)
_JSON = FileType("a JSON text", remedy=_AGAIN)
_TEXT = FileType("a text", remedy=_AGAIN)
_RIFF = FileType("a RIFF file without picture or sound", remedy="")
_AVI = FileType("an AVI video", remedy=_EXTRACT, like="sound")
_VIDEO = FileType("an MP4 video", remedy=_EXTRACT, like="sound")
_QUICKTIME = FileType("a QuickTime video", remedy=_EXTRACT, like="sound")
_HEIC = FileType("an HEIC photo", remedy=_EXPORT, like="picture")
_AVIF = FileType("an AVIF picture", remedy=_EXPORT, like="picture")
_OGG_VIDEO = FileType("an Ogg video", remedy=_EXTRACT, like="sound")
_OGG_OTHER = FileType("an Ogg sound that is neither Vorbis nor Opus", remedy=_ENCODE, like="sound")
_WORD = FileType("a Word document", remedy="save its picture as PNG or JPEG")
_EXCEL = FileType("an Excel workbook", remedy="save its chart as PNG or JPEG")
_SLIDES = FileType("a PowerPoint presentation", remedy="save its slide as PNG or JPEG")
_OPEN_DOCUMENT = FileType("an OpenDocument file", remedy="save its picture as PNG or JPEG")
_ZIP = FileType("a ZIP archive", remedy="unpack it")

_UNUSABLE: tuple[tuple[bytes, FileType], ...] = (
    (b"%PDF-", FileType("a PDF", remedy="export its page as PNG, or as SVG")),
    (b"%!PS", FileType("a PostScript file", remedy="export it as PNG, or as SVG")),
    (b"II*\0", FileType("a TIFF or a raw photo", remedy=_EXPORT, like="picture")),
    (b"MM\0*", FileType("a TIFF or a raw photo", remedy=_EXPORT, like="picture")),
    (b"II+\0", FileType("a TIFF", remedy=_EXPORT, like="picture")),
    (b"MM\0+", FileType("a TIFF", remedy=_EXPORT, like="picture")),
    (b"8BPS", FileType("a Photoshop file", remedy=_EXPORT, like="picture")),
    (b"gimp xcf", FileType("a GIMP file", remedy=_EXPORT, like="picture")),
    (b"\0\0\1\0", FileType("a Windows icon", remedy=_EXPORT, like="picture")),
    (b"icns", FileType("a macOS icon", remedy=_EXPORT, like="picture")),
    (b"\xff\x0a", FileType("a JPEG XL picture", remedy=_EXPORT, like="picture")),
    (b"\0\0\0\x0cJXL ", FileType("a JPEG XL picture", remedy=_EXPORT, like="picture")),
    (b"\0\0\0\x0cjP  ", FileType("a JPEG 2000 picture", remedy=_EXPORT, like="picture")),
    (b"\xd7\xcd\xc6\x9a", FileType("a Windows metafile", remedy="export it as SVG or PNG")),
    (b"\xd0\xcf\x11\xe0", FileType("an old Office document", remedy=_WORD.remedy)),
    (b"{\\rtf", FileType("an RTF document", remedy=_WORD.remedy)),
    (b"\x1f\x8b", FileType("a gzip archive, such as an SVGZ", remedy="unpack it")),
    (b"BZh", FileType("a bzip2 archive", remedy="unpack it")),
    (b"\xfd7zXZ", FileType("an xz archive", remedy="unpack it")),
    (b"7z\xbc\xaf\x27\x1c", FileType("a 7z archive", remedy="unpack it")),
    (b"Rar!", FileType("a RAR archive", remedy="unpack it")),
    (b"fLaC", FileType("a FLAC sound", remedy=_ENCODE, like="sound")),
    (b"FORM", FileType("an AIFF sound", remedy=_ENCODE, like="sound")),
    (b"#!AMR", FileType("an AMR sound", remedy=_ENCODE, like="sound")),
    (b"caff", FileType("a Core Audio sound", remedy=_ENCODE, like="sound")),
    (b"MThd", FileType("a MIDI file", remedy="record it as MP3", like="sound")),
    (b"\x30\x26\xb2\x75", FileType("a Windows Media file", remedy=_ENCODE, like="sound")),
    (b"\x1a\x45\xdf\xa3", FileType("a WebM or Matroska file", remedy=_EXTRACT, like="sound")),
    (b"FLV", FileType("a Flash video", remedy=_EXTRACT, like="sound")),
    (b"\0\0\1\xba", FileType("an MPEG video", remedy=_EXTRACT, like="sound")),
    (b"ADIF", FileType("an AAC sound", remedy=_ENCODE, like="sound")),
    (b"MZ", FileType("a Windows program", remedy="")),
    (b"\x7fELF", FileType("a program", remedy="")),
    (b"SQLite format 3", FileType("an SQLite database", remedy="")),
)
"""Types that cannot be used, by the bytes that they begin with."""

_HEIC_BRANDS = frozenset((b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"mif1", b"msf1"))
_AVIF_BRANDS = frozenset((b"avif", b"avis"))
_SOUND_BRANDS = frozenset((b"M4A ", b"M4B ", b"M4P "))

_XML_START = (b"<?xml", b"<!--", b"<!DOCTYPE", b"<svg")
_HTML_START = (b"<!doctype html", b"<html", b"<head", b"<body", b"<script", b"<title")
_BEGINNING = 4096
"""Bytes in which a document says what it is, after comments and a licence."""


def file_type(content: bytes) -> FileType:
    """What a file with this content is. It may be incomplete all the same."""
    if not content:
        return _EMPTY
    found = _by_signature(content) or _by_prefix(content) or _of_document(content)
    if found:
        return found
    if is_mp3(content):
        return MP3
    return _ZEROS if not content.strip(b"\0") else _UNKNOWN


def _by_prefix(content: bytes) -> FileType | None:
    return next((kind for prefix, kind in _UNUSABLE if content.startswith(prefix)), None)


def _by_signature(content: bytes) -> FileType | None:
    """The type by a signature that more has to be read for than a prefix."""
    match content[:4]:
        case b"\x89PNG":
            return PNG
        case b"GIF8":
            return GIF
        case b"OggS":
            return _of_ogg(content)
        case b"PK\3\4":
            return _of_zip(content)
        case b"RIFF":
            return {b"WEBP": WEBP, b"WAVE": WAV, b"AVI ": _AVI}.get(content[8:12], _RIFF)
        case _:
            pass
    if content.startswith(b"\xff\xd8\xff"):
        return JPEG
    if content[4:8] == b"ftyp":
        return _of_iso_media(content)
    if content[4:8] in (b"moov", b"mdat", b"wide", b"free"):
        return _QUICKTIME
    # Its other signs are too common: two letters.
    if content.startswith(b"BM") and content[6:10] == b"\0\0\0\0":
        return FileType("a BMP", remedy=_EXPORT, like="picture")
    return None


def _of_ogg(content: bytes) -> FileType:
    """The type of an Ogg file, by the first packets of its streams."""
    start = content[:512]
    if b"\x80theora" in start or b"BBCD" in start:
        return _OGG_VIDEO
    if b"OpusHead" in start:
        return OPUS
    return VORBIS if b"\x01vorbis" in start else _OGG_OTHER


def _of_iso_media(content: bytes) -> FileType:
    """The type of a file of the ISO base media format (ISO/IEC 14496-12), by its brands.

    The size of the box `ftyp` comes before its name; the brands follow it, four bytes each.
    """
    box = content[8 : min(max(int.from_bytes(content[:4], "big"), 16), 256)]
    brands = {box[at : at + 4] for at in range(0, len(box), 4)} - {b""}
    if brands & _AVIF_BRANDS:
        return _AVIF
    if brands & _HEIC_BRANDS:
        return _HEIC
    # A video has a handler of that sort beside that of its sound.
    if b"vide" in content and b"hdlr" in content and box[:4] not in _SOUND_BRANDS:
        return _QUICKTIME if box[:4] == b"qt  " else _VIDEO
    if brands & _SOUND_BRANDS or b"soun" in content:
        return M4A
    return _QUICKTIME if box[:4] == b"qt  " else _VIDEO


def _of_zip(content: bytes) -> FileType:
    """The type of a ZIP archive, by the names of the files in it."""
    for sign, kind in (
        (b"word/", _WORD),
        (b"xl/", _EXCEL),
        (b"ppt/", _SLIDES),
        (b"mimetypeapplication/vnd.oasis", _OPEN_DOCUMENT),
    ):
        if sign in content:
            return kind
    return _ZIP


def _of_document(content: bytes) -> FileType | None:
    """The type of a text, which tells it in its first lines; None if it is no text."""
    start = _decoded(content[:_BEGINNING])
    if start is None:
        return None
    text = start.lstrip("\ufeff \t\r\n").encode()
    lower = text.lower()
    if text.startswith(b"version https://git-lfs.github.com/spec/"):
        return _LFS
    if text.startswith((b"/annex/objects/", b"../.git/annex/objects/")):
        return _ANNEX
    if lower.startswith(_HTML_START):
        return _HTML
    if text.startswith(_XML_START):
        if b"<svg" in text or b":svg" in text or (len(content) > _BEGINNING and b"<svg" in content):
            return SVG
        return _HTML if b"<html" in lower else _XML
    if text.startswith(b"<") and b":svg" in text[:60]:
        return SVG
    if text.startswith((b"{", b"[")) and b'"' in text:
        return _JSON
    return _TEXT if text else None


def _decoded(start: bytes) -> str | None:
    """The beginning of a text in UTF-8 or UTF-16; None if it is no text."""
    if start[:2] in (b"\xff\xfe", b"\xfe\xff"):
        text = start.decode("utf-16", "replace")
    else:
        try:
            # The last character may be cut in two.
            text = start.decode("utf-8", "strict" if len(start) < _BEGINNING else "ignore")
        except UnicodeDecodeError:
            return None
        if len(text.encode()) < len(start) - 3:
            return None
    has_controls = any(character < " " and character not in "\t\n\r\f" for character in text)
    return None if has_controls else text
