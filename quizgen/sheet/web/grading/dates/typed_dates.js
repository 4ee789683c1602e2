// What dates and periods a typed text may mean, never filled in from today.

// All dates that a text may mean. `about` is a year, in whose century "38" is read.
function readingsOf(typed, about) {
  let [text, style] = [evenDate(typed), ""];
  const found = PATTERNS.style.any.exec(text);
  if (found) {
    style = found[1] ? "os" : "ns";
    const after = text.slice(found.index + found[0].length);
    text = stripped(`${text.slice(0, found.index)} ${after}`, " ()");
  }
  const [bare, named] = withoutEra(text);
  const days = erasOf(named, about).flatMap((era) => typedDays(bare, era));
  const dates = days.flatMap((day) => dayReadings(day, style));
  return [...dates, ...openPeriods(text, about, style), ...periods(text, about, style)];
}

// The dates of "1936 or 1937" or "1936/1937", each by itself, and with the era of the last.
function alternatives(typed) {
  const text = evenDate(typed).replace(PATTERNS.either.any, "");
  return ["alternative", "listed", "slash"].flatMap((between) => {
    const parts = text.split(PATTERNS[between].any).filter((part) => part !== "");
    if (parts.length < 2 || parts.length > TABLES.most_gaps) return [];
    const last = parts.length - 1;
    const era = PATTERNS.bc.any.exec(parts[last])?.[0];
    if (!era || parts.slice(0, -1).some((part) => PATTERNS.bc.any.test(part))) return [parts];
    return [parts, parts.map((part, place) => (place < last ? `${part} ${era}` : part))];
  });
}

// A date with a year in digits shares none.
const isWhole = (part) => PATTERNS.whole.any.test(part);

// Each of several dates, also with the words that it may share with the last or the first.
// "1 or 2 March 1938" has only one month and year, and so has "March 1 or 2, 1938".
function partsInFull(parts) {
  const [first, last] = [parts[0], parts.at(-1)].map((part) => part.split(" ").filter(Boolean));
  const counts = Array.from({ length: TABLES.most_shared }, (_, place) => place + 1);
  const endings = counts.map((many) => last.slice(-many).join(" "));
  const beginnings = counts.map((many) => first.slice(0, many).join(" "));
  return parts.flatMap((part, place) => {
    const lacksEnd = place < parts.length - 1 && !isWhole(part);
    const lacksBeginning = place > 0 && !(isWhole(part) && isWhole(parts[0]));
    return [
      part,
      ...(lacksEnd ? endings.map((shared) => `${part} ${shared}`) : []),
      ...(lacksBeginning ? beginnings.map((shared) => `${shared} ${part}`) : []),
    ];
  });
}

// What the two dates of "5 (18) February 1918" may be, none if the text is not such a pair. The
// second one may be in the year of the first, or in the one before or after it.
function bothStyles(typed) {
  const found = PATTERNS.both_styles.full.exec(evenDate(typed));
  if (found === null) return [];
  const first = PATTERNS.whole.any.test(found[1]) ? found[1] : found[1] + found[3];
  const second = (found[2] + found[3]).replace(PATTERNS.style_first.any, "$2 $1");
  const years = first.match(PATTERNS.year_in_full.each) ?? [];
  if (PATTERNS.whole.any.test(second) || years.length === 0) return [[first, second]];
  const year = wholeNumber(years.at(-1));
  const near = [year, year - 1, year + 1];
  return [[first, second], ...near.map((each) => [first, `${second} ${each}`])];
}

// A plain text without marks at its ends, with each number apart from the word behind it.
function evenDate(typed) {
  const dated = typed.replace(PATTERNS.apostrophe.each, "'").replace(PATTERNS.weekday.any, "");
  const digits = inArabic(plain(dayInHebrew(dated)));
  const text = digits.replace(PATTERNS.elided.each, "").replace(PATTERNS.uncertain.each, "");
  const apart = text.replace(PATTERNS.joined_before.each, "$1 ");
  return stripped(apart.replace(PATTERNS.joined_behind.each, " "), " .,;:!?\"“”");
}

// A text without its era, and the era: "bc", "ad" or "".
function withoutEra(text) {
  const isBc = PATTERNS.bc.any.test(text);
  const bare = stripped(text.replace(PATTERNS.bc.each, " ").replace(PATTERNS.ad.each, " "));
  if (isBc) return [bare, "bc"];
  return [bare, bare === stripped(text) ? "" : "ad"];
}

// The eras that a date may have, of which this one is named.
function erasOf(named, about) {
  const eras = [eraOf(about, named === "bc", { named: named !== "" })];
  return !named && about < 1 ? [...eras, eraOf(about, true, { implied: true })] : eras;
}

// The eras that the ends of a period may have, of which these are named.
function erasOfBoth(first, last, about) {
  const named = { named: true };
  if (last) {
    const isBefore = [first || last, last].map((each) => each === "bc");
    return [isBefore.map((each) => eraOf(about, each, named))];
  }
  if (first === "ad") return [[eraOf(about, false, named), eraOf(about, false, named)]];
  const beginnings = erasOf(first, about);
  const before = beginnings.filter((era) => era.beforeChrist);
  return [
    ...beginnings.map((era) => [era, era]),
    ...before.map((era) => [era, eraOf(about, false)]),
  ];
}

// Periods of one date, with something before or after it.
function openPeriods(text, about, style) {
  const fromStart = text.replace(PATTERNS.range_start.any, "");
  const tried = [["since", text], ["until_now", fromStart], ["until", text]];
  return tried.flatMap(([name, whole]) => {
    const found = PATTERNS[name].any.exec(whole);
    if (!found) return [];
    const [bare, named] = withoutEra(found[1] || found[2]);
    const days = erasOf(named, about).flatMap((era) => typedDays(bare, era));
    return days.flatMap((day) =>
      periodReadings(name === "until" ? [null, day] : [day, null], style, day.missing),
    );
  });
}

// Periods of two dates with something between them.
function periods(text, about, style) {
  const found = endsIn(text, about).flatMap((ends) =>
    periodReadings(ends, style, missingOf(...ends)),
  );
  for (const [before, after] of dividedDates(text)) {
    const [[first], [last, lastEra]] = [withoutEra(before), withoutEra(after)];
    for (const day of winterOfTwoYears(first, last, eraOf(about, lastEra === "bc"))) {
      found.push(...dayReadings(day, style));
    }
  }
  return found;
}

// What days the ends of a period may be, wherever the text may be divided into two dates.
function endsIn(text, about) {
  return dividedDates(text).flatMap((parts) => {
    const [[first, firstEra], [last, lastEra]] = parts.map(withoutEra);
    return erasOfBoth(firstEra, lastEra, about).flatMap((eras) => endsOfPeriod(first, last, eras));
  });
}

function dividedDates(typed) {
  const text = typed.replace(PATTERNS.range_start.any, "");
  // 1900-02-31 is not from February 1900 to 1931.
  if (PATTERNS.whole_day.full.test(text)) return [];
  const gaps = [...text.matchAll(PATTERNS.date_gap.each)];
  if (gaps.length > TABLES.most_gaps) return [];
  return gaps.map((gap) => [text.slice(0, gap.index), text.slice(gap.index + gap[0].length)]);
}

// What both ends of a period lack; one of them can have the century for both: 1936-38.
function missingOf(start, end) {
  if ([start.missing, end.missing].includes("no-era")) {
    // "431-404" can only be before Christ, because years after Christ rise.
    return end.year > 0 ? "no-era" : null;
  }
  return start.missing === end.missing ? start.missing : null;
}
