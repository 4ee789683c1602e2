// Grading of typed dates.

function gradeDate(answer, typed) {
  const { when, shown, needs_no_era: eraUnsaid } = answer;
  if (equalTo(typed, [shown, ...answer.also]) !== null) return verdictOf("accept", shown);
  if (!isReadable(typed)) return verdictOf("reject", shown, remarkOf("unreadable-date"));
  const found = gradesOf(when, typed, eraUnsaid);
  const isOfDays = when.moments.some((moment) => moment.day);
  for (const styles of isOfDays ? bothStyles(typed) : []) {
    const both = styles.map((each) => gradesOf(when, each, eraUnsaid, true));
    if (both.some((grades) => grades.length === 0)) continue;
    const [first, second] = both.map(bestOf);
    // The worse of the two.
    found.push(rankOf(first) >= rankOf(second) ? first : second);
  }
  if (when.shape === "one-of") {
    found.push(...alternatives(typed).map((parts) => severalDates(when, parts)));
  }
  const about = when.moments[0].year;
  if (found.length === 0) return verdictOf("reject", shown, remarkOf(whyUnreadable(typed, about)));
  const [outcome, remark] = bestOf(found);
  // 6/18 may be June 1918.
  const isBare = outcome === "reject" && lacksYear(typed);
  return verdictOf(outcome, shown, isBare ? remarkOf("no-year") : remark);
}

// The grades of all that a text may mean; Old Style goes without saying in one of a pair.
function gradesOf(when, typed, eraUnsaid, isPair = false) {
  const mayBeOld = isPair || when.moments.some((moment) => moment.julian);
  const { year } = when.moments[0];
  const dated = evenDate(typed);
  const texts = [typed];
  if (!mayBeOld && year <= TABLES.last_old_year && PATTERNS.style.any.test(dated)) {
    // What a deck has without a calendar is in that of the time and country.
    texts.push(stripped(dated.replace(PATTERNS.style.each, " "), " ()"));
  }
  return texts.flatMap((text) => readingsOf(text, year))
    .filter(({ calendar }) => mayBeOld || calendar !== "os?")
    .map((reading) => compareReading(when, reading, eraUnsaid));
}

function bestOf(found) {
  return least(found, rankOf, graded("reject"));
}

// Several dates typed for one that is one of several: as many, and each of them.
function severalDates(when, parts) {
  const fits = when.moments.map((moment) =>
    partsInFull(parts)
      .flatMap((part) => readingsOf(part, moment.year))
      .some((reading) => compareMoment(moment, reading)[0] === "accept"),
  );
  if (fits.every(Boolean) && parts.length === when.moments.length) return graded("accept");
  return fits.some(Boolean) ? graded("partial", "not-all") : graded("reject");
}

function compareReading(when, reading, eraUnsaid) {
  const given = reading.when;
  if (when.shape === "one-of" && given.moments.length === 2 && !reading.stretch) {
    return compareChoice(when, given);
  }
  const compare = { period: comparePeriod, between: compareBetween }[when.shape];
  const found = compare
    ? compare(when, reading)
    : least(when.moments.map((moment) => compareMoment(moment, reading)), rankOf);
  if (found[0] !== "accept") return found;
  if (when.shape === "one-of") return graded("partial", "one-of-several");
  // Any year without its century would be within a century.
  if (reading.missing === "no-century" && when.moments[0].digits === 2) return graded("reject");
  if (reading.missing === "no-era" && eraUnsaid) return found;
  return reading.missing ? graded("partial", reading.missing) : found;
}

// Two dates typed as a period, 1936-37, where one of several dates is right.
function compareChoice(when, given) {
  const ends = given.moments.map((moment) => ({ when: alone(moment), stretch: "" }));
  const isRight = (moment, end) => compareMoment(moment, end)[0] === "accept";
  const fits = when.moments.filter((moment) => ends.some((end) => isRight(moment, end)));
  if (fits.length !== 2) return graded("reject", "period-typed");
  const [first, ...others] = [...when.moments].sort((a, b) => a.earliest - b.earliest);
  const adjoin = others.length === 1 && others[0].earliest === first.latest + 1;
  return adjoin ? graded("accept") : graded("partial", "not-all");
}

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

