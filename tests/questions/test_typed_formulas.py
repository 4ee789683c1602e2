"""Typed formulas and symbols, which are compared character by character."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quizgen.questions.answers.term import TermAnswer
from quizgen.questions.grading.grade import grade
from quizgen.questions.grading.names.asked_names import Names
from tests.questions.typed import cases

TYPED = """
P = UI
  accept: P=UI | P = U·I | P = U*I | P = U × I | P = U I | P  =  U x I | P = UI.
  partial: p=ui | UI
  reject: P=U/I | P=U+I | P = IU² | p = UI | P = Ui | P > UI | P - UI | U/I
ΔU = Q − W
  accept: ΔU=Q-W | ∆U = Q – W | DeltaU = Q - W | Delta U = Q−W
  reject: ΔU = Q + W | U = Q - W | ΔU = Q W | ΔU = W − Q | ΔU - Q = W
x² − y² = 1
  accept: x^2-y^2=1 | x²-y²=1 | x**2 - y**2 = 1 | $x^2 - y^{2} = 1$ | x2 - y2 = 1
  reject: x² + y² = 1 | x^2-y^2=-1 | x^2-y^3=1 | x₂ − y₂ = 1 | X² − y² = 1 | 2x - 2y = 1
(p − q)³
  accept: (p-q)^3 | ( p - q )^3
  reject: p-q^3 | (p+q)^3 | (p-q)^2 | p³ − q³ | (p-q)3
f = c/λ
  accept: f = c / λ | f=c/lambda | f = c ÷ λ
  reject: f = cλ | f = λ/c | F = c/λ | f = c/Λ
y ≤ 5
  accept: y<=5 | y =< 5 | y ⩽ 5
  reject: y ≥ 5 | y < 5 | y > 5 | y = 5 | y ≤ 4
r ∨ s
  accept: r∨s
  reject: r ∧ s | r → s | r s
r → s
  accept: r->s | r --> s | r ⇒ s | r ⟶ s
  reject: s → r | r ← s | r ↔ s | r s | rs
m ≠ 0
  accept: m != 0 | m!=0 | m =/= 0
  reject: m = 0
N₂ + 3H₂ ⇌ 2NH₃
  accept: N2 + 3H2 <=> 2NH3 | N2+3H2<->2NH3 | N_2 + 3 H_2 ↔ 2 NH_3
  reject: N2 - 3H2 <=> 2NH3 | N2 + 3H2 → 2NH3 | N2 + 2H2 ⇌ 2NH3 | N2 + 3H2 | N + 3H ⇌ 2NH3
KOH + HCl
  accept: KOH+HCl
  reject: KOH - HCl | KOH HCl | KOH + HCL | KOHHCl
−12
  accept: -12 | − 12 | –12
  reject: +12 | 12
12 V
  accept: 12 V
  reject: -12 V | −12 V
−40 °C
  accept: -40 °C | −40°C | -40 C
  reject: 40 °C | +40 °C | −40 °F
(a + b]
  accept: (a+b] | ( a + b ]
  reject: [a + b) | (a + b) | [a + c) | a + c)
(k + 1)!
  accept: (k+1)!
  reject: (k+1) | k+1! | (k-1)!
k!
  accept: k! | k !
  reject: k
10⁹
  accept: 10^9 | 10**9 | 10^{9}
  reject: 109 | 10^-9 | 10⁸
x > a · b
  accept: x > ab | x>a*b | x > a x b
  reject: x > a/b | x < ab
6 · 7 = 42
  accept: 6*7=42 | 6 × 7 = 42 | 6x7=42
  reject: 67=42 | 6.7 = 42 | 6+7=42
9 × 5
  accept: 9 x 5 | 9*5 | 9x5 | 9·5
  reject: 9 + 5 | 95 | 9/5
2ⁿ⁺¹
  accept: 2^(n+1) | 2^{n+1}
  reject: 2^n+1 | 2n+1
e⁻ᵏ
  accept: e^-k | e^{-k} | e^(-k)
  reject: e^k | e-k
v₀
  accept: v_0 | v0
  reject: v⁰ | v₁ | V0
pOH
  accept: pOH
  partial: poh
  reject: POH | Poh | PoH
kW
  accept: kW
  partial: kw
  reject: KW | Kw
MHz
  accept: MHz
  partial: mhz
  reject: mHz
