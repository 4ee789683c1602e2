"""Dates and numbers as learners of physics, medicine, economics and cooking type them."""

import pytest

from quizgen.questions.grading.grade import grade
from quizgen.questions.grading.names.asked_names import Names
from tests.questions.typed import by_answer, date_or_number

NOBODY = Names([])

TYPED = {
    "en": """\
number 1.989e30; kg
  accept: 1.989 × 10^30 kg | 1,989 × 10^30 kg | 1.989e33 g
  reject: 1.989 × 10^30 g | 1.989e30 g | 1,989e30 g | 1.989e27
number 6.022e23; mol⁻¹
  accept: 6.022e23 | 602.2e21 | 6022e20 | 6 022 × 10^20
  reject: 6.022e20 | 6.022 × 10^20
number 4.184; kJ
  accept: 4184 J | 4,184 J | 4 184 J | 4,184 kJ
  partial: 4.184 J
number 4184; J
  accept: 4.184 kJ | 4.184 J
number 64; KiB
  accept: 64 kibibytes | 64 KiB | 65536 bytes | 65,536 B | 64
  reject: 64 MiB | 64 GiB | 64 KB
number 100; km/h
  accept: 100 k.p.h. | 62 m.p.h. | 100 k.p.h
  reject: 100 m.p.h.
number 410; ppm
  accept: 410 p.p.m.
number 5; m/s
  accept: 5 m.s-1 | 5 m.s^-1
number 220; µF
  accept: 220 micro farad | 220 micro-farads | 220 mfd
  reject: 220 milli farad
number 2.5; kΩ
  accept: 2.5 kilohms | 2.5 kohm | 2.5 kilo-ohms
  reject: 2.5 megohms
number 18; years
  accept: at 18 | aged 18 | age 18 | at the age of 18
  reject: aged 81 | at 81
number 180; lb
  accept: 12 stone 12 | 12 st 12 lb
number 4; min
  accept: 4' | 240" | 4:00 | "4"
  reject: 4" | 4''
number 15; s
  accept: 15" | 0:15
  reject: 15'
number 30; arcmin
  accept: 30' | 1800"
  reject: 30"
number 7235; s
  accept: 2:00:35 | 2 h 0 min 35 s
  reject: 2:00:53
number 100; min
  accept: 1 h 40 min
  reject: 1 h 45 min | 1 h 30 min
number 1.80; m
  accept: 5'11"
  reject: 5'9" | 5'6"
number 7.5; h
  accept: 7:30 | 7:30 h | 7h30 | 7:30 hours
  reject: 7:50
number 20; °C
  accept: 20 C° | 20C° | 20 °C
  reject: 20 F°
number 3.50; £
  accept: three pounds fifty | three pounds fifty pence | three pound fifty
  accept: 3 pounds and fifty pence
  reject: three pounds five
number 2.5; h
  accept: two hours thirty minutes | two hours and thirty minutes | two and a half hours
  accept: 2 hours thirty
  reject: two hours twenty minutes
number 9.81; m/s²
  accept: g = 9.81 m/s² | g=9.81 | a = 9.81 m/s2
  reject: g = 9.18
number 7.4
  accept: pH 7.4 | pH = 7.4 | pH=7.4 | x = 7.4 | x=7.4
  reject: pH 4.7
number 5
  accept: x = 5 | n=5 | x_1 = 5 | = 5
  reject: x = 6
number 7.35..7.45
  accept: pH 7.35-7.45 | pH 7.35 to 7.45
number 250; ml
  accept: a quarter of a litre | quarter of a litre | 1/4 of a litre | a quarter litre
number 15; min
  accept: a quarter of an hour | quarter of an hour
number 3; miles
  accept: 3 miles one way | three miles
number 5; kg
  accept: 5 kg or so
number 120; m
  accept: 120 m one
number 100; km/h
  accept: 100 km an hour | 100 km a hour
number 0.511; MeV
  accept: 0.511 MeV | 511 keV | .511
  reject: 0.511 keV | 511 MeV
number 511
  accept: 511
  reject: 0.511 | 0,511
number 12; N m
  accept: 12 N m | 12 Nm | 12 N.m | 12 N*m | 12 newton metres | 12 J
  reject: 12 N/m | 12 mN | 12 kNm | 12 N | 12 m
number 6.626e-34; J s
  accept: 6.626e-34 Js | 6.626 x 10-34 J s | 6.626 × 10 −34 | 6.626*10^-34 J.s | 6.626 10^-34
  reject: 6.626 x 10-33 Js | 6.626 x 10 34 | 6.626-34
number 1.2; kg m/s
  accept: 1.2 kg m/s | 1.2 kgm/s | 1.2 kgms-1 | 1.2 kg.m.s-1 | 1.2 Ns | 1.2 N s
  reject: 1.2 kg/m/s | 1.2 kg m | 1.2 N/s
number 4186; J/(kg K)
  accept: 4186 J/kgK | 4186 J/kg/K | 4186 J kg-1 K-1 | 4186 JK-1kg-1 | 4.186 J/g°C | 4.186 kJ/kg°C
  reject: 4186 J/kg | 4186 J/gK
number 70; kg
  accept: 70 Kg | 70 KG | 70kg
number 120; km
  accept: 120 Km | 120 KM
  reject: 120 KM/H
number 2.9; K
  accept: 2.9 °K | 2.9 K
  reject: 2.9 °C
number 120; mmHg
  accept: 120 mm Hg | 120 mmHg | 12 cmHg | 120 mm of mercury
  reject: 120 mm | 120 cmHg
number 0.5; mol/L
  accept: 0.5 M | 500 mM | 0.5 molar | 0.5 mol dm-3
  partial: 0.5 m | 500 mm
  reject: 0.5 mM | 0.5 mol/kg
number 85; dB
  accept: 85 dBA | 85 dB(A)
  reject: 85 A
number 50; µg
  accept: 50 mcg | 50 ug | 0.05 mg
  reject: 50 mg | 50 mgs
number 500; mg
  accept: 500 mgs | 0.5 g
  reject: 500 mcg
number 72; bpm
  accept: 72 bpm | 72 beats per minute | 72 beats/min | 72/min | 72 beats a minute
  reject: 72 Hz | 72 beats per hour
number 5; g/100 g
  accept: 5 g/100 g | 5 g per 100 g | 5g/100g | 5 %
  reject: 5 g/10 g | 5 g
number 12; per 1000
  accept: 12 per 1000 | 12 per 1,000 | 12/1000 | 12 ‰ | 1.2 %
  reject: 12 per 100 | 12 %
number 5; deaths per 100,000
  accept: 5 per 100,000 | 5 deaths per 100 000 | 5/100000 | 0.05 ‰ | 5 deaths
  reject: 5 per 1000 | 5 %
number 100; Mbit/s
  accept: 100 Mbps | 100 Mb/s | 100 Mbits/s | 0.1 Gbps | 12.5 MB/s
  reject: 100 MB/s | 100 MBps | 100 kbps
number 4; GB
  accept: 4 gigs | 4 Gb | 4 gb | 4 Go
  reject: 4 MB | 4 megs
number 2; tbsp
  accept: 2 tablespoons | 30 ml | 6 tsp | 2 EL
  reject: 2 tsp | 2 teaspoons | 2 cups
number 0.99; $
  accept: 99 cents | 99c | 99¢ | $0.99
  reject: 99 dollars | 9 cents
number 25; cents
  accept: 25 cents | 25¢ | $0.25 | 25c
  reject: $25 | 2500 cents
number 3.5; £
  accept: 3 pounds 50 pence | £3.50 | 350 pence
  reject: 3 pounds 5 pence
number 200; pages
  accept: 200 p. | 200 pp. | 200 Seiten
number 12; shillings
  accept: 12s | 12 s.
  reject: 12 g
date -3199~
  partial: 4th millennium BC | late 4th millennium BC | end of the 4th millennium BC | 3200
  reject: 3rd millennium BC | early 4th millennium BC | 4th millennium AD | millennium
date -3999/-3000
  accept: 4th millennium BC | the fourth millennium BCE | 4000-3001 BC
  reject: 5th millennium BC
date 1066
  partial: 2nd millennium
  reject: 1st millennium
date 1337/1453
  accept: 1337 thru 1453
date 1917-10-25 OS
  accept: 7 November/25 October 1917 | Oct 25/Nov 7, 1917 | 25 October/7 November 1917
  accept: 7 November 1917 [25 October]
  reject: 25 October/8 November 1917 | 26 October/7 November 1917
number 2.5; %
  accept: 250 basis points | 250 bps
  reject: 25 basis points
""",
    "de": """\
number 250; g
  accept: ein halbes Pfund
  reject: ein Pfund
number 7.5; Std.
  accept: 7:30 h | 7:30 Std. | 7:30
number 2.5; €
  accept: zwei Euro fünfzig | 2 Euro 50
number 1.5; h
  accept: eine Stunde dreißig Minuten | eine Stunde und dreißig Minuten
number 0.25; l
  accept: ein viertel Liter | ein Viertel von einem Liter
number 5; Nm
  accept: 5 N·m | 5 Newtonmeter | 0,005 kNm | 5 N m
  reject: 5 kNm | 5 N/m
number 20; Ns
  accept: 20 N s | 20 Newtonsekunden | 20 kg·m/s | 20 kgm/s
  reject: 20 kNs | 20 N/s
number 9.81; m/s²
  accept: 9,81 m/sek² | 9,81 m/s²
number 0.017; Ω mm²/m
  accept: 0,017 Ωmm²/m | 0,017 Ω·mm²/m
number 7.5; l/100 km
  accept: 7,5 l/100km | 7,5 Liter auf 100 km | 7,5 Liter pro 100 Kilometer
  reject: 7,5 km/l | 7,5 l/km | 7,5 l/10 km
number 2; EL
  accept: 2 Esslöffel | 2 Eßlöffel | 6 TL | 30 ml
  reject: 2 TL | 2 Teelöffel | 2 l
date -0043
  accept: 44 v.C. | 44 vC | 44 vChr | 44 vuZ | 44 v. Christus
  reject: 44 n. Chr. | 44 n. Christus
date 04XX
  accept: V c. AD | V c
date -3999/-3000
  accept: 4. Jahrtausend v. Chr. | viertes Jahrtausend v. Chr.
number 9.99; €
  accept: 999 Cent | 9 Euro 99
""",
    "fr": """\
number 2.5; h
  accept: 2 heures et 30 minutes | 2 h et demie | 2:30
number 5..10; ans
  accept: entre 5 et 10 ans | 5 à 10 ans | de 5 à 10
number 24
  reject: 24 et 25 | 24 ou 25
number 2.5; €
  accept: deux euros cinquante | 2 euros cinquante | deux euros et cinquante centimes
number 1.5; h
  accept: une heure trente | une heure et trente minutes
number 0.25; l
  accept: un quart de litre
number 340; m/s
  accept: 340 m.s-1 | 340 m.s⁻¹ | 340 m.s^-1 | 340m.s–1
  reject: 340 m.s | 340 m.s-2 | 340 km.s-1
number 8.314; J/(mol K)
  accept: 8,314 J.mol-1.K-1 | 8,314 J.K⁻¹.mol⁻¹
  reject: 8,314 J.mol-1 | 8,314 J.mol.K-1
number 1000; kg/m³
  accept: 1000 kg.m-3 | 1 g.cm-3 | 1 kg.L-1
  reject: 1 g.cm3 | 1 kg.m-3
number 12; N.m
  accept: 12 N.m | 12 N·m | 12 Nm | 12 newton-mètres
  reject: 12 N/m
number 120; m
  accept: 120 m. | 120 m de haut
  reject: 120 m.s-1
number 1.6e-19; C
  accept: 1,6*10-19 C | 1,6.10^-19 C | 1,6 x 10(-19)
  reject: 1,6*10-18 C
number 4; Go
  accept: 4 Go | 4000 Mo | 4 gigaoctets | 4 GB
  reject: 4 Mo | 4 To
number 2; c. à s.
  accept: 2 c. à s. | 2 cuillères à soupe | 2 cs | 2 c. à soupe
  reject: 2 c. à c. | 2 cuillères à café
date -0051
  accept: 52 avant Jésus Christ | 52 av. Jésus-Christ | 52 avant Jesus Christ
  reject: 52 après Jésus Christ | 52 ap. J.-C.
date -3999/-3000
  accept: IVe millénaire av. J.-C. | quatrième millénaire avant notre ère
number 118; hab./km²
  accept: 118 habitants au km² | 118 hab/km2
""",
    "es": """\
number 5..10; años
  accept: de 5 a 10 años | entre 5 y 10 años | 5 a 10 | cinco a diez años | 5-10 | de cinco a diez
  partial: 7 años
  reject: de 5 a 12 años
number 35
  accept: treinta y cinco
number 2.5; horas
  accept: dos horas y media | 2 horas y 30 minutos | dos horas y treinta minutos | 2 h y 30 min
number 1001
  accept: mil y uno | mil uno
number 3.5; kg
  accept: 3 kilos y medio | 3 kg y 500 g | tres kilos y medio
number 2.75
  accept: 2 3/4
number 24
  reject: 24 o 25 | 20 a 24 | 24 y 25
number 18
  accept: diez y ocho | dieciocho
number 38000
  accept: treinta y ocho mil
number 3.5; €
  accept: 3 euros y 50 céntimos | tres euros y cincuenta céntimos | tres euros cincuenta
number 9.8; m/s²
  accept: 9'8 m/s² | 9,8 m/seg2 | 9'81 m/s2
  reject: 98 m/s²
number 3.14159
  accept: 3'14159 | 3,14159
  partial: 3'14
number 1.75; m
  accept: 1'75 m | 1'75 | 1,75 m | 5'9"
  reject: 175 m
number 3.5; €
  accept: 3'50 € | 3,50 € | 3 euros 50 céntimos
  reject: 350 €
date -0043
  accept: 44 ANE | 44 a. n. e. | 44 antes de Jesucristo | 44 a. J. C. | 44 antes de J.C.
  reject: 44 d. J. C. | 44 después de Jesucristo
date -3999/-3000
  accept: IV milenio a. C.
number 1500
  accept: 1'500 | 1.500
number 2; cucharadas
  accept: 2 cdas. | 2 cucharadas
  reject: 2 cucharaditas
""",
    "pt": """\
number 5..10; anos
  accept: de 5 a 10 anos | entre 5 e 10 anos | 5 a 10 | cinco a dez anos | 5-10 | de cinco a dez
  partial: 7 anos
  reject: de 5 a 12 anos
number 35
  accept: trinta e cinco
number 2.5; horas
  accept: duas horas e meia | 2 horas e 30 minutos | duas horas e trinta minutos | 2 h e 30 min
number 1001
  accept: mil e um
number 2345
  accept: dois mil trezentos e quarenta e cinco | dois mil, trezentos e quarenta e cinco | 2.345
number 3.5; kg
  accept: 3 quilos e meio | 3 kg e 500 g | três quilos e meio
number 24
  reject: 24 ou 25 | 20 a 24 | 24 e 25
number 38000
  accept: trinta e oito mil
number 3.14159
  accept: 3,14159
number 16
  accept: dezesseis | dezasseis
number 14
  accept: catorze | quatorze
number 1.75; m
  accept: 1,75 m | 1 metro e 75 centímetros | 1 m 75 | um metro e setenta e cinco
number 118; hab./km²
  accept: 118 habitantes por km² | 118 hab/km2
number 150; m²
  accept: 150 metros quadrados | cento e cinquenta metros quadrados
number 2; colheres de sopa
  accept: 2 colheres de sopa | duas colheres
date 1500-04-22
  accept: 22 de abril de 1500 | 22.4.1500 | 22 de abr de 1500
date 1140~
  accept: cerca de 1140 | c. 1140 | por volta de 1140 | uns 1140 | lá por 1140
date 1939-09
  accept: setembro de 1939 | em setembro de 1939 | 9/1939
date 1808-03-07
  accept: sete de março de mil oitocentos e oito | segunda-feira, 7 de março de 1808
number 0.5
  accept: meio | a metade | um meio | 0,5 | metade
number 75 %
  accept: três quartos | 75 por cento
number 20 %
  accept: um quinto | a quinta parte | um em cada cinco
number 2000000
  accept: dois milhões | 2 milhões
number 1500000
  accept: um milhão e meio | 1,5 milhão | milhão e meio | 1,5 milhões
""",
    "ru": """\
number 5; г
  accept: 5 г | 5 граммов
  reject: 5 лет | 5 кг
number 5; с
  accept: 5 сек
  reject: 5 градусов
number 5; годы
  accept: 5 лет | 5 г.
  reject: 5 месяцев | 5 кг
number 0.5; кг
  accept: полкило | пол кило | 0,5 кило
number 1.6e-19; Кл
  accept: 1,6 на 10 в минус 19 | 1,6 умножить на 10 в минус 19 степени | 1,6*10 в -19
  accept: 1,6 на 10 в -19 степени | 1,6 на 10 в минус 19-й степени Кл
  reject: 1,6 на 10 в минус 18
number 6e23
  accept: 6 на 10 в 23 степени | 6*10 в 23-й степени | 6 умножить на 10 в степени 23
number 2.5; рубля
  accept: два рубля пятьдесят копеек | 2 рубля 50 копеек | 2 р. 50 коп.
  reject: два рубля пять копеек
number 1.6e-19; Кл
  accept: 1,6*10-19 Кл | 1,6х10^-19 | 1,6е-19 | 1,6·10^-19 кулон
  reject: 1,6*10-18 Кл | 1,6е19
date 1861
  accept: 1861г | 1861г. | в 1861г. | 1861год
date 1941-06-22
  accept: 22 июня 1941г. | 22июня 1941г | 22.06.1941г.
  partial: июнь 1941г
date 18XX
  accept: 19в | 19в. | XIXв. | в XIXв
  reject: 18в
date -0043
  accept: 44 до нэ | 44 до н э | 44г до н.э. | 44 д.н.э. | 44 год до нэ
  reject: 44 нэ
date -3999/-3000
  accept: IV тысячелетие до н. э. | 4-е тысячелетие до нашей эры
date 1825-12-14 OS
  accept: 14/26 декабря 1825 | 14 декабря/26 декабря 1825 г. | 26/14 декабря 1825
  reject: 14/25 декабря 1825 | 14-26 декабря 1825
date 1812-08-26 OS
  accept: 26 августа/7 сентября 1812 | 26 августа / 7 сентября 1812 г.
  reject: 26 августа - 7 сентября 1812
number 12; Н·м
  accept: 12 Нм | 12 Н.м | 12 ньютон-метров
  reject: 12 кН
number 17100000; км²
  accept: 17,1 млн кв.км | 17,1 млн. кв. км
  reject: 17,1 млн км
number 120; мм рт. ст.
  accept: 120 мм.рт.ст. | 120 миллиметров ртутного столба | 16 кПа
  reject: 120 мм | 120 кПа
number 300; соток
  accept: 3 га | 300 соток
number 36.6; °C
  accept: 36,6 С | 36,6 град.
number 100; рублей
  accept: 100 р. | 100 р | 100 руб.
  reject: 100 коп.
number 2; ст. л.
  accept: 2 столовые ложки | 2 ст.л. | 2 ст. ложки
  reject: 2 ч. л. | 2 чайные ложки
""",
    "he": """\
number 1.5; ליטר
  accept: אחד וחצי ליטר | ליטר וחצי | 1.5 ל' | אחד וחצי ליטרים
number 0.5; ליטר
  accept: חצי ליטר
number 9500000
  accept: 9.5 מליון | תשעה וחצי מיליון
number 2.5; שעות
  accept: שעתיים וחצי | שעתיים ו-30 דקות | שעתיים ושלושים דקות | 2 שעות ו-30 דקות
  accept: 2 שעות 30 דקות
  reject: שעתיים | שעתיים ו-20 דקות
number 3.5; ₪
  accept: 3 שקלים ו-50 אגורות | שלושה שקלים וחצי
number 2; שנים
  accept: שנתיים | 2 שנים
number 20..25
  accept: 20-25
number 9.81; m/s²
  accept: 9.81 מטר לשנייה בריבוע | 9.81 מ/ש² | 9.81 מטר לשניה²
  reject: 9.81 מטר לשנייה
number 60; קמ"ש
  accept: 60 ק"מ לשעה | 60 ק"מ בשעה | 60 קילומטרים לשעה
  reject: 60 ק"מ | 60 מטר לשעה
number 300000; ק"מ/שנייה
  accept: 300,000 ק"מ לשנייה | 300 אלף ק"מ בשנייה
  reject: 300,000 ק"מ לשעה
number 1000; ק"ג/מ"ק
  accept: 1000 ק"ג למ"ק | 1 גרם לסמ"ק | 1000 kg/m³ | 1000 ק"ג למטר מעוקב
  reject: 1000 גרם לסמ"ק
number 8848; מ'
  accept: 8848 מטר | 8.848 ק"מ | 8848 מ׳
  reject: 8848 ק"מ
number 250; גרם
  accept: 250 גר' | 250 ג'
date -3999/-3000
  accept: האלף הרביעי לפנה"ס
number 0.5; ליטר
  accept: 500 מ"ל | 500 סמ"ק
  reject: 500 ליטר
""",
}


CASES = [
    (language, shown, outcomes)
    for language, table in TYPED.items()
    for shown, outcomes in by_answer(table)
]


@pytest.mark.parametrize(("language", "shown", "outcomes"), CASES)
def test_a_number_as_it_is_typed_in_a_subject(
    language: str, shown: str, outcomes: dict[str, str]
) -> None:
    right = date_or_number(shown, language)
    assert {typed: grade(right, typed, NOBODY).outcome for typed in outcomes} == outcomes
