// What days, months or years a typed text may mean, if it is not a period.

const DAYS_IN_FIGURES = TABLES.days_in_figures.map((source) => compiled(source).full);

function typedDays(typed, era) {
  const counted = daysAgo(typed);
  if (counted !== null) return counted;
  if (isDuration(typed)) return [];
  let text = withoutFilling(typed);
  // "Dos mil" is a number, although "dos" alone would change nothing.
  const year = yearInWords(typed) || yearInWords(text);
  if (era.beforeChrist) {
    const ways = yearsInFull(text);
    if (ways.length > 1) return ways.flatMap((each) => typedDays(each, era));
    [text] = ways;
  }
  const figures = daysInFigures(withoutFillingAfter(text), era);
  if (figures.length > 0) return figures;
  const century = PATTERNS.century_sign.full.exec(text)?.[1];
  if (century) return daysOfCentury(wholeNumber(century), era);
  if (PATTERNS.minus_year.full.test(text)) {
    const number = wholeNumber(text);
    // With four digits, it may be astronomical.
    return lengthOf(text) === 5 ? [dayOf(1 + number), dayOf(number)] : [dayOf(1 + number)];
  }
  const days = daysInWords(text, era);
  const isYear = year !== "" && lengthOf(year) <= mostDigits(era);
  const found = isYear ? [dayInEra(era, year), ...days] : days;
  // "10,000 BC" is shown for two years.
  const last = found.filter(isLastShifted).map((day) => ({ ...day, year: day.year - 1 }));
  return [...found, ...last];
}

function isLastShifted({ year, untilYear, rounded }) {
  return year === 1 - TABLES.largest_shifted && untilYear === null && rounded === 0;
}

const mostDigits = (era) => (era.beforeChrist ? TABLES.most_year_digits : 4);

// A day or month in figures alone; the month may be Roman.
function daysInFigures(text, era) {
  const years = PATTERNS.next_year.full.exec(text);
  // "1936/7" is two years.
  if (years && wholeNumber(years[2]) === wholeNumber(years[1]) + 1) return [];
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

// The text without such words after it: "22.06.1941 г.".
function withoutFillingAfter(typed) {
  let text = typed;
  for (let at = text.lastIndexOf(" "); at > 0; at = text.lastIndexOf(" ")) {
    if (!SETS.filling.has(text.slice(at + 1))) break;
    text = text.slice(0, at).replace(/[ ,.()~]+$/u, "");
  }
  return text;
}

// A date with words in it, or a year alone.
function daysInWords(text, era) {
  const read = dateTokens(text);
  if (read === null) return [];
  const [part, others] = datePartOf(read);
  const tokens = withCenturies(withDecades(others));
  const isReadable = tokens.every((token) => lengthOf(token.text) <= mostDigits(era));
  return isReadable ? daysOfTokens(tokens, era, part) : [];
}

function daysOfTokens(tokens, era, part) {
  const [first, second] = tokens;
  switch (tokens.map((token) => token.kind).join(" ")) {
    case "":
    case "unknown":
      return part === TABLES.turn ? daysOfTurn(era) : daysWithMonth(tokens, era, part);
    case "century":
      return daysOfCentury(first.number, era, part);
    case "millennium":
      return daysOfMillennium(first.number, era, part);
    case "decade":
      return daysOfDecade(first, era, part);
    case "decade century":
      return daysOfDecadeIn(second.number, first.number, era, part);
    case "century decade":
      return daysOfDecadeIn(first.number, second.number, era, part);
    case "number":
    case "year":
      return daysOfYear(dayInEra(era, first.text), part);
    case "ordinal":
    case "roman": {
      // "1917-го" is a year, but "17th" is not, and XVII is a century unless it is before or after
      // Christ.
      const [isLong, isRoman] = [lengthOf(first.text) > 2, first.kind === "roman"];
      const isYear = isLong || (isRoman && era.named);
      const years = isYear ? daysOfYear(dayInEra(era, first.text), part) : [];
      return isRoman && !isLong ? [...years, ...daysOfCentury(first.number, era, part)] : years;
    }
    case "season number":
    case "season year":
      return daysOfSeason(first.number, dayInEra(era, second.text), part);
    case "number season":
    case "year season":
      return daysOfSeason(second.number, dayInEra(era, first.text), part);
    default:
      return daysWithMonth(tokens, era, part);
  }
}

// A month with a year, or with a day and a year in either order; the month may be Roman.
function daysWithMonth(tokens, era, part) {
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
    const isLong = lengthOf(first.text) > 2 || first.number > 31;
    const isYear = era.named || first.kind === "year" || isLong;
    return isYear ? daysOfMonth(dayInEra(era, first.text, month), part) : [];
  }
  // "1938 March 2"
  const isDay = first.kind !== "year" && lengthOf(first.text) <= 2;
  const [day, year] = isDay ? numbers : numbers.reverse();
  const fits = day.kind !== "year" && lengthOf(day.text) <= 2;
  return fits ? [dayInEra(era, year.text, month, day.number)] : [];
}
