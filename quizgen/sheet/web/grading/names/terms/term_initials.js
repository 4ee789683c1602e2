// What may be typed for a term in initials, and whether a term is an abbreviation itself.

// The initials of a term of two words or more, with its number and without it.
function* initialsOf(text, every, unnumbered, number) {
  // V7–I is not V–I.
  if (every.some((word) => DIGIT.any.test(word) && !isDigits(word))) return;
  // WW2, G7; in Spanish and French 2GM
  if (number !== null) {
    const letters = unnumbered.map(initialOf).join("");
    yield* [letters + number, number + letters];
  }
  const isElided = even(text).includes("'");
  const words = isElided ? foldedWords(even(text).replace(PATTERNS.elision.each, "")) : every;
  const kept = words.filter((word) => !SETS.small_words.has(word));
  const large = writtenWords(text).filter((word) => word && !SETS.not_initials.has(small(word)));
  if (kept.length < 2) return;
  // A term that has an abbreviation in it has none itself.
  if (large.some((word) => lengthOf(word) > 1 && isCapital(word))) return;
  // An article is not among them, unless it is that of a title. A preposition may be: POV.
  const isTitle = !/^\p{Ll}/u.test(text);
  const first = isTitle ? 0 : words.findIndex((word) => !SETS.small_words.has(word));
  const named = words.slice(first);
  for (const leftOut of [new Set(), SETS.small_words, SETS.not_initials]) {
    const counted = named.filter((word) => !leftOut.has(word));
    const found = counted.map(initialOfText).join("");
    if (lengthOf(found) > 1) yield found;
  }
}

const initialOfText = (word) =>
  cyrillicOf(word) ? latin([...word][0]) : ([...latin(word)][0] ?? "");

// The first letter of a word, in Latin ones: Ш is sh.
const initialOf = ({ cyrillic, letters }) =>
  latin([...cyrillic][0] ?? "") || ([...letters][0] ?? "");

// The initials of words that all are in the plural, as Spanish writes them: EE. UU.
function doubledInitials(words, language) {
  const ending = MAPS.doubled_initials.get(language);
  if (!ending || words.length < 2 || !words.every((word) => word.endsWith(ending))) return [];
  return [words.map((word) => ([...latin(word)][0] ?? "").repeat(2)).join("")];
}

// The letters of a text that is a single abbreviation, in lower case; "" for others.
function abbreviationOf(text) {
  let words = splitWords(even(text));
  while (words.length > 1 && SETS.small_words.has(small(words[0]))) words = words.slice(1);
  const written = words.join(" ");
  if (!PATTERNS.abbreviation.full.test(written)) return "";
  const letters = [...written].filter((letter) => /[\p{L}\p{N}]/u.test(letter)).join("");
  const large = isCapital(letters.replace(/[^\p{L}]/gu, ""));
  const isOne = written.includes(".") || large || lengthOf(letters) >= TABLES.least_small;
  return isOne ? latin(small(letters)) : "";
}
