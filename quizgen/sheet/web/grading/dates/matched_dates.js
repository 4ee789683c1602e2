// How a typed date fits the right one, which may be a period or one of several.

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
  // A whole year may be that of one end only: 1941 for winter 1941/42.
  const isWhole = given.shape === "moment" && given.moments[0].digits === 4 && !reading.stretch;
  const isTouched = earliest <= when.latest && when.earliest <= latest;
  if (isWhole && isTouched) return graded("partial", "coarse");
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
