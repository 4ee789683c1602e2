"""Texts made comparable, and texts made harmless for a terminal."""

from unicodedata import normalize

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quizgen.values.characters import even
from quizgen.values.clean import clean, one_line
from quizgen.values.folding import fold, fold_accented, unaccented
from quizgen.values.words import spaced
from tests.values.scripts import ABUGIDAS, ANY_SCRIPT

FOLDED = [
    ("The Opening, of the LINE!", "the opening of the line"),
    ("  two\t words\n", "two words"),
    ("snake_case-name", "snake case name"),
    ("Khrushchev's", "khrushchev s"),
    ("Хрущёв", "хрущев"),
    ("ХРУЩЁВ", "хрущев"),
    ("Straße ﬁn １９３７", "strasse fin 1937"),
    ("Ångström", "angstrom"),
    ("e\N{COMBINING ACUTE ACCENT}tat", "etat"),
    ("−5 – 7", "5 7"),
    # Latin
    ("Łódź, Đà Nẵng", "lodz da nang"),
    ("IĞDIR, İzmir, ışık", "igdir izmir isik"),
    ("Ẹ̀kọ́ Yorùbá", "eko yoruba"),
    ("Œuvre, Ærø, Þingvellir", "oeuvre aero thingvellir"),
    # Greek and Cyrillic
    ("Σιδηρόδρομος, ΐ", "σιδηροδρομοσ ι"),
    ("за́мок", "замок"),
    ("лай, лаи", "лай лаи"),
    ("їжак, ўзор, ґанок", "їжак ўзор ґанок"),
    ("п’ять п'ять пʼять", "п ять п ять п ять"),
    # Hebrew and Arabic
    ("מְסִלַּת־בַּרְזֶל", "מסלת ברזל"),
    ("רכבת ארה״ב, ג'ירפה", "רכבת ארהב גירפה"),
    ("قِطَارٌ سَرِيعٌ", "قطار سريع"),
    ("إسكندرية، أسوان، آثار", "اسكندريه اسوان اثار"),
    ("مصطفى / مصطفي", "مصطفي مصطفي"),
    ("ایران کیش", "ايران كيش"),
    ("محـــطة", "محطه"),
    ("می\u200cروم", "ميروم"),
    ("سؤال سوال", "سؤال سوال"),
    # Scripts whose marks are vowels and tones
    ("रेलगाड़ी", "रेलगाड\u093cी"),
    ("মেঘ মাঘ", "মেঘ মাঘ"),
    ("हिन्दी हिंदी गङ्गा अन्न", "हिंदी हिंदी गंगा अन्न"),
    ("ਪੰਜਾਬ ਪਂਜਾਬ", "ਪਂਜਾਬ ਪਂਜਾਬ"),
    ("உத்\u200dத்", "உத்த்"),
    ("അവന്\u200d അവന്", "അവൻ അവന്"),
    ("นํ้า น้ำ", "น้\u0e4dา น้\u0e4dา"),
    ("เเม่", "แม่"),
    ("ខ្មែរ\u200bស្រុក", "ខ្មែរស្រុក"),
    ("བོད་སྐད།", "བོད སྐད"),
    ("가\u1100\u1161", "가가"),
    ("ｶﾞス", "ガス"),
    # Digits, and marks that show nothing
    ("٣٨٬٨٤٨ ۳۸ ३८ ৩৮ ๓๘", "38 848 38 38 38 38"),
    ("\ufeffsig\u00adnal\u200b \u202eabc\u202c", "signal abc"),
    ("O’Brien O‘Brien O´Brien OʻBrien O`Brien", " ".join(["o brien"] * 5)),
    ("A‐B A‑B A–B A—B A−B A﹣B", " ".join(["a b"] * 6)),
    # What has no words, and what has only marks
    ("…", "..."),
    (" → ", "→"),
    ("\u0301", "\u0301"),
    ("ा", "ा"),
    ("\ud800", "\ud800"),
    ("", ""),
]

TEXTS = [text for text, _ in FOLDED if "\ud800" not in text]


