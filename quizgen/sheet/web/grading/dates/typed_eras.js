// A typed day, and the eras in which its year can be read. See `Day` in Python: a part that a day
// does not have is null, or 0 for `rounded`.

function dayOf(year, month = null, day = null, further = {}) {
  const until = { untilYear: null, untilMonth: null, untilDay: null };
  return { year, month, day, rounded: 0, ...until, part: false, missing: null, ...further };
}

function eraOf(about, beforeChrist, { named = false, implied = false } = {}) {
  return { about, beforeChrist, named, missing: implied ? "no-era" : null };
}

// The astronomical year of a year that was typed in full.
function yearInEra(era, number) {
  if (!era.beforeChrist) return number;
  return number <= TABLES.largest_shifted ? 1 - number : -number;
}

// A year or decade that was typed without its century.
function yearInCentury(era, number) {
  const about = Math.max(0, era.beforeChrist ? 1 - era.about : era.about);
  return about - (about % 100) + number;
}

// A day or month of a typed year, or the year.
function dayInEra(era, text, month = null, day = null) {
  const number = wholeNumber(text);
  if (lengthOf(text) === 2 && era.about >= 100 && !era.beforeChrist && !era.named) {
    return dayOf(yearInCentury(era, number), month, day, { missing: "no-century" });
  }
  return dayOf(yearInEra(era, number), month, day, { missing: era.missing });
}
