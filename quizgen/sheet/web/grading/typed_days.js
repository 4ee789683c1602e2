// What days, months or years a typed text may mean, if it is not a period. See `Day` in Python: a
// part that a day does not have is null, or 0 for `rounded`.

const DAYS_IN_FIGURES = TABLES.days_in_figures.map((source) => compiled(source).full);

function dayOf(year, month = null, day = null, further = {}) {
  return { year, month, day, century: true, rounded: 0, lastMonth: null, ...further };
}

// A day, month or season of a typed year; "38" is in the century of the year `about` of the era.
function dayInEra({ about, beforeChrist }, yearText, month = null, day = null, lastMonth = null) {
  const year = wholeNumber(yearText);
  if (beforeChrist) return dayOf(1 - year, month, day, { lastMonth });
  if (lengthOf(yearText) === 2 && about >= 100) {
    return dayOf(about - (about % 100) + year, month, day, { lastMonth, century: false });
  }
  return dayOf(year, month, day, { lastMonth });
}

function typedDays(typed, era) {
  const text = withoutFilling(typed);
  const figures = daysInFigures(text, era);
  if (figures.length > 0) return figures;
  const decade = PATTERNS.decade.full.exec(text)?.[1];
  if (decade) {
    // Before Christ, the notation of the decks has no decades and no centuries.
    if (lengthOf(decade) <= 2 || era.beforeChrist) return [];
    return [dayOf(wholeNumber(decade), null, null, { rounded: 1 })];
  }
  const century = PATTERNS.century.full.exec(text)?.[1];
  if (century) {
    if (era.beforeChrist) return [];
    return [dayOf((wholeNumber(century) - 1) * 100, null, null, { rounded: 2 })];
  }
  if (PATTERNS.minus_year.full.test(text)) {
    const number = wholeNumber(text);
    // With four digits, it may be astronomical.
    return lengthOf(text) === 5 ? [dayOf(1 + number), dayOf(number)] : [dayOf(1 + number)];
  }
  return daysInWords(text, era);
}

// A day or month in figures alone; the month may be Roman.
function daysInFigures(text, era) {
  for (const figures of DAYS_IN_FIGURES) {
    const { year, month, day } = figures.exec(text)?.groups ?? {};
    const numbers = [year, month, day].map((part) => (part ? wholeNumber(part) : null));
    if (year) return [dayOf(...numbers)];
  }
  const roman = PATTERNS.roman_month.full.exec(text);
  if (roman && MAPS.roman_months.has(roman[3])) {
    return [dayInEra(era, roman[4], MAPS.roman_months.get(roman[3]), wholeNumber(roman[1]))];
  }
  const found = PATTERNS.day_and_month.full.exec(text);
  if (found === null) return [];
  const [first, second] = [wholeNumber(found[1]), wholeNumber(found[3])];
  if (first === 0 || second === 0) return [];
  const days = [dayInEra(era, found[4], second, first)];
  return found[2] === "." ? days : [...days, dayInEra(era, found[4], first, second)];
}

// The text without words before it that do not change its days.
function withoutFilling(typed) {
  let text = stripped(typed, " ,.()~");
  let [first, , rest] = partition(text, " ");
  while (rest && SETS.filling.has(first)) {
    text = stripped(rest);
    [first, , rest] = partition(text, " ");
  }
  return text;
}

// The words of a date, and its numbers; days in words are numbers.
function dateTokens(typed) {
  const text = typed
    .replace(PATTERNS.day_ending.each, "$1")
    .replace(PATTERNS.hyphened.each, "$1 $2 $3")
    .replace(PATTERNS.year_elided.each, "$1");
  const words = text
    .split(PATTERNS.token_ends.any)
    .filter((word) => word !== "" && !SETS.filling.has(word))
    .map((word) => String(MAPS.days.get(word) ?? word));
  return [words.filter((word) => !isDigits(word)), words.filter(isDigits)];
}

// A date with its month in words, or a year alone.
function daysInWords(text, era) {
  const [names, numbers] = dateTokens(text);
  const long = numbers.some((each) => lengthOf(each) > 4);
  if (names.length > 1 || ![1, 2].includes(numbers.length) || long) return [];
  if (names.length === 0) return numbers.length === 1 ? [dayInEra(era, numbers[0])] : [];
  const name = stripped(names[0], "'");
  if (MAPS.seasons.has(name) && numbers.length === 1) {
    const [first, last] = MAPS.seasons.get(name);
    const season = dayInEra(era, numbers[0], first, null, last);
    // Winter is the part after New Year, or the December before it.
    return first === 1 ? [season, dayInEra(era, numbers[0], 12)] : [season];
  }
  const month = monthOf(name);
  return month === null ? [] : daysInMonthNamed(month, numbers, era);
}

// A month with a year, or with a day and a year in either order.
function daysInMonthNamed(month, numbers, era) {
  if (numbers.length === 1) {
    // "March 2" has no year, and none is made up for it; "March 38" may be a year.
    const isYear = lengthOf(numbers[0]) > 2 || wholeNumber(numbers[0]) > 31;
    return isYear ? [dayInEra(era, numbers[0], month)] : [];
  }
  // "1938 March 2"
  const [day, year] = lengthOf(numbers[0]) <= 2 ? numbers : numbers.reverse();
  return lengthOf(day) <= 2 ? [dayInEra(era, year, month, wholeNumber(day))] : [];
}
