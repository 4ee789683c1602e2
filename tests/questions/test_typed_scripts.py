"""Typed answers in the scripts of the world: letters, marks, digits, and what shows nothing."""

import pytest

from quizgen.questions.answers.date import DateAnswer
from quizgen.questions.answers.name import NameAnswer
from quizgen.questions.answers.number import NumberAnswer
from quizgen.questions.answers.term import TermAnswer
from quizgen.questions.answers.text import TextAnswer
from quizgen.questions.grading.grade import grade
from quizgen.questions.grading.names.asked_names import Names
from quizgen.values.dates import parse_when
from quizgen.values.markup import Marked
from quizgen.values.quantities import parse_quantity
from tests.questions.typed import by_answer

TERMS = """
पुस्तक
  accept: पुस्तक | पु\u200dस्तक | \u200eपुस्तक।
  reject: पुस्तिका | पस्तक | पुस्त | पास्तक
दिन
  reject: दीन | दान | दन
बैलगाड़ी
  accept: बैलगाड\u093cी
  reject: बैलगाडी | बेलगाड़ी
மடி
  reject: மாடி | மட | மடு
നദി
  accept: നദി
  reject: നാദി | നദ
অবন্\u200d
  reject: অবন
ছাতা
  reject: ছাত | ছতা | ছুতা
ม้า
  accept: ม้า | ม\u0e49า
  reject: มา | หมา | ม่า
น้ำตา
  accept: น้ำตา | นํ้าตา | น้\u0e4dาตา
  reject: นำตา | น้าตา
ข้าวผัดไก่
  reject: ข้าวผัดไข่ | ข้าวผัดกุ้ง
แม่
  accept: เเม่
ကား
  reject: ကာ | ကာ့
សាលា
  reject: សលា | សាល
བོད་ཡིག
  accept: བོད་ཡིག | བོད་ཡིག་ | བོད་ཡིག།
  reject: བད་ཡག | བོད་ཡོག
第一次世界大战
  accept: 第一次世界大战 | 第一次 世界大战。
  reject: 第二次世界大战 | 第一次世界大
東京オリンピック
  accept: 東京オリンピック | 東京 オリンピック | 東京ｵﾘﾝﾋﾟｯｸ
  reject: 北京オリンピック
がっこう
  reject: かっこう | がつこう
한글
  accept: 한글 | 하\u11ab글
  reject: 한굴 | 한국
шёлк
  accept: шелк | ШЁЛК | ше\u0308лк
замок
  accept: за\u0301мок | замо\u0301к
сім'я
  accept: сім’я | сімʼя | сім`я | сімя
лиса
  accept: лиса | Lisa
  reject: лица | лысь
бой
  accept: бой | boi
  reject: бои
seal
  accept: Seal | seals
  reject: zeal
flax
  reject: flacks
standardisation
  accept: standardization
коза
  reject: коса | козы
змеи
  reject: змей
їжак
  accept: їжак | і\u0308жак
ψυχή
  accept: ψυχη | ΨΥΧΗ | ψυχὴ | Ψυχή
ספרייה
  accept: סִפְרִיָּיה | ספרייה
תוכנית החלוקה
  accept: תכנית החלוקה | תָּכְנִית החלוקה
אישה
  accept: אשה
ירושלים
  accept: ירושליים
כבד
  reject: כבוד
חמצן
  reject: חמצון
ספרים
  reject: סופרים
שבט
  reject: שביט
בריכה
  reject: ברכה
ציר
  reject: צייר
שר
  reject: שיר
השר
  accept: שר
  reject: השיר
מדבר
  reject: דבר
צה״ל
  accept: צה"ל | צה''ל | צהל | צה“ל
בית־ספר
  accept: בית ספר | בית-ספר | בֵּית סֵפֶר
مدرسة
  accept: مدرسه | مَدْرَسَة | مـــدرسة | \u202bمدرسة\u202c
  reject: مدارس | درس
طالبة
  accept: طالبه
  reject: طالب | طلبة
ממלכה
  reject: ממלכת
أسد
  accept: اسد | أَسَد
  reject: اسود
کتابخانه
  accept: كتابخانه | کتاب\u200cخانه
مصطفى
  accept: مصطفي | مصطفی
ışık
  accept: isik | IŞIK | ışik
İstanbul
  accept: istanbul | Istanbul | İSTANBUL | i̇stanbul
Straße
  accept: strasse | STRASSE | STRAẞE | Straße
œuvre
  accept: oeuvre | ŒUVRE | œuvre
ﬁeﬂ
  accept: fiefl
Ọ̀ṣun
  accept: Osun | Ọṣun | ọ̀ṣun | O\u0300\u0323s\u0323un
phở
  accept: pho | phơ | PHỞ | pho\u031b\u0309
Đà Nẵng
  accept: Da Nang | Đa Năng | danang | ĐÀ NẴNG
Hawaiʻi
  accept: Hawaii | Hawai'i | Hawai’i | Hawai‘i | Hawai`i
Łódź
  accept: Lodz | łódź | LODZ
Ａｎｃｈｏｒ
  accept: anchor | Ａnchor
re-entry
  accept: reentry | re‐entry | re‑entry | re–entry | re entry | re\u00adentry
rock ’n’ roll
  accept: rock 'n' roll | rock n roll | rock ʼnʼ roll
cortex
  accept: cortices
thesis
  accept: theses
co-author
  accept: coauthor
l'Assemblée
  accept: assemblée | L’Assemblée | lassemblée
section 7(2)
  accept: 7(2) | s 7(2)
  reject: 7(1)
Article 19
  partial: 19
  reject: 18
→
  accept: → | \u200e→
  reject: ← | a
"""
"""Terms, and what is typed for each."""


