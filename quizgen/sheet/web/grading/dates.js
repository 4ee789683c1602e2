// Grading of typed dates.

function gradeDate(answer, typed) {
  const { when, shown } = answer;
  if (equalTo(typed, [shown, ...answer.also]) !== null) return verdictOf("accept", shown);
  if (!isReadable(typed)) return verdictOf("reject", shown, remarkOf("unreadable-date"));
  const parts = alternatives(typed);
  const found =
    when.shape === "one-of" && parts.length > 1
      ? [severalDates(when, parts)]
      : readingsOf(typed, when.moments[0].year).map((reading) => compareReading(when, reading));
  const [outcome, remark] = least(found, rankOf, graded("reject", "unreadable-date"));
  return verdictOf(outcome, shown, remark);
}

// Several dates typed for one that is one of several: as many, and each of them.
function severalDates(when, parts) {
  const fits = when.moments.map((moment) =>
    parts
      .flatMap((part) => readingsOf(part, moment.year))
      .some((reading) => compareMoment(moment, reading)[0] === "accept"),
  );
  if (fits.every(Boolean) && parts.length === when.moments.length) return graded("accept");
  return fits.some(Boolean) ? graded("partial", "not-all") : graded("reject");
}

function compareReading(when, reading) {
  const anyJulian = when.moments.some((moment) => moment.julian);
  if (reading.calendar === "os?" && !anyJulian) return graded("reject");
  const found =
    when.shape === "period"
      ? comparePeriod(when, reading)
      : least(when.moments.map((moment) => compareMoment(moment, reading)), rankOf);
  if (found[0] !== "accept") return found;
  if (when.shape === "one-of") return graded("partial", "one-of-several");
  return reading.century ? found : graded("partial", "no-century");
}

// How a reading fits a day, month, year, decade or century.
function compareMoment(moment, reading) {
  const given = reading.when;
  const { earliest, latest } = given;
  if (earliest === moment.earliest && latest === moment.latest) return graded("accept");
  const isPeriod = given.shape === "period" && !reading.season;
  if (isPeriod || earliest === null || latest === null) return graded("reject", "period-typed");
  if (moment.earliest <= earliest && latest <= moment.latest) return graded("accept");
  if (earliest <= moment.earliest && moment.latest <= latest) {
    return graded("partial", coarserRemark(moment, given.moments[0], reading.season));
  }
  if (moment.near_counts) {
    const away = Math.min(...given.moments.map((each) => Math.abs(each.year - moment.year)));
    if (away <= TABLES.near_years) {
      return graded("partial", away === 1 ? "one-year-off" : "years-off", away);
    }
  }
  return graded("reject", offRemark(moment, given.moments[0]));
}

// What is right about a date that says less, and what it leaves out.
function coarserRemark(moment, given, season) {
  const missing = moment.day ? "day" : "month";
  if (season) return `season-no-${missing}`;
  if (given.digits < 4) return "coarse";
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
  if (given.shape === "period" && !reading.season) return compareEnds(when, given);
  if (given.earliest === null || given.latest === null) return graded("reject");
  // An open period: "From when?" asks for its beginning alone.
  if (when.moments.length === 1) return compareMoment(when.moments[0], reading);
  const [start, end] = when.moments;
  if (given.earliest <= start.earliest && end.latest <= given.latest) {
    return graded("partial", "coarse");
  }
  if (start.earliest > given.latest || given.earliest > end.latest) return graded("reject");
  if (compareMoment(start, reading)[0] === "accept") return graded("partial", "no-end");
  if (compareMoment(end, reading)[0] === "accept") return graded("partial", "no-beginning");
  const inside = start.earliest <= given.earliest && given.latest <= end.latest;
  return inside ? graded("partial", "within-period") : graded("reject");
}

function compareEnds(when, given) {
  const open = ({ earliest, latest }) => `${earliest === null} ${latest === null}`;
  if (open(when) !== open(given)) return graded("reject");
  const outcomes = when.moments.map((moment, place) => {
    const reading = { when: alone(given.moments[place]), season: false };
    return compareMoment(moment, reading)[0];
  });
  const wrong = outcomes.filter((outcome) => outcome === "reject").length;
  if (wrong === 1 && outcomes.length === 2) {
    return graded("reject", outcomes[0] === "reject" ? "wrong-beginning" : "wrong-end");
  }
  if (wrong > 0) return graded("reject");
  return outcomes.includes("partial") ? graded("partial", "coarse") : graded("accept");
}
