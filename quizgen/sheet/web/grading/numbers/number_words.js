// Numbers in words: "thirty-nine thousand", "one and a half million", "two thirds", "a dozen".

// A number at the beginning of a text, with what follows it: see `Amount` in Python.
function amountOf(number, rest, { scaled = false, part = false, unit = false } = {}) {
  return { number, rest, scaled, part, unit };
}

// The number that a text begins with; null if there is none.
function numberInWords(text) {
  // See `_Sum` in Python.
  const sum = {
    total: ZERO, current: ZERO, scale: 1,
    seen: false, scaled: false, whole: false, linked: false, fits: true,
  };
  const words = numberWords(text);
  let [end, at] = [0, 0];
  while (sum.fits && at < words.length) {
    at = beforeScale(words, at, sum);
    if (SETS.connectors.has(words[at].word)) {
      [sum.linked, at] = [true, at + 1];
      continue;
    }
    const used = addWords(
      words.slice(at, at + TABLES.most_decimals).map(({ word }) => word), sum,
    );
    if (used === 0) break;
    end = words[at + used - 1].end;
    [at, sum.linked] = [at + used, false];
  }
  const number = plus(sum.total, sum.current);
  if (!sum.seen || !sum.fits || compared(number, TOO_LARGE) >= 0) return null;
  const part = !sum.whole && compared(number, ONE) < 0;
  return amountOf(number, text.slice(end).replace(/^[ ,-]+/, ""), { scaled: sum.scaled, part });
}

// The place of the scale that what is before it is counted in; the place itself if none is. It is that
// of "million" in "a third of a million", and of "millones" in "un millón de millones".
function beforeScale(words, at, { seen, whole, total, current }) {
  let then = at;
  const isBetween = ({ word }) => SETS.of.has(word) || SETS.articles.has(word);
  while (then < words.length && isBetween(words[then])) then += 1;
  const isScale = then < words.length && MAPS.scales.has(words[then].word);
  const isAfterScale = total.above !== 0n && current.above === 0n && SETS.of.has(words[at].word);
  return isScale && seen && (!whole || isAfterScale) ? then : at;
}

// The words of a text, each with where it ends; those that are joined one by one.
function numberWords(text) {
  return [...text.matchAll(PATTERNS.number_word.each)].flatMap((found) => {
    const end = found.index + found[0].length;
    return wordParts(found[0].replace(/[.!?]+$/, "")).map((word) => ({ word, end }));
  });
}

// The parts of a word that is a number: "sieben", "und" and "zwanzig"; else the word.
function wordParts(word) {
  const isKnown = MAPS.small.has(word) || MAPS.scales.has(word);
  if (isKnown || SETS.one_and_a_half.has(word)) return [word];
  return dividedWord(word) ?? [mendedWord(word)];
}

// The word of a number of which a typed one is a slip: "fourty"; the word if there is none.
function mendedWord(word) {
  if (lengthOf(word) < TABLES.least_mended || MAPS.parts.has(word)) return word;
  const isNear = ([name]) => name[0] === word[0] && slipOf(word, name) === 1;
  const near = [...MAPS.mended].filter(isNear);
  return near.length > 0 && near.every(([, number]) => number === near[0][1]) ? near[0][0] : word;
}

// A word as parts that are joined, the longest first; null if it is something else.
function dividedWord(word) {
  for (let end = Math.min(word.length, TABLES.longest_joined); end > 1; end -= 1) {
    if (!SETS.joined.has(word.slice(0, end))) continue;
    if (end === word.length) return [word];
    const further = dividedWord(word.slice(end));
    if (further) return [word.slice(0, end), ...further];
  }
  return null;
}

// Add the first words to a number: how many they are, 0 if they do not belong to it.
function addWords(words, sum) {
  const [word, following = ""] = words;
  const pair = `${word} ${following}`;
  if (SETS.point.has(word)) return addDecimals(words, sum);
  const part = numberPartOf(word, following);
  if (part !== null) return addPart(part, sum, 2);
  // A hundred and twenty-five thousandths may be 0.125.
  const isApart = sum.whole && sum.current.above % (100n * sum.current.below) !== 0n;
  const { number: above, end: used } = isApart ? belowHundred(words) : { end: 0 };
  if (used > 1 && MAPS.parts.has(words[used])) {
    // "Three and thirty-two hundredths"
    return addPart(fraction(above, MAPS.parts.get(words[used])), sum, used + 1);
  }
  if (MAPS.small.has(pair)) return addSmall(MAPS.small.get(pair), sum, 2);
  if (SETS.articles.has(word) && MAPS.scales.has(following) && !sum.seen) {
    return addSmall(1, sum, 1);
  }
  if ((MAPS.parts.has(word) || SETS.quarters.has(word)) && isSmallSum(sum)) {
    const below = fraction(MAPS.parts.get(word) ?? 4);
    Object.assign(sum, { current: reduced(divided(sum.current, below)), whole: false });
    return 1;
  }
  if (SETS.half.has(word)) return addPart(HALF, sum, SETS.articles.has(following) ? 2 : 1);
  if (SETS.more_by_quarter.has(word) && sum.seen) return addPart(QUARTER, sum, 1);
  if (SETS.alone_parts.has(word) && !sum.seen) {
    return addPart(fraction(1, MAPS.parts.get(word)), sum, 1);
  }
  if (SETS.one_and_a_half.has(word) && !sum.seen) {
    addPart(fraction(3, 2), sum, 1);
    sum.whole = true;
    return 1;
  }
  if (MAPS.small.has(word)) return addSmall(MAPS.small.get(word), sum, 1);
  if (MAPS.scales.has(word) && lengthOf(word) > 1 && (sum.seen || SETS.alone.has(word))) {
    return addScale(MAPS.scales.get(word), sum);
  }
  return 0;
}

