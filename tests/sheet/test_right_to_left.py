"""Worksheets of decks in Hebrew and Arabic, whose prompts have English words."""

from pathlib import Path
from shutil import copytree
from typing import Any
from xml.etree.ElementTree import fromstring

import pytest

from quizgen import languages
from quizgen.languages.language import Words
from quizgen.sheet.item import Item, Options, Truth
from quizgen.sheet.paper.typography import Typography
from quizgen.sheet.web.items import Writer
from quizgen.values.markdown import parse_markup
from quizgen.values.markup import Marked
from quizgen.values.placeholders import fill
from tests.anki.test_right_to_left import DECKS
from tests.questions.choosing import questions_of
from tests.sheet.printing import GREAT_TERROR, quizgen

ENGLISH = languages.words("en")
HEBREW = ENGLISH._replace(direction="rtl")
"""The words of English, as if the language were written from right to left."""

ISOLATES = str.maketrans({"\u2066": "⟨", "\u2067": "⟪", "\u2069": "⟩"})
"""The characters that isolate, in characters that are seen; ⟪ runs from right to left."""


def made(folder: Path, form: str, ending: str, *options: str, deck: Path = DECKS / "hebrew") -> str:
    """A sheet of the Hebrew deck in a text format."""
    file = folder / f"sheet.{ending}"
    code, output, errors = quizgen("sheet", deck, "--as", form, *options, "-o", file)
    assert code == 0, output + errors
    return file.read_text("utf-8")


@pytest.mark.parametrize(
    "line",
    [
        "# ⟪ארץ ולשון⟩",
        "What is meant by “⟪כנסת⟩”? (1 mark)",
        "⟪שמואל יוסף עגנון⟩ died ⟨on 17 February 1970⟩. (1 mark)",
        r"Who was this? ⟪מחיה הלשון העברית, ועורכו של מילון גדול\!⟩ (1 mark)",
        "⟪יישוב שיתופי; הראשון: *דגניה*, 1910.⟩",
        "→ the vowel points of Hebrew, as in בָּ\\",
        "⟪חברי הכנסת⟩, ⟨in 2020⟩: what was the number? (1 mark)",
        "→ ⟪דוד בן־גוריון⟩\\",
        "   Smith 2001\\",
        r"**\+1** ⟪מינהלת העם ישבה בתל אביב (Tel Aviv).⟩",
        "   ⟪ספריו:⟩",
        "   - Shira, in English *Shira* too",
        "   - ⟪סיפור פשוט (1935).⟩",
    ],
)
def test_markdown_isolates_with_characters(tmp_path: Path, line: str) -> None:
    text = made(tmp_path, "markdown", "md", "--questions", "14", "--seed", "4")
    text += made(tmp_path, "markdown", "md", "--types", "true-false")
    assert line in text.translate(ISOLATES)


def test_a_gap_in_markdown_is_in_its_sentence(tmp_path: Path) -> None:
    deck = tmp_path / "hebrew"
    copytree(DECKS / "hebrew", deck)
    facts = (deck / "land.yaml").read_text("utf-8")
    # A bank has words of one sort only, and these are so by their author's word.
    facts += "\n  like: [knesset, aliyah, kibbutz]\n"
    (deck / "land.yaml").write_text(facts, "utf-8")
    text = made(tmp_path, "markdown", "md", "--types", "gaps", deck=deck).translate(ISOLATES)
    assert "This describes “________”: ⟪בית המחוקקים של מדינת ישראל (בירושלים)⟩.\n" in text
    assert "The term “________” means: ⟨the vowel points of Hebrew, as in בָּ⟩.\n" in text


def test_moodle_is_told_every_direction(tmp_path: Path) -> None:
    xml = made(tmp_path, "moodle", "xml", "--types", "choice", "--questions", "14")
    texts = [text.text or "" for text in fromstring(xml).iter("text")]
    assert '<p dir="ltr">What is meant by “<bdi>כנסת</bdi>”?</p>' in texts
    assert '<span dir="rtl">בית המחוקקים של מדינת ישראל (בירושלים).</span>' in texts
    assert '<span dir="ltr">17 February 1970</span>' in texts


