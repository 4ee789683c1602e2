// Grading of typed dates.

// Years by which an answer may miss an approximate year and still be partly right.
const NEAR_YEARS = TABLES.near_years;
const UNREADABLE_DATE = "not a date that can be read";

function gradeDate(answer, typed) {
  const { when, shown } = answer;
  if (equalTo(typed, [shown, ...answer.also]) !== null) return verdictOf("accept", shown);
  if (!isReadable(typed)) return verdictOf("reject", shown, UNREADABLE_DATE);
  const parts = alternatives(typed);
  if (when.shape === "one-of" && parts.length > 1) return severalDates(when, parts, shown);
  const readings = readingsOf(typed, when.moments[0].year);
  const found = readings.map((reading) => compareReading(when, reading));
  const [outcome, remark] = least(found, rankOf, ["reject", UNREADABLE_DATE]);
  return verdictOf(outcome, shown, remark);
}

// Several dates typed for one that is one of several: as many, and each of them.
function severalDates(when, parts, shown) {
  const fits = when.moments.map((moment) =>
    parts
      .flatMap((part) => readingsOf(part, moment.year))
      .some((reading) => compareMoment(moment, reading)[0] === "accept"),
  );
  if (fits.every(Boolean) && parts.length === when.moments.length) {
    return verdictOf("accept", shown);
  }
  return fits.some(Boolean)
    ? verdictOf("partial", shown, "not all of them")
    : verdictOf("reject", shown);
}

function compareReading(when, reading) {
  const anyJulian = when.moments.some((moment) => moment.julian);
  if (reading.calendar === "os?" && !anyJulian) return ["reject", ""];
  const found = comparedInFull(when, reading);
  if (found[0] === "accept" && !reading.century) return ["partial", "the century is missing"];
  return found;
}

function comparedInFull(when, reading) {
  if (when.shape === "period") return comparePeriod(when, reading);
  const found = least(when.moments.map((moment) => compareMoment(moment, reading)), rankOf);
  if (when.shape === "one-of" && found[0] === "accept") return ["partial", "one of several"];
  return found;
}

// How a reading fits a day, month, year, decade or century.
function compareMoment(moment, reading) {
  const given = reading.when;
  const { earliest, latest } = given;
  if (earliest === moment.earliest && latest === moment.latest) return ["accept", ""];
  const isPeriod = given.shape === "period" && !reading.season;
  if (isPeriod || earliest === null || latest === null) {
    return ["reject", "a period, but one date is asked"];
  }
  if (moment.earliest <= earliest && latest <= moment.latest) return ["accept", ""];
  if (earliest <= moment.earliest && moment.latest <= latest) {
    return ["partial", remarkOnCoarser(moment, given, reading.season)];
  }
  const uncertain = moment.approximate || moment.uncertain;
  if (uncertain && moment.month === null && moment.digits === 4) {
    const away = Math.min(...given.moments.map((each) => Math.abs(each.year - moment.year)));
    if (away <= NEAR_YEARS) {
      const years = `${away} year${away === 1 ? "" : "s"}`;
      return ["partial", `${years} off, of a date that is not certain`];
    }
  }
  return ["reject", remarkOnPart(moment, given)];
}

// What is right about a date that says less, and what it leaves out.
function remarkOnCoarser(moment, given, season) {
  const missing = `the ${moment.day ? "day" : "month"} is missing`;
  const [first] = given.moments;
  if (season) return `the season is right, ${missing}`;
  if (first.digits < 4) return "right as far as it goes";
  if (first.month === null) return `the year is right, ${missing}`;
  return "the month is right, the day is missing";
}

// Which part of a wrong date is right, where one is.
function remarkOnPart(moment, given) {
  const [first] = given.moments;
  if (first.digits < 4 || moment.digits < 4 || first.julian !== moment.julian) return "";
  if (first.year !== moment.year) {
    const same = moment.month && first.month === moment.month && first.day === moment.day;
    return same ? "another year" : "";
  }
  if (first.month && moment.month && first.month !== moment.month) {
    return "the year is right, the month is another";
  }
  if (first.day && moment.day && first.day !== moment.day) {
    return "the month is right, the day is another";
  }
  return "the year is right";
}

// How a reading fits a period: both of its ends, or one of them, or a date within it.
function comparePeriod(when, reading) {
  const given = reading.when;
  if (given.shape === "period" && !reading.season) return compareEnds(when, given);
  if (given.earliest === null || given.latest === null) return ["reject", ""];
  // An open period: "From when?" asks for its beginning alone.
  if (when.moments.length === 1) return compareMoment(when.moments[0], reading);
  const [start, end] = when.moments;
  if (given.earliest <= start.earliest && end.latest <= given.latest) {
    return ["partial", "right as far as it goes"];
  }
  if (start.earliest > given.latest || given.earliest > end.latest) return ["reject", ""];
  for (const [moment, other] of [[start, "end"], [end, "beginning"]]) {
    if (compareMoment(moment, reading)[0] === "accept") {
      return ["partial", `the ${other} is missing`];
    }
  }
  const inside = start.earliest <= given.earliest && given.latest <= end.latest;
  return inside ? ["partial", "within it, but from when to when?"] : ["reject", ""];
}

function compareEnds(when, given) {
  const open = ({ earliest, latest }) => `${earliest === null} ${latest === null}`;
  if (open(when) !== open(given)) return ["reject", ""];
  const outcomes = when.moments.map((moment, place) => {
    const reading = { when: alone(given.moments[place]), season: false };
    return compareMoment(moment, reading)[0];
  });
  const wrong = outcomes.filter((outcome) => outcome === "reject").length;
  if (wrong === 1 && outcomes.length === 2) {
    return ["reject", `the ${["beginning", "end"][outcomes.indexOf("reject")]} is another`];
  }
  if (wrong > 0) return ["reject", ""];
  return outcomes.includes("partial") ? ["partial", "right as far as it goes"] : ["accept", ""];
}
