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

// Of two spellings of an Indic nasal or an Arabic hamza, one: हिन्दी as हिंदी, مسئول as مسؤول.
function asAnusvara(found, letter, next) {
  const script = found.codePointAt(0) & ~0x7f;
  const anusvara = String.fromCodePoint(script + TABLES.anusvara);
  if (!letter) return anusvara;
  const [nasal, consonant] = [letter, next].map((each) => each.codePointAt(0) - script);
  const isOfPlace = ([first, last, its]) => first <= consonant && consonant <= last && nasal === its;
  return TABLES.nasal_places.some(isOfPlace) ? anusvara : found;
}

// A text in lower case without the marks that writers leave out.
function unaccented(lower) {
  if (isAscii(lower)) return lower;
  const onOneSeat = (found) => (found.length === 1 ? "ؤ" : "ئ");
  const spelled = lower.replace(PATTERNS.nasal.each, asAnusvara).replace(PATTERNS.hamza.each, onOneSeat);
  return [...spelled.normalize("NFC")].map(withoutMarks).join("").normalize("NFC");
}

function withoutMarks(letter) {
  const same = MAPS.same_letters.get(letter);
  if (same !== undefined || PATTERNS.cyrillic.any.test(letter)) return same ?? letter;
  if (!PATTERNS.may_have_marks.any.test(letter)) return letter;
  const bare = letter.normalize("NFD").replace(PATTERNS.optional_mark.each, "").normalize("NFC");
  return [...bare].map((each) => MAPS.same_letters.get(each) ?? each).join("");
}
