// What was typed for an abbreviation that may be a formula as well: UK, WW2.

// The verdict on an abbreviation that was written out, or has its number in other digits, or null. UK
// may be a formula of uranium and potassium.
function gradeInFull({ symbols = [] }, typed, known) {
  const term = parseTerm(typed);
  const numbered = symbols.find((text) => isNumberedAlike(parseTerm(text), term));
  // Co II is not CO2.
  const isOneCase = [typed.toUpperCase(), typed.toLowerCase()].includes(typed);
  if (isOneCase && numbered !== undefined) return verdictOf("accept", numbered);
  const full = symbols.find((text) => isInFull(parseTerm(text), term) && !isSpelledOut(text, known));
  return full === undefined ? null : verdictOf("accept", full, remarkOf("in-full"));
}

// Whether the deck has the words for an abbreviation that is right as well.
function isSpelledOut(text, known) {
  const { abbreviation } = parseTerm(text);
  return known.some(({ thing, initials }) => thing && initials.includes(abbreviation));
}
