"""Typed numbers of many subjects and languages: measures, shares, words and powers of ten."""

import pytest

from quizgen.questions.answers.number import NumberAnswer
from quizgen.questions.grading.grade import grade
from quizgen.questions.grading.names.asked_names import Names
from quizgen.values.quantities import parse_quantity
from tests.questions.typed import by_answer

NOBODY = Names([])

TYPED = """\
1.75; m
  accept: 175 cm | 1.75 m | 1750 mm | 0.00175 km | 1.75 metros | 1,75 metri | 1,75 metros | 1.75
  accept: 5 ft 9 in | 5'9" | 5′ 9″ | 5 foot 9 | 1 m 75 cm | 1m75
  reject: 175 m | 1.75 km | 1.75 cm | 1.75 ft | 175 | 1.75 kg
300000; km/s
  partial: 299792 km/s | 299,792.458 km/s
  reject: 280000 km/s | 297000 km/s
-430; m
  partial: -420 m | 420 m below sea level
  reject: -410 m
60; °C
  reject: 65 °C | 55 °C | 61 °C
37.4; °C
  partial: 37 °C | 38 °C
  reject: 39 °C | 36 °C
250; kg
  reject: 240 kg | 260 kg
8849; m
  accept: 8849 m | 8,849 metres | 8.849 km | 29,032 ft | 29032 feet | 8849 metros | 8849 metri
  accept: 8 849 м | 8849 метров | 8849 m above sea level | 8849 m a.s.l. | 8849 m ü. NN
  partial: 29000 feet | 8.8 km | 8800 m
  reject: 8849 ft | 8849 km | 8850 km
6371; km
  accept: 6371 km | 6,371,000 m | 6.371e6 m | 6371 kilómetros | 6371 chilometri | 6371 quilómetros
  accept: 6371 quilômetros | 6371 Kilometer | 6371 километр | 3959 miles | 6.371 × 10^6 m
  accept: 6.371x10^6 m | 6.371 Mm
  partial: 6400 km | 6400 | 4000 miles
  reject: 6371 miles | 6371 m | 6371 mm
100; °C
  reject: 110 °C | 90 °C
  accept: 373.15 K | 212 F | 212 °F | 373 K | 100 C | 100° | 100 degrees | 100 градусов
  accept: 100 grados | 100 grados Celsius | 100 gradi | 100 graus | 100 degrés | 100ºC | 100 ° C
  accept: 100 oC | 100 deg C | 100 Celsius | 100 centigrade
  reject: 100 K | 100 F | 212 | 212 C | 373 C
-273.15; °C
  accept: 0 K | -273.15 | −273.15 °C | minus 273.15 | -459.67 °F | 0 kelvin | minus 273.15 degrees
  partial: -273 | -270
  reject: 273.15 | 0 °C | -273.15 K
101325; Pa
  accept: 1 atm | 101.325 kPa | 1013.25 hPa | 760 mmHg | 1.01325 bar | 101,325 pascals | 1013 mbar
  accept: 1013.25 millibars
  reject: 101 Pa | 1 Pa | 1013 Pa
9.81; m/s²
  accept: 9.81 m/s2 | 9.81 m/s^2 | 9.81 m s^-2 | 9.81 ms-2 | 9.81 m·s⁻² | 9.81 N/kg
  accept: 9.81 metres per second squared | 9.81 meters per second per second | 9,81 m/s²
  accept: 981 cm/s² | 32.2 ft/s²
  partial: 9.8 | 9.8 m/s² | 10
  reject: 9.81 m/s | 9.81 km | 981
1.5; kWh
  accept: 1.5 kWh | 1500 Wh | 5.4 MJ | 1.5 kilowatt-hours | 1.5 kilowatt hours
  accept: 1.5 Kilowattstunden
  reject: 1.5 kW | 1.5 MWh | 1.5 J
70; kg
  accept: 70 kg | 70 kilos | 70 kilogrammes | 154 lb | 154 lbs | 11 st | 70000 g | 70 Kilogramm
  accept: 70 килограммов | 70 кг | 70 kilogramos | 70 chili | 70 chilogrammi | 70 quilos
  accept: 154 pounds
  reject: 70 g | 70 lb | 70 stone | 70 t | 70 km
25; %
  accept: 25 | 25% | a quarter | one quarter | 1/4 | ¼ | 0.25 | one in four | 1 in 4
  reject: 25 km | 2.5
500; million euros
  accept: 500 million euros | €500 million | 500m euros | €500m | 500 Mio. € | 500 Millionen Euro
  accept: 0.5 billion euros | half a billion euros | 500 million | 500 | 500,000,000 euros
  accept: 500 millones de euros | 500 milhões de euros | 500 milioni di euro
  accept: 500 millions d'euros | 500 млн евро | EUR 500m | 500 MEUR
  reject: $500 million | 500 euros | 500 billion euros | £500 million
2.5; billion dollars
  accept: $2.5 billion | $2.5bn | 2.5bn dollars | 2,500 million dollars | 2.5 billion USD
  accept: USD 2.5 billion | 2.5
  reject: $2.5 million | €2.5 billion | 2.5 dollars
30; mph
  accept: 30 mph | 30 miles per hour | 48 km/h | 48.28 km/h | 30 mi/h | 30 miles an hour
  reject: 30 km/h
180; days
  accept: 180 days | 180 d | 180 Tage | 180 días | 180 giorni | 180 dias | 180 jours | 180 дней
  reject: 180 hours | 180 years | 180 months
0.5; mm
  accept: 0.5 mm | 500 μm | 500 µm | 500 microns | 500 micrometres | 0.05 cm | half a millimetre
  accept: ½ mm | 1/2 mm | .5 mm
  reject: 0.5 cm | 5 mm | 0.5 m
550; nm
  accept: 550 nm | 5500 Å | 0.55 μm | 5.5e-7 m | 550 nanometres | 550 nanometers | 5.5 × 10⁻⁷ m
  accept: 550 Nanometer
  reject: 550 μm | 550 m | 550 mm
3; dozen eggs
  accept: 3 | 3 dozen | 36 | three dozen | 36 eggs
  reject: 3 eggs
5.97e24; kg
  accept: 5.97e24 kg | 5.97 x 10^24 kg | 5.97 × 10²⁴ | 5.972e24 kg | 5.97e27 g | 5.97e21 t
  accept: 5.97 E24 | 5.97*10^24 | 5.97*10**24 | 5.97·10²⁴ | 5.97 times 10 to the 24
  accept: 5.97 times 10 to the power of 24 | 5.97 x 10 to the 24th
  partial: 6e24 | 6 × 10^24 kg
  reject: 5.97e23 | 5.97e24 g | 5.97 | 5.97e-24
2; hours
  accept: 2 h | 120 minutes | 120 min | 2 Stunden | 2 heures | 2 horas | 2 ore | 7200 s
  accept: two hours | 2 часа
  reject: 2 min | 120
2.75; h
  accept: 2h45m | 2 h 45 | 2h45 | 2 h 45 min | 2 hours and 45 minutes
  reject: 2h50m | 2.45 h
12; V
  accept: 12 V | 12 volts | 12 v | 12000 mV | 12 voltios | 12 вольт | 0.012 kV
  reject: 12 mV | 12 A | 12 W
1.6; mg/l
  accept: 1.6 mg/l | 1.6 mg/L | 1.6 mg per litre | 1600 μg/l | 0.0016 g/L | 1.6 mg per liter
  reject: 1.6 g/l | 1.6 mg
2000; kcal
  accept: 2000 kcal | 2000 calories | 2000 Kalorien | 8368 kJ
  reject: 2000 kJ | 2000 J
6.5; tonnes
  accept: 6.5 t | 6500 kg | 6.5 tonnes | 6.5 tons | 6,5 toneladas | 6,5 tonnellate | 6,5 Tonnen
  reject: 6.5 kg
1.4; billion people
  accept: 1.4 billion | 1.4 billion people | 1,400 million | 1400 million people | 1.4bn
  accept: 1.4 Milliarden | 1,4 mil millones | 1,4 miliardi | 1,4 bilhão | 1,4 bilhões
  accept: 1,4 milliard | 1.4
  reject: 1.4 million | 14 billion | 1.4 people
500; million €
  accept: 500 M€ | 500M€ | 500 MEUR | €500M | 500 million € | 0.5 bn €
  reject: 500 k€ | 500 €
1.7; fm
  accept: 1.7 fm | 1.7e-15 m | 1.7 × 10⁻¹⁵ m | 0.0017 pm
51.5; °
  accept: 51.5° | 51°30' | 51° 30′ | 51.5 degrees
  accept: 51 degrees 30 minutes | 51 degrees and 30 minutes | 51 Grad 30 Minuten | 51°29'60"
  accept: 51 degrees 30 minutes north | 51 градус 30 минут | 51 degrés 30 minutes | 3090 arcmin
  reject: 51 degrees 3 minutes | 51 minutes
3.6; kN
  accept: 3.6 kN | 3600 N | 3600 newtons | 3.6 kilonewton
1060; kg/m³
  accept: 1060 kg/m3 | 1060 kg m^-3 | 1060 kgm-3 | 1.06 g/cm³ | 1060 kg per cubic metre
  accept: 1.06 g cm⁻³ | 1.06 gcm-3
  reject: 1060 g/cm3 | 1060 kg
75 %
  accept: three quarters | 3/4 | ¾ | 0.75 | three in four | three out of four | 3 in 4
  accept: 3 out of 4 | three-quarters | 75 per cent | drei Viertel | dreiviertel | trois quarts
  accept: три четверти | tres cuartos | tre quarti | três quartos | 75 pour cent | seventy-five
  accept: 75 por ciento | 75 per cento | 75 por cento | three fourths | 3 of 4 | 3 of every 4
  accept: 75/100 | 75 out of 100 | 75 von 100 | 3 von 4 | 3 sur 4 | 3 de cada 4 | 3 su 4
  accept: 3 em cada 4 | tres de cada cuatro | 3 из 4
  reject: a quarter | 3/5 | 7.5 | 4/3 | half | 0.75 % | three
20 %
  accept: a fifth | one fifth | one in five | 1 in 5 | 1/5 | 0.2 | 20 | 0.20 | ein Fünftel
  accept: jeder Fünfte | un cinquième | un quinto | пятая часть | one out of every five | 2 in 10
  accept: 20 per hundred | every fifth
  reject: 0.2 % | 2 % | a tenth | a sixth/
66.7 %
  accept: two thirds | 2/3 | ⅔ | two-thirds | two in three | 66.7 | zwei Drittel | deux tiers
  accept: dos tercios | due terzi | dois terços | две трети | 0.667 | 66.67
  partial: 67 % | 66 | 65 | 0.67
  reject: one third | 76.7
10 %
  accept: a tenth | one in ten | 1/10 | one tenth | ein Zehntel | un dixième | десятая часть
  accept: una décima parte | un decimo | every tenth
  reject: 0.1 | one in nine | 1 % | 0.1 %
1 %
  accept: one percent | 1 | one in a hundred | 1 in 100 | a hundredth | 1/100 | one hundredth
  accept: ein Prozent | un pour cent
  reject: 100 % | 10 % | one in a thousand
0.1 %
  accept: one in a thousand | 1 in 1000 | 1/1000 | one thousandth | 0.1 | 1 per mille | 1 ‰
  accept: a thousandth
  reject: 1 % | 1 in 100
100 %
  accept: 100
  reject: all | the whole | 1
5 %
  accept: five per cent | one in twenty | 1 in 20 | 1/20 | a twentieth | 5 in 100 | 5%
  accept: 5 hundredths | ein Zwanzigstel
  reject: 0.05 | 50 % | 0.5 | one in two
37.5 %
  accept: three eighths | 3/8 | ⅜ | 3 in 8 | 37.5 | 0.375 | drei Achtel
  partial: 38 % | 40 %
  reject: 3/7
150 %
  accept: 150 | one and a half times | 1.5 times | 1.5× | ×1.5 | 1.5x | 1.5-fold | 1,5-fach
  accept: 1,5 mal | 1,5 fois | 1,5 veces | 1,5 volte | 1,5 vezes | 1,5 раза
  reject: 1.5 | 1.5 % | 15 times | 2.5 times | 150 times
0.04 %
  accept: 400 ppm | 0.04 | 0.04 % | 4 in 10000 | 4 in 10,000
  reject: 4 % | 0.4 %
50 %
  accept: half | one-half | 1 in 2 | fifty per cent | 50/100 | half the population
  accept: half of all voters | la mitad | la metà | a metade | metade | mitad | metà | die Hälfte
  accept: hälfte | moitié | половина | every second one
  reject: a third | half a per cent | 5 | quarter
33 %
  accept: a third | 1/3 | about a third | one in three | ein Drittel | un tiers | треть
  accept: un tercio | un terzo | um terço | roughly one third | 33 per cent
  reject: 3.3 | two thirds
-5 %
  accept: -5 | minus five per cent | -5% | down 5 % | a drop of 5 % | 5 % down
  accept: a decline of 5 per cent | minus 5
  reject: 5 | up 5 %
20..30 %
  accept: 20-30 | 20 to 30 per cent | between 20 and 30 % | 20 % to 30 % | 20–30 % | 0.2-0.3
  partial: 25 % | a quarter
  reject: between a fifth and 30 per cent
>50 %
  accept: more than half | over half | over 50 % | more than 50 per cent | 50 | half
  accept: mehr als die Hälfte | plus de la moitié | più della metà | más de la mitad
  accept: mais da metade | более половины
  reject: the majority | less than half | under 50
21
  accept: einundzwanzig | vingt et un | vingt-et-un | двадцать один | twenty-one | veintiuno
  accept: ventuno | vinte e um | twenty one | Ein-und-zwanzig
  reject: zwölf | deux
34
  accept: vierunddreißig | vierunddreissig | trente-quatre | тридцать четыре | treinta y cuatro
  accept: trentaquattro | trinta e quatro | thirty-four
81
  accept: quatre-vingt-un | quatre vingt un | einundachtzig | octante et un | huitante et un
  accept: huitante-un | ottantuno | ochenta y uno | oitenta e um | восемьдесят один
99
  accept: quatre-vingt-dix-neuf | nonante-neuf | neunundneunzig | ninety-nine | noventa y nueve
  accept: novantanove | noventa e nove | девяносто девять
77
  accept: soixante-dix-sept | septante-sept | siebenundsiebzig | settantasette | setenta y siete
  accept: setenta e sete
117
  accept: hundertsiebzehn | einhundertsiebzehn | cent dix-sept | cent-dix-sept | сто семнадцать
  accept: ciento diecisiete | centodiciassette | cento e dezessete | one hundred and seventeen
  accept: a hundred and seventeen | one hundred seventeen
250
  accept: zweihundertfünfzig | deux cent cinquante | двести пятьдесят | doscientos cincuenta
  accept: duecentocinquanta | duzentos e cinquenta | two hundred and fifty | two hundred fifty
  reject: two-fifty
500
  accept: fünfhundert | cinq cents | пятьсот | quinientos | cinquecento | quinhentos
  accept: five hundred
700
  accept: siebenhundert | sept cents | семьсот | setecientos | settecento | setecentos
999
  accept: neunhundertneunundneunzig | neuf cent quatre-vingt-dix-neuf | девятьсот девяносто девять
  accept: novecientos noventa y nueve | novecentonovantanove | novecentos e noventa e nove
1001
  accept: tausendeins | tausendundeins | mille et un | тысяча один | mil uno | milleuno | mil e um
  accept: a thousand and one | one thousand and one
2300
  accept: zweitausenddreihundert | deux mille trois cents | две тысячи триста
  accept: dos mil trescientos | duemilatrecento | dois mil e trezentos | twenty-three hundred
  accept: two thousand three hundred | dreiundzwanzighundert
15000
  accept: fünfzehntausend | quinze mille | пятнадцать тысяч | quince mil | quindicimila
  accept: quinze mil | fifteen thousand | 15 tausend | 15 mil | 15 mila | 15 тыс.
1000000
  accept: eine Million | un million | миллион | один миллион | un millón | un milione | um milhão
  accept: a million | one million | 1 Million | 10 lakh | ten lakh | 10^6 | 10⁶ | 1e6 | 1'000'000
  accept: 1 000 000 | 1.000.000 | 10,00,000
3000000000
  accept: drei Milliarden | trois milliards | три миллиарда | tres mil millones | tre miliardi
  accept: três bilhões | três mil milhões | 3 billion | 3 Mrd. | 3 bn | 3 mrd | 3e9 | 300 crore
  accept: three billion
-12
  accept: minus zwölf | moins douze | минус двенадцать | menos doce | meno dodici | menos doze
  accept: minus twelve | negative twelve | -12 | −12 | – 12 | twelve below zero | 12 below
  accept: 12 below zero
  reject: zwölf | twelve | plus twelve
-40; °C
  accept: minus forty | minus vierzig Grad | moins quarante | minus 40 degrees | -40 F
  accept: 40 below zero | forty below zero | 40 degrees below zero | menos cuarenta
  accept: meno quaranta | menos quarenta | минус сорок градусов
  reject: 40 | forty
2.5
  accept: zweieinhalb | zwei Komma fünf | deux et demi | deux virgule cinq | два с половиной
  accept: dos y medio | due e mezzo | dois e meio | two and a half | two point five
  accept: две целых пять десятых | dos coma cinco | due virgola cinque | dois vírgula cinco
  reject: zwei | half
1.5
  accept: anderthalb | eineinhalb | un et demi | полтора | uno y medio | uno e mezzo | um e meio
  accept: one and a half | 1½ | 3/2 | one point five
2500000
  accept: zweieinhalb Millionen | 2,5 Millionen | deux millions et demi | два с половиной миллиона
  accept: dos millones y medio | due milioni e mezzo | dois milhões e meio
  accept: two and a half million | 25 lakh | 2.5 million | 2½ million | 2,5 Mio. | 2,5 millones
  accept: 2,5 milioni
0
  accept: null | zéro | ноль | нуль | cero | zero | keine | keiner | aucun | ninguno | nessuno
  accept: nenhum | nada | none | nil | nought | no one | nobody | niemand | 0
  reject: ni un | one | eins | many
12
  accept: ein Dutzend | une douzaine | дюжина | una docena | una dozzina | uma dúzia | a dozen
  accept: doce | dodici | doze
24
  accept: zwei Dutzend | deux douzaines | две дюжины | dos docenas | due dozzine | duas dúzias
  accept: two dozen | veinticuatro | ventiquattro
16
  accept: sechzehn | seize | шестнадцать | dieciséis | dieciseis | sedici | dezesseis | sixteen
  accept: XVI
28
  accept: achtundzwanzig | vingt-huit | двадцать восемь | veintiocho | ventotto | vinte e oito
1848
  accept: achtzehnhundertachtundvierzig | mille huit cent quarante-huit
  accept: одна тысяча восемьсот сорок восемь | mil ochocientos cuarenta y ocho
  accept: milleottocentoquarantotto | mil oitocentos e quarenta e oito
  accept: eighteen hundred forty-eight | one thousand eight hundred and forty-eight
250000
  accept: 2.5 lakh | 2,50,000 | 2.5 lakhs | 250'000 | 250’000 | 250.000 | 250 000 | 250,000
  accept: 250_000 | 2.5e5 | 2.5 x 10^5 | 2.5×10⁵ | 2.5 * 10^5 | 2.5E5 | 2.5E+5 | 2.5e+05
  accept: 2,5·10^5 | 250k | 250K | 250 thousand | a quarter of a million | quarter of a million
  accept: quarter million | a quarter million | 25 × 10^4 | 2.5 · 10⁵ | ٢٥٠٠٠٠ | २५००००
  accept: 0.25 million
  reject: 25 man | 2.5e4 | 25 lakh | 2.5 x 10^4 | 2,500,00
50000000
  accept: 5 crore | 5,00,00,000 | 50 million | five crore | 5 cr | 5 crores | 500 lakh | 5×10⁷
  accept: 5e7 | 50 mln | 5 x 10^7 | 50,000,000 | 50 M | 50M
  reject: 5 lakh | 50 crore | 5e8
1200000000
  accept: 1.2 billion | 120 crore | 1.2bn | 1.2 bn | 1.2 b | 1200 million | 1.2e9 | 1,2 Milliarden
  accept: 1,2 Mrd | 1.2 × 10⁹
  reject: 1.2 million | 1.2 trillion
299792458; m/s
  accept: 299792458 | 299,792,458 m/s | 299 792 458 | 299'792'458 m/s | 299792.458 km/s
  accept: 2.99792458e8 | 2.998e8 | 29,97,92,458
  partial: 3e8 | 3 x 10^8 | 3×10⁸ m/s | 300,000 km/s | 3.0e8 | 300 million | 3.00 x 10^8
  partial: 186,000 miles per second | 186000 mi/s | 3·10^8 m/s | 3.10^8
  reject: 3e7 | 3 x 10^9 | 300,000 m/s | 3
0.000001
  accept: 1e-6 | 10^-6 | 10⁻⁶ | 1 × 10⁻⁶ | one millionth | 1 millionth | a millionth | 1/1000000
  accept: 1/1,000,000 | 0.000001 | 1.0e-6 | .000001 | 0,000001
  reject: 1e6 | 10^-5 | 1e-5
6.674e-11
  accept: 6.674e-11 | 6.674 × 10^-11 | 6.674×10⁻¹¹ | 6.6743e-11 | 6.674 x 10^–11 | 6.674 x10^-11
  accept: 6.674 × 10^(-11) | 6.674 x 10^{-11} | 6.674 * 10 ^ -11 | 6,674·10⁻¹¹ | 6.674 10^-11
  partial: 6.67e-11 | 6.7e-11
  reject: 6.674e11 | 6.674e-10 | 6.674
7.348e22; kg
  accept: 73480000000000000000000 kg | 73,480,000,000,000,000,000,000 kg
  reject: 7348000000000000000000 kg
0; wounded
  accept: no wounded | none of them | not a single one wounded | not one | keine Verletzten
  accept: aucun blessé | ningún herido | nessun ferito | nenhum ferido | ни одного раненого
  reject: no more than 3 | no idea | one wounded
740; kg
  accept: 740 kg or so | 740 kg (1,631 lb)
  reject: 740 kg to 800 kg | 740 kg - 800 kg | 740 kg or 800 kg | 740 kg-800 kg
3000000
  accept: 3 million or so
  reject: 3 million to 4 million | 3 million or 4 million
12; passengers
  reject: no passengers
40000
  accept: 4万 | 四万 | 4萬 | 4 万 | 4만 | ４万
  reject: 四十万 | 四千 | 4亿
350000000
  accept: 3.5億 | 3.5亿 | 三億五千万 | 3億5000万 | 3億5,000万 | 三亿五千万 | 3억 5천만 | 三点五亿
  reject: 3.5万
2000000000000
  accept: 2兆 | 二兆 | 两万亿 | 2조
7
  accept: 七 | 柒 | ７
  reject: 八 | 七十
1905
  accept: 一九〇五 | 一千九百零五 | 千九百五
2.71828
  partial: 2.7 | 2.8
  reject: 2.6 | 2.9
  accept: 193/71 | 2.718
  partial: 68/25 | 49/18 | 2.72
  reject: 11/4
18
  accept: diez y ocho | dez e oito
  reject: diez y dos
1 ± 0.1
  accept: 1 | 1.0 | 0.95 | 1 ± 0.1 | 1.05
  reject: 2
13.8 billion; years
  accept: 13.8 billion years | 13.8 Gyr | 13.8 Ga | 13,800 million years | 13.8 × 10⁹ years
  accept: 13.8e9 | 13.8 Milliarden Jahre | 13,8 milliards d'années | 13.8 billion | 13 800 000 000
  accept: 13,8 mil millones de años | 13,8 miliardi di anni | 13.8bn | 13.79 billion years
  partial: 14 billion
  reject: 13.8 million | 13.8 trillion years | 13.8 years | 1.38 billion
2e30; kg
  accept: 2e30 | 2 × 10³⁰ kg | 2 x 10^30 kg | 2.0e30
  partial: 1.989e30 kg
  reject: 2e29 | 2e31 | 2 | 2e30 g | 2e27
1/137
  accept: 1 / 137 | 1 /137
  accept: 1/137 | 0.0073 | 0.00730 | 0.0072993 | 7.3e-3 | 7.297e-3
  accept: one in 137 | 1 in 137 | 1 out of 137 | one over 137 | 1:137 | 1 : 137 | 0.73 %
  accept: eins durch 137 | 1 sur 137 | 1 su 137 | 1 sobre 137
  reject: 137 | 1/173 | 0.073 | 137:1 | 1:173 | one over 173 | 73 % | 1 in 13.7
2/3
  accept: 2:3 | two over three | two in three | two thirds
  partial: 67 %
  reject: 3:2 | 1:3 | three over two | 6.7 %
0.6
  accept: 3 over 5 | three over five | 3/5 | 3:5 | 3 in 5 | 60 % | 60 per cent
  reject: 5 over 3 | 5:3 | 6 % | 0.6 % | 60
0.05
  accept: 5 % | 1/20 | one in twenty | 1 in 20
  reject: 0.05 % | 50 % | 5
1.5
  reject: 150 % | 1.5 %
4.54±0.05 billion; years
  accept: 4.54 billion years | 4.54 ± 0.05 billion years | (4.54 ± 0.05) billion years
  accept: 4.5 billion | 4.5 billion years | 4.5e9 years | 4.54 Ga | 4540 million years
  accept: 4,540,000,000
  partial: 4.6 billion years
  reject: 4.54 million | 5.4 billion | 4.54 years
4.49..4.59 billion; years
  accept: 4.49–4.59 billion years | 4.49 to 4.59 billion years
  accept: 4.49 billion to 4.59 billion years | 4.49-4.59 Ga | 4.5 billion years | 4.54 billion
  accept: 4.5e9
  reject: 4.5 million years | 4.6 billion years
1.602176634 × 10^-19; C
  accept: 1.602176634e-19 | 1.602e-19 C | 1.6022 × 10^-19 | 1.602176634 × 10⁻¹⁹
  partial: 1.6e-19 | 1.60e-19 | 1.6 x 10^-19 C
  reject: 1.6e19 | 1.6e-18 | 1.602e-19 J | 1.6
100000; years
  accept: 100,000 years | 1 lakh years | 100 ka | 100 kyr | 100k years | a hundred thousand years
  accept: 1e5 years | 10^5 years
  reject: 100 years | 100 days
5
  accept: 5 | 5.0 | V | five | cinq | fünf | cinco | cinque | пять | ५ | ٥ | ５
  reject: half of ten | 4 | 6 | 15
40 %
  accept: two in five | 2/5 | two fifths | ⅖ | 0.4 | 40 | 4 in 10 | four out of ten | 4 of 10
  reject: 4 % | 2.5
7.8 billion
  accept: 7.8 billion | 7,800,000,000 | 7.8bn | 780 crore | 7800 million | 7,8 Milliarden
  accept: 7.8 × 10⁹
  partial: 8 billion
  reject: 7.8 million | 78 billion
3.0
  accept: 3 | 3.0 | three | 3.04
  reject: 4 | 30
20; Hz
  accept: 20.000 Hz | 20,0 Hz
  reject: 20,000 Hz | 20'000 | 20’000 | 20 000
1.250; kg
  accept: 1,250 | 1,250 g | 1.25
"""


def answer(right: str) -> NumberAnswer:
    """An answer from a number and its unit, with a semicolon between them."""
    number, _, unit = right.partition("; ")
    return NumberAnswer(parse_quantity(number), unit, "en")


@pytest.mark.parametrize(("shown", "outcomes"), by_answer(TYPED))
def test_a_typed_number_of_any_sort(shown: str, outcomes: dict[str, str]) -> None:
    right, known = answer(shown), NOBODY
    assert {typed: grade(right, typed, known).outcome for typed in outcomes} == outcomes