@pytest.mark.parametrize(("shown", "outcomes"), by_answer(TERMS.strip("\n")))
def test_typed_terms_of_all_scripts(shown: str, outcomes: dict[str, str]) -> None:
    right, known = TermAnswer(shown), Names([TermAnswer(shown)])
    assert {typed: grade(right, typed, known).outcome for typed in outcomes} == outcomes


NAMES = """
महात्मा गांधी
  accept: महात्मा गांधी | महात्मा  गांधी
  reject: मुहात्मा गंधा | गंधा
பாரதியார்
  reject: பரதயர
İsmet İnönü
  accept: ismet inonu | Inonu | İnönü | inönü | INÖNÜ | İNÖNÜ
Ọbáfẹ́mi Awólọ́wọ̀
  accept: Obafemi Awolowo | Awolowo | Awólọ́wọ̀ | AWOLOWO
김일성
  reject: 김정일 | 김정은
毛泽东
  reject: 毛泽南 | 毛东泽
Hussein Kamel
  reject: King Kamel
Guðrún Einarsdóttir
  accept: Guðrún | Gudrun
Guðrún Anna Jónsdóttir
  accept: Guðrún | Guðrún Anna
Emilia Pardo Bazán
  accept: Pardo Bazan, Emilia
  reject: Pardo Bazan, Maria
Pavel Novak
  accept: Paul Novak | Pt. Novak | Gen. Novak
  reject: Peter Novak
Павел Изов
  accept: Pavel Izov | Isov | Павел Изов | Изов
  reject: Исов
نجيب محفوظ
  accept: نجيب محفوظ | نَجِيب مَحْفُوظ | محفوظ | نجیب محفوظ
Αριστοτέλης
  accept: Αριστοτελης | ΑΡΙΣΤΟΤΕΛΗΣ | Ἀριστοτέλης
רמב״ם
  accept: הרמב״ם | הרמב"ם | רמב"ם
  reject: רמב״ן
שלמה המלך
  accept: שלמה | המלך שלמה
  reject: דוד המלך
תאודור הרצל
  accept: תיאודור הרצל
דוד בן־גוריון
  accept: דויד בן־גוריון | דוד בן גוריון | בן־גוריון | דָּוִד בֶּן־גּוּרִיּוֹן
Daniel O’Connell
  accept: O'Connell | O´Connell | OConnell | OʻConnell | Daniel O`Connell
"""


