// Why a typed text is not a date, although one seems to be meant.

// Whether a text is a day, month or season without its year: "18 June", 18/6, "summer".
function lacksYear(typed) {
  const [text] = withoutEra(evenDate(typed));
  const bare = PATTERNS.bare_day.full.exec(text);
  if (bare) {
    const [low, high] = [wholeNumber(bare[1]), wholeNumber(bare[2])].sort((a, b) => a - b);
    return low >= 1 && low <= 12 && high <= 31;
  }
  const tokens = dateTokens(text) ?? [];
  if (tokens.length === 1) return ["month", "season"].includes(tokens[0].kind);
  return tokens.length === 2 && monthAndDay(tokens) !== null;
}

// The remark on a text that has no readings as a date.
function whyUnreadable(typed, about) {
  if (lacksYear(typed)) return "no-year";
  const text = evenDate(typed);
  const parts = text.split(PATTERNS.alternative.any);
  if (parts.length > 1 && parts.some((part) => readingsOf(part, about).length > 0)) {
    return "several-dates";
  }
  const [bare, named] = withoutEra(text);
  if (erasOf(named, about).some((era) => typedDays(bare, era).length > 0)) return "no-such-day";
  const [ends] = endsIn(text, about);
  if (!ends) return "unreadable-date";
  const areDays = ends.every((end) => dayReadings(end, "").length > 0);
  return areDays ? "reversed-period" : "no-such-day";
}
