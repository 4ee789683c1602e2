// Numbers in words: "thirty-nine thousand", "one and a half million", "a dozen".

// The number at the beginning of a text, with whether it has a scale; null if there is none.
function numberInWords(text) {
  // See `_Sum` in Python.
  const sum = { total: ZERO, current: ZERO, scale: fraction(1), seen: false, scaled: false };
  let words = text.split(PATTERNS.word_ends.any);
  words = words.filter((word) => word !== "" && !SETS.connectors.has(word));
  for (let used = 1; used > 0 && words.length > 0; words = words.slice(used)) {
    used = addWords(words, sum);
  }
  const number = plus(sum.total, sum.current);
  return sum.seen && compared(number, TOO_LARGE) < 0 ? { number, scaled: sum.scaled } : null;
}

// Add the first words to a number: how many they are, 0 if they do not belong to it.
function addWords([word, following], sum) {
  const add = (number) => Object.assign(sum, { current: plus(sum.current, number), seen: true });
  const isZero = sum.current.above === 0n;
  if (SETS.articles.has(word) && (SETS.half.has(following) || SETS.quarter.has(following))) {
    // "A million and a half" is half a million more.
    const part = SETS.half.has(following) ? HALF : QUARTER;
    add(isZero ? times(part, sum.scale) : part);
    return 2;
  }
  if (SETS.articles.has(word) && MAPS.scales.has(following) && !sum.seen) add(fraction(1));
  else if (SETS.half.has(word)) {
    add(HALF);
    return SETS.articles.has(following) ? 2 : 1;
  } else if (SETS.quarters.has(word) && !isZero) sum.current = times(sum.current, QUARTER);
  else if (MAPS.small.has(word)) add(fraction(MAPS.small.get(word)));
  else if (MAPS.scales.has(word) && lengthOf(word) > 1 && (sum.seen || SETS.alone.has(word))) {
    const scale = fraction(MAPS.scales.get(word));
    const current = sum.seen ? times(sum.current, scale) : scale;
    Object.assign(sum, { current, seen: true, scaled: true });
    if (MAPS.scales.get(word) >= 1000) {
      Object.assign(sum, { total: plus(sum.total, current), current: ZERO, scale });
    }
  } else return 0;
  return 1;
}
