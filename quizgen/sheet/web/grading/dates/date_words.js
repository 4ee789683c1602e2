// The words in which dates are typed, and what each means: its kind and a number.

// The words in which slips are forgiven by their first letter, which has to be right.
const NEAR_WORDS = new Map();
for (const [word, meant] of MAPS.vocabulary) {
  if (!SETS.forgiven.has(meant[0]) || forgiven(lengthOf(word)) === 0) continue;
  const [first] = word;
  NEAR_WORDS.set(first, [...(NEAR_WORDS.get(first) ?? []), [word, meant]]);
}
const MEANT = new Map();

// The kind and the meaning of a word, slips of the fingers allowed; null if it is unknown.
function meaningOf(word) {
  if (!MEANT.has(word)) MEANT.set(word, MAPS.vocabulary.get(word) ?? nearMeaning(word));
  return MEANT.get(word);
}

function nearMeaning(word) {
  // Dutzend is not the Dutch "duizend" with a slip.
  if (SETS.alone.has(word)) return null;
  const [first] = word;
  const slips = (NEAR_WORDS.get(first) ?? []).map(([name, meant]) => [slipOf(word, name), meant]);
  const near = slips.filter(([found]) => found !== null);
  const fewest = Math.min(...near.map(([found]) => found));
  const meanings = near.filter(([found]) => found === fewest).map(([, meant]) => meant);
  if (meanings.length === 0) meanings.push(...nearMonths(word).map((month) => ["month", month]));
  const isOne = meanings.every((meant) => areEqual(meant, meanings[0]));
  return meanings.length > 0 && isOne ? meanings[0] : null;
}

// The months with a short name that is one slip from a word: "Jully". "Juny" may be two.
function nearMonths(word) {
  const letters = [...word];
  if (letters.length < TABLES.short_month) return [];
  const isNear = ([name]) => name[0] === word[0] && distance(letters, [...name], 1) === 1;
  return [...MAPS.short_months].filter(isNear).map(([, month]) => month);
}
