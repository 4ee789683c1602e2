"""Units of measure: the symbols of each unit, and how large it is.

What a unit measures is its `kind`, a product of powers of prime numbers, one prime for each base
unit. So the kind of m/s is 2/5, and units of the same kind can be converted into each other.
"""

from fractions import Fraction

from quizgen.record import record


@record()
class Unit:
    """A unit: a number of it is that number times `size`, plus `zero`, of the base units."""

    kind: Fraction
    size: Fraction
    zero: Fraction = Fraction(0)  # only temperatures have another one


_BASES = {
    "m": 2, "kg": 3, "s": 5, "A": 7, "K": 11, "mol": 13, "cd": 17, "bit": 19, "rad": 23,
    # Currencies are not converted into each other.
    "USD": 29, "EUR": 31, "GBP": 37, "JPY": 41, "CNY": 43, "RUB": 47, "INR": 53, "CHF": 59,
    "CAD": 61, "AUD": 67, "SEK": 71, "NOK": 73, "DKK": 79, "PLN": 83, "BRL": 89, "MXN": 97,
    "KRW": 101, "TRY": 103, "UAH": 107, "ILS": 109, "ZAR": 113, "DEM": 127, "FRF": 131,
    "NZD": 137, "HKD": 139, "CZK": 149, "HUF": 151,
}  # fmt: skip

CURRENCIES = tuple(Fraction(prime) for name, prime in _BASES.items() if prime >= _BASES["USD"])
"""The kinds of all currencies."""

_LARGER = (
    # length
    ("in", "0.0254 m"), ("ft", "12 in"), ("yd", "3 ft"), ("mi", "1760 yd"), ("nmi", "1852 m"),
    ("furlong", "220 yd"), ("league", "3 mi"), ("fathom", "6 ft"), ("Å", "0.0000000001 m"),
    ("au", "149597870700 m"), ("ly", "9460730472580800 m"), ("pc", "30856775814913673 m"),
    ("verst", "1066.8 m"), ("arshin", "0.7112 m"), ("sazhen", "2.1336 m"),
    # mass
    ("g", "0.001 kg"), ("t", "1000 kg"), ("lb", "0.45359237 kg"), ("oz", "0.028349523125 kg"),
    ("st", "14 lb"), ("shortton", "2000 lb"), ("longton", "2240 lb"), ("ct", "0.0002 kg"),
    ("pud", "16.3804964 kg"), ("zentner", "50 kg"), ("Pfd", "0.5 kg"),
    ("Da", "1.6605390666e-27 kg"),
    # time
    ("min", "60 s"), ("h", "60 min"), ("d", "24 h"), ("wk", "7 d"), ("fortnight", "14 d"),
    ("yr", "365.25 d"), ("month", "30.4375 d"), ("decade", "10 yr"), ("century", "100 yr"),
    ("millennium", "1000 yr"), ("Hz", "1 s-1"), ("rpm", "1 min-1"),
    # area and volume
    ("a", "100 m2"), ("ha", "10000 m2"), ("acre", "4840 yd2"), ("l", "0.001 m3"), ("L", "1 l"),
    ("gal", "231 in3"), ("impgal", "4.54609 l"), ("qt", "0.25 gal"), ("impqt", "0.25 impgal"),
    ("pt", "0.5 qt"), ("imppt", "0.5 impqt"), ("floz", "0.0078125 gal"),
    ("impfloz", "0.00625 impgal"), ("bbl", "42 gal"), ("bushel", "35.23907016688 l"),
    ("cc", "0.000001 m3"), ("tsp", "5 cc"), ("tbsp", "3 tsp"), ("cup", "0.0625 gal"),
    ("mcup", "250 cc"), ("EL", "1 tbsp"), ("TL", "1 tsp"), ("M", "1000 mol/m3"),
    # speed
    ("kn", "1 nmi/h"),
    # force, pressure, energy, power
    ("N", "1 kg*m/s2"), ("Pa", "1 N/m2"), ("bar", "100000 Pa"), ("atm", "101325 Pa"),
    ("mmHg", "133.322387415 Pa"), ("cmHg", "10 mmHg"), ("poise", "0.1 Pa*s"),
    ("psi", "6894.757293168 Pa"), ("J", "1 N*m"),
    ("cal", "4.184 J"), ("kcal", "4184 J"), ("eV", "1.602176634e-19 J"), ("W", "1 J/s"),
    ("hp", "745.69987158227 W"), ("PS", "735.49875 W"), ("Wh", "3600 J"),
    ("tTNT", "4184000000 J"),
    # electricity and radiation
    ("C", "1 A*s"), ("V", "1 W/A"), ("Ω", "1 V/A"), ("F", "1 C/V"), ("S", "1 A/V"),
    ("T", "1 V*s/m2"), ("gauss", "0.0001 T"), ("Wb", "1 V*s"),
    ("H", "1 Wb/A"), ("Ah", "3600 C"), ("Bq", "1 s-1"),
    ("Gy", "1 J/kg"), ("Sv", "1 J/kg"), ("lx", "1 cd/m2"),
    # information, angles, shares
    ("B", "8 bit"), ("Bps", "1 B*s-1"), ("KiB", "1024 B"), ("MiB", "1024 KiB"),
    ("GiB", "1024 MiB"), ("TiB", "1024 GiB"), ("°", "0.0174532925199432958 rad"),
    ("arcmin", "1/60 °"), ("arcsec", "1/60 arcmin"), ("‰", "0.001"), ("ppm", "0.000001"),
    ("ppb", "0.000000001"), ("bp", "0.0001"), ("dB", "1"), ("pH", "1"),
)  # fmt: skip
"""Units as numbers of those before them."""

