// What days, months or years a typed text may mean, if it is not a period. See `Day` in Python: a
// part that a day does not have is null, or 0 for `rounded`.

const DAYS_IN_FIGURES = TABLES.days_in_figures.map((source) => compiled(source).full);

function dayOf(year, month = null, day = null, further = {}) {
  const none = { rounded: 0, untilYear: null, untilMonth: null, missing: null };
  return { year, month, day, ...none, ...further };
}

function eraOf(about, beforeChrist, implied = false) {
  return { about, beforeChrist, missing: implied ? "no-era" : null };
}

// The astronomical year of a year that was typed in full.
function yearInEra(era, number) {
  if (!era.beforeChrist) return number;
  return number <= TABLES.largest_shifted ? 1 - number : -number;
}

// A year or decade of which the century was not typed.
function yearInCentury(era, number) {
  const about = Math.max(0, era.beforeChrist ? 1 - era.about : era.about);
  return about - (about % 100) + number;
}

// A day or month of a typed year, or the year.
function dayInEra(era, text, month = null, day = null) {
  const number = wholeNumber(text);
  if (lengthOf(text) === 2 && era.about >= 100 && !era.beforeChrist) {
    return dayOf(yearInCentury(era, number), month, day, { missing: "no-century" });
  }
  return dayOf(yearInEra(era, number), month, day, { missing: era.missing });
}

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
  const tokens = dateTokens(yearsInFull(text)) ?? [];
  if (tokens.length !== 1 || tokens[0].kind !== "number") return [];
  if (lengthOf(tokens[0].text) > TABLES.most_year_digits) return [];
  const years = tokens[0].number * multiplied;
  if (years < TABLES.least_ago) return [];
  return [dayOf(years > TABLES.largest_shifted ? -years : TABLES.counted_from - years)];
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
  for (const figures of DAYS_IN_FIGURES) {
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
  const [part, others] = partOf(read);
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
      return [dayInEra(era, first.text)];
    case "ordinal":
    case "roman":
      // "1917-го" is a year, but "17th" is not, nor is XVII.
      return lengthOf(first.text) > 2 ? [dayInEra(era, first.text)] : [];
    case "season number":
      return daysOfSeason(first.number, dayInEra(era, second.text));
    case "number season":
      return daysOfSeason(second.number, dayInEra(era, first.text));
    default:
      return daysWithMonth(tokens, era);
  }
}

// A month with a year, or with a day and a year in either order; the month may be Roman.
function daysWithMonth(tokens, era) {
  let months = tokens.filter((token) => token.kind === "month");
  let numbers = tokens.filter((token) => ["number", "ordinal", "roman"].includes(token.kind));
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
    const isYear = lengthOf(first.text) > 2 || first.number > 31;
    return isYear ? [dayInEra(era, first.text, month)] : [];
  }
  // "1938 March 2"
  const [day, year] = lengthOf(first.text) <= 2 ? numbers : numbers.reverse();
  return lengthOf(day.text) <= 2 ? [dayInEra(era, year.text, month, day.number)] : [];
}

function daysOfSeason(season, year) {
  const [first, last] = MAPS.season_months.get(String(season));
  const days = [{ ...year, month: first, untilYear: year.year, untilMonth: last }];
  // Winter is the part after New Year, or the December before it.
  return first === 1 ? [...days, { ...year, month: 12 }] : days;
}

// A century, or its beginning, middle or end.
function daysOfCentury(number, era, part = 0) {
  if (number < 1) return [];
  const { beforeChrist, missing } = era;
  const first = beforeChrist ? 1 - 100 * number : 100 * (number - 1);
  if (part) return [daysOfYears(first, MAPS.parts.get(String(part)), missing)];
  const century = dayOf(first, null, null, { rounded: 2, missing });
  // Counted from the year 1 on, the 19th century is 1801 to 1900.
  return beforeChrist ? [century] : [century, daysOfYears(first, [1, 100], missing)];
}

function daysOfDecade(decade, era, part) {
  let [{ number }, { missing }] = [decade, era];
  if (lengthOf(decade.text) <= 2) {
    number = yearInCentury(era, number);
    missing = number >= 100 ? "no-century" : missing;
  }
  if (number < 10) return [];
  const days = daysOfDecadeFrom(number, era, part, missing);
  if (number % 100 !== 0 || part) return days;
  // "1700s" may be all years that begin with 17.
  const century = era.beforeChrist
    ? daysOfYears(1 - number - 99, [0, 99], missing)
    : dayOf(number, null, null, { rounded: 2, missing });
  return [...days, century];
}

// A decade of a century: the eighties of the 18th century are the 1780s.
function daysOfDecadeIn(century, decade, era, part) {
  if (decade < 10 || decade >= 100 || century < 1) return [];
  return daysOfDecadeFrom(100 * (century - 1) + decade, era, part, era.missing);
}

function daysOfDecadeFrom(number, era, part, missing) {
  const first = era.beforeChrist ? 1 - number - 9 : number;
  if (part) return [daysOfYears(first, MAPS.decade_parts.get(String(part)), missing)];
  if (era.beforeChrist) return [daysOfYears(first, [0, 9], missing)];
  return [dayOf(first, null, null, { rounded: 1, missing })];
}

function daysOfYears(first, [start, end], missing) {
  return dayOf(first + start, null, null, { untilYear: first + end, missing });
}
