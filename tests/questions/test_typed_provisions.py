"""Typed sections and articles of statutes, as jurists of several countries cite them."""

import pytest

from quizgen.questions.answers.term import TermAnswer
from quizgen.questions.grading.grade import grade
from quizgen.questions.grading.names.asked_names import Names
from tests.questions.typed import cases

TYPED = """
§ 823 Abs. 1 BGB
  accept: § 823 Abs. 1 BGB | §823 I BGB | § 823 I BGB | § 823 Absatz 1 BGB
  accept: Paragraph 823 Abs. 1 BGB | § 823 Abs 1 BGB | § 823(1) BGB | BGB § 823 Abs. 1
  accept: §823 Abs.1 BGB
  partial: § 823 BGB | § 823 I
  reject: § 823 Abs. 2 BGB | § 832 Abs. 1 BGB | § 823 Abs. 1 StGB | § 823 II BGB
  reject: Art. 823 I BGB
§ 433 Abs. 1 S. 1 BGB
  accept: § 433 I 1 BGB | § 433 Abs. 1 Satz 1 BGB | § 433 Abs. 1 S.1 BGB
  reject: § 433 I 2 BGB | § 433 II 1 BGB
Art. 1 Abs. 1 GG
  accept: Art. 1 I GG | Art 1 I GG | Art. 1 (1) GG | Artikel 1 Abs. 1 GG | GG Art. 1 Abs. 1
  reject: Art. 2 Abs. 1 GG | Art. 1 II GG | § 1 Abs. 1 GG
§ 242 BGB
  accept: § 242 BGB | § 242 bgb
  reject: § 242 B | § 242 StGB
§ 5 EGBGB
  reject: § 5 EG
art. 6 CE
  accept: article 6 CE
  reject: art. 6 CEDH | art. 6 C
art. 311-1 CP
  reject: art. 311-1 CPP | art. 311-1 CPC
Artikel 1 GG
  accept: Artikell 1 GG | der Artikel 1 GG
  reject: Artikell 2 GG | Artikell 1 BGB
Art. 20 GG
  accept: Art. 20 GG | Artikel 20 GG | GG Art. 20
  reject: Art. 20a GG | Art. 2 GG
article 1240 du Code civil
  accept: art. 1240 C. civ. | article 1240 Code civil | article 1240 du Code civil
  accept: art. 1240 du code civil | art 1240 cc | l'article 1240 du Code civil | art. 1240 CC
  partial: article 1240
  reject: article 1241 du Code civil | article 1240 du Code pénal | art. 1240 C. pén.
article L. 121-1
  accept: article L. 121-1 | art. L121-1 | L. 121-1 | L121-1 | L 121-1 | article L121-1
  reject: article L. 121-2 | R. 121-1 | D 121-1 | 121-1
article L. 121-1 du Code de la consommation
  accept: art. L121-1 du code de la consommation
  partial: L121-1 | article L. 121-1
article 5, alinéa 2 de la Constitution
  accept: article 5 alinéa 2 de la Constitution | alinéa 2 de l'article 5 de la Constitution
  accept: art. 5 al. 2 de la Constitution
  reject: article 5 alinéa 3 de la Constitution
artículo 14 CE
  accept: artículo 14 CE | art. 14 CE | art 14 CE | artículo 14 de la CE
  partial: art. 14
  reject: artículo 15 CE | art. 41
artículo 9.3 de la Constitución
  accept: art. 9.3 de la Constitución | artículo 9.3 Constitución
  reject: art. 9.2 de la Constitución
ч. 1 ст. 105 УК РФ
  accept: ч. 1 ст. 105 УК РФ | ч.1 ст.105 УК РФ | часть 1 статьи 105 УК РФ
  accept: ст. 105 ч. 1 УК РФ | статья 105 часть 1 УК РФ
  partial: ст. 105 УК РФ
  reject: ч. 2 ст. 105 УК РФ | ч. 1 ст. 106 УК РФ | ч. 1 ст. 105 ГК РФ
ст. 105 УК РФ
  accept: 105 УК РФ
  reject: 106 УК РФ | 105 ГК РФ
ст. 105 УК РФ
  accept: ст. 105 УК РФ | статья 105 УК РФ | ст 105 ук рф | ст.105 УК РФ
  partial: ст.105 УК
  reject: ст. 106 УК РФ | ст. 105 ГК РФ
Article III, Section 2
  accept: Article III, Section 2 | Art. III, § 2 | Art III Sec 2 | Article 3 Section 2
  accept: Art. 3, s. 2 | article 3, section 2 | Artcle 3, Section 2 | the Article III, Section 2
  reject: Article II, Section 2 | Article III, Section 1 | Section 2
s 1(1) Theft Act 1968
  accept: section 1(1) Theft Act 1968 | s. 1(1) of the Theft Act 1968 | Theft Act 1968 s 1(1)
  accept: s1(1) Theft Act
  partial: s 1(1) | s 1 Theft Act 1968
  reject: s 2(1) Theft Act 1968 | s 1(1) Fraud Act 2006
Amendment XIX
  accept: 19th Amendment | Nineteenth Amendment | Amendment 19
  reject: Amendment XVIII | Amendment IX
18 U.S.C. § 1343
  accept: 18 U.S.C. § 1343 | 18 USC 1343 | 18 U.S.C. section 1343
  reject: 18 U.S.C. § 1341 | 28 U.S.C. § 1343
סעיף 12(א)
  accept: סעיף 12(א) | ס' 12(א) | 12(א) | סע' 12(א)
  reject: סעיף 12(ב) | סעיף 13(א)
статья 158 УК РФ
  accept: 158-я статья УК РФ | 158 статья УК РФ | ст. 158 УК РФ
  reject: 159-я статья УК РФ
§ 434 BGB
  accept: Paragraf 434 BGB | Paragraph 434 BGB
Article 5
  accept: Art. 5 | article 5 | Art 5
  reject: Article 6 | Section 5
Section 8
  accept: section 8 | sec. 8 | s 8 | § 8
"""

ANSWERS = {name: TermAnswer(name) for name, _, _ in cases(TYPED)}


@pytest.mark.parametrize(("name", "typed", "outcome"), cases(TYPED))
def test_a_typed_provision_gets_the_verdict_of_its_table(
    name: str, typed: str, outcome: str
) -> None:
    verdict = grade(ANSWERS[name], typed, Names([ANSWERS[name]]))
    assert verdict.outcome == outcome, verdict
