// What days, months or years a typed text may mean that is no period. A day has a year, a month or
// null, a day or null, `century` that says whether its century was named, `rounded`, the number of
// digits of the year that are not known, and `lastMonth`, of a season, or null.

const YEAR_FIRST = fullPattern(String.raw`(\d{4})([./])(\d{1,2})\2(\d{1,2})`);
const ROMAN_MONTH = fullPattern(String.raw`(\d{1,2})([./ -])([ivx]{1,4})\2(\d{2,4})`);
const ISO = fullPattern(String.raw`(-?\d{4})-(\d{1,2})(?:-(\d{1,2}))?`);
const COMPACT = fullPattern(String.raw`(\d{4})(\d{2})(\d{2})`);
const NUMERIC = fullPattern(String.raw`(\d{1,2})\s*([./-])\s*(\d{1,2})\s*\2\s*(\d{2,4})`);
const MONTH_YEAR = fullPattern(String.raw`(\d{1,2})\s*[./]\s*(\d{4})`);
const MINUS_YEAR = fullPattern(String.raw`-\d{1,4}`);
const DECADE = fullPattern(TABLES.patterns.decade);
const CENTURY = fullPattern(TABLES.patterns.century);

// With letters or the like between hyphens; a pattern of Python says so with [^\W\d].
const HYPHENED = /(\p{Nd}{1,2})-([\p{L}\p{Nl}\p{No}_]{3,})\.?-(\p{Nd}{2,4})/gu;
const DAY_ENDING = pattern(String.raw`(\d)(st|nd|rd|th|er|ste|ten|го|-го|е|ого)\b`, "g");
const YEAR_ELIDED = pattern(String.raw`['’](\d\d)\b`, "g");

function typedDay(year, month = null, day = null, further = {}) {
  return { year, month, day, century: true, rounded: 0, lastMonth: null, ...further };
}

// `about` is a year, in whose century "38" is read.
function typedDays(typed, about, beforeChrist) {
  const text = withoutFilling(typed);
  const figures = daysInFigures(text, about, beforeChrist);
  if (figures.length > 0) return figures;
  const decade = DECADE.exec(text);
  if (decade) {
    const year = decade[1];
    // Before Christ, the notation of the decks has no decades and no centuries.
    if (lengthOf(year) <= 2 || beforeChrist) return [];
    return [typedDay(wholeNumber(year), null, null, { rounded: 1 })];
  }
  const century = CENTURY.exec(text);
  if (century) {
    if (beforeChrist) return [];
    return [typedDay((wholeNumber(century[1]) - 1) * 100, null, null, { rounded: 2 })];
  }
  if (MINUS_YEAR.test(text)) {
    const number = wholeNumber(text);
    const days = [typedDay(1 + number)];
    return lengthOf(text) === 5 ? [...days, typedDay(number)] : days;
  }
  return daysInWords(text, about, beforeChrist);
}

// A day or month in figures alone, of which a month may be Roman.
function daysInFigures(text, about, beforeChrist) {
  let found = COMPACT.exec(text) ?? ISO.exec(text);
  if (found) {
    const [year, month, day] = found.slice(1).map((part) => part && wholeNumber(part));
    return [typedDay(year, month, day ?? null)];
  }
  found = YEAR_FIRST.exec(text);
  if (found) return [typedDay(...[1, 3, 4].map((group) => wholeNumber(found[group])))];
  found = MONTH_YEAR.exec(text);
  if (found) return [typedDay(wholeNumber(found[2]), wholeNumber(found[1]))];
  found = ROMAN_MONTH.exec(text);
  if (found && ROMAN_MONTHS.has(found[3])) {
    const { year, ...century } = typedYear(found[4], about, beforeChrist);
    return [typedDay(year, ROMAN_MONTHS.get(found[3]), wholeNumber(found[1]), century)];
  }
  found = NUMERIC.exec(text);
  if (found === null) return [];
  const [first, second] = [wholeNumber(found[1]), wholeNumber(found[3])];
  if (first === 0 || second === 0) return [];
  const { year, ...century } = typedYear(found[4], about, beforeChrist);
  const days = [typedDay(year, second, first, century)];
  return found[2] === "." ? days : [...days, typedDay(year, first, second, century)];
}

// The text without words before it that say nothing to its days.
function withoutFilling(typed) {
  let text = stripped(typed, " ,.()~");
  let [first, , rest] = partition(text, " ");
  while (rest && FILLING.has(first)) {
    text = stripped(rest);
    [first, , rest] = partition(text, " ");
  }
  return text;
}

function dateTokens(typed) {
  let text = typed.replace(DAY_ENDING, "$1");
  text = text.replace(HYPHENED, "$1 $2 $3").replace(YEAR_ELIDED, "$1");
  const words = text.split(/[ ,.()~]+/).filter((word) => word !== "" && !FILLING.has(word));
  return words.map((word) => DAY_WORDS.get(word) ?? word);
}

// A date with its month in words, or a year alone.
function daysInWords(text, about, beforeChrist) {
  const words = dateTokens(text);
  const numbers = words.filter(isDigits);
  const names = words.filter((word) => !isDigits(word));
  const long = numbers.some((each) => lengthOf(each) > 4);
  if (names.length > 1 || numbers.length < 1 || numbers.length > 2 || long) return [];
  if (names.length === 0) return numbers.length === 1 ? yearAlone(numbers[0]) : [];
  const name = stripped(names[0], "'’");
  if (SEASONS.has(name) && numbers.length === 1) return inSeason(SEASONS.get(name), numbers[0]);
  const month = monthOf(name);
  if (month === null) return [];
  if (numbers.length === 1) {
    // "March 2" has no year, and none is made up for it; "March 38" may be a year.
    const isYear = lengthOf(numbers[0]) > 2 || wholeNumber(numbers[0]) > 31;
    return isYear ? inMonth(month, null, numbers[0]) : [];
  }
  const [day, yearText] = numbers;
  if (lengthOf(day) <= 2) return inMonth(month, day, yearText);
  // "1938 March 2"
  return lengthOf(yearText) <= 2 ? inMonth(month, yearText, day) : [];

  function yearAlone(digits) {
    const { year, ...century } = typedYear(digits, about, beforeChrist);
    return [typedDay(year, null, null, century)];
  }

  function inMonth(ofYear, day, digits) {
    const { year, ...century } = typedYear(digits, about, beforeChrist);
    return [typedDay(year, ofYear, day === null ? null : wholeNumber(day), century)];
  }

  // Winter is the part after New Year, or the December before it.
  function inSeason([first, lastMonth], digits) {
    const { year, ...century } = typedYear(digits, about, beforeChrist);
    const season = typedDay(year, first, null, { ...century, lastMonth });
    return first === 1 ? [season, typedDay(year, 12, null, century)] : [season];
  }
}

// A year, and whether it names its century.
function typedYear(digits, about, beforeChrist) {
  const number = wholeNumber(digits);
  if (beforeChrist) return { year: 1 - number, century: true };
  if (lengthOf(digits) === 2 && about >= 100) {
    return { year: about - (about % 100) + number, century: false };
  }
  return { year: number, century: true };
}
