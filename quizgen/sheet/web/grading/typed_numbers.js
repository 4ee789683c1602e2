// What numbers a typed text may mean: any grouping and decimal sign, words, fractions, per cent.

// Digits in groups of three, by the mark between the groups.
const GROUPED = TABLES.grouped.map(([mark, source]) => [mark, compiled(source).full]);

// All numbers that a text may mean, a single one as a range from itself to itself. What follows a
// number, such as a unit, is ignored. `side` is "more" or "less" where the text names a bound.
function typedNumbers(typed) {
  let [side, text] = withoutSide(evenNumber(typed));
  if (PATTERNS.or_more.any.test(text)) side = "more";
  const percent = PATTERNS.percent.any.test(text);
  text = stripped(text.replace(PATTERNS.percent.each, ""));
  const ends = [...singleNumbers(text)].map(({ number }) => [number, number]);
  for (const gap of text.matchAll(PATTERNS.number_gap.each)) {
    const first = text.slice(0, gap.index).replace(PATTERNS.range_start.any, "");
    if (gap.index > 0) ends.push(...ranges(first, text.slice(gap.index + gap[0].length)));
  }
  return ends.map(([low, high]) => ({ low, high, percent, side }));
}

// A plain text with fractions in digits, without marks at its ends.
function evenNumber(typed) {
  let text = typed;
  for (const [sign, digits] of MAPS.fraction_signs) text = text.replaceAll(sign, ` ${digits} `);
  return stripped(plain(text), ' ;:!?"“”').replace(PATTERNS.sign_apart.any, "-");
}

// The bound that is named before a number, if any, and the text without what names it.
function withoutSide(even) {
  let [side, text, before] = ["", even, null];
  while (text !== before) {
    before = text;
    text = text.replace(PATTERNS.about.any, "").replace(PATTERNS.exactly.any, "");
    for (const name of ["more", "less"]) {
      const { any } = PATTERNS[name];
      if (any.test(text)) [side, text] = [name, text.replace(any, "")];
    }
  }
  return [side, text];
}

// The ranges between two texts. "20 to 25 thousand" may be twenty thousand to 25 thousand.
function* ranges(first, last) {
  const scale = MAPS.scales.get(splitWords(last).find((word) => MAPS.scales.has(word))) ?? 1;
  for (const { number: high } of singleNumbers(last)) {
    for (const { number, scaled } of singleNumbers(first)) {
      for (const factor of scaled || scale === 1 ? [1] : [1, scale]) {
        const low = times(number, fraction(factor));
        if (compared(low, high) <= 0) yield [low, high];
      }
    }
  }
}

// The single numbers that a text may mean, each with whether a scale word follows it.
function* singleNumbers(typed) {
  const text = stripped(typed);
  const found = PATTERNS.figures.any.exec(text)?.[0];
  if (found === undefined) {
    const inWords = numberInWords(text);
    if (inWords !== null) yield inWords;
    return;
  }
  const rest = stripped(text.slice(found.length));
  const space = found.lastIndexOf(" ");
  const [whole, ending] = [found.slice(0, Math.max(0, space)), found.slice(space + 1) + rest];
  const parts = PATTERNS.fraction.any.exec(ending);
  if (rest.startsWith("/") && parts !== null && wholeNumber(parts[2]) > 0) {
    const part = fraction(wholeNumber(parts[1]), wholeNumber(parts[2]));
    for (const number of whole ? inFigures(whole) : [ZERO]) {
      yield* withScale(plus(number, part), ending.slice(parts[0].length));
    }
  } else if (PATTERNS.and_a_half.any.test(rest)) {
    for (const number of inFigures(found)) yield { number: plus(number, HALF), scaled: false };
  } else if (!PATTERNS.goes_on.any.test(rest)) {
    for (const number of inFigures(found)) yield* withScale(number, rest);
  }
}

// The number with the scale words that follow it: "1.5 million", "39k".
function* withScale(single, rest) {
  let [number, lastScale] = [single, 0];
  for (const word of stripped(rest, " .").split(PATTERNS.scale_ends.any)) {
    if (MAPS.scales.has(word)) {
      lastScale = MAPS.scales.get(word);
      number = times(number, fraction(lastScale));
    } else if (isDigits(word) && lengthOf(word) <= 9 && wholeNumber(word) < lastScale) {
      // "38 thousand 848"
      number = plus(number, fraction(wholeNumber(word)));
    } else break;
  }
  const size = number.above < 0n ? times(number, fraction(-1)) : number;
  if (compared(size, TOO_LARGE) < 0) yield { number, scaled: lastScale > 0 };
}

// What digits with points, commas, spaces and the like may mean.
function inFigures(typed) {
  const text = stripped(typed.replace(/^[+-]+/, ""));
  const digits = [...text].filter(isDigits).length;
  if (digits > TABLES.most_digits) return [];
  const sign = typed.startsWith("-") ? -1n : 1n;
  const numberOf = (whole, decimals) => {
    const ascii = [...`0${whole}${decimals}`].map(wholeNumber).join("");
    return fraction(sign * BigInt(ascii), 10n ** BigInt(lengthOf(decimals)));
  };
  if (PATTERNS.digits.full.test(text)) return text ? [numberOf(text, "")] : [];
  const found = [];
  for (const [group, grouped] of GROUPED) {
    for (const point of [".", ","].filter((each) => each !== group)) {
      const [whole, , decimals] = partition(text, point);
      const fits = grouped.test(whole) && PATTERNS.digits.full.test(decimals);
      if (fits && (whole || decimals)) {
        const number = numberOf(whole.replaceAll(group, ""), decimals);
        if (!found.some((each) => areSame(each, number))) found.push(number);
      }
    }
  }
  return found;
}
