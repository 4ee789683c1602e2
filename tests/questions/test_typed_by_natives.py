"""Dates and numbers as natives of each language type them: shortened, in words, with units.

Readers of Italian, Portuguese and Dutch type them for decks in English.
"""

import pytest

from quizgen.questions.grading.grade import grade
from quizgen.questions.grading.names.asked_names import Names
from tests.questions.typed import by_answer, date_or_number

NOBODY = Names([])

TYPED = {
    "en": """\
number 1.5; h
  accept: an hour and a half | hour and a half
number 1.25; h
  accept: an hour and a quarter | one hour and a quarter
number 4; month
  accept: for 4 months | for four months | in 4 months | durante quattro mesi | durante 4 meses
  reject: for 5 months | for 4 weeks
number 3.32
  accept: three point thirty-two | three point three two | three and thirty-two hundredths
  reject: three point two three
number 10.32
  accept: ten point zero and thirty-two hundredths
number 100.025
  reject: one hundred and twenty-five thousandths
number 3.05
  accept: three point zero five
  reject: three point five
number 3/2
  accept: 3 to 2 | three to two | three halves
  reject: 2 to 3
number 25 %
  accept: one person in four
  reject: one person in five | twenty one in forty
number -5; °C
  accept: 5 °C below zero | five degrees Celsius below zero | 5 below
number 2.5; USD
  accept: 2 dollars 50
  reject: 2 dollars 5
date 1937-06-30
  accept: thirtieth of June nineteen thirty-seven
date Y-66038000
  accept: 66.038 million years ago
date Y-4540000000
  accept: 4.54 thousand million years ago
date Y-13800000000
  accept: 13,800 million years ago
  reject: 13.8 million years ago
date 1525~
  accept: attorno al 1525 | intorno al 1525 | all'incirca 1525
date 1562/..
  accept: dal 1562 ad oggi | dal 1562 a oggi | dal 1562 in poi
date ../1600
  accept: fino al 1600 | fino a 1600 | sino al 1600
date 1580
  partial: tardo Cinquecento | ultimi del Cinquecento
  reject: primi del Cinquecento
number 7900000000
  accept: 7,9 mld | 7,9 miliardi
number 1.5; h
  accept: un'ora e mezza | un’ora e trenta | un'ora e 30 minuti
number 1; h
  accept: un'ora | un’ora
number 0.5; h
  accept: mezz'ora | mezzora | una mezz'ora | mezz’ora
number 200; g
  accept: 2 etti | due etti
  reject: 2 chili
number 20; km/h
  accept: 20 km orari | venti chilometri orari
number 20; m2
  accept: 20 mq
number <20
  accept: sotto i 20 | inferiore a 20
number 20..25
  accept: tra 20 e 25 | fra 20 e 25 | dai 20 ai 25 | dalle 20 alle 25
  reject: tra 20 e 35
number ~400
  accept: all'incirca 400 | più o meno 400 | intorno a 400
date 1498-05-20
  accept: no dia 20 de maio de 1498
date Y-66000000
  accept: 66 milhões de anos atrás
number 20..25
  accept: entre 20 e 25
number ~400
  accept: perto de 400 | à volta de 400 | por volta de 400 | mais ou menos 400
number <20
  accept: inferior a 20
number -5; °C
  accept: cinco graus abaixo de zero
date 1648-05-15
  accept: 15 mei 1648 | op 15 mei 1648 | vijftien mei 1648
  partial: mei 1648
date 16XX
  accept: 17e eeuw | de 17e eeuw
  reject: 16e eeuw
date 1568/1648
  accept: van 1568 tot 1648 | tussen 1568 en 1648
date -0043
  accept: 44 voor Christus
number 2000000
  accept: 2 miljoen | twee miljoen
  reject: 2 miljard
number 25 %
  accept: 25 procent
number 3; yr
  accept: drie jaar
""",
    "de": """\
number 4; month
  accept: für 4 Monate | für vier Monate | in 4 Monaten
  reject: für 5 Monate
number 12; m2
  accept: 12 qm | 120000 qcm
  reject: 12 qkm | 12 cbm
number 3; km2
  accept: 3 qkm
number 5; m3
  accept: 5 cbm | 5000 Ltr.
  reject: 5 ccm
number 1.5..2; m2
  accept: 1,5–2 qm | 1,5 bis 2 qm
date Y-66000000~
  accept: vor sechsundsechzig Millionen Jahren | vor rund 66 Mio. Jahren | vor 66 Ma | 66 Mio. J.
  accept: vor 66 Mio. J. | vor fast 66 Millionen Jahren
  reject: vor sechsundsechzig Jahren | vor sechsundsechzig Milliarden Jahren
date Y-4500000000
  accept: vor viereinhalb Milliarden Jahren | vor 4500 Millionen Jahren
  reject: vor dreieinhalb Milliarden Jahren
date Y-10000
  accept: vor zwölftausend Jahren
  reject: vor zehntausend Jahren
date 1848-02-24
  accept: 24. Feber 1848 | am 24.2.1848 | 24 Feb 1848
  accept: vierundzwanzigster Februar achtzehnhundertachtundvierzig
  reject: 25. Februar 1848
date 1824-05-07
  accept: der siebente Mai 1824
date 1870
  partial: 2. Hälfte des 19. Jahrhunderts | 3. Viertel des 19. Jh.
  reject: 1. Hälfte des 19. Jahrhunderts
date 1862/..
  accept: 1862 ff.
  reject: 1862 f.
date 1917-10-25 OS
  accept: 25. Oktober 1917 a. St. | 7. November 1917 n. St.
date [1936, 1937]
  accept: 1936 bzw. 1937
number 1.25; h
  accept: eine Stunde und ein Viertel
number 3/2
  accept: 3 zu 2 | drei zu zwei | drei Halbe
number 7.32; m
  accept: sieben Komma zweiunddreißig Meter
number -5; °C
  accept: 5 °C unter null | fünf Grad Celsius unter dem Gefrierpunkt | 5 Grad Frost | 5 Grad minus
number 12; Tage
  accept: 12 Tage Frost
number <20
  accept: kleiner als 20
date 1848-02
  partial: Februar 48
  accept: Feb. 1848
date 18XX
  accept: 19. Jh. | neunzehntes Jahrhundert | 19.Jhdt
  reject: 18. Jh.
date -04XX
  accept: 5. Jh. v. Chr. | fünftes Jahrhundert vor Christus | 5. Jhd. v. u. Z.
  accept: im 5. Jhdt. v. Chr.
date -0043
  accept: 44 v.Chr. | 44 vor unserer Zeitrechnung
date Y-66000000
  accept: 66 Mio. J. v. h. | sechsundsechzig Millionen Jahre | 66 Mio. Jahre
  reject: vor 65 Millionen Jahren
date Y-4540000000
  accept: vor 4,54 Mrd. Jahren | 4,54 Milliarden Jahre
date 196X
  partial: die Sechziger
  accept: 60er Jahre des 20. Jahrhunderts | 1960er
date 1861/1865
  accept: 1861-65 | 1861–1865
  partial: von 61 bis 65
number 2400000; EUR
  accept: 2,4 Mio. € | 2,4 Millionen Euro | 2,4 Mio€
number 7900000000
  accept: 7,9 Mrd. | 7,9 Mrd. Menschen
number 300000
  accept: dreihunderttausend | 300 Tsd.
number 12.5 %
  accept: 12,5 v.H. | ein Achtel
number 8848; m
  accept: 8848 Meter über dem Meeresspiegel | 8.848 m ü. NN | 8,848 km
number 21
  accept: einundzwanzig
  reject: zwölf
number 1.5 %
  accept: anderthalb Prozent
number 45; min
  accept: eine Dreiviertelstunde | dreiviertel Stunde
date 1789-07-14
  accept: 14. Juli siebzehnhundertneunundachtzig
  partial: Juli siebzehnhundertneunundachtzig
  reject: 14. Juli siebzehnhundertneunundneunzig
date 2004-05-01
  accept: 1. Mai zweitausendvier
date 1789
  accept: Jahr 1789 | i.J. 1789
date -0479/-0399
  reject: 5. Jahrhundert v. Chr.
date 09XX
  accept: 10. Jh. n. Chr.
date Y-250000000~
  accept: ca. 250 Mio. Jahre | vor rd. 250 Mio. Jahren
date Y-13800000000
  accept: 13,8 Mrd. Jahre
date Y-300000
  accept: vor 300.000 Jahren | 300 000 Jahre v. h.
date 1939-09-01/1945-05-08
  accept: 1.9.1939 – 8.5.1945
date 1939/1945
  partial: 39–45
date 1965~
  partial: Mitte der 60er
number 83000000
  accept: 83 Mio. Einwohner | dreiundachtzig Millionen
number 0.5 %
  accept: ein halbes Prozent | 0,5 Prozentpunkte
number 1200; kg
  accept: 1,2 t
number 3.14
  accept: drei Komma eins vier
number 200000; USD
  accept: 200.000 US$ | 200 Tsd. Dollar
number 4478; m
  accept: 4478 m ü. M. | 4.478 m ü. d. M.
number 100; km/h
  partial: hundert Sachen
number 6; h
  accept: sechs Std.
number 1250
  accept: zwölfhundertfünfzig
number 15; min
  accept: eine Viertelstunde
number 2.5; EUR
  accept: 2 Euro 50 | 2,50 €
number -40; °C
  accept: 40 Grad minus | minus vierzig Grad
number 250000
  accept: eine Viertelmillion
number 15; h
  reject: eine Viertelstunde
""",
    "fr": """\
number 4; month
  accept: pendant 4 mois | durant quatre mois | en 4 mois
  reject: pendant 5 mois
date 1948-02-25
  accept: 25 fév. 1948 | 25 févr. 1948
number 1000000000000
  accept: un million de millions
  reject: un million de milliards
date Y-66000000
  accept: il y a environ 66 Ma | -66 Ma | −66 Ma
  reject: -66
date Y-13800000000
  accept: il y a treize virgule huit milliards d'années | il y a 13 800 millions d'années
  reject: il y a treize virgule huit millions d'années | il y a 13 800 milliards d'années
date Y-10000
  accept: dix mille ans avant notre ère | il y a douze mille ans
  reject: dix mille ans
date 1848-02-24
  accept: le 24 février 1848 | 24 févr. 1848 | 24/02/1848
  accept: vingt-quatre février mil huit cent quarante-huit
date 1694~
  accept: env. 1694 | à peu près 1694 | aux environs de 1694 | approximativement en 1694
date 17XX
  accept: 18 ème siècle
date 1753/..
  accept: 1753 et au-delà | à dater de 1753
date -0051
  accept: 52 avant l’ère commune
date [1936, 1937]
  accept: ou 1936 ou 1937 | 1936 ou bien 1937
date 1998
  accept: courant 1998 | dans le courant de l’année 1998
number 1200; g
  accept: 1 kilo 200 | un kilo deux cents | 1 kg 200
  reject: 1 kilo 20
number 1500; m
  accept: 1 km 500
number 25 %
  accept: le quart | une personne sur quatre
number 33.3 %
  accept: le tiers
number 1.25; h
  accept: une heure et quart | une heure et un quart
number 2.75; h
  accept: deux heures trois quarts
number 7.32; m
  accept: sept virgule trente-deux mètres
number 3/2
  accept: trois demis | 3 à 2
number -5; °C
  accept: cinq degrés sous zéro | 5 °C en dessous de zéro
number 45; min
  accept: 45 mn
number <20
  accept: inférieur à 20 | en dessous de 20
date 1848-03-01
  accept: 1er mars 1848 | premier mars 1848
  reject: 2 mars 1848
date 18XX
  accept: XIXe siècle | XIXᵉ s. | 19e siècle | 19ème s. | le dix-neuvième siècle
  reject: XVIIIe siècle
date -04XX
  accept: Ve siècle av. J.-C. | Ve s. avant J.-C.
  accept: cinquième siècle avant notre ère | Ve s. av. J-C | au Ve siècle av. n. è.
date -0043
  accept: 44 av. J.-C. | 44 avant Jésus-Christ | 44 av. n. è.
  accept: en l'an 44 avant notre ère
date Y-66000000
  accept: il y a 66 millions d'années | 66 Ma | 66 millions d'années
  accept: soixante-six millions d'années | il y a 66 M d'années
  reject: il y a 65 millions d'années
date Y-4540000000
  accept: il y a 4,54 milliards d'années | 4,54 Ga
date 196X
  accept: les années 1960
  partial: les années 60 | les sixties
date 1861/1865
  accept: de 1861 à 1865 | 1861-1865
number 2400000; EUR
  accept: 2,4 M€ | 2,4 millions d'euros
number 7900000000; EUR
  accept: 7,9 Md€ | 7,9 Mds d'euros
number 300000
  accept: trois cent mille
number 12.5 %
  accept: un huitième
number 8848; m
  accept: 8 848 mètres d'altitude | 8848 m
number 45; min
  accept: trois quarts d'heure
number 91
  accept: quatre-vingt-onze
  reject: quatre-vingt-dix
number 71
  accept: septante et un
date 1789-07-14
  accept: 14 juillet mil sept cent quatre-vingt-neuf
  accept: le 14 juillet dix-sept cent quatre-vingt-neuf | 14-juil-1789
date 1789
  accept: l'an 1789 | en 1789
date 1795
  reject: l'an III
date 09XX
  accept: Xe s. apr. J.-C. | dixième siècle ap. J.-C.
date Y-250000000~
  accept: il y a environ 250 millions d'années
date Y-13800000000
  accept: 13,8 milliards d'années
date Y-300000
  accept: il y a 300 000 ans | 300 000 ans avant le présent | 300 000 ans AP
date 1939/1945
  accept: entre 1939 et 1945
date 1939-09-01/1945-05-08
  accept: du 1er septembre 1939 au 8 mai 1945
date 193X
  partial: les années trente
  accept: les années 1930 | décennie 1930
date 1965
  accept: fin 1965
number 68000000
  accept: 68 M d'habitants | 68 millions d'hab.
number 0.5 %
  accept: un demi pour cent | 0,5 point
number 4808; m
  accept: 4808 mètres | 4 808 m au-dessus du niveau de la mer
number 3.14
  accept: trois virgule quatorze
number 1500
  accept: quinze cents | mille cinq cents
number 80
  accept: octante
number 95
  accept: nonante-cinq
number 1.5; h
  accept: une heure et demie | 1h30
number 2.5; EUR
  accept: 2 € 50 | 2,50 euros
number -40; °C
  accept: moins quarante degrés | -40°
number 3000000000; EUR
  accept: 3 Mrd €
date 1798
  accept: mil sept cent quatre-vingt-dix-huit
number 1.75; m
  accept: 1 m 75
""",
    "es": """\
number 4; month
  accept: durante 4 meses | durante cuatro meses | por 4 meses
  reject: durante 5 meses
number 90 %
  accept: cerca del 90 % | alrededor del 90 % | en torno al 90 % | más o menos el 90 %
number 20
  accept: una veintena | dos decenas | una ventina | duas dezenas
  reject: una docena
number 1000000000000
  accept: un millón de millones
  reject: un millón | mil millones | un millón de miles
number 1000000000000000
  accept: mil millones de millones
date Y-66000000
  accept: 66 millones de años atrás
date Y-13800000000
  accept: hace 13 800 millones de años | 13 800 millones de años
date 1848-02-24
  accept: 24 de febrero de 1848 | el 24 de feb. de 1848 | 24-2-1848
  accept: veinticuatro de febrero de mil ochocientos cuarenta y ocho
date 1870
  partial: 2.ª mitad del siglo XIX
  reject: 1.ª mitad del siglo XIX
number 2.5; EUR
  accept: 2 euros con 50 céntimos | dos euros con cincuenta | 2 euros con 50
  reject: 2 euros con 5
date 1694~
  accept: en torno a 1694
date 1937-05-02
  partial: primeros de mayo de 1937 | a primeros de mayo de 1937 | ai primi di maggio del 1937
  partial: princípios de maio de 1937
  reject: últimos de mayo de 1937
date 1931
  accept: primeros de 1931 | primi del 1931 | em princípios de 1931 | finais de 1931
number 21 %
  accept: un 21 %
number 1.25; tazas
  accept: una taza y cuarto | una taza y un cuarto | taza y cuarto
number 7.32; m
  accept: siete coma treinta y dos metros
number -5; °C
  accept: 5 ºC bajo cero | cinco grados centígrados bajo cero
number -4.5; °C
  accept: cuatro grados y medio bajo cero | menos cuatro grados y medio
  reject: cuatro grados y medio | tres grados y medio bajo cero
number 1.5; kg
  accept: un kilo y medio | kilo y medio | 1 kilo y medio
number 2.2e-6; F
  accept: 2,2 micro faradios | 2,2 microfaradios
number 100; km/h
  accept: 100 kilómetros a la hora
number 400000+
  accept: no menos de 400.000 | superior a 400 000
date 1848-03-01
  accept: 1.º de marzo de 1848 | primero de marzo de 1848 | uno de marzo de 1848
  reject: 2 de marzo de 1848
date 18XX
  accept: siglo XIX | s. XIX | el siglo diecinueve | S. XIX | siglo 19
  reject: s. XVIII
date -04XX
  accept: siglo V a. C. | s. V a.C. | siglo quinto antes de Cristo | s. V a. de C.
  accept: siglo V antes de nuestra era
date -0043
  accept: 44 a. C. | 44 antes de Cristo | 44 a. e. c. | año 44 a. de C.
date Y-66000000
  accept: hace 66 millones de años | 66 Ma | 66 millones de años
  accept: sesenta y seis millones de años | hace 66 M de años
  reject: hace 65 millones de años
date Y-4540000000
  accept: hace 4540 millones de años | hace 4,54 mil millones de años
date 196X
  partial: los años sesenta | los 60
  accept: años 60 del siglo XX | la década de 1960
date 1861/1865
  accept: de 1861 a 1865 | entre 1861 y 1865
number 2400000; EUR
  accept: 2,4 M€ | 2,4 millones de euros
number 7900000000
  accept: 7900 millones | siete mil novecientos millones
number 300000
  accept: trescientos mil | trescientas mil
number 12.5 %
  accept: un octavo
number 8848; m
  accept: 8848 metros sobre el nivel del mar | 8.848 msnm
number 45; min
  accept: tres cuartos de hora
number 26
  accept: veintiséis | veintiseis
  reject: dieciséis
date 1789-07-14
  accept: 14 de julio del 1789 | 14/jul/1789 | catorce de julio de 1789
date 1789
  accept: el año 1789 | en 1789
date 09XX
  accept: s. X d. C. | siglo décimo
date 19XX
  accept: siglo veinte
date Y-250000000~
  accept: hace unos 250 millones de años | aprox. 250 millones de años
date Y-13800000000
  accept: hace 13 800 millones de años | 13.800 millones de años
date Y-300000
  accept: hace 300.000 años | hace trescientos mil años | 300 000 años AP
date 1939/1945
  accept: desde 1939 hasta 1945 | 1939 a 1945
date 1939-09-01/1945-05-08
  accept: del 1 de septiembre de 1939 al 8 de mayo de 1945
date 193X
  partial: los años treinta | década del 30
  accept: los años 1930
date 1965
  accept: a mediados de 1965
number 48000000
  accept: 48 millones de hab. | 48 M
number 0.5 %
  accept: medio por ciento | 0,5 puntos porcentuales
number 3718; m
  accept: 3718 m s. n. m.
number 3.14
  accept: tres coma catorce
number 1500
  accept: mil quinientos
  reject: quinientos
number 1.5; h
  accept: hora y media | una hora y media
number 2.5; EUR
  accept: dos euros y medio
number -40; °C
  accept: 40 grados bajo cero | menos cuarenta grados
number 3000000000; EUR
  accept: 3000 M€ | 3.000 mill. de euros
number 4540000000
  accept: 4,54 mil millones
""",
    "pt": """\
number 90 %
  accept: cerca de 90 % | por volta de 90% | em torno de 90 % | mais ou menos 90 % | uns 90%
number 20
  accept: duas dezenas | uma vintena
  reject: uma dúzia
number 12
  accept: uma dúzia | doze
number 1000000000000
  accept: um milhão de milhões | um trilhão
  reject: um milhão | mil milhões | um bilhão
number 3000000000
  accept: três bilhões | três mil milhões | 3 mil milhões
date Y-66000000
  accept: 66 milhões de anos atrás | há 66 milhões de anos | 66 Ma | 66 milhões de anos
  accept: sessenta e seis milhões de anos | há 66 M de anos
  reject: há 65 milhões de anos
date Y-4540000000
  accept: há 4540 milhões de anos | há 4,54 bilhões de anos | há 4,54 mil milhões de anos
date 1848-02-24
  accept: 24 de fevereiro de 1848 | no dia 24 de fevereiro de 1848 | 24-2-1848 | 24/02/1848
  accept: vinte e quatro de fevereiro de mil oitocentos e quarenta e oito | 24 fev. 1848
  accept: a 24 de fevereiro de 1848 | em 24 de fevereiro de 1848 | aos 24 de fevereiro de 1848
date 1848-03-01
  accept: 1º de março de 1848 | primeiro de março de 1848 | 1 de março de 1848
  reject: 2 de março de 1848
date 1870
  partial: 2ª metade do século XIX | segunda metade do século XIX | final do século XIX
  reject: 1ª metade do século XIX
number 2.5; EUR
  accept: 2 euros e 50 cêntimos | dois euros e cinquenta | dois euros e meio | 2 € 50
  reject: 2 euros e 5 cêntimos
number 5.5; BRL
  accept: R$ 5,50 | cinco reais e meio
date 1694~
  accept: em torno de 1694 | por volta de 1694 | c. 1694 | aproximadamente em 1694
number 21 %
  accept: 21 por cento | vinte e um por cento | 21%
number 7.32; m
  accept: sete vírgula trinta e dois metros | 7,32 m
number -5; °C
  accept: 5 ºC abaixo de zero | cinco graus negativos | menos cinco graus
  accept: 5 graus centígrados abaixo de zero
number -4.5; °C
  accept: quatro graus e meio abaixo de zero | menos quatro graus e meio
  reject: quatro graus e meio
number 1.5; kg
  accept: um quilo e meio | 1 quilo e meio | quilo e meio
number 1.5; h
  accept: uma hora e meia | 1h30 | hora e meia | 1 h 30 min
number 100; km/h
  accept: 100 quilómetros por hora | 100 quilômetros por hora | 100 quilómetros à hora
number 400000+
  accept: não menos de 400.000 | superior a 400 000 | pelo menos 400 mil | no mínimo 400.000
date 18XX
  accept: século XIX | séc. XIX | o século dezenove | o século dezanove | século 19 | s. XIX
  reject: séc. XVIII
date -04XX
  accept: século V a.C. | séc. V a. C. | século quinto antes de Cristo | século V antes da nossa era
date -0043
  accept: 44 a.C. | 44 antes de Cristo | 44 a.E.C. | ano 44 a. C.
date 196X
  accept: anos 60 do século XX | a década de 1960 | década de 60 do século XX | os anos 1960
  partial: os anos sessenta | anos 60 | a década de 60
date 1861/1865
  accept: de 1861 a 1865 | entre 1861 e 1865 | desde 1861 até 1865 | de 1861 até 1865
""",
    "ru": """\
date Y-13800000000
  accept: 13 800 млн лет назад | тринадцать целых восемь десятых миллиарда лет назад
  reject: тринадцать целых восемь десятых миллиона лет назад
date 1848-02-24
  accept: 24 февраля 1848 года | 24 февраля 1848 г. | 24.02.1848 г. | 24 фев 1848
  accept: двадцать четвёртого февраля 1848
  accept: двадцать четвертое февраля тысяча восемьсот сорок восьмого года
  reject: 25 февраля 1848
date 1961
  accept: к концу 1961 года | в течение 1961 года
date 1994/..
  accept: с 1994 и по сегодняшний день | 1994 — наст. вр.
date 1917-10-25 OS
  accept: 25 октября 1917 (ст. стиль)
date [1936, 1937]
  accept: либо 1936, либо 1937 | или 1936, или 1937
number 25 %
  accept: одна четвёртая | четвёртая часть
number 1.25; h
  accept: час с четвертью
number 3.32
  accept: три запятая тридцать два | три целых тридцать две сотых
number 3/2
  accept: 3 к 2 | три к двум
number 3.5; ГГц
  accept: 3,5 гигагерца
number 1.44; МБ
  accept: 1,44 мегабайта | 1,44 Мбайт
number 250; г
  accept: 250 гр
number -5; °C
  accept: 5 °C ниже нуля | 5 градусов мороза
number 12; дней
  accept: 12 дней мороза
date 1848-02
  accept: в феврале 1848 г.
date 18XX
  accept: XIX век | XIX в. | 19 в. | девятнадцатый век | в XIX веке | 19-й век
  reject: XVIII в.
date -04XX
  accept: V в. до н. э. | V век до н.э. | пятый век до нашей эры | 5 век до Р. Х.
  accept: V в. до н.э | в V веке до нашей эры | V столетие до н. э.
date -0043
  accept: 44 до н. э. | 44 г. до н.э. | в 44 году до нашей эры
  accept: 44 год до рождества Христова
date Y-66000000
  accept: 66 млн лет назад | 66 млн лет | 66 миллионов лет назад
  accept: шестьдесят шесть миллионов лет назад | 66 млн л. н.
  reject: 65 млн лет назад
date Y-4540000000
  accept: 4,54 млрд лет назад | 4,54 миллиарда лет
date 196X
  partial: шестидесятые
  accept: 60-е годы XX века | 1960-е гг.
date 1861/1865
  accept: 1861–1865 гг. | с 1861 по 1865 | с 1861 по 1865 год | в 1861—1865 годах
number 2400000; EUR
  accept: 2,4 млн € | 2,4 млн евро
number 7900000000
  accept: 7,9 млрд | 7,9 млрд чел.
number 300000
  accept: триста тысяч | 300 тыс.
number 12.5 %
  accept: одна восьмая
number 8848; m
  accept: 8848 м над уровнем моря | 8848 метров
number 45; min
  accept: три четверти часа
number 1500000
  accept: полтора миллиона
number 26
  accept: двадцать шесть
  reject: шестнадцать
date 1789-07-14
  accept: 14 июля 1789-го | 14 июля тысяча семьсот восемьдесят девятого
  accept: 14-го июля 1789 | 14/VII 1789
date 1789
  accept: 1789 год | в тысяча семьсот восемьдесят девятом
date 09XX
  accept: X в. н. э. | десятый век
date Y-250000000~
  accept: около 250 млн лет назад | примерно 250 миллионов лет тому назад
date Y-13800000000
  accept: 13,8 млрд лет
date Y-300000
  accept: 300 тыс. лет назад | триста тысяч лет назад
date 1939/1945
  accept: 1939-1945 гг. | с 1939 по 1945 г.
  partial: 39-45
date 1939-09-01/1945-05-08
  accept: с 1 сентября 1939 по 8 мая 1945
date 193X
  partial: тридцатые
  accept: 30-е гг. XX в. | 1930-е
date 1965
  accept: середина 1965
number 146000000
  accept: 146 млн человек | сто сорок шесть миллионов
number 0.5 %
  accept: полпроцента | половина процента
number 5642; m
  accept: 5642 м н. у. м.
  partial: 5,6 км
number 3.14
  accept: три целых четырнадцать сотых
number 1500
  accept: полторы тысячи
  reject: пятьсот
number 1.5; h
  accept: полтора часа | 1 ч 30 мин
number 30; min
  accept: полчаса
number 2.5; RUB
  accept: 2 рубля 50 копеек | 2 руб. 50 коп.
number -40; °C
  accept: минус сорок | 40 градусов мороза
number 3000000000; RUB
  accept: 3 млрд руб. | 3 млрд ₽
number 500000
  accept: полмиллиона
number 50; yr
  accept: полвека
number 0.5; yr
  accept: полгода
number 1.5; yr
  accept: год с половиной
""",
    "he": """\
date 1947-11-29
  accept: כ״ט בנובמבר 1947 | כ"ט בנובמבר 1947 | כ''ט בנובמבר 1947 | ב-כ״ט בנובמבר 1947
  accept: יום שבת, 29 בנובמבר 1947 | ביום שבת 29.11.1947 | יום ז' 29.11.1947
  reject: ל׳ בנובמבר 1947 | תש״ח
date 1948-06-05
  accept: ה׳ ביוני 1948 | ה' ביוני 1948 | יום שני 5.6.1948
date 18XX
  accept: המאה הי״ט | המאה הי"ט | סוף המאה הי״ט
  reject: המאה הי״ח
date -07XX
  accept: המאה הח׳ לפנה״ס
number 12
  accept: י״ב | י"ב שבטים
  reject: י״ג
number 15
  accept: ט״ו
number 613
  accept: תרי״ג | תרי"ג מצוות
number 70
  accept: ע׳
number 20; kg
  accept: עשרים ק״ג | 20 ק״ג
  reject: עשרים ק״מ
number 103
  accept: ק״ג
number 3.25 %
  accept: שלושה ורבע אחוז | שלושה ורבע אחוזים | שלושה אחוזים ורבע
number 3.5
  accept: שלושה וחצי
date Y-66000000
  accept: לפני 66 מיליוני שנים
number 969
  accept: תשע מאות ששים ותשע
date 1848-02-24
  accept: 24 בפברואר 1848 | ה-24 בפברואר 1848 | 24.2.1848 | 24 לפברואר 1848
  accept: עשרים וארבעה בפברואר 1848
  reject: 25 בפברואר 1848
date 1812
  accept: ב1812 | במהלך 1812
date 1970-06-07
  accept: ב-7.6.1970
date 1880
  partial: המחצית השנייה של המאה ה-19 | הרבע האחרון של המאה ה-19
  reject: המחצית הראשונה של המאה ה-19
date 18XX
  accept: המאה ה19 | מאה 19
date 1914/1918
  accept: בין השנים 1914 ו-1918 | בין 1914 ובין 1918 | בין השנים 1914 ל1918
date 1938-03-02/1938-03-13
  accept: מה-2 עד ה-13 במרץ 1938
date [1936, 1937]
  accept: או 1936 או 1937
number 20..25; דקות
  accept: בין 20 ל-25 דקות | בין עשרים לעשרים וחמש דקות | מ-20 עד 25 דקות
number 25 %
  accept: אחד מארבעה | 1 מ-4
number 7.32; מטרים
  accept: שבע נקודה שלושים ושתיים
number 1.25; h
  accept: שעה ורבע
number 90; דקות
  accept: 90 דק'
number 10000
  accept: עשרת אלפי איש
date 1848-02
  accept: פברואר 1848 | בפברואר 1848
date 1848
  accept: שנת 1848 | בשנת 1848
date 18XX
  accept: המאה ה-19 | המאה ה־19 | המאה התשע עשרה | המאה התשע-עשרה | במאה ה-19
  reject: המאה ה-18
date -04XX
  accept: המאה ה-5 לפנה״ס | המאה החמישית לפני הספירה | המאה ה-5 לפנה"ס
  accept: המאה ה־5 לפסה"נ
date -0043
  accept: 44 לפנה"ס | 44 לפני הספירה | שנת 44 לפנה״ס | 44 לפסה״נ
date 0070
  accept: 70 לספירה | שנת 70 לסה״נ
date Y-66000000
  accept: לפני 66 מיליון שנה | לפני 66 מיליון שנים | 66 מיליון שנה
  accept: לפני שישים ושישה מיליון שנה | לפני כ-66 מיליון שנה
  reject: לפני 65 מיליון שנה
date Y-4540000000
  accept: לפני 4.54 מיליארד שנה
date 196X
  partial: שנות ה-60 | שנות השישים
  accept: שנות השישים של המאה ה-20
date 1861/1865
  accept: 1861–1865 | בין 1861 ל-1865 | מ-1861 עד 1865
number 2400000; EUR
  accept: 2.4 מיליון אירו | 2.4 מיליון יורו
number 7900000000
  accept: 7.9 מיליארד
number 300000
  accept: שלוש מאות אלף | 300 אלף
number 12.5 %
  accept: שמינית | 12.5 אחוז
number 8848; m
  accept: 8848 מטר מעל פני הים | 8,848 מ׳
number 45; min
  accept: שלושת רבעי שעה
number 26
  accept: עשרים ושש | עשרים ושישה
  reject: שש עשרה
date 1789-07-14
  accept: 14 ביולי 1789 | ארבעה עשר ביולי 1789
  partial: 14.7.89 | יולי 1789
date 1789
  accept: אלף שבע מאות שמונים ותשע | 1789 לספירה
date 09XX
  accept: המאה ה-10 | המאה העשירית לספירה
date 19XX
  accept: המאה העשרים
date 20XX
  accept: המאה העשרים ואחת
date Y-250000000~
  accept: לפני כ-250 מיליון שנה | לפני בערך 250 מיליון שנים
date Y-13800000000
  accept: לפני 13.8 מיליארד שנים | 13.8 מיליארד שנה
date Y-300000
  accept: לפני 300 אלף שנה | לפני 300,000 שנה
date 1939/1945
  accept: 1939 עד 1945 | מ-1939 ועד 1945 | בשנים 1939–1945
date 193X
  partial: שנות השלושים
  accept: שנות ה-30 של המאה ה-20 | שנות ה-1930
date 1965
  accept: אמצע 1965
number 9500000
  accept: 9.5 מיליון איש | תשעה וחצי מיליון
number 0.5 %
  accept: חצי אחוז
number 2224; m
  accept: 2,224 מטר | 2224 מ' מעל פני הים
number 3.14
  accept: שלוש נקודה אחת ארבע
number 1500
  accept: אלף חמש מאות | אלף וחצי
  reject: חמש מאות
number 1.5; h
  accept: שעה וחצי
number 30; min
  accept: חצי שעה
number 2.5; ILS
  accept: שני שקלים וחצי | 2.5 ש״ח | 2.50 ₪
number -40; °C
  accept: מינוס ארבעים מעלות | 40 מעלות מתחת לאפס
number 20; kg
  accept: 20 ק״ג
number 20; km
  accept: 20 ק״מ
number 120; km/h
  accept: 120 קמ״ש
number 3000000000; ILS
  accept: 3 מיליארד ש"ח
number 15; min
  accept: רבע שעה
""",
}


CASES = [
    (language, shown, outcomes)
    for language, table in TYPED.items()
    for shown, outcomes in by_answer(table)
]


@pytest.mark.parametrize(("language", "shown", "outcomes"), CASES)
def test_a_date_or_number_as_natives_type_it(
    language: str, shown: str, outcomes: dict[str, str]
) -> None:
    right = date_or_number(shown, language)
    assert {typed: grade(right, typed, NOBODY).outcome for typed in outcomes} == outcomes
