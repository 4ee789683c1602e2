"""Texts of many scripts, for properties."""

from hypothesis import strategies as st

ABUGIDAS = {
    "Devanagari": "कखगचजटडतदनपबमयरलवशसहािीुूृेैोौ्ंँः़",
    "Bengali": "কখগচজটডতদনপবমযরলশসহািীুূৃেৈোৌ্ংঁ",
    "Gujarati": "કખગચજટડતદનપબમયરલવસહાિીુૂેૈોૌ્ં",
    "Tamil": "கஙசஞடணதநபமயரலவழளறனாிீுூெேைொோௌ்",
    "Malayalam": "കഖഗചജടഡതദനപബമയരലവസഹാിീുൂെേൈൊോ്ംൻർൽ",
    "Sinhala": "කඛගචජටඩතදනපබමයරලවසහාැිීුූෙේොෝ්ං",
    "Thai": "กขคงจชดตทนบปพมยรลวสหอาะิีึืุูเแโไใ่้๊๋็์",
    "Lao": "ກຂຄງຈຊດຕທນບປພມຍລວສຫອາະິີຶືຸູເແໂໄໃ່້໊໋",
    "Burmese": "ကခဂငစဆဇညတထဒနပဖဗမယရလဝသဟအာိီုူေဲံ့း္်ျြွှ",
    "Khmer": "កខគឃងចឆជឈញដតថទធនបផពភមយរលវសហអាិីឹឺុូួើេែៃោៅំះ្់",
    "Tibetan": "ཀཁགངཅཆཇཉཏཐདནཔཕབམཙཚཛཝཞཟའཡརལཤསཧཨིེོུྐྒྟྡྲྱླ",
}
"""Letters and marks of scripts whose marks are vowels and tones, without two that look alike."""

OTHERS = {
    "Latin": "aeiouAEIOUcdnstßæœøłđıİşğñéèêëīũ\u0300\u0301\u0302\u0323\u0308",
    "Greek": "αεηιουωΑΕΣσςάέϊΐ\u0301\u0313\u0345",
    "Cyrillic": "абеёиийоуъыьяЁЙїіґў\u0301\u0306\u0308",
    "Hebrew": "אבגדהושםצ\u05b8\u05b7\u05c1\u05bc\"'׳״־",
    "Arabic": "ابتدهويأإآىةئؤکیپچ\u064e\u064b\u0651\u0654\u0670ـ\u200c",
    "Hangul": "한국사람ㄱ\u1112\u1161\u11ab",
    "Chinese": "毛泽东北京人民々〇",
    "Japanese": "ひらがなカタカナーｶﾞ・\u3099",
    "digits": "019٠٣٩۴६১๕၃៥༣２²½",
    "marks": " -–—־‐'’ʼʻ`´.,،、_·!?\u200d\u200c\u200b\u200e\u202e\u2066\ufeff\u00ad\ufe0f😀∀→€%٪",
}

_LETTERS = [*ABUGIDAS.values(), *OTHERS.values()]

ANY_SCRIPT = st.one_of(
    *(st.text(st.sampled_from(letters + OTHERS["marks"][:8]), max_size=12) for letters in _LETTERS),
    st.text(st.sampled_from("".join(_LETTERS)), max_size=12),
)
"""Texts of one script with some punctuation, and of all of them."""
