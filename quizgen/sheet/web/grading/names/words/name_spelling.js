// How far two words of names are apart, as letters and as they sound.

// How many slips make one word of the other; null if it is too many.
function wordSlips(said, known, sound = "") {
  let [typed, word] = [said, known];
  if (MAPS.other_keys.get(typed.key)?.includes(word.key)) return null;
  if (typed.cyrillic && word.cyrillic) {
    const [one, other] = [typed, word].map(({ cyrillic }) => cyrillic.replaceAll("е", "э"));
    // Цзедун is Цзэдун.
    return sound === "chinese" && one === other ? 0 : slipOf(typed.cyrillic, word.cyrillic);
  }
  if (sound === "chinese" && (typed.cyrillic || word.cyrillic)) {
    [typed, word] = [typed, word].map(inPinyin);
  }
  const letters = [typed.letters, word.letters];
  if (sound === "chinese") {
    if (isSameChinese(...letters)) return 0;
    // They are the same elsewhere: Zhou is not Zhu.
    if (letters[0].includes("ou") !== letters[1].includes("ou")) return slipOf(...letters);
  }
  if (typed.key === word.key) return typed.key ? 0 : null;
  const japanese = letters.map((each) => sounded(each, "japanese_sounds"));
  if (sound === "japanese" && japanese[0] === japanese[1]) return 0;
  let found = null;
  if (sound === "arabic") {
    const [a, b] = letters.map((each) => [...sounded(each, "arabic_sounds")]);
    const [c, d] = letters.map((each) => sounded(each, "egyptian_sounds"));
    if (c === d) return 0;
    const most = forgiven(b.length);
    const apart = a[0] === b[0] ? distance(a, b, most) : most + 1;
    if (apart <= most) found = apart;
  }
  const [firsts, written] = [[typed.key, word.key], letters].map((pair) =>
    pair.map((text) => [...text][0] ?? ""),
  );
  if (!areSimilarFirsts(...firsts) && written[0] !== written[1]) return found;
  if (sounded(typed.key, "loose_sounds") === sounded(word.key, "loose_sounds")) return 0;
  return fewest([found, slipOf(typed.key, word.key), slipOf(...letters)]);
}

// A word in Cyrillic in Pinyin, if it can be Chinese; others as they are.
function inPinyin(word) {
  const pinyin = word.cyrillic ? pinyinOf(word.cyrillic) : "";
  return pinyin ? plainWord(pinyin) : word;
}

function fewest(slips) {
  const found = slips.filter((each) => each !== null);
  return found.length > 0 ? Math.min(...found) : null;
}

function isSameChinese(a, b) {
  return (
    sounded(a, "pinyin_sounds") === sounded(b, "wade_giles_sounds") ||
    sounded(a, "wade_giles_sounds") === sounded(b, "pinyin_sounds")
  );
}

// How many slips make the typed words of these words, one of each; null if too many.
function wordsSlips(typed, words) {
  if (typed.length === 0 || words.length === 0) return null;
  if (typed.length !== words.length) {
    return areAlike(combined(typed), combined(words)) ? 0 : null;
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
