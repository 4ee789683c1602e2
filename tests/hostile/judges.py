"""What each consumer of an output makes of it: read back as it reads, and nothing obeyed."""

import json
import re
from base64 import b64decode
from collections.abc import Iterator
from contextlib import closing
from html.parser import HTMLParser
from pathlib import Path
from unicodedata import category
from xml.etree.ElementTree import fromstring

from markdown_it import MarkdownIt
from pypdf import PdfReader
from pypdfium2 import PdfDocument

from tests.anki.learner import Learner
from tests.sheet.exchange import gift_questions, strings

OURS = {*"p br div span bdi ul ol li b em strong code a small figure figcaption".split()}
"""Elements of running text; those of a page or a card are added to them."""

MEDIA = ("img", "audio")
OF_MEDIA = "src alt controls aria-label"

_ATTRIBUTES = {"class", "href", "start", "lang", "dir"}

PAGE = {
    *("html head meta title style script body header h1 h2 main section article noscript".split()),
    *("footer fieldset label input textarea select option button legend img audio".split()),
}


class _Reader(HTMLParser):
    """Elements, attributes and text as a browser takes them from HTML."""

    def __init__(self) -> None:
        super().__init__()
        self.elements: set[str] = set()
        self.attributes: set[str] = set()
        self.addresses: set[str] = set()
        self.pieces: list[str] = []
        self.foreign: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.add(tag)
        self.attributes.update(name for name, _ in attrs)
        self.addresses.update(value or "" for name, value in attrs if name in ("href", "src"))
        # What an element says to those who cannot see it.
        self.pieces += [f" {value} " for name, value in attrs if name in ("alt", "aria-label")]
        if tag in ("li", "p", "div", "option", "br", "img"):
            self.pieces.append(" ")

    def handle_data(self, data: str) -> None:
        if self.lasttag not in ("script", "style"):
            self.pieces.append(data)

    def handle_comment(self, data: str) -> None:
        self.foreign.append(data)

    handle_pi = unknown_decl = handle_comment


def read_html(html: str, *more: str, attributes: str = "") -> str:
    """The text of HTML that has no other elements and attributes, no comments and no addresses."""
    reader = _Reader()
    reader.feed(html)
    reader.close()
    assert reader.elements <= OURS | {*more}, reader.elements - OURS - {*more}
    assert reader.attributes <= _ATTRIBUTES | {*attributes.split()}, reader.attributes
    for address in reader.addresses:
        assert re.match(
            r"https://example\.org/|data:image/png;|data:audio/wav;|@@PLUGINFILE@@/[\w.-]+$|quizgen-\w+\.png$",
            address,
        ), address
    assert reader.foreign == []
    return "".join(reader.pieces)


def in_terminal(text: str) -> str:
    """What a terminal shows of a text, in which it obeys nothing."""
    # Joiners shape letters and no more.
    obeyed = {c for c in text if category(c) in ("Cc", "Cf", "Cs", "Zl", "Zp")}
    assert obeyed <= set("\n\t\u200d"), obeyed
    return text


def commonmark(text: str) -> str:
    """What CommonMark, with HTML allowed, makes of a text."""
    return read_html(MarkdownIt("commonmark").render(text), "h1", "h2", "pre", attributes="")


def pdf(path: Path) -> str:
    """What stands on the pages of a PDF that does nothing by itself; spaces are not told there."""
    reader = PdfReader(path)
    assert not {"/OpenAction", "/AA"} & reader.root_object.keys()
    assert not reader.attachments
    for page in reader.pages:
        for each in page.get("/Annots") or ():
            action = each.get_object().get("/A")
            assert action is None or action["/URI"].startswith("https://example.org/")
    # pypdf would take minutes for the text of all pages. PDFium marks a hyphen that ends a line.
    with closing(PdfDocument(path)) as document:
        text = "".join(page.get_textpage().get_text_range() for page in document)
    return text.replace("\ufffe", "-")


