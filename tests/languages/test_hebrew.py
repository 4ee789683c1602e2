"""Hebrew as learners see it, and sheets that run from right to left."""

import pytest

from quizgen import languages
from quizgen.cli.quiet_reading import read_quietly
from quizgen.questions.answers.date import DateAnswer
from quizgen.questions.distractors.grammar import AskedFor, grammar
from quizgen.questions.grading.names.asked_names import Names
from quizgen.sheet.exchange.credit import Judge, spellings
from quizgen.values.dates import parse_when
from quizgen.values.dates_shown import phrase_when, show_when
from quizgen.values.direction import first_strong
from quizgen.values.folding import fold
from quizgen.values.quantities import parse_quantity, show_quantity
from tests.languages.looking import finds
from tests.workshop import Workshop

HEBREW = languages.words("he")
QUIZ = HEBREW.quiz


def plain(text: str) -> str:
    """A text with plain spaces and without marks of direction."""
    return text.replace("\N{NO-BREAK SPACE}", " ").translate({0x200E: None, 0x200F: None})


@pytest.mark.parametrize(
    ("written", "alone", "in_sentence"),
    [
        ("1781-06-09", "9 ביוני 1781", "ב־9 ביוני 1781"),
        ("1781-06", "יוני 1781", "ביוני 1781"),
        ("1781", "1781", "בשנת 1781"),
        ("1781~", "בסביבות 1781", "בסביבות שנת 1781"),
        ("1781?", "1781 (?)", "אולי בשנת 1781"),
        ("178X", "שנות ה־80 של המאה ה־18", "בשנות ה־80 של המאה ה־18"),
        ("180X", "העשור הראשון של המאה ה־19", "בעשור הראשון של המאה ה־19"),
        ("17XX", "המאה ה־18", "במאה ה־18"),
        ("-04XX", "המאה ה־5 לפנה״ס", "במאה ה־5 לפנה״ס"),
        ("-0043-03-15", "15 במרץ 44 לפנה״ס", "ב־15 במרץ 44 לפנה״ס"),
        ("0079", "79 לספירה", "בשנת 79 לספירה"),
        ("Y-66000000", "לפני 66 מיליון שנה", "לפני 66 מיליון שנה"),
        ("Y-66000000~", "לפני כ־66 מיליון שנה", "לפני כ־66 מיליון שנה"),
        ("1938-03-02/1938-03-13", "2–13 במרץ 1938", "מ־2 עד 13 במרץ 1938"),
        ("1938-03/1938-05", "מרץ–מאי 1938", "ממרץ עד מאי 1938"),
        ("1825/1830", "1825–1830", "מ־1825 עד 1830"),
        ("1825~/1830~", "בסביבות 1825–1830", "בערך מ־1825 עד 1830"),
        ("16XX/17XX", "המאה ה־17 – המאה ה־18", "מהמאה ה־17 עד המאה ה־18"),
        ("-0043/0014", "44 לפנה״ס – 14 לספירה", "מ־44 לפנה״ס עד 14 לספירה"),
        ("1825-06-09/..", "מאז 9 ביוני 1825", "מאז 9 ביוני 1825"),
        ("../178X", "עד שנות ה־80 של המאה ה־18", "עד שנות ה־80 של המאה ה־18"),
        ("1840..1845", "בין 1840 לבין 1845", "בין 1840 לבין 1845"),
        ("[1936, 1937]", "1936 או 1937", "בשנת 1936 או 1937"),
        ("1917-10-25 OS", "25 באוקטובר (7 בנובמבר) 1917", "ב־25 באוקטובר (7 בנובמבר) 1917"),
        ("1917 OS", "1917 (לפי הלוח היוליאני)", "בשנת 1917 (לפי הלוח היוליאני)"),
    ],
)
def test_a_date_alone_and_in_a_sentence(written: str, alone: str, in_sentence: str) -> None:
    when = parse_when(written)
    shown = plain(show_when(when, "he")), plain(phrase_when(when, "he"))
    assert shown == (alone, in_sentence)


@pytest.mark.parametrize(
    ("written", "unit", "shown"),
    [
        ("38848", "", "38,848"),
        ("~4500", "ק״מ", "כ־4,500 ק״מ"),
        ("76.5 %", "", "76.5%"),
        ("900+", "", "לפחות 900"),
        ("<20", "", "פחות מ־20"),
        ("-5..3", "°C", "−5 עד 3 °C"),
        ("13.8 billion", "שנים", "13.8 מיליארד שנים"),
        ("6.022e23", "", "6.022 × 10²³"),
    ],
)
def test_a_number_is_shown_as_the_language_writes_it(written: str, unit: str, shown: str) -> None:
    assert plain(show_quantity(parse_quantity(written), unit, "he")) == shown


@pytest.mark.parametrize("written", ["-5", "20..25", "6.022e23", "4.54 ± 0.05", "-5..3"])
def test_a_number_with_signs_runs_as_hebrew_does_wherever_it_is(written: str) -> None:
    assert first_strong(show_quantity(parse_quantity(written), "°C", "he")) == "rtl"