// How a reading fits a period: both of its ends, or one of them, or a date within it.
function comparePeriod(when, reading) {
  const given = reading.when;
  if (given.shape === "period" && !reading.stretch) {
    const isHalf = given.moments.length < when.moments.length;
    return isHalf ? compareOneEnd(when, given) : compareEnds(when, given);
  }
  if (given.earliest === null || given.latest === null) return graded("reject");
  // An open period: "From when?" asks for its beginning alone.
  if (when.moments.length === 1) return compareMoment(when.moments[0], reading);
  const same = given.earliest === when.earliest && given.latest === when.latest;
  if (same && reading.stretch !== "season") return graded("accept");
  const [century] = given.moments;
  if (century.digits < 4 && isCountedOtherwise(century, when)) return graded("accept");
  const [start, end] = when.moments;
  if (given.earliest <= start.earliest && end.latest <= given.latest) {
    return graded("partial", "coarse");
  }
  if (start.earliest > given.latest || given.earliest > end.latest) return graded("reject");
  if (compareMoment(start, reading)[0] === "accept") return graded("partial", "no-end");
  if (compareMoment(end, reading)[0] === "accept") return graded("partial", "no-beginning");
  // "1939" for a war that began on a day of that year.
  const exact = given.moments[0].digits === 4 && !reading.stretch;
  const isCoarse = (end) => compareMoment(end, reading)[0] === "partial";
  if (exact && (isCoarse(start) || isCoarse(end))) return graded("partial", "coarse");
  // Of two digits, some year of every century would be.
  const isWhole = reading.missing !== "no-century";
  const inside = isWhole && start.earliest <= given.earliest && given.latest <= end.latest;
  return inside ? graded("partial", "within-period") : graded("reject");
}

// How a reading fits some time between two dates: both of them, or a date between them.
function compareBetween(when, reading) {
  const given = reading.when;
  const { earliest, latest } = given;
  if (earliest === null || latest === null) return graded("reject");
  if (earliest === when.earliest && latest === when.latest) return graded("accept");
  const isPeriod = given.shape === "period" && !reading.stretch;
  if (when.earliest <= earliest && latest <= when.latest) {
    return isPeriod ? graded("partial", "period-typed") : graded("accept");
  }
  if (earliest <= when.earliest && when.latest <= latest) return graded("partial", "coarse");
  return isPeriod ? compareEnds(when, given) : graded("reject");
}

// How the one end of a typed period, "since 1936", fits that of a period with both.
function compareOneEnd(when, given) {
  const isStart = given.latest === null;
  const reading = { when: alone(given.moments[0]), stretch: "" };
  const isWrong = compareMoment(when.moments[isStart ? 0 : 1], reading)[0] === "reject";
  if (isWrong) return graded("reject", isStart ? "wrong-beginning" : "wrong-end");
  return graded("partial", isStart ? "no-end" : "no-beginning");
}

function compareEnds(when, given) {
  const open = ({ earliest, latest }) => `${earliest === null} ${latest === null}`;
  if (open(when) !== open(given)) return graded("reject");
  const outcomes = when.moments.map((moment, place) => {
    const reading = { when: alone(given.moments[place]), stretch: "" };
    return compareMoment(moment, reading)[0];
  });
  const wrong = outcomes.filter((outcome) => outcome === "reject").length;
  if (wrong === 1 && outcomes.length === 2) {
    return graded("reject", outcomes[0] === "reject" ? "wrong-beginning" : "wrong-end");
  }
  if (wrong > 0) return graded("reject");
  return outcomes.includes("partial") ? graded("partial", "coarse") : graded("accept");
}
