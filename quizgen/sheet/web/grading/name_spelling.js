// How far two words of names are apart, as letters and as they sound.

// How many slips make one word of the other; null if it is too many.
function wordSlips(typed, word, sound = "") {
  if (typed.key === word.key) return typed.key ? 0 : null;
  if (sound === "chinese" && isSameChinese(typed.letters, word.letters)) return 0;
  let found = null;
  if (sound === "arabic") {
    const [a, b] = [typed, word].map(({ letters }) => [...sounded(letters, "arabic")]);
    const most = forgiven(b.length);
    const apart = a[0] === b[0] ? distance(a, b, most) : most + 1;
    if (apart <= most) found = apart;
  }
  const [firsts, letters] = [[typed.key, word.key], [typed.letters, word.letters]].map((pair) =>
    pair.map((text) => [...text][0] ?? ""),
  );
  if (!areSimilarFirsts(...firsts) && letters[0] !== letters[1]) return found;
  if (sounded(typed.key, "loose") === sounded(word.key, "loose")) return 0;
  return fewest([found, slipOf(typed.key, word.key), slipOf(typed.letters, word.letters)]);
}

function fewest(slips) {
  const found = slips.filter((each) => each !== null);
  return found.length > 0 ? Math.min(...found) : null;
}

function isSameChinese(a, b) {
  return (
    sounded(a, "pinyin") === sounded(b, "wade_giles") ||
    sounded(a, "wade_giles") === sounded(b, "pinyin")
  );
}

// How many slips make the typed words of these words, one of each; null if too many.
function wordsSlips(typed, words) {
  if (typed.length === 0 || words.length === 0) return null;
  if (typed.length !== words.length) {
    return combined(typed).key === combined(words).key ? 0 : null;
  }
  return totalSlips(typed, words, wordSlips);
}

// The sum of the slips of each pair of words; null if one of them has too many.
function totalSlips(typed, words, slipsOfWord) {
  let total = 0;
  for (const [place, word] of words.entries()) {
    const slips = slipsOfWord(typed[place], word);
    if (slips === null) return null;
    total += slips;
  }
  return total;
}
