// Typed texts in one form of letters, dashes, apostrophes and spaces.

function plain(text) {
  const folded = casefold(text.normalize("NFKC")).replace(PATTERNS.dash.each, "-");
  return splitWords(folded.replace(PATTERNS.apostrophe.each, "'")).join(" ");
}
