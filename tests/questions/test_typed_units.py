"""Typed numbers with their units."""

import pytest

from quizgen.questions.answers.number import NumberAnswer
from quizgen.questions.grading.grade import grade
from quizgen.questions.grading.names.asked_names import Names
from quizgen.values.quantities import parse_quantity
from tests.questions.typed import by_answer, said

NOBODY = Names([])

TYPED = """\
7.25 m
  accept: 7.25 m | 7.25m | 725 cm | 0.00725 km | 7,25 metres | 7.25 meters | 7.25 Meter | 7.25 M
  accept: 7.25 mètres | 7250 mm | 7 1/4 m | 7.25 m above the sea | 7.25 high | 23.8 ft | 7.25
  partial: 7.25 somethings | 7.3 m
  reject: 7.25 km | 7.25 million | 7.25 kg | 7.25 ft | 72.5 m | 725 | 7.25 k
250 g
  accept: 250 gm | 250 gms
3 yr
  accept: 3 г. | 3 года | 3 annees
  reject: 3 кг | 3 сут.
2 centuries
  accept: 2 siecles | 2 seculos | 2 siècles
40 $
  accept: 40 dolares | 40 dólares
6 ft
  accept: 6' | 72" | 72″ | 72'' | 6'0" | "6" | “6”
  reject: 6" | 6″ | 6'' | 72'
5.75 ft
  accept: 5'9" | 5′9″ | 69" | 5' 9"
  reject: 5'8"
27 in
  accept: 27" | 27″ | "27"
  reject: 27'
30 cm
  accept: "30"
  reject: 30"
1.2 million km²
  accept: 1.2 mn sq. km | 1.2 mn km2
120 m
  accept: 120 m high | 120 m in height | 120 m or so | 120 m. | env. 120 m | más o menos 120 m
  reject: 120 m² | 120 m3 | 120 m/s | 120 m·s | 120 m s-1 | 120 m per second | 120 m²/s
330 m/s
  accept: 330 m/s | 330 m/s in air | 330 metres per second
  reject: 330 m/s² | 330 m s-2 | 330 m²/s
60 W
  accept: 60 W | 60 W per lamp | 60 w
  reject: 60 W h | 60 W·h | 60 W/m² | 60 Wh
5 S
  accept: 5 S
  partial: 5 s
3 T
  accept: 3 T | 3 tesla
  partial: 3 t
9 N
  reject: 9 N·m | 9 N m | 9 N/m
230 V
  accept: 230 V | 230 V AC | 230 V DC
  reject: 230 V/m
60 °
  accept: 60° | 60 degrees
  reject: 60 °C | 60°C | 60 °F
15 t
  accept: 15 t | 15 t a year | 15 t per year | 15 t/year
  reject: 15 t/ha | 15 t per second | 15 t/m³
70 €
  accept: 70 € per person | 70 €/kg | 70 € per night
2.4 Mrd. Euro
  accept: 2,4 Mrd. Euro | 2,4 Milliarden Euro | 2400 Mio. Euro | 2,4 Mrd €
  accept: 2.400.000.000 Euro | 2,4
  reject: 2,4 Euro | 2,4 Mio. Euro | 2,4 Mrd. Dollar
7.5 $ billion
  accept: $7.5 billion | 7.5 billion dollars | $7.5bn | 7.5 | 7.5 $ billion
  reject: $7.5 | €7.5 billion | 7.5 million dollars
9 milliards d'euros
  accept: 9 milliards d'euros | 9 milliards € | 9 Md€ | 9000 millions d’euros
  reject: 9 euros
9.81 m/s²
  accept: 9,81 Meter pro Sekunde zum Quadrat | 9,81 mètres par seconde au carré
  accept: 9,81 metros por segundo al cuadrado | 9.81 metres per second squared
  reject: 9,81 Meter pro Sekunde
25 m/s
  accept: 25 metres a second | 25 mètres à la seconde | 25 Meter in der Sekunde
  accept: 25 מטרים בשנייה | 25 м в секунду
0.7 ‰
  accept: 0.07 % | 0,07 Prozent | 0.7 per mille | 0,7 Promille | 700 ppm
  reject: 0.7 % | 7 ‰
350 ppm
  accept: 0.035 % | 0.35 ‰
  reject: 35 %
66.5 ° N
  accept: 66.5° N | 66.5°N | N 66.5° | 66.5 degrees north | 66.5 north | 66° 30′ N | 66.5
  accept: 66,5 Grad Nord | 66,5° nord
  reject: 66.5° S | 66.5 degrees south | S 66.5° | 66.5° W | 66,5 Grad Süd | 23.5° N
42 miles
  accept: 42 miles | 42 mi. | 68 km | 67.6 km | 67.59 kilometres | 42 Meilen
  accept: XLII miles | forty-two miles
  accept: 42 or so | 42 mile
  partial: 70 km
  reject: 42 km | 67 km | 42 hours | 42 kg | 43 miles | 42 nautical miles
3.5 million tons
  accept: 3.5 million tons | 3,500,000 tons | 3.5 million | 3.5 million tonnes | 3.5 Mt
  accept: 3.5 | 3500000 | 3.5m
  reject: 3.5 tons | 3.5 billion tons | 35 million tons | 3.5 million dollars
12.5 thousand people
  accept: 12.5 thousand people | 12,500 people | 12.5k | 12,500 | 12.5
  reject: 12.5 people | 12.5 million people
384400 km
  partial: 385,000 km | 384,500 km | 380,000 km | 239,000 miles | 238,000 mi
  reject: 383,000 km | 237,000 mi | 348,400 km
299792458 m/s
  accept: 299,792 km/s | 299792.458 km/s | 2.998e8 | 2.998 × 10⁸ m/s
  partial: 300000 km/s | 3e8 | 3 x 10^8 m/s
  reject: 300000 m/s | 300000 km/h | 3e9 m/s
25 °C
  accept: 25 °C | 25 C | 25° | 25 degrees Celsius | 298.15 K | 298 K | 77 °F | 77 F | 25 Grad
  reject: 25 K | 25 F | 25 degrees Fahrenheit | 77 C
8 million $
  accept: $8 million | $8m | US$8 million | 8 million dollars | 8,000,000 USD | 8
  reject: €8 million | 8 million euros | £8m | $8 | $8 billion
900 €
  accept: €900 | 900 euros | EUR 900 | 900 Euro
  reject: $900 | 900 pounds
15 pounds
  accept: £15 | 15 lb | 15 lbs | 6.8 kg | 15 Pfund
  reject: $15 | 15 kg
20..20000 Hz
  accept: 20 Hz to 20 kHz | 20 Hz–20kHz | between 20 Hz and 20 kHz | 0.02–20 kHz | 20-20,000 Hz
  accept: 20 Hz bis 20 kHz | de 20 Hz à 20 kHz | 20 to 20k Hz
  partial: 20 to 20 kHz | 440 Hz | 3 kHz
  reject: 20 Hz to 20 MHz | 2 Hz to 20 kHz | 20 kHz to 20 Hz | 30 kHz
0.5..2000 g
  accept: 0.5 g to 2 kg | 500 mg to 2 kg | 500 mg – 2000 g
  reject: 500 g to 2 kg | 0.5 to 2 kg | 500 mg to 2 mg
3.8e8 m
  accept: 384,400 km | 384.4 thousand km | 380,000 km | 3.844e8 m | 240,000 miles
  partial: 238,900 miles | 400,000 km
  reject: 384,400 m | 384.4 million km | 238,900 km | 255,000 miles
4810 m
  accept: 4810 m | 4.81 km | 4810 m above sea level | 4810 m ü. NN | 15,781 ft
  partial: 4808 | 4809 m | 4,812 m | 4800 m
  reject: 4810 m below sea level | 4180 m | 4880 m | 4801
-86 m
  accept: -86 m | minus 86 metres | 86 m below sea level | 86 below sea level | 86 m b.s.l.
  accept: 86 metres under the sea | 86 m (below sea level) | 282 feet below sea level
  accept: 86 m unter dem Meeresspiegel | 86 m sous le niveau de la mer | 86 м ниже уровня моря
  accept: 86 m bajo el nivel del mar | 86 m sotto il livello del mare | 86 m abaixo do nível do mar
  reject: 86 m | 86 m above sea level | 68 m below sea level | 86 km below sea level
90 km/h
  accept: 90 kph | 90 km per hour | 90 kilometres per hour | 25 m/s | 56 mph | 90 Stundenkilometer
  accept: 90 kilomètres à l'heure | 90 км/ч | 90 километров в час
  reject: 90 mph | 90 m/s | 90 km | 90 hours
350 km²
  accept: 350 km2 | 350 km^2 | 350 sq km | 350 square kilometres | 35,000 ha | 135 square miles
  accept: 350 Quadratkilometer | 350 kilomètres carrés | 350 квадратных километров
  reject: 350 km | 350 ha | 350 square miles | 350 acres | 350 km3
31 people per km²
  accept: 31 | 31 people per km² | 31/km² | 31 per square kilometre | 31 people | 80 per square mile
  reject: 31 per square mile | 31 km
2 gallons
  accept: 2 gal | 2 gallons | 16 pints | 7.57 l | 9.09 litres
  reject: 2 litres | 2 pints
36 hours
  accept: 36 h | 36 hrs | 1.5 days | 2160 minutes | 36 Stunden
  reject: 36 minutes | 36 days
4 billion years
  accept: 4 billion years | 4 Ga | 4 billion | 4e9 years | 4,000,000,000 years
  reject: 4 million years | 4 years
9..12 km
  accept: 9–12 km | 9 km to 12 km | 9-12 | 9000 to 12000 m | between 9 and 12 kilometres
  partial: 10 km | 9
  reject: 9-12 miles | 9-13 km
5 MW
  accept: 5 MW | 5 megawatts | 5000 kW | 5 mw
  reject: 5 mW | 5 kW | 5 MWh
4 %
  accept: 4 % a year | 4 % pro Jahr | 4 % par an | 4 % al año | 4 % в год | 4 % לשנה | 4% p.a.
  reject: 4 % a month | 4 % per second | 40 % a year | 4 % a decade | 4 % per century
4 % per month
  accept: 4 % | 4 % a month | 4 % per month
  reject: 4 % a year
4.5 % of GDP
  accept: 4.5 % of GDP | 4.5% | 4.5 percent | 4.5
  reject: 45 % | 4.5 km
5.5 feet
  accept: 5 ft 6 in | 5 feet 6 inches | 66 inches | 5 feet and 6 inches
  reject: 5 ft 5 in | 6 ft 5 in
5 feet
  accept: 5 ft
  reject: 5 ft 11 in
10000+ species
  accept: 10k+ | 10 thousand +
  reject: 10m+
150 seconds
  accept: 2:30 | 2'30" | 2m30s | 2 min 30 | 2:30 min
  reject: 2:30 h | 2:03 | 3:20
90 minutes
  accept: 1:30 h | 1:30 | 1:30 hours
  reject: 1:30 min
  accept: 1 h 30 min | 1 hour 30 minutes | 1 hour, 30 minutes | 1.5 h | 90
6.022e23 per mole
  accept: 6.022e23 | 6.022 × 10²³ | 6.022 x 10^23 per mole | 6.022·10^23 mol^-1 | 6.02214076e23
  partial: 6e23 | 6.02 × 10²³
  reject: 6.022 × 10²² | 6.022e24 | 6.022 | 6.8e23 | 6.022 × 10⁻²³
1.602e-19 C
  accept: 1.602 × 10⁻¹⁹ C | 1.602e-19 | 1.602177 × 10^-19 coulombs
  partial: 1.6 × 10⁻¹⁹
  reject: 1.602 × 10¹⁹ | 1.602e-18 | 1.602 × 10⁻¹⁹ J
13.8billion years
  accept: 13.8 billion years | 13.8 billion | 13.8e9 | 13,800,000,000 years | 13.8 Ga
  partial: 14 billion years | 13.8 billion eggs
  partial: 13.8
  reject: 13.8 million years | 138 billion
4.54±0.05 years
  accept: 4.54 | 4.54 ± 0.05 years | 4.5 | 4.59 | 4.54 ± 0.05 | 4.54+/-0.05
  partial: 4.6
  reject: 4.48 | 5.1
12 judges
  accept: 12 judges | 12 people | a dozen | 12
  reject: 12 km | 13 judges
280 K
  accept: 280 K | 280 kelvin | 280k | 6.85 °C
  reject: 280 thousand | 280 °C
600 dollars
  accept: 600 dollars | 600 bucks | 0.6k dollars
6.2 × 10²³ mol⁻¹
  accept: 6.2 × 10²³ | 6.2e23 | 6.2 x 10^23 per mole | 6.2
  reject: 6.2 × 10²² | 6.2e24
"""