function addSmall(number, sum, used) {
  const fits = sum.fits && isNext(sum, number);
  const current = plus(sum.current, fraction(number));
  Object.assign(sum, { current, fits, seen: true, whole: true });
  return used;
}

// Whether a number can be counted on: "twenty four" is one, "four twenty" is not.
function isNext({ current, linked }, number) {
  const { above, below } = reduced(current);
  if (above === 0n) return true;
  if (below > 1n) return false;
  if (above % 100n === 0n) return number < 100;
  const tens = Number(above % 100n);
  if (tens % 10 === 0 && tens >= 20) {
    return number < (TABLES.vigesimal.includes(tens) ? 20 : 10);
  }
  // "diez y seis", which is now one word; "diez y dos" never was.
  if (linked && tens === 10) return number >= TABLES.least_and_ten && number < 10;
  // "vierundzwanzig" is 4 and 20.
  return linked && tens < 10 && number >= 20 && number < 100 && number % 10 === 0;
}

function addPart(part, sum, used) {
  // "A million and a half" is half a million more.
  const more = sum.current.above === 0n ? times(part, fraction(sum.scale)) : part;
  Object.assign(sum, { current: reduced(plus(sum.current, more)), seen: true });
  return used;
}

function addScale(scale, sum) {
  const isZero = sum.current.above === 0n;
  if (sum.seen && isZero && sum.total.above !== 0n) {
    // "mille cent", but "thousand million"
    if (scale < sum.scale) sum.current = fraction(scale);
    else sum.total = times(sum.total, fraction(scale));
  } else if (areThousands(sum, scale)) {
    // "dos mil quinientos millones"
    sum.current = times(plus(sum.total, sum.current), fraction(scale));
    sum.total = ZERO;
  } else {
    if (sum.total.above !== 0n && sum.scale >= 1000 && scale >= sum.scale) sum.fits = false;
    sum.current = sum.seen ? times(sum.current, fraction(scale)) : fraction(scale);
  }
  Object.assign(sum, { seen: true, scaled: true, whole: true });
  if (scale >= 1000) {
    Object.assign(sum, { total: plus(sum.total, sum.current), current: ZERO, scale });
  }
  return 1;
}

// Whether the thousands before the current number are counted in this scale as well.
function areThousands(sum, scale) {
  const { above, below } = sum.total;
  return above > 0n && above < 1000000n * below && sum.scale === 1000 && scale > 1000;
}

// The fraction of two words: "a half", "two thirds".
function numberPartOf(word, following) {
  const above = SETS.articles.has(word) ? 1 : MAPS.small.get(word) ?? 0;
  if (above === 0) return null;
  if (SETS.more_by_half.has(following) && !SETS.articles.has(word)) return null;
  if (SETS.half.has(following) || SETS.quarter.has(following)) {
    const isOne = SETS.articles.has(word) || above === 1;
    return isOne ? (SETS.half.has(following) ? HALF : QUARTER) : null;
  }
  const below = SETS.quarters.has(following) ? 4 : MAPS.parts.get(following) ?? 0;
  return below === 0 ? null : fraction(above, below);
}

// The number below a hundred that words begin with, and how many they are: "thirty two". A zero is
// one by itself, and so are other digits: "one four". No words if there is no number.
function belowHundred(words) {
  const sum = { current: ZERO, linked: false, fits: true };
  let [end, at] = [0, 0];
  while (at < words.length && (end === 0 || sum.current.above !== 0n)) {
    if (end > 0 && SETS.connectors.has(words[at])) {
      [sum.linked, at] = [true, at + 1];
      continue;
    }
    const isPair = at + 1 < words.length && MAPS.small.has(`${words[at]} ${words[at + 1]}`);
    const used = isPair ? 2 : 1;
    const number = MAPS.small.get(words.slice(at, at + used).join(" ")) ?? 100;
    if (number > 99 || !isNext(sum, number)) break;
    addSmall(number, sum, 1);
    at += used;
    [end, sum.linked] = [at, false];
  }
  return { number: Number(reduced(sum.current).above), end };
}

// Whether a number can be counted in parts of one: "twenty-one hundredths".
function isSmallSum({ current, scaled }) {
  const { above, below } = reduced(current);
  return above !== 0n && below === 1n && !scaled;
}

// Add the decimals in words after a point: how many words these are with it, 0 if none.
function addDecimals(words, sum) {
  let [decimals, used] = ["", 1];
  while (used < words.length) {
    const { number, end } = belowHundred(words.slice(used));
    if (end === 0 || (number > 9 && decimals !== "")) break;
    decimals += number;
    used += end;
  }
  if (decimals === "") return 0;
  const more = fraction(BigInt(decimals), 10n ** BigInt(decimals.length));
  Object.assign(sum, { current: plus(sum.current, more), seen: true, whole: true });
  return used;
}
