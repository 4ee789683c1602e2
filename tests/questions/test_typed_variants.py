"""Typed names and terms in another spelling of the same script or romanisation."""

import pytest

from quizgen.questions.answers.name import NameAnswer
from quizgen.questions.answers.term import TermAnswer
from quizgen.questions.grading.grade import grade
from quizgen.questions.grading.names.asked_names import Names
from tests.questions.typed import by_answer

TERMS = """
गंगा
अंत
ਗੰਗਾ
ગંગા
శంకర
ತಂತ್ರ
അംബ
おりがみ
サムライ
か
الحضارة
كتاب
השמש
חלון
Ottoman Empire
māo
nǐ hǎo
lǜ
péngyou
Māori
Rīga
xiá
mère
Déclaration universelle
Škoda
phở bò
má
không
l'été
Tōkyō
مسؤول
شيء
ماء
चाँद
ज़मीन
हंस
Öl
grün
Löwe
Århus
Tromsø
Würm-Kaltzeit
Süß
Bär
""".strip().splitlines()

PEOPLE = """
צ'ארלס דרווין
גולדה מאיר
Ahmed Naguib
Salah al-Din Yusuf
Nasir al-Din
Burhanuddin
Gamal Hamdan
Heinrich Böll
Günter Grass
Li Bai
Tokugawa Yoshimune
ナカムラ
""".strip().splitlines()

ANSWERS: dict[str, NameAnswer] = {name: NameAnswer(name) for name in PEOPLE} | {
    name: TermAnswer(name) for name in TERMS
}
NAMES = Names(ANSWERS.values())

TYPED = """\
Öl
  accept: Oel | oel | Ol
  reject: Uel | Ael
grün
  accept: gruen
  reject: graen
Löwe
  accept: Loewe | Lowe
Århus
  accept: Aarhus
Tromsø
  accept: Tromsoe | Tromso
Heinrich Böll
  accept: Boell | Heinrich Boell | Boll
  partial: Heinrich Bell
Günter Grass
  accept: Guenter Grass | Gunter Grass
Würm-Kaltzeit
  accept: Wuerm-Kaltzeit | Wuermkaltzeit | WUERM-KALTZEIT
  reject: Mindel-Kaltzeit | Wueste
Süß
  accept: Suess | Sueß | süß
Bär
  accept: Baer
  reject: Beer | Baeer
गंगा
  accept: गङ्गा
  reject: गगा | गम्गा
अंत
  accept: अन्त
  reject: अनंत | अम्त
ਗੰਗਾ
  accept: ਗਂਗਾ | ਗਙ੍ਗਾ
ગંગા
  accept: ગઙ્ગા
శంకర
  accept: శఙ్కర
  reject: శకర
ತಂತ್ರ
  accept: ತನ್ತ್ರ
അംബ
  accept: അമ്ബ
おりがみ
  accept: オリガミ
  reject: オリカミ
サムライ
  accept: さむらい
か
  reject: カ
الحضارة
  accept: حضارة | حضاره
  reject: الحظارة
كتاب
  accept: الكتاب
  reject: كاتب
השמש
  accept: שמש
  reject: השם
חלון
  accept: החלון
Ottoman Empire
  accept: the Ottoman Empire
māo
  accept: mao | mao1 | Māo | MAO1
  partial: máo | mǎo | mao4
  reject: gǒu | gou3
nǐ hǎo
  accept: ni hao | nihao | ni3 hao3 | ni3hao3 | nǐ hao
  partial: ní hǎo | ni2 hao3
lǜ
  accept: lü | lv4 | lu:4
  partial: lǚ | lv3
Māori
  accept: Máori | Maori
Rīga
  accept: Ríga
péngyou
  accept: peng2you5 | peng2you | pengyou
xiá
  accept: xia2
  partial: xiā | xia4
mère
  accept: mére | mere
  reject: père
Déclaration universelle
  reject: an international organization of universal constitutions (1948)
phở bò
  accept: pho bo | phở bo
  partial: phở bơ
  reject: phở gà
má
  accept: ma
  partial: mà | mã | mạ | mả
không
  partial: khống
l'été
  accept: été | ete
  partial: étè
Tōkyō
  accept: Tôkyô
مسؤول
  accept: مسئول | مَسْئُول
  reject: رسول
شيء
  accept: شئ
ماء
  reject: ما
चाँद
  accept: चांद
  reject: चाद
ज़मीन
  accept: जमीन
हंस
  reject: हँस
Škoda
  accept: Skoda
Ahmed Naguib
  accept: Ahmad Najib | Nagib | Ahmed Najeeb
  reject: Ahmed Nasser
Salah al-Din Yusuf
  accept: Salahuddin Yusuf | Salaheddine Youssef
Nasir al-Din
  accept: Nasiruddin | Nasireddin | Nasir ad-Din | Nasir ud-Din
Burhanuddin
  accept: Burhan al-Din | Burhan ud-Din
צ'ארלס דרווין
  accept: דארווין | צ'רלס דרווין
גולדה מאיר
  partial: גולדה מיר
Gamal Hamdan
  accept: Jamal Hamdan
Li Bai
  accept: Li Po | Li Bo | Li Pai
  reject: Li Hua
Tokugawa Yoshimune
  accept: Tokugawa Yosimune | Yoshimune
  partial: Tokugawa Yoshimura
  reject: Tokugawa Ieyasu
ナカムラ
  accept: なかむら
"""


@pytest.mark.parametrize(("name", "outcomes"), by_answer(TYPED))
def test_a_typed_variant_gets_the_verdict_of_its_table(name: str, outcomes: dict[str, str]) -> None:
    right = ANSWERS[name]
    assert {typed: grade(right, typed, NAMES).outcome for typed in outcomes} == outcomes
