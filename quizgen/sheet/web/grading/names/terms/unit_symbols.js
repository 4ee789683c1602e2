// The symbol of a unit, typed for its name, Ω for ohm, and the name for it: hertz for Hz.

// The verdict on the same unit in another form, or null. The name for a symbol is half right: the
// question may ask for the symbol. So is an initial that may be somebody's, N for Newton.
function gradeUnit(answer, typed) {
  const said = unitText(typed);
  const units = wholeUnits(said);
  if (units.length === 0) return null;
  for (const text of [answer.name, ...answer.also]) {
    const known = unitText(text);
    if (!isOtherForm(said, known)) continue;
    const isSame = wholeUnits(known).some((one) => units.some((unit) => areSameUnits(one, unit)));
    if (!isSame) continue;
    const [one, other] = [said, known].map(symbolsOfName);
    // Gy is as much as Sv, and N m as J.
    if (one.length + other.length > 0 && !one.some((each) => other.includes(each))) continue;
    if (!isOfSymbols(said)) return verdictOf("partial", text, remarkOf("in-full"));
    const isInitial = said === [...known][0] && isCapital(said);
    if (answer.may_name && isInitial) return verdictOf("partial", text, remarkOf("part-of-term"));
    return verdictOf("accept", text);
  }
  return null;
}

// A text that may be a unit, as those of numbers are read; "" if it is too long.
function unitText(text) {
  if (lengthOf(text) > TABLES.most_letters_of_unit) return "";
  return plainCased(withoutSuperscripts(withoutArticle(text) || text));
}

// The units that a whole text may mean, which has the case of a symbol, or is the name of one.
function wholeUnits(text) {
  const isName = PATTERNS.name_of_unit.any.test(text) && casedUnits(text).length > 0;
  if (!(isOfSymbols(text) || isName) || DIGIT.any.test([...text][0] ?? "")) return [];
  const { units, rest } = firstUnits(text);
  return rest === "" ? units : [];
}

// Whether one of two units is in symbols, or both are, but in two scripts. Metre is not the Italian
// for it, and N m is not J.
function isOtherForm(one, other) {
  const isCyrillic = (unit) => PATTERNS.cyrillic.any.test(unit);
  if (isOfSymbols(one) && isOfSymbols(other)) return isCyrillic(one) !== isCyrillic(other);
  return isOfSymbols(one) || isOfSymbols(other);
}

function isOfSymbols(unit) {
  const isSymbol = (part) =>
    unitOfSymbol(part) !== null || PATTERNS.cyrillic_symbol.full.test(part);
  return (unit.match(PATTERNS.unit_token.each) ?? []).every(isSymbol);
}
