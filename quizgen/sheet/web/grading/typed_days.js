// What days, months or years a typed text may mean, if it is not a period.

const DAYS_IN_FIGURES = TABLES.days_in_figures.map((source) => compiled(source).full);

function typedDays(typed, era) {
  let text = withoutFilling(typed);
  const ago = PATTERNS.years_ago.full.exec(text);
  if (ago) return daysYearsAgo(ago[1], MAPS.ago.get(ago[2]));
  if (era.beforeChrist) text = yearsInFull(text);
  const figures = daysInFigures(text, era);
  if (figures.length > 0) return figures;
  const century = PATTERNS.century_sign.full.exec(text)?.[1];
  if (century) return daysOfCentury(wholeNumber(century), era);
  if (PATTERNS.minus_year.full.test(text)) {
    const number = wholeNumber(text);
    // With four digits, it may be astronomical.
    return lengthOf(text) === 5 ? [dayOf(1 + number), dayOf(number)] : [dayOf(1 + number)];
  }
  return daysInWords(text, era);
}

function daysYearsAgo(text, multiplied) {
  const years = numberOfYears(text, multiplied);
  if (years < TABLES.least_ago) return [];
  const days = [dayOf(TABLES.counted_from - years), dayOf(-years)];
  // So long ago, it may as well be a year before Christ.
  return days.slice(0, years > TABLES.largest_shifted ? 2 : 1);
}

function numberOfYears(text, multiplied) {
  const found = PATTERNS.decimal_years.full.exec(text);
  if (found) {
    const [, whole, part] = found;
    return Math.floor((wholeNumber(whole + part) * multiplied) / 10 ** lengthOf(part));
  }
  const tokens = dateTokens(yearsInFull(text)) ?? [];
  if (tokens.length !== 1 || tokens[0].kind !== "number") return 0;
  if (lengthOf(tokens[0].text) > TABLES.most_year_digits) return 0;
  return tokens[0].number * multiplied;
}

// A text with its years in digits alone: "66,000,000" and "66 million" are 66000000.
function yearsInFull(text) {
  return text
    .replace(PATTERNS.scaled_year.each, (_, whole, part = "", scale = "") => {
      const scaled = BigInt(wholeNumber(whole + part)) * BigInt(MAPS.scale_words.get(scale));
      return String(scaled / 10n ** BigInt(lengthOf(part)));
    })
    .replace(PATTERNS.grouped_year.each, (found) => found.match(DIGIT.each).join(""));
}

// A day or month in figures alone; the month may be Roman.
function daysInFigures(text, era) {
  // 66000000 BC is a year.
  for (const figures of era.beforeChrist ? DAYS_IN_FIGURES.slice(1) : DAYS_IN_FIGURES) {
    const groups = figures.exec(text)?.groups;
    if (!groups) continue;
    const [month, day] = [groups.month, groups.day].map((part) => (part ? wholeNumber(part) : null));
    const { year } = groups;
    return year.startsWith("-")
      ? [dayOf(wholeNumber(year), month, day)]
      : [dayInEra(era, year, month, day)];
  }
  const roman = PATTERNS.roman_month.full.exec(text);
  const month = roman ? romanNumber(roman[2]) : 0;
  if (month >= 1 && month <= 12) {
    return [dayInEra(era, roman[3], month, roman[1] ? wholeNumber(roman[1]) : null)];
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
  while (rest && SETS.filling.has(first.replace(/[.,]+$/u, ""))) {
    text = stripped(rest, " ,.()~");
    [first, , rest] = partition(text, " ");
  }
  return text;
}

// A date with words in it, or a year alone.
function daysInWords(text, era) {
  const read = dateTokens(text);
  if (read === null) return [];
  const [part, others] = datePartOf(read);
  const tokens = withCenturies(withDecades(others));
  const most = era.beforeChrist ? TABLES.most_year_digits : 4;
  if (tokens.some((token) => lengthOf(token.text) > most)) return [];
  const [first, second] = tokens;
  switch (tokens.map((token) => token.kind).join(" ")) {
    case "century":
      return daysOfCentury(first.number, era, part);
    case "decade":
      return daysOfDecade(first, era, part);
    case "decade century":
      return daysOfDecadeIn(second.number, first.number, era, part);
    case "century decade":
      return daysOfDecadeIn(first.number, second.number, era, part);
    case "number":
    case "year":
      return [dayInEra(era, first.text)];
    case "ordinal":
    case "roman":
      // "1917-го" is a year, but "17th" is not, nor is XVII.
      return lengthOf(first.text) > 2 ? [dayInEra(era, first.text)] : [];
    case "season number":
    case "season year":
      return daysOfSeason(first.number, dayInEra(era, second.text));
    case "number season":
    case "year season":
      return daysOfSeason(second.number, dayInEra(era, first.text));
    default:
      return daysWithMonth(tokens, era);
  }
}

// A month with a year, or with a day and a year in either order; the month may be Roman.
function daysWithMonth(tokens, era) {
  let months = tokens.filter((token) => token.kind === "month");
  let numbers = tokens.filter((token) => SETS.numerals.has(token.kind));
  if (months.length === 0) {
    const isMonth = (token) => token.kind === "roman" && token.number <= 12;
    months = numbers.filter(isMonth);
    numbers = numbers.filter((token) => !isMonth(token));
  }
  const many = numbers.length;
  if (months.length !== 1 || many < 1 || many > 2 || tokens.length !== 1 + many) return [];
  const [{ number: month }, [first]] = [months[0], numbers];
  if (many === 1) {
    // "March 2" has no year, and none is made up for it; "March 38" may be a year.
    const isYear = era.named || first.kind === "year" || lengthOf(first.text) > 2 || first.number > 31;
    return isYear ? [dayInEra(era, first.text, month)] : [];
  }
  // "1938 March 2"
  const isDay = first.kind !== "year" && lengthOf(first.text) <= 2;
  const [day, year] = isDay ? numbers : numbers.reverse();
  return day.kind !== "year" && lengthOf(day.text) <= 2 ? [dayInEra(era, year.text, month, day.number)] : [];
}
