"""Dates and numbers as they are typed in French."""

from functools import partial

import pytest

from quizgen.questions.grading.grade import grade
from quizgen.questions.grading.names.asked_names import Names
from tests.questions.typed import by_answer, date_or_number

NOBODY = Names([])

TYPED = """\
date 1781-06-09
  accept: 9 juin 1781 | le 9 juin 1781 | 09/06/1781 | le neuf juin 1781 | samedi 9 juin 1781
  partial: juin 1781 | l’été 1781
date 1781-05-01
  accept: 1er mai 1781 | le premier mai 1781 | 1 mai 1781 | 1 er mai 1781 | 1° mai 1781
date 16XX
  accept: XVII° siècle | XVII ème siècle | 17è siècle | 17° siècle
  reject: XVI° siècle | 16è siècle
number -4.5; °C
  accept: quatre degrés et demi au-dessous de zéro | moins quatre degrés et demi
  reject: quatre degrés et demi | trois degrés et demi au-dessous de zéro
date 1781
  accept: mil sept cent quatre-vingt-un | dix-sept cent quatre-vingt-un | l’an 1781
  accept: en l’année 1781 | en 1781
  reject: je ne sais pas | je sais pas | je ne sais plus | sais plus | j’ai oublié | aucune idée
  reject: je n’en sais rien | je passe | je donne ma langue au chat
date 1994
  accept: mille neuf cent quatre-vingt-quatorze
date 1971
  accept: mil neuf cent soixante et onze
date 2005
  accept: deux mille cinq
number 5000000000
  accept: 5 milliards | cinq milliards
  reject: 5 billions | cinq billions
number 1000000000000
  accept: un billion | mille milliards
  reject: un milliard
date 1781~
  accept: vers 1781 | aux alentours de 1781 | environ 1781 | autour de 1781 | circa 1781
date 1781?
  accept: peut-être 1781 | peut-être en 1781 | sans doute 1781 | en 1781 (date incertaine)
date 178X
  accept: les années 1780 | dans les années 1780 | la décennie 1780
date 180X
  accept: années 1800 (décennie) | les années 1800 | la décennie 1800
date 192X
  partial: les années vingt | les années 20
  reject: les Années folles
date 17XX
  accept: XVIIIe siècle | 18e siècle | 18ème siècle | au dix-huitième siècle | le XVIIIe
  accept: 18 eme siecle | 18iéme siècle
  accept: milieu du XVIIIe siècle | XVIIIème siècle | le XVIIIème | XVIII-ème siècle
  reject: XVIIème siècle | XIXème siècle
date 05XX
  accept: VIe siècle | VIème siècle | sixième siècle
  reject: Vème siècle | VIIème siècle
date 20XX
  accept: XXIème siècle | XXIe siècle
date 1795
  partial: fin du XVIIIe siècle
date 00XX
  accept: Ier siècle | 1er siècle ap. J.-C.
date -0043
  accept: 44 av. J.-C. | 44 avant J.-C. | 44 avant Jésus-Christ | en 44 avant notre ère | 44 av JC
  partial: 44
date 0014
  accept: 14 ap. J.-C. | 14 après Jésus-Christ | en l'an 14
date Y-66000000
  accept: il y a 66 millions d'années
date Y-66000000~
  accept: il y a environ 66 millions d’années
date 1825/1830
  accept: de 1825 à 1830 | 1825 à 1830 | entre 1825 et 1830 | 1825-1830 | 1825–1830
date 1825/..
  accept: depuis 1825 | à partir de 1825 | dès 1825 | de 1825 à nos jours
date 1825-06-09/..
  accept: à partir du 9 juin 1825 | depuis le 9 juin 1825
date 1825-08/..
  accept: à partir d’août 1825
date 178X/..
  accept: à partir des années 1780
date 17XX/..
  accept: à partir du XVIIIe siècle
date ../1846
  accept: jusqu’en 1846 | jusqu'à 1846
date ../1825-06-09
  accept: jusqu’au 9 juin 1825
date ../178X
  accept: jusque dans les années 1780
date ../17XX
  accept: jusqu’au XVIIIe siècle
date 1938-03-02/1938-03-13
  accept: du 2 au 13 mars 1938
date 1938-03/1938-05
  accept: de mars à mai 1938
date 1938-04/1938-08
  accept: d'avril à août 1938
date [1936, 1937]
  accept: 1936 ou 1937
date 1917-10-25 OS
  accept: 25 octobre 1917 (ancien style) | 7 novembre 1917 | 25 octobre 1917 du calendrier julien
number 26
  accept: vingt-six
number 21
  accept: vingt et un
number 71
  accept: soixante et onze | septante et un
number 80
  accept: quatre-vingts
number 97
  accept: quatre-vingt-dix-sept
number 99
  accept: nonante-neuf
number 38848
  accept: 38 848 | 38.848 | trente-huit mille huit cent quarante-huit
number 100
  accept: cent | une centaine
number 200
  accept: deux cents
number 1000000
  accept: un million
number 2500000
  accept: deux millions et demi | 2,5 millions | 2,5 M | deux virgule cinq millions
number 3.5
  accept: trois et demi
number 13800000000
  accept: 13,8 milliards
number 500000
  accept: un demi-million | un demi million
number 12
  accept: une douzaine
number 20
  accept: une vingtaine
number 1000
  accept: un millier
number 0
  accept: aucun | zéro
number 50 %
  accept: la moitié | 50 pour cent | 50 p. 100
number 25 %
  accept: un quart
number 75 %
  accept: trois quarts | les trois quarts
number 33.3 %
  accept: un tiers
number 66.7 %
  accept: deux tiers | les deux tiers
number 20 %
  accept: un sur cinq | un cinquième
number ~400000
  accept: environ 400 000 | à peu près 400 000 | près de 400 000 | presque 400 000
  accept: quelque 400 000 | 400 000 environ | quatre cent mille
number 400000+
  accept: au moins 400 000 | plus de 400 000 | 400 000 ou plus
number <20
  accept: moins de 20
number <=20
  accept: au plus 20 | au maximum 20 | jusqu’à 20
number 20..25
  accept: de 20 à 25 | entre 20 et 25 | 20 à 25
number -5
  accept: moins cinq
number -5; °C
  accept: 5 degrés au-dessous de zéro | moins 5 degrés Celsius
number -3 %
  accept: une baisse de 3 %
number 20; km/h
  accept: 20 kilomètres à l’heure | 20 kilomètres par heure | 20 kilomètres-heure
  accept: 20 km à l'heure
number 20; m2
  accept: 20 mètres carrés
number 20; kg
  accept: 20 kilogrammes | 20 kilos
number 4.28; t
  accept: 4,28 tonnes
number 26; km
  accept: 26 kilomètres
number 5; EUR
  accept: 5 euros
number 3 million; EUR
  accept: 3 millions d’euros
number 3 million; km
  accept: 3 millions de kilomètres
number 6.022e23
  accept: 6,022 fois 10 puissance 23
number 30; min
  accept: une demi-heure
number 15; min
  accept: un quart d'heure
"""


answer = partial(date_or_number, language="fr")


@pytest.mark.parametrize(("shown", "outcomes"), by_answer(TYPED))
def test_a_date_or_number_typed_in_french(shown: str, outcomes: dict[str, str]) -> None:
    right = answer(shown)
    assert {typed: grade(right, typed, NOBODY).outcome for typed in outcomes} == outcomes
