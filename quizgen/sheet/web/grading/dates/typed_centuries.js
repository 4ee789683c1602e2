// What years a typed season, decade or century means, or a part of one.

const isCentury = ({ shape, moments }) =>
  shape === "moment" && moments[0].digits === TABLES.century_digits;

// The months of a season: an early one is without the last month, a late one without the first.
function daysOfSeason(season, year, part) {
  const [first, last] = MAPS.season_months.get(String(season));
  const [less, more] = [TABLES.early, TABLES.late].map((one) => (part === one ? 1 : 0));
  const untilYear = year.year;
  const days = [{ ...year, month: first + more, untilYear, untilMonth: last - less }];
  // Winter is the part after New Year, or begins in December.
  const winter = { ...year, month: 12, untilYear: year.year + 1, untilMonth: 2 - less };
  return first === 1 ? [...days, winter] : days;
}

// A year, or a part of one.
function daysOfYear(year, part) {
  if (!part) return [year];
  const months = MAPS.year_parts.get(String(part));
  if (months === undefined) return [];
  const [month, untilMonth] = months;
  return [{ ...year, month, untilYear: year.year, untilMonth, part: true }];
}

// A month, or a part of one.
function daysOfMonth(month, part) {
  if (!part) return [month];
  const days = MAPS.month_parts.get(String(part));
  if (days === undefined) return [];
  const [day, last] = days;
  const until = { untilYear: month.year, untilMonth: month.month, untilDay: last || null };
  return [{ ...month, day, part: true, ...until }];
}

// A century, or its beginning, middle or end.
function daysOfCentury(number, era, part = 0) {
  if (number < 1) return [];
  const { beforeChrist, missing } = era;
  const first = beforeChrist ? 1 - 100 * number : 100 * (number - 1);
  if (part) return [daysOfYears(first, MAPS.years_of_parts.get(String(part)), missing)];
  const century = dayOf(first, null, null, { rounded: 2, missing });
  // Counted from the year 1 on, the 19th century is 1801 to 1900.
  return beforeChrist ? [century] : [century, daysOfYears(first, [1, 100], missing)];
}

// A millennium, or its beginning, middle or end; after Christ, it may begin with 1 or 0.
function daysOfMillennium(number, { beforeChrist, missing }, part = 0) {
  if (number < 1) return [];
  const first = beforeChrist ? 1 - 1000 * number : 1000 * (number - 1);
  const [start, end] = part ? MAPS.years_of_parts.get(String(part)) : [0, 99];
  return [daysOfYears(first, [10 * start, 10 * end + (beforeChrist ? 9 : 10)], missing)];
}

// The turn of the century that is nearest to the date that was asked for.
function daysOfTurn({ about, missing }) {
  const first = Math.floor((about + 50) / 100) * 100;
  const years = MAPS.years_of_parts.get(String(TABLES.turn));
  return [daysOfYears(first, years, missing ?? "no-century")];
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
  if (era.beforeChrist) return [...days, daysOfYears(1 - number - 99, [0, 99], missing)];
  const century = dayOf(number, null, null, { rounded: 2, missing });
  return [...days, century, daysOfYears(number, [1, 100], missing)];
}

// A decade of a century: the eighties of the 18th century are the 1780s.
function daysOfDecadeIn(century, decade, era, part) {
  if (decade >= 100 || century < 1) return [];
  return daysOfDecadeFrom(100 * (century - 1) + decade, era, part, era.missing);
}

function daysOfDecadeFrom(number, era, part, missing) {
  const first = era.beforeChrist ? 1 - number - 9 : number;
  if (part) {
    const years = MAPS.decade_parts.get(String(part));
    return years ? [daysOfYears(first, years, missing)] : [];
  }
  if (era.beforeChrist) return [daysOfYears(first, [0, 9], missing)];
  return [dayOf(first, null, null, { rounded: 1, missing })];
}

function daysOfYears(first, [start, end], missing) {
  return dayOf(first + start, null, null, { untilYear: first + end, missing });
}
