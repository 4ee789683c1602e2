"""Hebrew: the numbers that learners type."""

from collections.abc import Mapping

from quizgen.languages.typed_words import TypedNumberWords, meanings, numbered, words_of

_PREFIXES = "בהלמ"
"""The letters that are prefixed to a date: in, the, to and from."""


def prefixed(words: Mapping[str, int], letters: str = _PREFIXES) -> dict[str, int]:
    """The words, and each with these letters before it."""
    return {before + word: number for word, number in words.items() for before in ("", *letters)}


TEENS = numbered(
    "אחד אחת", "שנים שתים שניים שתיים", "שלושה שלוש", "ארבעה ארבע", "חמישה חמש", "שישה שש",
    "שבעה שבע", "שמונה", "תשעה תשע",
    first=11,
)  # fmt: skip

_SMALL = {
    **numbered(
        "אפס", "אחד אחת", "שניים שתיים שני שתי", "שלוש שלושה שלושת", "ארבע ארבעה ארבעת",
        "חמש חמישה חמשת", "שש שישה ששת", "שבע שבעה שבעת", "שמונה שמונת", "תשע תשעה תשעת",
        "עשר עשרה עשרת",
        first=0,
    ),
    **{f"{word} {ten}": number for word, number in TEENS.items() for ten in ("עשר", "עשרה")},
    **meanings({
        20: "עשרים", 30: "שלושים", 40: "ארבעים", 50: "חמישים", 60: "שישים ששים", 70: "שבעים",
        80: "שמונים", 90: "תשעים", 200: "מאתיים מאתים", 2_000: "אלפיים",
    }),
}  # fmt: skip

TYPED_NUMBERS = TypedNumberWords(
    small=prefixed(_SMALL, "ו"),
    scales=prefixed(
        meanings({
            12: "תריסר",
            100: "מאה מאות",
            1_000: "אלף אלפים אלפי",
            1_000_000: "מיליון מיליונים מיליוני מליון מליונים מליוני",
            1_000_000_000: "מיליארד מיליארדים מיליארדי",
            1_000_000_000_000: "טריליון",
        }),
        "ו",
    ),
    alone=words_of("מאה ומאה אלף ואלף מיליון מליון מיליארד תריסר"),
    half=("חצי", "וחצי", "מחצית"),
    quarter=("רבע",),
    quarters=("רבעי",),
    parts=meanings({
        2: "חצאים", 3: "שליש שלישים", 4: "רבע רבעים", 5: "חמישית חמישיות", 6: "שישית שישיות",
        7: "שביעית שביעיות", 8: "שמינית שמיניות", 9: "תשיעית תשיעיות",
        10: "עשירית עשיריות", 100: "מאית מאיות", 1_000: "אלפית אלפיות",
    }),
    alone_parts=("שליש", "רבע", "חמישית", "שישית", "שמינית", "עשירית"),
    and_a_half=("וחצי",),
    and_a_quarter=("ורבע",),
    point=("נקודה",),
    none=("אין", "כלום", "אף אחד", "אף אחת", "שום דבר"),
    no=("אף", "שום", "אין"),
    minus=("מינוס",),
    below_sea=("מתחת לפני הים", "מתחת לגובה פני הים"),
    depths=("עומק", "מתחת"),
    over=("חלקי",),
    fold=(r"\s+פעמים", "-?כפול"),
    fallen=("פחות",),
    falling=("(?:ירידה|צניחה|צמצום) של", "ירד(?:ה|ו)? ב-?"),
    rising=("(?:עלייה|עליה|גידול) של", "עלה ב-?"),
    range_gap_joined=("ל-?",),
    out_of=("מתוך", "מכל"),
    out_of_joined=("מ-?",),
    every=("כל",),
    times=("כפול",),
    to_the=("בחזקת",),
    plus=("ועוד", "פלוס"),
    equals=("שווה(?: ל)?",),
    roots=("שורש(?: ריבועי)?(?: של)?",),
    and_joined=("ו-?",),
    below_zero=("מתחת לאפס",),
    percent=("אחוז(?:ים)?",),
    about=("כ-", r"כ(?=\d)", "בערך", "בסביבות", "לערך", "כמעט", "קרוב ל-?"),
    exactly=("בדיוק", "רק", "מ-", "ב-"),
    more=(
        "יותר מ-?", "גדול מ-?", "מינימום", "מעל ל-?", "מעל", "לפחות", "לא פחות מ-?",
        "למעלה מ-?",
    ),
    or_more=("ומעלה", "או יותר", "לפחות"),
    less=("פחות מ-?", "קטן מ-?", "מקסימום", "מתחת ל-?", "עד", "לכל היותר", "לא יותר מ-?"),
)  # fmt: skip
