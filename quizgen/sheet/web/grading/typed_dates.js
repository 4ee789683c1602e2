// What dates a typed text may mean, never filled in from today. A reading has the date, `when`;
// `century`, whether the text names its century; `calendar`, "os" or "ns" where the text names the
// style and "os?" where it may be the old one; and `season`, whether its months are a season's.

const STYLE = pattern(TABLES.patterns.style);
const BEFORE_CHRIST = pattern(TABLES.patterns.bc, "g");
const AFTER_CHRIST = pattern(TABLES.patterns.ad, "g");
const BETWEEN = pattern(TABLES.patterns.between, "g");
const LEADING = pattern(TABLES.patterns.leading);
const SINCE = pattern(TABLES.patterns.since);
const UNTIL = pattern(TABLES.patterns.until);
const EITHER = pattern(String.raw`^(?:either|entweder|soit|либо)\s+`);
const PART_OF_TIME = pattern(String.raw`\b(early|mid|late)-(?=\w)`, "g");
const OR_DATE = pattern(String.raw`\s+(?:or|oder|ou|или)\s+`);
const ENDING_OF_DAY = pattern(String.raw`(st|nd|rd|th)?\.?$`);

// All dates that a text may mean. `about` is a year, in whose century "38" is read.
function readingsOf(typed, about) {
  let text = evenDate(typed);
  let style = "";
  const found = STYLE.exec(text);
  if (found) {
    style = found[1] ? "os" : "ns";
    const after = text.slice(found.index + found[0].length);
    text = stripped(`${text.slice(0, found.index)} ${after}`, " ()");
  }
  const era = text.replace(BEFORE_CHRIST, " ");
  const beforeChrist = era !== text;
  text = stripped(era.replace(AFTER_CHRIST, " "));
  const readings = typedDays(text, about, beforeChrist).flatMap((day) =>
    inStyles(notation(day), style, day.century, day.lastMonth !== null),
  );
  return readings.length > 0 ? readings : periods(text, about, style, beforeChrist);
}

// The dates of "1936 or 1937", each by itself.
function alternatives(typed) {
  return evenDate(typed).replace(EITHER, "").split(OR_DATE).filter((part) => part !== "");
}

// In lower case, with one kind of dash and single spaces, without marks at the ends.
function evenDate(typed) {
  let text = casefold(typed.normalize("NFKC")).replace(/[‐‑‒–—−]/gu, "-");
  text = text.replace(PART_OF_TIME, "$1 ");
  return stripped(splitWords(text).join(" "), " .,;:!?\"'“”‘’");
}

// A date or period in the notation of the decks, read in the style named, or else in both.
function inStyles(written, style, century, season = false) {
  const endings = { os: [" OS"], ns: [""] }[style] ?? ["", " OS"];
  return endings.flatMap((ending) => {
    const ends = written.split("/").map((end) => (end === ".." ? end : end + ending));
    const when = parseWhen(ends.join("/"));
    // A day that the calendar has not is no date.
    if (when === null) return [];
    return [{ when, century, calendar: style || (ending ? "os?" : ""), season }];
  });
}

// A day in the notation of the decks.
function notation(day) {
  const two = (number) => String(number).padStart(2, "0");
  const year = (day.year < 0 ? "-" : "") + String(Math.abs(day.year)).padStart(4, "0");
  if (day.rounded) return year.slice(0, -day.rounded) + "X".repeat(day.rounded);
  if (day.lastMonth) return `${year}-${two(day.month)}/${year}-${two(day.lastMonth)}`;
  return year + (day.month ? `-${two(day.month)}` : "") + (day.day ? `-${two(day.day)}` : "");
}

// Periods: two dates with something between, or one with something before or after it.
function periods(text, about, style, beforeChrist) {
  const found = [];
  for (const [open, around] of [[SINCE, ["", "/.."]], [UNTIL, ["../", ""]]]) {
    const end = open.exec(text);
    if (end) {
      for (const day of typedDays(end[1] || end[2], about, beforeChrist)) {
        found.push(...inStyles(around.join(notation(day)), style, day.century));
      }
    }
  }
  const bare = text.replace(LEADING, "");
  for (const gap of bare.matchAll(BETWEEN)) {
    const [first, last] = [bare.slice(0, gap.index), bare.slice(gap.index + gap[0].length)];
    for (const end of typedDays(last, about, beforeChrist)) {
      for (const start of startsOf(first, end, about, beforeChrist)) {
        const written = `${notation(start)}/${notation(end)}`;
        found.push(...inStyles(written, style, start.century || end.century));
      }
    }
  }
  return found;
}

// The beginning of a period, which takes month and year from its end where it has none.
function startsOf(first, end, about, beforeChrist) {
  const days = typedDays(first, about, beforeChrist);
  const bare = first.replace(ENDING_OF_DAY, "");
  const { century } = end;
  if (isDigits(bare) && end.day && wholeNumber(bare) >= 1 && wholeNumber(bare) <= 31) {
    return [...days, typedDay(end.year, end.month, wholeNumber(bare), { century })];
  }
  const words = dateTokens(first);
  const names = words.filter((word) => !isDigits(word));
  const numbers = words.filter(isDigits).map(wholeNumber);
  const month = names.length === 1 ? monthOf(names[0]) : null;
  if (month === null) return days;
  if (numbers.length === 0 && !end.day) {
    days.push(typedDay(end.year, month, null, { century }));
  } else if (numbers.length === 1 && end.day && numbers[0] <= 31) {
    days.push(typedDay(end.year, month, numbers[0], { century }));
  }
  return days;
}
