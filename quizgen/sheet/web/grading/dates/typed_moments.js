// Typed days as dates of either calendar. See `DateReading` in Python.

// A day in the style named, or else in both.
function dayReadings(day, style) {
  if (day.untilYear === null) return periodReadings([day], style, day.missing);
  const end = dayOf(day.untilYear, day.untilMonth, day.untilDay);
  const isSeason = day.untilMonth && !day.part;
  return periodReadings([day, end], style, day.missing, isSeason ? "season" : "years");
}

// A day, or a period of two days (null where it is open), in the style named or in both.
function periodReadings(ends, style, missing, stretch = "") {
  return (style ? [style] : ["", "os"]).flatMap((each) => {
    const when = whenOf(ends, each === "os");
    return when ? [{ when, missing, calendar: style || each && "os?", stretch }] : [];
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

// The days of a date as it was typed; undefined if the calendar does not have it.
function momentOf({ year, month, day, rounded }, julian) {
  if (month !== null && (month < 1 || month > 12)) return undefined;
  if (day !== null && (day < 1 || day > daysInMonth(year, month ?? 1, julian))) return undefined;
  const lastYear = year + 10 ** rounded - 1;
  const lastMonth = month || 12;
  const lastDay = day || daysInMonth(lastYear, lastMonth, julian);
  const earliest = dayNumber(year, month || 1, day || 1, julian);
  const latest = dayNumber(lastYear, lastMonth, lastDay, julian);
  return { year, month, day, digits: 4 - rounded, julian, earliest, latest };
}
