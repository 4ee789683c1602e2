// How a typed date fits a day, month, year, decade or century.

// How a reading fits a day, month, year, decade or century.
function compareMoment(moment, reading) {
  const given = reading.when;
  const { earliest, latest } = given;
  if (earliest === moment.earliest && latest === moment.latest) return graded("accept");
  if (moment.digits < 4 && isCountedOtherwise(moment, given)) return graded("accept");
  if (earliest === null || latest === null) return graded("reject", "period-typed");
  if (given.shape === "period" && !reading.stretch) {
    const isWithin = moment.earliest <= earliest && latest <= moment.latest;
    return graded(isWithin ? "partial" : "reject", "period-typed");
  }
  if (moment.earliest <= earliest && latest <= moment.latest) return graded("accept");
  if (earliest <= moment.earliest && moment.latest <= latest) {
    return graded("partial", coarserRemark(moment, given.moments[0], reading.stretch));
  }
  const away = yearsAway(given, moment.year);
  if (moment.near_years > 0 && away <= moment.near_years) {
    return graded("partial", away === 1 ? "one-year-off" : "years-off", inRoundYears(away));
  }
  return graded("reject", offRemark(moment, given.moments[0]));
}

// Whether a period is a century or decade as some count it: 1701 to 1800, or 1700 to 1800. The 5th
// century before Christ may be 500 to 400, or the years that begin with 4: 499 to 400.
function isCountedOtherwise(century, given) {
  const long = 10 ** (4 - century.digits);
  const years = given.moments.filter(({ month }) => month === null).map(({ year }) => year);
  const first = firstYear(century);
  const isFrom = (start, end) => areEqual(years, [first + start, first + end]);
  // Of the first one, the 100th year is often left out: 1 to 99, or 99 to 1 BC.
  const isFirst = [0, 1 - long].includes(first) && isFrom(1, long - 1);
  return isFrom(0, long) || isFrom(1, long) || isFirst;
}

// The year of the first day of a century or decade, in the Gregorian calendar.
function firstYear({ first_year: known, year, earliest }) {
  return known ?? (earliest < dayNumber(year, 1, 1, false) ? year - 1 : year);
}

// How many years a date is from a year, which may be within it.
function yearsAway({ moments }, year) {
  const last = moments.at(-1);
  const high = last.year + 10 ** (4 - last.digits) - 1;
  return Math.max(moments[0].year - year, year - high, 0);
}

// Tens of thousands of years with two digits: whether BC or ago was meant is 2,000 years.
function inRoundYears(away) {
  const unit = away >= 10_000 ? 10 ** (String(away).length - 2) : 1;
  return Math.floor((away + Math.floor(unit / 2)) / unit) * unit;
}

// What is right about a date that says less, and what it leaves out.
function coarserRemark(moment, given, stretch) {
  const missing = moment.day ? "day" : "month";
  if (stretch === "season") return `season-no-${missing}`;
  if (stretch || given.digits < 4) return "coarse";
  return given.month === null ? `year-no-${missing}` : "month-no-day";
}

// Which part of a wrong date is wrong, where another one is right.
function offRemark(moment, given) {
  if (given.digits < 4 || moment.digits < 4 || given.julian !== moment.julian) return null;
  if (given.year !== moment.year) {
    const same = moment.month && given.month === moment.month && given.day === moment.day;
    return same ? "wrong-year" : null;
  }
  if (given.month && moment.month && given.month !== moment.month) return "wrong-month";
  if (given.day && moment.day && given.day !== moment.day) return "wrong-day";
  return "right-year";
}