def test_a_period_runs_as_hebrew_does_wherever_it_is() -> None:
    assert first_strong(show_when(parse_when("1825/1830"), "he")) == "rtl"


@pytest.mark.parametrize(
    ("shown", "expected"),
    [
        (QUIZ.questions(1), "שאלה אחת"),
        (QUIZ.questions(2), "שתי שאלות"),
        (QUIZ.questions(1200), "1,200 שאלות"),
        (QUIZ.duration(2, "day"), "יומיים"),
        (QUIZ.duration(3.5, "month"), "3.5 חודשים"),
        (QUIZ.short_duration(1, "day"), "יום"),
        (QUIZ.duration(1, "second"), "שנייה אחת"),
        (QUIZ.duration(2, "year"), "שנתיים"),
        (QUIZ.duration(21, "year"), "21 שנה"),
        (QUIZ.duration(11, "day"), "11 יום"),
        (QUIZ.duration(11.5, "year"), "11.5 שנים"),
        (QUIZ.short_duration(2, "year"), "שנתיים"),
        (QUIZ.short_duration(5, "day"), "5 ימים"),
        (QUIZ.back_in(10, "minute"), "השאלה תחזור בעוד 10 דקות"),
        (QUIZ.back_in(1, "hour"), "השאלה תחזור בעוד שעה"),
        (QUIZ.back_in(2, "year"), "השאלה תחזור בעוד שנתיים"),
        (QUIZ.messages.next_due(3, 4), "3 שאלות לחזרה בעוד 4 ימים"),
        (QUIZ.messages.next_due(1, 1), "שאלה אחת לחזרה מחר"),
        (QUIZ.messages.gone(2), "שתי עובדות מההיסטוריה שלכם כבר אינן בחפיסות"),
        (QUIZ.remaining(2, 7, 1), "לחזרה – 2, חדשות – 7, לחזרה נוספת – 1"),
        (HEBREW.sheet.marks(1), "נקודה אחת"),
        (HEBREW.sheet.marks(3), "3 נקודות"),
        (HEBREW.citations.contracted("כהן ולוי"), "כהן ולוי"),
        (HEBREW.citations.contracted("כהן וSmith"), "כהן ו־Smith"),
    ],
)
def test_a_counted_or_joined_thing(shown: str, expected: str) -> None:
    assert shown == expected


def test_a_sign_before_an_option_or_a_path_is_not_shown_behind_it() -> None:
    messages = QUIZ.messages
    assert messages.cram.endswith("\u200e--cram")
    assert "\u200e$VISUAL" in QUIZ.help.commands["edit"]
    assert messages.no_editor.endswith("\u200e{file}:{line}")
    assert "(\u200e{path})" in QUIZ.screen.picture


DECK = """\
deck: rakavot
title: מסילות
language: he
sources:
  s1: {title: הקווים הראשונים, author: "לוי, א׳", issued: 1988}
  s2: {title: מכתבים, author: ["כהן, ר׳", "לוי, ד׳", "בר, ג׳"]}
"""

FACTS = """\
facts:
- person: George Stephenson
  id: p
  who: מהנדס אנגלי
  born: 1781-06-09
  contested: true
  according_to: s2
  source: s1
  page: 3-4
- date: 1842/1851
  id: d
  event: בניית המסילה
  ask: {what: yes}
  source: s1
- figure: "26"
  id: f
  counts: תחנות במסילה
  as_of: 1825-09
  ask: {meaning: yes}
  source: s1
- figure: "~12"
  id: l
  counts: אורך המסילה
  unit: ק״מ
  source: s1
- argument: הרכבת לקחה מהם את המטענים
  id: a
  question: על מה התלוננו העגלונים?
  by: עגלוני לידס
  because: [הסוסים אכלו גם בלי עבודה]
  opposes: הדעה שזו הייתה קנאה
  ask: {proponent: yes}
  source: s1
- term: רכ״ל
  id: t
  means: גוף שמפעיל רכבות
  stands_for: רכבת לישראל
  source: s1
"""


