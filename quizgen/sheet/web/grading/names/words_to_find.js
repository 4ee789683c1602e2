// The words by which the names of others are found: those of a known name, and typed ones.

// Which letters a word has, as the bits of a number.
const lettersOf = remembered((word) =>
  [...word].reduce((found, letter) => found | (1 << letter.codePointAt(0) % 31), 0),
);

// The letters that the loose sounds leave out or exchange.
const LOOSE_LETTERS = lettersOf(TABLES.loose);

function bitCount(number) {
  let count = 0;
  for (let rest = number; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}

// How a word begins, for finding it; the romanisations of Arabic and the like are varied.
function firstOf(word, isVaried) {
  const first = [...word][0] ?? "";
  if (isVaried) return `~${MAPS.similar_firsts.get(first) ?? first}`;
  return first === "k" ? "h" : first;
}

// The words of a known name by which it is found: one of them fits if the name does.
function knownWords(name) {
  const { given, family, alone } = name;
  const words = name.whole || name.number !== null ? [given.slice(0, 1), given] : [];
  if (words.length > 0 && given.length === 1) {
    words.push(...(MAPS.same_given.get(given[0]) ?? []).map((other) => [other]));
  }
  const found = words.filter((each) => each.length > 0).map((each) => combined(plainWords(each)));
  found.push(...[...family, ...alone].map(({ word }) => word));
  return [...new Map(found.map((word) => [`${word.letters} ${word.key}`, word])).values()];
}

// How many slips a word of a known name forgives.
function slipsIn({ sound }, { letters, key }) {
  if (sound !== "") return TABLES.most_varied_slips;
  return forgiven(Math.max(lengthOf(letters), lengthOf(key)));
}

// The keys of a known term by which it is found. In one, its number is behind the other words.
function knownKeys(term) {
  const numbered = `${combined(term.unnumbered).key}${term.number ?? ""}`;
  return new Set([term.whole.key, turnedKey(term), numbered, combined(term.placeName).key]);
}

// The keys of what was typed by which terms are found.
function typedKeys(words, term) {
  return new Set([combined(words).key, ...knownKeys(term)]);
}

// What was typed that may be the initials of a name.
function typedInitialsOf(words, term) {
  const found = [typedInitials(words), ...typedAbbreviations(term)];
  return [...new Set(found.filter((letters) => letters !== ""))];
}
