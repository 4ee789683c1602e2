// Numbers in Hebrew letters, as digits: כ״ט is 29, and תרי״ג is 613.

// A text with digits for the numeral in Hebrew letters that it begins with: behind a number in words,
// ק״ג are kilograms.
function numberInHebrew(text) {
  const found = PATTERNS.hebrew_numeral.any.exec(text);
  return !found || stripped(text.slice(0, found.index)) ? text : hebrewInDigits(text, found);
}

// A date with digits for its first numeral in Hebrew letters, if no digits are before it.
function dayInHebrew(text) {
  const found = PATTERNS.hebrew_numeral.any.exec(text);
  if (!found || DIGIT.any.test(text.slice(0, found.index))) return text;
  return hebrewInDigits(text, found, TABLES.most_in_date);
}

// The text with digits for the numeral; as it is if that is none, or larger than the most.
function hebrewInDigits(text, found, most = Infinity) {
  const before = text.slice(0, found.index);
  const letters = [...found.slice(1).filter(Boolean).join("")];
  for (const prefix of ["", letters[0]]) {
    const number = valueInHebrew(prefix ? letters.slice(1) : letters);
    if (number > 0 && number <= most && (!prefix || SETS.hebrew_prefixes.has(prefix))) {
      return `${before}${prefix}${number}${text.slice(found.index + found[0].length)}`;
    }
  }
  return text;
}

// The number of a numeral; 0 if its letters are in an order that makes none, as of צה״ל.
function valueInHebrew(letters) {
  const values = letters.map((letter) => MAPS.hebrew_values.get(letter));
  const kinds = values.map((value) => String(value).length);
  // From 500 on, several hundreds are added up; 15 and 16 are 9 and 6 or 7.
  const isInOrder = kinds.every((kind, at) =>
    at === 0 || kinds[at - 1] > kind || (kind === 3 && kinds[at - 1] === 3));
  const isFifteen = ["9 6", "9 7"].includes(values.slice(-2).join(" "));
  return isInOrder || isFifteen ? values.reduce((sum, value) => sum + value, 0) : 0;
}
