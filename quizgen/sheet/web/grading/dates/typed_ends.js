// The beginning and end of a typed period, of which each may lack what the other one has.

// What days the two ends of a period may be.
function endsOfPeriod(first, last, [firstEra, lastEra]) {
  const [starts, ends] = [singleDays(first, firstEra), singleDays(last, lastEra)];
  const found = starts.flatMap((start) => ends.map((end) => [start, end]));
  const [before, after] = [dateTokens(first) ?? [], dateTokens(last) ?? []];
  for (const end of ends) {
    const start = startLike(first, before, end);
    if (start) found.push([start, end]);
    const century = centuryLike(before, end, firstEra);
    if (century) found.push([century, end]);
  }
  found.push(...bothAgo(first, last));
  const lastDay = bareDay(after);
  if (lastDay) {
    found.push(...starts.filter((each) => each.day).map((each) => [each, { ...each, day: lastDay }]));
  }
  const year = cutYear(before, last);
  if (year && starts.length > 0) found.push([starts[0], dayInEra(lastEra, year)]);
  // "June 11-12, 1937"
  const monthDay = monthAndDay(before);
  const day = bareDay(after.slice(0, 1));
  if (monthDay && after.length === 2 && day && isYearToken(after[1])) {
    const end = dayInEra(lastEra, after[1].text, monthDay[0], day);
    found.push([{ ...end, day: monthDay[1] }, end]);
  }
  return found;
}

// The days that a text may mean, without stretches of time, which do not end a period.
function singleDays(text, era) {
  const days = typedDays(text, era);
  return days.some((day) => day.untilMonth) ? [] : days.filter((day) => day.untilYear === null);
}

// The winter of "winter 1941/42".
function winterOfTwoYears(first, last, era) {
  const tokens = dateTokens(first) ?? [];
  if (tokens.map((token) => token.kind).join(" ") !== "season number") return [];
  if (tokens[0].number !== 4) return [];
  const year = dayInEra(era, tokens[1].text);
  const following = cutYear(tokens.slice(1), last) ?? last;
  if (!isDigits(following) || dayInEra(era, following).year !== year.year + 1) return [];
  return [{ ...year, month: 12, untilYear: year.year + 1, untilMonth: 2 }];
}

// A beginning without a year, which is that of the end; it may lack the month as well.
function startLike(first, tokens, end) {
  if (end.day === null) {
    const isMonth = tokens.length === 1 && tokens[0].kind === "month";
    return end.month && isMonth ? { ...end, month: tokens[0].number } : null;
  }
  const found = PATTERNS.day_month.full.exec(first);
  if (found) return { ...end, month: wholeNumber(found[2]), day: wholeNumber(found[1]) };
  const day = bareDay(tokens);
  if (day) return { ...end, day };
  const monthDay = monthAndDay(tokens);
  return monthDay ? { ...end, month: monthDay[0], day: monthDay[1] } : null;
}

// A century without the word for it, which the end has: the 5th to the 4th century BC.
function centuryLike(tokens, end, era) {
  const [{ kind, number } = {}] = tokens;
  if (end.rounded !== 2 || tokens.length !== 1 || !SETS.numerals.has(kind)) return null;
  return number > 0 && number < 100 ? daysOfCentury(number, era)[0] : null;
}

// Two years that are counted from now, with the words that only one of them has.
function bothAgo(first, last) {
  const before = PATTERNS.number_before.full.exec(first);
  const after = PATTERNS.number_after.full.exec(last);
  if (!before || !after) return [];
  const [starts, ends] = [daysAgo(first + after[1]), daysAgo(before[1] + last)];
  return (starts ?? []).flatMap((start) => (ends ?? []).map((end) => [start, end]));
}

// The day of a month that is alone; 0 if this is something else.
function bareDay(tokens) {
  const [{ kind, number, text } = {}] = tokens;
  if (tokens.length !== 1 || !["number", "ordinal"].includes(kind)) return 0;
  return number <= 31 && lengthOf(text) <= 2 ? number : 0;
}

// A month and a day, in either order, without a year.
function monthAndDay(tokens) {
  const months = tokens.filter((token) => token.kind === "month");
  const day = bareDay(tokens.filter((token) => token.kind !== "month"));
  return months.length === 1 && day ? [months[0].number, day] : null;
}

function isYearToken({ kind, text }) {
  return ["number", "year", "roman"].includes(kind) && [2, 3, 4].includes(lengthOf(text));
}

// The year at the end of a period in full, where it was cut: 1937 of "1936-37".
function cutYear(tokens, last) {
  if (tokens.length !== 1 || tokens[0].kind !== "number") return null;
  if (!PATTERNS.cut_year.full.test(last)) return null;
  const [year, cut] = [[...tokens[0].text], lengthOf(last)];
  if (year.length < 3 || year.length > 4 || cut >= year.length) return null;
  return year.slice(0, -cut).join("") + last;
}
