// Typed texts in one form of letters, dashes, apostrophes and spaces.

function plain(text) {
  return evenMarks(casefold(text.normalize("NFKC")));
}

// The same with capitals as they were typed.
function plainCased(text) {
  return evenMarks(text.normalize("NFKC"));
}

function evenMarks(text) {
  const dashed = text.replace(PATTERNS.dash.each, "-");
  return splitWords(dashed.replace(PATTERNS.apostrophe.each, "'")).join(" ");
}

// A text with exponents after a caret, and one kind of degree sign: 10⁸ is 10^8.
function withoutSuperscripts(text) {
  const inDigits = (found) => [...found].map((each) => MAPS.superscripts.get(each)).join("");
  const even = text.replace(PATTERNS.degree_sign.each, "°");
  return even.replace(PATTERNS.superscript.each, (found) => `^${inDigits(found)}`);
}
