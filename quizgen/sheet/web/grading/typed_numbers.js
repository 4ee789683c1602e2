// What numbers a typed text may mean: any grouping and decimal sign, words, fractions, per cent.

const SCALES = new Map(TABLES.scales);
const SMALL_NUMBERS = new Map(TABLES.small_numbers);
const ALONE = new Set(TABLES.alone);
const FRACTIONS = TABLES.fractions;
const MOST_DIGITS = TABLES.most_digits;

const ABOUT_NUMBER = pattern(TABLES.patterns.about);
const MORE = pattern(TABLES.patterns.more);
const LESS = pattern(TABLES.patterns.less);
const PLAIN = pattern(String.raw`^(?:the|exactly|precisely|just|only|=)(?:\s+|(?=\d))`);
const ANOTHER = pattern(`^${TABLES.patterns.another}`);
const PERCENT = pattern(TABLES.patterns.percent);
const EACH_PERCENT = pattern(TABLES.patterns.percent, "g");
const FIGURES = pattern(String.raw`^(?:[+-]?\d[\d.,' _]*(?<![., '_])|[+-]?[.,]\d+)`);
const OR_MORE = pattern(String.raw`\d\s*\+|or more$|and more$`);
const GAP = pattern(String.raw`\s*(?:\.\.+|…|-| to | bis | à | and | до )\s*`, "g");
const FROM = pattern(String.raw`^(?:between|from|zwischen|von|entre|de|от)\s+`);
const SIGN_APART = pattern(String.raw`^(?:minus|-)\s+(?=\d)`);
const FRACTION = pattern(String.raw`^(\d{1,3})/(\d{1,3})(?!\d)`);
const GOES_ON = pattern(String.raw`^(?:[.,']?\d|/|(?:-|\.\.+|…|to|bis|à|до)\s*\d)`);
const AND_A_HALF = pattern(String.raw`^(?:and|und) a half\b`);
const SCALE_ENDS = pattern(String.raw`[\s.-]+`);
const WORD_ENDS = pattern(String.raw`[\s,-]+`);
const SOME_DIGITS = fullPattern(String.raw`\d*`);
// Digits in groups, by the mark between the groups.
const GROUPED = new Map(
  [[" ", " "], ["'", "'"], ["_", "_"], [",", ","], [".", "\\."]].map(([mark, source]) => [
    mark,
    fullPattern(String.raw`\d{1,3}(?:${source}\d{3})+|\d*`),
  ]),
);

// All numbers that a text may mean, a single one as a range from itself to itself. What follows a
// number, such as a unit, is left alone. `side` is "more" or "less" where the text names a bound.
function typedNumbers(typed) {
  let [side, text] = withoutSide(evenNumber(typed));
  if (OR_MORE.test(text)) side = "more";
  const percent = PERCENT.test(text);
  text = stripped(text.replace(EACH_PERCENT, ""));
  const found = [];
  for (const { number } of singleNumbers(text)) found.push([number, number]);
  for (const gap of text.matchAll(GAP)) {
    if (gap.index > 0) {
      const last = text.slice(gap.index + gap[0].length);
      found.push(...ranges(text.slice(0, gap.index).replace(FROM, ""), last));
    }
  }
  return found.map(([low, high]) => ({ low, high, percent, side }));
}

// Which bound is named before a number, and the text without what names it.
function withoutSide(even) {
  let side = "";
  let text = even;
  for (;;) {
    const before = text;
    text = text.replace(ABOUT_NUMBER, "").replace(PLAIN, "");
    for (const [sign, name] of [[MORE, "more"], [LESS, "less"]]) {
      if (sign.test(text)) [side, text] = [name, text.replace(sign, "")];
    }
    if (text === before) return [side, text];
  }
}