@pytest.mark.parametrize(("shown", "outcomes"), by_answer(NAMES.strip("\n")))
def test_typed_names_of_all_scripts(shown: str, outcomes: dict[str, str]) -> None:
    right, known = NameAnswer(shown), Names([NameAnswer(shown)])
    assert {typed: grade(right, typed, known).outcome for typed in outcomes} == outcomes


NUMBERS = """
1789
  accept: ١٧٨٩ | ۱۷۸۹ | १७८९ | ১৭৮৯ | ๑๗๘๙ | ១៧៨៩ | ၁၇၈၉ | １７８９ | 𝟏𝟕𝟖𝟗 | ١٬٧٨٩ | \u200f١٧٨٩
  reject: ١٧٧٩ | १८८९
12.5 %
  accept: ١٢٫٥٪ | ۱۲٫۵ ٪ | १२.५ % | １２．５％
-40
  accept: −40 | –40 | ‑40 | －４０ | −४०
"""


@pytest.mark.parametrize(("shown", "outcomes"), by_answer(NUMBERS.strip("\n")))
def test_typed_numbers_in_digits_of_all_scripts(shown: str, outcomes: dict[str, str]) -> None:
    right, known = NumberAnswer(parse_quantity(shown), "", "en"), Names([])
    assert {typed: grade(right, typed, known).outcome for typed in outcomes} == outcomes


DATES = """
1938-03-02
  accept: २.३.१९३८ | ٢/٣/١٩٣٨ | ۱۹۳۸-۰۳-۰۲ | ๒ March ๑๙๓๘ | ２.３.１９３８ | 2‐3‐1938
  accept: \u200f٢-٣-١٩٣٨\u200f | ১৯৩৮-০৩-০২
1914/1918
  accept: 1914–1918 | 1914—1918 | 1914‑1918 | ١٩١٤–١٩١٨ | १९१४ - १९१८
"""


@pytest.mark.parametrize(("shown", "outcomes"), by_answer(DATES.strip("\n")))
def test_typed_dates_in_digits_of_all_scripts(shown: str, outcomes: dict[str, str]) -> None:
    right, known = DateAnswer(parse_when(shown), "en"), Names([])
    assert {typed: grade(right, typed, known).outcome for typed in outcomes} == outcomes


@pytest.mark.parametrize(
    ("right", "typed", "same"),
    [
        ("a café in Łódź", "a cafe in Lodz", True),
        ("वह घर जाता है", "वह घर जाता है।", True),
        ("वह घर जाता है", "वह घर जाती है", False),
        ("水是生命之源", "水是生命之源。", True),
        ("水是生命之源", "水是生命之泉", False),
    ],
)
def test_texts_are_right_word_for_word(right: str, typed: str, same: bool) -> None:
    verdict = grade(TextAnswer(Marked(right)), typed, Names([]))
    assert (verdict is not None) == same


HOSTILE = [
    "\ud800", "\udfffअ", "\u0301", "\u0301" * 300, "ि", "\u093f\u094d" * 200, "\u202e\u2066abc",
    "\u200d\u200c", "אב\u202eג abc ١٢", "\U000e0001\U000e007f", "\x00\x1b[2J", "ﷺ" * 200,
    "\u0f77" * 99,
]  # fmt: skip
"""Lone marks and surrogates, mixed directions, and what a terminal would obey."""


@pytest.mark.parametrize("typed", HOSTILE, ids=ascii)
@pytest.mark.parametrize(
    "answer",
    [
        NameAnswer("Leon Trotsky"),
        TermAnswer("किताब"),
        NumberAnswer(parse_quantity("38"), "", "en"),
        DateAnswer(parse_when("1938"), "en"),
        TextAnswer(Marked("a text")),
    ],
    ids=lambda answer: type(answer).__name__,
)
def test_strange_characters_are_wrong_and_nothing_more(
    answer: NameAnswer | NumberAnswer | DateAnswer | TextAnswer, typed: str
) -> None:
    verdict = grade(answer, typed, Names([]))
    assert verdict is None or verdict.outcome == "reject"
