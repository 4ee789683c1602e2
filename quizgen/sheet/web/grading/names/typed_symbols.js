// Typed symbols and formulas, which are compared character by character and not by words.

// Whether a symbol was typed, letter by letter; U.N. is UN.
function isSymbolTyped(text, typed) {
  if (!isReadable(typed)) return false;
  const [first, , rest] = partition(stripped(typed), " ");
  const said = rest && SETS.small_words.has(casefold(first)) ? [typed, rest] : [typed];
  if (rest) said.push(inSigns(typed));
  const found = said.flatMap(readingsOfFormula);
  if (typed.includes("=")) {
    // v = s : t, and with the other sign in the deck
    const divided = (each) => [each.replaceAll(":", "/"), each.replaceAll("/", ":")];
    found.push(...found.flatMap(divided));
  }
  found.push(...found.map((reading) => reading.replace(PATTERNS.abbreviating_dot.each, "")));
  if (PATTERNS.escape.full.test(stripped(text)) && !typed.includes("\\")) return false;
  if (areSolutions(text, typed)) return true;
  const known = exactSymbol(text);
  const meant = found.flatMap((reading) => namedReadings(known, reading));
  const keeps = keepsOrder(text, known);
  return hasAccidentalsInWords(text, typed) || meant.some((each) => meansSame(known, each, keeps));
}

// A formula with signs for its words: "E equals half m v squared", "root 2".
function inSigns(typed) {
  const text = typed.replace(PATTERNS.word_in_formula.each, (word) => word.toLowerCase());
  return evenedSigns(text, REPLACED.words_of_signs);
}

// Whether a term is an abbreviation with a slash: I/O.
const isSlashed = ({ thing }, text) => thing && PATTERNS.slashed.full.test(stripped(text));

// A symbol that was typed in small letters is partly right, "fe", and so is one solution, and a
// formula without the quantity that it gives; or null.
function partialSymbol({ symbols = [] }, typed) {
  for (const text of symbols) {
    if (areSomeSolutions(text, typed)) return verdictOf("partial", text, remarkOf("part-of-term"));
    if (isRightSide(text, typed)) return verdictOf("partial", text, remarkOf("part-of-term"));
    if (isRearranged(text, typed)) return verdictOf("partial", text, remarkOf("other-order"));
    if (isInSmallLetters(exactSymbol(text), typed)) {
      return verdictOf("partial", text, remarkOf("letter-case"));
    }
  }
  return null;
}

// Whether a formula was typed without the quantity that it gives: mc² for E = mc².
function isRightSide(text, typed) {
  const [named, , right] = partition(exactSymbol(text), "=");
  const isNamed = lengthOf(right) > 1 && PATTERNS.named.full.test(`${named}=${right}`);
  if (!isNamed || !isReadable(typed) || PATTERNS.relation.any.test(exactSymbol(typed))) return false;
  return lengthOf(stripped(typed)) > 1 && isSymbolTyped(text, `${named}=${typed}`);
}

// Whether an equation of products was typed that says the same as another one: I = V/R for V = IR.
function isRearranged(text, typed) {
  const known = exactSymbol(text);
  if (!isReadable(typed) || !typed.includes("=") || keepsOrder(text, known)) return false;
  return readingsOfFormula(typed).some((each) => {
    const [one, other] = withSumsNamed(known, each).map((formula) => asQuotient(formula));
    return one !== "" && one === other;
  });
}

function isInSmallLetters(symbol, typed) {
  const lower = symbol.toLowerCase();
  return symbol !== lower && isSameFormula(lower, exactSymbol(typed));
}