_TEMPERATURES = {
    "°C": (Fraction(1), Fraction("273.15")),
    "°F": (Fraction(5, 9), Fraction("273.15") - 32 * Fraction(5, 9)),
}

PREFIXES = {
    "f": Fraction(1, 10**15), "p": Fraction(1, 10**12), "n": Fraction(1, 10**9),
    "μ": Fraction(1, 10**6), "u": Fraction(1, 10**6), "m": Fraction(1, 1000),
    "c": Fraction(1, 100), "d": Fraction(1, 10), "h": Fraction(100), "k": Fraction(1000),
    "M": Fraction(10**6), "G": Fraction(10**9), "T": Fraction(10**12),
    "P": Fraction(10**15), "E": Fraction(10**18),
}  # fmt: skip
"""Prefixes of symbols, and what they multiply a unit by."""

PREFIXED = frozenset(
    "m g s A K mol M bit t yr Hz l L N Pa bar J cal eV W Wh C V Ω F S T H Ah Bq Gy Sv B Bps pc "
    "tTNT EUR USD GBP RUB ILS"
    .split()
)  # fmt: skip
"""Symbols that a prefix may precede."""


def _units() -> dict[str, Unit]:
    units = {name: Unit(Fraction(prime), Fraction(1)) for name, prime in _BASES.items()}
    units |= {name: Unit(Fraction(11), *scale) for name, scale in _TEMPERATURES.items()}
    for name, worth in _LARGER:
        number, _, expression = worth.partition(" ")
        units[name] = product(expression, units, Fraction(number))
    return units


def product(expression: str, units: dict[str, Unit], number: Fraction = Fraction(1)) -> Unit:
    """The unit that an expression means: symbols with "*", "/" and exponents, as in "kg*m2/s2"."""
    found = Unit(Fraction(1), number)
    for at, part in enumerate(expression.split("/")):
        for symbol in filter(None, part.split("*")):
            name = symbol.rstrip("-0123456789")
            unit, power = units[name], int(symbol[len(name) :] or 1) * (-1 if at else 1)
            found = Unit(found.kind * unit.kind**power, found.size * unit.size**power, unit.zero)
    return found


SYMBOLS = _units()
"""The units by their symbols, in the case in which these are written."""

SIGNS = {
    "k€": "kEUR", "m€": "MEUR", "k$": "kUSD", "m$": "MUSD", "k£": "kGBP", "m£": "MGBP",
    "$": "USD CAD AUD NZD HKD MXN", "us$": "USD", "u$": "USD", "c$": "CAD", "ca$": "CAD",
    "a$": "AUD", "au$": "AUD", "nz$": "NZD", "hk$": "HKD", "€": "EUR", "£": "GBP", "¥": "JPY CNY",
    "₽": "RUB", "₹": "INR", "rs": "INR", "₩": "KRW", "₪": "ILS", "₴": "UAH",
}  # fmt: skip
"""The currencies that each sign may mean, with "M€" and the like."""
