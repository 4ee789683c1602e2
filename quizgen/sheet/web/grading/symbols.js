// Symbols and formulas in one spelling. Python knows which texts are symbols.

const evenedSigns = (text, signs) =>
  signs.reduce((found, [pattern, sign]) => found.replace(pattern.each, () => sign), text);

// A formula with one sign for each meaning; powers as ^n, indices as _n, spaces as typed.
function signsEvened(text) {
  const marked = text
    .replace(PATTERNS.raised.each, (found) => `^{${found.normalize("NFKC")}}`)
    .replace(PATTERNS.lowered.each, (found) => `_{${found.normalize("NFKC")}}`)
    .replace(PATTERNS.ring.each, "°");
  return evenedSigns(even(marked), REPLACED.same_signs)
    .replace(PATTERNS.simple_power.each, "$1")
    .replace(PATTERNS.long_power.each, "($1)")
    .replace(PATTERNS.greek_sign.each, (name) => MAPS.greek_signs.get(name))
    .replace(PATTERNS.word_in_formula.each, (word) => word.toLowerCase())
    .replace(PATTERNS.function_of.each, "$1 $2");
}

// A symbol or formula in one way of writing it: H₂SO₄ is H_2SO_4, "m · a" is ma.
const exactSymbol = (text) => evenedSigns(signsEvened(text), REPLACED.same_formulas);

// What a typed text can mean as a symbol: "Fe+3" can mean Fe³⁺, "U-235" can mean ²³⁵U.
function readingsOfFormula(typed) {
  const bare = exactSymbol(typed);
  const found = [bare];
  if (PATTERNS.named_greek.any.test(typed)) {
    // The name of a letter does not tell whether it is a capital.
    const small = (name) => `${stripped(name).toLowerCase()} `;
    const capital = (name) => `${name[0].toUpperCase()}${small(name.slice(1))}`;
    for (const asWritten of [capital, small]) {
      found.push(exactSymbol(typed.replace(PATTERNS.named_greek.each, asWritten)));
    }
  }
  const [many, first, last, nuclide] = ["many_signs", "sign_first", "bracketed_ion", "nuclide"].map(
    (name) => PATTERNS[name].full.exec(bare),
  );
  if (many) found.push(`${many[1]}^${many[2].length}${many[2][0]}`);
  if (first) found.push(`${first[1]}^${first[3] === "1" ? "" : first[3]}${first[2]}`);
  if (last) found.push(`${last[1]}^${last[2]}${last[3]}`);
  if (nuclide) found.push(`^${nuclide[2] ?? nuclide[3]}${nuclide[1]}`);
  return found;
}

// Whether two evened texts are the same. The marks of powers and indices can be left out, but x² is
// not x₂.
function isSameFormula(one, other) {
  const [a, b] = [markedCharacters(one), markedCharacters(other)];
  const isSameMark = (mark, sign) => mark === sign || mark === "" || sign === "";
  return (
    a.length === b.length &&
    a.every(([character, mark], at) => character === b[at][0] && isSameMark(mark, b[at][1]))
  );
}

// The characters of a formula, each with the mark before it.
function markedCharacters(text) {
  const found = [];
  let mark = "";
  for (const character of text) {
    if ("^_".includes(character)) {
      mark = character;
    } else {
      found.push([character, mark]);
      mark = "";
    }
  }
  return found;
}

// The signs of a formula that tell what it does with its operands.
const operatorsOf = (text) => exactSymbol(text).match(PATTERNS.operators.each) ?? [];

// Whether a typed text has the parts of an abbreviation with a slash, I-O, but not I*O, or of a
// ratio: 3-1 may be 3:1, but not 31.
function dividesAlike(slashed, typed) {
  const evened = signsEvened(typed);
  const signs = evened.match(PATTERNS.operators.each) ?? [];
  if (signs.some((sign) => !"/:-".includes(sign))) return false;
  const [parts, said] = [slashed, evened].map((text) => text.match(PATTERNS.ratio_part.each) ?? []);
  if (parts.length > 0) {
    return parts.join(" ") === said.join(" ") && !PATTERNS.decimal.any.test(evened);
  }
  const isApart = PATTERNS.part_end.any.test(stripped(typed));
  return isApart || !PATTERNS.slashed_letters.full.test(stripped(slashed));
}
