// Texts made comparable: what two people would call the same words. See `folding` in Python.

function fold(text) {
  const lower = small(even(text));
  return wordsIn(unaccented(lower)) || wordsIn(lower) || stripped(lower);
}

// The same with accents and points.
function foldAccented(text) {
  const lower = small(even(text));
  return wordsIn(lower) || stripped(lower);
}

const wordsIn = (lower) => splitWords(spaced(lower)).join(" ");

function small(text) {
  return casefold(text).replaceAll("i\u0307", "i").normalize("NFKC");
}

// A text in lower case without the marks that writers leave out.
function unaccented(lower) {
  if (isAscii(lower)) return lower;
  return [...lower.normalize("NFC")].map(withoutMarks).join("").normalize("NFC");
}

function withoutMarks(letter) {
  const same = MAPS.same_letters.get(letter);
  if (same !== undefined || PATTERNS.cyrillic.any.test(letter)) return same ?? letter;
  if (!PATTERNS.may_have_marks.any.test(letter)) return letter;
  const bare = letter.normalize("NFD").replace(PATTERNS.optional_mark.each, "").normalize("NFC");
  return [...bare].map((each) => MAPS.same_letters.get(each) ?? each).join("");
}