@pytest.mark.parametrize(("text", "folded"), FOLDED)
def test_case_marks_spaces_and_compatible_forms_make_no_difference(text: str, folded: str) -> None:
    assert fold(text) == folded
    assert fold(folded) == folded


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Má, mà!", "má mà"),
        ("ВСЁ", "всё"),
        ("דָּבָר", "ד\u05b8\u05bcב\u05b8ר"),
        ("İNÖNÜ", "inönü"),
        ("’tis", "tis"),
        ("…", "..."),
    ],
)
def test_accents_and_points_can_count(text: str, folded: str) -> None:
    assert fold_accented(text) == folded
    assert fold_accented(folded) == folded


DIFFERENT = [
    "किताब|कातिब|कुतुब", "दिन|दीन", "बेल|बैल", "கல்|கால்|கள்", "மடி|மாடி", "বল|বাল|বুল",
    "ปา|ป่า|ป้า", "ไก่|ไข่", "มา|ม้า|หมา", "ကား|ကာ|ကျား", "កា|កី|គា", "ཁ|ཁེ|ཁོ", "නම|නාම",
    "ಕಲ|ಕಾಲ", "కల|కాల", "കല|കാല|കാൽ", "તર|તાર", "ਦਿਨ|ਦੀਨ", "ລາ|ລ່າ", "мой|мои", "한국|한극",
    "शेर|शोर", "ބަސް|ބިސް", "か|が", "は|ば|ぱ", "日|曰", "דוד|דור", "بيت|بنت", "сел|сёла",
]  # fmt: skip


@pytest.mark.parametrize("several", DIFFERENT)
def test_different_words_are_not_folded_alike(several: str) -> None:
    texts = several.split("|")
    assert len(set(map(fold, texts))) == len(texts)


def test_texts_that_need_no_look_are_folded_as_others_are() -> None:
    # All of the characters by which a text is seen to need none; the last sign of the longer one
    # makes it need one.
    letters = [chr(code) for code in (*range(0x60), *range(0x61, 0x80), *range(0xC0, 0x100))]
    text = " ".join([*letters, *map(chr, range(0x400, 0x460)), *"«»“”„"])
    assert even(f"{text}…") == f"{even(text)}..."
    small = " ".join([*map(chr, (*range(0x80), *range(0x430, 0x450))), *"«»“”„"])
    assert unaccented(f"{small}é") == f"{unaccented(small)}e"
    for words in ("two words", "два слова"):
        assert spaced(f"{words}_") == f"{spaced(words)} "


@given(ANY_SCRIPT)
@settings(max_examples=166, deadline=None)
def test_folding_twice_changes_nothing_and_the_form_of_unicode_does_not_matter(text: str) -> None:
    for folded in (fold, fold_accented):
        once = folded(text)
        assert folded(once) == once
        assert {folded(normalize(form, text)) for form in ("NFC", "NFD")} == {once}


@given(
    st.sampled_from([*ABUGIDAS.values()]).flatmap(
        lambda letters: st.tuples(*[st.text(st.sampled_from(letters), min_size=1, max_size=6)] * 2)
    )
)
@settings(max_examples=166, deadline=None)
def test_no_two_words_of_an_abugida_are_folded_alike(pair: tuple[str, str]) -> None:
    # Two of these signs in a row are one letter to a reader.
    one, other = (normalize("NFC", text).replace("เเ", "แ").replace("ເເ", "ແ") for text in pair)
    assert (fold(one) == fold(other)) == (one == other)


OBEYED = [
    *map(chr, [0, 7, 8, 0x0B, 0x0D, 0x1B, 0x1F, 0x7F, 0x80, 0x85, 0x9B, 0x9F]),
    *map(chr, [0x2028, 0x2029, 0x202A, 0x202E, 0x2066, 0x2069, 0xD800, 0xDFFF]),
]
"""Of each range that a terminal would obey, or cannot show, both ends; and ESC and CSI."""


@pytest.mark.parametrize("obeyed", OBEYED, ids=ascii)
def test_what_a_terminal_would_obey_is_replaced(obeyed: str) -> None:
    assert clean(f"a{obeyed}b") == "a\N{REPLACEMENT CHARACTER}b"


def test_what_a_terminal_shows_is_kept() -> None:
    shown = "a\tb\nc \N{NO-BREAK SPACE}¡é漢\N{ZERO WIDTH JOINER}\u2027\u202f\u2065\u206a🚂"
    assert clean(shown) == shown


def test_a_text_in_one_line_has_single_spaces_and_nothing_obeyed() -> None:
    assert one_line(" a\n\tb \x1b[2J ") == "a b \N{REPLACEMENT CHARACTER}[2J"