kΩ
  accept: kΩ
  reject: KΩ
μF
  accept: uF | µF
  reject: mF | MF | F
Al³⁺
  accept: Al3+ | Al+3 | Al+++ | Al^3+ | Al^{3+} | Al 3+ | Al(3+)
  partial: al3+
  reject: Al3- | Al2+ | Al | Al+ | Al++ | Al-3 | AL3+
CO₃²⁻
  accept: CO3 2- | [CO3]2- | CO3-- | CO3^2- | CO_3^{2-} | CO32- | CO3-2 | CO3(2-)
  reject: CO3 2+ | CO2 2- | CO3 | CO3- | Co3 2-
⁶⁰Co
  accept: 60Co | Co-60 | ^60Co | ^{60}Co
  reject: Co-59 | CO-60 | Co | 59Co
MgSO₄·7H₂O
  accept: MgSO4.7H2O | MgSO4*7H2O | MgSO4 · 7 H2O
  reject: MgSO4.5H2O | MgSO4 | MgSO47H2O
ΔH
  accept: delta H | Delta H | deltaH | DeltaH | ∆H
  partial: delta h
  reject: dH | ΔG | delta G | δH | H | deltas
σ
  accept: sigma | Sigma
  reject: Σ | s
Ω
  accept: omega | Omega
  partial: ω
Δp = F · Δt
  accept: delta p = F * delta t | Delta p = F Delta t | Δp=FΔt
  reject: delta p = F / delta t | dp = F dt
R/W
  accept: R/W | r/w | RW | R / W | R-W
  reject: W/R | R*W | R + W | R/V
kn/h
  accept: kn/h | knh | KN/H | kn / h
  reject: kn*h | h/kn | km/h | kn/s
c/o
  accept: c/o | C/O | c / o | c-o
  reject: co | o/c | c+o | w/o
density = mass / volume
  accept: Density = Mass/Volume | density=mass÷volume | densty = mass / volume
  reject: density = volume / mass | density = mass * volume | density = mass volume | dmv
α-tocopherol
  accept: alpha-tocopherol | alpha tocopherol | Alpha-tocopherol | α tocopherol
  reject: β-tocopherol | beta-tocopherol | gamma-tocopherol | tocopherol
beta decay
  accept: β decay | β-decay
  reject: α decay | zeta decay
para-cresol
  accept: p-cresol | paracresol
  reject: m-cresol | o-cresol | meta-cresol
non-smoker
  accept: nonsmoker | non smoker | Non-Smoker
either/or
  accept: either or | Either/Or
consumer price index (CPI)
  accept: CPI | consumer price index | cpi
LP/CD
  accept: LP CD | lp/cd
MiG-21
  accept: MiG 21 | mig-21 | MIG21
  reject: MiG-23
R v Jones (No 3)
  accept: R v Jones (No. 3) | r v jones (no 3)
tRNA
  accept: tRNA | TRNA | trna
3y
  accept: 3y | 3 y | 3·y | 3*y
  reject: 3/y | 3+y | 3-y | 3^y | 3Y | y3
2πr
  accept: 2πr | 2 pi r | 2·π·r
  reject: 2/πr | πr² | 2πR
O(n log n)
  accept: O(n log n) | O(n·log n) | O(n log(n)) | O(n Log n)
  partial: o(n log n)
  reject: O(n + log n) | O(n/log n) | O(log n)
cos x
  accept: cos x | cos(x) | Cos x | Cos(x)
  reject: -cos x | cosh x | sin x | cos + x | cos y
p & q
  accept: p&q
  reject: p && q | p + q | q & p | q | p | q
a & b
  reject: b | b & a | a && b
P&L
  accept: P&L | P & L | P and L | p&l
x[2:5]
  accept: x[2:5] | x[2 : 5]
  reject: x[25] | x(2:5) | x[2,5] | x[2]
[0, 1)
  accept: [0,1) | [0; 1)
  reject: [0, 1] | (0, 1) | 01
g′
  accept: g' | g’
  reject: g | g''
d'
  accept: d' | d
4:1
  accept: 4:1 | 4 : 1 | 4/1 | 4-1
  reject: 41 | 4.1 | 4,1 | 4+1 | 1:4
7:30
  accept: 7:30 | 7.30
3D
  accept: 3D | 3-D | 3d
