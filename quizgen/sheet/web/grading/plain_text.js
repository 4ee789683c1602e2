// Typed texts in one form of letters, dashes, apostrophes and spaces.

function plain(text) {
  return splitWords(small(even(text))).join(" ");
}

// The same with capitals as they were typed.
function plainCased(text) {
  return splitWords(even(text)).join(" ");
}

// A text with exponents after a caret, and one kind of degree sign: 10⁸ is 10^8.
function withoutSuperscripts(text) {
  const inDigits = (found) => [...found].map((each) => MAPS.superscripts.get(each)).join("");
  const even = text.replace(PATTERNS.degree_sign.each, "°")
    .replace(PATTERNS.letter_first.each, "°$1");
  return even.replace(PATTERNS.superscript.each, (found) => `^${inDigits(found)}`);
}
