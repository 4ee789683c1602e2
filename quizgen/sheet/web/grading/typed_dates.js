// What dates a typed text may mean, never filled in from today. See `DateReading` in Python.

// All dates that a text may mean. `about` is a year, in whose century "38" is read.
function readingsOf(typed, about) {
  let [text, style] = [evenDate(typed), ""];
  const found = PATTERNS.style.any.exec(text);
  if (found) {
    style = found[1] ? "os" : "ns";
    const after = text.slice(found.index + found[0].length);
    text = stripped(`${text.slice(0, found.index)} ${after}`, " ()");
  }
  const era = { about, beforeChrist: PATTERNS.bc.any.test(text) };
  text = stripped(text.replace(PATTERNS.bc.each, " ").replace(PATTERNS.ad.each, " "));
  const readings = typedDays(text, era).flatMap((day) => {
    if (day.lastMonth === null) return inStyles([day], style, day.century);
    const end = { ...day, month: day.lastMonth };
    return inStyles([day, end], style, day.century, true);
  });
  return readings.length > 0 ? readings : periods(text, era, style);
}

// The dates of "1936 or 1937", each by itself.
function alternatives(typed) {
  const text = evenDate(typed).replace(PATTERNS.either.any, "");
  return text.split(PATTERNS.alternative.any).filter((part) => part !== "");
}

// A plain text without marks at its ends; "mid-March" has a space in place of the hyphen.
function evenDate(typed) {
  return stripped(plain(typed).replace(PATTERNS.part.each, "$1 "), " .,;:!?\"'“”");
}

// A day, or a period of two (null where it is open), in the style named, or else in both.
function inStyles(days, style, century, season = false) {
  return (style ? [style] : ["", "os"]).flatMap((each) => {
    const when = whenOf(days, each === "os");
    return when ? [{ when, century, calendar: style || each && "os?", season }] : [];
  });
}

// A date or period; null if the calendar does not have it.
function whenOf(days, julian) {
  const ends = days.map((day) => day && momentOf(day, julian));
  if (ends.includes(undefined)) return null;
  const [start, end] = [ends[0], ends.at(-1)];
  if (days.length === 1) return alone(start);
  const reversed = start && end && end.latest < start.earliest;
  if (reversed || (start && end && areSameMoment(start, end))) return null;
  const moments = ends.filter((moment) => moment !== null);
  const [earliest, latest] = [start?.earliest ?? null, end?.latest ?? null];
  return { shape: "period", moments, earliest, latest };
}

// A moment as a date by itself.
function alone(moment) {
  const { earliest, latest } = moment;
  return { shape: "moment", moments: [moment], earliest, latest };
}

function areSameMoment(a, b) {
  return ["year", "month", "day", "digits"].every((part) => a[part] === b[part]);
}

// The days of a date as it was typed; undefined if the calendar does not have it, or the decks cannot
// write it.
function momentOf({ year, month, day, rounded }, julian) {
  if (rounded && (year < 0 || (rounded === 1 && year < 10))) return undefined;
  if (month !== null && (month < 1 || month > 12)) return undefined;
  if (day !== null && (day < 1 || day > daysInMonth(year, month, julian))) return undefined;
  const lastYear = rounded ? year + 10 ** rounded - 1 : year;
  const lastMonth = month ?? 12;
  const lastDay = day ?? daysInMonth(lastYear, lastMonth, julian);
  const earliest = dayNumber(year, month ?? 1, day ?? 1, julian);
  const latest = dayNumber(lastYear, lastMonth, lastDay, julian);
  return { year, month, day, digits: 4 - rounded, julian, earliest, latest };
}

// Periods: two dates with something between, or one with something before or after it.
function periods(text, era, style) {
  const found = [];
  for (const name of ["since", "until"]) {
    const end = PATTERNS[name].any.exec(text);
    for (const day of end ? typedDays(end[1] || end[2], era) : []) {
      found.push(...inStyles(name === "since" ? [day, null] : [null, day], style, day.century));
    }
  }
  const bare = text.replace(PATTERNS.range_start.any, "");
  for (const gap of bare.matchAll(PATTERNS.date_gap.each)) {
    const [first, last] = [bare.slice(0, gap.index), bare.slice(gap.index + gap[0].length)];
    for (const end of typedDays(last, era)) {
      for (const start of startsOf(first, end, era)) {
        found.push(...inStyles([start, end], style, start.century || end.century));
      }
    }
  }
  return found;
}

// The beginning of a period, which takes month and year from its end where it has none.
function startsOf(first, end, era) {
  const days = typedDays(first, era);
  const { year, month, century } = end;
  const day = wholeNumber(PATTERNS.day_alone.full.exec(first)?.[1] ?? "0");
  if (end.day && day >= 1 && day <= 31) return [...days, dayOf(year, month, day, { century })];
  const [names, numbers] = dateTokens(first);
  const named = names.length === 1 ? monthOf(names[0]) : null;
  if (named === null) return days;
  if (numbers.length === 0 && !end.day) return [...days, dayOf(year, named, null, { century })];
  const dayNamed = numbers.length === 1 ? wholeNumber(numbers[0]) : 32;
  return end.day && dayNamed <= 31 ? [...days, dayOf(year, named, dayNamed, { century })] : days;
}
