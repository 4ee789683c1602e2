// How far two spellings are apart, and how far is still a slip of the fingers.

const FORGIVEN = [...MAPS.slips_from].map(([least, slips]) => [Number(least), slips]);

// How many slips a word of so many letters forgives.
function forgiven(letters) {
  return Math.max(0, ...FORGIVEN.map(([least, slips]) => (letters >= least ? slips : 0)));
}

// The optimal string alignment distance of two lists of letters; `most` + 1 where it is larger.
function distance(all, others, most) {
  if (Math.abs(all.length - others.length) > most) return most + 1;
  const [a, b] = withoutSameEnds(all, others);
  if (a.length === 0 || b.length === 0) return Math.max(a.length, b.length);
  let before = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const exchanged = last[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1);
      let step = Math.min(last[j] + 1, row[j - 1] + 1, exchanged);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        step = Math.min(step, before[j - 2] + 1);
      }
      row.push(step);
    }
    if (Math.min(...row) > most) return most + 1;
    [before, last] = [last, row];
  }
  return Math.min(last.at(-1), most + 1);
}

// Two words without what both begin with and end with, which takes no step.
function withoutSameEnds(a, b) {
  const most = Math.min(a.length, b.length);
  let start = 0;
  while (start < most && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < most - start && a[a.length - end - 1] === b[b.length - end - 1]) end += 1;
  return [a.slice(start, a.length - end), b.slice(start, b.length - end)];
}

// Whether first letters are alike.
function areSimilarFirsts(a, b) {
  return a === b || SETS.alike_firsts.has(a + b);
}

// Whether one slip makes `typed` of a word that may be too short to forgive it.
function isShortSlip(typed, word) {
  const [a, b] = [[...typed], [...word]];
  const isLong = Math.min(a.length, b.length) >= TABLES.least_short;
  return isLong && a[0] === b[0] && distance(a, b, 1) === 1;
}

// How many slips make `typed` of `word`; null if it is too many, or the first letter is off.
function slipOf(typed, word) {
  if (typed === "" || word === "") return null;
  if (typed === word) return 0;
  if (!isAscii(word) && PATTERNS.unspaced.any.test(word)) return null;
  if (!isAscii(word) && isWrittenLoosely(typed, word)) return 1;
  const [a, b] = [lettersIn(typed), lettersIn(word)];
  const isAbjad = !isAscii(word) && PATTERNS.abjad.any.test(word);
  if (isAbjad && differInVowel(a, b)) return 1;
  const most = forgiven(b.length - (isAbjad ? TABLES.vowels_left_out : 0));
  if (most === 0 || !areSimilarFirsts(a[0], b[0])) return null;
  const found = distance(a, b, most);
  if (found > 1 && withoutDoubles(a) === withoutDoubles(b)) return 1;
  return found <= most ? found : null;
}

// Whether a Hindi word was typed with an anusvara for another nasal, or without a nukta.
function isWrittenLoosely(typed, word) {
  if (!PATTERNS.loose_marks.any.test(word)) return false;
  return typed === word.replace(PATTERNS.loose_marks.each, (mark) => (mark === "ँ" ? "ं" : ""));
}

const withoutDoubles = (letters) => letters.filter((each, at) => each !== letters[at - 1]).join("");

// Whether two words are the same but for a vowel that Hebrew may write: תכנית, תוכנית. It is behind the
// first letter. Further within a word it makes another one: חמצן, חמצון.
function differInVowel(a, b) {
  const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a];
  if (longer.length !== shorter.length + 1) return false;
  const found = shorter.findIndex((letter, place) => letter !== longer[place]);
  const at = found < 0 ? shorter.length : found;
  const least = MAPS.least_with_vowel.get(longer[at]) ?? longer.length;
  const isFirst = at === 1 || (at === 2 && longer[0] === TABLES.as_article);
  if (!isFirst || (longer[at] === "ו" && longer.join("").endsWith(TABLES.as_plural))) return false;
  const isLong = shorter.length - at >= least - 1;
  return isLong && at < shorter.length && areEqual(longer.slice(at + 1), shorter.slice(at));
}