function* ranges(first, last) {
  const scale = splitWords(last).find((word) => SCALES.has(word));
  const factor = decimal(SCALES.get(scale) ?? 1);
  for (const { number: high } of singleNumbers(last)) {
    for (const { number: low, scaled } of singleNumbers(first)) {
      // "20 to 25 thousand" is twenty thousand to twenty-five thousand as well.
      if (compared(low, high) <= 0) yield [low, high];
      const larger = times(low, factor);
      if (scale !== undefined && !scaled && compared(larger, high) <= 0) yield [larger, high];
    }
  }
}

// In lower case, fractions and dashes in one form, one space at most.
function evenNumber(typed) {
  let text = typed;
  for (const [sign, fraction] of FRACTIONS) text = text.replaceAll(sign, ` ${fraction} `);
  text = casefold(text.normalize("NFKC"));
  text = text.replace(/[‐‑‒–—−]/gu, "-").replace(/[’‘ʼ`´]/gu, "'");
  return stripped(splitWords(text).join(" "), " ;:!?\"“”").replace(SIGN_APART, "-");
}

// The single numbers that a text may mean, each with whether a scale word stood by it.
function* singleNumbers(typed) {
  const text = stripped(typed);
  const found = FIGURES.exec(text)?.[0];
  if (found === undefined) {
    const spelled = numberInWords(text);
    if (spelled !== null) yield spelled;
    return;
  }
  const rest = stripped(text.slice(found.length));
  const lastSpace = found.lastIndexOf(" ");
  const ending = found.slice(lastSpace + 1) + rest;
  const fraction = FRACTION.exec(ending);
  if (rest.startsWith("/") && fraction !== null && wholeNumber(fraction[2]) > 0) {
    const whole = found.slice(0, Math.max(0, lastSpace));
    const [above, below] = [wholeNumber(fraction[1]), wholeNumber(fraction[2])];
    const part = over(decimal(above), decimal(below));
    const after = stripped(ending.slice(fraction[0].length));
    for (const number of whole ? inFigures(whole) : [ZERO]) {
      yield* withScale(plus(number, part), after);
    }
  } else if (AND_A_HALF.test(rest)) {
    const half = decimal(5, -1);
    for (const number of inFigures(found)) yield { number: plus(number, half), scaled: false };
  } else if (!GOES_ON.test(rest) && !ANOTHER.test(rest)) {
    for (const number of inFigures(found)) yield* withScale(number, rest);
  }
}

// The number with the scale words that follow it: "1.5 million", "39k".
function* withScale(single, rest) {
  let number = single;
  let lastScale = 0;
  for (const word of stripped(rest, " .").split(SCALE_ENDS)) {
    if (SCALES.has(word)) {
      lastScale = SCALES.get(word);
      number = times(number, decimal(lastScale));
    } else if (isDigits(word) && lengthOf(word) <= 9 && wholeNumber(word) < lastScale) {
      // "38 thousand 848"
      number = plus(number, decimal(wholeNumber(word)));
    } else break;
  }
  if (firstPower(number) <= MOST_DIGITS) yield { number, scaled: lastScale > 0 };
}

// What digits with points, commas, spaces and the like may mean.
function inFigures(typed) {
  const text = stripped(asciiDigits(typed).replace(/^[+-]+/, ""));
  const signed = (digits) => {
    const number = readDecimal(digits);
    return typed.startsWith("-") ? negative(number) : number;
  };
  if (text.replace(/[^0-9]/g, "").length > MOST_DIGITS) return [];
  if (SOME_DIGITS.test(text)) return text ? [signed(text)] : [];
  const found = [];
  for (const [group, grouped] of GROUPED) {
    for (const point of [".", ","]) {
      const [whole, , decimals] = partition(text, point);
      const fits = grouped.test(whole) && SOME_DIGITS.test(decimals) && (whole || decimals);
      if (point !== group && fits) {
        const number = signed(`${whole.replaceAll(group, "") || "0"}.${decimals}`);
        if (!found.some((each) => compared(each, number) === 0)) found.push(number);
      }
    }
  }
  return found;
}