def test_prompts_are_hebrew_whatever_is_filled_in(workshop: Workshop) -> None:
    workshop.files = {"deck.yaml": DECK, "1.yaml": FACTS}
    workshop.write()
    (deck,) = read_quietly((workshop.deck,)).decks
    asked = {each.name.partition("/")[2]: each for each in deck.questions}
    assert {name: plain(question.prompt.text) for name, question in asked.items()} == {
        "p/identify": "לפי כהן ואחרים: מי היה George Stephenson?",
        "p/name": "לפי כהן ואחרים: במי מדובר? מהנדס אנגלי",
        "p/born": "לפי כהן ואחרים: מה תאריך הלידה של George Stephenson?",
        "d/when": "מתי החלה ומתי הסתיימה בניית המסילה?",
        "d/what": "מה התרחש מ־1842 עד 1851?",
        "f/how-many": "מהו המספר: תחנות במסילה (בספטמבר 1825)?",
        "f/meaning": "מה מציין הנתון הזה? 26",
        "l/how-many": "מהו אורך המסילה?",
        "a/claim": "לפי עגלוני לידס: על מה התלוננו העגלונים?",
        "a/grounds": (
            "על מה התלוננו העגלונים? התשובה לפי עגלוני לידס: הרכבת לקחה מהם את המטענים. מהם"
            " הנימוקים לכך?"
        ),
        "a/opposed": (
            "על מה התלוננו העגלונים? התשובה לפי עגלוני לידס: הרכבת לקחה מהם את המטענים. לאיזו דעה"
            " מנוגדת תשובה זו?"
        ),
        "a/proponent": ("על מה התלוננו העגלונים? מי טוען כך: הרכבת לקחה מהם את המטענים?"),
        "t/define": "מה פירוש המונח רכ״ל?",
        "t/term": "במה מדובר? גוף שמפעיל רכבות",
        "t/expansion": "מה פירוש ראשי התיבות רכ״ל?",
    }
    assert asked["p/born"].origin.sources.text == "לוי, 1988, עמ׳ 3–4"


@pytest.mark.parametrize(("name", "suffix"), [("html", ".html"), ("markdown", ".md")])
def test_a_sheet_has_hebrew_letters(workshop: Workshop, name: str, suffix: str) -> None:
    workshop.files = {"deck.yaml": DECK, "1.yaml": FACTS}
    file = workshop.folder / f"sheet{suffix}"
    options = ("--as", name, "--types", "choice", "-o", str(file))
    code, output = workshop.run("sheet", *options)
    assert code == 0, output
    text = file.read_text("utf-8")
    letter = '<span class="letter">{}</span>' if name == "html" else "- **{}** "
    assert letter.format("א") in text
    assert letter.format("A") not in text
    if name == "html":
        assert '<html lang="he" dir="rtl">' in text


def test_a_system_that_compares_texts_takes_what_a_keyboard_types() -> None:
    assert spellings(DateAnswer(parse_when("1825/1830"), "he"), Judge(Names([]))) == [
        ("1825–1830", 100),
        ("מ־1825 עד 1830", 100),
        ("1825-1830", 100),
        ("1825", 50),
        ("1830", 50),
    ]


@pytest.mark.parametrize(
    ("name", "text", "found"),
    [
        ("yes_no", "האם הפחם כיסה את העלות?", True),
        ("yes_no", "מה כיסה את העלות?", False),
        ("alternative", "האם זה היה פחם או עץ?", True),
        ("enumeration", "ציינו את כל הסיבות.", True),
        ("enumeration", "מהם שלושת הנימוקים?", True),
        ("enumeration", "ציינו את המהנדס.", False),
        ("pronoun", "מתי היא נפתחה?", True),
        ("pronoun", "מתי זה קרה?", True),
        ("pronoun", "מי בנה אותה?", True),
        ("pronoun", "מה היא בירת צרפת?", False),
        ("neighbour", "המהנדס הזה בנה את המסילה", True),
        ("neighbour", "המהנדס בנה את המסילה", False),
        ("pointing", "מה בנה המהנדס הנ״ל?", True),
        ("vague", "מה קרה בשנת 1825?", True),
        ("vague", "מה קרה בספטמבר 1825 בדרלינגטון לעיני כל תושבי העיר?", False),
        ("death", "הוא נהרג בתאונה.", True),
        ("death", "המתח היה גבוה.", False),
        ("age", "הוא מת בגיל 67.", True),
        ("age", "הוא ישב עם 67 אסירים.", False),
    ],
)
def test_what_the_checks_look_for(name: str, text: str, *, found: bool) -> None:
    assert finds("he", name, text) is found


@pytest.mark.parametrize(
    ("question", "asked"),
    [
        ("איזה גשר קרס?", AskedFor("which", "גשר")),
        ("מה הגשר לא נשא?", AskedFor("what", "")),
        ("מדוע קרס הגשר?", AskedFor("why", "")),
        ("מי בנה את הגשר?", AskedFor("who", "")),
        ("כמה עלה הגשר?", AskedFor("how", "")),
    ],
)
def test_what_a_question_asks_for(question: str, asked: AskedFor) -> None:
    assert grammar("he").asks(question) == asked


@pytest.mark.parametrize(
    ("text", "sort"),
    [
        ("המסילה הגמורה", "noun"),
        ("על הגשר", "preposition"),
        ("היא נסעה גם בלילה", "clause"),
        ("הפחם היה זול", "clause"),
    ],
)
def test_how_a_text_is_built(text: str, sort: str) -> None:
    assert grammar("he").phrasing(fold(text)).sort == sort


@pytest.mark.parametrize(
    ("text", "gender"),
    [("מלכה אנגלית", "woman"), ("הקיסר האחרון", "man"), ("חברת רכבות", "")],
)
def test_whom_a_description_is_of(text: str, gender: str) -> None:
    assert grammar("he").gender(fold(text)) == gender
