// Years in words, with a scale, or counted from now: 66 million years ago.

// The years of a text that counts them from now, or null.
function daysAgo(text) {
  const since = PATTERNS.years_since.full.exec(text)?.[1];
  if (since) return daysYearsAgo(since, 1);
  const { full } = PATTERNS.years_ago;
  const ago = full.exec(text) ?? full.exec(withoutFilling(text));
  return ago ? daysYearsAgo(ago[1], MAPS.ago.get(ago[2])) : null;
}

// Whether a text is a number of years: "30 years".
function isDuration(text) {
  const found = PATTERNS.duration.full.exec(text);
  const tokens = found ? (dateTokens(found[1]) ?? []) : [];
  return tokens.length === 1 && tokens[0].kind === "number"
    && tokens[0].number <= TABLES.most_duration;
}

function daysYearsAgo(text, multiplied) {
  return numbersOfYears(text, multiplied)
    .filter((years) => years >= TABLES.least_ago)
    .flatMap((years) => {
      const days = [dayOf(TABLES.counted_from - years), dayOf(-years)];
      // So long ago, it may as well be a year before Christ.
      return days.slice(0, years > TABLES.largest_shifted ? 2 : 1);
    });
}

function numbersOfYears(typed, multiplied) {
  // "−66 Ma" is as much as "66 Ma".
  const text = withoutFilling(typed).replace(/^-/u, "");
  const found = PATTERNS.decimal_years.full.exec(text);
  if (found) {
    const [, whole, part] = found;
    return [Math.floor((wholeNumber(whole + part) * multiplied) / 10 ** lengthOf(part))];
  }
  const read = yearsInFull(text)
    .map((each) => dateTokens(each) ?? [])
    .filter((tokens) => tokens.length === 1 && tokens[0].kind === "number")
    .filter(([token]) => lengthOf(token.text) <= TABLES.most_year_digits)
    .map(([token]) => token.number);
  const numbers = read.length > 0 ? read : wholeNumberInWords(text);
  return numbers.map((number) => number * multiplied);
}

// The whole number that words are: "treize virgule huit milliards"; none if they are none.
function wholeNumberInWords(text) {
  const found = numberInWords(text);
  if (found === null) return [];
  const { above, below } = reduced(found.number);
  const isRest = found.rest.split(" ").some((word) => word !== "" && !SETS.filling.has(word));
  return below > 1n || isRest ? [] : [Number(above)];
}

// A text with its years in digits alone: "66,000,000" and "66 million" are 66000000, and "13.800
// millones" are 13.8 million or 13,800 million.
function yearsInFull(text) {
  const other = text.replace(PATTERNS.grouped_scale.each, (found) => found.match(DIGIT.each).join(""));
  return [...new Set([text, other])].map(digitsAlone);
}

function digitsAlone(text) {
  return text
    .replace(PATTERNS.scaled_year.each, (_, whole, part = "", scale = "", further = "") => {
      const scales = BigInt(MAPS.scale_words.get(scale)) * BigInt(MAPS.scale_words.get(further) ?? 1);
      const scaled = BigInt(wholeNumber(whole + part)) * scales;
      return String(scaled / 10n ** BigInt(lengthOf(part)));
    })
    .replace(PATTERNS.grouped_year.each, (found) => found.match(DIGIT.each).join(""));
}

// The text without words before it that do not change its days.
function withoutFilling(typed) {
  let text = stripped(typed, " ,.()~");
  let [first, , rest] = partition(text, " ");
  const isFilling = (word) => SETS.filling.has(word.replace(/[.,]+$/u, ""));
  while (rest && isFilling(first) && !isRomanCentury(splitWords(text))) {
    text = stripped(rest, " ,.()~");
    [first, , rest] = partition(text, " ");
  }
  return text;
}

// The digits of a year in the words of a number: "mille sept cents"; "" if it is none.
function yearInWords(text) {
  if (!PATTERNS.no_digits.full.test(text)) return "";
  const found = numberInWords(text);
  if (found === null) return "";
  const { above, below } = reduced(found.number);
  if (below > 1n || above < 100n) return "";
  const rest = found.rest.split(" ").filter((word) => word !== "" && !SETS.filling.has(word));
  if (rest.length === 0) return String(above);
  // The last word may be an ordinal: 1900 and "seventeenth", as in Russian.
  const [kind, last] = MAPS.vocabulary.get(rest[0]) ?? [];
  const isLast = rest.length === 1 && kind === "ordinal";
  const fits = above % 100n === 0n || (above % 10n === 0n && last < 10);
  return isLast && fits ? String(above + BigInt(last)) : "";
}
