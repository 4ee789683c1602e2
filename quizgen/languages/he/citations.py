"""Hebrew: how sources are cited."""

from quizgen.languages.citation_words import CitationWords
from quizgen.lazy_pattern import lazy_pattern

FIELDS = {
    "person": "שם",
    "who": "תיאור",
    "born": "תאריך לידה",
    "died": "תאריך פטירה",
    "date": "תאריך",
    "event": "אירוע",
    "figure": "מספר",
    "counts": "מה נספר",
    "unit": "יחידת מידה",
    "as_of": "נכון לתאריך",
    "argument": "טענה",
    "question": "שאלה",
    "by": "מי טוען כך",
    "because": "נימוקים",
    "opposes": "דעה מנוגדת",
    "term": "מונח",
    "means": "פירוש",
    "stands_for": "פירוש ראשי התיבות",
    "answer": "תשובה",
    "why": "סיבה",
    "cloze": "משפט",
    "also": "תשובות נוספות",
    "note": "הערה",
    "according_to": "לפי",
    "ask": "ניסוח השאלה",
    "image": "תמונה",
    "alt": "תיאור התמונה",
    "caption": "כיתוב",
    "credit": "קרדיט",
    "image_side": "הצד שבו התמונה",
    "answer_image": "תמונה לתשובה",
    "audio": "קטע קול",
    "audio_side": "הצד שבו קטע הקול",
    "speak": "שפת ההקראה",
}

_AND_BEFORE_OTHERS = lazy_pattern("(?<= ו)(?![א-ת])")
"""Where "and" is before a name in other letters."""

_PLACES = {
    "abstract": "תקציר",
    "appendix": "נספח",
    "book": "ספר",
    "chapter": "פרק",
    "column": "טור",
    "conclusion": "סיכום",
    "figure": "איור",
    "first page": "העמוד הראשון",
    "first paragraph": "הפסקה הראשונה",
    "introduction": "מבוא",
    "last page": "העמוד האחרון",
    "line": "שורה",
    "note": "הערה",
    "paragraph": "פסקה",
    "part": "חלק",
    "preface": "הקדמה",
    "section": "סעיף",
    "table": "טבלה",
    "title page": "שער",
    "volume": "כרך",
}

CITATIONS = CitationWords(
    page="עמ׳ {}",
    pages="עמ׳ {}",
    two_authors="{} ו{}",
    more_authors="{} ואחרים",
    author_year="{who}, {year}",
    title_year="{who} ({year})",
    named="{who} ({year})",
    located="{work}, {place}",
    cited_in="{citation}, מצוטט אצל {work}",
    for_fields="{citation} ({fields})",
    places=_PLACES,
    contracted=lambda text: _AND_BEFORE_OTHERS.sub("\N{HEBREW PUNCTUATION MAQAF}", text),
)
