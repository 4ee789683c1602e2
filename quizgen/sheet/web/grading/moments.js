// Dates in the notation of the decks: as much of it as a typed date is turned into.

const MOMENT = new RegExp(
  "^(?:([0-9]{4}|-(?!0000)[0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?" +
    "|((?!000)[0-9]{3}X|[0-9]{2}XX))( OS)?$",
);

// The date or period that a text means, with the first and the last of its days; null if none.
function parseWhen(written) {
  const ends = written.split("/");
  const moments = ends.filter((end) => end !== "..").map(parseMoment);
  if (ends.length > 2 || moments.includes(null)) return null;
  const start = ends[0] === ".." ? null : moments[0];
  const end = ends.at(-1) === ".." ? null : moments.at(-1);
  const shape = ends.length > 1 ? "period" : "moment";
  if (shape === "period" && start && end) {
    if (end.latest < start.earliest || areSameMoment(start, end)) return null;
  }
  return { shape, moments, earliest: start?.earliest ?? null, latest: end?.latest ?? null };
}

// A moment as a date by itself.
function alone(moment) {
  const { earliest, latest } = moment;
  return { shape: "moment", moments: [moment], earliest, latest };
}

function areSameMoment(a, b) {
  return ["year", "month", "day", "digits", "julian"].every((part) => a[part] === b[part]);
}

function parseMoment(written) {
  const found = MOMENT.exec(written);
  if (found === null) return null;
  const [, yearText, monthText, dayText, rounded, oldStyle] = found;
  const julian = oldStyle !== undefined;
  const digits = rounded ? rounded.indexOf("X") : 4;
  const year = Number(rounded ? rounded.replaceAll("X", "0") : yearText);
  const month = monthText ? Number(monthText) : null;
  const day = dayText ? Number(dayText) : null;
  if (month !== null && (month < 1 || month > 12)) return null;
  if (day !== null && (day < 1 || day > daysInMonth(year, month, julian))) return null;
  const lastYear = year + 10 ** (4 - digits) - 1;
  const earliest = dayNumber(year, month ?? 1, day ?? 1, julian);
  const lastMonth = month ?? 12;
  const lastDay = day ?? daysInMonth(lastYear, lastMonth, julian);
  const latest = dayNumber(lastYear, lastMonth, lastDay, julian);
  return { year, month, day, digits, julian, earliest, latest };
}
