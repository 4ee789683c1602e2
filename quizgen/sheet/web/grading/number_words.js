// Numbers in English words: "thirty-nine thousand", "one and a half million", "a dozen".

const PARTS = new Map([["half", decimal(5, -1)], ["quarter", decimal(25, -2)]]);
const isArticle = (word) => word === "a" || word === "an";

// The number, with whether it has a scale word; null if there is none.
function numberInWords(text) {
  let [total, current, last] = [ZERO, ZERO, decimal(1)];
  let [seen, scaled] = [false, false];
  const words = text.split(WORD_ENDS).filter((word) => word !== "" && word !== "and");
  for (let place = 0; place < words.length; place += 1) {
    const [word, next] = [words[place], words[place + 1]];
    const isZero = current.digits === 0n;
    if (isArticle(word) && PARTS.has(next)) {
      // "A million and a half" is half a million more.
      const part = PARTS.get(next);
      [current, seen] = [plus(current, isZero ? times(part, last) : part), true];
      place += 1;
    } else if (isArticle(word) && !seen && SCALES.has(next)) {
      [current, seen] = [decimal(1), true];
    } else if (word === "half") {
      [current, seen] = [plus(current, PARTS.get("half")), true];
      if (isArticle(next)) place += 1;
    } else if (word === "quarters" && !isZero) {
      current = over(current, decimal(4));
    } else if (SMALL_NUMBERS.has(word)) {
      [current, seen] = [plus(current, decimal(SMALL_NUMBERS.get(word))), true];
    } else if (SCALES.has(word) && lengthOf(word) > 1 && (seen || ALONE.has(word))) {
      const scale = decimal(SCALES.get(word));
      current = times(seen ? current : decimal(1), scale);
      [seen, scaled] = [true, true];
      if (SCALES.get(word) >= 1000) [total, current, last] = [plus(total, current), ZERO, scale];
    } else break;
  }
  const number = plus(total, current);
  return seen && firstPower(number) <= MOST_DIGITS ? { number, scaled } : null;
}