def answer(right: str) -> NumberAnswer:
    """An answer from a number and its unit, with a space between them."""
    number, _, unit = right.partition(" ")
    return NumberAnswer(parse_quantity(number), unit, "en")


@pytest.mark.parametrize(("shown", "outcomes"), by_answer(TYPED))
def test_a_typed_measure_gets_the_verdict_of_its_table(
    shown: str, outcomes: dict[str, str]
) -> None:
    right, known = answer(shown), NOBODY
    assert {typed: grade(right, typed, known).outcome for typed in outcomes} == outcomes


@pytest.mark.parametrize(
    ("right", "typed", "remark"),
    [
        ("42 miles", "42 km", "wrong unit"),
        ("42 miles", "42 euros", "wrong unit"),
        ("42 miles", "42 somethings", "right number, unknown unit"),
        ("42 miles", "420 miles", "right digits, wrong magnitude"),
        ("42 miles", "68 km", "correctly rounded"),
        ("-86 m", "86 m", "right number, wrong sign"),
        ("4810 m", "4808 m", "close"),
    ],
)
def test_a_verdict_says_what_is_off_with_a_unit(right: str, typed: str, remark: str) -> None:
    assert said(grade(answer(right), typed, NOBODY)) == remark


IMPLIED = [
    ("42", "miles of track in use", "42 miles", "accept"),
    ("42", "miles of track in use", "42", "accept"),
    ("42", "miles of track in use", "42 miles of track", "accept"),
    ("42", "miles of track in use", "42 along the coast", "accept"),
    ("42", "miles of track in use", "68 km", "accept"),
    ("42", "miles of track in use", "42 km", "reject"),
    ("4200000", "miles of track in use", "4.2m", "accept"),
    ("3.5", "million tons of steel", "3.5 million tons", "accept"),
    ("3.5", "million tons of steel", "3.5 million", "accept"),
    ("3.5", "million tons of steel", "3.5", "accept"),
    ("3.5", "million tons of steel", "3.5 tons", "reject"),
    ("24", "second congress delegates", "24 delegates", "accept"),
    ("24", "delegates", "24 km", "accept"),
]


