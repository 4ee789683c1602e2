// The words in which dates are typed, in English, German, French and Russian.

const MONTHS = TABLES.months.flatMap((names, at) => names.map((name) => [name, at + 1]));
const MONTH_BY_NAME = new Map(MONTHS);
const SEASONS = new Map(TABLES.seasons);
const FILLING = new Set(TABLES.filling);
const DAY_WORDS = new Map(TABLES.days);
const ROMAN_MONTHS = new Map(TABLES.roman_months);

// The month that a word names, slips of the fingers allowed; null if it names none.
function monthOf(word) {
  if (MONTH_BY_NAME.has(word)) return MONTH_BY_NAME.get(word);
  const near = MONTHS.filter(([name]) => slipOf(word, name) !== null);
  const months = new Set(near.map(([, month]) => month));
  return months.size === 1 ? near[0][1] : null;
}
