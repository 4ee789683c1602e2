// Numbers in Roman numerals, also with letters of Cyrillic that look like theirs.

// A Roman numeral with its letters in Latin script.
function inLatinDigits(word) {
  return [...word].map((letter) => MAPS.cyrillic_roman.get(letter) ?? letter).join("");
}

// The number that a Roman numeral in small letters means; 0 if the word is not one.
function romanNumber(word) {
  const letters = inLatinDigits(word);
  if (!PATTERNS.roman_numeral.full.test(letters)) return 0;
  const digits = [...letters].map((letter) => MAPS.roman_digits.get(letter));
  return digits.reduce((sum, digit, at) => sum + (digit < digits[at + 1] ? -digit : digit), 0);
}