@pytest.mark.parametrize(("number", "counts", "typed", "outcome"), IMPLIED)
def test_what_is_counted_may_name_the_unit(
    number: str, counts: str, typed: str, outcome: str
) -> None:
    right = NumberAnswer(parse_quantity(number), "", "en", counts=counts)
    assert grade(right, typed, NOBODY).outcome == outcome


@pytest.mark.parametrize(
    ("counts", "typed", "outcome"),
    [
        ("depth of the Mariana Trench", "10,935 m below sea level", "accept"),
        ("metres to the deepest point of the sea", "10,935 m under sea level", "accept"),
        ("height of the mountain", "10,935 m below sea level", "reject"),
        ("height of the mountain", "10,935 m above sea level", "accept"),
    ],
)
def test_what_is_below_the_sea_is_positive_only_as_a_depth(
    counts: str, typed: str, outcome: str
) -> None:
    depth = NumberAnswer(parse_quantity("10935"), "m", "en", (), counts)
    assert grade(depth, typed, NOBODY).outcome == outcome


def test_a_multiple_is_not_a_rate_of_change() -> None:
    quantity = parse_quantity("250 %")
    share, rise = (NumberAnswer(quantity, "", "en", change=change) for change in (False, True))
    assert grade(share, "2.5 times", NOBODY).outcome == "accept"
    assert grade(rise, "2.5 times", NOBODY).outcome == "reject"
    assert grade(rise, "250", NOBODY).outcome == "accept"


@pytest.mark.parametrize(
    ("number", "unit", "counts"),
    [
        ("1.4", "billion people", ""),
        ("1.4", "", "billion people in India"),
        ("1.4 billion", "people", ""),
        ("1400000000", "people", ""),
    ],
)
def test_a_word_of_scale_can_be_left_out_where_the_question_has_it(
    number: str, unit: str, counts: str
) -> None:
    answer = NumberAnswer(parse_quantity(number), unit, "en", (), counts)
    outcomes = [grade(answer, typed, NOBODY).outcome for typed in ("1.4 billion", "1.4")]
    asks_in_billions = number == "1.4"
    is_counted_in_billions = number == "1.4 billion"
    bare = "accept" if asks_in_billions else "partial" if is_counted_in_billions else "reject"
    assert outcomes == ["accept", bare]