def chart_page(path: Path) -> str:
    """What a page of charts holds, which runs nothing."""
    shapes = "x y x1 x2 y1 y2 cx cy r d width height overflow text-anchor scope aria-hidden"
    drawing = "svg text line rect circle path table thead tbody tr th td details summary h3"
    return read_html(
        path.read_text("utf-8"),
        *PAGE - {"script"},
        *drawing.split(),
        attributes=f"id name content charset http-equiv aria-labelledby {shapes}",
    )


def page(path: Path) -> str:
    """What a page holds, and what its script would show of the answers."""
    html = path.read_text("utf-8")
    assert html.count("<script>") == 1
    form = "id name type value for rows content charset http-equiv aria-labelledby aria-label alt"
    ours = "src autocomplete autocapitalize spellcheck data-letter controls"
    seen = read_html(html, *PAGE, attributes=f"{form} {ours}")
    (hidden,) = re.findall(r'<script type="text/plain" id="key">([^<]*)</script>', html)
    key = json.loads(b64decode(hidden))
    for item in key["items"]:
        for text in (item["html"], *item.get("points", ())):
            shown = read_html(text, *MEDIA, attributes=OF_MEDIA)
            seen += f" {shown} "
        # Names and units taken apart are compared with what is typed, and never shown.
        typed = item.get("typed", {})
        seen += " ".join(strings([typed.get(name) for name in ("name", "shown", "also")]))
    return seen


def moodle(path: Path) -> str:
    """What Moodle would take from a file of questions, as HTML or as text."""
    root = fromstring(path.read_text("utf-8"))
    seen = []
    for question in root:
        assert question.tag == "question"
        for each in question.iter():
            for text in each.findall("text"):
                said = text.text or ""
                if question.get("type") == "shortanswer" and each.tag == "answer":
                    # A star would stand for anything.
                    said = re.sub(r"(?<!\\)\*", "everything", said).replace(r"\*", "*")
                html = each.get("format") == "html"
                seen.append(read_html(said, *MEDIA, attributes=OF_MEDIA) if html else said)
    return " ".join(seen)


def gift(path: Path) -> str:
    """What gift-pegjs reads in a file, as HTML or as text; it finds all the questions."""
    text = path.read_text("utf-8")
    questions = gift_questions(text)
    assert len(questions) == len(re.findall("^::", text, re.MULTILINE))
    # The answers to be typed are no HTML, whatever the question is: nobody types elements.
    typed = [q.pop("choices") for q in questions if q["type"] == "Short"]
    # An arrow of two signs would make pairs of what it parts.
    return " ".join([*_gift_pieces(questions), *strings(typed)]).replace("→", "->")


def _gift_pieces(value: object) -> Iterator[str]:
    if isinstance(value, dict) and {"format", "text"} <= value.keys():
        text = str(value["text"])
        html = value["format"] == "html"
        yield read_html(text, *MEDIA, attributes=OF_MEDIA) if html else text
    elif isinstance(value, dict | list):
        for each in value.values() if isinstance(value, dict) else value:
            yield from _gift_pieces(each)


def anki(path: Path, folder: Path) -> str:
    """What Anki shows of all cards of a package that it finds sound; it plays no sound but ours."""
    folder.mkdir()
    learner = Learner(folder)
    with closing(learner.collection):
        assert learner.take(path).keys() == {"new"}
        assert learner.sound()
        seen = []
        for number in learner.collection.find_cards(""):
            card = learner.collection.get_card(number)
            rendered = card.render_output()
            for tag in (*rendered.question_av_tags, *rendered.answer_av_tags):
                ours = re.fullmatch(r"quizgen-\w+\.wav", getattr(tag, "filename", ""))
                assert ours or getattr(tag, "lang", "") == "fr_FR", tag
            for side in (card.question(), card.answer()):
                html = re.sub(r"^<style>.*?</style>", "", side, flags=re.DOTALL)
                # MathJax looks for a backslash beside its bracket, though in no attribute.
                assert not re.search(r"\\[(\[]", re.sub(r"<(?:a|img) [^>]*>", "", html))
                seen.append(read_html(html, "hr", "img", attributes="id src alt"))
        names = [deck.name for deck in learner.collection.decks.all_names_and_ids()]
        return " ".join([*seen, *names])