def test_gift_is_told_every_direction(tmp_path: Path) -> None:
    text = made(
        tmp_path, "gift", "gift", "--types", "choice,short", "--questions", "14", "--seed", "4"
    )
    assert r'[html]<span dir\="ltr">What is meant by “<bdi>כנסת</bdi>”?</span> {' in text
    assert "=%100%דוד בן־גוריון\n" in text, "a typed answer is compared letter by letter"


def test_a_deck_without_right_to_left_texts_has_no_directions(tmp_path: Path) -> None:
    for form, ending in (("moodle", "xml"), ("gift", "gift"), ("markdown", "md")):
        file = tmp_path / f"sheet.{ending}"
        assert quizgen("sheet", GREAT_TERROR, "--as", form, "-o", file)[0] == 0
        text = file.read_text("utf-8")
        assert "<bdi" not in text
        assert "dir=" not in text
        assert text.translate(ISOLATES) == text


@pytest.mark.parametrize("form", ["sheet", "cards", "fold"])
def test_paper_is_the_same_each_time(tmp_path: Path, form: str) -> None:
    files = [tmp_path / f"{number}.pdf" for number in range(2)]
    for file in files:
        assert quizgen("sheet", DECKS / "hebrew", "--as", form, "-o", file)[0] == 0
    assert files[0].read_bytes() == files[1].read_bytes()


PROMPT = fill("Who? {who}", {"who": parse_markup("סופר *עברי* (1966).")})


def test_a_mark_in_a_hebrew_key_has_its_sign_on_the_left(tmp_path: Path) -> None:
    deck = tmp_path / "deck"
    deck.mkdir()
    (deck / "deck.yaml").write_text(
        "deck: mishpat\ntitle: משפט\nlanguage: he\nsources: {a: {title: א, unpaged: true}}\n",
        "utf-8",
    )
    (deck / "1.yaml").write_text(
        "source: a\nfacts:\n- question: מדוע נדרשת כוונה?\n  id: kavana\n"
        "  answer: [אין חוזה, אין ודאות]\n",
        "utf-8",
    )
    made(tmp_path, "html", "html", "--key", "separate", deck=deck)
    assert '<b dir="ltr">+1</b>' in (tmp_path / "sheet-key.html").read_text("utf-8")


@pytest.mark.parametrize(
    ("words", "text", "expected"),
    [
        (ENGLISH, Marked("Haifa"), "Haifa"),
        (ENGLISH, Marked("1948–1967"), "1948–1967"),
        (ENGLISH, Marked("חיפה"), {"dir": "rtl", "said": "חיפה"}),
        (HEBREW, Marked("חיפה"), "חיפה"),
        (HEBREW, Marked("1948–1967"), "1948–1967"),
        (HEBREW, Marked("Haifa"), {"dir": "ltr", "said": "Haifa"}),
        (
            ENGLISH,
            PROMPT,
            [("Who? ", ""), ("⟪סופר ", ""), ("עברי", "e"), (" (1966).⟩", "")],
        ),
    ],
)
def test_paper_is_told_what_runs_in_another_direction(
    words: Words, text: Marked, expected: object
) -> None:
    assert _seen(Typography(words).text(text)) == expected


def _seen(printed: Any) -> object:
    match printed:
        case str():
            return printed.translate(ISOLATES)
        case dict():
            return {key: _seen(value) for key, value in printed.items()}
        case _:
            return [(_seen(text), style) for text, style in printed]


def test_a_page_in_a_right_to_left_language_tells_what_is_not() -> None:
    (question, *_) = questions_of("term: Haifa, id: haifa, means: a port")
    body = Options((Marked("חיפה"), Marked("Haifa!")), 0, False)
    item = Item("choice", (question,), Marked("מה?"), body, 1)
    page = Writer(HEBREW).item(item, 1)
    assert "<article" in page
    assert "dir=" not in page.partition("<fieldset")[0]
    assert '<span><span dir="ltr">Haifa!</span></span>' in page
    mirrored = Writer(ENGLISH).item(item, 1)
    assert mirrored.startswith('<article class="item" id="i1" aria-labelledby="n1 q1" dir="rtl">')
    truth = Item("true-false", (question,), PROMPT, Truth(True, None), 1)
    assert ' dir="ltr">' in Writer(HEBREW).item(truth, 1).partition("\n")[0][:80]
