// Symbols and formulas: Python knows which texts are symbols.

// A symbol in one way of writing it: H₂SO₄ and H_2SO_4 are H2SO4.
function exactSymbol(text) {
  return even(text)
    .replace(PATTERNS.ignored_in_symbols.each, "")
    .replace(PATTERNS.dots_in_symbols.each, ".")
    .replace(PATTERNS.one_charge.each, "");
}
