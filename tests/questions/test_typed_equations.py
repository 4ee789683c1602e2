"""Typed equations and formulas in another order or form than the deck has them."""

import pytest

from quizgen.questions.answers.term import TermAnswer
from quizgen.questions.grading.grade import grade
from quizgen.questions.grading.names.asked_names import Names
from tests.questions.typed import cases

TYPED = """
2H₂ + O₂ → 2H₂O
  accept: 2H2 + O2 = 2H2O | O2 + 2H2 -> 2H2O | 2H2(g) + O2(g) -> 2H2O(l) | 2H2 + O2 → 2H2O
  accept: 2H₂ + O₂ = 2H₂O
  reject: 2H2O -> 2H2 + O2 | 2H2O = 2H2 + O2 | H2 + O2 = H2O | 2H2 + O2 <=> 2H2O
  reject: 2H2 - O2 = 2H2O
2Na + 2H₂O = 2NaOH + H₂↑
  accept: 2Na + 2H2O = 2NaOH + H2↑ | 2Na + 2H2O -> 2NaOH + H2
Zn + H₂SO₄ = ZnSO₄ + H₂
  accept: Zn + H2SO4 -> ZnSO4 + H2 | H2SO4 + Zn = H2 + ZnSO4
  reject: ZnSO4 + H2 = Zn + H2SO4
N₂ + 3H₂ ⇌ 2NH₃
  accept: N2 + 3H2 = 2NH3 | 3H2 + N2 <=> 2NH3
  reject: N2 + 3H2 → 2NH3
PV = nRT
  partial: P = nRT/V | n = PV/(RT) | n = PV/RT | T = PV/nR
  reject: P = nRV/T | n = RT/PV | P = nRT
E = mc²
  partial: m = E/c² | c² = E/m | m = E/c2
  reject: m = E/c | c = E/m | m = c²/E
ρ = m/V
  partial: m = ρV | V = m/rho
  reject: ρ = V/m | m = V/ρ
sin x = a/c
  reject: sin x = c/a | a = c sin x
pH = −log[H⁺]
  accept: pH = -log[H+] | pH = −log [H^+]
  reject: pH = log[H+] | pH = -log[H-] | pH = -log[OH-]
F = ma
  accept: F=am | ma = F | F = m*a | F = m.a
  partial: ma | am | m·a | a = F/m | m = F/a | F/m = a
  reject: F = m/a | F = m + a | F = M a | m/a | P = ma
E = ½mv²
  accept: E = mv²/2 | E = (mv²)/2 | E = v²m/2 | mv²/2 = E | E = 0,5mv²
  partial: ½mv² | 1/2 mv^2 | 0.5mv² | mv²/2 | m = 2E/v²
  reject: mv² | 2mv² | ½m²v | P = ½mv² | m | E = mv/2 | E = m/2v² | E = mv²/4
4πr³/3
  accept: (4/3)πr^3 | 4/3 πr³
  reject: (3/4)πr³ | (4/3)πr²
(a + b)/2
  accept: 0.5(a + b) | (1/2)(b + a)
  reject: 0.5a + b | 5(a + b) | 0.25(a + b)
E = ½CV²
  accept: E = 0.5CV²
  reject: E = 5CV²
CuSO₄·5H₂O
  accept: CuSO4.5H2O
C₁₂H₂₂O₁₁·H₂O
  accept: C12H22O11.H2O
½gt²
  accept: half g t squared | one half g t squared | halb g mal t zum Quadrat
  reject: g t squared | half g t
2πr
  accept: two pi r | deux pi r
  reject: three pi r
πr²
  accept: r²π | pi r squared | pi times r squared
  reject: (πr)² | pi r cubed
sin(x+h)
  accept: sin(h + x)
  reject: sin x + h
√3
  accept: sqrt 3 | root 3 | the square root of 3 | Wurzel aus 3 | racine carrée de 3 | корень из 3
  reject: 3 | root 2 | 3 squared
E=mc²
  accept: E equals mc squared | E = mc hoch 2 | E égale mc au carré | E es igual a mc al cuadrado
  reject: E equals mc cubed
v = s/t
  accept: v = s:t | v = s over t
  reject: v = t:s
a:b=c:d
  accept: a/b = c/d
(x+2)(x−3)
  accept: (x-3)(x+2) | (2+x)(x-3)
  reject: (x+2)(3-x) | (x-2)(x+3) | x+2(x-3)
A=(a+b)h/2
  accept: A = ½(a+b)h | A = h(b+a)/2 | A=((a+b)h)/2
  partial: h = 2A/(a+b) | ½h(a+b)
  reject: A = (a+b)h | A = (a-b)h/2 | A = a+bh/2
½gh
  accept: gh/2 | (gh)/2 | hg/2 | 0.5gh
  reject: gh | 2gh | 2/gh | gh/3 | 2gh/4 | gh²/2h
3x/4
  accept: ¾x
  reject: 6x/8 | 12x/16 | 3x²/4x
kN m
  reject: mN k | km N
V = 4/3 πr³
  accept: V = 4πr³/3
  reject: V = 3πr³/4 | V = 4/(3πr³)
SO₄²⁻
  accept: SO4^-2 | SO4(2-) | SO4-2 | SO4 2-
  reject: SO4^+2 | SO4(2+)
NH₄⁺
  accept: NH4(+) | NH4^1+ | NH4^(+) | NH4^+
  reject: NH4(-) | NH4^1- | NH4
U = RI
  accept: U = IR | U = R·I | U=I*R | RI = U
  reject: U = R/I | U = R+I | I = UR
U = R × I
  accept: U = I × R | U = IR
V = πr² × h
  accept: V = hπr²
∫ u dv = uv − ∫ v du
  accept: ∫u dv = vu - ∫v du
AB ≠ BA
  accept: AB != BA
  reject: AB ≠ AB
xp − px = iħ
  accept: iħ = xp - px | -px + xp = iħ
  reject: px - xp = iħ | xp - xp = iħ
(AB)ᵀ = BᵀAᵀ
  accept: (AB)ᵀ = Bᵀ Aᵀ | BᵀAᵀ = (AB)ᵀ
  reject: (AB)ᵀ = AᵀBᵀ
F = qv × B
  accept: F = q v x B | qv × B = F
  reject: F = qB × v
P₁V₁ = P₂V₂
  accept: P2V2 = P1V1 | V1P1 = V2P2
  reject: P1V2 = P2V1
E = mc²
  accept: E = c²m | mc² = E | E=mc2 | E = c^2 m
  reject: E = 2mc | E = m²c | E = mc
PV = nRT
  accept: PV=nRT | VP = nTR | nRT = PV
  reject: PV = nR/T | P = nRTV
a² + b² = c²
  accept: b²+a²=c² | c² = a² + b² | c^2 = b^2 + a^2
  reject: a² - b² = c² | a² + c² = b²
2x + 3
  accept: 3 + 2x | y = 2x + 3 | f(x) = 2x+3 | y=3+2x
  reject: 3x + 2 | 2x - 3 | -3 + 2x | y = 2x | 2 + 3x
x − 1
  accept: x-1 | -1 + x
  reject: 1 - x | x+1
y = 2x + 3
  accept: y = 3 + 2x | 2x + 3 = y
  reject: y = 3x + 2 | x = 2y + 3
πr²
  accept: A = πr² | r²π | pi r^2 | S = πr²
  reject: 2πr | A = 2πr
4/3 πr³
  accept: (4/3)πr³ | V = 4/3 πr³ | 4/3 pi r^3
  reject: 3/4 πr³ | (4/3)πr²
½mv²
  accept: 0.5mv^2 | (1/2)mv² | E = ½mv² | 1/2 m v^2 | .5mv² | mv²/2
  reject: mv² | 2mv² | 5mv²
√2
  accept: sqrt(2) | sqrt 2 | √(2) | Sqrt(2)
  reject: sqrt 3 | 2 | sqrt(22)
x = (−b ± √(b² − 4ac)) / 2a
  accept: x = (-b +- sqrt(b^2-4ac))/(2a) | x=(-b+/-sqrt(b²-4ac))/2a | x = (-b±√(b²-4ac))/2a
  reject: x = (b ± √(b² − 4ac)) / 2a | x = (-b ± √(b² + 4ac)) / 2a
  reject: x = (-b + √(b² − 4ac)) / 2a
x = 5
  accept: x=5 | 5 | 5 = x
  reject: x=-5 | y = 5 | 6 | x
x = −2
  accept: -2 | x = -2
  reject: 2 | x=2
±3
  accept: +-3 | ± 3 | +/-3
  reject: 3 | -3 | +3
(a + b)² = a² + 2ab + b²
  accept: (a+b)^2 = a^2 + b^2 + 2ab | (a+b)² = a² + 2ba + b²
  reject: (a+b)² = a² + b² | (a−b)² = a² + 2ab + b²
ΔU = Q − W
  accept: ΔU = -W + Q | Q - W = ΔU
  reject: ΔU = W - Q | ΔU = Q + W
v = v₀ + at
  accept: v = at + v0 | v = v_0 + ta | v0 + at = v
  reject: v = v0 - at | v = v0 + a | v0 = v + at
r → s
  reject: s → r | r = s
Ag⁺ + Cl⁻ → AgCl
  accept: Ag+ + Cl- -> AgCl | Cl- + Ag+ -> AgCl | Ag^+ + Cl^- = AgCl
  reject: Ag+ + Cl+ -> AgCl
sin²θ + cos²θ = 1
  accept: cos²θ + sin²θ = 1 | 1 = sin²θ + cos²θ
  reject: sin²θ − cos²θ = 1
W = Fd
  accept: W = Fd | Fd = W
  reject: W = F/d
F = qvB
  accept: F = Bqv | F = qvB | F = q v B
  reject: F = qv/B
lim n→∞
  accept: lim n->oo | lim n→infinity
C₆H₁₂O₆ + 6O₂ → 6CO₂ + 6H₂O
  accept: C6H12O6 + 6O2 -> 6H2O + 6CO2 | C6H12O6 + 6 O2 = 6 CO2 + 6 H2O
  reject: C6H12O6 + 6O2 -> 6CO2 + H2O | 6CO2 + 6H2O = C6H12O6 + 6O2
Co
  reject: CO
NaCl
  reject: ClNa
  accept: NaCl
x² + y² = r²
  accept: y² + x² = r² | x^2 + y^2 = r^2
A − B
  reject: B - A
i = k + 1
  reject: i = k - 1
  accept: i = 1 + k
Zn + Cu²⁺ → Zn²⁺ + Cu
  accept: Zn + Cu2+ -> Zn2+ + Cu | Cu2+ + Zn -> Cu + Zn2+ | Zn + Cu^2+ = Zn^2+ + Cu
  accept: Zn + Cu²⁺ → Zn²⁺ + Cu
  reject: Zn + Cu2- -> Zn2+ + Cu | Zn + Cu2+ -> Zn2- + Cu | Zn2+ + Cu -> Zn + Cu2+
  reject: Zn + Cu+ -> Zn+ + Cu
H⁺ + OH⁻ → H₂O
  accept: H+ + OH- -> H2O | OH- + H+ -> H2O | H+ + OH- = H2O
  reject: H- + OH+ -> H2O | H+ + OH+ -> H2O
MnO₄⁻ + 8H⁺ + 5e⁻ → Mn²⁺ + 4H₂O
  accept: MnO4- + 8H+ + 5e- -> Mn2+ + 4H2O
  reject: MnO4- + 8H+ + 5e- -> Mn2- + 4H2O
CaCO₃ → CaO + CO₂
  accept: CaCO3 -> CO2 + CaO | CaCO3 = CaO + CO2
  reject: CaCO3 -> CaO + CO
x⁻¹
  accept: x^-1 | x^(-1)
  reject: x-1 | x^1
2ⁿ⁺¹
  accept: 2^(n+1)
  reject: 2^n+1
e⁻ˣ
  accept: e^-x | e^(-x)
  reject: e-x
CH₃CH₂OH
  accept: CH3-CH2-OH | CH₃–CH₂–OH | CH3CH2OH
  reject: CH3-OH | CH3-CH2-O
C♯
  accept: C# | C sharp | C-sharp
  reject: C | C flat | E sharp
E♭
  accept: Eb | E flat | E-flat
  reject: E | E sharp
BB
  accept: BB
  reject: Bb | B flat
  partial: bb
Bb
  accept: Bb
  reject: BB
  partial: bb
Aa
  reject: AA
  partial: aa
XX
  accept: "XX"
GB
  reject: G flat
AB
  accept: AB. | "AB" | ab
  reject: A flat
aᵇ
  accept: a^b
  reject: Aᵇ | aᴮ
x = −3 or x = 2
  accept: x = 2 or x = -3 | -3 or 2 | x = -3, x = 2 | x=-3, 2 | -3, 2 | 2 and -3
  accept: x1 = -3, x2 = 2 | {-3, 2} | x=-3 or x=2 | 2; -3
  partial: x = 2 | -3
  reject: x = 3 or x = -2 | x = 3 | -2 | x = 2 or x = -3 or x = 4 | y = 2 or x = -3
L = {−3; 2}
  accept: L = {2; -3} | {-3; 2} | x = -3 oder x = 2 | -3; 2 | L={-3;2} | x1=-3, x2=2
  reject: L = {3; -2} | {-3; 3}
x = ±3
  accept: x = 3 or x = -3 | ±3 | x = +-3 | 3, -3 | -3 and 3 | x=±3
  partial: x = 3 | -3
  reject: x = ±4 | 9
x = 1,5 oder x = 2
  accept: 2 oder 1,5 | x=1.5; x=2 | 1,5; 2
  partial: 1,5
x₁ = −3, x₂ = 2
  accept: x1 = 2, x2 = -3 | -3 и 2 | 2; -3 | x=-3 или x=2
x = 2, y = 3
  accept: x = 2, y = 3 | x=2; y=3 | y = 3, x = 2 | y = 3 and x = 2
  reject: x = 3, y = 2 | 2, 3 | x = 2
"""

ANSWERS = {name: TermAnswer(name) for name, _, _ in cases(TYPED)}


@pytest.mark.parametrize(("name", "typed", "outcome"), cases(TYPED))
def test_a_typed_equation_gets_the_verdict_of_its_table(
    name: str, typed: str, outcome: str
) -> None:
    verdict = grade(ANSWERS[name], typed, Names([ANSWERS[name]]))
    assert verdict.outcome == outcome, verdict
