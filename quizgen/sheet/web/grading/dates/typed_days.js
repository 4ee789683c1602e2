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

function isLastShifted({ year, untilYear, rounded }) {
  return year === 1 - TABLES.largest_shifted && untilYear === null && rounded === 0;
}

const mostDigits = (era) => (era.beforeChrist ? TABLES.most_year_digits : 4);

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
      return daysOfSeason(first.number, dayInEra(era, second.text));
    case "number season":
    case "year season":
      return daysOfSeason(second.number, dayInEra(era, first.text));
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