5 min
  accept: 5 min | 5 Min | 5 min.
-s
  accept: -s | s
git commit -m
  accept: git commit -m
  reject: git commit m | git commit -a
Coca-Cola
  accept: Coca -Cola | coca cola
SELECT * FROM users
  accept: select * from users
  reject: select from users
ls -la
  accept: ls -la
  reject: ls la | ls -l
print("Hello")
  accept: print("Hello") | print('Hello') | print(“Hello”)
  reject: print(Hello)
perestroika ("restructuring")
  accept: perestroika | perestroika (restructuring) | perestroika ("restructuring")
absolute zero (−273 °C)
  accept: absolute zero | absolute zero (−273 °C)
\\n
  accept: \\n
  reject: n | /n
(2, −1)
  accept: (2, -1) | (2,-1) | (2; -1) | 2, -1 | 2 -1
  reject: (2, 1) | (-2, 1) | (-1, 2) | (-2, -1)
(3, 4)
  accept: (3,4) | 3, 4 | 3 4 | [3; 4]
  reject: 34 | (3, -4) | (4, 3)
4–2
  accept: 4-2 | 4:2 | 4 2
  reject: 42 | 2-4
4-4-2
  accept: 442 | 4 4 2 | 4.4.2
  reject: 4-3-3
127.0.0.1
  accept: 127.0.0.1 | 127 0 0 1
  reject: 127.0.0 | 127001 | 127.0.01
3:43.13
  accept: 3.43.13 | 3:43,13 | 3'43"13
  reject: 34:31.3 | 343.13
7:30
  accept: 7.30 | 730
1:10
  accept: 1:10
  reject: 110
Python 3.11
  accept: python 3.11
  reject: Python 311 | Python 31.1
10,000 Maniacs
  accept: 10000 Maniacs | 10 000 Maniacs | 10.000 Maniacs
  reject: 100 Maniacs
978-0-306-40615-7
  accept: 9780306406157
Op. 27 No. 2
  accept: op 27 no 2 | Opus 27, Number 2 | op. 27/2 | Op 27 #2 | Op. 27 Nr. 2 | op. 27 № 2
  reject: Op. 27 No. 1 | Op. 72 No. 2 | Op. 2 No. 27 | Op. 272
V7–I
  accept: V7-I | V7 I
  reject: V-I | V6-I
"""

ANSWERS = {name: TermAnswer(name) for name, _, _ in cases(TYPED)}


@pytest.mark.parametrize(("name", "typed", "outcome"), cases(TYPED))
def test_a_typed_formula_gets_the_verdict_of_its_table(name: str, typed: str, outcome: str) -> None:
    verdict = grade(ANSWERS[name], typed, Names([ANSWERS[name]]))
    assert verdict.outcome == outcome, verdict


FORMULAS = (
    """
P = UI|ΔU = Q − W|x² − y² = 1|(p − q)³|f = c/λ|y ≤ 5|r ∨ s|r → s|N₂ + 3H₂ ⇌ 2NH₃|KOH + HCl|−12
(k + 1)!|10⁹|Al³⁺|CO₃²⁻|pH|MHz|kΩ|⁶⁰Co|x > a/b
""".strip()
    .replace("\n", "|")
    .split("|")
)

OPERATORS = "+−=<>/≤≥→⇌∧∨!"
DIGITS = ("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹", "₀₁₂₃₄₅₆₇₈₉", "⁺⁻")


def others_than(character: str) -> list[str]:
    """What makes another formula of the one with this character."""
    groups = [group for group in (OPERATORS, *DIGITS) if character in group]
    found = [each for group in groups for each in group if each != character]
    return [*found, *({character.swapcase()} - {character})]


@given(st.sampled_from(FORMULAS), st.data())
@settings(max_examples=100, deadline=None)
def test_one_other_character_in_a_formula_is_never_right(name: str, data: st.DataObject) -> None:
    places = [at for at, character in enumerate(name) if others_than(character)]
    at = data.draw(st.sampled_from(places))
    typed = f"{name[:at]}{data.draw(st.sampled_from(others_than(name[at])))}{name[at + 1 :]}"
    answer = TermAnswer(name)
    assert grade(answer, name, Names([answer])).outcome == "accept"
    assert grade(answer, typed, Names([answer])).outcome != "accept"
